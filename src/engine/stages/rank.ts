/** Says what matters most: salience of participants and statements, and the gist. */
import type { LoadedPack } from '../../languages/pack';
import type { Span } from '../../model';
import type { AttributedStatement, Sentence, Token } from '../layers';
import type { Entity } from './resolve-entities';

export interface Ranking {
  /** 0..1, parallel to the entities. */
  entities: number[];
  /** 0..1, parallel to the statements. */
  statements: number[];
  /** One to three sentences that carry the story, in reading order. */
  gist: Span[];
}

export function rank(
  _title: string,
  _text: string,
  _tokens: readonly Token[],
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  statements: readonly AttributedStatement[],
  _speakers: readonly (number | null)[],
  _pack: LoadedPack,
): Ranking {
  return { entities: entities.map(() => 0), statements: statements.map(() => 0), gist: sentences.slice(0, 1).map((s) => s.span) };
}
