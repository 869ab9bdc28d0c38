/** Finds every way in which the rules read the text from a place: a chart, each place read once. */

import { calendarOfYear } from '../calendar/calendars';
import type { DayOrder } from './day-order';
import { NOTHING } from './fold';
import type { Grammar, GrammarPattern } from './grammar';
import { type Entry, kindOf } from './lexicon';
import { wordBefore } from './neighbours';
import { type NumberReading, readNumbers } from './numbers';
import { numericDates } from './numeric-dates';
import type { Slot } from './slots';

export interface Lexeme extends Entry {
  start: number;
  end: number;
  ordinal?: boolean;
  /** How many digits a number is written in; 0 for words. */
  digits?: number;
}

/** A rule with what fills its slots. */
export interface Reading {
  pattern: GrammarPattern;
  start: number;
  end: number;
  slots: readonly Lexeme[];
  dates: readonly Reading[];
}

/** Rules over rules: "from [the end of [March]] to …" is as deep as dates nest. */
const MAX_DEPTH = 3;
/** Readings kept for one place: more are only ever variants of the longest. */
const MAX_READINGS = 40;
/** Dates at one place that are tried within another: one for each end, the simplest first. */
const MAX_INNER_DATES = 6;
/**
 * Steps of matching that a text has, for each of its characters and at least: articles take one or two a character,
 * and text made to be ambiguous may not take forever. Where they are spent, only rules without {date} go on.
 */
const STEPS_PER_UNIT = 6;
const MIN_STEPS = 6000;
const CLOCK = /([01]?[0-9]|2[0-4])[:h]([0-5][0-9])(?![0-9])/y;

/** Of readings of the same words the simpler is right: 2015-3 is a month before it is a range. */
const rankOf = ({ pattern }: Reading): number => pattern.rank + (pattern.composite ? 1000 : 0);

const NONE: readonly Reading[] = [];
const NO_LEXEMES: readonly Lexeme[] = [];

interface State {
  at: number;
  slots: Lexeme[];
  dates: Reading[];
  /** Where the first element began. */
  start: number;
}

/** The slots that a number may fill. */
function addNumber(found: Lexeme[], start: number, { value, end, ordinal, digits }: NumberReading, grammar: Grammar): void {
  const slots: Slot[] = [ordinal ? 'ordinal' : 'count'];
  if (value >= 1 && value <= 31 && digits <= 2) {
    slots.push('day');
    if (ordinal) slots.push('dayordinal');
    if (digits > 0) slots.push('daydigits');
    if (value <= 12) slots.push('monthnumber');
  }
  if (!ordinal && value >= 1000 && value < 6000 && (digits === 4 || (digits === 0 && value > 1000))) slots.push('year');
  if (!ordinal && digits === 2) slots.push('shortyear');
  for (const slot of slots) {
    const calendar = slot === 'year' ? calendarOfYear(value, grammar.calendars) : undefined;
    found.push({ slot, value, start, end, ordinal, digits, ...(calendar ? { calendar } : {}) });
  }
}

export class Chart {
  private steps: number;
  private readonly inner: Map<number, readonly Reading[]>[] = Array.from({ length: MAX_DEPTH + 1 }, () => new Map());
  private readonly lexemes = new Map<number, readonly Lexeme[]>();
  private readonly readings: Map<number, readonly Reading[]>[] = Array.from({ length: MAX_DEPTH + 1 }, () => new Map());

  constructor(
    private readonly text: string,
    private readonly folded: string,
    private readonly grammar: Grammar,
    private readonly dayOrder: DayOrder,
  ) {
    this.steps = Math.max(MIN_STEPS, folded.length * STEPS_PER_UNIT);
  }

  lexemesAt(at: number): readonly Lexeme[] {
    let found = this.lexemes.get(at);
    if (!found) {
      found = this.lex(at);
      this.lexemes.set(at, found);
    }
    return found;
  }

  private lex(at: number): readonly Lexeme[] {
    const kind = kindOf(this.folded.charAt(at));
    let found: Lexeme[] | undefined;
    let numeric = kind === 'd' || kind === 'u' || this.grammar.ordinalPrefixes.has(this.folded.charAt(at));
    for (const { entry, end } of this.grammar.lexicon.matchesAt(this.folded, at, this.grammar.pack.runsOn ?? false)) {
      if (entry.slot === 'number') numeric = true;
      else {
        found ??= [];
        found.push({ ...entry, start: at, end });
      }
    }
    if (!numeric) return found ?? NO_LEXEMES;
    found ??= [];
    for (const number of readNumbers(this.folded, at, this.grammar)) addNumber(found, at, number, this.grammar);
    if (kind === 'd') {
      CLOCK.lastIndex = at;
      const clock = CLOCK.exec(this.folded);
      if (clock) found.push({ slot: 'clock', value: Number(clock[1]) * 60 + Number(clock[2]), start: at, end: at + clock[0].length });
    }
    return found.length === 0 ? NO_LEXEMES : found;
  }

  /** All readings from `at`, longest first. */
  readingsAt(at: number): readonly Reading[] {
    if (this.lexemesAt(at).length === 0) return NONE;
    const all = [...this.readAt(at, MAX_DEPTH)];
    return all.sort((a, b) => b.end - a.end || rankOf(a) - rankOf(b));
  }

  private readAt(at: number, depth: number): readonly Reading[] {
    const memo = this.readings[depth];
    const known = memo?.get(at);
    if (known) return known;
    const lexemes = this.lexemesAt(at);
    if (lexemes.length === 0) return NONE;
    const found: Reading[] = depth > 0 ? [...this.readAt(at, depth - 1)] : [];
    const { grammar } = this;
    const tried = new Set<GrammarPattern>();
    const bySlot = depth === 0 ? grammar.bySlot : grammar.compositeBySlot;
    const byWord = depth === 0 ? grammar.byWord : grammar.compositeByWord;
    for (const lexeme of lexemes) {
      const patterns = lexeme.slot === 'literal' ? byWord.get(lexeme.value) : bySlot.get(lexeme.slot);
      if (patterns) this.attempt(patterns, at, depth, tried, found);
    }
    if (depth === 0 && kindOf(this.folded.charAt(at)) === 'd')
      found.push(...numericDates(this.folded, at, this.dayOrder, this.grammar.calendars));
    const onDates = depth > 0 && this.readAt(at, depth - 1).length > 0 ? bySlot.get('date') : undefined;
    if (onDates) this.attempt(onDates, at, depth, tried, found);
    memo?.set(at, found);
    return found;
  }

  private attempt(patterns: readonly GrammarPattern[], at: number, depth: number, tried: Set<GrammarPattern>, found: Reading[]): void {
    for (const pattern of patterns) {
      if (tried.has(pattern) || found.length >= MAX_READINGS) continue;
      tried.add(pattern);
      if (pattern.after && !this.follows(pattern.after, at)) continue;
      this.match(pattern, 0, { at, slots: [], dates: [], start: -1 }, depth, found);
    }
  }

  private follows(words: ReadonlySet<string>, at: number): boolean {
    const word = wordBefore(this.folded, at);
    if (words.has(word)) return true;
    return this.grammar.prefixes.some((p) => (word.startsWith(p) && words.has(word.slice(p.length))) || (word === p && words.has(p)));
  }

  /** The dates that may stand at a place within another: readings that differ in nothing but the rule are one. */
  private innerDates(at: number, depth: number): readonly Reading[] {
    const known = this.inner[depth]?.get(at);
    if (known) return known;
    const ends = new Map<string, Reading>();
    for (const reading of [...this.readAt(at, depth)].sort((a, b) => rankOf(a) - rankOf(b))) {
      const key = `${reading.end} ${reading.slots.map((s) => s.slot)} ${reading.dates.length}`;
      if (!ends.has(key)) ends.set(key, reading);
    }
    const dates = [...ends.values()].sort((a, b) => b.end - a.end || rankOf(a) - rankOf(b)).slice(0, MAX_INNER_DATES);
    this.inner[depth]?.set(at, dates);
    return dates;
  }

  private skipSpace(at: number): number {
    let i = at;
    while (i < at + 3 && (this.folded.charAt(i) === ' ' || this.folded.charAt(i) === NOTHING)) i++;
    return i;
  }

  /** Capitalised in the text, for names that are other words when they are not. */
  private isCapital(at: number): boolean {
    const unit = this.text.charAt(at);
    return unit !== unit.toLowerCase();
  }

  /** Ends of a lexeme: its own, and past a case ending after an apostrophe. */
  private endsOf(end: number): number[] {
    if (!this.grammar.pack.apostropheSuffixes || this.folded.charAt(end) !== "'") return [end];
    let after = end + 1;
    while (after < end + 7 && kindOf(this.folded.charAt(after)) === 'l') after++;
    return after > end + 1 && kindOf(this.folded.charAt(after)) !== 'l' ? [end, after] : [end];
  }

  private match(pattern: GrammarPattern, index: number, state: State, depth: number, out: Reading[]): void {
    if (out.length >= MAX_READINGS || (this.steps <= 0 && depth > 0)) return;
    this.steps--;
    const element = pattern.elements[index];
    if (!element) {
      const { start, at: end, slots, dates } = state;
      const same = out.some(
        (r) =>
          r.pattern === pattern &&
          r.end === end &&
          r.slots.length === slots.length &&
          r.dates.length === dates.length &&
          r.slots.every((s, i) => s.value === slots[i]?.value),
      );
      if (!same) out.push({ pattern, start, end, slots, dates });
      return;
    }
    if (element.optional) this.match(pattern, index + 1, state, depth, out);
    const at = state.start < 0 ? state.at : this.skipSpace(state.at);
    if (at >= this.folded.length) return;
    const start = state.start < 0 ? at : state.start;
    if (element.kind === 'slot' && element.slot === 'date') {
      for (const date of this.innerDates(at, depth - 1))
        this.match(pattern, index + 1, { at: date.end, slots: state.slots, dates: [...state.dates, date], start }, depth, out);
      return;
    }
    const seen = new Set<number>();
    for (const lexeme of this.lexemesAt(at)) {
      if (element.kind === 'words') {
        if (lexeme.slot !== 'literal' || !element.ids.has(lexeme.value) || seen.has(lexeme.end)) continue;
        seen.add(lexeme.end);
        this.match(pattern, index + 1, { ...state, at: lexeme.end, start }, depth, out);
        continue;
      }
      if (lexeme.slot !== element.slot) continue;
      // {unit!}: a word that holds its number, «عامين».
      if (element.strength === 'strong' && lexeme.slot === 'unit' && lexeme.value === 0) continue;
      if (
        lexeme.weak &&
        (element.strength === 'strong' ||
          (element.strength === 'capital' && !this.isCapital(lexeme.start)) ||
          (element.strength === 'lower' && this.isCapital(lexeme.start)))
      )
        continue;
      for (const end of this.endsOf(lexeme.end))
        this.match(pattern, index + 1, { at: end, slots: [...state.slots, lexeme], dates: state.dates, start }, depth, out);
    }
  }
}
