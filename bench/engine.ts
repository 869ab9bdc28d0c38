/** How long the engine takes for an article, as a whole and by stage. */
import { readFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import { readArticle } from '../src/article';
import { readModelsFrom } from '../src/cli/models';
import { parseHtml } from '../src/cli/parse-html';
import { makeBrief } from '../src/engine/pipeline';
import { loadPack } from '../src/languages';
import type { Article } from '../src/model';
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

const wordsIn = ({ text, language }: Article): number =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length;

/** Samples of a run that fell into each function that makeBrief calls, callees included. */
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
  for (const node of profile.nodes.filter(({ callFrame }) => callFrame.functionName === 'makeBrief')) {
    for (const id of node.children ?? []) {
      const child = nodes.get(id);
      if (!child) continue;
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
