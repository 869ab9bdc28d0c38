/** The command as a person or a program calls it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

const PROGRAM = resolve(import.meta.dirname, '../../scripts/mujaz.mjs');

async function mujaz(words: readonly string[], input: string) {
  const child = spawn(process.execPath, [PROGRAM, ...words]);
  child.stdin.on('error', () => {}); // it may end before it has read everything
  child.stdin.end(input);
  const [output, errors, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { output, errors, status };
}

const line = (id: string, words: string) => `${JSON.stringify({ id, text: words, language: 'en', published: '2024-05-02' })}\n`;

describe('mujaz', () => {
  it('answers bad arguments with how it is used, and status 2', async () => {
    const { output, errors, status } = await mujaz(['brief', '--colour'], '');
    expect(status).toBe(2);
    expect(output).toBe('');
    expect(errors).toMatch(/--colour[\s\S]*Usage: mujaz brief/);
  });

  it('briefs one text from standard input', async () => {
    const { output, status } = await mujaz(['brief', '-', '--language', 'en', '--title', 'Harbour'], 'The harbour opened. All was well.');
    expect(status).toBe(0);
    expect(JSON.parse(output).article).toMatchObject({ title: 'Harbour', text: 'The harbour opened. All was well.' });
  });

  it('says what cannot be read, with status 1', async () => {
    const { errors, status } = await mujaz(['brief', '/no/such/page.html'], '');
    expect(status).toBe(1);
    expect(errors).toMatch(/^mujaz: \/no\/such\/page\.html cannot be read/);
  });

  it('keeps the order over many documents, worked on by many threads', async () => {
    // Long and short by turns, so that threads finish out of order; enough of them to be worth threads.
    const sentence = 'Mara Dunn, the harbour master, said on Tuesday that the ferry would sail. ';
    const ids = Array.from({ length: 160 }, (_, i) => `doc-${i}`);
    const input = ids.map((id, i) => (i === 123 ? '{"id":"doc-123", broken\n' : line(id, sentence.repeat(1 + ((i * 37) % 60))))).join('');
    const { output, status } = await mujaz(['brief', '--jsonl'], input);
    const briefs = output
      .trimEnd()
      .split('\n')
      .map((each) => JSON.parse(each));
    expect(briefs.map(({ id }) => id)).toEqual(ids);
    expect(briefs.filter(({ error }) => error).map(({ id }) => id)).toEqual(['doc-123']);
    expect(status).toBe(1);
  });

  it('reads pages, one after another, in threads too', async () => {
    const sentence = 'Mara Dunn, the harbour master, said on Tuesday that the ferry would sail. ';
    const page = `<!doctype html><html lang="en"><title>The ferry</title><article><h1>The ferry</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(6)}</article>`;
    const input = Array.from({ length: 120 }, (_, i) => `${JSON.stringify({ id: `page-${i}`, html: page })}\n`).join('');
    const { output, errors, status } = await mujaz(['brief', '--jsonl'], input);
    const titles = output
      .trimEnd()
      .split('\n')
      .map((each) => JSON.parse(each).article?.title);
    expect(errors).toBe('');
    expect(titles).toEqual(Array.from({ length: 120 }, () => 'The ferry'));
    expect(status).toBe(0);
  });

  it('gives the same brief whether threads or the main one work', async () => {
    const sentence = 'Mara Dunn said on Tuesday that the ferry would sail. ';
    const input = Array.from({ length: 100 }, () => line('same', sentence.repeat(40))).join('');
    const { output, status } = await mujaz(['brief', '--jsonl'], input);
    expect(new Set(output.trimEnd().split('\n')).size).toBe(1);
    expect(status).toBe(0);
  });

  it('reads a line of ten megabytes', async () => {
    const { output, status } = await mujaz(['brief', '--jsonl'], line('long', `One${' '.repeat(10_000_000)}sentence.`));
    expect(JSON.parse(output)).toMatchObject({ id: 'long', article: { text: 'One sentence.' } });
    expect(status).toBe(0);
  });

  it('ends quietly where its reader has had enough', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'brief', '--jsonl']);
    child.stdin.on('error', () => {});
    child.stdin.end(line('a', 'One sentence. '.repeat(200)).repeat(500));
    child.stdout.once('data', () => child.stdout.destroy());
    const [errors] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect(errors).toBe('');
  });
});
