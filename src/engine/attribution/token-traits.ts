/** What the statement model knows of each token by itself: its word, form, quotation state and place. */
import type { ReportingWords } from '../../languages/pack-statements';
import type { Quote, Sentence, Token } from '../layers';
import { hashText } from '../tagger/feature-hash';

/** Where a token stands towards quotation marks. */
export const QUOTE = { outside: 0, opener: 1, inside: 2, closer: 3, term: 4 } as const;

/** One value a token in each array; hashes but where said otherwise. */
export interface TokenTraits {
  length: number;
  word: Int32Array;
  suffix: Int32Array;
  prefix: Int32Array;
  /** 0 lower case, 1 capital first, 2 all capitals, 3 number, 4 sign. */
  shape: Uint8Array;
  /** A word class: short words stand for themselves, others for ending and shape. */
  skeleton: Int32Array;
  /** Of `QUOTE`. */
  quote: Uint8Array;
  /** Index of the outermost quote that holds the token, or -1. */
  quoteIndex: Int32Array;
  /** 0, or 1 + the index of the list of reporting words. */
  cueList: Uint8Array;
  /** Index of the sentence. */
  sentence: Int32Array;
  /** Index of the paragraph. */
  paragraph: Int32Array;
}

/** Every form with 1 + the index of its list, for `traitsOf`. */
export function indexReportingWords(lists: readonly ReportingWords[]): Map<string, number> {
  const index = new Map<string, number>();
  for (const [i, list] of lists.entries()) for (const form of list.forms.split(' ')) if (!index.has(form)) index.set(form, i + 1);
  return index;
}

function shapeOf(token: Token): number {
  if (token.kind === 'number') return 3;
  if (token.kind === 'sign') return 4;
  const { text } = token;
  if (text.toLowerCase() === text) return 0;
  return text.length > 1 && text.toUpperCase() === text ? 2 : 1;
}

const MARKS = /^["“”„«»‹›「」『』'‘’‚]$/;

export function traitsOf(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  reporting: ReadonlyMap<string, number>,
): TokenTraits {
  const n = tokens.length;
  const traits: TokenTraits = {
    length: n,
    word: new Int32Array(n),
    suffix: new Int32Array(n),
    prefix: new Int32Array(n),
    shape: new Uint8Array(n),
    skeleton: new Int32Array(n),
    quote: new Uint8Array(n),
    quoteIndex: new Int32Array(n).fill(-1),
    cueList: new Uint8Array(n),
    sentence: new Int32Array(n),
    paragraph: new Int32Array(n),
  };
  for (const [s, sentence] of sentences.entries()) {
    traits.sentence.fill(s, sentence.firstToken, sentence.endToken);
    traits.paragraph.fill(sentence.paragraph, sentence.firstToken, sentence.endToken);
  }
  const lastWord = sentences.map(({ firstToken, endToken }) => {
    let last = endToken - 1;
    while (last > firstToken && tokens[last]?.kind === 'sign') last--;
    return last;
  });
  let q = 0;
  for (const [i, token] of tokens.entries()) {
    const lower = token.text.toLowerCase();
    const shape = shapeOf(token);
    traits.shape[i] = shape;
    traits.cueList[i] = reporting.get(lower) ?? 0;
    while (q < quotes.length && (quotes[q]?.span[1] ?? 0) <= token.start) q++;
    let outer = q;
    while (outer < quotes.length && quotes[outer]?.depth !== 0 && (quotes[outer]?.span[0] ?? 0) <= token.start) outer++;
    const quote = quotes[outer];
    let word = shape === 3 ? `0${Math.min(token.text.length, 5)}` : lower;
    if (quote && quote.span[0] <= token.start && token.end <= quote.span[1]) {
      const speech = quote.setOff || quote.words > 3;
      traits.quoteIndex[i] = outer;
      const first = token.start === quote.span[0] && MARKS.test(token.text);
      const last = token.end === quote.span[1] && MARKS.test(token.text);
      traits.quote[i] = first ? QUOTE.opener : last ? QUOTE.closer : speech ? QUOTE.inside : QUOTE.term;
      if (first) word = speech ? '“' : '‘';
      if (last) word = speech ? '”' : '’';
    }
    // the stop of an abbreviation or a number ends nothing
    if (word === '.' && i < (lastWord[traits.sentence[i] ?? 0] ?? 0)) word = '..';
    traits.word[i] = hashText(word);
    traits.suffix[i] = hashText(word.slice(-3));
    traits.prefix[i] = hashText(word.slice(0, 4));
    traits.skeleton[i] =
      shape === 4 || word.length <= 4 ? hashText(shape === 1 && i > 0 ? 'Xx' : word) : hashText(`${word.slice(-2)}${shape}`);
  }
  return traits;
}
