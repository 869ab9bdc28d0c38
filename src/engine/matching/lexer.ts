/** What the words and numbers of a text may stand for, place by place, and what may be reached from each place. */
import { calendarOfYear } from '../calendar/calendars';
import type { Reading } from './chart';
import type { DayOrder } from './day-order';
import { NOTHING } from './fold';
import type { Grammar } from './grammar';
import { type Entry, kindOfCode } from './lexicon';
import { type NumberReading, readNumbers } from './numbers';
import { numericDates } from './numeric-dates';
import { type Need, wordBit } from './pattern';
import { SLOT_BITS, type Slot } from './slots';

export interface Lexeme extends Entry {
  start: number;
  end: number;
  ordinal?: boolean;
  /** How many digits a number is written in; 0 for words. */
  digits?: number;
}

/** Made field by field: a spread in a loop as hot as this one costs more than all that follows. */
function lexemeOf({ slot, value, weak, calendar, name, joins }: Entry, start: number, end: number): Lexeme {
  const lexeme: Lexeme = { slot, value, start, end };
  if (weak) lexeme.weak = weak;
  if (calendar) lexeme.calendar = calendar;
  if (name) lexeme.name = name;
  if (joins) lexeme.joins = joins;
  return lexeme;
}

const NO_LEXEMES: readonly Lexeme[] = [];
const NO_READINGS: readonly Reading[] = [];
const CLOCK = /([01]?[0-9]|2[0-4])[:h]([0-5][0-9])(?![0-9])/y;
const SPACE_CODE = 0x20;
const NOTHING_CODE = NOTHING.charCodeAt(0);
const APOSTROPHE_CODE = 0x27;
/** White space between the elements of a rule. */
const MAX_SPACE = 3;
/** Letters of a case ending. */
const MAX_ENDING = 6;
/** Lexemes in a row that are looked at for what may be reached: beyond, anything may be. */
const MAX_CHAIN = 64;
const ANYTHING = -1;

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

/** What a place holds, and what the rows of lexemes that begin there hold. */
interface Place {
  lexemes: readonly Lexeme[];
  slots: number;
  words: number;
  slotsAhead: number;
  wordsAhead: number;
  isReached: boolean;
}

const EMPTY: Place = { lexemes: NO_LEXEMES, slots: 0, words: 0, slotsAhead: 0, wordsAhead: 0, isReached: true };

function placeOf(lexemes: readonly Lexeme[]): Place {
  let slots = 0;
  let words = 0;
  for (const { slot, value } of lexemes) {
    if (slot === 'literal') words |= wordBit(value);
    else slots |= SLOT_BITS[slot];
  }
  return { lexemes, slots, words, slotsAhead: 0, wordsAhead: 0, isReached: false };
}

export class Lexer {
  /** By offset. */
  private readonly places: (Place | undefined)[];
  private readonly numeric = new Map<number, readonly Reading[]>();
  private readonly runsOn: boolean;

  constructor(
    readonly folded: string,
    private readonly grammar: Grammar,
    private readonly dayOrder: DayOrder,
  ) {
    this.runsOn = grammar.pack.runsOn ?? false;
    this.places = new Array(folded.length);
  }

  private placeAt(at: number): Place {
    // what lies beyond the text would make the array a sparse one
    if (at >= this.folded.length) return EMPTY;
    let place = this.places[at];
    if (!place) {
      const lexemes = this.lex(at);
      place = lexemes.length === 0 ? EMPTY : placeOf(lexemes);
      this.places[at] = place;
    }
    return place;
  }

  lexemesAt(at: number): readonly Lexeme[] {
    return this.placeAt(at).lexemes;
  }

  /** Dates in digits alone that begin at a place: 4/6/2020. */
  numericAt(at: number): readonly Reading[] {
    if (kindOfCode(this.folded.charCodeAt(at)) !== 'd') return NO_READINGS;
    let found = this.numeric.get(at);
    if (!found) {
      found = numericDates(this.folded, at, this.dayOrder, this.grammar.calendars);
      this.numeric.set(at, found);
    }
    return found;
  }

  private lex(at: number): readonly Lexeme[] {
    const kind = kindOfCode(this.folded.charCodeAt(at));
    let found: Lexeme[] | undefined;
    let numeric = kind === 'd' || kind === 'u' || this.grammar.ordinalPrefixes.has(this.folded.charAt(at));
    for (const { entry, end } of this.grammar.lexicon.matchesAt(this.folded, at, this.runsOn)) {
      if (entry.slot === 'number') numeric = true;
      else {
        found ??= [];
        found.push(lexemeOf(entry, at, end));
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

  /** Where the next element of a rule may begin. */
  skipSpace(at: number): number {
    let i = at;
    for (; i < at + MAX_SPACE; i++) {
      const code = this.folded.charCodeAt(i);
      if (code !== SPACE_CODE && code !== NOTHING_CODE) break;
    }
    return i;
  }

  /** Where a lexeme may also end: past a case ending after an apostrophe. Its own end where there is none. */
  pastEnding(end: number): number {
    if (!this.grammar.pack.apostropheSuffixes || this.folded.charCodeAt(end) !== APOSTROPHE_CODE) return end;
    let after = end + 1;
    while (after <= end + MAX_ENDING && kindOfCode(this.folded.charCodeAt(after)) === 'l') after++;
    return after > end + 1 && kindOfCode(this.folded.charCodeAt(after)) !== 'l' ? after : end;
  }

  /** True where what a rule needs may all follow from a place on: a cheap look ahead, before anything is tried. */
  mayMeet(need: Need, at: number): boolean {
    const place = this.placeAt(at);
    if (!place.isReached) this.reach(at, place, 0);
    return meets(place, need);
  }

  /** True where an element of a rule may begin. */
  holds(slots: number, words: number, at: number): boolean {
    const place = this.placeAt(at);
    return (place.slots & slots) !== 0 || (place.words & words) !== 0;
  }

  /** Gathers the slots and words of every row of lexemes that begins at a place. */
  private reach(at: number, place: Place, depth: number): void {
    place.isReached = true;
    place.slotsAhead = place.slots;
    place.wordsAhead = place.words;
    let last = -1;
    for (const { end } of place.lexemes) {
      if (end === last) continue;
      last = end;
      this.reachOn(end, place, depth);
      const past = this.pastEnding(end);
      if (past !== end) this.reachOn(past, place, depth);
    }
    for (const { end } of this.numericAt(at)) {
      place.slotsAhead |= SLOT_BITS.date;
      this.reachOn(end, place, depth);
    }
    if ((place.slotsAhead & SLOT_BITS.date) === 0 && meetsAny(place, this.grammar.simplest)) place.slotsAhead |= SLOT_BITS.date;
  }

  private reachOn(end: number, place: Place, depth: number): void {
    const at = this.skipSpace(end);
    const next = this.placeAt(at);
    if (!next.isReached) {
      if (depth >= MAX_CHAIN) {
        place.slotsAhead = ANYTHING;
        place.wordsAhead = ANYTHING;
        return;
      }
      this.reach(at, next, depth + 1);
    }
    place.slotsAhead |= next.slotsAhead;
    place.wordsAhead |= next.wordsAhead;
  }
}

// Loops rather than functions passed on: these are asked for every rule at every word.
function meets({ slotsAhead, wordsAhead }: Place, { slots, words }: Need): boolean {
  if ((slots & ~slotsAhead) !== 0) return false;
  for (let i = 0; i < words.length; i++) if (((words[i] ?? 0) & wordsAhead) === 0) return false;
  return true;
}

function meetsAny(place: Place, needs: readonly Need[]): boolean {
  for (let i = 0; i < needs.length; i++) if (meets(place, needs[i] as Need)) return true;
  return false;
}
