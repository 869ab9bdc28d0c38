/** Finds passages between quotation marks, balanced or not, nested, and over paragraphs. */
import type { LoadedPack } from '../../languages/pack';
import type { Span } from '../../model';
import type { Quote, Sentence, Token, Trace } from '../layers';
import { CLOSERS, canClose, canOpen, MARK, type MarkContext, opensApart, SINGLE } from '../matching/quote-marks';

interface Mark extends MarkContext {
  start: number;
  end: number;
}

/** A passage in one paragraph; null where that end has no mark. */
interface Passage {
  opener: Mark | null;
  closer: Mark | null;
  depth: number;
}

const LINE = /[^\n]+/g;
const LETTER = /[\p{L}\p{N}]/u;
/** A letter cut off by an apostrophe: Dutch 's, 't, 'n, English 'n'. */
const CUT_OFF = /^[dkmnst](?!\p{L})/iu;
const SET_OFF_BEFORE = /[:,،：，]\s*$/;
const SET_OFF_END = /[.,!?…،؟。！？，]["'”’»“‘」』]*$/;

function marksOf(text: string, start: number, end: number): Mark[] {
  const line = text.slice(start, end);
  return Array.from(line.matchAll(MARK), (match) => {
    const at = match.index;
    return {
      mark: match[0],
      start: start + at,
      end: start + at + match[0].length,
      before: line.charAt(at - 1),
      after: line.charAt(at + match[0].length),
    };
  });
}

/** The closing mark of a single-mark quote, or -1: the first that is no apostrophe after a plural s. */
function singleCloser(text: string, marks: readonly Mark[], from: number): number {
  const opener = marks[from]?.mark ?? '';
  let plural = -1;
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark) break;
    if (mark.mark === opener && opener !== "'" && canOpen(mark, false)) break;
    if (!canClose(mark, opener)) continue;
    const possessive = /[sxz]/i.test(mark.before) && /^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2));
    if (!possessive) return i;
    if (plural < 0) plural = i;
  }
  return plural;
}

/**
 * Pairs the marks of one paragraph.
 * @param closesAll true where one closing mark ends every open quote, as Russian writes «…«…».
 */
function pair(text: string, marks: readonly Mark[], joined: boolean, closesAll: boolean): Passage[] {
  const passages: Passage[] = [];
  const open: Mark[] = [];
  const singleEnds = new Map<number, Mark>();
  const close = (index: number, closer: Mark) => {
    for (const [above, opener] of open.splice(index).entries()) passages.push({ opener, closer, depth: index + above });
  };
  for (const [i, mark] of marks.entries()) {
    const own = singleEnds.get(i);
    if (own) {
      const index = open.indexOf(own);
      if (index >= 0) close(index, mark);
      continue;
    }
    let closes = -1;
    for (let k = open.length - 1; k >= 0 && closes < 0; k--) {
      const opener = open[k];
      if (opener && !SINGLE.has(opener.mark) && canClose(mark, opener.mark)) closes = k;
    }
    if (closes >= 0) {
      close(closesAll ? 0 : closes, mark);
    } else if (SINGLE.has(mark.mark)) {
      const opens = canOpen(mark, false) && !CUT_OFF.test(text.slice(mark.end, mark.end + 2));
      const end = opens ? singleCloser(text, marks, i) : -1;
      if (end < 0) continue;
      singleEnds.set(end, mark);
      open.push(mark);
    } else if (canOpen(mark, joined) || opensApart(marks, i, joined)) {
      open.push(mark);
    } else if (Object.values(CLOSERS).some((closers) => closers.includes(mark.mark)) && mark.mark !== '"') {
      if (!open.length) passages.push({ opener: null, closer: mark, depth: 0 });
    }
  }
  for (const [depth, opener] of open.entries()) passages.push({ opener, closer: null, depth });
  return passages;
}

/** Where a quote without a closing mark ends: with its sentence, or with the paragraph that it opened. */
function inferredEnd(opener: Mark, line: Span, sentences: readonly Sentence[]): number {
  if (opener.start === line[0]) return line[1];
  return sentences.find((s) => s.span[0] <= opener.start && opener.start < s.span[1])?.span[1] ?? line[1];
}

/** Where a quote without an opening mark starts: with its sentence, after any quote before it. */
function inferredStart(closer: Mark, before: number, sentences: readonly Sentence[]): number {
  const sentence = sentences.find((s) => s.span[0] < closer.end && closer.end <= s.span[1]);
  return Math.max(before, sentence?.span[0] ?? before);
}

/** Trims white space off both ends; null where nothing with a letter is left. */
function quotedSpan(text: string, start: number, end: number): Span | null {
  const slice = text.slice(start, end);
  if (!LETTER.test(slice)) return null;
  return [start + slice.length - slice.trimStart().length, end - (slice.length - slice.trimEnd().length)];
}

/** Quotes in order of their start, outer ones before those that they hold. */
export function findQuotes(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  pack: LoadedPack,
  trace: Trace,
): Quote[] {
  const joined = (pack.text.joinedPrefixes?.length ?? 0) > 0;
  const lines = Array.from(text.matchAll(LINE), (m): Span => [m.index, m.index + m[0].length]);
  const perLine = lines.map(([start, end]) => {
    const marks = marksOf(text, start, end);
    const passages = pair(text, marks, joined, false);
    // «…«…»: two opening marks may share the closing one
    const shared = passages.some((p) => !p.closer && p.opener?.mark === '«') && passages.some((p) => p.depth > 0);
    return shared ? pair(text, marks, joined, true) : passages;
  });
  const quotes: Quote[] = [];
  const add = (start: number, end: number, passage: Passage, goesOn: boolean) => {
    const span = quotedSpan(text, start, end);
    if (!span) {
      trace({ stage: 'find-quotes', span: [start, Math.max(end, start + 1)], decision: 'rejected', reason: 'holds no word' });
      return;
    }
    const words = tokens.filter((t) => t.start >= span[0] && t.end <= span[1] && t.kind !== 'sign').length;
    const setOff = SET_OFF_BEFORE.test(text.slice(Math.max(0, span[0] - 3), span[0])) || SET_OFF_END.test(text.slice(span[0], span[1]));
    quotes.push({ span, balanced: passage.opener !== null && passage.closer !== null, depth: passage.depth, goesOn, words, setOff });
  };
  for (const [i, passages] of perLine.entries()) {
    const line = lines[i];
    if (!line) continue;
    const next = perLine[i + 1] ?? [];
    const nextLine = lines[i + 1];
    const orphan = next.find((p) => !p.opener && !next.some((q) => q.opener && p.closer && q.opener.start < p.closer.start));
    for (const passage of passages) {
      const { opener, closer } = passage;
      if (opener && closer) {
        add(opener.start, closer.end, passage, false);
      } else if (opener) {
        const reopens = next.some((p) => p.opener && p.opener.mark === opener.mark && p.opener.start === nextLine?.[0]);
        const goesOn = reopens || orphan !== undefined;
        add(opener.start, goesOn ? line[1] : inferredEnd(opener, line, sentences), passage, goesOn);
      } else if (closer) {
        const before = Math.max(line[0], ...passages.map((p) => (p.closer && p.closer.end < closer.end ? p.closer.end : line[0])));
        const continued = perLine[i - 1]?.some((p) => p.opener && !p.closer) && before === line[0];
        add(continued ? line[0] : inferredStart(closer, before, sentences), closer.end, passage, false);
      }
    }
  }
  return quotes.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}
