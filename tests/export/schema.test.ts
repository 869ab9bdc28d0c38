import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryBrief } from '../support/arbitrary-brief';
import { harbourBrief } from '../support/harbour-brief';

const schema = JSON.parse(readFileSync('public/brief.schema.json', 'utf8'));
const validate = new Ajv({ strictTuples: false, allowUnionTypes: true }).compile(schema);

describe('the published JSON Schema', () => {
  it('takes every brief', () => {
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        validate(brief);
        expect(validate.errors).toBeNull();
      }),
    );
  });

  it.each([
    ['a span of one number', { gist: [[1]] }],
    ['a date that is no TIMEX3 value', { dates: [{ id: 'd1', value: 'Tuesday', mentions: [[0, 1]], event: [0, 1], participants: [] }] }],
    ['a kind that does not exist', { participants: [{ id: 'p1', name: 'x', kind: 'animal', mentions: [], salience: 0 }] }],
    [
      'a statement without content',
      { statements: [{ id: 's1', kind: 'direct', speaker: null, source: null, cue: null, content: [], salience: 0 }] },
    ],
  ])('refuses %s', (_what, change) => {
    expect(validate({ ...harbourBrief(), ...change })).toBe(false);
  });
});
