/** Participants of many articles: whoever is the same across spellings and scripts is one, as far as names tell and the person has said. */
import type { ParticipantKind } from '../model';
import { sameName } from '../model/same-name';
import { APART, type Identity, nameIn, nameOf } from './identities';
import type { LibraryEntry } from './item';

export interface Appearance {
  entry: LibraryEntry;
  /** Position in the entry's participants. */
  position: number;
}

export interface Person {
  id: string;
  /** The spelling that most articles use. */
  name: string;
  kind: ParticipantKind;
  /** Every name (see `nameOf`) that is this one, with the spelling to show. */
  names: ReadonlyMap<string, string>;
  appearances: readonly Appearance[];
}

const keyOf = (name: string) => name.slice(name.indexOf(':') + 1);
const kindOf = (name: string) => name.slice(0, name.indexOf(':')) as ParticipantKind;

/** Consonants that `sameName` never leaves out, in groups of those that it takes for each other. Vowels, h, w, y and ʿ may be missing. */
const GROUPS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'bpvf'].map((letter) => [letter, 'B'])),
  ...Object.fromEntries([...'kqgszdtcjx'].map((letter) => [letter, 'K'])),
  l: 'L',
  m: 'M',
  n: 'N',
  r: 'R',
};

/** Letters that are at times written as one that may be missing: v as w, j as y. */
const LOOSE = ['v', 'j'] as const;

/** The further fathers of an Arabic name, which one article gives and another does not. */
const FATHERS = /^(.*?\b(?:bn|bin|ben|ibn)\b.*?)\s(?:bn|bin|ben|ibn)\b/;

const skeleton = (key: string): string =>
  [...key]
    .map((letter) => GROUPS[letter] ?? (/[a-z' ]/.test(letter) ? '' : letter))
    .join('')
    // one sound may take several letters: sh, tsch, ck, x
    .replace(/(.)\1+/g, '$1');

/** Where to look for the same name: by its consonants. Comparing all names with all would take minutes. */
function blocksOf(name: string): string[] {
  const kind = kindOf(name);
  const key = keyOf(name).replace(/^~/, '');
  const short = FATHERS.exec(key)?.[1];
  const readings = LOOSE.reduce(
    (keys, letter) => keys.flatMap((each) => (each.includes(letter) ? [each, each.replaceAll(letter, '')] : [each])),
    short ? [key, short] : [key],
  );
  return [...new Set(readings.map((each) => `${kind}:${skeleton(each)}`))];
}

/**
 * Names → the name that stands for each: the commonest of those that are the same. Unsure means apart: a name joins the one that
 * stands for others, never one that merely joined it, so that no chain of likenesses makes two people one.
 * @param counts names with the number of articles that have them.
 */
function* representatives(counts: ReadonlyMap<string, number>): Generator<void, Map<string, string>> {
  const blocks = new Map<string, string[]>();
  const found = new Map<string, string>();
  for (const [name] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    yield;
    const key = keyOf(name);
    const places = key.includes(' ') ? blocksOf(name) : [];
    let representative: string | undefined;
    for (const place of places) {
      representative = blocks.get(place)?.find((other) => sameName(keyOf(other), key));
      if (representative) break;
    }
    found.set(name, representative ?? name);
    if (representative) continue;
    for (const place of places) {
      const block = blocks.get(place);
      if (block) block.push(name);
      else blocks.set(place, [name]);
    }
  }
  return found;
}

/** Who a name is, after what was said by hand; a circle ends where it began. */
function resolver(automatic: ReadonlyMap<string, string>, identities: ReadonlyMap<string, string>): (name: string) => string {
  return (name) => {
    let at = name;
    for (const seen = new Set<string>(); !seen.has(at); ) {
      seen.add(at);
      const said = identities.get(at);
      if (said?.startsWith(APART)) return said;
      at = said ?? automatic.get(at) ?? at;
    }
    return at;
  };
}

export interface People {
  /** Those of most articles first. */
  all: readonly Person[];
  byId: ReadonlyMap<string, Person>;
  /** Who a participant of an entry is. */
  of: (entry: LibraryEntry, position: number) => Person | undefined;
}

interface Gathered {
  kind: ParticipantKind;
  appearances: Appearance[];
  /** How many articles use each. */
  spellings: Map<string, number>;
  names: Map<string, string>;
}

/**
 * `gatherPeople` in many short steps, for a page that must not stand still: over thousands of articles the whole takes a second.
 * @param entries without those removed.
 */
export function* gatheringPeople(entries: readonly LibraryEntry[], identities: readonly Identity[]): Generator<void, People> {
  const said = new Map(identities.map(({ name, is }) => [name, is]));
  const counts = new Map<string, number>();
  for (const { participants } of entries)
    for (const participant of participants) {
      const name = nameOf(participant);
      // what a person has placed by hand neither joins by itself nor stands for others
      if (!said.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  const resolve = resolver(yield* representatives(counts), said);
  const ids = new Map<string, string>();
  const idOf = (entry: LibraryEntry, position: number): string | undefined => {
    const participant = entry.participants[position];
    if (!participant) return undefined;
    const here = nameIn(entry.id, participant);
    const name = said.has(here) ? here : nameOf(participant);
    const known = ids.get(name) ?? resolve(name);
    ids.set(name, known);
    return known;
  };
  const gathered = new Map<string, Gathered>();
  for (const entry of entries) {
    yield;
    entry.participants.forEach((participant, position) => {
      const id = idOf(entry, position) ?? '';
      const person: Gathered = gathered.get(id) ?? { kind: participant.kind, appearances: [], spellings: new Map(), names: new Map() };
      person.appearances.push({ entry, position });
      person.spellings.set(participant.name, (person.spellings.get(participant.name) ?? 0) + 1);
      const here = nameIn(entry.id, participant);
      person.names.set(said.has(here) ? here : nameOf(participant), participant.name);
      gathered.set(id, person);
    });
  }
  const all = [...gathered]
    .map(([id, { kind, appearances, spellings, names }]): Person => {
      const [name = ''] = [...spellings].sort((a, b) => b[1] - a[1])[0] ?? [];
      return { id, kind, name, names, appearances };
    })
    .sort((a, b) => b.appearances.length - a.appearances.length);
  const byId = new Map(all.map((person) => [person.id, person]));
  return { all, byId, of: (entry, position) => byId.get(idOf(entry, position) ?? '') };
}

/** Everybody who takes part in the entries, who are without those removed. */
export function gatherPeople(entries: readonly LibraryEntry[], identities: readonly Identity[]): People {
  const steps = gatheringPeople(entries, identities);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
