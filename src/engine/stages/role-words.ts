/** Marks the tokens of an article that a pack's role lists know: heads, modifiers, groups, documents, words that break a role. */
import type { LanguagePack } from '../../languages/pack';
import type { RolePack } from '../../languages/pack-roles';
import type { Token } from '../layers';
import { foldWord } from '../matching/fold-name';
import { PhraseLexicon } from '../matching/phrase-lexicon';

const CATEGORIES = {
  office: 'offices',
  rank: 'ranks',
  description: 'descriptions',
  honorific: 'honorifics',
  modifier: 'modifiers',
  link: 'links',
  break: 'breaks',
  determiner: 'determiners',
  indefinite: 'indefinites',
  relative: 'relatives',
  plural: 'plurals',
  conjunction: 'conjunctions',
  unnamed: 'unnamed',
  collective: 'collectives',
  group: 'groups',
  institution: 'institutions',
  document: 'documents',
  demonym: 'demonyms',
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

interface Form {
  word: string;
  /** Characters of the token before the word, the article aside. */
  offset: number;
  definite: boolean;
  joined: boolean;
}

const NONE: readonly RoleWord[] = [];
const lexicons = new WeakMap<RolePack, PhraseLexicon<RoleCategory>>();

function lexiconOf(roles: RolePack): PhraseLexicon<RoleCategory> {
  const known = lexicons.get(roles);
  if (known) return known;
  const lists = Object.fromEntries(Object.entries(CATEGORIES).map(([category, list]) => [category, roles[list]]));
  const lexicon = new PhraseLexicon<RoleCategory>(lists);
  lexicons.set(roles, lexicon);
  return lexicon;
}

/** The word as it stands, then with one joined letter fewer each time, each with and without its article. */
function formsOf(token: Token, folded: string, pack: LanguagePack): Form[] {
  const forms: Form[] = [{ word: folded, offset: 0, definite: false, joined: false }];
  const prefixes = pack.text.joinedPrefixes ?? [];
  const articles = pack.roles?.joinedArticles ?? [];
  if (!prefixes.length && !articles.length) return forms;
  let rest = token.text;
  for (let cut = 0; cut < 3; cut++) {
    const offset = token.text.length - rest.length;
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
  return forms;
}

/** The word without an inflected ending or a joined pronoun, if it has one. */
function* stemsOf(word: string, roles: RolePack): Generator<{ word: string; possessed: boolean }> {
  for (const ending of roles.endings ?? []) {
    const folded = foldWord(ending);
    if (word.length > folded.length + 2 && word.endsWith(folded)) yield { word: word.slice(0, -folded.length), possessed: false };
  }
  for (const pronoun of roles.joinedPronouns ?? []) {
    if (word.length < pronoun.length + 3 || !word.endsWith(pronoun)) continue;
    const stem = word.slice(0, -pronoun.length);
    yield { word: stem, possessed: true };
    const { joined } = roles.feminine ?? {};
    if (joined && stem.endsWith(joined)) yield { word: stem.slice(0, -joined.length), possessed: true };
  }
}

/** What the lists know of an article's tokens. */
export interface RoleWords {
  folded: readonly string[];
  /** All that begins at a token. */
  at(token: number): readonly RoleWord[];
  is(token: number, category: RoleCategory): RoleWord | undefined;
}

/** One look-up for each token; a word is cut only where it is not known as it stands. */
export function findRoleWords(tokens: readonly Token[], pack: LanguagePack): RoleWords {
  const folded = tokens.map((token) => foldWord(token.text));
  const { roles } = pack;
  if (!roles) return { folded, at: () => NONE, is: () => undefined };
  const lexicon = lexiconOf(roles);
  const found = tokens.map((token, i): readonly RoleWord[] => {
    const forms = formsOf(token, folded[i] ?? '', pack);
    for (const { word, offset, definite, joined } of forms) {
      const matches = lexicon.match(folded, i, word);
      if (matches.length) return matches.map((m) => ({ ...m, start: token.start + offset, definite, joined, possessed: false }));
    }
    for (const form of forms) {
      for (const { word, possessed } of stemsOf(form.word, roles)) {
        const matches = lexicon.match(folded, i, word);
        if (matches.length)
          return matches.map((m) => ({ ...m, start: token.start + form.offset, definite: form.definite, joined: form.joined, possessed }));
      }
    }
    return NONE;
  });
  return {
    folded,
    at: (token) => found[token] ?? NONE,
    is: (token, category) => found[token]?.find((word) => word.category === category),
  };
}
