import { describe, expect, it } from 'vitest';
import { toText } from '../../src/export/text';
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
});
