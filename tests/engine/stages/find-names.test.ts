import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/engine/stages/find-names';
import { findSentences } from '../../../src/engine/stages/find-sentences';
import { findTokens } from '../../../src/engine/stages/find-tokens';
import { loadPack } from '../../../src/languages';

const readModel = async (file: string) => new Uint8Array(await readFile(new URL(`../../../public/models/${file}`, import.meta.url)));

async function namesIn(language: string, text: string) {
  const pack = await loadPack(language, readModel);
  const tokens = findTokens(text, language);
  return findNames(text, tokens, findSentences(text, tokens, pack), pack, () => {});
}

const named = async (language: string, text: string) =>
  (await namesIn(language, text)).map(({ span, kind }) => `${kind}: ${text.slice(...span)}`);

describe('findNames', () => {
  it('finds people, organisations and places in English, titles left out', async () => {
    const names = await named('en', 'Prime Minister Laura Whitfield met officials of the World Bank in Nairobi on Monday, Mr Otieno said.');
    expect(names).toEqual(['person: Laura Whitfield', 'organization: World Bank', 'place: Nairobi', 'person: Otieno']);
  });

  it('finds them in Arabic, where no capitals help', async () => {
    const names = await named('ar', 'قال وزير الخارجية سامر الخطيب إن مجلس الأمن يبحث الوضع في بيروت.');
    expect(names).toContain('person: سامر الخطيب');
    expect(names).toContain('organization: مجلس الأمن');
    expect(names).toContain('place: بيروت');
  });

  it('takes neither nationalities nor weekdays for names', async () => {
    expect(await named('en', 'French and German farmers will march again on Tuesday.')).toEqual([]);
  });

  it('finds none where a language has no weights', async () => {
    expect(await named('th', 'นายกรัฐมนตรี')).toEqual([]);
  });

  it('gives spans on words, in order and apart, whatever the text', async () => {
    const pack = await loadPack('ar', readModel);
    const piece = fc.constantFrom('وقال', 'محمد', 'بن', 'Anna', '«', '»', '2020', '،', '.', '\n\n', 'القاهرة', 'ـ', 'مُ', '👩‍🚀');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        const tokens = findTokens(text, 'ar');
        let last = 0;
        for (const { span, score } of findNames(text, tokens, findSentences(text, tokens, pack), pack, () => {})) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(tokens.some((t) => t.start === span[0])).toBe(true);
          expect(tokens.some((t) => t.end === span[1])).toBe(true);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          last = span[1];
        }
      }),
      { numRuns: 50 },
    );
  });
});
