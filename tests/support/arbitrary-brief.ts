/** Any brief at all, for property tests: any Unicode in the text, spans anywhere in it. */
import fc from 'fast-check';
import type { Brief, Span } from '../../src/model';

/** Signs that formats trip over, in any mixture with letters of several scripts. */
const awkwardText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('word', 'كلمة', 'ألف', '詞', 'é', '👩‍🚀', 'x') },
      fc.constantFrom(
        ' ',
        '\n\n',
        '"',
        "'",
        '«',
        '»',
        ':',
        '|',
        '=',
        '+',
        '-',
        '@',
        '#',
        '{',
        '}',
        '\\',
        '%',
        '&',
        ',',
        ';',
        '\t',
        '---',
        '<b>',
        '*',
        '_',
        '`',
        '\r\n',
        '\u2028',
        '\u0085',
        '\uFEFF',
        '\u202E',
        '\0',
        '\x1B',
        '\n=1+1',
        '\n---\n',
        '$x^2~',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** Spans that start and end on no white space and within no surrogate pair, and hold something that can be seen. */
function spansOf(text: string): Span[] {
  return [...text.matchAll(/\S*[^\s\p{Cc}]\S*/gu)].map((match) => [match.index, match.index + match[0].length] as const);
}

const isoDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** JSON's idea of an object: keys without a value are not there. */
const dense = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export const arbitraryBrief: fc.Arbitrary<Brief> = fc
  .record({
    text: awkwardText.map((text) => `Start ${text}`),
    title: awkwardText,
    site: optional(awkwardText),
    byline: optional(awkwardText),
    published: optional(isoDay),
    url: optional(fc.webUrl({ withFragments: true, withQueryParameters: true })),
    tongue: fc.constantFrom({ language: 'en', direction: 'ltr' } as const, { language: 'ar', direction: 'rtl' } as const),
  })
  .chain(({ tongue, ...words }) => {
    const article = { ...words, ...tongue };
    const spans = spansOf(article.text);
    const span = fc.constantFrom(...spans);
    const salience = fc.double({ min: 0, max: 1, noNaN: true });
    return fc
      .record({
        gist: fc.array(span, { maxLength: 3 }),
        participants: fc.array(
          fc.record({
            name: awkwardText,
            kind: fc.constantFrom('person', 'organization', 'place', 'group'),
            role: optional(awkwardText),
            mentions: fc.array(span, { minLength: 1, maxLength: 3 }),
            salience,
          }),
          { maxLength: 4 },
        ),
        dates: fc.array(fc.record({ value: isoDay, mentions: fc.array(span, { minLength: 1, maxLength: 2 }), event: span }), {
          maxLength: 3,
        }),
        statements: fc.array(
          fc.record({
            kind: fc.constantFrom('direct', 'indirect', 'mixed'),
            source: fc.option(span),
            cue: fc.option(span),
            content: fc.array(span, { minLength: 1, maxLength: 3 }),
            salience,
          }),
          { maxLength: 4 },
        ),
      })
      .map((found) =>
        dense<Brief>({
          version: 1,
          article,
          gist: found.gist,
          participants: found.participants.map((participant, i) => ({ ...participant, id: `p${i + 1}` }) as Brief['participants'][number]),
          dates: found.dates.map((date, i) => ({ ...date, id: `d${i + 1}`, participants: [] })),
          statements: found.statements.map(
            (statement, i) =>
              ({
                ...statement,
                id: `s${i + 1}`,
                speaker: i < found.participants.length ? `p${i + 1}` : null,
              }) as Brief['statements'][number],
          ),
        }),
      );
  });
