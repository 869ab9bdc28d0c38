/** What we export, opened by programs that people open it with: a word processor, a spreadsheet, a browser. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extractRawText } from 'mammoth';
import Papa from 'papaparse';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toCsv } from '../../src/export/csv';
import { contentOf } from '../../src/export/document';
import { toDocx } from '../../src/export/docx';
import { toHtml } from '../../src/export/html';
import type { Brief } from '../../src/model';
import { harbourBrief, LABELS } from '../support/harbour-brief';
import { HOSTILE, hostileBrief } from '../support/hostile-brief';
import { stationBrief } from '../support/station-brief';

let folder = '';
const office = process.env.SOFFICE_PATH;

/** Lets LibreOffice open a file and write what it sees. */
function convert(name: string, content: string | Uint8Array, to: string, extension: string, options: readonly string[] = []): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const outside = join(folder, 'converted');
  const { stderr, stdout } = spawnSync(
    office ?? '',
    [`-env:UserInstallation=${profile}`, '--headless', ...options, '--convert-to', to, '--outdir', outside, file],
    { encoding: 'utf8', timeout: 50_000 },
  );
  try {
    return readFileSync(join(outside, name.replace(/\.[^.]+$/, `.${extension}`)), 'latin1');
  } catch {
    throw new Error(`LibreOffice wrote no ${extension} from ${name}: ${stderr || stdout}`);
  }
}

const utf8 = (latin1: string) => Buffer.from(latin1, 'latin1').toString('utf8');

/** White space and what cannot be seen are a reader's to keep or drop. */
const bare = (text: string) => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, '');

const ARTICLES: [language: string, brief: Brief][] = [
  ['English', harbourBrief()],
  ['Arabic', stationBrief()],
  ['English, with all that breaks formats', hostileBrief(harbourBrief())],
  ['Arabic, with all that breaks formats', hostileBrief(stationBrief())],
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mujaz-readers-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Reader = [name: string, read: (bytes: Uint8Array) => Promise<string>];

describe('a Word document', () => {
  const withOffice = async (bytes: Uint8Array) => {
    const pdf = convert('brief.docx', bytes, 'pdf', 'pdf');
    expect(pdf.startsWith('%PDF-') && /\/Type\s*\/Page\b/.test(pdf)).toBe(true);
    return utf8(convert('brief.docx', bytes, 'txt:Text (encoded):UTF8', 'txt'));
  };
  const readers: Reader[] = [
    ['mammoth', async (bytes) => (await extractRawText({ buffer: Buffer.from(bytes) })).value],
    ...(office ? [['LibreOffice', withOffice] satisfies Reader] : []),
  ];

  describe.each(ARTICLES)('of an article in %s', (__, brief) => {
    it.each(readers)('is read by %s', async (_, read) => {
      const text = bare(await read(await toDocx({ brief, notes: '# Why\n\n- **one**\n- two' }, LABELS)));
      expect(text).toContain(bare(brief.article.title));
      for (const statement of brief.statements) expect(text).toContain(bare(contentOf(brief, statement)));
      for (const { name } of brief.participants) expect(text).toContain(bare(name));
      expect(text).toContain('Why');
      expect(text).not.toContain('**one');
    });
  });
});

describe('a spreadsheet', () => {
  const rows = (csv: string) => Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;
  // Comma, double quote, UTF-8 (76), and every cell as it is shown.
  const throughOffice = (csv: string) =>
    utf8(
      convert('participants.csv', csv, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false', 'csv', [
        // As its import dialog does by itself, where a person opens the file.
        '--infilter=Text - txt - csv (StarCalc):44,34,76',
      ]),
    );
  const readers: [name: string, read: (csv: string) => string][] = [
    ['Papa Parse', (csv) => csv],
    ...(office ? [['LibreOffice', throughOffice] satisfies [string, (csv: string) => string]] : []),
  ];

  describe.each(ARTICLES)('of an article in %s', (__, brief) => {
    it.each(readers)('keeps every cell as it is, and runs none, in %s', (_, read) => {
      const found = rows(read(toCsv([{ brief }], 'participants')));
      expect(found.map(({ name }) => bare(name?.replace(/^'/, '') ?? ''))).toEqual(brief.participants.map(({ name }) => bare(name)));
      expect(bare(found[0]?.title?.replace(/^'/, '') ?? '')).toBe(bare(brief.article.title));
    });
  });
});

describe('a web page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await puppeteer.launch({
      executablePath: process.env.CHROME_PATH,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  });
  afterAll(() => browser.close());

  it.each(ARTICLES)('of an article in %s shows its quotations in Chromium, runs and asks for nothing, and prints', async (_, brief) => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    const file = join(folder, 'brief.html');
    const notes = `[a link](https://example.org/note) ${HOSTILE}`;
    writeFileSync(file, toHtml({ brief, notes }, LABELS));
    await page.goto(pathToFileURL(file).href);
    const quotes = await page.$$eval('blockquote > p:first-child', (all) => all.map((quote) => quote.textContent ?? ''));
    expect(quotes.slice(0, 2).map(bare)).toEqual(brief.statements.map((statement) => bare(contentOf(brief, statement))));
    // nothing stands outside the page, however long a word is
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await page.$eval('time', (date) => getComputedStyle(date).direction)).toBe('ltr');
    expect(
      Buffer.from(await page.pdf())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(asked).toEqual([pathToFileURL(file).href]);
    await page.close();
  });
});
