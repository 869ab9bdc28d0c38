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
  next: Map<string, TrieNode>;
  entries: Entry[];
}

const newNode = (): TrieNode => ({ next: new Map(), entries: [] });

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /[0-9]/;

/** Letters of scripts that write no spaces, where every place may begin or end a word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u;

/** What a UTF-16 unit is to a word: a digit, a sign, a letter, a letter of an unspaced script. Surrogates are letters. */
export type UnitKind = 'd' | 's' | 'l' | 'u';

const kinds: (UnitKind | undefined)[] = [];

export function kindOf(unit: string): UnitKind {
  const code = unit.charCodeAt(0);
  if (Number.isNaN(code)) return 's';
  let kind = kinds[code];
  if (kind === undefined) {
    if (DIGIT.test(unit)) kind = 'd';
    else if (UNSPACED.test(unit)) kind = 'u';
    else if (LETTER.test(unit) || (unit >= '\ud800' && unit <= '\udfff')) kind = 'l';
    else kind = 's';
    kinds[code] = kind;
  }
  return kind;
}

/** True where a word may end at `at`: letters do not go on. */
export function isBoundary(folded: string, at: number): boolean {
  const before = folded.charAt(at - 1);
  let next = at;
  while (folded.charAt(next) === NOTHING && next < folded.length) next++;
  if (before === '' || next >= folded.length) return true;
  return kindOf(before) !== 'l' || kindOf(folded.charAt(next)) !== 'l';
}

export class Lexicon {
  private readonly root = newNode();

  add(form: string, entry: Entry): void {
    let node = this.root;
    for (const unit of foldForm(form)) {
      let child = node.next.get(unit);
      if (!child) {
        child = newNode();
        node.next.set(unit, child);
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
    let nodes: TrieNode[] = [this.root];
    let found: Match[] | undefined;
    for (let i = at; i < folded.length; i++) {
      const unit = folded.charAt(i);
      if (unit === NOTHING || (unit === ' ' && folded.charAt(i - 1) === ' ')) continue;
      nodes = step(nodes, unit);
      if (nodes.length === 0) break;
      for (const node of nodes) {
        if (node.entries.length === 0) continue;
        let end = i + 1;
        while (end < folded.length && folded.charAt(end) === NOTHING) end++;
        const free = runsOn || isBoundary(folded, end);
        for (const entry of node.entries)
          if (free || entry.joins) {
            found ??= [];
            found.push({ entry, end });
          }
      }
    }
    return found ?? NO_MATCHES;
  }
}

const NO_MATCHES: readonly Match[] = [];
const NO_NODES: TrieNode[] = [];

function step(nodes: readonly TrieNode[], unit: string): TrieNode[] {
  let next: TrieNode[] | undefined;
  for (const node of nodes) {
    const child = node.next.get(unit);
    if (child) {
      next ??= [];
      next.push(child);
    }
    const beyond = unit === ' ' ? undefined : node.next.get(' ')?.next.get(unit);
    if (beyond) {
      next ??= [];
      next.push(beyond);
    }
  }
  return next ?? NO_NODES;
}
