/** Finds every way in which the rules read the text from a place: a chart, each place read once. */
import type { DayOrder } from './day-order';
import type { Grammar, GrammarPattern } from './grammar';
import { type Lexeme, Lexer } from './lexer';
import { wordBefore } from './neighbours';
import type { Element, Need } from './pattern';
import { SLOT_BITS } from './slots';

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
 * Steps of matching that a text has, for each of its characters and at least: articles take less than one a character,
 * and text made to be ambiguous may not take forever. Where they are spent, only rules without {date} go on.
 */
const STEPS_PER_UNIT = 1.2;
const MIN_STEPS = 4000;
const A_DATE: Need = { slots: SLOT_BITS.date, words: [] };

/** Of readings of the same words the simpler is right: 2015-3 is a month before it is a range. */
const rankOf = ({ pattern }: Reading): number => pattern.rank + (pattern.composite ? 1000 : 0);

const NONE: readonly Reading[] = [];

const sameSlots = (a: readonly Lexeme[], b: readonly Lexeme[]): boolean =>
  a.length === b.length && a.every((slot, i) => slot.value === b[i]?.value);

/** Readings that differ in nothing but the rule. */
const isVariant = (a: Reading, b: Reading): boolean =>
  a.end === b.end &&
  a.dates.length === b.dates.length &&
  a.slots.length === b.slots.length &&
  a.slots.every(({ slot }, i) => slot === b.slots[i]?.slot);

export class Chart {
  private readonly lexer: Lexer;
  private steps: number;
  private readonly inner: Map<number, readonly Reading[]>[] = Array.from({ length: MAX_DEPTH + 1 }, () => new Map());
  private readonly readings: Map<number, readonly Reading[]>[] = Array.from({ length: MAX_DEPTH + 1 }, () => new Map());
  /** Places whose dates were asked for while a place was read, by depth: where these stay as they are, so does the reading. */
  private readonly asked: Map<number, readonly number[]>[] = Array.from({ length: MAX_DEPTH + 1 }, () => new Map());
  private asking: number[] = [];
  /** What fills the slots of the rule that is tried, and its dates. */
  private slots: Lexeme[] = [];
  private dates: Reading[] = [];

  constructor(
    private readonly text: string,
    private readonly folded: string,
    private readonly grammar: Grammar,
    dayOrder: DayOrder,
  ) {
    this.lexer = new Lexer(folded, grammar, dayOrder);
    this.steps = Math.max(MIN_STEPS, folded.length * STEPS_PER_UNIT);
  }

  lexemesAt(at: number): readonly Lexeme[] {
    return this.lexer.lexemesAt(at);
  }

  /** All readings from `at`, longest first. */
  readingsAt(at: number): readonly Reading[] {
    if (!this.lexer.mayMeet(A_DATE, at)) return NONE;
    const found = this.readAt(at, MAX_DEPTH);
    if (found.length < 2) return found;
    const all = [...found];
    return all.sort((a, b) => b.end - a.end || rankOf(a) - rankOf(b));
  }

  private readAt(at: number, depth: number): readonly Reading[] {
    const known = this.readings[depth]?.get(at);
    if (known) return known;
    if (!this.lexer.mayMeet(A_DATE, at)) return NONE;
    const found = this.read(at, depth);
    this.readings[depth]?.set(at, found);
    return found;
  }

  private read(at: number, depth: number): readonly Reading[] {
    const simpler = depth > 0 ? this.readAt(at, depth - 1) : NONE;
    if (depth > 0 && this.steps <= 0) return simpler;
    if (depth > 1 && !this.asked[depth - 1]?.get(at)?.some((q) => this.innerDates(q, depth - 1) !== this.innerDates(q, depth - 2))) {
      this.asked[depth]?.set(at, this.asked[depth - 1]?.get(at) ?? []);
      return simpler;
    }
    const { grammar } = this;
    const found: Reading[] = [...simpler];
    const { slots, dates, asking } = this;
    this.slots = [];
    this.dates = [];
    this.asking = [];
    const tried = new Set<GrammarPattern>();
    const bySlot = depth === 0 ? grammar.bySlot : grammar.compositeBySlot;
    const byWord = depth === 0 ? grammar.byWord : grammar.compositeByWord;
    for (const lexeme of this.lexemesAt(at)) {
      const patterns = lexeme.slot === 'literal' ? byWord.get(lexeme.value) : bySlot.get(lexeme.slot);
      if (patterns) this.attempt(patterns, at, depth, tried, found);
    }
    if (depth === 0) found.push(...this.lexer.numericAt(at));
    else {
      this.asking.push(at);
      const onDates = simpler.length > 0 ? bySlot.get('date') : undefined;
      if (onDates) this.attempt(onDates, at, depth, tried, found);
    }
    this.asked[depth]?.set(at, this.asking);
    this.slots = slots;
    this.dates = dates;
    this.asking = asking;
    return found.length === simpler.length && depth > 0 ? simpler : found;
  }

  private attempt(patterns: readonly GrammarPattern[], at: number, depth: number, tried: Set<GrammarPattern>, found: Reading[]): void {
    for (const pattern of patterns) {
      const [need] = pattern.needs;
      if (!need || !this.lexer.mayMeet(need, at) || tried.has(pattern) || found.length >= MAX_READINGS) continue;
      tried.add(pattern);
      if (pattern.after && !this.follows(pattern.after, at)) continue;
      this.match(pattern, 0, at, -1, depth, found);
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
    const readings = this.readAt(at, depth);
    const dates = depth > 0 && readings === this.readAt(at, depth - 1) ? this.innerDates(at, depth - 1) : this.pickInner(readings);
    this.inner[depth]?.set(at, dates);
    return dates;
  }

  private pickInner(readings: readonly Reading[]): readonly Reading[] {
    if (readings.length === 0) return NONE;
    const picked: Reading[] = [];
    for (const reading of [...readings].sort((a, b) => rankOf(a) - rankOf(b)))
      if (!picked.some((r) => isVariant(r, reading))) picked.push(reading);
    return picked.sort((a, b) => b.end - a.end || rankOf(a) - rankOf(b)).slice(0, MAX_INNER_DATES);
  }

  /** Capitalised in the text, for names that are other words when they are not. */
  private isCapital(at: number): boolean {
    const unit = this.text.charAt(at);
    return unit !== unit.toLowerCase();
  }

  /** True where a lexeme fills the slot of a rule. */
  private fills(lexeme: Lexeme, { slot, strength }: Element & { kind: 'slot' }): boolean {
    if (lexeme.slot !== slot) return false;
    // {unit!}: a word that holds its number, «عامين».
    if (strength === 'strong' && slot === 'unit' && lexeme.value === 0) return false;
    if (!lexeme.weak || strength === 'any') return true;
    return strength !== 'strong' && this.isCapital(lexeme.start) === (strength === 'capital');
  }

  /**
   * Matches a rule from one of its elements on.
   * @param begun where its first element began, or -1.
   */
  private match(pattern: GrammarPattern, index: number, from: number, begun: number, depth: number, out: Reading[]): void {
    if (out.length >= MAX_READINGS || (this.steps <= 0 && depth > 0)) return;
    this.steps--;
    const element = pattern.elements[index];
    if (!element) {
      this.keep({ pattern, start: begun, end: from, slots: this.slots, dates: this.dates }, out);
      return;
    }
    if (element.optional) this.match(pattern, index + 1, from, begun, depth, out);
    const at = begun < 0 ? from : this.lexer.skipSpace(from);
    if (at >= this.folded.length) return;
    const need = pattern.needs[index];
    if (need && !this.lexer.mayMeet(need, at)) return;
    const start = begun < 0 ? at : begun;
    if (element.kind === 'words') this.matchWords(element, pattern, index, at, start, depth, out);
    else if (element.slot === 'date') this.matchDates(pattern, index, at, start, depth, out);
    else if (this.lexer.holds(element.bits, 0, at)) {
      for (const lexeme of this.lexemesAt(at)) {
        if (!this.fills(lexeme, element)) continue;
        this.slots.push(lexeme);
        this.match(pattern, index + 1, lexeme.end, start, depth, out);
        const past = this.lexer.pastEnding(lexeme.end);
        if (past !== lexeme.end) this.match(pattern, index + 1, past, start, depth, out);
        this.slots.pop();
      }
    }
  }

  private matchWords(
    element: Element & { kind: 'words' },
    pattern: GrammarPattern,
    index: number,
    at: number,
    start: number,
    depth: number,
    out: Reading[],
  ): void {
    if (!this.lexer.holds(0, element.bits, at)) return;
    const lexemes = this.lexemesAt(at);
    const isWord = (lexeme: Lexeme) => lexeme.slot === 'literal' && element.ids.has(lexeme.value);
    for (const [i, lexeme] of lexemes.entries()) {
      if (!isWord(lexeme) || lexemes.findIndex((l) => l.end === lexeme.end && isWord(l)) < i) continue;
      this.match(pattern, index + 1, lexeme.end, start, depth, out);
    }
  }

  private matchDates(pattern: GrammarPattern, index: number, at: number, start: number, depth: number, out: Reading[]): void {
    this.asking.push(at);
    for (const date of this.innerDates(at, depth - 1)) {
      this.dates.push(date);
      this.match(pattern, index + 1, date.end, start, depth, out);
      this.dates.pop();
    }
  }

  private keep(reading: Reading, out: Reading[]): void {
    const { pattern, end, slots, dates } = reading;
    const isKnown = out.some((r) => r.pattern === pattern && r.end === end && r.dates.length === dates.length && sameSlots(r.slots, slots));
    if (!isKnown) out.push({ ...reading, slots: [...slots], dates: [...dates] });
  }
}
