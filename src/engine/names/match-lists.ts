/** Marks the tokens that the lexicon's phrases cover: per token, bits of the kinds that begin there and that go on there. */
import type { Sentence } from '../layers';
import type { Word } from './document-words';
import { LIST_KINDS, type NameLexicon } from './name-lexicon';
import { extend, MORE } from './phrase-table';

/**
 * Longest match per start, all kinds of that length. Bit `k` says that an entry of kind `k` begins at the token,
 * bit `k + LIST_KINDS.length` that one goes on there.
 */
export function matchLists(sentences: readonly Sentence[], words: readonly Word[], { phrases }: NameLexicon): Int32Array {
  const bits = new Int32Array(words.length);
  const kinds = LIST_KINDS.length;
  for (const { firstToken, endToken } of sentences) {
    for (let start = firstToken; start < endToken; start++) {
      const first = words[start]?.traits;
      if (!first?.isWord) continue;
      for (let variant = 0; variant < first.listed.length; variant++) {
        let known = first.listed[variant] ?? 0;
        if (known === 0) continue;
        let phrase = extend(0, first.formHashes[variant] ?? 0);
        let end = start + 1;
        let longest = 0;
        let found = 0;
        while (known !== 0) {
          if (known & ~MORE) {
            found = known & ~MORE;
            longest = end;
          }
          if (!(known & MORE) || end >= endToken) break;
          phrase = extend(phrase, words[end]?.traits.formHashes[0] ?? 0);
          known = phrases.get(phrase);
          end++;
        }
        if (!found) continue;
        bits[start] = (bits[start] ?? 0) | found;
        for (let i = start + 1; i < longest; i++) bits[i] = (bits[i] ?? 0) | (found << kinds);
      }
    }
  }
  return bits;
}
