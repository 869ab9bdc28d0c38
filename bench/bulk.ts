/** How much memory the bulk command takes, and whether that grows with the number of documents. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { PAGES } from '../tests/support/page-server';

const PROGRAM = resolve(import.meta.dirname, '../scripts/mujaz.mjs');

/** How often the program is asked for its size, in milliseconds. */
const INTERVAL = 200;

export interface BulkFigures {
  documents: number;
  /**
   * The most memory that the program held at one moment (resident set) in each quarter of the run, in megabytes: where it is
   * constant, the last is no larger than the one before.
   */
  peaks: number[];
  /** Documents a second, the start included. */
  rate: number;
}

/** Resident memory of a process in megabytes, as `ps` gives it; 0 once it has ended. */
function residentMemory(pid: number): number {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
  } catch {
    return 0;
  }
}

/** @param documents how many pages go in; they are our own articles by turns. Needs `ps`. */
export async function measureBulk(documents: number, pages: readonly string[]): Promise<BulkFigures> {
  const html = await Promise.all(pages.map((page) => readFile(join(PAGES, page), 'utf8')));
  const started = performance.now();
  const child = spawn(process.execPath, [PROGRAM, 'brief', '--jsonl'], { stdio: ['pipe', 'ignore', 'inherit'] });
  const samples: number[] = [];
  const timer = setInterval(() => {
    samples.push(residentMemory(child.pid ?? 0));
  }, INTERVAL);
  const ended = once(child, 'close');
  for (let i = 0; i < documents; i += 1) {
    const line = `${JSON.stringify({ id: `d${i}`, html: html[i % html.length] })}\n`;
    if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await ended;
  clearInterval(timer);
  const quarter = Math.ceil(samples.length / 4);
  const peaks = [0, 1, 2, 3].map((i) => Math.max(0, ...samples.slice(i * quarter, (i + 1) * quarter)));
  return { documents, peaks, rate: (documents * 1000) / (performance.now() - started) };
}
