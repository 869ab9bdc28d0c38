/** Marks the tokens of an article that a pack's role lists know: heads, modifiers, groups, documents, words that break a role. */
import type { LanguagePack } from '../../languages/pack';
import type { RolePack } from '../../languages/pack-roles';
import type { Token } from '../layers';
import { foldWord } from '../matching/fold-name';
import { type Entry, longestAt, PhraseLexicon } from '../matching/phrase-lexicon';

const CATEGORIES = {
  office: 'offices',
  rank: 'ranks',
  description: 'descriptions',
  honorific: 'honorifics',
  courtesy: 'courtesies',
  partitive: 'partitives',
  modifier: 'modifiers',
  link: 'links',
  break: 'breaks',
  copula: 'copulas',
  naming: 'namings',
  conditional: 'conditionals',
  possessive: 'possessives',
  determiner: 'determiners',
  indefinite: 'indefinites',
  relative: 'relatives',
  plural: 'plurals',
  conjunction: 'conjunctions',
  unnamed: 'unnamed',
  field: 'fields',
  guest: 'guests',
  collective: 'collectives',
  group: 'groups',
  institution: 'institutions',
  document: 'documents',
  issuer: 'issuers',
  demonym: 'demonyms',
  locative: 'locatives',
  particle: 'particles',
  designator: 'designators',
  placeClass: 'placeClasses',
  portfolio: 'portfolios',
  chief: 'chiefs',
  kin: 'kin',
  namedBody: 'namedBodies',
  eponymBody: 'eponymBodies',
  eponymPlace: 'eponymPlaces',
  international: 'internationals',
} as const;

export type RoleCategory = keyof typeof CATEGORIES;

export interface RoleWord {
  category: RoleCategory;
  phrase: string;
  /** Tokens that it covers. */
  length: number;
  /** Where it begins in the text: after a joined conjunction or preposition, before a joined article. */
  start: number;
  /** Has a joined article. */
  definite: boolean;
  /** A conjunction or preposition is joined before it. */
  joined: boolean;
  /** Has a joined pronoun: it stands for "his", "her". */
  possessed: boolean;
}

/** A way to read a token: with so many joined letters, an article, an ending cut. */
interface Reading {
  entries: readonly Entry<RoleCategory>[];
  /** Characters of the token before the word, the article aside. */
  offset: number;
  definite: boolean;
  joined: boolean;
  possessed: boolean;
}

const NONE: readonly never[] = [];
/** Readings are kept from article to article, up to so many words. */
const KEPT = 20_000;

interface Known {
  lexicon: PhraseLexicon<RoleCategory>;
  words: Map<string, { folded: string; readings: readonly Reading[] }>;
}

const knownOf = new WeakMap<RolePack, Known>();

function lookUp(roles: RolePack): Known {
  const before = knownOf.get(roles);
  if (before) return before;
  const lists = Object.fromEntries(Object.entries(CATEGORIES).map(([category, list]) => [category, roles[list] ?? '']));
  const known = {
    lexicon: new PhraseLexicon<RoleCategory>(lists),
    words: new Map(),
  };
  knownOf.set(roles, known);
  return known;
}

/** The word without an inflected ending or a joined pronoun, if it has one. */
function stemsOf(word: string, text: string, roles: RolePack): { word: string; possessed: boolean; feminine?: boolean }[] {
  const stems: { word: string; possessed: boolean; feminine?: boolean }[] = [];
  // the text as it stands tells ة from the pronoun ه, which folding does not
  for (const ending of roles.endings ?? []) {
    if (word.length > ending.length + 2 && text.endsWith(ending))
      stems.push({ word: word.slice(0, -ending.length), possessed: false, feminine: ending === roles.feminine?.ending });
  }
  for (const pronoun of roles.joinedPronouns ?? []) {
    if (word.length < pronoun.length + 3 || !text.endsWith(pronoun)) continue;
    const stem = word.slice(0, -pronoun.length);
    stems.push({ word: stem, possessed: true });
    const joined = roles.feminine?.joined;
    if (joined && stem.endsWith(joined)) stems.push({ word: stem.slice(0, -joined.length), possessed: true });
  }
  return stems;
}

/** «علي», a name, is no «على», though both fold to one word. */
const isOtherEnding = (phrase: string, text: string) => phrase.endsWith('ى') && text.endsWith('ي');

/** What a feminine ending makes of somebody; a body or a writing has its own gender: «نادية» is no «نادي». */
const GENDERED: ReadonlySet<RoleCategory> = new Set<RoleCategory>([
  'office',
  'rank',
  'description',
  'honorific',
  'modifier',
  'demonym',
  'unnamed',
  'kin',
  'chief',
  'international',
  'portfolio',
  'placeClass',
]);

/** Words of grammar, which take neither an article nor an ending: «العليان» is no «على». */
const GRAMMAR: ReadonlySet<RoleCategory> = new Set<RoleCategory>(['break', 'link', 'conjunction', 'relative', 'locative']);

const HAMZA = /^(?:ال)?([أإآ])/;

/** «أمام» ("before") is no «إمام», though both fold to one word; where one of them has no hamza, nothing tells. */
function differsInHamza(phrase: string, text: string): boolean {
  const [, asListed] = HAMZA.exec(phrase) ?? [];
  const [, asWritten] = asListed ? (HAMZA.exec(text) ?? []) : [];
  return asWritten !== undefined && asListed !== asWritten;
}

/** Every reading of a token that the lists know: as it stands, then with more and more cut off. */
function readingsOf(text: string, pack: LanguagePack, roles: RolePack, { lexicon }: Known): Reading[] {
  const prefixes = pack.text.joinedPrefixes ?? [];
  const articles = roles.joinedArticles ?? [];
  const forms = [{ word: foldWord(text), offset: 0, definite: false, joined: false }];
  let rest = text;
  for (let cut = 0; cut < 3; cut++) {
    const offset = text.length - rest.length;
    if (cut > 0) forms.push({ word: foldWord(rest), offset, definite: false, joined: true });
    for (const article of articles) {
      if (!rest.startsWith(article) || rest.length < article.length + 2) continue;
      // «لل» hides the article's alef: the word can only be shown without it
      const shown = article === articles[0] ? offset : offset + article.length;
      forms.push({ word: foldWord(rest.slice(article.length)), offset: shown, definite: true, joined: shown > 0 });
    }
    if (rest.length < 3 || !prefixes.includes(rest.charAt(0))) break;
    rest = rest.slice(1);
  }
  const readings: Reading[] = [];
  const add = (word: string, form: Omit<Reading, 'entries' | 'possessed'>, possessed: boolean, feminine = false, cut = false) => {
    const entries = lexicon.beginning(word).filter(
      ({ phrase, category }) =>
        !differsInHamza(phrase, text.slice(form.offset)) &&
        !isOtherEnding(phrase, text) &&
        (!feminine || GENDERED.has(category)) &&
        // «القدم» is no «قدّم»
        !(GRAMMAR.has(category) && (form.definite || cut)),
    );
    if (entries.length) readings.push({ entries, offset: form.offset, definite: form.definite, joined: form.joined, possessed });
  };
  for (const form of forms) add(form.word, form, false);
  for (const form of forms)
    for (const stem of stemsOf(form.word, text, roles)) add(stem.word, form, stem.possessed, stem.feminine, !stem.possessed);
  return readings;
}

/** What the lists know of an article's tokens. */
export interface RoleWords {
  folded: readonly string[];
  /** All that begins at a token. */
  at(token: number): readonly RoleWord[];
  is(token: number, category: RoleCategory): RoleWord | undefined;
}

const BIT = new Map((Object.keys(CATEGORIES) as RoleCategory[]).map((category, i) => [category, 1 << i]));

/** A word is cut only where it is not known as it stands. */
export function findRoleWords(tokens: readonly Token[], pack: LanguagePack): RoleWords {
  const { roles } = pack;
  if (!roles) return { folded: tokens.map((token) => foldWord(token.text)), at: () => NONE, is: () => undefined };
  const known = lookUp(roles);
  const words = tokens.map(({ text }) => {
    const before = known.words.get(text);
    if (before) return before;
    const word = { folded: foldWord(text), readings: readingsOf(text, pack, roles, known) };
    if (known.words.size >= KEPT) known.words.clear();
    known.words.set(text, word);
    return word;
  });
  const folded = words.map((word) => word.folded);
  // `is` is asked several times a token: a bit for each category answers most of them
  const masks = new Int32Array(tokens.length);
  const found = words.map(({ readings }, i): readonly RoleWord[] => {
    for (const { entries, offset, definite, joined, possessed } of readings) {
      const matches = longestAt(entries, folded, i);
      if (!matches.length) continue;
      const start = (tokens[i]?.start ?? 0) + offset;
      return matches.map((match) => {
        masks[i] = (masks[i] ?? 0) | (BIT.get(match.category) ?? 0);
        const { category, phrase, length } = match;
        return { category, phrase, length, start, definite, joined, possessed };
      });
    }
    return NONE;
  });
  return {
    folded,
    at: (token) => found[token] ?? NONE,
    is: (token, category) =>
      (masks[token] ?? 0) & (BIT.get(category) ?? 0) ? found[token]?.find((word) => word.category === category) : undefined,
  };
}
