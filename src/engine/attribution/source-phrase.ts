/** Finds the words that name a source: the phrase after a verb or before it, without what only says when and where. */
import type { CueLexicon } from './cue-lexicon';
import { isComma, isOpening, type Passage } from './passage';

/** Whether the source ends before this token: an adjunct, a relative clause, punctuation. */
export function endOfSource(passage: Passage, lexicon: CueLexicon, at: number): boolean {
  const { words, tokens } = passage;
  const { grammar } = lexicon;
  const word = words[at] ?? '';
  if (tokens[at]?.kind === 'sign' && !isOpening(passage, at)) return true;
  if (lexicon.complementizer(word) || lexicon.has(grammar.sourceEnds, word)) return true;
  const next = words[at + 1] ?? '';
  if (lexicon.has(grammar.adjuncts, `${word} ${next}`)) return true;
  const nouns = lexicon.nounsAfter(word);
  if (nouns && lexicon.has(nouns, next)) return true;
  for (const { prefix, list } of lexicon.joinedEnds) {
    if (!word.startsWith(prefix)) continue;
    if (lexicon.has(list, word.slice(prefix.length))) return true;
    if (word === prefix && isOpening(passage, at + 1)) return true;
  }
  return false;
}

/** A quote that may be what was said, rather than a name or a word held at arm's length. */
export function isContentQuote(passage: Passage, at: number): boolean {
  const quote = passage.quotes[passage.quoteAt[at] ?? -1];
  if (!quote) return false;
  const before = passage.tokens[at - 1];
  if (before && before.end === passage.tokens[at]?.start && before.kind === 'word' && before.text.length <= 2) return false;
  if (passage.names.some((name) => name.span[0] <= quote.span[0] + 2 && name.span[1] >= quote.span[1] - 2)) return false;
  return quote.words >= 4 || (quote.setOff && quote.words >= 2);
}

/** Whether a source may begin at this token. */
export function startsSource(passage: Passage, lexicon: CueLexicon, at: number, kind: 'speaker' | 'document'): boolean {
  const word = passage.words[at] ?? '';
  const { grammar } = lexicon;
  if (kind === 'document') return lexicon.has(grammar.documents, word);
  if (passage.nameAt[at] !== -1 || lexicon.has(grammar.speakers, word) || lexicon.has(grammar.documents, word)) return true;
  return lexicon.isDefinite(word) && passage.tokens[at]?.kind === 'word';
}

/** The source before a verb, back to the start of its clause; null where there is none. */
export function sourceBefore(passage: Passage, lexicon: CueLexicon, cue: number, from: number): readonly [number, number] | null {
  const { words, tokens } = passage;
  const { grammar } = lexicon;
  let end = cue;
  while (end > from && lexicon.has(grammar.auxiliaries, words[end - 1] ?? '')) end--;
  if (end < cue) {
    // «وكانت الوزارة، …، قد أعلنت»: the subject follows the first auxiliary
    const opening = words.findIndex((word, i) => i >= from && i < end && lexicon.has(grammar.auxiliaries, word));
    if (opening >= from && opening < end - 1) {
      let stop = opening + 2;
      while (stop < end && !endOfSource(passage, lexicon, stop)) stop++;
      return startsSource(passage, lexicon, opening + 1, 'speaker') ? [opening + 1, stop] : null;
    }
  }
  if (end > from && lexicon.has(grammar.relatives, words[end - 1] ?? '')) end--;
  // «الوزير، من جهته، أكد»
  for (let skipped = true; skipped; ) {
    skipped = false;
    while (end > from && isComma(tokens[end - 1])) end--;
    for (const length of [2, 1]) {
      if (end - length >= from && lexicon.has(grammar.sourceIntroductions, words.slice(end - length, end).join(' '))) {
        end -= length;
        skipped = true;
        break;
      }
    }
  }
  let start = end;
  while (start > from && !isComma(tokens[start - 1]) && tokens[start - 1]?.kind !== 'sign' && end - start < 14) start--;
  while (start < end && (lexicon.has(grammar.auxiliaries, words[start] ?? '') || lexicon.has(grammar.conjunctions, words[start] ?? '')))
    start++;
  for (const length of [2, 1])
    if (start + length < end && lexicon.has(grammar.sourceIntroductions, words.slice(start, start + length).join(' '))) start += length;
  if (start >= end || end - start > 12 || !startsSource(passage, lexicon, start, 'speaker')) return null;
  let stop = start + 1;
  while (stop < end && !endOfSource(passage, lexicon, stop)) stop++;
  return [start, stop];
}
