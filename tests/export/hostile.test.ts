/** What breaks a format, in an Arabic and in an English article, given back by a reader of each format as it was. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import ICAL from 'ical.js';
import { load } from 'js-yaml';
import { parseHTML } from 'linkedom';
import { extractRawText } from 'mammoth';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { contentOf, speakerName, wordsOf } from '../../src/export/document';
import { exportFile } from '../../src/export/export-file';
import { FORMAT_NAMES, type FormatName } from '../../src/export/format-names';
import type { Brief, Statement } from '../../src/model';
import { harbourBrief, LABELS } from '../support/harbour-brief';
import { HOSTILE, hostileBrief } from '../support/hostile-brief';
import { stationBrief } from '../support/station-brief';

const NOW = new Date('2024-03-06T10:00:00Z');

/** Letters, digits and the signs that formats act upon; white space, control characters and what no XML holds are a reader's to drop. */
const plain = (text: unknown) => String(text).replace(/[\s\uFFFD\p{Cc}]+/gu, '');

const citation = (brief: Brief, statement: Statement) => plain(`${speakerName(brief, statement)}: ${contentOf(brief, statement)}`);

interface Item {
  title: string;
  note?: string;
}

/** @param forceType what the file's extension says; by its content alone a reader takes it for what it quotes. */
const cited = (forceType: string) => (content: string, brief: Brief) => {
  const [article, ...statements] = new Cite(content, { forceType }).data as Item[];
  expect(plain(article?.title)).toBe(plain(brief.article.title));
  expect(statements.map(({ note }) => plain(note).replace(/\(¶\d+\)$/, ''))).toEqual(brief.statements.map((each) => citation(brief, each)));
};

const table = (content: string) => {
  const { data, errors } = Papa.parse<Record<string, string>>(content.replace(/^\uFEFF/, ''), { header: true });
  expect(errors).toEqual([]);
  for (const row of data) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
  return data;
};

const validate = new Ajv({ strictTuples: false, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('public/brief.schema.json', 'utf8')),
);

const valid = (read: unknown, brief: Brief) => {
  expect(read).toEqual(brief);
  expect(validate(read)).toBe(true);
};

/** Everything that a reader must find in a format of prose. */
function holds(read: string, brief: Brief) {
  const text = plain(read);
  expect(text).toContain(plain(brief.article.title));
  for (const statement of brief.statements) expect(text).toContain(plain(contentOf(brief, statement)));
  for (const { name } of brief.participants) expect(text).toContain(plain(name));
}

const READERS: Readonly<Record<FormatName, (content: string, brief: Brief, bytes: Uint8Array) => unknown>> = {
  json: (content, brief) => valid(JSON.parse(content)[0], brief),
  jsonl: (content, brief) => valid(JSON.parse(content), brief),
  markdown(content, brief) {
    const [before, yaml = '', ...body] = content.split(/^---$/m);
    expect(before).toBe('');
    const properties = load(yaml) as Record<string, unknown>;
    expect(plain(properties.title)).toBe(plain(brief.article.title));
    expect(properties.direction ?? 'ltr').toBe(brief.article.direction);
    expect(properties.people).toHaveLength(1);
    const { children } = fromMarkdown(body.join('---'));
    // U+FFFD and NUL are one to a parser of Markdown
    holds(children.map((block) => textOf(block)).join('\n'), brief);
    expect(children.filter(({ type }) => type === 'blockquote')).toHaveLength(2);
    expect(children.filter(({ type }) => type === 'heading')).toHaveLength(5);
  },
  text: (content, brief) => holds(content, brief),
  html(content, brief) {
    const { document } = parseHTML(content);
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual([brief.article.language, brief.article.direction]);
    expect(document.querySelectorAll('script, img, iframe, link, form, [onerror]')).toHaveLength(0);
    holds(document.documentElement.textContent ?? '', brief);
  },
  docx: async (_, brief, bytes) => holds((await extractRawText({ buffer: Buffer.from(bytes) })).value, brief),
  'csv-statements': (content, brief) =>
    expect(table(content).map((row) => plain(row.content))).toEqual(brief.statements.map((each) => plain(contentOf(brief, each)))),
  'csv-participants': (content, brief) =>
    expect(table(content).map((row) => plain(row.name))).toEqual(brief.participants.map(({ name }) => plain(`'${name}`))),
  'csv-dates': (content, brief) =>
    expect(table(content).map((row) => plain(row.event))).toEqual(
      brief.dates.map(({ event }) => plain(wordsOf(brief, event)).replace(/^(?=[=+\-@])/, "'")),
    ),
  ris: cited('@ris/file'),
  bibtex: cited('@biblatex/text'),
  'csl-json': cited('@else/json'),
  icalendar: (content, brief) =>
    expect(
      new ICAL.Component(ICAL.parse(content)).getAllSubcomponents('vevent').map((event) => plain(new ICAL.Event(event).summary)),
    ).toEqual(brief.dates.map(({ event }) => plain(wordsOf(brief, event)))),
};

describe.each([
  ['an English', harbourBrief],
  ['an Arabic', stationBrief],
])('what breaks formats, in %s article', (_, make) => {
  const brief = hostileBrief(make());

  it('is all there', () => {
    expect(brief.article.title).toHaveLength(10_000);
    expect(wordsOf(brief, brief.gist.at(-1) ?? [0, 0])).toBe(HOSTILE);
  });

  it.each(FORMAT_NAMES)('is given back by a reader of %s', async (format) => {
    const { name, content } = await exportFile(format, [{ brief }], { labels: LABELS, now: NOW, citeStatements: true });
    expect(Buffer.byteLength(name)).toBeLessThan(255);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    await READERS[format](String(content), brief, bytes);
  });
});

describe.each(['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'no address', 'https://', ''])(
  'an article of a damaged backup, whose address is "%s"',
  (url) => {
    const brief = harbourBrief();
    brief.article.url = url;

    it.each(FORMAT_NAMES)('leads nobody there in %s, and is written all the same', async (format) => {
      const { content } = await exportFile(format, [{ brief }], { labels: LABELS, now: NOW, citeStatements: true });
      if (format === 'html') expect(parseHTML(String(content)).document.querySelectorAll('a')).toHaveLength(0);
      if (format === 'markdown') expect(String(content)).not.toMatch(/<(?:javascript|data):|\]\(/);
      expect(String(content)).not.toContain(':~:text=');
      expect(content.length).toBeGreaterThan(100);
    });
  },
);
