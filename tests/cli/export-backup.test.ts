/** The command line over a backup of the library. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, type Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main';
import { makeBackup } from '../../src/library/backup';
import { makeItem } from '../../src/library/item';
import type { Article } from '../../src/model';
import { harbourBrief } from '../support/harbour-brief';

let folder = '';
const inFolder = (name: string) => join(folder, name);

async function run(...words: string[]) {
  const output = new PassThrough();
  const errors = new PassThrough();
  const nowhere = pathToFileURL(`${folder}/`);
  const around = { input: new PassThrough(), output: output as Writable, errors: errors as Writable, models: nowhere, worker: nowhere };
  const status = await main(words, around);
  output.end();
  errors.end();
  return { status, output: await text(output), errors: await text(errors) };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mujaz-export-'));
  const brief = harbourBrief();
  const item = await makeItem(brief.article as Article, brief, new Date('2024-03-06T10:00:00Z'));
  const noted = { ...item, entry: { ...item.entry, notes: 'Call the harbour master.', tags: ['ports'] } };
  const deleted = await makeItem({ ...(brief.article as Article), title: 'Gone' }, brief, new Date('2024-03-06T10:00:00Z'));
  deleted.entry.deletedAt = '2024-03-07T10:00:00Z';
  await writeFile(inFolder('library.zip'), await makeBackup([noted, deleted], new Date('2024-03-08T10:00:00Z')));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('mujaz export', () => {
  it('writes a note with what the person added', async () => {
    const { status, output } = await run('export', inFolder('library.zip'), '--format', 'markdown');
    expect(status).toBe(0);
    expect(output).toContain('created: 2024-03-06');
    expect(output).toContain('- "ports"');
    expect(output).toContain('Call the harbour master.');
  });

  it('cites statements on request, into a file', async () => {
    const file = inFolder('all.ris');
    const alone = await run('export', inFolder('library.zip'), '--format', 'ris');
    expect(alone.output.match(/^TY {2}-/gm)).toHaveLength(1);
    const { status, output } = await run('export', inFolder('library.zip'), '--format', 'ris', '--statements', '--output', file);
    expect([status, output]).toEqual([0, '']);
    expect((await readFile(file, 'utf8')).match(/^TY {2}-/gm)).toHaveLength(3);
  });

  it('leaves out what was deleted', async () => {
    const { output } = await run('export', inFolder('library.zip'));
    expect(JSON.parse(output).map(({ article }: { article: Article }) => article.title)).toEqual(['Harbour reopens & fees fall 10%']);
  });

  it('says what is no backup, and where nothing can be written', async () => {
    await writeFile(inFolder('notes.txt'), 'just words');
    const wrong = await run('export', inFolder('notes.txt'));
    expect(wrong.status).toBe(1);
    expect(wrong.errors).toMatch(/notes\.txt cannot be read: .*choose a backup made by Mujaz/);
    const nowhere = await run('export', inFolder('library.zip'), '-o', inFolder('no/such/folder.json'));
    expect(nowhere.status).toBe(1);
    expect(nowhere.errors).toMatch(/cannot be written/);
  });
});
