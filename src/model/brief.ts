/** The brief: what the engine returns. Everything in it points into `article.text`; nothing is worded by us. */
import type { ArticleText } from './article';
import type { Span } from './span';

export type ParticipantKind = 'person' | 'organization' | 'place' | 'group';

export interface Participant {
  /** "p1", "p2", … */
  id: string;
  /** The fullest form that the article uses. */
  name: string;
  kind: ParticipantKind;
  /** As the article words it. */
  role?: string;
  /** Every mention by name, short forms and aliases included; no pronouns. */
  mentions: Span[];
  /** 0..1, most salient first. */
  salience: number;
  /** A form of the name that is the same across spellings and scripts, for joining participants of many articles. */
  key?: string;
  /** What a person has put right by hand; `name` where the participant itself was added so. */
  corrected?: ('name' | 'role')[];
}

export type Calendar = 'islamic-umalqura' | 'persian' | 'hebrew' | 'buddhist' | 'japanese';

/** How sure the place on the calendar is: stated in full, worked out from an anchor, or approximate. */
export type Certainty = 'stated' | 'resolved' | 'approximate';

export interface DateEntry {
  /** "d1", "d2", … */
  id: string;
  /** TIMEX3 value, Gregorian: "2020-06-04", "2020-06", "2020-W23", "2020-Q2", "2020-06-04T14:30", "2020-SU", "199". */
  value: string;
  /** The same, for a range; `value` is then its start. */
  end?: string;
  /** The text's calendar, where it is not Gregorian. */
  calendar?: Calendar;
  approximate?: boolean;
  mentions: Span[];
  /** The sentence or clause that says what happened then. */
  event: Span;
  /** Ids of the participants in that sentence or clause. */
  participants: string[];
  certainty?: Certainty;
  /** What a person has put right by hand. */
  corrected?: 'value'[];
}

export type StatementKind = 'direct' | 'indirect' | 'mixed';

/** What kind of source stands behind the words. */
export type Attribution = 'named' | 'unnamed' | 'organization' | 'document';

/** What the speaker does with the words, from the cue. */
export type Stance =
  | 'states'
  | 'denies'
  | 'demands'
  | 'warns'
  | 'promises'
  | 'accuses'
  | 'condemns'
  | 'welcomes'
  | 'asks'
  | 'expects'
  | 'admits'
  | 'praises'
  | 'threatens';

export interface Statement {
  /** "s1", "s2", … */
  id: string;
  kind: StatementKind;
  /** Participant id; null where the article names nobody, or where two readings are possible. */
  speaker: string | null;
  /** The words that name the speaker here, title included; a pronoun counts; null where only a verb stands. */
  source: Span | null;
  /** The reporting words. */
  cue: Span | null;
  /** What was said; two spans or more where the source interrupts it. */
  content: Span[];
  /** 0..1 */
  salience: number;
  attribution?: Attribution;
  stance?: Stance;
  /** What a person has put right by hand. */
  corrected?: ('speaker' | 'content')[];
}

export interface Brief {
  version: 1;
  article: ArticleText;
  /** One to three sentences that carry the story. */
  gist: Span[];
  /** Most salient first. */
  participants: Participant[];
  /** In order of time. */
  dates: DateEntry[];
  /** In reading order; `salience` says which are key. */
  statements: Statement[];
  /** How well the language is read: "full" where its pack says how it reports speech, else "basic": dates, quotations, names by their capitals. */
  mode?: 'full' | 'basic';
}
