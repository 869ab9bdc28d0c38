/** Features for tagging every token as cue, source, content or none: the words around it, quotes and the nearest reporting words. */

import { feature } from '../tagger/feature-hash';
import type { TokenTraits } from './token-traits';

/** How many features each token has. */
export const ROLE_FEATURES = 63;

const distance = (d: number) => (d < 5 ? d : d < 8 ? 5 : d < 14 ? 6 : d < 25 ? 7 : 8);

const mix = (a: number, b: number) => Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b) ^ (b >>> 7);

/** Rows of all tokens `[from, to)`. */
export function roleFeatures(traits: TokenTraits): Uint32Array {
  const { length: n, word, suffix, prefix, shape, skeleton, quote, cueList, sentence, paragraph } = traits;
  const out = new Uint32Array(n * ROLE_FEATURES);
  // nearest reporting word on either side within the sentence, outside quotes where the token is in none
  const left = new Int32Array(n).fill(-1);
  const right = new Int32Array(n).fill(-1);
  const isCue = (i: number) => (cueList[i] ?? 0) > 0 && (cueList[i] ?? 0) < 15 && (quote[i] === 0 || quote[i] === 4);
  for (let i = 1; i < n; i++) {
    if (sentence[i] !== sentence[i - 1]) continue;
    left[i] = isCue(i - 1) ? i - 1 : (left[i - 1] ?? -1);
  }
  for (let i = n - 2; i >= 0; i--) {
    if (sentence[i] !== sentence[i + 1]) continue;
    right[i] = isCue(i + 1) ? i + 1 : (right[i + 1] ?? -1);
  }
  const sentStart = new Int32Array(n);
  const sentEnd = new Int32Array(n);
  for (let i = 0; i < n; i++) sentStart[i] = i > 0 && sentence[i] === sentence[i - 1] ? (sentStart[i - 1] ?? 0) : i;
  for (let i = n - 1; i >= 0; i--) sentEnd[i] = i < n - 1 && sentence[i] === sentence[i + 1] ? (sentEnd[i + 1] ?? 0) : i;
  let f = 0;
  let template = 1;
  const put = (h: number) => {
    out[f++] = feature(template++, h);
  };
  const EDGE = 97;
  for (let i = 0; i < n; i++) {
    f = i * ROLE_FEATURES;
    template = 1;
    const at = (a: Int32Array | Uint8Array, d: number) => {
      const j = i + d;
      return j < 0 || j >= n || paragraph[j] !== paragraph[i] ? EDGE : (a[j] ?? 0);
    };
    const w0 = word[i] ?? 0;
    const q0 = quote[i] ?? 0;
    const k0 = skeleton[i] ?? 0;
    put(w0);
    put(at(word, -1));
    put(at(word, 1));
    put(at(word, -2));
    put(at(word, 2));
    put(at(word, -3));
    put(at(word, 3));
    put(mix(at(word, -1), w0));
    put(mix(w0, at(word, 1)));
    put(mix(at(word, -2), at(word, -1)));
    put(mix(at(word, 1), at(word, 2)));
    put(mix(at(word, -1), at(word, 1)));
    put(suffix[i] ?? 0);
    put(prefix[i] ?? 0);
    put(at(suffix, -1));
    put(at(suffix, 1));
    put(mix(shape[i] ?? 0, mix(at(shape, -1), at(shape, 1))));
    put(mix(shape[i] ?? 0, at(shape, -1)) + mix(at(shape, -2), 3));
    put(mix(shape[i] ?? 0, at(shape, 1)) + mix(at(shape, 2), 5));
    put(mix(mix(at(skeleton, -1), k0), at(skeleton, 1)));
    put(mix(mix(at(skeleton, -2), at(skeleton, -1)), k0));
    put(mix(mix(k0, at(skeleton, 1)), at(skeleton, 2)));
    put(mix(mix(at(skeleton, -3), at(skeleton, -2)), at(skeleton, -1)));
    put(mix(mix(at(skeleton, 1), at(skeleton, 2)), at(skeleton, 3)));
    put(q0);
    put(mix(q0, at(quote, 1)) + at(quote, -1));
    put(mix(q0, w0));
    put(mix(q0, at(word, -1)) + 1);
    put(mix(q0, at(word, 1)) + 2);
    put(cueList[i] ?? 0);
    put(mix(cueList[i] ?? 0, at(cueList, 1)));
    put(mix(cueList[i] ?? 0, at(cueList, -1)));
    put(mix(at(cueList, -1), at(word, -2)));
    put(mix(at(cueList, 1), w0));
    put(mix(at(cueList, 2), mix(w0, at(word, 1))));
    const l = left[i] ?? -1;
    const r = right[i] ?? -1;
    const dl = l < 0 ? 15 : distance(i - l);
    const dr = r < 0 ? 15 : distance(r - i);
    const wl = l < 0 ? 0 : (word[l] ?? 0);
    const wr = r < 0 ? 0 : (word[r] ?? 0);
    put(mix(dl, q0));
    put(mix(dr, q0));
    put(mix(wl, 1));
    put(mix(wr, 2));
    put(mix(wl, dl));
    put(mix(wr, dr));
    put(mix(mix(dl, dr), q0));
    put(mix(wl, w0));
    put(mix(wr, w0));
    put(mix(wl, k0));
    put(mix(wr, k0));
    // what stands right after the reporting word to the left, and before that to the right
    const afterLeft = l < 0 || l + 1 >= n ? 0 : (word[l + 1] ?? 0);
    const beforeRight = r < 1 ? 0 : (word[r - 1] ?? 0);
    put(mix(mix(wl, afterLeft), dl > 4 ? 5 : dl));
    put(mix(mix(wr, beforeRight), dr > 4 ? 5 : dr));
    put(mix(mix(cueList[l] ?? 0, afterLeft), k0));
    put(mix(mix(cueList[r] ?? 0, beforeRight), k0));
    const s = sentStart[i] ?? 0;
    const e = sentEnd[i] ?? 0;
    put(mix(Math.min(i - s, 6), Math.min(e - i, 4)));
    put(mix(word[s] ?? 0, q0));
    put(mix(quote[s] ?? 0, mix(quote[e] ?? 0, q0)));
    put(mix(mix(word[e - 1] ?? 0, word[e] ?? 0), q0));
    put(Math.min(paragraph[i] ?? 0, 2) * 4 + (shape[i] ?? 0));
    put(mix(Math.min(paragraph[i] ?? 0, 1), w0));
    // clause: the last comma, dash or that/which/who-like short word to the left
    let c = i - 1;
    while (c >= s && shape[c] !== 4) c--;
    put(mix(c < s ? 0 : (word[c] ?? 0), mix(word[c + 1] ?? 0, q0)));
    put(mix(c < s ? 0 : (word[c] ?? 0), mix(Math.min(i - c, 6), shape[i] ?? 0)));
    let c2 = i + 1;
    while (c2 <= e && shape[c2] !== 4) c2++;
    put(mix(c2 > e ? 0 : (word[c2] ?? 0), mix(word[c2 + 1] ?? 0, q0)));
    put(mix(c2 > e ? 0 : (word[c2] ?? 0), mix(Math.min(c2 - i, 6), shape[i] ?? 0)));
    put(mix(l >= 0 && c > l ? 1 : 0, mix(r >= 0 && c2 < r ? 1 : 0, mix(wl, q0))));
    put(mix(l >= 0 && c > l ? 1 : 0, mix(r >= 0 && c2 < r ? 1 : 0, mix(wr, q0))));
    if (f > (i + 1) * ROLE_FEATURES) throw new Error('more features than ROLE_FEATURES');
  }
  return out;
}
