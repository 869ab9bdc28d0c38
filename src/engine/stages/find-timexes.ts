/** Finds date expressions and resolves them on the calendar. */
import type { LoadedPack } from '../../languages/pack';
import type { Certainty, Span } from '../../model';
import { type Day, dayOf, isDate, partsOf } from '../calendar/gregorian';
import { type Period, timexValue } from '../calendar/period';
import type { Sentence, Timex, Token, Trace } from '../layers';
import { Chart, type Reading } from '../matching/chart';
import type { Context, Resolution } from '../matching/context';
import { dayComesFirst } from '../matching/day-order';
import { fold, NOTHING } from '../matching/fold';
import { type Grammar, grammarOf } from '../matching/grammar';
import { guardsOf, reasonAgainst } from '../matching/guards';
import { kindOf } from '../matching/lexicon';
import { resolve, resolveList } from '../matching/resolve';
import { tenseAround } from '../matching/tense';

export interface Anchor {
  /** The document creation time, ISO 8601; absent where nobody knows. The date counts as written, whatever the offset. */
  published?: string;
  /** BCP 47 with the region, where known: "en-GB" writes the day first. */
  language?: string;
  /** The page's address: its country tells how the site writes 3/4. */
  url?: string;
}

const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)/;

function anchorDay(published: string | undefined): Day | null {
  const match = ISO_DATE.exec(published ?? '');
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDate(year, month, day) ? dayOf(year, month, day) : null;
}

/** True where an expression may begin: at a number or a word, or anywhere in a script without spaces. */
function isStart(folded: string, at: number, runsOn: boolean): boolean {
  const kind = kindOf(folded.charAt(at));
  if (kind === 's') return false;
  let previous = at - 1;
  while (previous >= 0 && folded.charAt(previous) === NOTHING) previous--;
  const before = previous < 0 ? 's' : kindOf(folded.charAt(previous));
  if (kind === 'd') return before !== 'd' && (before !== 'l' || runsOn);
  return kind === 'u' || before !== 'l';
}

interface Found extends Timex {
  grain: string;
}

function toTimex(span: Span, resolution: Resolution): Found | null {
  const { from, to, calendar, clock, stated } = resolution;
  const value = timexValue(from);
  const end = to && (to.from !== from.from || to.to !== from.to) ? timexValue(to) : undefined;
  if (value === null || end === null) return null;
  const time = clock === undefined ? '' : `T${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`;
  const approximate = resolution.approximate ?? false;
  const certainty: Certainty = approximate ? 'approximate' : stated ? 'stated' : 'resolved';
  return {
    span,
    value: value + time,
    ...(end !== undefined && end !== value ? { end } : {}),
    ...(calendar ? { calendar } : {}),
    ...(approximate ? { approximate: true } : {}),
    certainty,
    grain: from.grain,
  };
}

/** Trims what a span may not begin or end on. */
function spanOf(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  // Marks that belong to the last letter stay with it.
  while (to < text.length && /\p{M}/u.test(String.fromCodePoint(text.codePointAt(to) ?? 0))) to++;
  return [from, to];
}

/** Where readings may begin at a word: at its front, and after each joined prefix. */
function* entrances(folded: string, at: number, prefixes: readonly string[]): Generator<number> {
  yield at;
  let from = at;
  for (let i = 0; i < 2 && prefixes.includes(folded.charAt(from)) && kindOf(folded.charAt(from + 1)) !== 's'; i++) {
    from++;
    yield from;
  }
}

function mergeAdjacent(text: string, found: readonly Found[]): Timex[] {
  const merged: Found[] = [];
  for (const timex of found) {
    const last = merged.at(-1);
    const between = last ? text.slice(last.span[1], timex.span[0]) : '';
    if (last && last.value === timex.value && last.end === timex.end && /^[^\S\n]?[,،(–-]?[^\S\n]?[(,]?$/.test(between)) {
      const closes = text.charAt(timex.span[1]) === ')' && between.includes('(');
      const stated = timex.certainty === 'stated' || last.certainty === 'stated';
      merged[merged.length - 1] = {
        ...last,
        span: [last.span[0], timex.span[1] + (closes ? 1 : 0)],
        certainty: stated ? 'stated' : last.certainty,
      };
    } else merged.push(timex);
  }
  return merged.map(({ grain: _, ...timex }) => timex);
}

class Finder {
  readonly found: Found[] = [];
  private readonly weekdays = new Map<number, Period>();
  private readonly folded: string;
  private readonly chart: Chart;
  private readonly anchor: Day | null;
  private readonly dayFirst: boolean;
  private sentence = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly sentences: readonly Sentence[],
    private readonly grammar: Grammar,
    anchor: Anchor,
    language: string,
    private readonly trace: Trace,
  ) {
    this.folded = fold(text);
    this.dayFirst = dayComesFirst(anchor.language ?? language, anchor.url);
    this.chart = new Chart(text, this.folded, grammar, this.dayFirst);
    this.anchor = anchorDay(anchor.published);
  }

  run(): void {
    const runsOn = this.grammar.pack.runsOn ?? false;
    let at = 0;
    while (at < this.folded.length) {
      at = isStart(this.folded, at, runsOn) ? Math.max(at + 1, this.tryAt(at)) : at + 1;
    }
  }

  /** Takes the longest reading at a word that resolves; returns where to go on. */
  private tryAt(at: number): number {
    const readings: Reading[] = [];
    for (const from of entrances(this.folded, at, this.grammar.prefixes)) {
      if (this.chart.lexemesAt(from).length === 0) continue;
      const block = this.chart.lexemesAt(from).find((l) => l.slot === 'block');
      if (block) {
        this.reject([from, block.end], 'a phrase that is no date');
        return block.end;
      }
      readings.push(...this.chart.readingsAt(from));
    }
    if (readings.length === 0) return at;
    readings.sort((a, b) => b.end - a.end || a.start - b.start);
    const lists = guardsOf(this.grammar.pack);
    for (const reading of readings) {
      const span = spanOf(this.text, reading.start, reading.end);
      const context = this.contextAt(span);
      const reason = reasonAgainst(this.folded, reading, context, lists);
      if (reason) {
        this.reject(span, reason);
        continue;
      }
      const taken = this.resolve(reading, span, context);
      if (taken.length === 0) continue;
      for (const timex of taken) {
        this.found.push(timex);
        this.trace({ stage: 'find-timexes', span: timex.span, decision: 'kept', reason: `${timex.value}: ${reading.pattern.source}` });
      }
      return reading.end;
    }
    return at;
  }

  private resolve(reading: Reading, span: Span, context: Context): Found[] {
    if (reading.pattern.means === 'list') {
      const parts = resolveList(reading, context).map((p) => toTimex(spanOf(this.text, p.start, p.end), p.resolution));
      return parts.filter((t) => t !== null);
    }
    const resolution = resolve(reading, context);
    const timex = resolution && toTimex(span, resolution);
    const [slot] = reading.slots;
    if (resolution && slot?.slot === 'weekday' && reading.slots.length === 1) this.weekdays.set(slot.value, resolution.from);
    return timex ? [timex] : [];
  }

  private reject(span: Span, reason: string): void {
    this.trace({ stage: 'find-timexes', span, decision: 'rejected', reason });
  }

  private sentenceAt(at: number): Sentence | undefined {
    while (this.sentence + 1 < this.sentences.length && (this.sentences[this.sentence]?.span[1] ?? 0) <= at) this.sentence++;
    return this.sentences[this.sentence];
  }

  private contextAt(span: Span): Context {
    const sentence = this.sentenceAt(span[0]);
    const days = this.found.filter((t) => t.grain === 'day' && !t.end);
    const stated = days.filter((t) => t.certainty === 'stated').at(-1);
    const narrated = days.at(-1);
    const anchor = this.anchor ?? (stated ? anchorDay(stated.value) : null);
    const { future, past } = this.grammar.pack;
    const inSentence = this.found.filter((t) => t.certainty === 'stated' && sentence && t.span[0] >= sentence.span[0]).at(-1);
    const year = inSentence && !inSentence.end && inSentence.value.length === 4 ? Number(inSentence.value) : null;
    return {
      anchor,
      narrated: narrated ? anchorDay(narrated.value) : null,
      statedYear: year !== null && anchor !== null && year < partsOf(anchor).year ? year : null,
      tense: sentence
        ? tenseAround(this.tokens, [sentence.firstToken, sentence.endToken], span, future, past, this.grammar.prefixes)
        : null,
      dayFirst: this.dayFirst,
      weekdays: this.weekdays,
    };
  }
}

/** Date expressions in reading order, none overlapping another. */
export function findTimexes(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  pack: LoadedPack,
  anchor: Anchor,
  trace: Trace,
): Timex[] {
  const grammar = grammarOf(pack.language, pack.dates, pack.text.joinedPrefixes);
  const finder = new Finder(text, tokens, sentences, grammar, anchor, pack.language, trace);
  finder.run();
  return mergeAdjacent(text, finder.found);
}
