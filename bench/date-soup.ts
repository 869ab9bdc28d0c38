/** How long date finding takes at the worst: on texts made of nothing but what dates are made of. */
import { findSentences } from '../src/engine/stages/find-sentences';
import { findTimexes } from '../src/engine/stages/find-timexes';
import { findTokens } from '../src/engine/stages/find-tokens';
import { LANGUAGES, loadPack } from '../src/languages';
import type { DatePack } from '../src/languages/pack-dates';
import { median } from './median';

/** Characters of a text. */
const LENGTH = 10_000;
const TEXTS = 4;
const RUNS = 5;
/** Milliseconds that a text may take. */
export const LIMIT = 50;

const SIGNS = ['-', '/', '.', ',', ' ', '\n', '(', ')', "'", ':'];
const NUMBERS = ['4', '12', '31', '99', '2020', '1441', '20200604', '4/6/2020', '14:30', '٤', '２'];

/** A generator of numbers from 0 to 1 that gives the same row every time (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** Every word of a pack's dates: of its lists, and of its rules and their examples. */
function wordsOf(pack: Partial<DatePack>): string[] {
  const found = new Set<string>();
  const take = (value: unknown): void => {
    if (typeof value === 'string') for (const word of value.split(/[^\p{L}\p{M}\p{N}']+/u)) found.add(word);
    else if (Array.isArray(value)) value.forEach(take);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        take(key);
        take(inner);
      }
  };
  const { quantities: _q, labels: _l, notDates: _n, future: _f, past: _p, rules, ...lists } = pack;
  take(lists);
  for (const { pattern, example } of rules ?? []) take([pattern.replaceAll(/[{<][^}>]+[}>]/g, ' '), example]);
  return [...found].filter(Boolean);
}

function soup(words: readonly string[], random: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  let text = '';
  while (text.length < LENGTH) {
    const kind = random();
    text += kind < 0.6 ? `${pick(words)} ` : kind < 0.85 ? `${pick(NUMBERS)} ` : pick(SIGNS);
  }
  return text.slice(0, LENGTH);
}

async function slowestSoup(language: string): Promise<number> {
  const pack = await loadPack(language, async () => new Uint8Array());
  const random = generator(language.length + 7);
  const words = wordsOf(pack.dates ?? {});
  const times: number[] = [];
  for (let i = 0; i < TEXTS; i++) {
    const text = soup(words, random);
    const tokens = findTokens(text, language);
    const sentences = findSentences(text, tokens, pack);
    const runs = Array.from({ length: RUNS }, () => {
      const started = process.cpuUsage();
      findTimexes(text, tokens, sentences, pack, { published: '2020-06-10' }, () => {});
      return process.cpuUsage(started).user / 1000;
    });
    times.push(median(runs));
  }
  return Math.max(...times);
}

/** @returns the slowest text of each language, in milliseconds of the processor's time, the median of a few runs once all is warm. */
export async function measureDateSoup(
  languages: readonly string[] = [...LANGUAGES, 'und'],
): Promise<[language: string, milliseconds: number][]> {
  const slowest: [string, number][] = [];
  for (const language of languages) await slowestSoup(language);
  for (const language of languages) slowest.push([language, await slowestSoup(language)]);
  return slowest.sort(([, a], [, b]) => b - a);
}
