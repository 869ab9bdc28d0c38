import { afterEach, describe, expect, it } from 'vitest';
import { WorkerPool } from '../../src/cli/worker-pool';

/** A worker that echoes, and dies at the word. */
const ECHO = `data:text/javascript,${encodeURIComponent(`
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', (line) => {
    if (line.includes('die')) throw new Error('out of memory, say');
    parentPort.postMessage({ line, failed: false });
  });
`)}`;

describe('WorkerPool', () => {
  const pool = new WorkerPool(2, new URL(ECHO), undefined);
  afterEach(() => pool.close());

  it('answers every line, and goes on after a worker died of one', async () => {
    const lines = ['one', '{"id":"two"} die', 'three', 'four', '{"id":"five"} die', 'six'];
    const results = await Promise.all(lines.map((line) => pool.run(line)));
    expect(results.map(({ failed }) => failed)).toEqual([false, true, false, false, true, false]);
    expect(results[0]?.line).toBe('one');
    expect(JSON.parse(results[4]?.line ?? '')).toEqual({ id: 'five', error: { code: 'crashed', message: 'out of memory, say' } });
  });
});
