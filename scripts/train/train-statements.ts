/**
 * Trains the statement model of English and writes `public/models/statements.en.bin`.
 *
 *     npx tsx scripts/train/train-statements.ts ARTICLES.jsonl[.gz] …
 *
 * The link tagger reads the role tagger's chances, so while training it sees those of role taggers that did not learn from the same
 * article (three folds): else it would trust them too much.
 */
import { writeFileSync } from 'node:fs';
import { cueEdges, proposeCues } from '../../src/engine/attribution/cue-windows';
import { LINK_LABELS } from '../../src/engine/attribution/link-labels';
import { type RoleChances, roleLevels } from '../../src/engine/attribution/role-levels';
import { linkFeatures, roleFeatures } from '../../src/engine/attribution/statement-features';
import { paragraphsOf, ROLE_LABELS, roleChances, StatementModel } from '../../src/engine/attribution/statement-model';
import { Kernel } from '../../src/engine/kernel/kernel';
import { encodeModel } from '../../src/engine/tagger/model-format';
import { type Crf, type CrfOptions, marginalsOf, scoresOf, trainCrf } from './crf';
import { type FeatureNumbers, numberFeatures } from './feature-numbers';
import { linkLabels, type MarkedArticle, readArticles, roleLabels } from './statements-data';
import { shrink } from './train-crf';

const FOLDS = 3;
/** Lower than the engine's own: what is hardly a cue teaches what is none. */
const CUE_THRESHOLD = 0.1;
/**
 * Weights times this are what ships: with some features left out at each step of the training, and none afterwards, the sums are too
 * large, and the chances too sure. Chosen by the F1 of tokens on articles kept out of training.
 */
const SCALE = 0.85;
/** The mean of the later epochs is worth more than any of them: 0.003 of the F1 of all spans. */
const ROLE_OPTIONS = { epochs: 8, averaged: 5, alpha: 0.02, l1: 3, l2: 1, dropout: 0.3 };
const LINK_OPTIONS = { epochs: 7, averaged: 4, alpha: 0.02, l1: 3, l2: 1, dropout: 0.35 };
const ROLE_WEIGHTS = 151_072;
const LINK_WEIGHTS = 131_116;

const kernel = new Kernel();
const { roleFeatures: ROLE_FEATURES, linkFeatures: LINK_FEATURES } = kernel.sizes;

export interface Trained {
  crf: Crf;
  numbers: FeatureNumbers;
}

const idsOf = (numbers: FeatureNumbers, hashes: Uint32Array) => Int32Array.from(hashes, (hash) => numbers.numberOf(hash));
const log = (line: string) => process.stderr.write(`${line}\n`);

function learn(
  rows: readonly Uint32Array[],
  labels: readonly Uint8Array[],
  options: Omit<CrfOptions, 'features' | 'labels' | 'width'>,
  width: number,
  count: number,
): Trained {
  const numbers = numberFeatures(rows, 3);
  const data = rows.map((row, i) => ({ features: idsOf(numbers, row), labels: labels[i] ?? new Uint8Array(0) }));
  const crf = trainCrf(data, { ...options, labels: count, width, features: numbers.size }, log);
  for (let i = 0; i < crf.weights.length; i++) crf.weights[i] = (crf.weights[i] as number) * SCALE;
  return { crf, numbers };
}

export function trainRoles(articles: readonly MarkedArticle[]): Trained {
  const rows: Uint32Array[] = [];
  const labels: Uint8Array[] = [];
  for (const article of articles) {
    const features = roleFeatures(kernel, article.traits);
    const all = roleLabels(article);
    for (const [first, end] of paragraphsOf(article.traits)) {
      rows.push(features.subarray(first * ROLE_FEATURES, end * ROLE_FEATURES));
      labels.push(all.subarray(first, end));
    }
  }
  return learn(rows, labels, ROLE_OPTIONS, ROLE_FEATURES, ROLE_LABELS.length);
}

export function chancesBy({ crf, numbers }: Trained, article: MarkedArticle): RoleChances {
  const features = idsOf(numbers, roleFeatures(kernel, article.traits));
  const marginals = new Float32Array(article.tokens.length * ROLE_LABELS.length);
  for (const [first, end] of paragraphsOf(article.traits)) {
    const scores = scoresOf(crf, features.subarray(first * ROLE_FEATURES, end * ROLE_FEATURES));
    marginals.set(marginalsOf(crf, scores), first * ROLE_LABELS.length);
  }
  return roleChances(marginals);
}

export function trainLinks(articles: readonly MarkedArticle[], chances: readonly RoleChances[]): Trained {
  const rows: Uint32Array[] = [];
  const labels: Uint8Array[] = [];
  for (const [i, article] of articles.entries()) {
    const own = chances[i] as RoleChances;
    const windows = proposeCues(article.traits, own.cue, CUE_THRESHOLD);
    const edges = cueEdges(article.traits.length, windows);
    const levels = roleLevels(own);
    rows.push(...linkFeatures(kernel, article.traits, levels, windows, edges));
    labels.push(...windows.map((window) => linkLabels(article, window)));
  }
  return learn(rows, labels, LINK_OPTIONS, LINK_FEATURES, LINK_LABELS.length);
}

/** The bytes of a tagger. @param most weights that are kept. */
export function pack({ crf, numbers }: Trained, labels: readonly string[], most: number): Uint8Array {
  const transitions = new Float32Array((labels.length + 1) * labels.length);
  transitions.set(crf.transitions, labels.length);
  return encodeModel(shrink({ labels, transitions, hashes: numbers.hashes, weights: crf.weights }, most));
}

export function trainStatements(articles: readonly MarkedArticle[]): Uint8Array {
  const chances: RoleChances[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    log(`fold ${fold + 1}`);
    const roles = trainRoles(articles.filter((_, i) => i % FOLDS !== fold));
    for (const [i, article] of articles.entries()) if (i % FOLDS === fold) chances[i] = chancesBy(roles, article);
  }
  log('roles');
  const roles = trainRoles(articles);
  log('links');
  const links = trainLinks(articles, chances);
  return StatementModel.join(pack(roles, ROLE_LABELS, ROLE_WEIGHTS), pack(links, LINK_LABELS, LINK_WEIGHTS));
}

if (process.argv[1]?.endsWith('train-statements.ts')) {
  const files = process.argv.slice(2);
  if (!files.length) throw new Error('No articles given. Usage: npx tsx scripts/train/train-statements.ts ARTICLES.jsonl[.gz] …');
  const bytes = trainStatements(files.flatMap(readArticles));
  writeFileSync(new URL('../../public/models/statements.en.bin', import.meta.url), bytes);
  log(`${bytes.length} bytes`);
}
