/** Joins the mentions of one participant: spellings, short forms, acronyms. Where two readings are possible they stay apart. */
import type { LoadedPack } from '../../languages/pack';
import type { RolePack } from '../../languages/pack-roles';
import type { ParticipantKind } from '../../model';
import { foldWord } from '../matching/fold-name';
import { isSpellingOf } from '../matching/name-similarity';
import { phrasesOf } from '../matching/phrase-lexicon';
import type { Reading } from './reading';

/** A name as it is compared: folded words, forms of address and joined letters taken off. */
export interface NameForm {
  kind: ParticipantKind;
  words: readonly string[];
  /** The characters of the text. */
  text: string;
  /** Names in the text that have this form. */
  names: number[];
}

export interface NameCluster {
  kind: ParticipantKind;
  forms: NameForm[];
  names: number[];
}

interface Lists {
  particles: ReadonlySet<string>;
  generations: ReadonlySet<string>;
  designators: ReadonlySet<string>;
  placeClasses: readonly (readonly string[])[];
  /** Words that neither begin a name nor count among its initials: "of", "the", "and". */
  small: ReadonlySet<string>;
  links: ReadonlySet<string>;
  articles: readonly string[];
  headFirst: boolean;
  anyPart: boolean;
}

const setOf = (list = '') => new Set(phrasesOf(list).map(foldWord));

function listsOf(roles: RolePack | undefined): Lists {
  return {
    particles: setOf(roles?.particles),
    generations: setOf(roles?.generations),
    designators: setOf(roles?.designators),
    placeClasses: phrasesOf(roles?.placeClasses ?? '').map((phrase) => phrase.split(' ').map(foldWord)),
    small: setOf([roles?.links, roles?.determiners, roles?.conjunctions].join(',')),
    links: setOf(roles?.links),
    articles: (roles?.joinedArticles ?? []).slice(0, 1),
    headFirst: roles?.order === 'head-first',
    anyPart: roles?.calledByAnyPart ?? false,
  };
}

/** The first word's readings: as it stands, and without each joined letter. */
function unjoined(word: string, pack: LoadedPack): string[] {
  const readings = [word];
  const prefixes = pack.text.joinedPrefixes ?? [];
  const [article, contracted] = pack.roles?.joinedArticles ?? [];
  let rest = word;
  for (let cut = 0; cut < 2; cut++) {
    if (contracted && article && rest.startsWith(contracted) && rest.length > contracted.length + 1)
      readings.push(article + rest.slice(contracted.length));
    if (rest.length < 4 || !prefixes.includes(rest.charAt(0))) break;
    rest = rest.slice(1);
    readings.push(rest);
  }
  return readings;
}

/** Names with the same words make one form. A joined letter counts as joined only where the article has the word without it too. */
export function formsOf(reading: Reading): NameForm[] {
  const { names, text, words, pack, nameTokens, tokens } = reading;
  const attested = new Set(words.folded);
  const initial = new Set<string>();
  for (let i = 0; i < names.length; i++) initial.add(words.folded[nameTokens(i)[0]] ?? '');
  const article = pack.roles?.joinedArticles?.[0];
  const forms = new Map<string, NameForm>();
  names.forEach((name, i) => {
    const [first, end] = nameTokens(i);
    const parts: string[] = [];
    for (let t = first; t < end; t++) {
      const token = tokens[t];
      if (!token || token.kind === 'sign') continue;
      const start = Math.max(token.start, name.span[0]);
      const part = start > token.start ? foldWord(text.slice(start, token.end)) : (words.folded[t] ?? '');
      if (part === 's' && /['’]/.test(text.charAt(token.start - 1))) continue;
      if (words.is(t, 'honorific') && end - first > 1 && name.kind === 'person' && !parts.length) continue;
      parts.push(part);
    }
    const [head] = parts;
    if (head === undefined) return;
    const readings = unjoined(head, pack);
    const better = readings.find(
      (r, k) => k > 0 && (initial.has(r) || (article && r.startsWith(article) && r.length > article.length + 2)),
    );
    if (better && (initial.has(better) || !attested.has(head) || readings.length > 1)) parts[0] = better;
    const key = `${name.kind} ${parts.join(' ')}`;
    const known = forms.get(key);
    if (known) known.names.push(i);
    else forms.set(key, { kind: name.kind, words: parts, text: text.slice(...name.span), names: [i] });
  });
  return [...forms.values()];
}

const significant = (words: readonly string[], lists: Lists) => words.filter((word) => !lists.particles.has(word));

/** Positions of `short` in `long`, in order, or null. */
function positionsIn(short: readonly string[], long: readonly string[], same: (a: string, b: string) => boolean): number[] | null {
  const positions: number[] = [];
  let at = 0;
  for (const word of short) {
    while (at < long.length && !same(word, long[at] ?? '')) at++;
    if (at === long.length) return null;
    positions.push(at++);
  }
  return positions;
}

const equal = (a: string, b: string) => a === b || (a.startsWith('ال') && a.slice(2) === b) || (b.startsWith('ال') && b.slice(2) === a);

function personIn(short: NameForm, long: NameForm, lists: Lists): boolean {
  const a = significant(short.words, lists);
  const b = significant(long.words, lists);
  if (!a.length) return false;
  const generation = (words: readonly string[]) => words.filter((word) => lists.generations.has(word)).join(' ');
  if (a.length > 1 && generation(a) !== generation(b)) return false;
  const initials = (x: string, y: string) => equal(x, y) || (x.length === 1 && a.length > 1 && y.startsWith(x));
  const positions = positionsIn(a, b, initials);
  if (!positions) return a.length === b.length && isSpellingOf(a, b);
  const last = positions[positions.length - 1] ?? 0;
  // "Bill Clinton" in "Bill Jefferson Clinton"; «بن سلمان» and "Hillary" in their full names, but no middle name alone
  return lists.anyPart || positions[0] === 0 || last === b.length - 1 || lists.generations.has(b[last + 1] ?? '');
}

const startsWith = (long: readonly string[], short: readonly string[]) => short.every((word, i) => equal(word, long[i] ?? ''));
const endsWith = (long: readonly string[], short: readonly string[]) =>
  short.every((word, i) => equal(word, long[long.length - short.length + i] ?? ''));

function initialsOf(words: readonly string[], lists: Lists): string {
  return words
    .filter((word) => word.length > 3 || !lists.particles.has(word))
    .filter((word) => !lists.small.has(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** A place's name without the generic words before it. */
function withoutClasses(words: readonly string[], lists: Lists): readonly string[] {
  const generic = lists.placeClasses.find((phrase) => words.length > phrase.length && startsWith(words, phrase));
  return generic ? withoutClasses(words.slice(generic.length), lists) : words;
}

/** Is the short name the long one without generic words, or its beginning, or its initials? */
function thingIn(short: NameForm, long: NameForm, lists: Lists): boolean {
  const a = short.words;
  const b = long.words;
  if (a.length === 1 && /^\p{Lu}{2,6}$/u.test(short.text.replaceAll('.', '')) && b.length > 1)
    if (initialsOf(b, lists) === short.text.replaceAll('.', '').toLowerCase()) return true;
  const acronym = a.join('');
  if (a.length > 1 && a.every((word) => word.length === 1) && initialsOf(b, lists) === acronym) return true;
  if (a.length >= b.length) return a.length === b.length && isSpellingOf(a, b);
  if (short.kind === 'place') {
    const core = withoutClasses(b, lists);
    if (core.length < b.length && core.length - a.length <= 1 && startsWith(core, a)) return true;
    return a.length > 1 && startsWith(b, a);
  }
  const core = b.filter((word) => !lists.designators.has(word.replace(/^ال/, '')));
  const shortCore = a.filter((word) => !lists.designators.has(word.replace(/^ال/, '')));
  if (core.length && shortCore.length === core.length && startsWith(core, shortCore)) return true;
  if (startsWith(b, a)) {
    // "United Nations" is not the "United Nations Security Council": where heads come last, a new last word is a new thing
    if (lists.headFirst) return a.length > 1 || lists.articles.some((article) => a[0]?.startsWith(article));
    const next = b[a.length] ?? '';
    return lists.links.has(next) || (a.length === 1 && b.length === 2);
  }
  // «داعش» in «تنظيم الدولة الإسلامية داعش»
  return lists.headFirst && lists.designators.has(b[0] ?? '') && endsWith(b, a);
}

/** Mentions side by side in brackets: "World Health Organization (WHO)". */
function bracketed(reading: Reading): Map<number, number> {
  const pairs = new Map<number, number>();
  const { names, nameTokens, nameAt, tokens } = reading;
  names.forEach((name, i) => {
    const end = nameTokens(i)[1];
    if (tokens[end]?.text !== '(') return;
    const inside = nameAt(end + 1);
    const other = names[inside];
    if (!other || other.kind !== name.kind || name.kind === 'place') return;
    if (tokens[nameTokens(inside)[1]]?.text === ')') pairs.set(inside, i);
  });
  return pairs;
}

/** Two forms can only be of one name where they share a key: a word, the first letter of a single word, or initials. */
function meetingKeys({ words, text }: NameForm, lists: Lists): string[] {
  const keys = words.map((word) => lists.articles.reduce((w, article) => (w.startsWith(article) ? w.slice(article.length) : w), word));
  if (words.length === 1) keys.push(`${(words[0] ?? '').charAt(0)}…`);
  const initials = words.length > 1 ? initialsOf(words, lists) : text.replaceAll('.', '').toLowerCase();
  keys.push(`@${initials}`, `@${words.join('')}`);
  return keys;
}

/** The clusters of an article's names, in order of their first mention. */
export function clusterNames(reading: Reading): NameCluster[] {
  const { pack } = reading;
  const lists = listsOf(pack.roles);
  const forms = formsOf(reading).sort((a, b) => b.words.length - a.words.length || (a.names[0] ?? 0) - (b.names[0] ?? 0));
  const clusters: NameCluster[] = [];
  const clusterOf = new Map<number, NameCluster>();
  const join = (cluster: NameCluster, form: NameForm, which: readonly number[]) => {
    if (!cluster.forms.includes(form)) {
      cluster.forms.push(form);
      for (const key of meetingKeys(form, lists)) {
        const met = index.get(key);
        if (met) met.add(cluster);
        else index.set(key, new Set([cluster]));
      }
    }
    for (const name of which) {
      cluster.names.push(name);
      clusterOf.set(name, cluster);
    }
  };
  const brackets = bracketed(reading);
  const index = new Map<string, Set<NameCluster>>();
  for (const form of forms) {
    const asBracket = form.names.map((name) => brackets.get(name)).find((name) => name !== undefined);
    const bracketCluster = asBracket === undefined ? undefined : clusterOf.get(asBracket);
    const candidates = bracketCluster
      ? [bracketCluster]
      : [...new Set(meetingKeys(form, lists).flatMap((key) => [...(index.get(key) ?? [])]))].filter(
          (cluster) =>
            cluster.kind === form.kind &&
            cluster.forms.some((long) => (form.kind === 'person' ? personIn(form, long, lists) : thingIn(form, long, lists))),
        );
    const [only] = candidates;
    if (only && candidates.length === 1) join(only, form, form.names);
    else if (candidates.length > 1) {
      // several people have this surname: each mention goes to the one named last before it
      const apart: number[] = [];
      for (const name of form.names) {
        const nearest = nearestBefore(name, candidates);
        if (nearest) join(nearest, form, [name]);
        else apart.push(name);
      }
      if (apart.length) {
        const cluster: NameCluster = { kind: form.kind, forms: [], names: [] };
        join(cluster, form, apart);
        clusters.push(cluster);
      }
    } else {
      const cluster: NameCluster = { kind: form.kind, forms: [], names: [] };
      join(cluster, form, form.names);
      clusters.push(cluster);
    }
  }
  for (const cluster of clusters) cluster.names.sort((a, b) => a - b);
  return clusters.sort((a, b) => (a.names[0] ?? 0) - (b.names[0] ?? 0));
}

/** The cluster whose mention stands last before a name. */
function nearestBefore(name: number, clusters: readonly NameCluster[]): NameCluster | null {
  let best: NameCluster | null = null;
  let at = -1;
  for (const cluster of clusters) {
    for (const other of cluster.names) {
      if (other >= name || other <= at) continue;
      at = other;
      best = cluster;
    }
  }
  return best;
}
