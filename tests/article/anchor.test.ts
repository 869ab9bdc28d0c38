import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlace as findIn, type Place, quoteOf, readPage } from '../../src/article/anchor';
import { parseHtml } from '../../src/cli/parse-html';
import type { TextQuote } from '../../src/model';

const page = (body: string) => parseHtml(`<!doctype html><html><body>${body}</body></html>`);

/** The text from a place's start to its end, over the nodes between. */
function textOf(document: Document, place: Place): string {
  let text = '';
  let inside = false;
  const stack: Node[] = [document.body];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      const from = node === place.start.node ? place.start.offset : 0;
      const to = node === place.end.node ? place.end.offset : data.length;
      if (node === place.start.node) inside = true;
      if (inside) text += data.slice(from, to);
      if (node === place.end.node) return text;
    }
    stack.push(...[...node.childNodes].reverse());
  }
  return text;
}

const findPlace = (document: Document, quote: TextQuote) => findIn(readPage(document), quote);

const squeeze = (text: string) => text.replace(/\s+/g, '');

describe('findPlace', () => {
  const document = page(
    '<p>The mayor said the bridge\n   would <b>open</b> in June.</p><p>The mayor said the bridge would cost more.</p><p>«لن نقبل\u00a0بذلك»، قال الوزير.</p>',
  );

  it('finds words across elements and line breaks', () => {
    const place = findPlace(document, { exact: 'bridge would open in June', prefix: 'The mayor said the ', suffix: '.' });
    expect(place && squeeze(textOf(document, place))).toBe('bridgewouldopeninJune');
  });

  it('tells repeated words apart by what stands around them', () => {
    const place = findPlace(document, { exact: 'The mayor said the bridge', prefix: 'in June.\n\n', suffix: ' would cost more' });
    expect(place?.start.node.data).toContain('would cost more');
  });

  it('gives no place where two fit equally well', () => {
    expect(findPlace(document, { exact: 'The mayor said', prefix: '', suffix: '' })).toBeNull();
  });

  it('gives no place for what the page does not say', () => {
    expect(findPlace(document, { exact: 'The governor denied that any bridge would be built', prefix: '', suffix: '' })).toBeNull();
    expect(findPlace(document, { exact: '  ', prefix: '', suffix: '' })).toBeNull();
  });

  it('gives no place for a short name that stands in other surroundings', () => {
    expect(findPlace(document, { exact: 'June', prefix: 'He was born on the fifth of ', suffix: ' 1961 in Oslo' })).toBeNull();
  });

  it('bears a small difference in the quotation’s own surroundings, and calls it changed', () => {
    const around = { prefix: 'the bridge would open in June.\n\n', suffix: '\n\n«لن نقبل بذلك»، قال الوزير' };
    const near = findPlace(document, { exact: 'The mayor said the bridge would cost mpre.', ...around });
    expect(near && squeeze(textOf(document, near))).toBe('Themayorsaidthebridgewouldcostmore.');
    expect(near?.changed).toBe(true);
    expect(findPlace(document, { exact: 'The mayor said the bridge would cost more.', ...around })?.changed).toBe(false);
    expect(findPlace(document, { exact: 'A tunnel, he told us, will be built for nothing.', ...around })).toBeNull();
  });

  it('gives no place for a near reading in other surroundings: it may be another statement', () => {
    const elsewhere = { prefix: 'Nothing of this stands there. ', suffix: ' And nothing of that either.' };
    expect(findPlace(document, { exact: 'The mayor said the bridge would cost mpre.', ...elsewhere })).toBeNull();
  });

  it('gives no place for another figure where only one side is as it was', () => {
    const page1 = page('<p>The budget was read out at noon. Spending on ports will rise by 7 million euros next year. A new end.</p>');
    const quote = { exact: 'Spending on ports will rise by 4 million euros next year.', prefix: 'The budget was read out at noon. ' };
    expect(findPlace(page1, { ...quote, suffix: ' The unions were pleased.' })).toBeNull();
    expect(findPlace(page1, { ...quote, suffix: ' A new end.' })).toBeNull();
    const page2 = page('<p>The budget was read out at noon. Outlays on ports will rise by 4 million euros next year. A new end.</p>');
    expect(findPlace(page2, { ...quote, suffix: ' The unions were pleased.' })?.changed).toBe(true);
  });

  it('finds Arabic across a no-break space', () => {
    const place = findPlace(document, { exact: '«لن نقبل بذلك»', prefix: '', suffix: '، قال' });
    expect(place && squeeze(textOf(document, place))).toBe('«لننقبلبذلك»');
  });

  it('does not look into scripts', () => {
    expect(
      findPlace(page('<script>"the quoted words are here"</script><p>Other words.</p>'), {
        exact: 'the quoted words are here',
        prefix: '',
        suffix: '',
      }),
    ).toBeNull();
  });

  it('leads every span of a text back to its own words, or nowhere', () => {
    const word = fc.constantFrom('said', 'the', 'council', 'أكد', 'الوزير', 'bridge', 'would', '😀', 'e\u0301te\u0301', '2020');
    const paragraph = fc.array(word, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (paragraphs, a, b) => {
        const text = paragraphs.map((words) => words.join(' ')).join('\n\n');
        const from = a % text.length;
        const span = [from, from + 1 + (b % (text.length - from))] as const;
        const document = page(paragraphs.map((words) => `<p>${words.join(' \n')}</p>`).join(''));
        const quote = quoteOf(text, span);
        const place = findPlace(document, quote);
        if (place) expect(squeeze(textOf(document, place))).toBe(squeeze(quote.exact));
      }),
    );
  });

  it('finds the whole of a text that repeats nothing', () => {
    const words = Array.from({ length: 60 }, (_, i) => `word${i}`);
    const document = page(words.map((word) => `<div>${word}</div>`).join(''));
    const text = words.join('\n\n');
    fc.assert(
      fc.property(fc.nat(59), fc.nat(59), (a, b) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        const span = [text.indexOf(`word${first}`), text.indexOf(`word${last}`) + `word${last}`.length] as const;
        const place = findPlace(document, quoteOf(text, span));
        expect(place && textOf(document, place)).toBe(words.slice(first, last + 1).join(''));
      }),
    );
  });
});
