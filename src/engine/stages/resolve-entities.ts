/** Joins mentions into participants, each with the role that the article gives; adds groups and roles that stand for a person. */
import type { LoadedPack } from '../../languages/pack';
import type { ParticipantKind, Span } from '../../model';
import type { AttributedStatement, NameMention, Sentence, Token, Trace } from '../layers';

/** A participant before it is ranked. */
export interface Entity {
  name: string;
  kind: ParticipantKind;
  role?: string;
  mentions: Span[];
  /** Spans that mean this participant without naming it: "the minister", «الوزير», a role beside the name. */
  references: Span[];
  key?: string;
}

/** @param statements their sources may be participants that no name finder sees: groups, unnamed officials, documents. */
export function resolveEntities(
  _text: string,
  _tokens: readonly Token[],
  _sentences: readonly Sentence[],
  _names: readonly NameMention[],
  _statements: readonly AttributedStatement[],
  _pack: LoadedPack,
  _trace: Trace,
): Entity[] {
  return [];
}
