/** Which kind of boilerplate a line is by its wording, in any of the languages of `boilerplate.ts`. */
import { BOILERPLATE, type Boilerplate } from './boilerplate';

export type Phrase = keyof Boilerplate;

/** Kinds that count anywhere in a line; the others only where the line opens with them. */
const ANYWHERE: readonly Phrase[] = ['rights', 'cookies', 'continued'];

interface Entry {
  kind: Phrase;
  text: string;
}

/** Greek capitals bear no accents, so that headings in capitals would not be known. */
const PLAIN_GREEK: Readonly<Record<string, string>> = { ά: 'α', έ: 'ε', ή: 'η', ί: 'ι', ό: 'ο', ύ: 'υ', ώ: 'ω' };

const plain = (text: string): string => text.replace(/[άέήίόύώ]/g, (letter) => PLAIN_GREEK[letter] ?? letter);

/** Opening phrases by their first two characters, so that a line is compared with a handful and not with thousands. */
const openings = new Map<string, Entry[]>();
const contained: Entry[] = [];
for (const phrases of Object.values(BOILERPLATE)) {
  for (const [kind, texts] of Object.entries(phrases) as [Phrase, string][]) {
    for (const phrase of texts.split('|')) {
      if (ANYWHERE.includes(kind)) contained.push({ kind, text: phrase });
      else {
        const text = plain(phrase);
        const key = text.slice(0, 2);
        const entries = openings.get(key);
        if (entries) entries.push({ kind, text });
        else openings.set(key, [{ kind, text }]);
      }
    }
  }
}

const IS_LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that write no spaces between words: there a phrase ends wherever it ends. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
const LEADING_SIGNS = /^[^\p{L}\p{N}(（[【©▶]+/u;

export interface Opening {
  kind: Phrase;
  /** Words in the phrase; what several words say is seldom said by chance. */
  words: number;
  /** What follows the phrase and its punctuation. */
  rest: string;
  /** True where a colon, a bar or a dash follows the phrase. */
  labelled: boolean;
}

const lower = (text: string) => text.toLowerCase().replace(LEADING_SIGNS, '');

/** The boilerplate phrase that a line opens with, the longest where several fit; null where none does. */
export function openingOf(line: string): Opening | null {
  const written = lower(line.slice(0, 160));
  const text = plain(written);
  let best: Entry | null = null;
  for (const entry of openings.get(text.slice(0, 2)) ?? []) {
    if (entry.text.length <= (best?.text.length ?? 0) || !text.startsWith(entry.text)) continue;
    const next = text.charAt(entry.text.length);
    const last = entry.text.charAt(entry.text.length - 1);
    if (next && IS_LETTER.test(next) && IS_LETTER.test(last) && !UNSPACED.test(entry.text)) continue;
    best = entry;
  }
  if (!best) return null;
  const after = written.slice(best.text.length);
  return {
    kind: best.kind,
    words: best.text.split(' ').length,
    rest: after.replace(/^[^\p{L}\p{N}]+/u, ''),
    labelled: /^\s*[:：|–—»>-]/.test(after) || /[:：]$/.test(best.text),
  };
}

const escaped = (text: string) => text.replace(/[()[\]{}.*+?^$|\\]/g, '\\$&');

/** Whether a line has any of the phrases: most have none, and one expression says so sooner than a hundred comparisons. */
const ANY = new RegExp(contained.map(({ text }) => escaped(text)).join('|'));

/** The kind of a phrase that counts wherever it stands in a line; null where there is none. */
export function phraseWithin(line: string): Phrase | null {
  const text = line.toLowerCase();
  if (!ANY.test(text)) return null;
  return contained.find((entry) => text.includes(entry.text))?.kind ?? null;
}
