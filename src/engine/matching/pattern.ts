/** Compiles the notation of date rules ("{day} [of|de]? {month} {year}?") into elements. */
import type { DateRule, Meaning } from '../../languages/pack-dates';
import { foldForm } from './fold';
import { isSlot, type Slot } from './slots';

export type Strength = 'any' | 'strong' | 'capital' | 'lower';

export type Element =
  | { kind: 'slot'; slot: Slot; strength: Strength; optional: boolean }
  /** Ids of the words that may stand here. */
  | { kind: 'words'; ids: ReadonlySet<number>; optional: boolean };

export interface Pattern {
  source: string;
  elements: readonly Element[];
  /** Words one of which must stand before, and is no part of the expression. */
  after?: ReadonlySet<string>;
  means?: Meaning;
  /** True where a slot takes another rule's date. */
  composite: boolean;
}

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
    return { kind: 'slot', slot, strength: strength ?? 'any', optional };
  }
  const words = body.startsWith('[') ? body.slice(1, -1).split('|') : [body];
  return { kind: 'words', ids: new Set(words.map(wordId)), optional };
}

/** @throws Error where the notation is broken or names no slot. */
export function compilePattern(rule: Pick<DateRule, 'pattern' | 'means'>, wordId: WordId): Pattern {
  const texts = rule.pattern.match(ELEMENT) ?? [];
  const before = texts[0]?.startsWith('<') ? texts.shift()?.slice(1, -1).split('|').map(foldForm) : undefined;
  const elements = texts.map((text) => compileElement(text, rule.pattern, wordId));
  if (elements.every((e) => e.optional))
    throw new Error(`The date rule "${rule.pattern}" matches nothing at all: make an element of it obligatory.`);
  return {
    source: rule.pattern,
    elements,
    ...(before ? { after: new Set(before) } : {}),
    ...(rule.means ? { means: rule.means } : {}),
    composite: elements.some((e) => e.kind === 'slot' && e.slot === 'date'),
  };
}
