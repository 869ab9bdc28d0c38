/** The command line over a backup of the library. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, type Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main';
import { readBackupFile } from '../../src/cli/read-backup-file';
import { renderAll } from '../../src/cli/render';
import { FORMAT_NAMES } from '../../src/export/format-names';
import { jsonBackup, makeBackup, zipBackup } from '../../src/library/backup';
import { makeItem } from '../../src/library/item';
import type { Article } from '../../src/model';
import { harbourBrief } from '../support/harbour-brief';
import { stationBrief } from '../support/station-brief';

const NOW = new Date('2024-03-08T10:00:00Z');

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
  await writeFile(inFolder('library.zip'), await makeBackup([noted, deleted], NOW));
  const arabic = stationBrief();
  const other = await makeItem(arabic.article as Article, arabic, NOW);
  const template = (name: string, body: string) => ({ id: name, name, kind: 'markdown', fileName: 'On {{ title }}', body });
  const settings = { templates: [template('Mine', '# {{ title }}'), template('Half', 'a\n{% if title %}'), { name: 'no template' }] };
  for (const [name, write] of [
    ['both.zip', zipBackup],
    ['both.json', jsonBackup],
  ] as const) {
    const articles = (async function* () {
      yield* [noted, other];
    })();
    const pieces: Uint8Array[] = [];
    for await (const piece of write({ items: 2, identities: [], settings, articles }, NOW)) pieces.push(piece);
    await writeFile(inFolder(name), Buffer.concat(pieces));
  }
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

  describe.each(['both.zip', 'both.json'])('of %s', (backup) => {
    it.each(FORMAT_NAMES)('writes %s as the extension does', async (format) => {
      const file = inFolder(`out.${format}.zip`);
      const { status, errors } = await run('export', inFolder(backup), '--format', format, '--statements', '-o', file);
      expect([status, errors]).toEqual([0, '']);
      const documents = (await readBackupFile(inFolder(backup))).documents;
      expect(documents.map(({ brief }) => brief.article.language)).toEqual(['en', 'ar']);
      const wanted = await renderAll(documents, format, true);
      const written = await readFile(file);
      if (wanted.mediaType === 'application/zip') {
        // Word's files have a number of their own in each
        const files = (bytes: Uint8Array) =>
          Object.entries(unzipSync(bytes)).map(([name, file]) => [name, format === 'docx' ? file.length > 5_000 : strFromU8(file)]);
        expect(files(written)).toEqual(files(wanted.content as Uint8Array));
        expect(files(written)).toHaveLength(2);
      } else {
        // a calendar says when it was made
        const timeless = (text: string) => text.replace(/^DTSTAMP:.*$/gm, '');
        expect(timeless(written.toString())).toBe(timeless(String(wanted.content)));
      }
    });

    it('writes in a template that is in it', async () => {
      const file = inFolder('mine.zip');
      expect(await run('export', inFolder(backup), '--template', 'Mine', '-o', file)).toMatchObject({ status: 0 });
      expect(Object.keys(unzipSync(await readFile(file)))).toEqual([
        'On Harbour reopens & fees fall 10%.md',
        'On إعادة فتح الرصيف «لن نغلقه ثانية».md',
      ]);
    });
  });

  it('says which template is wrong, and where; and which there are', async () => {
    expect((await run('export', inFolder('both.zip'), '--template', 'Half')).errors).toMatch(/"Half" is wrong in line 2: .*if/);
    expect((await run('export', inFolder('both.zip'), '--template', 'None')).errors).toContain('no template "None"; it has "Mine", "Half"');
  });

  it('gives several files a name that says so', async () => {
    const { status, errors } = await run('export', inFolder('both.zip'), '--format', 'markdown', '-o', inFolder('notes.md'));
    expect([status, errors]).toEqual([1, expect.stringContaining('ends in .zip')]);
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
