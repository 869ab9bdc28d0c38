/** Whom the phrase of a source names, and what its words tell of gender and of those whom it does not name. */
import type { LoadedPack } from '../../languages/pack';
import type { Agreement } from '../../languages/pack-statements';
import type { Span } from '../../model';
import type { CueLexicon } from '../attribution/cue-lexicon';
import type { Token } from '../layers';
import { foldWord } from '../matching/fold-name';
import { isInflectionOf } from '../matching/name-similarity';
import { phrasesOf } from '../matching/phrase-lexicon';
import { wordSet } from '../matching/word-list';
import type { SourceWords } from './clause-subjects';
import { firstTokenAfter } from './reading';
import type { Entity } from './resolve-entities';
import type { RoleCategory, RoleWords } from './role-words';
import { foldedWords, headOf, LEAD, type Naming, namingsIn } from './source-head';

/** Nouns with a preposition of their own: «مستشار لوزير الخارجية». */
const PERSONAL: readonly RoleCategory[] = ['office', 'rank', 'unnamed', 'description', 'honorific', 'document'];
/** Nouns whose own form tells a gender, and those that are several. */
const SPOKEN_FOR: readonly RoleCategory[] = ['office', 'unnamed', 'group', 'description'];
const SINGLE: readonly RoleCategory[] = ['institution', 'unnamed'];
const SEVERAL: readonly RoleCategory[] = ['group', 'plural', 'collective'];
const FIRST_WORD = /^[\p{L}\p{M}]+/u;
/** Between a title and the name in apposition. */
const APPOSED = /^["”»]?\s*[،,]\s*/;
const WORD = /[\p{L}\p{M}]+/gu;

export interface NamingContext {
  text: string;
  tokens: readonly Token[];
  entities: readonly Entity[];
  roleWords: RoleWords;
  words: SourceWords;
  lexicon: CueLexicon | undefined;
  pack: LoadedPack;
}

export class SourceNaming {
  readonly #joinedArticles: readonly string[];
  readonly #partitives: ReadonlySet<string>;
  readonly #titlePrepositions: ReadonlySet<string>;
  /** The last words of places and of bodies that have a name. */
  readonly #placeEnds: ReadonlySet<string>;
  readonly #conjunctions: ReadonlySet<string>;
  readonly #determiners: ReadonlySet<string>;
  readonly #origins: ReadonlySet<string>;
  readonly #verbEndings: readonly string[];
  #nameWords: (ReadonlySet<string> | null)[] = [];

  constructor(readonly context: NamingContext) {
    const { pack, entities } = context;
    const { grammar, conjunctions, verbEndings } = pack.statements ?? {};
    this.#joinedArticles = grammar?.joinedArticles ?? [];
    this.#partitives = new Set(grammar?.partitives.map(foldWord));
    this.#titlePrepositions = new Set(grammar?.titlePrepositions?.map(foldWord));
    this.#placeEnds = new Set(
      entities.flatMap(({ name, kind, key }) =>
        kind === 'place' || (kind === 'organization' && key !== undefined) ? (foldedWords(name).at(-1) ?? []) : [],
      ),
    );
    this.#conjunctions = wordSet(conjunctions);
    this.#determiners = new Set(phrasesOf(pack.roles?.determiners ?? '').map(foldWord));
    this.#origins = new Set(this.#joinedArticles.length ? phrasesOf(pack.roles?.demonyms ?? '').map(foldWord) : []);
    this.#verbEndings = verbEndings?.split(' ') ?? [];
  }

  /** The first word of a phrase, folded. */
  /** «عدد», «بعض». @param noun folded. */
  isPartitive = (noun: string): boolean => this.#partitives.has(noun);

  firstWord = (phrase: string): string => foldWord(FIRST_WORD.exec(phrase)?.[0] ?? '');

  isDeterminer = (word: string): boolean => this.#determiners.has(word);

  /** «لإدارة النادي»: a phrase to whose first word a preposition is joined, and left out. */
  #isLed = ([start]: Span) => FIRST_WORD.test(this.context.text.charAt(start - 1));

  #endsInArticle = (phrase: string) => this.context.words.isDefinite(foldedWords(phrase).at(-1) ?? '');

  /** Whether something else than «عدد من» leads from one name to another. */
  #leadsOn = (between: string) => {
    const { isPreposition, isConjoined } = this.context.words;
    const words = foldedWords(between);
    return (this.#partitives.has(words[0] ?? '') ? words.slice(2) : words).some((word) => isPreposition(word) || isConjoined(word));
  };

  /** «عدد منهم» */
  isOfThem([part = '', of = '', more]: readonly string[]): boolean {
    const thirdPersons = this.context.pack.statements?.grammar?.thirdPersons ?? [];
    return (
      more === undefined &&
      this.#partitives.has(part) &&
      thirdPersons.some((pronoun) => of.endsWith(pronoun) && this.context.words.isPreposition(of.slice(0, -pronoun.length)))
    );
  }

  /**
   * «المشرف على برنامج القادة الدكتور سعيد الأحمد», «عضو المجلس في ريف دمشق سمير نصر»: what stands between a title and a name goes on with
   * the title. After a noun without its article the name is another's: «مصدر في مكتب الوزير سمير نصر».
   */
  #bindsTitle = (between: string) => {
    const { isTitle, isConjoined, isSpeakerNoun, isDefinite } = this.context.words;
    const words = foldedWords(between);
    if (this.#titlePrepositions.has(words[0] ?? '')) return true;
    // «قائد مهام البحث، العقيد سمير نصر»
    const [, apposed] = between.split(/[،,](?=[^،,]*$)/);
    if (apposed !== undefined && foldedWords(apposed).every(isTitle)) return true;
    while (isTitle(words.at(-1) ?? '')) words.pop();
    const last = words.at(-1) ?? '';
    // «كاتب العدل والرئيس السابق لهيئة الأمر سعيد الأحمد»: two offices of one
    const [second = ''] = words;
    const isSecond = isConjoined(second) && isTitle(second.slice(1));
    // «وزير المياه والكهرباء رئيس مجلس إدارة المؤسسة المهندس سعد الأحمد»: nothing joins a second person
    const joinsAnother = words.some((word) => isConjoined(word) && (isTitle(word.slice(1)) || isSpeakerNoun(word.slice(1))));
    return (isSecond || !joinsAnother) && (this.#placeEnds.has(last) || isDefinite(last));
  };

  /** «معالي» */
  #isAddress = (before: string) => {
    const [word = '', more] = foldedWords(before);
    return this.#joinedArticles.length > 0 && more === undefined && this.context.words.isSpeakerNoun(word);
  };

  /** "The committee, chaired by Ada Kerrow,": a person whom a participle leads to is not who speaks. */
  #isAgent(source: Span, { entity, span }: Naming): boolean {
    const { text, entities, pack } = this.context;
    const agent = pack.statements?.agent;
    const [participle = '', by] = text.slice(source[0], span[0]).trim().split(/\s+/).slice(-2);
    const isParticiple = this.#verbEndings.some((end) => participle.endsWith(end));
    return agent !== undefined && by === agent && entities[entity]?.kind === 'person' && isParticiple;
  }

  /** «la portavoz de Ana Rial»: whom a preposition leads to from the noun of somebody else is not who speaks. */
  #isOfAnother(source: Span, { entity, span, by }: Naming): boolean {
    const { text, tokens, entities, roleWords, pack } = this.context;
    if (pack.roles?.order !== 'head-first' || !pack.statements?.reportedSpeech || by !== 'name' || entities[entity]?.kind !== 'person')
      return false;
    const first = firstTokenAfter(tokens, source[0]);
    const head = [first, first + 1].find((at) => SPOKEN_FOR.some((category) => roleWords.is(at, category)));
    const last = firstTokenAfter(tokens, span[0]) - 1;
    const before = /^['’]$/.test(tokens[last]?.text ?? '') ? last - 1 : last;
    if (head === undefined || before <= head || text.slice(tokens[head]?.start, span[0]).includes(',')) return false;
    return roleWords.is(before, 'link') !== undefined && !roleWords.is(before, 'determiner') && !roleWords.is(before, 'conjunction');
  }

  /** «دول الخليج لوزير الخارجية سمير نصر»: somebody with a title is spoken to, by who is no office themselves. */
  #isSpokenTo([start]: Span, { entity, span, by }: Naming): boolean {
    const { text, tokens, entities, lexicon, roleWords } = this.context;
    if (!lexicon || entities[entity]?.kind !== 'person') return false;
    const isTo = ([at]: Span) =>
      at > start && lexicon.joinedEnds.some(({ prefix }) => text.slice(at - prefix.length - 1, at).trim() === prefix);
    const titles = by === 'name' ? (entities[entity]?.references ?? []).filter((r) => r[1] <= span[0] && span[0] - r[1] <= LEAD) : [span];
    const first = firstTokenAfter(tokens, start);
    return titles.some(isTo) && !PERSONAL.some((category) => roleWords.is(first, category));
  }

  /** «إدارة سمير نصر»: whose name is within that of the body that opens a source. */
  #ownsBody([start]: Span, { entity, span }: Naming, namings: readonly Naming[]): boolean {
    const { entities } = this.context;
    return (
      this.#joinedArticles.length > 0 &&
      entities[entity]?.kind === 'person' &&
      namings.some(
        (body) =>
          body.entity !== entity &&
          entities[body.entity]?.kind !== 'person' &&
          body.span[0] - start <= LEAD &&
          body.span[0] < span[0] &&
          body.span[1] >= span[1],
      )
    );
  }

  /** Who of those that a source names is the one that speaks. */
  headNamed(source: Span, namings: readonly Naming[]): number | null {
    const { text, entities, pack } = this.context;
    const heads = namings.filter(
      (naming) =>
        !this.#isOfAnother(source, naming) &&
        !this.#isAgent(source, naming) &&
        !this.#isSpokenTo(source, naming) &&
        !this.#ownsBody(source, naming, namings),
    );
    return headOf(text, source, heads, entities, pack.roles?.order === 'head-first', {
      leadsOn: this.#leadsOn,
      endsInArticle: this.#endsInArticle,
      isLed: this.#isLed,
      bindsTitle: this.#bindsTitle,
      isAddress: this.#isAddress,
    });
  }

  /** "The mayor of Marseille and Anna Lind": the one who is named is not the only one who speaks. */
  endsInAnother(source: Span, namings: readonly Naming[]): boolean {
    const { text, entities } = this.context;
    const [last, another] = namings.filter(({ entity, by }) => by === 'name' && entities[entity]?.kind === 'person');
    if (!last || another || last.span[1] < source[1] - 1) return false;
    const before = text.slice(source[0], last.span[0]).trim().split(/\s+/);
    return before.length > 1 && this.#conjunctions.has(before.at(-1)?.toLowerCase() ?? '');
  }

  /** The only participant whose name has all words of a source that no mention covers: «القطامي» for «فهد القطامي». */
  sameWords(source: string): number | null {
    const { entities, pack, words: sourceWords } = this.context;
    const { isTitle, bare } = sourceWords;
    const all = foldedWords(source);
    // «النقيب الأسعد»: a title before a last name
    const words = all.filter((word, i) => i === all.length - 1 || !isTitle(word));
    // «المهاجم السوري» is not the Syrian team
    if (this.#joinedArticles.length && all.length > words.length && words.every((word) => this.#origins.has(bare(word)))) return null;
    // «سومه» for «عمر السومه», «الأرصاد» for «الهيئة العامة للأرصاد»
    const withArticle = (name: ReadonlySet<string>, word: string) => this.#joinedArticles.some((article) => name.has(article + bare(word)));
    const has = (name: ReadonlySet<string>, word: string) =>
      name.has(word) ||
      withArticle(name, word) ||
      (pack.roles?.inflectedNames === true && [...name].some((other) => isInflectionOf(word, other)));
    for (const { name, kind } of entities.slice(this.#nameWords.length))
      this.#nameWords.push(kind === 'place' ? null : new Set(foldedWords(name)));
    const found = this.#nameWords.flatMap((name, i) => (name && words.length && words.every((word) => has(name, word)) ? [i] : []));
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** The only organisation whose name ends in the noun of a source: "the office" for the National Weather Office. */
  sameNoun(source: string): number | null {
    const [determiner = '', noun = '', more] = foldedWords(source);
    if (more !== undefined || !noun || !this.#determiners.has(determiner)) return null;
    const found = this.context.entities.flatMap(({ name, kind }, i) =>
      kind === 'organization' && foldWord(name.match(WORD)?.at(-1) ?? '') === noun ? [i] : [],
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** What the article before an office tells: "la ministre". */
  genderOf(source: string): Agreement {
    const { masculine, feminine } = this.context.pack.statements?.reportedSpeech ?? {};
    const first = (FIRST_WORD.exec(source)?.[0] ?? '').toLowerCase();
    const among = (list?: string) => list?.split(' ').includes(first) ?? false;
    return among(masculine) ? { gender: 'masculine' } : among(feminine) ? { gender: 'feminine' } : {};
  }

  /** «صحيفة», «مصدر»: what the noun tells that opens a source, where endings are written joined to it. */
  nounGender([start]: Span): Agreement {
    const { tokens, roleWords, pack } = this.context;
    const at = firstTokenAfter(tokens, start);
    const ends = this.#joinedArticles.length ? pack.roles?.feminine : undefined;
    const noun = SINGLE.some((category) => roleWords.is(at, category)) && !SEVERAL.some((category) => roleWords.is(at, category));
    const written = tokens[at]?.text ?? '';
    if (!noun || !ends || pack.roles?.pluralEndings?.some((ending) => written.endsWith(ending))) return {};
    return { gender: written.endsWith(ends.ending) ? 'feminine' : 'masculine' };
  }

  /** What stands in a source before a comma, or beside the name of who speaks. */
  titleIn([start, end]: Span, speaker: number): string {
    const { text, entities } = this.context;
    const [title = '', name] = text.slice(start, end).split(/[،,]/);
    if (name) return title;
    const mention = entities[speaker]?.mentions.find((m) => m[0] > start && m[1] <= end);
    return mention ? `${text.slice(start, mention[0])} ${text.slice(mention[1], end)}` : '';
  }

  /** The person who is named right behind a source and a comma, and not in what is said. */
  nameBehind([, end]: Span, content: readonly Span[]): number | null {
    const { text, entities } = this.context;
    if (!this.#joinedArticles.length) return null;
    const start = end + (APPOSED.exec(text.slice(end, end + LEAD))?.[0].length ?? 0);
    if (start === end || content.some(([from, to]) => start >= from && start < to)) return null;
    const begins = ([at]: Span) => at === start || at === start + 1;
    const is = ({ kind, mentions }: Entity) => kind === 'person' && mentions.some(begins);
    const found = entities.findIndex(is);
    return found < 0 ? null : found;
  }

  /** How many people a source names. */
  peopleIn(source: Span): number {
    const { entities } = this.context;
    const isPerson = (entity: number) => entities[entity]?.kind === 'person' && entities[entity]?.key !== undefined;
    return new Set(namingsIn(source, entities).flatMap(({ entity, by }) => (by === 'name' && isPerson(entity) ? [entity] : []))).size;
  }
}
