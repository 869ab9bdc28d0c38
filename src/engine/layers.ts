/** The layers that the stages hand on: each is data over `article.text`, made once and never changed. */
import type { Calendar, Certainty, ParticipantKind, Span, Stance, StatementKind } from '../model';

/** A run of letters, marks and digits, or a single other sign. White space is no token. */
export interface Token {
  start: number;
  end: number;
  /** The characters as they stand. */
  text: string;
  kind: 'word' | 'number' | 'sign';
}

/** A sentence, or a heading, or a list item: never crosses a paragraph. */
export interface Sentence {
  span: Span;
  /** Index of the paragraph, from 0. */
  paragraph: number;
  /** Tokens `[firstToken, endToken)`. */
  firstToken: number;
  endToken: number;
}

/** A passage between quotation marks. */
export interface Quote {
  /** Marks included. */
  span: Span;
  /** False where the closing (or opening) mark is missing and the end was inferred. */
  balanced: boolean;
  /** 0 for an outermost quote. */
  depth: number;
  /** True where the quote goes on in the next one of its depth, which opens the next paragraph. */
  goesOn: boolean;
  /** How many words it holds. */
  words: number;
  /** True where punctuation sets it off as speech: a colon or comma before it, or a comma, full stop, "!" or "?" at its end. A scare quote or title seldom has any. */
  setOff: boolean;
}

/** A span that names. */
export interface NameMention {
  span: Span;
  kind: ParticipantKind;
  /** 0..1, how sure the finder is. */
  score: number;
  /** Which finder proposed it: "tagger", "gazetteer", "memory", "head", … */
  origin: string;
}

/** The words that describe a participant, next to a mention: "Secretary of State", «وزير الخارجية». */
export interface RoleMention {
  span: Span;
  /** Index of the name mention that it describes, or null where the role stands alone ("the minister"). */
  mention: number | null;
}

/** A date expression, resolved. */
export interface Timex {
  span: Span;
  value: string;
  end?: string;
  calendar?: Calendar;
  approximate?: boolean;
  certainty: Certainty;
}

/** One attribution, before its speaker is resolved to a participant. */
export interface AttributedStatement {
  kind: StatementKind;
  source: Span | null;
  cue: Span | null;
  content: Span[];
  stance: Stance;
  /** True where the speaker carries over from the statement before («وأضاف:», "he added"). */
  continues?: boolean;
  /** What the cue agrees with, in languages where a verb without a subject shows it: «وأضافت». */
  agreement?: { gender?: 'masculine' | 'feminine'; number?: 'singular' | 'dual' | 'plural' };
  /** True for thoughts, wishes, attitudes and acts, which need not have been uttered: "hopes that …", "backed the plan". */
  attitude?: true;
  /** True where the text names nobody who says it: "she was asked whether …". */
  unnamed?: true;
  /** Which rule or model decided, for `--explain`. */
  rule: string;
}

/** A proposal that a stage made or rejected, for `--explain`. */
export interface TraceEntry {
  stage: string;
  span: Span;
  decision: 'kept' | 'rejected';
  reason: string;
}

export type Trace = (entry: TraceEntry) => void;
