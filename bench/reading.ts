/** How long the article takes, against Readability alone on the same page, in Node or in a browser; and pages made to be slow. */
import { Readability } from '@mozilla/readability';
import { readArticle } from '../src/article';
import { median } from './median';

const ROUNDS = 8;

/** A hostile page must end within this many milliseconds. */
export const LIMIT = 2000;

export interface ReadingFigures {
  /** Milliseconds, the median page, each page's median of several rounds. */
  ours: number;
  readability: number;
}

type Read = (document: Document) => unknown;

const READERS: readonly Read[] = [(document) => readArticle(document), (document) => new Readability(document).parse()];

const inTurn = READERS.map((_, reader) => reader);

/** The median time of each reader for a page; they take turns at being first, so that what disturbs one disturbs the other. */
function timesOf(html: string, parse: (html: string) => Document): number[] {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const times: number[] = [];
    for (const reader of round % 2 ? inTurn : inTurn.toReversed()) {
      const document = parse(html);
      const started = performance.now();
      READERS[reader]?.(document);
      times[reader] = performance.now() - started;
    }
    return times;
  });
  return READERS.map((_, reader) => median(rounds.map((times) => times[reader] ?? Number.NaN)));
}

/** @param parse the parser of the platform; its time does not count. */
export function measureReading(pages: readonly string[], parse: (html: string) => Document): ReadingFigures {
  // Twice, so that the first pages are not read by code that has yet to be compiled.
  const [, times = []] = [0, 1].map(() => pages.map((html) => timesOf(html, parse)));
  const [ours = Number.NaN, readability = Number.NaN] = READERS.map((_, reader) => median(times.map((page) => page[reader] ?? Number.NaN)));
  return { ours, readability };
}

const SENTENCE = 'The council met on Monday to hear what the flood had cost, and the mayor said that the bridge would stay closed. ';

/** Pages that nobody wrote to be read, by what is hard about them. */
const HARD: Readonly<Record<string, () => string>> = {
  '10 MB of paragraphs': () => `<article>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(29_000)}</article>`,
  '10 MB of links': () => '<li><a href="/a/long/address/of/a/story">A headline among many others of the day</a></li>'.repeat(118_000),
  '10 MB of tables': () => `<table>${`<tr><td>${SENTENCE}</td><td>12:30</td></tr>`.repeat(68_000)}</table>`,
  '10 MB of empty elements': () => `${'<div class="x y" id="z"></div>'.repeat(330_000)}<p>${SENTENCE.repeat(5)}</p>`,
  '10 MB of names': () => Array.from({ length: 250_000 }, (_, i) => `<div class="c${i} related-${i} post"><b>${i}</b></div>`).join(''),
  '10,000 deep': () => `${'<div>'.repeat(10_000)}<p>${SENTENCE.repeat(5)}</p>${'</div>'.repeat(10_000)}`,
  '10,000 deep, hidden': () => `${'<div aria-hidden="true"><p>x</p>'.repeat(10_000)}<p>${SENTENCE.repeat(5)}</p>`,
  '10,000 deep, inline': () => `<p>${'<b><i>'.repeat(5_000)}${SENTENCE.repeat(5)}</p>`,
};

/** Milliseconds from the page's text to its article or none, parsing included, by what is hard about the page. */
export const measureHardPages = (parse: (html: string) => Document): [name: string, milliseconds: number][] =>
  Object.entries(HARD).map(([name, make]) => {
    const html = `<!doctype html><title>The flood</title><body><h1>The flood</h1>${make()}</body>`;
    const started = performance.now();
    readArticle(parse(html));
    return [name, performance.now() - started];
  });
