/**
 * Measures name finding where weights are learnt: cross-validation by document, or training on some files and testing on others.
 *
 *     tsx scripts/train/cross-validate-names.ts en DATA/names.en.jsonl --with CONVERTED/names.en.ewt.jsonl
 *     tsx scripts/train/cross-validate-names.ts cyrl CONVERTED/names.ru.factrueval.jsonl … --test DATA/names.ru.wikineural.jsonl
 *
 * The first word is the target of `train-names.ts`; the language of a file is in its name. Prints exact precision, recall and F1 as the
 * scorer of the evaluation kit counts them: MISC counts on neither side. `--briefs FILE` writes the briefs of the tested articles, each
 * made with weights that did not learn from it: for the kit's scorer, which counts participants too.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { NAME_LABELS, type TokenName } from '../../src/engine/names/name-labels';
import { type NameLexicon, openLexicon } from '../../src/engine/names/name-lexicon';
import { makeBrief } from '../../src/engine/pipeline';
import { findNames } from '../../src/engine/stages/find-names';
import { encodeModel } from '../../src/engine/tagger/model-format';
import type { LoadedPack } from '../../src/languages/pack';
import { unpackModel } from '../../src/languages/packed-model';
import { BLUR, goldNames, labelledSentences, type MarkedArticle, packOf, readMarkedArticles, tokenNames } from './names-data';
import { embolden, random, shrink, trainCrf } from './train-crf';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    test: { type: 'string', multiple: true, default: [] },
    with: { type: 'string', multiple: true, default: [] },
    folds: { type: 'string', default: '5' },
    only: { type: 'string' },
    errors: { type: 'string', default: '0' },
    epochs: { type: 'string', default: '8' },
    rate: { type: 'string', default: '0.1' },
    l1: { type: 'string', default: '0' },
    l2: { type: 'string', default: '0.5' },
    dropout: { type: 'string', default: '0.2' },
    averaged: { type: 'string', default: '1' },
    min: { type: 'string', default: '2' },
    save: { type: 'string' },
    load: { type: 'string' },
    boldness: { type: 'string', default: '0' },
    weights: { type: 'string', default: '294360' },
    frequency: { type: 'string', default: '0' },
    levels: { type: 'string' },
    bucket: { type: 'string', default: '16' },
    key: { type: 'string', default: '12' },
    blur: { type: 'string', default: String(BLUR.words) },
    unlisted: { type: 'string', default: String(BLUR.lists) },
    briefs: { type: 'string' },
  },
});

const TYPES = ['person', 'organization', 'place'] as const;

class Score {
  right = 0;
  found = 0;
  gold = 0;
  add(article: MarkedArticle, predicted: readonly TokenName[]): void {
    const gold = goldNames(article);
    const key = (n: TokenName) => `${n.type} ${n.first} ${n.end}`;
    const wanted = new Set(gold.map(key));
    const misc = gold.filter((n) => n.type === 'misc');
    for (const name of predicted) {
      if (name.type === 'misc') continue;
      const right = wanted.has(key(name));
      if (!right && misc.some((m) => m.first < name.end && name.first < m.end)) continue;
      this.found++;
      if (right) this.right++;
    }
    this.gold += gold.length - misc.length;
  }
  toString(): string {
    const p = this.right / this.found || 0;
    const r = this.right / this.gold || 0;
    return `P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r) || 0).toFixed(4)}`;
  }
}

const errors: string[] = [];

interface TestArticle {
  article: MarkedArticle;
  pack: LoadedPack;
}

async function readArticles(files: readonly string[]): Promise<TestArticle[]> {
  const articles: TestArticle[] = [];
  for (const file of files) {
    const pack = await packOf(file, target);
    for (const article of readMarkedArticles(file, pack)) articles.push({ article, pack });
  }
  return articles;
}

/** What the engine's own stage finds with these weights. */
function nameArticle(weights: Uint8Array, { article: { text, tokens, sentences }, pack }: TestArticle): TokenName[] {
  const found = findNames(text, tokens, sentences, { ...pack, models: { ...pack.models, names: weights } }, () => {});
  return tokenNames(
    tokens,
    found.flatMap(({ kind, span }) => (kind === 'group' ? [] : { type: kind, span })),
  );
}

function train(articles: readonly TestArticle[]): Uint8Array {
  const lexicons = new Map<LoadedPack, NameLexicon>();
  const blur = { words: Number(values.blur), lists: Number(values.unlisted), random: random(1) };
  const sequences = articles.flatMap(({ article, pack }) => {
    const lexicon = lexicons.get(pack) ?? openLexicon(pack);
    lexicons.set(pack, lexicon);
    return labelledSentences(article, lexicon, blur);
  });
  const trained = trainCrf(sequences, NAME_LABELS, {
    epochs: Number(values.epochs),
    rate: Number(values.rate),
    l1: Number(values.l1),
    l2: Number(values.l2),
    dropout: Number(values.dropout),
    averaged: Number(values.averaged),
    minCount: Number(values.min),
  });
  const [frequency, bucketBits, keyBits] = [values.frequency, values.bucket, values.key].map(Number);
  const levels = values.levels ? Number(values.levels) : undefined;
  const bold = embolden(trained, Number(values.boldness));
  const bytes = encodeModel(shrink(bold, Number(values.weights), { frequency, bucketBits, keyBits, levels }));
  if (values.save) writeFileSync(values.save, bytes);
  return bytes;
}

function listErrors(article: MarkedArticle, predicted: readonly TokenName[]): void {
  const key = (n: TokenName) => `${n.type} ${n.first} ${n.end}`;
  const show = (n: TokenName) => {
    const from = article.tokens[Math.max(0, n.first - 4)]?.start ?? 0;
    const to = article.tokens[Math.min(article.tokens.length - 1, n.end + 2)]?.end ?? 0;
    const [s, e] = [article.tokens[n.first]?.start ?? 0, article.tokens[n.end - 1]?.end ?? 0];
    return `${n.type.slice(0, 3)} ${article.text.slice(from, s)}[[${article.text.slice(s, e)}]]${article.text.slice(e, to)}`.replace(
      /\n/g,
      '⏎',
    );
  };
  const gold = goldNames(article);
  const wanted = new Set(gold.map(key));
  const got = new Set(predicted.map(key));
  for (const n of gold) if (n.type !== 'misc' && !got.has(key(n))) errors.push(`- ${show(n)}`);
  for (const n of predicted) if (n.type !== 'misc' && !wanted.has(key(n))) errors.push(`+ ${show(n)}`);
}

const [target = 'en', ...files] = positionals;
const articles = await readArticles(files);
const always = await readArticles(values.with);
const total = new Score();
const byType = TYPES.map((type) => ({ type, score: new Score() }));
const briefs = new Map<MarkedArticle, string>();

function measure(weights: Uint8Array, tested: readonly TestArticle[], into: Score): void {
  for (const test of tested) {
    const { article, pack } = test;
    const predicted = nameArticle(weights, test);
    into.add(article, predicted);
    for (const { type, score } of byType) {
      const only = { ...article, gold: article.gold.filter((n) => n.type === type || n.type === 'misc') };
      score.add(
        only,
        predicted.filter((n) => n.type === type),
      );
    }
    if (Number(values.errors)) listErrors(article, predicted);
    if (values.briefs) {
      const { language, direction } = pack;
      const given = { title: '', language, direction, text: article.text };
      const brief = makeBrief(given, { ...pack, models: { ...pack.models, names: weights } });
      briefs.set(article, JSON.stringify({ id: article.id, ...brief }));
    }
  }
}

const started = Date.now();
let tested = articles;
if (values.test.length) {
  const weights = values.load ? await unpackModel(readFileSync(values.load)) : train([...articles, ...always]);
  tested = [];
  for (const file of values.test) {
    const score = new Score();
    const test = await readArticles([file]);
    tested.push(...test);
    measure(weights, test, score);
    console.log(file.split('/').pop(), String(score));
  }
} else {
  const folds = Number(values.folds);
  const which = values.only ? [Number(values.only)] : Array.from({ length: folds }, (_, i) => i);
  for (const fold of which) {
    const weights = train([...articles.filter((_, i) => i % folds !== fold), ...always]);
    measure(
      weights,
      articles.filter((_, i) => i % folds === fold),
      total,
    );
  }
  console.log(String(total));
}
for (const { type, score } of byType) console.log(' ', type.slice(0, 3), String(score));
console.log(`${((Date.now() - started) / 1000).toFixed(0)} s`);
if (values.briefs) writeFileSync(values.briefs, `${tested.flatMap(({ article }) => briefs.get(article) ?? []).join('\n')}\n`);
if (Number(values.errors)) {
  const step = Math.max(1, Math.floor(errors.length / Number(values.errors)));
  for (let i = 0; i < errors.length; i += step) console.log(errors[i]);
}
