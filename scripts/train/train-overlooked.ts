/**
 * Trains what finds the statements that the rules of Arabic overlook, and writes `public/models/statements.ar.bin`.
 *
 *     npx tsx scripts/train/train-overlooked.ts CORPORA MARKS.jsonl …
 *     npx tsx scripts/train/train-overlooked.ts CORPORA MARKS.jsonl … --folds 3
 *
 * CORPORA is that of `scripts/marked-texts.ts`, the marks stand in `scripts/statements/`; the invented articles of the tests teach too. With folds nothing is written: precision
 * and recall are counted on articles that the weights did not learn from, for each file of marks and several thresholds.
 *
 * Each tagger reads what those before it say, so while training it sees what taggers say of articles that they did not learn from.
 */
import { writeFileSync } from 'node:fs';
import { contentRanges } from '../../src/engine/attribution/content-end';
import { cueChances, windowOf, writeContent } from '../../src/engine/attribution/learnt/content-rows';
import { writeCue } from '../../src/engine/attribution/learnt/cue-rows';
import { choose, endWhereNextBegins, likelyCues, proposalsOf, worthOf } from '../../src/engine/attribution/learnt/find-overlooked';
import {
  CONTENT_LABELS,
  encodeOverlooked,
  LABEL,
  loadOverlooked,
  type OverlookedModel,
  YES_OR_NO,
} from '../../src/engine/attribution/learnt/model';
import { RowWriter } from '../../src/engine/attribution/learnt/rows';
import { type Candidate, cueWord, Sight } from '../../src/engine/attribution/learnt/sight';
import { type Proposal, WordCounter, writeWorth } from '../../src/engine/attribution/learnt/worth-rows';
import type { Range } from '../../src/engine/attribution/passage';
import { hashText } from '../../src/engine/tagger/feature-hash';
import { encodeModel } from '../../src/engine/tagger/model-format';
import { loadPack } from '../../src/languages';
import { briefs } from '../../tests/fixtures/statements/ar-briefs';
import { readNumberedSpans } from '../../tests/support/numbered-markup';
import { type CrfOptions, trainCrf } from './crf';
import { numberFeatures } from './feature-numbers';
import { readModel } from './names-data';
import { type RuledArticle, readRuledArticles, ruledArticles } from './overlooked-data';
import { shrink } from './train-crf';

type Options = Pick<CrfOptions, 'epochs' | 'averaged' | 'alpha' | 'l1' | 'l2' | 'dropout'>;

const CUES: Options = { epochs: 10, averaged: 6, alpha: 0.03, l1: 0.3, l2: 1, dropout: 0.3 };
const CONTENT: Options = { epochs: 7, averaged: 4, alpha: 0.02, l1: 2, l2: 1, dropout: 0.3 };
const WORTH: Options = { epochs: 10, averaged: 6, alpha: 0.02, l1: 0.3, l2: 1, dropout: 0.4 };
/** With features left out while learning, and none afterwards, the sums are too large: weights times this are what ships. */
const SCALE = 0.85;
/** How many weights of each tagger are kept. */
const MOST = { cues: 20_000, content: 130_000, worth: 30_000 };
const BUCKET_BITS = 14;
/** The tests' articles are few, and tell what is no statement: each counts so often. */
const INVENTED = 2;
/** The folds by which a tagger is shown what those before it say. */
const INNER = 2;
/** A word that no list has is tried where training has it as a cue so often, and it has so many letters. */
const LEAST_SEEN = 2;
const LEAST_LETTERS = 3;
const SAME = 0.5;

interface Example {
  hashes: Uint32Array;
  labels: Uint8Array;
}

const log = (line: string) => process.stderr.write(`${line}\n`);

function learn(examples: readonly Example[], names: readonly string[], options: Options, least: number, most: number): Uint8Array {
  const numbers = numberFeatures(
    examples.map(({ hashes }) => hashes),
    least,
  );
  const width = (examples[0]?.hashes.length ?? 0) / (examples[0]?.labels.length ?? 1);
  const data = examples.map(({ hashes, labels }) => ({ features: Int32Array.from(hashes, (hash) => numbers.numberOf(hash)), labels }));
  const crf = trainCrf(data, { ...options, labels: names.length, width, features: numbers.size });
  for (let i = 0; i < crf.weights.length; i++) crf.weights[i] = (crf.weights[i] as number) * SCALE;
  const transitions = new Float32Array((names.length + 1) * names.length);
  transitions.set(crf.transitions, names.length);
  return encodeModel(
    shrink({ labels: names, transitions, hashes: numbers.hashes, weights: crf.weights }, most, { bucketBits: BUCKET_BITS }),
  );
}

const overlap = (a: Range, b: Range) => a[0] < b[1] && b[0] < a[1];

/** Words that are cues in marks, and that the rules' lists lack. */
function furtherWords(articles: readonly RuledArticle[]): number[] {
  const counts = new Map<string, number>();
  for (const { passage, lexicon, gold } of articles) {
    for (const { cue } of gold) {
      if (!cue || passage.tokens[cue[0]]?.kind !== 'word') continue;
      if (passage.tokens.slice(...cue).some((_, i) => lexicon.at(passage, cue[0] + i))) continue;
      const word = cueWord({ passage, lexicon } as Sight, cue[0], null);
      if (word.length >= LEAST_LETTERS) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([word, count]) => (count >= LEAST_SEEN ? [hashText(word) | 0] : [])).sort((a, b) => a - b);
}

interface Seen extends RuledArticle {
  sight: Sight;
  counter: WordCounter;
  /** The marked statement of each candidate; -1 where it is none, -2 where it is another word of one that has its cue. */
  goldOf: Map<Candidate, number>;
}

function see(articles: readonly RuledArticle[], words: readonly number[]): Seen[] {
  const set = new Set(words);
  return articles.map((article) => {
    const sight = new Sight(article.passage, article.lexicon, article.ruled, set);
    const goldOf = new Map<Candidate, number>(sight.candidates.map((candidate) => [candidate, -1]));
    for (const [i, { cue }] of article.gold.entries()) {
      if (!cue) continue;
      const over = sight.candidates.filter((candidate) => overlap(cue, [candidate.first, candidate.end]) && goldOf.get(candidate) === -1);
      const isRead = sight.known.some((known) => known.cue && overlap(known.cue, cue));
      for (const [k, candidate] of over.entries()) goldOf.set(candidate, k === 0 && !isRead ? i : -2);
    }
    return { ...article, sight, counter: new WordCounter(article), goldOf };
  });
}

function learnCues(seen: readonly Seen[]): Uint8Array {
  const examples = seen.flatMap(({ sight, goldOf }) =>
    sight.candidates.flatMap((candidate): Example[] => {
      const gold = goldOf.get(candidate) ?? -1;
      if (gold === -2) return [];
      const rows = new RowWriter();
      writeCue(rows, sight, candidate);
      rows.endRow();
      return [{ hashes: rows.take().hashes, labels: Uint8Array.of(gold >= 0 ? 1 : 0) }];
    }),
  );
  return learn(examples, YES_OR_NO, CUES, 2, MOST.cues);
}

/** The candidates must have their chances. */
function learnContent(seen: readonly Seen[]): Uint8Array {
  const examples = seen.flatMap(({ sight, goldOf, gold }) => {
    const chances = cueChances(sight);
    return sight.candidates.flatMap((candidate): Example[] => {
      const own = gold[goldOf.get(candidate) ?? -1];
      if (!own) return [];
      const window = windowOf(sight, candidate);
      const [from, to] = window;
      const labels = new Uint8Array(to - from);
      const mark = ([first, end]: Range, begins: number, goesOn: number) => {
        for (let i = Math.max(first, from); i < Math.min(end, to); i++) labels[i - from] = i === first ? begins : goesOn;
      };
      if (own.source) mark(own.source, LABEL.source, LABEL.source);
      for (const range of own.content) mark(range, LABEL.begins, LABEL.goesOn);
      if (!labels.some((label) => label >= LABEL.begins)) return [];
      const rows = new RowWriter();
      writeContent(rows, sight, candidate, window, chances);
      return [{ hashes: rows.take().hashes, labels }];
    });
  });
  return learn(examples, CONTENT_LABELS, CONTENT, 3, MOST.content);
}

/** Pairs statements one to one, the best first. @returns which of `some` and of `others` have a partner. */
function pair(
  counter: WordCounter,
  some: readonly (readonly Range[])[],
  others: readonly (readonly Range[])[],
): [Set<number>, Set<number>] {
  const pairs = some.flatMap((a, i) => others.map((b, j) => ({ i, j, share: counter.share(a, b) })));
  const [left, right] = [new Set<number>(), new Set<number>()];
  for (const { i, j, share } of pairs.sort((a, b) => b.share - a.share)) {
    if (share < SAME || left.has(i) || right.has(j)) continue;
    left.add(i);
    right.add(j);
  }
  return [left, right];
}

function learnWorth(seen: readonly Seen[], proposals: ReadonlyMap<Seen, Proposal[]>): Uint8Array {
  const examples = seen.flatMap((article): Example[] => {
    const { sight, counter, gold } = article;
    const contents = gold.map(({ content }) => content);
    const [found] = pair(
      counter,
      contents,
      sight.known.map(({ content }) => content),
    );
    const missed = contents.filter((_, i) => !found.has(i));
    return (proposals.get(article) ?? []).map((proposal) => {
      const rows = new RowWriter();
      writeWorth(rows, sight, counter, proposal);
      const isRight = missed.some((content) => counter.share(content, proposal.content) >= SAME);
      return { hashes: rows.take().hashes, labels: Uint8Array.of(isRight ? 1 : 0) };
    });
  });
  return learn(examples, YES_OR_NO, WORTH, 2, MOST.worth);
}

export function trainOverlooked(articles: readonly RuledArticle[]): Uint8Array {
  const words = furtherWords(articles);
  const seen = see(articles, words);
  const others = (fold: number) => seen.filter((_, i) => i % INNER !== fold);
  const own = (fold: number) => seen.filter((_, i) => i % INNER === fold);
  const folds = Array.from({ length: INNER }, (_, fold) => fold);
  const modelOf = (cues: Uint8Array, content = cues, worth = cues): OverlookedModel =>
    loadOverlooked(encodeOverlooked(words, [cues, content, worth]));
  const likely = new Map<Seen, Candidate[]>();
  for (const fold of folds) {
    const model = modelOf(learnCues(others(fold)));
    for (const article of own(fold)) likely.set(article, likelyCues(article.sight, model));
  }
  const proposals = new Map<Seen, Proposal[]>();
  for (const fold of folds) {
    const content = learnContent(others(fold));
    const model = modelOf(content);
    for (const article of own(fold)) proposals.set(article, proposalsOf(article.sight, likely.get(article) ?? [], model));
  }
  return encodeOverlooked(words, [learnCues(seen), learnContent(seen), learnWorth(seen, proposals)]);
}

interface Count {
  marked: number;
  given: number;
  found: number;
}

const THRESHOLDS = [2, 0.7, 0.6, 0.55, 0.5, 0.45, 0.4, 0.35, 0.3];

function countFolds(articles: readonly RuledArticle[], folds: number): void {
  const counts = new Map<string, Count>();
  for (let fold = 0; fold < folds; fold++) {
    log(`fold ${fold + 1}`);
    const model = loadOverlooked(trainOverlooked(articles.filter((_, i) => i % folds !== fold)));
    for (const { set, passage, lexicon, ruled, gold } of articles.filter((_, i) => i % folds === fold)) {
      const sight = new Sight(passage, lexicon, ruled, model.words);
      const counter = new WordCounter(sight);
      const proposals = proposalsOf(sight, likelyCues(sight, model), model);
      const worth = worthOf(sight, proposals, counter, model);
      const contents = gold.map(({ content }) => contentRanges(passage, content));
      for (const least of THRESHOLDS) {
        const chosen = choose(sight, proposals, worth, counter, least);
        const given = [...endWhereNextBegins(sight, sight.known, chosen), ...chosen].map(({ content }) => content);
        const [found] = pair(counter, contents, given);
        for (const name of [set, 'all']) {
          const key = `${name}\t${least}`;
          const count = counts.get(key) ?? { marked: 0, given: 0, found: 0 };
          counts.set(key, { marked: count.marked + contents.length, given: count.given + given.length, found: count.found + found.size });
        }
      }
    }
  }
  for (const [key, { marked, given, found }] of [...counts].sort(([a], [b]) => a.localeCompare(b)))
    log(`${key}\tprecision ${(found / given).toFixed(3)}\trecall ${(found / marked).toFixed(3)}\t(${marked} marked, ${given} given)`);
}

if (process.argv[1]?.endsWith('train-overlooked.ts')) {
  const args = process.argv.slice(2);
  const at = args.indexOf('--folds');
  const folds = at < 0 ? 0 : Number(args[at + 1]);
  const [corpora, ...marks] = at < 0 ? args : args.toSpliced(at, 2);
  if (!corpora || !marks.length) throw new Error('Usage: npx tsx scripts/train/train-overlooked.ts CORPORA MARKS.jsonl … [--folds N]');
  const pack = await loadPack('ar', readModel);
  const invented = ruledArticles(
    'invented',
    briefs.map(({ text }) => readNumberedSpans(text)),
    pack,
  );
  const articles = [
    ...marks.flatMap((file) => readRuledArticles(corpora, file, pack)),
    ...Array.from({ length: INVENTED }, () => invented).flat(),
  ];
  if (folds) countFolds(articles, folds);
  else {
    const bytes = trainOverlooked(articles);
    writeFileSync(new URL('../../public/models/statements.ar.bin', import.meta.url), bytes);
    log(`${bytes.length} bytes`);
  }
}
