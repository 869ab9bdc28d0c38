/** Finds date expressions and resolves them on the calendar. */
import type { LoadedPack } from '../../languages/pack';
import type { Certainty, Span } from '../../model';
import { type Day, dayOf, isDate, partsOf } from '../calendar/gregorian';
import { type Period, timexValue } from '../calendar/period';
import type { Sentence, Timex, Token, Trace } from '../layers';
import { Chart, type Reading } from '../matching/chart';
import type { Context, Resolution } from '../matching/context';
import { dayOrderOf } from '../matching/day-order';
import { fold, NOTHING } from '../matching/fold';
import { type Grammar, grammarOf } from '../matching/grammar';
import { guardsOf, reasonAgainst } from '../matching/guards';
import type { Lexeme } from '../matching/lexer';
import { kindOf, kindOfCode } from '../matching/lexicon';
import { resolve } from '../matching/resolve';
import { resolveList } from '../matching/resolve-list';
import { type Tense, TenseFinder } from '../matching/tense';

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

const NOTHING_CODE = NOTHING.charCodeAt(0);

/** True where an expression may begin: at a number or a word, or anywhere in a script without spaces. */
function isStart(folded: string, at: number, { pack, prefixes }: Grammar): boolean {
  const kind = kindOfCode(folded.charCodeAt(at));
  if (kind === 's') return false;
  let previous = at - 1;
  while (folded.charCodeAt(previous) === NOTHING_CODE) previous--;
  const before = kindOfCode(folded.charCodeAt(previous));
  if (kind === 'd') return before !== 'd' && (before !== 'l' || (pack.runsOn ?? false) || prefixes.length > 0);
  return kind === 'u' || before !== 'l';
}

interface Found extends Timex {
  period: Period;
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
    period: from,
  };
}

/** A reading that resolved. */
interface Candidate {
  timexes: Found[];
  start: number;
  end: number;
  pattern: string;
  /** Begins with "last" or "next": a longer reading within would leave that word hanging. */
  leads?: boolean;
  /** The day that a weekday on its own was taken for. */
  weekday?: { value: number; period: Period };
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
  return merged.map(({ period: _, ...timex }) => timex);
}

const NO_READINGS: readonly Reading[] = [];

// Functions rather than closures where a word is looked at: what a closure holds is made for every word, and most have no reading at all.
const endingWithin = (readings: readonly Reading[], from: number, to: number): Reading[] =>
  readings.filter(({ end }) => end >= from && end <= to);

function blockIn(lexemes: readonly Lexeme[]): Lexeme | undefined {
  for (let i = 0; i < lexemes.length; i++) if (lexemes[i]?.slot === 'block') return lexemes[i];
  return undefined;
}

/** Letters joined to the front of a word: «وبال». */
const MAX_PREFIXES = 2;

class Finder {
  readonly found: Found[] = [];
  private readonly weekdays = new Map<number, Period>();
  private readonly folded: string;
  private readonly chart: Chart;
  private readonly anchor: Day | null;
  private readonly tenses: TenseFinder;
  private sentence = 0;
  private lastDay: Found | undefined;
  private lastStated: Found | undefined;
  private lastStatedDay: Found | undefined;

  constructor(
    private readonly text: string,
    tokens: readonly Token[],
    private readonly sentences: readonly Sentence[],
    private readonly grammar: Grammar,
    anchor: Anchor,
    language: string,
    private readonly trace: Trace,
  ) {
    this.folded = fold(text);
    this.chart = new Chart(text, this.folded, grammar, dayOrderOf(anchor.language ?? language, anchor.url));
    this.anchor = anchorDay(anchor.published);
    this.tenses = new TenseFinder(tokens, grammar.pack.future, grammar.pack.past, grammar.prefixes);
  }

  run(): void {
    let at = 0;
    while (at < this.folded.length) {
      at = isStart(this.folded, at, this.grammar) ? Math.max(at + 1, this.tryAt(at)) : at + 1;
    }
  }

  /** Takes the best reading at a word, unless a longer one begins within it; returns where to go on. */
  private tryAt(at: number): number {
    const best = this.bestAt(at);
    if (!best) return at;
    if (best.timexes.length === 0) return best.end;
    if (best.leads) return this.take(best);
    // "In the last [week of July]": what begins a word later may say more.
    for (let within = at + 1; within < best.end; within++) {
      if (!isStart(this.folded, within, this.grammar)) continue;
      const other = this.bestAt(within, best.end + 1);
      if (!other || other.timexes.length === 0 || other.end - other.start <= best.end - best.start) continue;
      const lead = this.bestAt(at, 0, other.start);
      if (lead && lead.timexes.length > 0) this.take(lead);
      return this.take(other);
    }
    return this.take(best);
  }

  private take({ timexes, end, pattern, weekday }: Candidate): number {
    if (weekday) this.weekdays.set(weekday.value, weekday.period);
    for (const timex of timexes) {
      this.found.push(timex);
      if (timex.certainty === 'stated') this.lastStated = timex;
      if (timex.period.grain === 'day' && !timex.end) {
        this.lastDay = timex;
        if (timex.certainty === 'stated') this.lastStatedDay = timex;
      }
      this.trace({ stage: 'find-timexes', span: timex.span, decision: 'kept', reason: `${timex.value}: ${pattern}` });
    }
    return end;
  }

  /** The longest reading at a word, ending within limits, that resolves; a phrase that is no date comes back without timexes. */
  private bestAt(at: number, from = 0, to = Number.POSITIVE_INFINITY): Candidate | null {
    const { prefixes } = this.grammar;
    let readings: readonly Reading[] = NO_READINGS;
    // At the front of the word, and after each joined prefix.
    for (let start = at; ; start++) {
      const block = blockIn(this.chart.lexemesAt(start));
      const here = this.chart.readingsAt(start);
      if (block) {
        // "The first half" is a match's, "the first half of 2019" is not.
        const longer = this.bestOf(endingWithin(here, Math.max(from, block.end + 1), to));
        if (longer) return longer;
        this.reject([start, block.end], 'a phrase that is no date');
        return { timexes: [], start, end: block.end, pattern: '' };
      }
      if (here.length > 0) readings = readings.length > 0 ? [...readings, ...here] : here;
      const goesOn = prefixes.includes(this.folded.charAt(start)) && kindOf(this.folded.charAt(start + 1)) !== 's';
      if (!goesOn || start === at + MAX_PREFIXES) break;
    }
    return readings.length > 0 ? this.bestOf(endingWithin(readings, from, to)) : null;
  }

  private bestOf(readings: Reading[]): Candidate | null {
    readings.sort((a, b) => b.end - a.end || a.start - b.start);
    const lists = guardsOf(this.grammar.pack);
    const [longest] = readings;
    if (!longest) return null;
    const context = this.contextAt(spanOf(this.text, longest.start, longest.end));
    for (const reading of readings) {
      const span = spanOf(this.text, reading.start, reading.end);
      const reason =
        this.endsInPhrase(reading) ??
        this.countsWhatFollows(reading) ??
        this.standsInName(reading, span) ??
        reasonAgainst(this.folded, reading, context, lists);
      if (reason) {
        this.reject(span, reason);
        continue;
      }
      const candidate = this.resolve(reading, span, context);
      if (candidate) return candidate;
    }
    return null;
  }

  private resolve(reading: Reading, span: Span, context: Context): Candidate | null {
    const { start, end } = reading;
    const pattern = reading.pattern.source;
    if (reading.pattern.means === 'list') {
      const parts = resolveList(reading, context, resolve).map((p) => toTimex(spanOf(this.text, p.start, p.end), p.resolution));
      const timexes = parts.filter((t) => t !== null);
      return timexes.length > 0 ? { timexes, start, end, pattern } : null;
    }
    const resolution = resolve(reading, context);
    const timex = resolution && toTimex(span, resolution);
    if (!timex) return null;
    const [slot] = reading.slots;
    const weekday = slot?.slot === 'weekday' && reading.slots.length === 1 ? { value: slot.value, period: resolution.from } : undefined;
    const leads = slot?.slot === 'relative';
    return { timexes: [timex], start, end, pattern, leads, ...(weekday ? { weekday } : {}) };
  }

  /** "The last Sunday Times": the reading's last word opens a phrase that is no date. */
  private endsInPhrase({ start, end }: Reading): string | null {
    for (let at = start + 1; at < end; at++) {
      if (this.chart.lexemesAt(at).some((l) => l.slot === 'block' && l.end > end)) return 'the front of a phrase that is no date';
    }
    return null;
  }

  /** "In February three men": a cardinal in words before a word that no rule knows counts, and an ordinal alone orders. */
  private countsWhatFollows(reading: Reading): string | null {
    const last = reading.slots.at(-1);
    if (last?.end !== reading.end || last.digits !== 0) return null;
    const alone = reading.slots.length === 1 && reading.dates.length === 0;
    if (last.slot !== 'day' && !(last.slot === 'dayordinal' && alone)) return null;
    if (last.ordinal && !alone) return null;
    let next = reading.end;
    while (this.folded.charAt(next) === ' ') next++;
    if (next === reading.end || kindOf(this.folded.charAt(next)) !== 'l') return null;
    return this.chart.lexemesAt(next).some((l) => l.slot === 'literal') ? null : 'a number that counts what follows';
  }

  /** "Trending Today USA": a capital in the middle of a sentence, where the word is none by itself, beside another. */
  private standsInName({ slots, dates }: Reading, [start, end]: Span): string | null {
    const [only] = slots;
    if (slots.length !== 1 || dates.length > 0 || only?.slot !== 'shift') return null;
    if (!/^\p{Lu}\p{Ll}/u.test(this.text.slice(start, end)) || !/[\p{Ll},] ?$/u.test(this.text.slice(Math.max(0, start - 2), start)))
      return null;
    const besideCapital =
      /\p{Lu}\S* $/u.test(this.text.slice(Math.max(0, start - 24), start)) || /^ \p{Lu}/u.test(this.text.slice(end, end + 2));
    return besideCapital ? 'part of a name' : null;
  }

  private reject(span: Span, reason: string): void {
    this.trace({ stage: 'find-timexes', span, decision: 'rejected', reason });
  }

  private sentenceAt(at: number): Sentence | undefined {
    while (this.sentence + 1 < this.sentences.length && (this.sentences[this.sentence]?.span[1] ?? 0) <= at) this.sentence++;
    return this.sentences[this.sentence];
  }

  private recentPeriod(): Period | null {
    const last = this.found.at(-1);
    const from = this.sentences[Math.max(0, this.sentence - 1)]?.span[0] ?? 0;
    return last && last.span[0] >= from ? last.period : null;
  }

  /** A year before the anchor's that the sentence states, alone or in a date: months and days after it are of that year. */
  private statedYear(sentence: Sentence | undefined, anchor: Day | null): number | null {
    const stated = this.lastStated;
    if (!stated || !sentence || anchor === null || stated.end || stated.span[0] < sentence.span[0]) return null;
    const year = /^\d{4}(?=$|-\d)/.test(stated.value) ? Number(stated.value.slice(0, 4)) : Number.NaN;
    return year < partsOf(anchor).year ? year : null;
  }

  private contextAt(span: Span): Context {
    const sentence = this.sentenceAt(span[0]);
    const anchor = this.anchor ?? (this.lastStatedDay ? anchorDay(this.lastStatedDay.value) : null);
    const { tenses } = this;
    let tense: Tense | null | undefined;
    return {
      anchor,
      narrated: this.lastDay ? anchorDay(this.lastDay.value) : null,
      recent: this.found.length === 0 ? undefined : this.recentPeriod(),
      statedYear: this.statedYear(sentence, anchor),
      // Looked for where it decides, which is seldom.
      get tense() {
        tense ??= sentence ? tenses.around([sentence.firstToken, sentence.endToken], span) : null;
        return tense;
      },
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
  const grammar = grammarOf(pack);
  const finder = new Finder(text, tokens, sentences, grammar, anchor, pack.language, trace);
  finder.run();
  return mergeAdjacent(text, finder.found);
}
