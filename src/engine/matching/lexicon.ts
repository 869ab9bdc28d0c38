/** A trie of folded word forms, each with what it may stand for. */
import { foldForm, NOTHING } from './fold';
import type { Slot } from './slots';

/** What a form may stand for, in one slot. */
export interface Entry {
  slot: Slot;
  value: number;
  /** Another word too: fills `month` but not `month!`. */
  weak?: boolean;
  /** Which calendar a month or an era belongs to. */
  calendar?: string;
  /** Which name of an enumeration: unit, relative, part. */
  name?: string;
  /** Written joined to the front of the next word: no end of word is asked for. */
  joins?: boolean;
}

export interface Match {
  entry: Entry;
  end: number;
}

interface TrieNode {
  /** By UTF-16 unit. */
  next: Map<number, TrieNode>;
  entries: Entry[];
}

const newNode = (): TrieNode => ({ next: new Map(), entries: [] });

const NOTHING_CODE = NOTHING.charCodeAt(0);
const SPACE_CODE = 0x20;

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /[0-9]/;

/** Letters of scripts that write no spaces, where every place may begin or end a word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u;

/** What a UTF-16 unit is to a word: a digit, a sign, a letter, a letter of an unspaced script. Surrogates are letters. */
export type UnitKind = 'd' | 's' | 'l' | 'u';

const kinds: (UnitKind | undefined)[] = new Array<UnitKind | undefined>(0x10000);

function classify(unit: string): UnitKind {
  if (DIGIT.test(unit)) return 'd';
  if (UNSPACED.test(unit)) return 'u';
  return LETTER.test(unit) || (unit >= '\ud800' && unit <= '\udfff') ? 'l' : 's';
}

/** @param code a UTF-16 unit; NaN, beyond the ends of the text, is a sign. */
export function kindOfCode(code: number): UnitKind {
  if (Number.isNaN(code)) return 's';
  let kind = kinds[code];
  if (kind === undefined) {
    kind = classify(String.fromCharCode(code));
    kinds[code] = kind;
  }
  return kind;
}

export const kindOf = (unit: string): UnitKind => kindOfCode(unit.charCodeAt(0));

/** True where a word may end at `at`: letters do not go on. */
export function isBoundary(folded: string, at: number): boolean {
  if (at === 0 || kindOfCode(folded.charCodeAt(at - 1)) !== 'l') return true;
  let next = at;
  while (folded.charCodeAt(next) === NOTHING_CODE) next++;
  return kindOfCode(folded.charCodeAt(next)) !== 'l';
}

const NO_MATCHES: readonly Match[] = [];

export class Lexicon {
  private readonly root = newNode();

  add(form: string, entry: Entry): void {
    let node = this.root;
    for (const unit of foldForm(form).split('')) {
      const code = unit.charCodeAt(0);
      let child = node.next.get(code);
      if (!child) {
        child = newNode();
        node.next.set(code, child);
      }
      node = child;
    }
    if (node === this.root) return;
    const same = node.entries.find(
      (e) => e.slot === entry.slot && e.value === entry.value && e.name === entry.name && e.calendar === entry.calendar,
    );
    if (!same) node.entries.push(entry);
    else if (!same.weak !== !entry.weak) same.weak = entry.weak ?? false;
  }

  /** Every form that begins at `at`, with its end. A space in a form matches any run of spaces, or none. */
  matchesAt(folded: string, at: number, runsOn: boolean): readonly Match[] {
    let node: TrieNode | undefined = this.root;
    /** Nodes beside `node`: where a form's space was passed over. Hardly ever any. */
    let others: TrieNode[] | undefined;
    let found: Match[] | undefined;
    for (let i = at; i < folded.length; i++) {
      const code = folded.charCodeAt(i);
      if (code === NOTHING_CODE || (code === SPACE_CODE && folded.charCodeAt(i - 1) === SPACE_CODE)) continue;
      const before: TrieNode | undefined = node;
      const beyond = code === SPACE_CODE ? undefined : before?.next.get(SPACE_CODE)?.next.get(code);
      node = before?.next.get(code);
      if (others || beyond) others = stepAll(others, code, beyond);
      if (!node && !others) break;
      if (node && node.entries.length > 0) found = collect(node, folded, i + 1, runsOn, found);
      if (others) for (const other of others) found = collect(other, folded, i + 1, runsOn, found);
    }
    return found ?? NO_MATCHES;
  }
}

function collect(node: TrieNode, folded: string, after: number, runsOn: boolean, found: Match[] | undefined): Match[] | undefined {
  if (node.entries.length === 0) return found;
  let end = after;
  while (folded.charCodeAt(end) === NOTHING_CODE) end++;
  const free = runsOn || isBoundary(folded, end);
  let matches = found;
  for (const entry of node.entries) {
    if (!free && !entry.joins) continue;
    matches ??= [];
    matches.push({ entry, end });
  }
  return matches;
}

function stepAll(nodes: readonly TrieNode[] | undefined, code: number, beyond: TrieNode | undefined): TrieNode[] | undefined {
  const next: TrieNode[] = beyond ? [beyond] : [];
  for (const node of nodes ?? []) {
    const child = node.next.get(code);
    if (child) next.push(child);
    const past = code === SPACE_CODE ? undefined : node.next.get(SPACE_CODE)?.next.get(code);
    if (past) next.push(past);
  }
  return next.length > 0 ? next : undefined;
}
