/** Finds who said what: by the trained model of the language, else by its cues, else by quotation marks and reported clauses. */
import type { LoadedPack } from '../../languages/pack';
import { addReportingMood } from '../attribution/reporting-mood';
import type { AttributedStatement, NameMention, Quote, Sentence, Token, Trace } from '../layers';
import { attributeUnspaced } from '../unspaced/attribute-unspaced';
import { attributeByClauses, mergeStatements } from './attribute-by-clauses';
import { attributeByModel } from './attribute-by-model';
import { attributeByQuotes } from './attribute-by-quotes';
import { attributeByReports } from './attribute-by-reports';
import { attributeByRules, passageOfRules } from './attribute-by-rules';
import type { RoleCategory, RoleWords } from './role-words';

/** Role words that may head a source. */
const SPEAKERS: readonly RoleCategory[] = [
  'office',
  'rank',
  'honorific',
  'description',
  'unnamed',
  'group',
  'collective',
  'plural',
  'institution',
  'document',
];

/** Tells of a token whether a noun that can speak begins at it, a modifier before it included: "minister", "former mayor". */
export function speakerNouns(words: RoleWords): (token: number) => boolean {
  const isNoun = (token: number) => SPEAKERS.some((category) => words.is(token, category));
  const isModifier = (token: number) => (words.is(token, 'modifier') ?? words.is(token, 'demonym')) !== undefined;
  return (token) => isNoun(token) || (isModifier(token) && isNoun(token + 1));
}

export function attributeStatements(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  names: readonly NameMention[],
  words: RoleWords,
  pack: LoadedPack,
  trace: Trace,
): AttributedStatement[] {
  const { unspaced } = pack;
  if (unspaced) return attributeUnspaced(text, tokens, sentences, quotes, names, unspaced, pack.statements?.pronouns, trace);
  const { grammar, pronouns } = pack.statements ?? {};
  const weights = pack.models.statements;
  if (grammar) {
    const passage = passageOfRules(text, tokens, sentences, quotes, names, words.folded);
    return attributeByRules(passage, grammar, pronouns, trace, weights);
  }
  if (weights && pack.statements) return attributeByModel(text, tokens, sentences, quotes, names, weights, pack.statements, trace);
  const isBodyNoun = (token: number) => words.is(token, 'institution') !== undefined;
  const clues = { quotes, names, isSpeakerNoun: speakerNouns(words), isBodyNoun };
  const quoted = attributeByQuotes(text, tokens, sentences, clues, pack.statements ?? {}, trace);
  const reported = pack.statements?.reportedSpeech?.wideSources
    ? attributeByReports(tokens, sentences, clues, pack.statements, trace)
    : attributeByClauses(tokens, sentences, quotes, pack.statements ?? {}, trace);
  const merged = mergeStatements(quoted, reported);
  return addReportingMood(merged, tokens, sentences, quotes, pack.statements ?? {});
}
