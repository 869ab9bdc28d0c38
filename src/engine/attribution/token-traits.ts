/** What the statement model knows of each token by itself: its word, form, quotation state and place. */
import type { ReportingWords } from '../../languages/pack-statements';
import type { Quote, Sentence, Token } from '../layers';
import { hashText } from '../tagger/feature-hash';
import type { ReportingLexicon } from './reporting-lexicon';

/** Where a token stands towards quotation marks. */
export const QUOTE = { outside: 0, opener: 1, inside: 2, closer: 3, term: 4 } as const;

/** One value a token in each array; hashes but where said otherwise. */
export interface TokenTraits {
  length: number;
  lexicon: ReportingLexicon;
  word: Int32Array;
  suffix: Int32Array;
  prefix: Int32Array;
  /** Of `SHAPE`. */
  shape: Int32Array;
  /** A word class: short words stand for themselves, others for ending and shape. */
  skeleton: Int32Array;
  /** Of `QUOTE`. */
  quote: Int32Array;
  /** Index of the outermost quote that holds the token, or -1. */
  quoteIndex: Int32Array;
  /** 0, or 1 + the index of the list of reporting words. */
  cueList: Int32Array;
  /** Index of the sentence. */
  sentence: Int32Array;
  /** Index of the paragraph. */
  paragraph: Int32Array;
  /** 1 where the word may open a clause. */
  opensClause: Int32Array;
}

export const SHAPE = { lower: 0, capital: 1, capitals: 2, number: 3, sign: 4 } as const;

const indexes = new WeakMap<readonly ReportingWords[], ReadonlyMap<string, number>>();

/** Every form with 1 + the index of its list; a form in two lists belongs to the first. */
export function indexReportingWords(lists: readonly ReportingWords[]): ReadonlyMap<string, number> {
  const known = indexes.get(lists);
  if (known) return known;
  const index = new Map<string, number>();
  for (const [i, list] of lists.entries()) for (const form of list.forms.split(' ')) if (!index.has(form)) index.set(form, i + 1);
  indexes.set(lists, index);
  return index;
}

/** What is the same wherever a word stands. */
interface WordForm {
  word: number;
  suffix: number;
  prefix: number;
  shape: number;
  skeleton: number;
  cueList: number;
  opensClause: number;
}

function shapeOf({ kind, text }: Token, lower: string): number {
  if (kind === 'number') return SHAPE.number;
  if (kind === 'sign') return SHAPE.sign;
  if (lower === text) return SHAPE.lower;
  return text.length > 1 && text.toUpperCase() === text ? SHAPE.capitals : SHAPE.capital;
}

const CAPITAL_WORD = hashText('Xx');

/** @param standsFor where not the word itself: quotation marks by their side, numbers by their length. */
function formOf(token: Token, lexicon: ReportingLexicon, standsFor?: string): WordForm {
  const lower = token.text.toLowerCase();
  const shape = shapeOf(token, lower);
  const word = standsFor ?? (shape === SHAPE.number ? `0${Math.min(token.text.length, 5)}` : lower);
  const short = shape === SHAPE.sign || word.length <= 4;
  const { length } = word;
  const hash = hashText(word);
  return {
    word: hash,
    suffix: hashText(word, Math.max(0, length - 3)),
    prefix: hashText(word, 0, Math.min(4, length)),
    shape,
    skeleton: short ? (shape === SHAPE.capital ? CAPITAL_WORD : hashText(word)) : hashText(word, length - 2) ^ (shape + 1),
    cueList: lexicon.index.get(lower) ?? 0,
    opensClause: lexicon.clauseOpeners.has(hash | 0) ? 1 : 0,
  };
}

const MARKS = /^["“”„«»‹›「」『』'‘’‚]$/;

export function traitsOf(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  lexicon: ReportingLexicon,
): TokenTraits {
  const n = tokens.length;
  const traits: TokenTraits = {
    length: n,
    lexicon,
    word: new Int32Array(n),
    suffix: new Int32Array(n),
    prefix: new Int32Array(n),
    shape: new Int32Array(n),
    skeleton: new Int32Array(n),
    quote: new Int32Array(n),
    quoteIndex: new Int32Array(n).fill(-1),
    cueList: new Int32Array(n),
    sentence: new Int32Array(n),
    paragraph: new Int32Array(n),
    opensClause: new Int32Array(n),
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
  const outer = quotes.flatMap((quote, index) => (quote.depth === 0 ? [{ quote, index }] : []));
  const forms = new Map<string, WordForm>();
  const known = (token: Token, key: string, standsFor?: string): WordForm => {
    const form = forms.get(key) ?? formOf(token, lexicon, standsFor);
    forms.set(key, form);
    return form;
  };
  let q = 0;
  for (const [i, token] of tokens.entries()) {
    while (q < outer.length && (outer[q]?.quote.span[1] ?? 0) <= token.start) q++;
    const { quote, index } = outer[q] ?? {};
    let standsFor: string | undefined;
    if (quote && index !== undefined && quote.span[0] <= token.start && token.end <= quote.span[1]) {
      const speech = quote.setOff || quote.words > 3;
      const mark = MARKS.test(token.text);
      traits.quoteIndex[i] = index;
      if (mark && token.start === quote.span[0]) {
        traits.quote[i] = QUOTE.opener;
        standsFor = speech ? '“' : '‘';
      } else if (mark && token.end === quote.span[1]) {
        traits.quote[i] = QUOTE.closer;
        standsFor = speech ? '”' : '’';
      } else traits.quote[i] = speech ? QUOTE.inside : QUOTE.term;
    }
    // the stop of an abbreviation or a number ends nothing
    if (token.text === '.' && i < (lastWord[traits.sentence[i] ?? 0] ?? 0)) standsFor = '..';
    const form = known(token, standsFor === undefined ? token.text : ` ${standsFor}`, standsFor);
    traits.word[i] = form.word;
    traits.suffix[i] = form.suffix;
    traits.prefix[i] = form.prefix;
    traits.shape[i] = form.shape;
    traits.skeleton[i] = form.skeleton;
    traits.cueList[i] = form.cueList;
    traits.opensClause[i] = form.opensClause;
  }
  return traits;
}
