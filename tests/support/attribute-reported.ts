/** Reads the statements of a text in a language that is read by its reported speech, with the names that a test gives. */
import { attributeStatements } from '../../src/engine/stages/attribute-statements';
import { findQuotes } from '../../src/engine/stages/find-quotes';
import { findSentences } from '../../src/engine/stages/find-sentences';
import { findTokens } from '../../src/engine/stages/find-tokens';
import type { Entity } from '../../src/engine/stages/resolve-entities';
import { resolveSpeakers } from '../../src/engine/stages/resolve-speakers';
import { findRoleWords } from '../../src/engine/stages/role-words';
import type { LanguagePack } from '../../src/languages/pack';
import type { ParticipantKind } from '../../src/model';
import { mentionsOf } from './attribute';

export interface ReportedStatement {
  source: string | null;
  cue: string | null;
  content: string[];
  /** The name of who speaks. */
  speaker: string | null;
}

/**
 * @param names by name, each form apart by "|": "Ewa Rój|Rój".
 * @param references by name as given: words that stand for it.
 */
export function attributeReported(
  pack: LanguagePack,
  text: string,
  names: Readonly<Record<string, ParticipantKind>>,
  references: Readonly<Record<string, string>> = {},
): ReportedStatement[] {
  const loaded = { ...pack, models: {} };
  const tokens = findTokens(text, pack.language);
  const sentences = findSentences(text, tokens, pack);
  const quotes = findQuotes(text, tokens, sentences, loaded, () => {});
  const words = findRoleWords(tokens, loaded);
  const entities = Object.entries(names).map(([forms, kind]): Entity & { found: ReturnType<typeof mentionsOf> } => {
    const all = forms.split('|').flatMap((form) => mentionsOf(text, { [form]: kind }));
    const found = all.filter(({ span }) => !all.some((other) => other.span[0] <= span[0] && other.span[1] > span[1]));
    return {
      name: forms.split('|')[0] ?? '',
      kind,
      found,
      mentions: found.map(({ span }) => span),
      references: references[forms] ? mentionsOf(text, { [references[forms]]: kind }).map(({ span }) => span) : [],
    };
  });
  const mentions = entities.flatMap(({ found }) => found).sort((a, b) => a.span[0] - b.span[0]);
  const statements = attributeStatements(text, tokens, sentences, quotes, mentions, words, loaded, () => {});
  const { speakers } = resolveSpeakers({ text, tokens, sentences, statements, entities, roleWords: words }, loaded, () => {});
  return statements.map(({ source, cue, content }, i) => ({
    source: source && text.slice(...source),
    cue: cue && text.slice(...cue),
    content: content.map((span) => text.slice(...span)),
    speaker: entities[speakers[i] ?? -1]?.name ?? null,
  }));
}
