/**
 * Learns who of those who may speak does, and writes `public/models/speakers.ar.bin`.
 *
 *     tsx scripts/train/train-speakers.ts CORPORA MARKS.jsonl…            learns from all, and writes
 *     tsx scripts/train/train-speakers.ts CORPORA MARKS.jsonl… --folds 5  measures by folds of articles, and writes nothing
 *     … --errors                                                          and prints what stays wrong
 *
 * CORPORA and marks are those of `count-statements.ts`; the invented articles of the tests teach too. An article is read by the rules, then by what was learnt from the other articles, so
 * that the speakers of earlier statements are as sure as they will be; the last trees learn from the rows of all passes. Where nobody who may
 * speak is right, nobody is, with less weight.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readModelsFrom } from '../../src/cli/models';
import { readArticle } from '../../src/engine/pipeline';
import { resolveSpeakers } from '../../src/engine/stages/resolve-speakers';
import { SPEAKER_FEATURES } from '../../src/engine/stages/speaker-features';
import { judgeBy, type SpeakerJudge } from '../../src/engine/stages/speaker-ranker';
import { encodeTrees, readTrees, type TreeNode } from '../../src/engine/tagger/decision-trees';
import { loadPack } from '../../src/languages';
import { briefs } from '../../tests/fixtures/statements/ar-briefs';
import { readNumberedMarkup } from '../../tests/support/numbered-markup';
import { compareNames, type MarkedArticle, pairStatements, readMarkedStatements } from '../statement-marks';
import { BoostedTrees, type RankedGroup, TREE_OPTIONS } from './boosted-trees';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string' },
    passes: { type: 'string', default: '1' },
    errors: { type: 'boolean', default: false },
    options: { type: 'string', default: '{}' },
  },
});
const [corpora = '', ...files] = positionals;
if (!files.length) throw new Error('Usage: train-speakers.ts CORPORA MARKS.jsonl… [--folds N]; the marks are missing.');
/** While learning without folds, articles are read by what was learnt from the others of so many parts. */
const PARTS = 5;
const folds = Number(values.folds ?? PARTS);
const options = { ...TREE_OPTIONS, ...JSON.parse(values.options) };
const NOBODY = 0.25;
/** The tests' articles are few, and each stands for a kind of others. */
const INVENTED = 3;

const models = new URL('../../public/models/', import.meta.url);
const pack = await loadPack('ar', readModelsFrom(pathToFileURL(models.pathname)));

type Layers = ReturnType<typeof readArticle>;
interface Article extends MarkedArticle {
  layers: Layers;
  /** By the index of a statement of ours, the marked one. */
  marked: ReadonlyMap<number, number>;
  part: number;
}

/** A marked statement, as it was judged. */
interface Judged {
  article: Article;
  group: RankedGroup;
  /** Somebody who may speak is right, or nobody is. */
  known: boolean;
  /** The names of all who may speak, and null for nobody. */
  names: readonly (string | null)[];
  speaker: string | null;
  source: string;
  reason: string;
  rule: number;
  chosen: number;
  isRight(row: number): boolean;
}

const hash = (text: string) => [...text].reduce((sum, c) => (Math.imul(sum, 31) + (c.codePointAt(0) ?? 0)) >>> 0, 7);

const real = [...new Map(files.flatMap((file) => readMarkedStatements(corpora, file)).map((one) => [one.file, one])).values()].map(
  (article): Article => {
    const { file, text, published } = article;
    const layers = readArticle({ text, title: '', language: 'ar', direction: 'rtl', published }, pack);
    const marked = new Map([...pairStatements(article, layers.text, layers.statements)].map(([mark, ours]) => [ours, mark]));
    return { ...article, layers, marked, part: hash(file) % folds };
  },
);
/** Every statement of ours is one of theirs: the tests say so. */
const invented = briefs.map((brief): Article => {
  const { text } = readNumberedMarkup(brief.text);
  const layers = readArticle({ text, title: '', language: 'ar', direction: 'rtl' }, pack);
  const statements = layers.statements.map((statement, i) => ({ ...statement, speaker: brief.speakers[i] ?? null }));
  const marked = new Map(statements.map((_, i) => [i, i]));
  return { file: brief.about, text, statements, layers, marked, part: hash(brief.about) % folds };
});
const articles = [...real, ...invented];

function read(article: Article, trees: readonly TreeNode[] | null): Judged[] {
  const judged: Judged[] = [];
  const { layers } = article;
  const learnt = trees && judgeBy(readTrees(encodeTrees(trees, SPEAKER_FEATURES.length), SPEAKER_FEATURES.length));
  const judge: SpeakerJudge = (choices, situation) => {
    const { statement, reason } = situation;
    const nobody = choices.length - 1;
    const rule = situation.rule === null ? nobody : choices.findIndex(({ index }) => index === situation.rule);
    const chosen = learnt ? learnt(choices, situation) : rule;
    const mark = article.statements[article.marked.get(statement) ?? -1];
    if (!mark) return chosen;
    const { speaker } = mark;
    const names = choices.map(({ candidate }) => candidate?.entity.name ?? null);
    const likeness = names.map((name) =>
      name === null || speaker === null ? { same: name === speaker, share: 1 } : compareNames(name, speaker),
    );
    const most = Math.max(...likeness.map(({ same, share }) => (same ? share : 0)));
    const right = likeness.map(({ same, share }, i) => same && (share === most || i === rule));
    const known = right.includes(true);
    const weight = (known ? 1 : NOBODY) * (real.includes(article) ? 1 : INVENTED);
    const group = { rows: choices.map(({ row }) => row), right: known ? right : names.map((name) => name === null), weight };
    const { source } = layers.statements[statement] ?? {};
    const words = source ? layers.text.slice(...source) : '–';
    const isRight = (choice: number) => likeness[choice]?.same ?? false;
    judged.push({ article, group, known, names, speaker, source: words, reason, rule, chosen, isRight });
    return chosen;
  };
  resolveSpeakers(layers, pack, () => {}, judge);
  return judged;
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const learn = (judged: readonly Judged[]) =>
  new BoostedTrees(
    judged.map(({ group }) => group),
    SPEAKER_FEATURES.length,
    options,
  ).learn();

function report(judged: readonly Judged[], name: string): void {
  const right = judged.filter((one) => one.isRight(one.chosen)).length;
  const better = judged.filter((one) => one.isRight(one.chosen) && !one.isRight(one.rule)).length;
  const worse = judged.filter((one) => !one.isRight(one.chosen) && one.isRight(one.rule)).length;
  const possible = judged.filter(({ known }) => known).length;
  say(
    `${name}: ${right} of ${judged.length} right (${(right / judged.length).toFixed(4)}), ${better} better, ${worse} worse than the rules; ${possible} may be`,
  );
}

const byRules = articles.flatMap((article) => read(article, null));
report(byRules, 'rules');
let learnt = byRules;
let last = byRules;
for (let pass = 1; pass <= Number(values.passes); pass++) {
  const trees = Array.from({ length: folds }, (_, part) => learn(learnt.filter(({ article }) => article.part !== part)));
  last = articles.flatMap((article) => read(article, trees[article.part] ?? null));
  report(last, `pass ${pass}`);
  learnt = [...byRules, ...last];
}
const isReal = ({ article }: Judged) => real.includes(article);
report(last.filter(isReal), 'all marks');
report(
  last.filter((one) => !isReal(one)),
  'invented',
);
for (const file of files) {
  const own = new Set(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).file as string),
  );
  report(
    last.filter(({ article }) => own.has(article.file)),
    file.split('/').at(-1) ?? file,
  );
}
if (values.errors)
  for (const { article, names, speaker, source, reason, rule, chosen, isRight, known } of last)
    if (!isRight(chosen))
      say([known ? 'known' : 'unknown', names[chosen], names[rule], speaker, `[${source}]`, reason, article.file].join('\t'));
if (!values.folds) {
  const bytes = encodeTrees(learn(learnt), SPEAKER_FEATURES.length);
  writeFileSync(new URL('speakers.ar.bin', models), bytes);
  say(`${bytes.length} bytes written`);
}
