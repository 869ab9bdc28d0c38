/**
 * Marks names in a translation by those of its English original: what two taggers' worth of evidence agrees on, and no other sentence.
 *
 * Which word is a translation of which is learnt from the sentences themselves (IBM model 1) and seen in the spelling. A sentence is kept
 * where every name of the original is found again and no capital within the sentence is left over.
 */
import type { Token } from '../../src/engine/layers';
import type { NameType, TokenName } from '../../src/engine/names/name-labels';
import { nameKey } from '../../src/model/name-key';

/** A sentence, its tokens and, for the original, its names in these tokens. */
export interface Side {
  text: string;
  tokens: readonly Token[];
}

const STEM = 5;
const ROUNDS = 6;
/** From here on a word is taken for a translation of another. */
const LEAST_CHANCE = 0.2;
const LEAST_LIKENESS = 0.6;
/** Between two words of a name at most so many stand that have no counterpart: "Rada *do spraw* Energii". */
const WIDEST_GAP = 3;
const CAPITAL = /^\p{Lu}/u;
const SMALL_WORD = /^(?:of|the|and|for|in|on|at|to|a|an|de|la|le|du|von|van)$/i;
const ENDS = /^[.!?:…"“”„«»()[\]–—-]$/;

const stemOf = ({ text }: Token) => text.toLowerCase().slice(0, STEM);
const isWord = ({ kind }: Token) => kind === 'word';

/** How likely each stem of the translation is where a stem of the original stands: by expectation maximisation. */
export function learnTranslations(pairs: readonly (readonly [Side, Side])[]): (original: Token, translated: Token) => number {
  const sentences = pairs.map(([a, b]) => [a.tokens.filter(isWord).map(stemOf), b.tokens.filter(isWord).map(stemOf)] as const);
  let chances = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Map<string, number>();
    const totals = new Map<string, number>();
    for (const [original, translated] of sentences) {
      for (const f of translated) {
        const shares = original.map((e) => chances.get(`${e} ${f}`) ?? (round === 0 ? 1 : 0));
        const sum = shares.reduce((a, b) => a + b, 0) + (round === 0 ? 1 : 1e-3);
        original.forEach((e, i) => {
          const share = (shares[i] ?? 0) / sum;
          if (share < 1e-4) return;
          counts.set(`${e} ${f}`, (counts.get(`${e} ${f}`) ?? 0) + share);
          totals.set(e, (totals.get(e) ?? 0) + share);
        });
      }
    }
    chances = new Map([...counts].map(([pair, count]) => [pair, count / (totals.get(pair.slice(0, pair.indexOf(' '))) ?? 1)]));
  }
  return (original, translated) => chances.get(`${stemOf(original)} ${stemOf(translated)}`) ?? 0;
}

/** 1 for one spelling, 0 for nothing in common: what is shared from the start, endings and transliteration aside. */
export function likeness(a: string, b: string): number {
  const [x, y] = [nameKey(a).replace(/ /g, ''), nameKey(b).replace(/ /g, '')];
  if (!x || !y) return a === b ? 1 : 0;
  let row = Array.from({ length: y.length + 1 }, (_, j) => j);
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    for (let j = 1; j <= y.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (x[i - 1] === y[j - 1] ? 0 : 1)));
    row = next;
  }
  return 1 - (row[y.length] ?? 0) / Math.max(x.length, y.length);
}

/** The words of a name in the translation; null where they are not found together. */
function findAgain(
  name: TokenName,
  original: Side,
  translated: Side,
  chance: (a: Token, b: Token) => number,
  taken: ReadonlySet<number>,
): [number, number] | null {
  const content = original.tokens.slice(name.first, name.end).filter((t) => isWord(t) && !SMALL_WORD.test(t.text));
  // two names that the tagger took for one
  if (!content.length || original.tokens.slice(name.first, name.end).some(({ text }) => text === 'and')) return null;
  const anchors: number[] = [];
  let found = 0;
  for (const token of content) {
    let best = -1;
    let most = 0;
    translated.tokens.forEach((other, i) => {
      if (!isWord(other) || taken.has(i)) return;
      const alike = other.text.length > 2 || other.text === token.text ? likeness(token.text, other.text) : 0;
      const likely = chance(token, other);
      const score = Math.max(
        alike >= LEAST_LIKENESS ? alike + 0.5 : 0,
        likely >= LEAST_CHANCE ? likely + (CAPITAL.test(other.text) ? 0.5 : 0) : 0,
      );
      // of two as good the one beside what was found already
      const near = anchors.length ? 0.2 / (1 + Math.abs(i - (anchors[anchors.length - 1] ?? 0))) : 0;
      if (score > 0 && score + near > most) {
        most = score + near;
        best = i;
      }
    });
    if (best < 0) continue;
    found++;
    anchors.push(best);
  }
  if (!found || found < content.length * (name.type === 'person' ? 1 : 0.6)) return null;
  anchors.sort((a, b) => a - b);
  for (let i = 1; i < anchors.length; i++) if ((anchors[i] ?? 0) - (anchors[i - 1] ?? 0) > WIDEST_GAP) return null;
  return [anchors[0] ?? 0, (anchors[anchors.length - 1] ?? 0) + 1];
}

/** A capital that no full stop or mark before it accounts for. */
const isNameLike = (tokens: readonly Token[], i: number) =>
  i > 0 && CAPITAL.test(tokens[i]?.text ?? '') && (tokens[i]?.text.length ?? 0) > 1 && !ENDS.test(tokens[i - 1]?.text ?? '');

/**
 * The original's names in the translation, or null where the two do not agree.
 * @param chance of one word to be translated by another: see `learnTranslations`.
 */
export function projectNames(
  names: readonly TokenName[],
  original: Side,
  translated: Side,
  chance: (a: Token, b: Token) => number,
): TokenName[] | null {
  const { tokens } = translated;
  const taken = new Set<number>();
  const projected: TokenName[] = [];
  const fullest = [...names].sort((a, b) => b.end - b.first - (a.end - a.first) || a.first - b.first);
  for (const name of fullest) {
    const range = findAgain(name, original, translated, chance, taken);
    const capital = range && tokens.slice(...range).some(({ text }) => CAPITAL.test(text));
    // what is no name in the other language: "French", "français"
    if ((!range || !capital) && name.type === 'misc') continue;
    if (!range || !capital) return null;
    let [first, end] = range;
    // «Marii Kowalskiej», "Rada Europy": the capitals beside belong to it
    while (isNameLike(tokens, first - 1) && !taken.has(first - 1)) first--;
    while (isNameLike(tokens, end) && !taken.has(end)) end++;
    if (name.type === 'person' && end - first !== range[1] - range[0]) return null;
    for (let i = first; i < end; i++) if (taken.has(i)) return null;
    for (let i = first; i < end; i++) taken.add(i);
    projected.push({ type: name.type as NameType, first, end });
  }
  for (let i = 1; i < tokens.length; i++) if (isNameLike(tokens, i) && !taken.has(i)) return null;
  return projected.sort((a, b) => a.first - b.first);
}
