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
const bare = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Signs that break tables and formulas, in both directions of writing. */
function awkwardBrief(): Brief {
  const brief = harbourBrief();
  const [first, second] = brief.participants;
  if (first) first.name = '=1+1 "Lena", ليلى; O’Brien';
  if (second) second.name = '+cmd|calc';
  return brief;
}

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

  it.each(readers)('is read by %s', async (_, read) => {
    const brief = harbourBrief();
    const text = bare(await read(await toDocx({ brief }, LABELS)));
    expect(text).toContain(brief.article.title);
    for (const statement of brief.statements) expect(text).toContain(bare(contentOf(brief, statement)));
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

  it.each(readers)('keeps every cell as it is, and runs none, in %s', (_, read) => {
    const found = rows(read(toCsv([{ brief: awkwardBrief() }], 'participants')));
    expect(found.map(({ name }) => name?.replace(/^'/, ''))).toEqual(['=1+1 "Lena", ليلى; O’Brien', '+cmd|calc']);
    expect(found[0]?.title).toBe('Harbour reopens & fees fall 10%');
  });
});

/** The page as Chromium prints it; it may ask for nothing. */
async function printed(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const file = join(folder, 'brief.html');
  writeFileSync(file, toHtml({ brief: harbourBrief() }, LABELS));
  await page.goto(pathToFileURL(file).href);
  const pdf = Buffer.from(await page.pdf()).toString('latin1');
  expect(asked).toEqual([pathToFileURL(file).href]);
  expect(await page.$eval('blockquote p', (quote) => quote.textContent)).toBe('“The quay is safe”');
  await page.close();
  return pdf;
}

describe('a web page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await puppeteer.launch({
      executablePath: process.env.CHROME_PATH,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  });
  afterAll(() => browser.close());

  it('shows its quotations in Chromium, asks for nothing, and prints', async () => {
    expect((await printed(browser)).startsWith('%PDF-')).toBe(true);
  });
});
