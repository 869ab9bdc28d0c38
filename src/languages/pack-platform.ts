/**
 * What the platform (`Intl`) knows of a language, recorded: its formatters take longer to set up than an article takes to read.
 * `scripts/record-platform.ts` writes it; a language without a record asks the platform itself.
 */

/** A form that a slot of the date grammar may take; `forms` are parted by "|". */
export type RecordedForms = readonly [
  slot: string,
  value: number,
  forms: string,
  more?: Readonly<{ weak?: boolean; calendar?: string; name?: string }>,
];

export interface PlatformRecord {
  /** Calendars that texts in the language count in, the Gregorian first. */
  calendars: readonly string[];
  dates: readonly RecordedForms[];
  /** How the language writes dates: patterns of `DateRule`. */
  patterns: readonly string[];
  /** Folded names of countries, parted by "|", by code (ISO 3166). */
  countries: Readonly<Record<string, string>>;
}
