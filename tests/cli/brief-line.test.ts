import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefLine, idOf } from '../../src/cli/brief-line';
import { readModelsFrom } from '../../src/cli/models';

const noModels = async () => {
  throw new Error('no weights here');
};

const read = async (line: string) => {
  const result = await briefLine(line, noModels);
  return { ...result, value: JSON.parse(result.line) };
};

describe('briefLine', () => {
  it('puts the id beside the brief', async () => {
    const { value, failed } = await read(JSON.stringify({ id: 'a', text: 'Ein Satz.', language: 'de' }));
    expect(failed).toBe(false);
    expect(value).toMatchObject({ id: 'a', version: 1, article: { language: 'de', text: 'Ein Satz.' } });
  });

  it('takes null for what is not known', async () => {
    const { value } = await read(JSON.stringify({ id: 'a', text: 'Ein Satz.', language: 'de', published: null, title: null, url: null }));
    expect(value.article).not.toHaveProperty('published');
  });

  it.each([
    ['{"id":"a","text":"cut o', 'a', 'bad-json'],
    ['no JSON at all', null, 'bad-json'],
    ['["a"]', null, 'bad-document'],
    ['null', null, 'bad-document'],
    ['{"text":"nameless"}', null, 'bad-document'],
    ['{"id":"a"}', 'a', 'bad-document'],
    ['{"id":"a","text":5}', 'a', 'bad-document'],
    ['{"id":"a","html":"<title>Shop</title>"}', 'a', 'no-article'],
  ])('answers %s with an error on its line', async (line, id, code) => {
    const { value, failed } = await read(line);
    expect(failed).toBe(true);
    expect(value).toEqual({ id, error: { code, message: expect.stringMatching(/./) } });
  });

  it('answers any text with a brief of that text, white space aside', async () => {
    const packed = (text: string) => text.replace(/\s+/g, '');
    // chance letters may read as a language whose weights are needed
    const readModel = readModelsFrom(new URL('../../public/models/', import.meta.url));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const { line, failed } = await briefLine(JSON.stringify({ id: 'a', text, language: 'de' }), readModel);
        const value = JSON.parse(line);
        expect(failed).toBe(false);
        expect(packed(value.article.text)).toBe(packed(text));
      }),
    );
  });
});

describe('idOf', () => {
  it('reads the id of a broken line, escapes included', () => {
    expect(idOf('{"text": "x", "id" : "a\\"\\u0628", broken')).toBe('a"ب');
  });

  it('reads none where there is none', () => {
    expect(idOf('{"name":"a"')).toBeNull();
  });
});
