import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf, oneLine, wordsOf } from '../../src/export/document';
import { toText } from '../../src/export/text';
import { arbitraryBrief } from '../support/arbitrary-brief';
import { harbourBrief, LABELS } from '../support/harbour-brief';

describe('toText', () => {
  const brief = harbourBrief();
  const text = toText({ brief }, LABELS);

  it('gives each entry a line, under its section', () => {
    const lines = text.split('\n');
    expect(lines[0]).toBe(brief.article.title);
    for (const { name } of brief.participants) expect(lines.some((line) => line.startsWith(`  ${name}`))).toBe(true);
    for (const { value } of brief.dates) expect(lines.some((line) => line.startsWith(`  ${value}`))).toBe(true);
    const entries = lines.slice(lines.indexOf(LABELS.statements) + 1).filter((line) => line !== '');
    expect(entries).toHaveLength(brief.statements.length);
  });

  it('leaves out sections without entries', () => {
    const empty = toText({ brief: { ...brief, dates: [], statements: [] } }, LABELS);
    expect(empty).toContain('Who');
    expect(empty).not.toMatch(/When|Said/);
  });

  it('keeps the indents of the person’s notes', () => {
    const noted = toText({ brief, notes: '- ask\r\n  - when\u001B[31m\n\nend\n' }, LABELS);
    expect(noted).toContain('\nNotes\n  - ask\n    - when[31m\n\n  end\n');
  });

  it('gives every entry of any brief a line of its own', () => {
    fc.assert(
      fc.property(arbitraryBrief, (any) => {
        const lines = toText({ brief: any }, LABELS).split('\n');
        const [title, ...rest] = lines;
        expect(title).toBe(oneLine(any.article.title));
        for (const statement of any.statements)
          expect(rest.some((line) => line.startsWith('  ') && line.endsWith(oneLine(contentOf(any, statement))))).toBe(true);
        for (const { value, event } of any.dates) expect(rest).toContain(`  ${oneLine(`${value}  ${wordsOf(any, event)}`)}`);
        const entries = any.gist.length + any.participants.length + any.dates.length + any.statements.length;
        expect(lines.filter((line) => line.startsWith('  '))).toHaveLength(entries);
      }),
    );
  });
});
