/** Compiles the notation of date rules ("{day} [of|de]? {month} {year}?") into elements. */
import type { DateRule, Meaning } from '../../languages/pack-dates';
import { foldForm } from './fold';
import { isSlot, SLOT_BITS, type Slot } from './slots';

export type Strength = 'any' | 'strong' | 'capital' | 'lower';

export type Element =
  | { kind: 'slot'; slot: Slot; bits: number; strength: Strength; optional: boolean }
  /** Ids of the words that may stand here, and their bits. */
  | { kind: 'words'; ids: ReadonlySet<number>; bits: number; optional: boolean };

/** What a rule still needs from one of its elements on: every one of these slots, and one of each of these sets of words. */
export interface Need {
  slots: number;
  words: readonly number[];
}

export interface Pattern {
  source: string;
  elements: readonly Element[];
  /** What it needs from each element on; the last need is none. */
  needs: readonly Need[];
  /** Words one of which must stand before, and is no part of the expression. */
  after?: ReadonlySet<string>;
  /** Only where the clause ends after it. */
  ends?: true;
  means?: Meaning;
  /** True where a slot takes another rule's date. */
  composite: boolean;
}

/** The bit of a word in a set of words: many share one, so that a bit that is missing tells more than one that is there. */
export const wordBit = (id: number): number => 1 << (id % 31);

/** Gives every word of the patterns one number. */
export type WordId = (word: string) => number;

const STRENGTHS: Readonly<Record<string, Strength>> = { '!': 'strong', '^': 'capital', '~': 'lower' };

/** Elements are apart by spaces, but within brackets a space belongs to the word: `[tot en met|tot]`. */
const ELEMENT = /<[^>]+>|\[[^\]]+\]\??|\{[^}]+\}\??|[^\s]+/g;

function compileElement(text: string, source: string, wordId: WordId): Element {
  const optional = text.length > 1 && text.endsWith('?');
  const body = optional ? text.slice(0, -1) : text;
  if (body.startsWith('{')) {
    const name = body.slice(1, -1);
    const strength = STRENGTHS[name.slice(-1)];
    const slot = strength ? name.slice(0, -1) : name;
    if (!isSlot(slot)) throw new Error(`The date rule "${source}" names the slot {${name}}; the slots are listed in pack-dates.ts.`);
    return { kind: 'slot', slot, bits: SLOT_BITS[slot], strength: strength ?? 'any', optional };
  }
  const words = body.startsWith('[') ? body.slice(1, -1).split('|') : [body];
  const ids = new Set(words.map(wordId));
  return { kind: 'words', ids, bits: [...ids].reduce((bits, id) => bits | wordBit(id), 0), optional };
}

function needsOf(elements: readonly Element[]): Need[] {
  const needs: Need[] = [{ slots: 0, words: [] }];
  for (const element of [...elements].reverse()) {
    const [after] = needs;
    if (!after) break;
    if (element.optional) needs.unshift(after);
    else if (element.kind === 'slot') needs.unshift({ slots: after.slots | element.bits, words: after.words });
    else needs.unshift({ slots: after.slots, words: [...after.words, element.bits] });
  }
  return needs;
}

/** @throws Error where the notation is broken or names no slot. */
export function compilePattern(rule: Pick<DateRule, 'pattern' | 'means'>, wordId: WordId): Pattern {
  const texts = rule.pattern.match(ELEMENT) ?? [];
  const ends = texts.at(-1) === '$' && texts.pop() !== undefined;
  const before = texts[0]?.startsWith('<') ? texts.shift()?.slice(1, -1).split('|').map(foldForm) : undefined;
  const elements = texts.map((text) => compileElement(text, rule.pattern, wordId));
  if (elements.every((e) => e.optional))
    throw new Error(`The date rule "${rule.pattern}" matches nothing at all: make an element of it obligatory.`);
  return {
    source: rule.pattern,
    elements,
    needs: needsOf(elements),
    ...(before ? { after: new Set(before) } : {}),
    ...(ends ? { ends } : {}),
    ...(rule.means ? { means: rule.means } : {}),
    composite: elements.some((e) => e.kind === 'slot' && e.slot === 'date'),
  };
}
