import { describe, expect, it, vi } from 'vitest';
import { briefLine } from '../../src/cli/brief-line';
import { briefLines } from '../../src/cli/brief-lines';

const document = (id: number) => `${JSON.stringify({ id: String(id), text: 'Ein Satz.', language: 'de' })}\n`;

const readModel = async (): Promise<Uint8Array> => {
  throw new Error('no weights here');
};

const options = {
  readModel,
  complain: () => {},
  // On a slow machine even these few documents may seem worth a pool.
  makePool: () => ({ run: (line: string) => briefLine(line, readModel), close: async () => {} }),
};

describe('briefLines', () => {
  it('writes a line for each document, in order, and counts those that fail', async () => {
    const written: string[] = [];
    async function* input() {
      yield Buffer.from(`${document(0)}\n${document(1)}broken\n${document(3)}`);
    }
    const write = async (line: string) => void written.push(line);
    expect(await briefLines(input(), { ...options, write })).toBe(1);
    expect(written.map((line) => JSON.parse(line).id)).toEqual(['0', '1', null, '3']);
  });

  it('answers each document before the next one comes', async () => {
    const written: string[] = [];
    async function* input() {
      for (let id = 0; id < 3; id += 1) {
        yield Buffer.from(document(id));
        await vi.waitFor(() => expect(written).toHaveLength(id + 1));
      }
    }
    await briefLines(input(), { ...options, write: async (line) => void written.push(line) });
    expect(written).toHaveLength(3);
  });

  it('stops reading while nobody takes what it writes', async () => {
    let read = 0;
    async function* input() {
      for (;;) {
        read += 1;
        yield Buffer.from(document(read));
      }
    }
    let stuck = () => {};
    const isStuck = new Promise<void>((resolve) => {
      stuck = resolve;
    });
    const write = async () => {
      stuck();
      await new Promise(() => {});
    };
    void briefLines(input(), { ...options, write });
    await isStuck;
    await new Promise((resolve) => setImmediate(resolve));
    expect(read).toBeLessThan(100);
  });
});
