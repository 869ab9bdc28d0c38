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

/** The first node of the trie. */
const ROOT = 0;

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
  /** From a node, by a UTF-16 unit, to the next: one map for all, since every map that is made costs whoever reads one article alone. */
  private readonly edges = new Map<number, number>();
  /** What ends at each node; nothing at most. */
  private readonly entries: (Entry[] | undefined)[] = [undefined];

  add(form: string, entry: Entry): void {
    const { edges, entries } = this;
    const folded = foldForm(form);
    let node = ROOT;
    for (let i = 0; i < folded.length; i++) {
      const edge = edgeOf(node, folded.charCodeAt(i));
      let child = edges.get(edge);
      if (child === undefined) {
        child = entries.push(undefined) - 1;
        edges.set(edge, child);
      }
      node = child;
    }
    if (node === ROOT) return;
    const known = entries[node];
    if (!known) {
      entries[node] = [entry];
      return;
    }
    const same = known.find(
      (e) => e.slot === entry.slot && e.value === entry.value && e.name === entry.name && e.calendar === entry.calendar,
    );
    if (!same) known.push(entry);
    else if (!same.weak !== !entry.weak) same.weak = entry.weak ?? false;
  }

  private step(node: number | undefined, code: number): number | undefined {
    return node === undefined ? undefined : this.edges.get(edgeOf(node, code));
  }

  /** Every form that begins at `at`, with its end. A space in a form matches any run of spaces, or none. */
  matchesAt(folded: string, at: number, runsOn: boolean): readonly Match[] {
    let node: number | undefined = ROOT;
    /** Nodes beside `node`: where a form's space was passed over. Hardly ever any. */
    let others: number[] | undefined;
    let found: Match[] | undefined;
    for (let i = at; i < folded.length; i++) {
      const code = folded.charCodeAt(i);
      if (code === NOTHING_CODE || (code === SPACE_CODE && folded.charCodeAt(i - 1) === SPACE_CODE)) continue;
      const before: number | undefined = node;
      const beyond = code === SPACE_CODE ? undefined : this.step(this.step(before, SPACE_CODE), code);
      node = this.step(before, code);
      if (others || beyond !== undefined) others = this.stepAll(others, code, beyond);
      if (node === undefined && !others) break;
      if (node !== undefined && this.entries[node]) found = collect(this.entries[node], folded, i + 1, runsOn, found);
      if (others) for (const other of others) found = collect(this.entries[other], folded, i + 1, runsOn, found);
    }
    return found ?? NO_MATCHES;
  }

  private stepAll(nodes: readonly number[] | undefined, code: number, beyond: number | undefined): number[] | undefined {
    const next: number[] = beyond === undefined ? [] : [beyond];
    for (const node of nodes ?? []) {
      const child = this.step(node, code);
      if (child !== undefined) next.push(child);
      const past = code === SPACE_CODE ? undefined : this.step(this.step(node, SPACE_CODE), code);
      if (past !== undefined) next.push(past);
    }
    return next.length > 0 ? next : undefined;
  }
}

const edgeOf = (node: number, code: number): number => node * 0x10000 + code;

function collect(
  entries: readonly Entry[] | undefined,
  folded: string,
  after: number,
  runsOn: boolean,
  found: Match[] | undefined,
): Match[] | undefined {
  if (!entries) return found;
  let end = after;
  while (folded.charCodeAt(end) === NOTHING_CODE) end++;
  const free = runsOn || isBoundary(folded, end);
  let matches = found;
  for (const entry of entries) {
    if (!free && !entry.joins) continue;
    matches ??= [];
    matches.push({ entry, end });
  }
  return matches;
}
