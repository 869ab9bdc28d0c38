/**
 * Learns what foreign names look like in Arabic letters, and writes `public/models/likeness.ar.bin`.
 *
 *     tsx scripts/train/train-likeness.ts /usr/share/hunspell/ar.dic
 *
 * Places come from CLDR in Arabic, towns from GeoNames and people from Faker; what these have in Latin letters is written with Arabic ones.
 * The file is the dictionary of `generate-arabic-words.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { forEachRun, LIKENESS_BUCKETS, LIKENESS_CLASSES, NameLikeness, SCALE } from '../../src/engine/names/name-likeness';
import { commonSpelling } from '../../src/engine/names/word-forms';
import type { NameList } from '../../src/languages/pack-names';
import { inArabicLetters } from '../arabic-letters';
import { cityLists, cldrLists, LATIN, peopleLists } from '../generate-name-lists';
import { random } from './train-crf';

const [wordsFile = ''] = process.argv.slice(2);
if (!wordsFile) throw new Error('Usage: train-likeness.ts WORDS.dic; the file is missing.');

const ARABIC = /^[\u0600-\u06ff]{2,}$/;
const COMMON = -1;
const PERSON = 0;
const PLACE = 1;

/** A word and its class; a word of the dictionary is common, whatever else it is. */
const classes = new Map<string, number>();
const wordsOf = (lists: readonly NameList[], kinds: readonly NameList['kind'][]) =>
  lists.filter(({ kind }) => kinds.includes(kind)).flatMap(({ phrases = '' }) => phrases.split(/[\s'’-]+/));
function add(words: readonly string[], nameClass: number): void {
  for (const word of words)
    for (const arabic of ARABIC.test(word) ? [word] : inArabicLetters(word))
      if (ARABIC.test(arabic)) classes.set(commonSpelling(arabic), nameClass);
}
add(wordsOf(cityLists(), ['place', 'town']), PLACE);
add(wordsOf(peopleLists(LATIN, 'und'), ['given', 'family']), PERSON);
add(wordsOf(peopleLists(['ar'], 'ar'), ['given', 'family']), PERSON);
add(wordsOf(cldrLists('ar'), ['place']), PLACE);
for (const line of readFileSync(wordsFile, 'utf8').split('\n')) {
  const word = commonSpelling(line.split(/[/\t]/)[0]?.trim() ?? '');
  if (ARABIC.test(word)) classes.set(word, COMMON);
}
const examples = [...classes].map(([word, wordClass]) => {
  const runs: number[] = [];
  forEachRun(word, (bucket) => runs.push(bucket));
  return { runs, wordClass };
});

const EPOCHS = 5;
const RATE = 0.15;
const DECAY = 2e-6;
const next = random(1);
const size = (LIKENESS_BUCKETS + 1) * LIKENESS_CLASSES;
const weights = new Float32Array(size);
const squares = new Float32Array(size).fill(1e-2);
const held = examples.filter((_, i) => i % 20 === 0);
const learnt = examples.filter((_, i) => i % 20 !== 0);
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  for (let step = 0; step < learnt.length; step++) {
    const example = learnt[Math.floor(next() * learnt.length)];
    if (!example) continue;
    const runs = [...example.runs, LIKENESS_BUCKETS];
    const odds = [0, 1].map((c) => runs.reduce((sum, bucket) => sum + (weights[bucket * LIKENESS_CLASSES + c] ?? 0), 0));
    const total = 1 + odds.reduce((sum, value) => sum + Math.exp(value), 0);
    odds.forEach((value, c) => {
      const error = Math.exp(value) / total - (example.wordClass === c ? 1 : 0);
      for (const bucket of runs) {
        const slot = bucket * LIKENESS_CLASSES + c;
        const gradient = error + DECAY * (weights[slot] ?? 0);
        squares[slot] = (squares[slot] ?? 0) + gradient * gradient;
        weights[slot] = (weights[slot] ?? 0) - (RATE * gradient) / Math.sqrt(squares[slot] ?? 1);
      }
    });
  }
}
const stored = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / SCALE))));
const bytes = new Uint8Array(stored.buffer);
writeFileSync(new URL('../../public/models/likeness.ar.bin', import.meta.url), bytes);

const likeness = new NameLikeness(bytes);
const words = [...classes].filter((_, i) => i % 20 === 0);
const right = words.filter(
  ([word, wordClass]) => (likeness.of(word) >> 3 > 3 || (likeness.of(word) & 7) > 3) === (wordClass !== COMMON),
).length;
console.log(`${examples.length} words; name or not is right for ${((100 * right) / held.length).toFixed(1)} % of those not learnt from`);
