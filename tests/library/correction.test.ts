import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCorrection, applyCorrections, type Correction, type CorrectionInput } from '../../src/library/correction';
import { makeItem } from '../../src/library/item';
import { toTestCase } from '../../src/library/test-case';
import type { Brief, Span } from '../../src/model';
import { arbitraryBrief } from '../support/arbitrary-brief';
import { harbourBrief } from '../support/harbour-brief';

const NOW = '2024-03-06T10:00:00.000Z';
let made = 0;
const correction = (input: CorrectionInput): Correction => ({ ...input, id: `c${++made}`, made: NOW }) as Correction;

const [said] = harbourBrief().statements;
const at = said?.content[0] ?? ([0, 1] as Span);
const words = (brief: Brief, [start, end]: Span) => brief.article.text.slice(start, end);

describe('applyCorrections', () => {
  it('puts a speaker right, and says so', () => {
    const { brief, lost } = applyCorrections(harbourBrief(), [
      correction({ field: 'speaker', at, value: { name: 'the port authority', kind: 'organization' } }),
    ]);
    expect(lost).toEqual([]);
    expect(brief.statements[0]).toMatchObject({ speaker: 'p2', corrected: ['speaker'] });
    expect(brief.statements[1]?.corrected).toBeUndefined();
  });

  it('adds a speaker that the brief did not have, with its words in the text', () => {
    const { brief } = applyCorrections(harbourBrief(), [
      correction({ field: 'speaker', at, value: { name: 'harbour master', kind: 'person' } }),
    ]);
    const added = brief.participants.at(-1);
    expect(added).toMatchObject({ name: 'harbour master', corrected: ['name'] });
    expect(brief.statements[0]?.speaker).toBe(added?.id);
    for (const span of added?.mentions ?? []) expect(words(brief, span)).toBe('harbour master');
  });

  it('keeps one that names nobody in the text as lost, and the brief as it was', () => {
    const { brief, lost } = applyCorrections(harbourBrief(), [
      correction({ field: 'speaker', at, value: { name: 'Zeno', kind: 'person' } }),
    ]);
    expect(lost).toHaveLength(1);
    expect(brief).toEqual(harbourBrief());
  });

  it('moves the ends of a statement, changes a role, and a date with its place in time', () => {
    const original = harbourBrief();
    const first = original.dates[0]?.mentions[0] ?? at;
    const who = original.participants[0]?.mentions[0] ?? at;
    const { brief } = applyCorrections(original, [
      correction({ field: 'content', at, value: [[at[0] + 1, at[1] - 1]] }),
      correction({ field: 'role', at: who, value: 'harbour master of the north' }),
      correction({ field: 'date', at: first, value: '2024-05' }),
    ]);
    expect(words(brief, brief.statements[0]?.content[0] ?? at)).toBe('The quay is safe');
    expect(brief.participants[0]).toMatchObject({ role: 'harbour master of the north', corrected: ['role'] });
    expect(brief.dates.map(({ value }) => value)).toEqual(['2024-04-01', '2024-05']);
    expect(brief.dates[1]?.corrected).toEqual(['value']);
    expect(original).toEqual(harbourBrief());
  });

  it('still finds a statement whose ends were moved first', () => {
    const { brief } = applyCorrections(harbourBrief(), [
      correction({ field: 'content', at, value: [[0, 10]] }),
      correction({ field: 'speaker', at, value: null }),
    ]);
    expect(brief.statements[0]).toMatchObject({ speaker: null, content: [[0, 10]], corrected: ['content', 'speaker'] });
  });

  it('gives a brief that keeps to the published schema, whatever the brief', () => {
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/brief.schema.json'), 'utf8'));
    const valid = new Ajv2020({ strict: false }).compile(schema);
    fc.assert(
      fc.property(arbitraryBrief, fc.constantFrom('speaker', 'content', 'date'), (brief, field) => {
        const place = brief.statements[0]?.content[0] ?? brief.dates[0]?.mentions[0] ?? ([0, 5] as const);
        const each =
          field === 'speaker'
            ? correction({ field, at: place, value: { name: 'Start', kind: 'person' } })
            : field === 'content'
              ? correction({ field, at: place, value: [[0, 5]] })
              : correction({ field: 'date', at: place, value: '2024-02-03' });
        const { brief: corrected } = applyCorrections(brief, [each]);
        expect(valid(JSON.parse(JSON.stringify(corrected))), JSON.stringify(valid.errors)).toBe(true);
        const values = corrected.dates.map(({ value }) => value);
        expect(values).toEqual([...values].sort());
      }),
    );
  });
});

describe('addCorrection', () => {
  it('takes the place of an earlier one of the same field of the same line only', () => {
    const original = harbourBrief();
    const first = correction({ field: 'speaker', at, value: null });
    const content = correction({ field: 'content', at, value: [[0, 10]] });
    const again = correction({ field: 'speaker', at: [at[0], at[0] + 3], value: { name: 'the port authority', kind: 'organization' } });
    expect(addCorrection(original, [first, content], again)).toEqual([content, again]);
  });
});

describe('toTestCase', () => {
  it('asks for what was put right, and leaves open what nobody looked at', async () => {
    const { brief } = applyCorrections(harbourBrief(), [correction({ field: 'speaker', at, value: null })]);
    const item = await makeItem(brief.article, brief, new Date(NOW));
    const test = JSON.parse(toTestCase(item));
    expect(test.text).toBe(brief.article.text);
    expect(test.statements[0]).toMatchObject({ speaker: null, key: true, starts: '“The quay is safe”' });
    expect(test.statements[1]).toMatchObject({ speaker: 'the port authority', optional: true });
    expect(test.dates[0]).toMatchObject({ text: 'Tuesday', nth: 1 });
  });
});
