/** Names that no finder saw and that the article shows by letting them speak: "Raut reports", «министр Анищенко». */
import type { LoadedPack } from '../../languages/pack';
import type { AttributedStatement, NameMention, Token, Trace } from '../layers';
import { CAPITAL } from '../matching/capital';
import { touches } from '../spans';
import type { RoleWords } from '../stages/role-words';

const LATIN = /^\p{sc=Latn}+$/u;
const SCRIPTS: Readonly<Record<string, RegExp>> = { Cyrl: /^\p{sc=Cyrl}+$/u, Grek: /^\p{sc=Grek}+$/u };
const SCORE = 0.6;

/** With the names that open or end a source which holds no other. */
export function addSources(
  names: readonly NameMention[],
  statements: readonly AttributedStatement[],
  tokens: readonly Token[],
  words: RoleWords,
  pack: LoadedPack,
  trace: Trace,
): NameMention[] {
  const { reportedSpeech, pronouns = [] } = pack.statements ?? {};
  const grammar = new Set([
    ...pronouns.map(({ form }) => form),
    ...[reportedSpeech?.determiners, reportedSpeech?.sourceEnds, reportedSpeech?.conjunctions].join(' ').split(' '),
  ]);
  const isTitle = (i: number) => words.is(i, 'office') ?? words.is(i, 'rank') ?? words.is(i, 'honorific');
  // a word in the script of another language, or in capitals alone, names an agency rather than a person
  const script = SCRIPTS[new Intl.Locale(pack.language).maximize().script ?? ''] ?? LATIN;
  const looksPersonal = (text: string) => script.test(text) && text !== text.toUpperCase();
  const added: NameMention[] = [];
  for (const { source } of statements) {
    if (!source || names.some(({ span }) => touches(span, source))) continue;
    if (added.some(({ span }) => touches(span, source))) continue;
    const first = tokens.findIndex((token) => token.end > source[0]);
    let end = first;
    while (end < tokens.length && (tokens[end]?.start ?? 0) < source[1]) end++;
    let start = end;
    const isName = (i: number) =>
      CAPITAL.test(tokens[i]?.text ?? '') && !words.at(i).length && !grammar.has(tokens[i]?.text.toLowerCase() ?? '');
    while (start > first && isName(start - 1)) start--;
    const from = tokens[start];
    const to = tokens[end - 1];
    // what a preposition leads to is where somebody spoke
    if (start === end || !from || !to || grammar.has(tokens[start - 1]?.text.toLowerCase() ?? '')) continue;
    const span = [from.start, to.end] as const;
    const titled = Array.from({ length: start - first }, (_, i) => first + i).some(isTitle);
    trace({ stage: 'find-names', span, decision: 'kept', reason: 'a name, for it speaks' });
    added.push({
      span,
      kind: titled || end - start > 1 || looksPersonal(from.text) ? 'person' : 'organization',
      score: SCORE,
      origin: 'source',
    });
  }
  return added.length ? [...names, ...added].sort((a, b) => a.span[0] - b.span[0]) : [...names];
}
