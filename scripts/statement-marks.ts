/** Our marks over Arabic news, and how statements and speakers of ours are compared with them: for counting and for learning. */
import { readFileSync } from 'node:fs';
import { foldWord } from '../src/engine/matching/fold-name';
import type { Span } from '../src/model';
import { MarkedTexts } from './marked-texts';

export interface MarkedStatement {
  source: Span | null;
  cue: Span | null;
  content: Span[];
  /** The fullest name that the article has for whoever speaks; null where it lets nobody tell. */
  speaker: string | null;
}

export interface MarkedArticle {
  /** The name of its text, see `MarkedTexts`. */
  file: string;
  /** Offsets are UTF-16. */
  text: string;
  published?: string;
  statements: MarkedStatement[];
}

/** @param corpora see `MarkedTexts`. @param marks a file with an article a line. */
export function readMarkedStatements(corpora: string, marks: string): MarkedArticle[] {
  const texts = new MarkedTexts(corpora);
  return readFileSync(marks, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pick<MarkedArticle, 'file' | 'statements'>)
    .map((article) => {
      const { text, published } = texts.of(article.file);
      return { ...article, text, published };
    });
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** A statement is found where contents share so much of the words that one or both have. */
const ENOUGH = 0.5;

/** For each offset how many units before it are no white space. */
function spacelessOffsets(text: string): Int32Array {
  const offsets = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) offsets[i + 1] = (offsets[i] ?? 0) + (/\s/.test(text.charAt(i)) ? 0 : 1);
  return offsets;
}

/** Where the words end that a content covers, spaces not counted, since a brief's text may have others; a joined letter may be left out. */
function wordEnds(text: string, offsets: Int32Array, spans: readonly Span[]): Set<number> {
  return new Set(
    spans.flatMap(([start, end]) =>
      [...text.slice(start, end).matchAll(WORD)].map(({ index, 0: word }) => offsets[start + index + word.length] ?? 0),
    ),
  );
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common || 1);
}

/**
 * For each of the marked statements that is found the given one, by index: half of the words of both contents are shared; one to one, those with
 * the same cue first («قال المدير إن …، حسب الوكالة» is two statements of one content), then the best.
 */
export function pairStatements(
  { text, statements }: MarkedArticle,
  body: string,
  given: readonly { cue: Span | null; content: readonly Span[] }[],
): Map<number, number> {
  const [marked, ours] = [spacelessOffsets(text), spacelessOffsets(body)];
  const cuesOf = (written: string, offsets: Int32Array, list: readonly { cue: Span | null }[]) =>
    list.map(({ cue }) => wordEnds(written, offsets, cue ? [cue] : []));
  const [markedCues, ourCues] = [cuesOf(text, marked, statements), cuesOf(body, ours, given)];
  const hasSameCue = (i: number, j: number) => Number([...(markedCues[i] ?? [])].some((end) => ourCues[j]?.has(end)));
  const contents = given.map(({ content }) => wordEnds(body, ours, content));
  const pairs = statements
    .map(({ content }) => wordEnds(text, marked, content))
    .flatMap((a, i) => contents.map((b, j) => ({ i, j, share: shared(a, b), cue: hasSameCue(i, j) })))
    .filter(({ share }) => share >= ENOUGH)
    .sort((a, b) => b.cue - a.cue || b.share - a.share);
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of pairs) {
    if (partners.has(i) || taken.has(j)) continue;
    partners.set(i, j);
    taken.add(j);
  }
  return partners;
}

/** The article comes off before letters are folded: «ألمانية» begins with none. */
const nameWords = (name: string) =>
  new Set((name.match(WORD) ?? []).map((word) => foldWord(word.replace(/^(?:[وف]?(?:[بك]?ال|لل))(?=..)/, ''))));

/** How much two names share, 0 to 1; `same` where one has all words of the other, or half of all their words are shared. */
export function compareNames(one: string, two: string): { same: boolean; share: number } {
  const [a, b] = [nameWords(one), nameWords(two)];
  const common = [...a].filter((word) => b.has(word)).length;
  const share = common / (a.size + b.size - common || 1);
  return { same: common > 0 && (common === a.size || common === b.size || share >= ENOUGH), share };
}
