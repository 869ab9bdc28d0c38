/** Joins the mentions of one participant: spellings, short forms, acronyms. Where two readings are possible they stay apart. */
import type { ParticipantKind } from '../../model';
import { isInflectionOf } from '../matching/name-similarity';
import { genderWords, givenGender, titleGender } from './gender';
import { meetingKeys, nameLists, personIn, thingIn } from './name-containment';
import { formsOf, type NameForm } from './name-forms';
import type { Reading } from './reading';

const QUOTE = /^["'“”„«»]$/;

export interface NameCluster {
  kind: ParticipantKind;
  forms: NameForm[];
  names: number[];
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

/** Names of one body side by side: «تنظيم “الدولة الإسلامية” داعش», one in marks after its noun, the other right behind. */
function apposed({ names, nameTokens, nameAt, tokens, words }: Reading): [number, number][] {
  return names.flatMap((name, i): [number, number][] => {
    const [first, end] = nameTokens(i);
    const other = nameAt(end + 1);
    const marks = QUOTE.test(tokens[first - 1]?.text ?? '') && QUOTE.test(tokens[end]?.text ?? '');
    const noun = words.is(first - 2, 'designator');
    return marks && noun?.definite === false && names[other]?.kind === name.kind ? [[i, other]] : [];
  });
}

/** A place that speaks and has the surname of one person is that person: «Malý» after «Petr Malý», where names are inflected. */
function speakersAreNoPlaces(forms: readonly NameForm[], { pack, names, statements }: Reading): void {
  if (!pack.roles?.inflectedNames) return;
  const sources = statements.flatMap(({ source }) => (source ? [source] : []));
  for (const form of forms) {
    const [surname = '', more] = form.words;
    if (form.kind !== 'place' || more !== undefined) continue;
    const speaks = form.names.some((name) =>
      sources.some(([start, end]) => names[name]?.span[0] === start && names[name]?.span[1] === end),
    );
    const bearers = forms.filter(({ kind, words }) => kind === 'person' && words.length > 1 && isInflectionOf(surname, words.at(-1) ?? ''));
    if (speaks && bearers.length === 1) form.kind = 'person';
  }
}

/** The clusters of an article's names, in order of their first mention. */
export function clusterNames(reading: Reading): NameCluster[] {
  const { pack } = reading;
  const lists = nameLists(pack.roles);
  const allForms = formsOf(reading);
  speakersAreNoPlaces(allForms, reading);
  const forms = allForms.sort((a, b) => b.words.length - a.words.length || (a.names[0] ?? 0) - (b.names[0] ?? 0));
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
  const signs = genderWords(pack.anaphora);
  const genderAt = (name: number) => titleGender(reading.nameTokens(name)[0], reading.tokens, signs);
  /** "Mrs. Hill" is no Robert Hill. */
  const agrees = (name: number, cluster: NameCluster) => {
    const own = genderAt(name);
    if (!own) return true;
    const long = cluster.forms[0]?.words ?? [];
    const other = cluster.names.map(genderAt).find(Boolean) ?? (long.length > 1 ? givenGender(long[0] ?? '', signs) : undefined);
    return !other || other === own;
  };
  const sources = reading.statements.flatMap(({ source }) => (source ? [source] : []));
  const speaks = (name: number) => {
    const [start, end] = reading.names[name]?.span ?? [0, 0];
    return sources.some((source) => source[0] < end && start < source[1]);
  };
  const index = new Map<string, Set<NameCluster>>();
  /** «وأضافت مرعي» after «قالت سميرة مرعي فريد»: the one who has spoken and has the word within their name, where it speaks. */
  const speakerCalled = ({ words: [word = '', more], names }: NameForm): NameCluster | undefined => {
    if (!lists.articles.length || more !== undefined || !names.every(speaks)) return undefined;
    const isMiddle = ({ words }: NameForm) => {
      const at = words.indexOf(word);
      return at > 0 && at < words.length - 1 && !lists.particles.has(words[at - 1] ?? '') && !lists.particles.has(words[at + 1] ?? '');
    };
    const spoke = (cluster: NameCluster) => cluster.names.some((other) => other < (names[0] ?? 0) && speaks(other));
    const called = clusters.filter((cluster) => cluster.kind === 'person' && cluster.forms.some(isMiddle) && spoke(cluster));
    return called.length === 1 ? called[0] : undefined;
  };
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
    const apart: number[] = [];
    const middle = candidates.length || form.kind !== 'person' ? undefined : speakerCalled(form);
    if (middle) join(middle, form, form.names);
    else if (bracketCluster || (only && form.kind !== 'person' && candidates.length === 1))
      join(bracketCluster ?? (only as NameCluster), form, form.names);
    else {
      // several may have this name: whom it has meant while there was no other, else the only one who has spoken, where it speaks; else the
      // one named last before it
      let owner: NameCluster | undefined;
      for (const name of form.names) {
        const fitting = candidates.filter((cluster) => agrees(name, cluster));
        const known = fitting.filter((cluster) => cluster.names.some((other) => other < name));
        const alone = fitting.length === 1 ? fitting[0] : known.length === 1 ? known[0] : undefined;
        const speaking = fitting.filter((cluster) => speaks(name) && cluster.names.some((other) => other < name && speaks(other)));
        const heard = speaking.length === 1 ? speaking[0] : undefined;
        const chosen = alone ?? heard ?? (owner && fitting.includes(owner) ? owner : nearestBefore(name, fitting));
        if (alone && candidates.length > 1) owner ??= alone;
        if (chosen) join(chosen, form, [name]);
        else apart.push(name);
      }
    }
    if (apart.length) {
      const cluster: NameCluster = { kind: form.kind, forms: [], names: [] };
      join(cluster, form, apart);
      clusters.push(cluster);
    }
  }
  for (const [name, other] of apposed(reading)) {
    const [one, two] = [clusterOf.get(name), clusterOf.get(other)];
    if (!one || !two || one === two) continue;
    for (const form of two.forms)
      join(
        one,
        form,
        form.names.filter((n) => clusterOf.get(n) === two),
      );
    clusters.splice(clusters.indexOf(two), 1);
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
