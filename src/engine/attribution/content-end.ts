/** Says where a content ends: with its quotation, or with its sentence. */
import type { Span } from '../../model';
import type { CueLexicon } from './cue-lexicon';
import { isOpening, type Passage, type Range, spanOf } from './passage';

/** Signs that end a content and lie outside it. */
const OUTSIDE = new Set(['.', ',', '،', '؛', ';', ':', '-', '–', '—', '…', '(']);

const endOfQuote = (passage: Passage, at: number): number => {
  const quote = passage.quoteAt[at] ?? -1;
  let end = at;
  while (end < passage.tokens.length && passage.quoteAt[end] === quote) end++;
  return end;
};

/** The ranges of tokens that a content covers that begins at `from`, if nothing cuts it short. */
export function contentEnd(passage: Passage, lexicon: CueLexicon, from: number, frame: string): (readonly [number, number])[] {
  const { tokens, sentences, sentenceAt, quoteAt, quotes, words, names } = passage;
  const quote = isOpening(passage, from) ? quotes[quoteAt[from] ?? -1] : undefined;
  // «أن "أبو سعد العلي"، وهو سائق، غادر»: a name in marks says nothing
  const isName = quote && names.some(({ span }) => span[0] <= quote.span[0] + 1 && span[1] >= quote.span[1] - 1);
  if (quote && !isName && (frame === 'speech' || quote.words > 2)) {
    const ranges: [number, number][] = [[from, endOfQuote(passage, from)]];
    for (let index = quoteAt[from] ?? 0; quotes[index]?.goesOn; index++) {
      const start = quoteAt.indexOf(index + 1);
      const opened = sentences[sentenceAt[start] ?? -1];
      // the next quotation goes on with this one only where it opens the next paragraph
      if (
        start < 0 ||
        opened?.firstToken !== start ||
        opened.paragraph !== (sentences[sentenceAt[ranges.at(-1)?.[0] ?? from] ?? -1]?.paragraph ?? 0) + 1
      )
        break;
      ranges.push([start, endOfQuote(passage, start)]);
    }
    const last = ranges.at(-1);
    const after = last?.[1] ?? from;
    const sentence = sentences[sentenceAt[after - 1] ?? -1];
    const goesOn = frame !== 'speech' && tokens[after]?.kind === 'word' && after < (sentence?.endToken ?? 0);
    const another = lexicon.has(lexicon.grammar.joinedConjunctions, words[after] ?? '') && isOpening(passage, after + 1);
    if (!last || !(goesOn || another)) return ranges;
  }
  let end = sentences[sentenceAt[from] ?? -1]?.endToken ?? from;
  // a sentence end within a quotation is none
  while (end < tokens.length && quoteAt[end] !== -1 && quoteAt[end] === quoteAt[end - 1]) {
    end = endOfQuote(passage, end);
    if (tokens[end - 1] && sentenceAt[end] === sentenceAt[end - 1]) end = sentences[sentenceAt[end] ?? -1]?.endToken ?? end;
  }
  return [[from, end]];
}

/** Token ranges without the signs and conjunctions at their ends that belong to no content. */
export function contentRanges({ tokens }: Passage, ranges: readonly Range[]): Range[] {
  return ranges.flatMap(([from, to]): Range[] => {
    let start = from;
    let end = to;
    while (start < end && OUTSIDE.has(tokens[start]?.text ?? '')) start++;
    while (end > start && (OUTSIDE.has(tokens[end - 1]?.text ?? '') || tokens[end - 1]?.text === 'و')) end--;
    return end > start ? [[start, end]] : [];
  });
}

/** Token ranges as spans, trimmed likewise. */
export const contentSpans = (passage: Passage, ranges: readonly Range[]): Span[] =>
  contentRanges(passage, ranges).map(([start, end]) => spanOf(passage, start, end));
