/** Gathers the mentions of one date into an entry, with the clause that says what happened then. */
import type { LoadedPack } from '../../languages/pack';
import type { Calendar, Certainty, Span } from '../../model';
import type { Sentence, Timex, Token } from '../layers';

/** A date entry before ids are given. */
export interface DatedEvent {
  value: string;
  end?: string;
  calendar?: Calendar;
  approximate?: boolean;
  certainty: Certainty;
  mentions: Span[];
  event: Span;
}

/** In order of time; one entry for each distinct value and end. */
export function findEvents(
  _text: string,
  _tokens: readonly Token[],
  _sentences: readonly Sentence[],
  _timexes: readonly Timex[],
  _pack: LoadedPack,
): DatedEvent[] {
  return [];
}
