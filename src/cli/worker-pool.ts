/** Worker threads that brief a line each at a time; a worker that dies or hangs costs its own line alone. */
import { Worker } from 'node:worker_threads';
import { failedLine, idOf, type LineResult } from './brief-line';

/** An article takes milliseconds; what takes this long would never end. In milliseconds. */
const PATIENCE = 120_000;

/** A page's tree is short-lived: a small nursery keeps a run at one size, and costs no measurable time. */
const RESOURCE_LIMITS = { maxYoungGenerationSizeMb: 16 };

interface Task {
  line: string;
  resolve: (result: LineResult) => void;
}

export class WorkerPool {
  private readonly queue: Task[] = [];
  private readonly idle: Worker[] = [];
  private readonly all = new Set<Worker>();

  /**
   * @param file the worker's module, which answers each line with a LineResult.
   * @param workerData handed to each worker.
   */
  constructor(
    private readonly size: number,
    private readonly file: URL,
    private readonly workerData: unknown,
  ) {}

  /** Never rejects. */
  run(line: string): Promise<LineResult> {
    return new Promise((resolve) => {
      this.queue.push({ line, resolve });
      this.next();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.all].map((worker) => worker.terminate()));
  }

  private next(): void {
    if (this.queue.length === 0) return;
    const worker = this.idle.pop() ?? (this.all.size < this.size ? this.start() : undefined);
    const task = worker && this.queue.shift();
    if (task) this.give(worker, task);
  }

  private start(): Worker {
    const worker = new Worker(this.file, { workerData: this.workerData, resourceLimits: RESOURCE_LIMITS });
    this.all.add(worker);
    // A worker may die of a late fault while it has no line; unheard, the event would end the run.
    worker.on('error', () => {
      this.all.delete(worker);
      if (this.idle.includes(worker)) this.idle.splice(this.idle.indexOf(worker), 1);
    });
    return worker;
  }

  private give(worker: Worker, { line, resolve }: Task): void {
    const lose = (code: string, message: string) => {
      finish();
      this.all.delete(worker);
      void worker.terminate();
      resolve(failedLine(idOf(line), code, message));
      this.next();
    };
    const onMessage = (result: LineResult) => {
      finish();
      this.idle.push(worker);
      resolve(result);
      this.next();
    };
    const onError = (error: Error) => lose('crashed', error.message);
    const timer = setTimeout(() => lose('timeout', `This document took more than ${PATIENCE / 1000} s.`), PATIENCE);
    const finish = () => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError);
    };
    worker.on('message', onMessage).on('error', onError).postMessage(line);
  }
}
