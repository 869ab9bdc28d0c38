/** Salience and gist: relations between participants, not numbers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from '../../../src/engine/stages/find-sentences';
import { findTokens } from '../../../src/engine/stages/find-tokens';
import { rank } from '../../../src/engine/stages/rank';
import { resolveEntities } from '../../../src/engine/stages/resolve-entities';
import { findRoleWords } from '../../../src/engine/stages/role-words';
import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import { readMarks } from '../../support/resolve';

function rankOf(title: string, marked: string, pack = en) {
  const { text, names, statements } = readMarks(marked);
  const tokens = findTokens(text, pack.language);
  const sentences = findSentences(text, tokens, pack);
  const loaded = { ...pack, models: {} };
  const entities = resolveEntities(text, tokens, sentences, names, statements, findRoleWords(tokens, pack), loaded, () => {});
  const speakers = statements.map(({ source }) => {
    const at = entities.findIndex((entity) => source && entity.mentions.some((m) => m[0] < source[1] && source[0] < m[1]));
    return at < 0 ? null : at;
  });
  const ranking = rank(title, text, tokens, sentences, entities, statements, speakers, loaded);
  const of = (name: string) => ranking.entities[entities.findIndex((entity) => entity.name === name)] ?? Number.NaN;
  return { ...ranking, of, text };
}

describe('the salience of participants', () => {
  it('puts who is in the title before who is not', () => {
    const { of } = rankOf('Brandt closes the harbour', '[P Ola Brandt] met [P Ida Moe]. The harbour is closed.');
    expect(of('Ola Brandt')).toBeGreaterThan(of('Ida Moe'));
  });

  it('puts who is named often before who is named once', () => {
    const { of } = rankOf('', '[P Ida Moe] met [P Ola Brandt]. [P Brandt] left. [P Brandt] came back. [P Brandt] stayed.');
    expect(of('Ola Brandt')).toBeGreaterThan(of('Ida Moe'));
  });

  it('puts who speaks before who is spoken of', () => {
    const { of } = rankOf('', 'Then {[P Ida Moe]} answered [P Ola Brandt].');
    expect(of('Ida Moe')).toBeGreaterThan(of('Ola Brandt'));
  });

  it('puts who acts before where it happens', () => {
    const { of } = rankOf('', 'In [L Elsing] came [P Ola Brandt].');
    expect(of('Ola Brandt')).toBeGreaterThan(of('Elsing'));
  });

  it('compares the words of an Arabic title without their joined letters', () => {
    const { of } = rankOf('البستاني تفتتح المعرض', 'وصل [P سامي الحداد]. وافتتحت [P هالة البستاني] المعرض.', ar);
    expect(of('هالة البستاني')).toBeGreaterThan(of('سامي الحداد'));
  });
});

describe('the gist', () => {
  it('leaves out a dateline and a heading', () => {
    const { gist, text } = rankOf(
      'Harbour closes',
      'Elsing, Tuesday\n\nThe old harbour of Elsing closes its gates for good this week, its owner said.\n\nMore news',
    );
    expect(gist.map((span) => text.slice(...span))).toEqual([
      'The old harbour of Elsing closes its gates for good this week, its owner said.',
    ]);
  });

  it('takes the sentence that says what the title says', () => {
    const { gist, text } = rankOf(
      'Council raises ferry fares',
      'It was a long night in the old hall. The council of Elsing raised the ferry fares by a tenth. Then everybody went home for a late supper at last.',
    );
    expect(gist.map((span) => text.slice(...span)).join(' ')).toContain('raised the ferry fares');
  });

  it('is one to three sentences in reading order, of any text; all salience lies from 0 to 1', () => {
    const sentence = fc.array(fc.constantFrom('The', 'old', 'harbour', '[P Ola]', 'closes', 'وصل', 'ليلى'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), fc.constantFrom('', 'Harbour closes'), (list, title) => {
        const { gist, entities } = rankOf(title, `${list.map((words) => words.join(' ')).join('. ')}.`);
        expect(gist.length).toBeGreaterThanOrEqual(1);
        expect(gist.length).toBeLessThanOrEqual(3);
        for (const [i, span] of gist.entries()) expect(span[0]).toBeGreaterThanOrEqual(gist[i - 1]?.[1] ?? 0);
        for (const value of entities) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
