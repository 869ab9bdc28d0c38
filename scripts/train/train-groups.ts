/**
 * Learns which Arabic words stand in the same places, from text without marks, and writes `public/models/groups.ar.bin`.
 *
 *     tsx scripts/train/train-groups.ts CORPORA DATA
 *
 * CORPORA holds, whole, `wikipedia/doc_*.txt` (Arabic Wikipedia, `20170120/ar` of `motazsaad/comparableWikiCoprus`) and
 * `ant/CATEGORY/*.txt` (`antcorpus/antcorpus.data`). What shares eight words in a row with the sets that names are measured on
 * (`names.ar.jsonl`, `names.ar.aqmar.jsonl` in DATA) is left out.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonSpelling } from '../../src/engine/names/word-forms';
import { encodeGroups } from '../../src/engine/names/word-groups';
import { findTokens } from '../../src/engine/stages/find-tokens';
import { hashText } from '../../src/engine/tagger/feature-hash';
import { packModel } from '../pack-model';
import { countBigrams, groupWords } from './exchange-groups';
import { readArticleText, readPageText } from './read-corpora';

const [corpora = '', data = ''] = process.argv.slice(2);
if (!existsSync(corpora) || !existsSync(data)) throw new Error(`Usage: train-groups.ts CORPORA DATA; got "${corpora}" "${data}".`);

const GROUPS = 256;
const PASSES = 10;
/** Words are grouped and stored that occur so often, the most frequent ones. */
const LEAST = 5;
const MOST_WORDS = 100_000;
/** Shorter lines are remains of tables and headings. */
const LEAST_TOKENS = 4;
const RUN = 8;

/** Every run of so many words. */
function runsOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, i) => words.slice(i, i + RUN).join(' '));
}

const measured = ['names.ar.jsonl', 'names.ar.aqmar.jsonl'].flatMap((file) =>
  readFileSync(join(data, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text),
);
const known = new Set(measured.flatMap(runsOf));

const numbers = new Map<string, number>();
const occurrences: number[] = [];
const sentences: Int32Array[] = [];
let left = 0;

function read(text: string): void {
  if (runsOf(text).some((run) => known.has(run))) {
    left++;
    return;
  }
  for (const line of text.split('\n')) {
    const tokens = findTokens(line, 'ar');
    if (tokens.length < LEAST_TOKENS) continue;
    const words = Int32Array.from(tokens, (token) => {
      const word = token.kind === 'number' ? '0' : commonSpelling(token.text);
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      occurrences[number] = (occurrences[number] ?? 0) + 1;
      return number;
    });
    sentences.push(words);
  }
}

for (const [folder, readText] of [
  ['wikipedia', readPageText],
  ['ant', readArticleText],
] as const) {
  const paths = readdirSync(join(corpora, folder), { recursive: true, encoding: 'utf8' }).sort();
  for (const path of paths) if (path.endsWith('.txt')) read(readText(readFileSync(join(corpora, folder, path), 'utf8')));
}
console.log(`${sentences.length} lines, ${numbers.size} words; ${left} articles left out`);

const frequent = [...numbers]
  .filter(([, number]) => (occurrences[number] ?? 0) >= LEAST)
  .sort((a, b) => (occurrences[b[1]] ?? 0) - (occurrences[a[1]] ?? 0))
  .slice(0, MOST_WORDS);
const grouped = frequent.length;
const [rare, edge, total] = [grouped, grouped + 1, grouped + 2];
const ranks = new Int32Array(numbers.size).fill(rare);
frequent.forEach(([, number], rank) => {
  ranks[number] = rank;
});
const bigrams = countBigrams(
  sentences.map((sentence) => sentence.map((number) => ranks[number] ?? rare)),
  edge,
);
const groups = groupWords(bigrams, { grouped, total, groups: GROUPS, passes: PASSES, log: console.log });
const bytes = packModel(encodeGroups(new Map(frequent.map(([word], rank) => [hashText(word), groups[rank] ?? 0]))));
writeFileSync(new URL('../../public/models/groups.ar.bin', import.meta.url), bytes);
console.log(`groups.ar.bin: ${grouped} words, ${bytes.length} bytes`);
