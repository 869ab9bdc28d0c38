/** How long the engine takes for an article, as a whole and by stage. */
import { readFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import { readArticle } from '../src/article';
import { readModelsFrom } from '../src/cli/models';
import { parseHtml } from '../src/cli/parse-html';
import { makeBrief } from '../src/engine/pipeline';
import { loadPack } from '../src/languages';
import type { ArticleText } from '../src/model';
import { median } from './median';

const WARM_UP = 100;
const RUNS = 300;

export interface EngineFigures {
  words: number;
  /** Milliseconds for 1,000 words, the median of many runs: what a reader waits, on a machine that does nothing else. */
  total: number;
  /** The same of the processor, all threads together: garbage is collected beside the engine, and code compiled. */
  processor: number;
  /** The same by stage, in order of size; by the shares of a sampling profile. */
  stages: [name: string, milliseconds: number][];
}

const wordsIn = ({ text, language }: ArticleText): number =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length;

/** The functions that call the stages; a bundle numbers what is named alike. */
const CALLER = /^(?:makeBrief|readArticle)\d*$/;

/** Samples of a run that fell into each stage, callees included. */
async function profileStages(run: () => void): Promise<Map<string, number>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  run();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  type Node = (typeof profile.nodes)[number];
  const samplesUnder = (node: Node): number =>
    (node.children ?? []).reduce((sum, id) => {
      const child = nodes.get(id);
      return sum + (child ? samplesUnder(child) : 0);
    }, node.hitCount ?? 0);
  const stages = new Map<string, number>();
  for (const node of profile.nodes.filter(({ callFrame }) => CALLER.test(callFrame.functionName))) {
    for (const id of node.children ?? []) {
      const child = nodes.get(id);
      if (!child || CALLER.test(child.callFrame.functionName)) continue;
      const name = child.callFrame.functionName || '(other)';
      stages.set(name, (stages.get(name) ?? 0) + samplesUnder(child));
    }
  }
  return stages;
}

/**
 * @param page the path of a page's file.
 * @param models the folder of the trained weights, with a slash at its end.
 */
export async function measureEngine(page: string, models: URL): Promise<EngineFigures> {
  const article = readArticle(parseHtml(await readFile(page, 'utf8')));
  if (!article) throw new Error(`No article in ${page}.`);
  const pack = await loadPack(article.language, readModelsFrom(models));
  const words = wordsIn(article);
  for (let i = 0; i < WARM_UP; i += 1) makeBrief(article, pack);
  // Timed without the profiler, which takes time of its own; it shows the shares alone.
  const times = Array.from({ length: RUNS }, () => {
    const [before, start] = [process.cpuUsage(), performance.now()];
    makeBrief(article, pack);
    const elapsed = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    return { elapsed, processor: (user + system) / 1000 };
  });
  const samples = await profileStages(() => {
    for (let i = 0; i < RUNS; i += 1) makeBrief(article, pack);
  });
  const forThousand = (all: readonly number[]) => (median(all) * 1000) / words;
  const total = forThousand(times.map(({ elapsed }) => elapsed));
  const processor = forThousand(times.map((time) => time.processor));
  const all = [...samples.values()].reduce((sum, count) => sum + count, 0);
  const stages = [...samples].map(([name, count]): [string, number] => [name, (total * count) / all]).sort(([, a], [, b]) => b - a);
  return { words, total, processor, stages };
}

/** An article of so many words counts among real ones. */
const REAL_WORDS = [500, 1500] as const;
const ROUNDS = 8;

/**
 * Milliseconds for 1,000 words: the median of articles, each by the median of several runs.
 * @param models the folder of the trained weights, with a slash at its end.
 */
export async function measureRealArticles(articles: readonly ArticleText[], models: URL): Promise<{ articles: number; total: number }> {
  const [least, most] = REAL_WORDS;
  const chosen = articles.map((article) => ({ article, words: wordsIn(article) })).filter(({ words }) => words >= least && words <= most);
  const pack = await loadPack(chosen[0]?.article.language ?? 'en', readModelsFrom(models));
  const times = chosen.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, { article }] of chosen.entries()) {
      const start = performance.now();
      makeBrief(article, pack);
      times[i]?.push(performance.now() - start);
    }
  }
  return { articles: chosen.length, total: median(chosen.map(({ words }, i) => (median(times[i] ?? []) * 1000) / words)) };
}
