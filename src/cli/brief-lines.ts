/** Documents in, briefs out, a line each, in the same order: a stream on all cores, whose memory does not grow. */
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import type { ReadModel } from '../languages';
import { briefLine, type LineResult } from './brief-line';
import { splitLines } from './split-lines';
import type { WorkerPool } from './worker-pool';

export interface LinesOptions {
  readModel: ReadModel;
  /** Resolves when there is room for more. */
  write: (line: string) => Promise<void>;
  /** Hears of our own faults, of each once: one fault may befall thousands of documents. */
  complain: (stack: string) => void;
  /** Makes the pool, once it is worth it. */
  makePool: (size: number) => Pick<WorkerPool, 'run' | 'close'>;
}

/** Workers take about as long as this to start and warm up, in milliseconds: less work than that is done sooner without. */
const WORTH_WORKERS = 150;

/** Lines in hand for each worker: enough that none waits while the oldest line is being finished. */
const LINES_A_WORKER = 8;

/** @returns how many documents failed. */
export async function briefLines(input: AsyncIterable<Uint8Array>, options: LinesOptions): Promise<number> {
  const cores = availableParallelism();
  let pool: ReturnType<LinesOptions['makePool']> | undefined;
  let failed = 0;
  let spent = 0;
  let inHand = 0;
  let makeRoom = () => {};
  const told = new Set<string>();
  let written = Promise.resolve();

  const inTurn = (result: Promise<LineResult>) => {
    inHand += 1;
    written = written.then(async () => {
      const { line, failed: lost, stack } = await result;
      if (lost) failed += 1;
      if (stack && !told.has(stack)) {
        told.add(stack);
        options.complain(stack);
      }
      await options.write(line);
      inHand -= 1;
      makeRoom();
    });
  };

  for await (const line of splitLines(input)) {
    if (!line.trim()) continue;
    if (cores > 1 && spent > WORTH_WORKERS) {
      pool ??= options.makePool(cores);
      inTurn(pool.run(line));
      if (inHand >= cores * LINES_A_WORKER) {
        await new Promise<void>((resolve) => {
          makeRoom = resolve;
        });
      }
    } else {
      const started = performance.now();
      inTurn(briefLine(line, options.readModel));
      await written;
      spent += performance.now() - started;
    }
  }
  await written;
  await pool?.close();
  return failed;
}
