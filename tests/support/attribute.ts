/** Runs the rules of a pack over a text, with the names that a test gives rather than those that a tagger finds. */
import type { AttributedStatement, NameMention } from '../../src/engine/layers';
import { foldWord } from '../../src/engine/matching/fold-name';
import { attributeByRules, passageOfRules } from '../../src/engine/stages/attribute-by-rules';
import { findQuotes } from '../../src/engine/stages/find-quotes';
import { findSentences } from '../../src/engine/stages/find-sentences';
import { findTokens } from '../../src/engine/stages/find-tokens';
import type { LanguagePack } from '../../src/languages/pack';

/** Every place where a name stands. */
export function mentionsOf(text: string, names: Readonly<Record<string, NameMention['kind']>>): NameMention[] {
  return Object.entries(names).flatMap(([name, kind]) =>
    Array.from(
      text.matchAll(new RegExp(name, 'gu')),
      (match): NameMention => ({
        span: [match.index, match.index + name.length],
        kind,
        score: 1,
        origin: 'test',
      }),
    ),
  );
}

export function attribute(
  text: string,
  pack: LanguagePack,
  names: readonly NameMention[] = [],
  weights?: Uint8Array,
): AttributedStatement[] {
  const { grammar, pronouns } = pack.statements ?? {};
  if (!grammar) throw new Error(`The pack "${pack.language}" has no grammar of attributions; test it elsewhere.`);
  const tokens = findTokens(text, pack.language);
  const sentences = findSentences(text, tokens, pack);
  const quotes = findQuotes(text, tokens, sentences, { ...pack, models: {} }, () => {});
  const folded = tokens.map((token) => foldWord(token.text));
  return attributeByRules(passageOfRules(text, tokens, sentences, quotes, names, folded), grammar, pronouns, () => {}, weights);
}
