/** Says whether one form of a name can be short for another: a surname, a name without its generic words, initials, a spelling. */
import type { RolePack } from '../../languages/pack-roles';
import { foldWord } from '../matching/fold-name';
import { INFLECTED_STEM, isInflectionOf, isSpellingOf } from '../matching/name-similarity';
import { phrasesOf } from '../matching/phrase-lexicon';
import type { NameForm } from './name-forms';

/** What a pack says of the words inside names, folded. */
export interface Lists {
  particles: ReadonlySet<string>;
  generations: ReadonlySet<string>;
  patronymics: ReadonlySet<string>;
  designators: ReadonlySet<string>;
  /** What a firm's full name ends with: "Corp". */
  legalForms: ReadonlySet<string>;
  placeClasses: readonly (readonly string[])[];
  /** Words that neither begin a name nor count among its initials: "of", "the", "and". */
  small: ReadonlySet<string>;
  links: ReadonlySet<string>;
  articles: readonly string[];
  /** Nouns that many bodies are called by: "bank", «نادي». */
  institutions: ReadonlySet<string>;
  /** Endings of adjectives of origin, where they carry an article. */
  origins: readonly string[];
  headFirst: boolean;
  anyPart: boolean;
  inflected: boolean;
  /** Endings of the cases of a name of one word, folded, a declension each. */
  declensions: readonly (readonly string[])[];
}

const setOf = (list = '') => new Set(phrasesOf(list).map(foldWord));

const listsOf = new WeakMap<RolePack, Lists>();

/** Read once a pack. */
export function nameLists(roles: RolePack | undefined): Lists {
  const known = roles && listsOf.get(roles);
  if (known) return known;
  const lists = readLists(roles ?? {});
  if (roles) listsOf.set(roles, lists);
  return lists;
}

function readLists(roles: Partial<RolePack>): Lists {
  const { originEnding, feminine } = roles;
  return {
    particles: setOf(roles.particles),
    generations: setOf(roles.generations),
    patronymics: setOf(roles.patronymics),
    designators: setOf(roles.designators),
    legalForms: setOf(roles.legalForms),
    placeClasses: phrasesOf(roles.placeClasses ?? '').map((phrase) => phrase.split(' ').map(foldWord)),
    small: setOf([roles.links, roles.determiners, roles.conjunctions].join(',')),
    links: setOf(roles.links),
    articles: (roles.joinedArticles ?? []).slice(0, 1),
    institutions: setOf(roles.institutions),
    origins: originEnding ? [originEnding, originEnding + foldWord(feminine?.ending ?? '')] : [],
    headFirst: roles.order === 'head-first',
    anyPart: roles.calledByAnyPart ?? false,
    inflected: roles.inflectedNames ?? false,
    declensions: (roles.caseEndings ?? []).map((endings) => endings.split(' ').map((ending) => (ending === '-' ? '' : foldWord(ending)))),
  };
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

/** A word without its joined article. */
const bare = (word: string, { articles }: Lists) =>
  articles.reduce((rest, article) => (rest.startsWith(article) ? rest.slice(article.length) : rest), word);

/** The same word, with or without a joined article, and in whatever case where names take cases. */
function equal(a: string, b: string, { articles, inflected }: Lists): boolean {
  if (a === b || (inflected && isInflectionOf(a, b))) return true;
  return articles.some((article) => a === article + b || b === article + a);
}

/** «سلمان بن سعد» in «ماجد بن سلمان بن سعد»: the longer name is of the son. */
function isFatherOf(short: NameForm, long: NameForm, first: string, { patronymics, particles }: Lists): boolean {
  const at = long.words.indexOf(first);
  return at > 1 && patronymics.has(long.words[at - 1] ?? '') && !particles.has(short.words[0] ?? '');
}

export function personIn(short: NameForm, long: NameForm, lists: Lists): boolean {
  const a = significant(short.words, lists);
  const b = significant(long.words, lists);
  if (!a.length) return false;
  const generation = (words: readonly string[]) => words.filter((word) => lists.generations.has(word)).join(' ');
  if (a.length > 1 && generation(a) !== generation(b)) return false;
  const initials = (x: string, y: string) => equal(x, y, lists) || (x.length === 1 && a.length > 1 && y.startsWith(x));
  const positions = positionsIn(a, b, initials);
  if (!positions) return a.length === b.length && isSpellingOf(a, b);
  const last = positions[positions.length - 1] ?? 0;
  // «أم خالد» is no «خالد العلي»
  const follows = long.words.some((word, i) => equal(word, a[0] ?? '', lists) && lists.particles.has(long.words[i - 1] ?? ''));
  if (lists.articles.length && a.length === 1 && short.words.length > 1 && !follows) return false;
  if (isFatherOf(short, long, b[positions[0] ?? 0] ?? '', lists)) return false;
  // "Bill Clinton" in "Bill Jefferson Clinton"; «بن سلمان» and "Hillary" in their full names, but no middle name alone
  return lists.anyPart || positions[0] === 0 || last === b.length - 1 || lists.generations.has(b[last + 1] ?? '');
}

const startsWith = (long: readonly string[], short: readonly string[], lists: Lists) =>
  short.every((word, i) => equal(word, long[i] ?? '', lists));
const endsWith = (long: readonly string[], short: readonly string[], lists: Lists) =>
  short.every((word, i) => equal(word, long[long.length - short.length + i] ?? '', lists));

function initialsOf(words: readonly string[], lists: Lists): string {
  return words
    .filter((word) => word.length > 3 || !lists.particles.has(word))
    .filter((word) => !lists.small.has(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** A place's name without the generic words before it. */
function withoutClasses(words: readonly string[], lists: Lists): readonly string[] {
  const generic = lists.placeClasses.find((phrase) => words.length > phrase.length && startsWith(words, phrase, lists));
  return generic ? withoutClasses(words.slice(generic.length), lists) : words;
}

/** «نادي الساحل المغربي» without its adjective of origin. */
function withoutOrigin(words: readonly string[], { articles, origins }: Lists): readonly string[] {
  const isOrigin = (word = '') => articles.some((article) => word.startsWith(article)) && origins.some((ending) => word.endsWith(ending));
  let end = words.length;
  while (end > 1 && isOrigin(words[end - 1])) end--;
  return words.slice(0, end);
}

/** «Komisji Europejskiej» of «Komisja Europejska», «Warszawie» of «Warszawa»; of one word too many are alike for any endings to do: Iran and Irak. */
function isCaseOf(a: readonly string[], b: readonly string[], { inflected, declensions }: Lists): boolean {
  const [one = '', more] = a;
  const [two = ''] = b;
  if (more !== undefined) return inflected && a.every((word, i) => isInflectionOf(word, b[i] ?? ''));
  return declensions.some((endings) =>
    endings.some(
      (ending) =>
        one.length >= ending.length + INFLECTED_STEM &&
        one.endsWith(ending) &&
        endings.some((other) => two === one.slice(0, one.length - ending.length) + other),
    ),
  );
}

/** «Дональд Туск» beside «Дональдом Туском»: each word that differs has the first ending of a declension, and the other's another of it. */
export function isNominativeOf(a: readonly string[], b: readonly string[], { declensions }: Lists): boolean {
  const isCase = (word: string, other: string) =>
    declensions.some(([nominative = '', ...others]) => {
      const stem = word.slice(0, word.length - nominative.length);
      return word.endsWith(nominative) && others.some((ending) => other === stem + ending);
    });
  if (a.length !== b.length || a.every((word, i) => word === b[i])) return false;
  return a.every((word, i) => word === b[i] || isCase(word, b[i] ?? ''));
}

/** Is the short name the long one without generic words, or its beginning, or its initials? */
export function thingIn(short: NameForm, long: NameForm, lists: Lists): boolean {
  const a = short.words;
  const b = long.words;
  if (a.length === 1 && /^\p{Lu}{2,6}$/u.test(short.text.replaceAll('.', '')) && b.length > 1)
    if (initialsOf(b, lists) === short.text.replaceAll('.', '').toLowerCase()) return true;
  const acronym = a.join('');
  if (a.length > 1 && a.every((word) => word.length === 1) && initialsOf(b, lists) === acronym) return true;
  if (a.length >= b.length) return a.length === b.length && (isCaseOf(a, b, lists) || isSpellingOf(a, b));
  if (short.kind === 'place') {
    const core = withoutClasses(b, lists);
    if (core.length < b.length && core.length - a.length <= 1 && startsWith(core, a, lists)) return true;
    return a.length > 1 && startsWith(b, a, lists);
  }
  const core = withoutOrigin(
    b.filter((word) => !lists.designators.has(bare(word, lists))),
    lists,
  );
  const shortCore = a.filter((word) => !lists.designators.has(bare(word, lists)));
  const whole = shortCore.length === core.length || (lists.headFirst && shortCore.length > 1 && shortCore.length < core.length);
  if (core.length && whole && startsWith(core, shortCore, lists)) return true;
  if (startsWith(b, a, lists)) {
    // "United Nations" is not the "United Nations Security Council": where heads come last, a new last word is a new thing
    if (lists.headFirst) {
      const [first = ''] = a;
      // «Komisja» for «Komisja Europejska»: where cases have endings a noun with a capital is the name
      if (a.length === 1 && lists.inflected && short.names.every((name) => name >= (long.names[0] ?? 0))) return true;
      // «زلتان» for «زلتان إلكترونكس», but a bank is none of the banks that have a name
      const telling = !lists.inflected && !lists.institutions.has(first);
      return a.length > 1 || telling || lists.articles.some((article) => first.startsWith(article));
    }
    const next = b[a.length] ?? '';
    // "Toyota Motor Corp"
    const isFirm = lists.legalForms.has(b[b.length - 1] ?? '');
    return isFirm || lists.links.has(next) || (a.length === 1 && b.length === 2);
  }
  // «داعش» in «تنظيم الدولة الإسلامية داعش»
  return lists.headFirst && lists.designators.has(b[0] ?? '') && endsWith(b, a, lists);
}

/** Two forms can only be of one name where they share a key: a word, the first letter of a single word, or initials. */
export function meetingKeys({ words, text }: NameForm, lists: Lists): string[] {
  const keys = words.map((word) => (lists.inflected ? bare(word, lists).slice(0, INFLECTED_STEM) : bare(word, lists)));
  if (words.length === 1) keys.push(`${(words[0] ?? '').charAt(0)}…`);
  const initials = words.length > 1 ? initialsOf(words, lists) : text.replaceAll('.', '').toLowerCase();
  keys.push(`@${initials}`, `@${words.join('')}`);
  return keys;
}
