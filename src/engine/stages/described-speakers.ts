/**
 * Whom a description means that names nobody, where the article is joined to its noun: «اللاعب» after «المهاجم سمير نصر», «الشركة» after
 * «أعلنت "ضفة غاز"». Everybody whom it may mean weighs by how lately they spoke or were named; nobody is meant where two weigh about the same.
 */
import type { RolePack } from '../../languages/pack-roles';
import type { Agreement } from '../../languages/pack-statements';
import type { Span } from '../../model';
import type { AttributedStatement, Token } from '../layers';
import { foldWord } from '../matching/fold-name';
import { phrasesOf } from '../matching/phrase-lexicon';
import { firstTokenAfter } from './reading';
import type { Entity } from './resolve-entities';
import type { RoleCategory, RoleWord, RoleWords } from './role-words';

/** What it weighs to have spoken, to be named, and to be named by somebody else who speaks. */
const WEIGHT = { spoke: 90, named: 50, told: 10 } as const;
/** Each sentence takes so much of a weight, and after so many nothing is left. */
const DECAY = 0.7;
const REACH = 12;
/** Nobody is meant where the second weighs more than this share of the first. */
const RIVAL = 0.6;
/** Of somebody whose office the article does not say, a description tells less. */
const UNKNOWN = 0.7;
/** A description with more words says more than who of those who were named is meant. */
const LONGEST = 3;

const PERSONS: readonly RoleCategory[] = ['office', 'rank', 'description', 'unnamed'];
const SEVERAL: readonly RoleCategory[] = ['group', 'plural', 'collective', 'institution', 'document', 'kin'];

/** A statement that is resolved. */
export interface Spoken {
  speaker: number | null;
  agreement: Agreement;
  sentence: number;
}

export interface DescriptionContext {
  text: string;
  tokens: readonly Token[];
  entities: readonly Entity[];
  statements: readonly AttributedStatement[];
  words: RoleWords;
  roles: RolePack;
  sentenceOf: (offset: number) => number;
}

interface Lists {
  /** For each noun the lists of `alike` that have it. */
  kinds: ReadonlyMap<string, readonly number[]>;
  /** The nouns that take up any body, and those of all bodies; folded. */
  bodies: ReadonlySet<string>;
  institutions: ReadonlySet<string>;
}

const sets = new WeakMap<RolePack, Lists>();

const foldedPhrases = (list = ''): Set<string> => new Set(phrasesOf(list).map(foldWord));

function listsOf(roles: RolePack): Lists {
  const before = sets.get(roles);
  if (before) return before;
  const kinds = new Map<string, readonly number[]>();
  for (const [i, list] of (roles.alike ?? []).entries())
    for (const noun of phrasesOf(list)) kinds.set(noun, [...(kinds.get(noun) ?? []), i]);
  const lists = { kinds, bodies: foldedPhrases(roles.bodies), institutions: foldedPhrases(roles.institutions) };
  sets.set(roles, lists);
  return lists;
}

export class Descriptions {
  readonly #lists: Lists;

  constructor(readonly context: DescriptionContext) {
    this.#lists = listsOf(context.roles);
  }

  /** The tokens of a source that is one noun with its article and adjectives that have it too; none where it is more than that. */
  #definiteTokens([start, end]: Span): number[] {
    const { tokens, roles, words } = this.context;
    const own: number[] = [];
    for (let i = firstTokenAfter(tokens, start); (tokens[i]?.end ?? end + 1) <= end; i++) own.push(i);
    const definite = (i: number) =>
      tokens[i]?.kind === 'word' && roles.joinedArticles?.some((article) => words.folded[i]?.startsWith(article));
    return own.length <= LONGEST && own.every(definite) ? own : [];
  }

  #is(token: number, categories: readonly RoleCategory[]): RoleWord | undefined {
    for (const category of categories) {
      const word = this.context.words.is(token, category);
      if (word) return word;
    }
    return undefined;
  }

  readonly #known = new Map<Entity, { heads: RoleWord[]; origins: Set<string> }>();

  /** The nouns by which an article calls somebody, and their adjectives of origin. */
  #callings(entity: Entity): { heads: RoleWord[]; origins: Set<string> } {
    const before = this.#known.get(entity);
    if (before) return before;
    const { references } = entity;
    const { tokens } = this.context;
    const heads: RoleWord[] = [];
    const origins = new Set<string>();
    for (const [start, end] of references) {
      const first = firstTokenAfter(tokens, start);
      for (let i = first; (tokens[i]?.start ?? end) < end; i++) {
        const head = this.#is(i, PERSONS);
        // «الكاتب والمحلل السياسي»
        if (head && (i === first || (head.joined && head.definite))) heads.push(head);
        const origin = this.context.words.is(i, 'demonym');
        if (origin) origins.add(origin.phrase);
      }
    }
    const callings = { heads, origins };
    this.#known.set(entity, callings);
    return callings;
  }

  /**
   * How well a noun fits somebody: 1 where they are called so or alike, 0 where they are known by another office.
   * @param isOnly no other person spoke before.
   */
  #fit(noun: RoleWord, origins: readonly string[], entity: Entity, isOnly: boolean): number {
    const known = this.#callings(entity);
    if (origins.length && known.origins.size && !origins.some((origin) => known.origins.has(origin))) return 0;
    const kinds = this.#lists.kinds.get(noun.phrase) ?? [];
    const alike = ({ phrase }: RoleWord) =>
      phrase === noun.phrase || (this.#lists.kinds.get(phrase) ?? []).some((kind) => kinds.includes(kind));
    if (known.heads.some(alike)) return 1;
    const { generic: any, speaking } = this.context.roles;
    const generic = any?.includes(noun.phrase) || (isOnly && speaking?.includes(noun.phrase));
    if (!generic && noun.category === 'office' && known.heads.some(({ category }) => category === 'office')) return 0;
    return UNKNOWN;
  }

  /** Who weighs most of those who fit; null where nobody does, or two about the same. */
  #inFocus(before: number, turns: readonly Spoken[], fitOf: (entity: number) => number): number | null {
    const { entities, statements, sentenceOf } = this.context;
    const sentence = sentenceOf(before);
    const inContent = ([start]: Span) => statements.some(({ content }) => content.some(([from, to]) => start >= from && start < to));
    const after = (other: number) => DECAY ** (sentence - other);
    let [best, weight, second] = [null as number | null, 0, 0];
    for (const [i, { mentions }] of entities.entries()) {
      const fits = fitOf(i);
      if (fits <= 0) continue;
      let own = 0;
      for (const turn of turns)
        if (turn.speaker === i && sentence - turn.sentence <= REACH) own = Math.max(own, WEIGHT.spoke * after(turn.sentence));
      for (const mention of mentions) {
        if (mention[1] > before) continue;
        const at = sentenceOf(mention[0]);
        if (sentence - at <= REACH) own = Math.max(own, (inContent(mention) ? WEIGHT.told : WEIGHT.named) * after(at));
      }
      if (own * fits > weight) [best, second, weight] = [i, weight, own * fits];
      else second = Math.max(second, own * fits);
    }
    return second <= weight * RIVAL ? best : null;
  }

  /** How well a description fits somebody by what the article calls them, 0 to 1; null for a source that is none. */
  fitOf(source: Span, entity: Entity): number | null {
    const [first = -1, ...rest] = this.#definiteTokens(source);
    const noun = this.#is(first, PERSONS);
    if (!noun?.definite) return null;
    const origins = rest.flatMap((token) => this.context.words.is(token, 'demonym')?.phrase ?? []);
    return this.#fit(noun, origins, entity, false);
  }

  /** «اللاعب», «المهاجم السوري»: one person by what they are. */
  person(source: Span, turns: readonly Spoken[]): number | null {
    const { words, entities, tokens } = this.context;
    const opening = firstTokenAfter(tokens, source[0]);
    // «ضيف "الحدث"»: whoever is in focus
    if (words.is(opening, 'guest'))
      return this.#inFocus(source[0], turns, (i) => (entities[i]?.kind === 'person' && entities[i]?.key !== undefined ? 1 : 0));
    const isPossessed = tokens[opening]?.end === source[1] && this.#is(opening, PERSONS)?.possessed === true;
    const [first = -1, ...rest] = isPossessed ? [opening] : this.#definiteTokens(source);
    const noun = this.#is(first, PERSONS);
    // «ممثلها», «اللاعب»
    if (!noun || !(noun.possessed || noun.definite) || this.#is(first, SEVERAL) || noun.length > 1) return null;
    const origins = rest.flatMap((token) => words.is(token, 'demonym')?.phrase ?? []);
    const gender = (tokens[first]?.text ?? '').endsWith(this.context.roles.feminine?.ending ?? ' ') ? 'feminine' : 'masculine';
    const other = (entity: number) =>
      turns.some(({ speaker, agreement }) => speaker === entity && agreement.gender !== undefined && agreement.gender !== gender);
    // of whom no office is known, only whoever spoke last, and an office that one person holds is nobody's whom the article does not call so
    const isChief = words.is(first, 'chief') && !this.context.roles.speaking?.includes(noun.phrase);
    const isLast = (i: number) => turns.at(-1)?.speaker === i && !isChief;
    const isPerson = (speaker: number | null) => speaker !== null && entities[speaker]?.kind === 'person';
    const isOnly = new Set(turns.flatMap(({ speaker }) => (isPerson(speaker) ? [speaker] : []))).size === 1;
    return this.#inFocus(source[0], turns, (i) => {
      const entity = entities[i];
      const fit = entity?.kind === 'person' && entity.key !== undefined && !other(i) ? this.#fit(noun, origins, entity, isOnly) : 0;
      return fit === 1 || isLast(i) ? fit : 0;
    });
  }

  /** «الوطنية», «الحقوقية»: a modifier, or an adjective by its ending. */
  isAdjective = (token: number): boolean => {
    const { words, roles } = this.context;
    const ending = foldWord((roles.originEnding ?? '') + (roles.feminine?.ending ?? ''));
    return (
      (['modifier', 'demonym', 'international'] as const).some((category) => words.is(token, category)) ||
      Boolean(ending && words.folded[token]?.endsWith(ending))
    );
  };

  /** «الشركة»: a body whose name has not its noun, or that noun and no other. */
  body(source: Span, turns: readonly Spoken[]): number | null {
    const { words, entities, text } = this.context;
    const [first = -1, ...rest] = this.#definiteTokens(source);
    const noun = words.is(first, 'institution');
    // «الناقلة الوطنية»
    const more = !rest.every(this.isAdjective);
    const { bodies, institutions } = this.#lists;
    const articles = this.context.roles.joinedArticles ?? [];
    if (more || !noun?.definite || !bodies.has(foldWord(noun.phrase))) return null;
    return this.#inFocus(source[0], turns, (i) => {
      const entity = entities[i];
      if (entity?.kind !== 'organization' || entity.key === undefined) return 0;
      const own = new Set([...entity.references, ...entity.mentions].flatMap((span) => foldWord(text.slice(...span)).split(/\s+/)));
      if (own.has(foldWord(noun.phrase))) return 1;
      const isBody = (word: string) =>
        institutions.has(word) || articles.some((article) => word.startsWith(article) && institutions.has(word.slice(article.length)));
      return [...own].some(isBody) ? 0 : UNKNOWN;
    });
  }
}
