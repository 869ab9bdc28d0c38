/** Says for each attribution which participant speaks: by name, role, pronoun or dropped subject; null where nothing decides. */
import type { LoadedPack } from '../../languages/pack';
import type { Agreement } from '../../languages/pack-statements';
import type { Span } from '../../model';
import { lexiconOf } from '../attribution/cue-lexicon';
import type { AttributedStatement, Quote, Sentence, Token, Trace } from '../layers';
import { foldWord } from '../matching/fold-name';
import { isInflectionOf } from '../matching/name-similarity';
import { phrasesOf } from '../matching/phrase-lexicon';
import { wordSet } from '../matching/word-list';
import { clauseSubjects, sourceWords } from './clause-subjects';
import { Descriptions } from './described-speakers';
import { DocumentIssuers } from './document-issuers';
import { firstTokenAfter } from './reading';
import type { Entity } from './resolve-entities';
import type { RoleCategory, RoleWords } from './role-words';
import { foldedWords, headOf, LEAD, markedName, type Naming, namingsIn } from './source-head';
import { SpokenTitles } from './spoken-titles';
import { type Focus, takeUp as takeUpPronouns } from './take-up';

/** A dropped subject or a pronoun takes up a speaker of at most this many sentences before. */
const REACH = 5;
/** An office that stands for who spoke before has at most this many words, and comes at most this many sentences after. */
const LONGEST_OFFICE = 3;
const FARTHEST_OFFICE = 12;
/** Somebody whom only a description means was the subject of this sentence or the one before, and nobody else near it. */
const IN_FOCUS = 35;
const RIVAL = 0.6;
/** Nouns with a preposition of their own: «مستشار لوزير الخارجية». */
const PERSONAL: readonly RoleCategory[] = ['office', 'rank', 'unnamed', 'description', 'honorific', 'document'];
/** Nouns whose own form tells a gender, and those that are several. */
const SINGLE: readonly RoleCategory[] = ['institution', 'unnamed'];
const SEVERAL: readonly RoleCategory[] = ['group', 'plural', 'collective'];
const NAMED = 'named in the source';
const ISSUED = 'a document, for who issued it';
const DESCRIBED = 'the one person who spoke before';
const HEAD_NOUN = /^[\p{L}\p{M}]+/u;
const PAUSE = /[،,؛;:«"“]/;
/** Between a title and the name in apposition. */
const APPOSED = /^["”»]?\s*[،,]\s*/;
const WORD = /[\p{L}\p{M}]+/gu;

/** Who spoke in a statement that is resolved, for those after it that take the speaker up. */
interface Turn {
  speaker: number | null;
  agreement: Agreement;
  /** Index of the sentence of its cue or content. */
  sentence: number;
  /** Index of the sentence in which what was said ends. */
  end: number;
  /** Folded words of its source. */
  words: readonly string[];
  /** The source names more than one person. */
  several: boolean;
}

/** Whether a form that agrees with `now` can speak of somebody whom `before` agreed with; what is unknown agrees with all. */
function compatible(now: Agreement, before: Agreement): boolean {
  if (now.gender && before.gender && now.gender !== before.gender) return now.number === 'plural' && now.gender === 'masculine';
  return !(now.number === 'singular' && before.number === 'plural');
}

/**
 * For each statement the index of its speaker among the entities, or null.
 * @param quotes pronouns in them are somebody else's words.
 */
export function resolveSpeakers(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  statements: readonly AttributedStatement[],
  entities: readonly Entity[],
  allRoleWords: RoleWords,
  pack: LoadedPack,
  trace: Trace,
  quotes: readonly Quote[] = [],
): (number | null)[] {
  const pronouns = new Map((pack.statements?.pronouns ?? []).map((pronoun) => [foldWord(pronoun.form), pronoun]));
  const { joinedArticles = [] } = pack.statements?.grammar ?? {};
  const { grammar } = pack.statements ?? {};
  const words = sourceWords(pack);
  const { isPreposition, isConjoined, isTitle, isSpeakerNoun, isDefinite, bare } = words;
  /** By the noun that opens a source: who spoke so, and by which other words. */
  const heads = new Map<string, { speaker: number; words: readonly string[] }>();
  /** Titles that came with a name, by their words: «والد الشهيد، سعد العلي». */
  const titles = new SpokenTitles(bare, grammar);
  const place = ({ cue, content }: AttributedStatement): number => cue?.[0] ?? content[0]?.[0] ?? 0;
  const sentenceOf = (offset: number): number => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.span[0] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const lexicon = grammar && lexiconOf(grammar, pack.statements?.pronouns);
  const documents = new DocumentIssuers(tokens, sentences, allRoleWords.folded, entities, lexicon, bare);
  const turns: Turn[] = [];
  const descriptions =
    pack.roles?.alike && new Descriptions({ text, tokens, entities, statements, words: allRoleWords, roles: pack.roles, sentenceOf });
  const mayBePerson = (speaker: number | null) => speaker === null || entities[speaker]?.kind === 'person';
  /** "their" is no one person, "he" no group, where the language is read by its reported speech. */
  const agreesInNumber = ({ number, gender }: Agreement, { speaker, several }: Turn): boolean => {
    const entity = speaker === null ? undefined : entities[speaker];
    if (grammar?.pluralEndings && entity) {
      // «قال سكان … وأضاف»: somebody else; «قال المدير … وأضافوا»
      const [head = ''] = foldedWords(entity.name);
      const plural = entity.kind === 'group' && head.length > LEAD && grammar.pluralEndings.some((ending) => head.endsWith(ending));
      if (entity.kind === 'person' || entity.kind === 'organization') return (number !== 'plural' && number !== 'dual') || several;
      return !(plural && number === 'singular' && gender === 'masculine');
    }
    const kind = pack.statements?.reportedSpeech && entity?.kind;
    return !(kind === 'person' && number === 'plural') && !(kind === 'group' && number === 'singular' && gender === 'masculine');
  };
  const takeUp = (agreement: Agreement, sentence: number, person?: boolean): Turn | undefined =>
    turns.findLast(
      (turn) =>
        sentence - turn.end <= REACH &&
        compatible(agreement, turn.agreement) &&
        (!person || mayBePerson(turn.speaker)) &&
        agreesInNumber(agreement, turn),
    );
  /** «أكد سمير نصر نجاح الاجتماع برئاسة سعد العلي مطالبا»: whoever is named within what is said, before any pause in it. */
  const isTold = (statement: AttributedStatement): boolean => {
    const at = place(statement);
    return statements.some(
      ({ cue, content: [content] }) =>
        content && (cue?.[0] ?? at) < at && content[0] < at && content[1] >= at - LEAD && !PAUSE.test(text.slice(content[0], at)),
    );
  };
  /** Nothing that was said so far speaks of somebody in another gender or number. */
  const fits = (entity: number, agreement: Agreement): boolean =>
    !turns.some((turn) => turn.speaker === entity && !compatible(agreement, turn.agreement));
  const namedAfter = (entity: number, sentence: number, before: number): boolean => {
    const from = sentences[sentence]?.span[1] ?? 0;
    return entities[entity]?.mentions.some((m) => m[0] >= from && m[1] <= before) ?? false;
  };

  /** The only person named in the sentence and the two before it, for a pronoun before which nobody spoke. */
  const lastPerson = (before: number, sentence: number): number | null => {
    const from = sentences[Math.max(0, sentence - 2)]?.span[0] ?? 0;
    const near = entities.flatMap(({ kind, mentions }, i) =>
      kind === 'person' && mentions.some((m) => m[0] >= from && m[1] <= before) ? [i] : [],
    );
    return near.length === 1 ? (near[0] ?? null) : null;
  };

  /** «لإدارة النادي»: a phrase to whose first word a preposition is joined, and left out. */
  const isLed = ([start]: Span) => HEAD_NOUN.test(text.charAt(start - 1));
  const partitiveWords = new Set(grammar?.partitives.map(foldWord));
  const endsInArticle = (phrase: string) => isDefinite(foldedWords(phrase).at(-1) ?? '');
  /** Whether something else than «عدد من» leads from one name to another. */
  const leadsOn = (between: string) => {
    const words = foldedWords(between);
    return (partitiveWords.has(words[0] ?? '') ? words.slice(2) : words).some((word) => isPreposition(word) || isConjoined(word));
  };
  /** «عدد منهم» */
  const isOfThem = ([part = '', of = '', more]: readonly string[]) =>
    more === undefined &&
    partitiveWords.has(part) &&
    (grammar?.thirdPersons ?? []).some((pronoun) => of.endsWith(pronoun) && isPreposition(of.slice(0, -pronoun.length)));
  const titlePrepositions = new Set(grammar?.titlePrepositions?.map(foldWord));
  const placeEnds = new Set(
    entities.flatMap(({ name, kind, key }) =>
      kind === 'place' || (kind === 'organization' && key !== undefined) ? (foldedWords(name).at(-1) ?? []) : [],
    ),
  );
  /**
   * «المشرف على برنامج القادة الدكتور سعيد الأحمد», «عضو المجلس في ريف دمشق سمير نصر»: what stands between a title and a name goes on with
   * the title. After a noun without its article the name is another's: «مصدر في مكتب الوزير سمير نصر».
   */
  const bindsTitle = (between: string) => {
    const words = foldedWords(between);
    if (titlePrepositions.has(words[0] ?? '')) return true;
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
    return (isSecond || !joinsAnother) && (placeEnds.has(last) || isDefinite(last));
  };
  /** «معالي» */
  const isAddress = (before: string) => {
    const [word = '', more] = foldedWords(before);
    return joinedArticles.length > 0 && more === undefined && isSpeakerNoun(word);
  };
  const { agent, verbEndings } = pack.statements ?? {};
  const endings = verbEndings?.split(' ') ?? [];
  /** "The committee, chaired by Ada Kerrow,": a person whom a participle leads to is not who speaks. */
  const isAgent = (source: Span, { entity, span }: Naming) => {
    const [participle = '', by] = text.slice(source[0], span[0]).trim().split(/\s+/).slice(-2);
    return agent !== undefined && by === agent && entities[entity]?.kind === 'person' && endings.some((end) => participle.endsWith(end));
  };
  /** «دول الخليج لوزير الخارجية سمير نصر»: somebody with a title is spoken to, by who is no office themselves. */
  const isSpokenTo = ([start]: Span, { entity, span, by }: Naming): boolean => {
    if (!lexicon || entities[entity]?.kind !== 'person') return false;
    const isTo = ([at]: Span) =>
      at > start && lexicon.joinedEnds.some(({ prefix }) => text.slice(at - prefix.length - 1, at).trim() === prefix);
    const titles = by === 'name' ? (entities[entity]?.references ?? []).filter((r) => r[1] <= span[0] && span[0] - r[1] <= LEAD) : [span];
    const first = firstTokenAfter(tokens, start);
    return titles.some(isTo) && !PERSONAL.some((category) => allRoleWords.is(first, category));
  };
  /** «إدارة سمير نصر»: whose name is within that of the body that opens a source. */
  const ownsBody = ([start]: Span, { entity, span }: Naming, namings: readonly Naming[]): boolean =>
    joinedArticles.length > 0 &&
    entities[entity]?.kind === 'person' &&
    namings.some(
      (body) =>
        body.entity !== entity &&
        entities[body.entity]?.kind !== 'person' &&
        body.span[0] - start <= LEAD &&
        body.span[0] < span[0] &&
        body.span[1] >= span[1],
    );
  const headNamed = (source: Span, namings: readonly Naming[]) => {
    const heads = namings.filter((naming) => !isAgent(source, naming) && !isSpokenTo(source, naming) && !ownsBody(source, naming, namings));
    return headOf(text, source, heads, entities, pack.roles?.order === 'head-first', {
      leadsOn,
      endsInArticle,
      isLed,
      bindsTitle,
      isAddress,
    });
  };
  const takenUp =
    pack.anaphora &&
    takeUpPronouns(
      tokens,
      sentences,
      quotes,
      statements,
      entities,
      (source) => headNamed(source, namingsIn(source, entities)),
      allRoleWords,
      pack.anaphora,
    );

  const conjunctions = wordSet(pack.statements?.conjunctions);
  /** "The mayor of Marseille and Anna Lind": the one who is named is not the only one who speaks. */
  const endsInAnother = (source: Span, namings: readonly Naming[]): boolean => {
    const [last, another] = namings.filter(({ entity, by }) => by === 'name' && entities[entity]?.kind === 'person');
    if (!last || another || last.span[1] < source[1] - 1) return false;
    const before = text.slice(source[0], last.span[0]).trim().split(/\s+/);
    return before.length > 1 && conjunctions.has(before.at(-1)?.toLowerCase() ?? '');
  };

  const { sentenceSubject, clauseActor, personBeside, onlyPerson, opensTime } = clauseSubjects(text, sentences, entities, pack, words);

  /**
   * Who is named at the head of the sentence before, where nobody spoke in it: "El portavoz, Luis Cano, acusó a la alcaldesa. «…», dijo."
   * Only a person, and only for languages that are read by their reported speech.
   */
  const subjectBefore = (sentence: number, turn: Turn | undefined): number | null => {
    const [before, now] = [sentences[sentence - 1], sentences[sentence]];
    if (!pack.statements?.reportedSpeech || !before || !now || before.paragraph !== now.paragraph || turn?.sentence === sentence - 1)
      return null;
    const subject = turn?.sentence === sentence ? null : sentenceSubject(sentence - 1, before.span[1]);
    return subject !== null && entities[subject]?.kind === 'person' ? subject : null;
  };

  const origins = new Set(joinedArticles.length ? phrasesOf(pack.roles?.demonyms ?? '').map(foldWord) : []);
  let nameWords: (ReadonlySet<string> | null)[] | undefined;
  /** The only participant whose name has all words of a source that no mention covers: «القطامي» for «فهد القطامي». */
  const sameWords = (source: string): number | null => {
    const all = foldedWords(source);
    // «النقيب الأسعد»: a title before a last name
    const words = all.filter((word, i) => i === all.length - 1 || !isTitle(word));
    // «المهاجم السوري» is not the Syrian team
    if (joinedArticles.length && all.length > words.length && words.every((word) => origins.has(bare(word)))) return null;
    // «سومه» for «عمر السومه», «الأرصاد» for «الهيئة العامة للأرصاد»
    const withArticle = (name: ReadonlySet<string>, word: string) => joinedArticles.some((article) => name.has(article + bare(word)));
    const has = (name: ReadonlySet<string>, word: string) =>
      name.has(word) ||
      withArticle(name, word) ||
      (pack.roles?.inflectedNames === true && [...name].some((other) => isInflectionOf(word, other)));
    nameWords ??= entities.map(({ name, kind }) => (kind === 'place' ? null : new Set(foldedWords(name))));
    const found = nameWords.flatMap((name, i) => (name && words.length && words.every((word) => has(name, word)) ? [i] : []));
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const { masculine, feminine } = pack.statements?.reportedSpeech ?? {};
  /** What the article before an office tells: "la ministre". */
  const genderOf = (source: string): Agreement => {
    const first = (HEAD_NOUN.exec(source)?.[0] ?? '').toLowerCase();
    const among = (list?: string) => list?.split(' ').includes(first) ?? false;
    return among(masculine) ? { gender: 'masculine' } : among(feminine) ? { gender: 'feminine' } : {};
  };
  /** «صحيفة», «مصدر»: what the noun tells that opens a source, where endings are written joined to it. */
  const nounGender = ([start]: Span): Agreement => {
    const at = firstTokenAfter(tokens, start);
    const ends = joinedArticles.length ? pack.roles?.feminine : undefined;
    const noun = SINGLE.some((category) => allRoleWords.is(at, category)) && !SEVERAL.some((category) => allRoleWords.is(at, category));
    const written = tokens[at]?.text ?? '';
    if (!noun || !ends || pack.roles?.pluralEndings?.some((ending) => written.endsWith(ending))) return {};
    return { gender: written.endsWith(ends.ending) ? 'feminine' : 'masculine' };
  };
  const determiners = new Set(phrasesOf(pack.roles?.determiners ?? '').map(foldWord));
  /** The only organisation whose name ends in the noun of a source: "the office" for the National Weather Office. */
  const sameNoun = (source: string): number | null => {
    const [determiner = '', noun = '', more] = foldedWords(source);
    if (more !== undefined || !noun || !determiners.has(determiner)) return null;
    const found = entities.flatMap(({ name, kind }, i) =>
      kind === 'organization' && foldWord(name.match(WORD)?.at(-1) ?? '') === noun ? [i] : [],
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  };

  /** The turns of those who spoke before a sentence, may be persons, and agree with what speaks of them. */
  const personsBefore = (sentence: number, agreement: Agreement): Turn[] =>
    turns.filter(
      (t) => sentence - t.sentence <= FARTHEST_OFFICE && t.speaker !== null && mayBePerson(t.speaker) && compatible(agreement, t.agreement),
    );

  /** «السيدة», «الرجل»: a noun that only says that somebody is meant, for the one person who spoke before. */
  const someoneBefore = (source: Span, sentence: number, agreement: Agreement): number | null => {
    const at = joinedArticles.length ? firstTokenAfter(tokens, source[0]) : -1;
    const alone = at >= 0 && tokens[at]?.end === source[1];
    const generic = (['honorific', 'description'] as const).some((category) => allRoleWords.is(at, category)?.definite);
    if (!alone || !generic) return null;
    const speakers = new Set(personsBefore(sentence, agreement).map(({ speaker }) => speaker));
    return speakers.size === 1 ? ([...speakers][0] ?? null) : null;
  };

  const roleWords = pack.statements?.reportedSpeech ? allRoleWords : null;
  /** "o comandante": a few words that mean somebody known by an office, and name nobody. */
  const isOffice = (source: Span): boolean => {
    const own = tokens.flatMap((token, i) => (token.start >= source[0] && token.end <= source[1] ? [i] : []));
    const definite = pack.statements?.reportedSpeech?.bareSubjects || roleWords?.is(own[0] ?? -1, 'determiner') !== undefined;
    const is = (i: number, categories: readonly RoleCategory[]) => categories.some((category) => roleWords?.is(i, category));
    const isPerson = (i: number) => is(i, ['office', 'rank', 'unnamed']) && !is(i, ['group', 'plural', 'collective', 'institution']);
    // "the report of the ministers" is no minister: the office opens its phrase
    const words = own.filter((i) => tokens[i]?.kind === 'word' && roleWords?.is(i, 'determiner') === undefined);
    return definite && own.filter((i) => tokens[i]?.kind === 'word').length <= LONGEST_OFFICE && isPerson(words[0] ?? -1);
  };

  /**
   * Who of those who spoke before is meant by an office that names nobody: who holds it, else the only person who spoke and whom
   * the noun fits. Null where several did, since nothing decides between them.
   */
  const holderOf = (source: Span, sentence: number): number | null => {
    const near = personsBefore(sentence, genderOf(text.slice(...source)));
    const speakers = [...new Set(near.map(({ speaker }) => speaker))];
    const words = foldedWords(text.slice(...source)).filter((word) => !determiners.has(word));
    const holders = speakers.filter((speaker) => {
      const role = foldedWords(entities[speaker ?? -1]?.role ?? '');
      const before = near.flatMap((turn) => (turn.speaker === speaker ? turn.words : []));
      return words.some((word) => [...role, ...before].some((other) => other === word || isInflectionOf(word, other)));
    });
    if (holders.length === 1) return holders[0] ?? null;
    if (speakers.length > 1) {
      // "a parlamentar", right after the councillor: another word for who has just spoken
      const last = turns.at(-1);
      const beside = last && sentence - last.sentence <= 1 && sentences[sentence]?.paragraph === sentences[last.sentence]?.paragraph;
      return beside && words.length === 1 && speakers.includes(last.speaker) ? last.speaker : null;
    }
    // "majitel skladu": without an article, an office with more to it may be anybody's
    const [only] = speakers;
    const definite = words.length === 1 || !pack.statements?.reportedSpeech?.bareSubjects;
    return only === undefined ? lastPerson(source[0], sentence) : definite ? only : null;
  };

  /**
   * "the senator", "the 52-year-old": a definite phrase for the person in focus. Who holds an office of that name is meant before all others;
   * somebody who is known by another office is not meant, nor is anybody where two are in focus.
   */
  const describedBefore = (source: Span): number | null => {
    const first = firstTokenAfter(tokens, source[0]);
    if (!takenUp || !allRoleWords.is(first, 'determiner') || text.slice(...source).includes(',')) return null;
    let end = first;
    while ((tokens[end]?.end ?? Number.POSITIVE_INFINITY) <= source[1]) end++;
    const is = (categories: readonly RoleCategory[]) => categories.find((category) => allRoleWords.is(end - 1, category));
    const noun = foldWord(tokens[end - 1]?.text ?? '');
    const inFocus = ([best, second]: readonly Focus[]) =>
      best && best.weight >= IN_FOCUS && (second?.weight ?? 0) <= best.weight * RIVAL ? best.entity : null;
    const bodies = takenUp.bodiesBefore(source[0], noun);
    if (bodies.length) return inFocus(bodies);
    const category = is(['office', 'rank', 'description']);
    const isAge = /-year-old$/.test(text.slice(...source));
    if (!isAge && (!category || is(['unnamed', 'group', 'plural', 'collective', 'institution', 'document']))) return null;
    const near = takenUp.personsBefore(source[0], takenUp.genderOf(noun));
    const offices = (entity: number) => foldedWords(entities[entity]?.role ?? '');
    const [holder, other] = near.filter(({ entity }) =>
      offices(entity).some((word) => word === noun || (word.length > 2 && noun.startsWith(word))),
    );
    if (holder && category !== 'description') return other && other.weight > holder.weight * RIVAL ? null : holder.entity;
    const best = inFocus(near);
    return best !== null && category === 'office' && offices(best).length ? null : best;
  };

  /** «الشركة», «الناقلة الوطنية»: a noun, and nothing but modifiers behind it. */
  const isCommonNoun = ([start, end]: Span = [0, 0]): boolean => {
    for (let at = firstTokenAfter(tokens, start) + 1; (tokens[at]?.end ?? end + 1) <= end; at++)
      if (!descriptions?.isAdjective(at)) return false;
    return true;
  };

  /** What stands in a source before a comma, or beside the name of who speaks. */
  const titleIn = ([start, end]: Span, speaker: number): string => {
    const [title = '', name] = text.slice(start, end).split(/[،,]/);
    if (name) return title;
    const mention = entities[speaker]?.mentions.find((m) => m[0] > start && m[1] <= end);
    return mention ? `${text.slice(start, mention[0])} ${text.slice(mention[1], end)}` : '';
  };

  /** The person who is named right behind a source and a comma, and not in what is said. */
  const nameBehind = ([, end]: Span, content: readonly Span[]): number | null => {
    if (!grammar?.joinedArticles.length) return null;
    const start = end + (APPOSED.exec(text.slice(end, end + LEAD))?.[0].length ?? 0);
    if (start === end || content.some(([from, to]) => start >= from && start < to)) return null;
    const begins = ([at]: Span) => at === start || at === start + 1;
    const is = ({ kind, mentions }: Entity) => kind === 'person' && mentions.some(begins);
    const found = entities.findIndex(is);
    return found < 0 ? null : found;
  };

  const speakerOf = (
    statement: AttributedStatement,
    sentence: number,
  ): { speaker: number | null; agreement: Agreement; reason: string } => {
    const { source, agreement = {} } = statement;
    // «وقيل إن»
    if (statement.unnamed && !source && grammar) return { speaker: null, agreement, reason: 'nobody is named' };
    if (!source) {
      const participle = grammar !== undefined && statement.rule.startsWith('participle');
      // «ليرد عليه سمير نصر قائلا»
      const actor = participle && agreement.number === 'singular' && !isTold(statement) ? personBeside(place(statement)) : null;
      if (actor !== null) return { speaker: actor, agreement, reason: 'the person beside it' };
      // «فعل وزير التعليم سمير نصر الصواب حينما نفى»
      const acting =
        statement.cue && agreement.number !== 'plural' && opensTime(statement.cue[0])
          ? onlyPerson(sentences[sentence]?.span[0] ?? 0, statement.cue[0])
          : null;
      if (acting !== null && fits(acting, agreement)) return { speaker: acting, agreement, reason: 'whom the clause of time is about' };
      const turn = takeUp(agreement, sentence);
      // «لاقت مبادرة سمير نصر تفاعلا، مطالبا»: a participle hangs on its own sentence
      const own = participle && turn?.sentence !== sentence && agreement.number === 'singular' && agreement.gender === 'masculine';
      const alone = own ? onlyPerson(sentences[sentence]?.span[0] ?? 0, place(statement)) : null;
      if (alone !== null && fits(alone, agreement)) return { speaker: alone, agreement, reason: 'the only person of its sentence' };
      // «حملت "الحركة" على لسان الناطق باسمها سمير نصر …، مؤكدا»: somebody else of the sentence, and nobody of those before
      const nearest = participle ? turns.at(-1) : undefined;
      if (nearest && nearest.sentence === sentence && turn?.sentence !== sentence) {
        const other = agreement.number === 'singular' ? onlyPerson(sentences[sentence]?.span[0] ?? 0, place(statement)) : null;
        return { speaker: other, agreement, reason: 'the only person of its sentence' };
      }
      // two verbs in one sentence share their subject: "X called it unwise, but said …"
      if (!statement.continues && !(statement.cue && turn?.sentence === sentence))
        return { speaker: null, agreement, reason: 'nobody is named' };
      // «أكدت الشركة …، مشيرين»: others, of whom the sentence does not tell
      const beside = turns.at(-1);
      if (grammar && agreement.number === 'plural' && beside?.sentence === sentence && !agreesInNumber(agreement, beside))
        return { speaker: null, agreement, reason: 'several, and one speaks in the sentence' };
      const head = subjectBefore(sentence, turn);
      if (head !== null) return { speaker: head, agreement, reason: 'the subject of the sentence before' };
      // «ملوحين بالانسحاب» is nobody alone
      const one = (entity: number | null) =>
        (agreement.number === 'plural' || agreement.number === 'dual') &&
        entity !== null &&
        ['person', 'organization'].includes(entities[entity]?.kind ?? '')
          ? null
          : entity;
      const subject =
        turn?.sentence === sentence || !agreement.gender
          ? null
          : one(
              sentenceSubject(sentence, place(statement)) ??
                (grammar && agreement.gender === 'masculine' ? clauseActor(sentence, place(statement)) : null),
            );
      if (subject !== null) return { speaker: subject, agreement, reason: 'the subject of its sentence' };
      // nobody who agrees has spoken: who is spoken of
      const opens = place(statement) - (sentences[sentence]?.span[0] ?? 0) <= LEAD;
      const anybody = turns.some((t) => sentence - t.sentence <= REACH);
      if (!(grammar ? turn : anybody) && agreement.gender) {
        const before = sentence > 0 && (opens || !anybody) ? sentenceSubject(sentence - 1, sentences[sentence]?.span[0] ?? 0) : null;
        const named = before !== null && entities[before]?.kind !== 'place' && fits(before, agreement) ? before : null;
        const known = named ?? (anybody ? null : lastPerson(place(statement), sentence));
        return { speaker: one(known), agreement, reason: 'the subject of the sentence before, or the only person named' };
      }
      return {
        speaker: turn?.speaker ?? null,
        agreement: { ...turn?.agreement, ...agreement },
        reason: 'goes on from the statement before',
      };
    }
    const written = text.slice(...source);
    const words = foldedWords(written);
    const pronoun = pronouns.get(foldWord(written));
    const inFocus = tokens[firstTokenAfter(tokens, source[0])]?.end === source[1] ? takenUp?.at(source[0]) : undefined;
    if (inFocus !== undefined || (pronoun && takenUp))
      return { speaker: inFocus ?? null, agreement: pronoun ?? {}, reason: 'a pronoun, for who is in focus' };
    if (pronoun) {
      const turn = takeUp(pronoun, sentence, pronoun.person);
      const head = subjectBefore(sentence, turn);
      if (head !== null && pronoun.number !== 'plural')
        return { speaker: head, agreement: pronoun, reason: 'the subject of the sentence before' };
      const last = pronoun.number === 'plural' ? null : lastPerson(source[0], sentence);
      // who alone was named since is nearer than who spoke before
      const nearer = pronoun.person && last !== null && turn && namedAfter(last, turn.sentence, source[0]);
      const speaker = turn && !nearer ? turn.speaker : last;
      return { speaker, agreement: pronoun, reason: 'a pronoun for the speaker before, or the person named last' };
    }
    const titled = titles.speakerOf(words);
    if (titled !== null) return { speaker: titled, agreement: { gender: agreement.gender }, reason: 'a title that came with a name' };
    // «المصدر نفسه»: whoever spoke last
    const same = grammar && lexicon?.has(grammar.sameSources, words.slice(0, 2).join(' '));
    const last = same ? turns.at(-1) : undefined;
    if (last && sentence - last.sentence <= REACH)
      return { speaker: last.speaker, agreement: last.agreement, reason: 'the same source, for who spoke last' };
    // «عدد منهم»: of the group that spoke last
    const group = isOfThem(words) ? turns.findLast((turn) => sentence - turn.end <= REACH) : undefined;
    if (group) {
      const speaker = group.speaker !== null && entities[group.speaker]?.kind === 'group' ? group.speaker : null;
      return { speaker, agreement, reason: 'some of the group that spoke before' };
    }
    const namings = namingsIn(source, entities);
    // «وفقا لبيانات الوزارة»
    if (documents.documentIn(source)) {
      const itself = namings.find(({ span }) => span[0] <= source[0] + LEAD)?.entity;
      const said = documents.issuerOf(source, itself);
      // «موقع صحيفة "الضفة"»
      const noun = namings.find(({ entity }) => entity === said);
      const issuer = (noun && markedName(text, noun, namings, entities)) ?? said;
      // «الصحيفة البريطانية», after one that has a name
      const nameless = issuer === null || (issuer === itself && entities[issuer]?.key === undefined);
      return {
        speaker: (nameless ? descriptions?.body(source, turns) : null) ?? issuer,
        agreement: { gender: agreement.gender },
        reason: issuer === itself ? 'a document' : ISSUED,
      };
    }
    const head = foldWord(HEAD_NOUN.exec(written)?.[0] ?? '');
    const byWords = namings.length ? null : (sameWords(written) ?? sameNoun(written));
    // «المصدر» after «مصدر أمني»
    const before = namings.length || byWords !== null ? undefined : heads.get(bare(head));
    // «وزير الطاقة» is not who spoke as «وزير النقل»
    const [, ...others] = words.map(bare);
    if (before !== undefined && (!others.length || others.some((word) => before.words.includes(word))))
      return { speaker: before.speaker, agreement: { gender: agreement.gender }, reason: 'a noun that named a speaker before' };
    if (byWords !== null) return { speaker: byWords, agreement: { gender: agreement.gender }, reason: 'has the words of the name' };
    if (endsInAnother(source, namings)) return { speaker: null, agreement, reason: 'two together, of whom one is named' };
    const named = headNamed(source, namings);
    // «الشركة», which only a common noun names, after a company that has a name
    const nameless = named !== null && entities[named]?.key === undefined && isCommonNoun(entities[named]?.mentions[0]);
    // «قال المشرف على البرنامج، سمير نصر، إن»: the name behind the comma that ends the source
    const unnamed = named === null || entities[named]?.key === undefined;
    const apposed = unnamed && (isSpeakerNoun(head) || isTitle(head)) ? nameBehind(source, statement.content) : null;
    if (apposed !== null) return { speaker: apposed, agreement: { gender: agreement.gender }, reason: 'a name behind its title' };
    const described = named === null || nameless ? (descriptions?.body(source, turns) ?? null) : null;
    if (described !== null) return { speaker: described, agreement: { gender: agreement.gender }, reason: 'a body by its noun' };
    if (named === null && !namings.length && isOffice(source)) {
      return { speaker: holderOf(source, sentence), agreement, reason: 'an office, for the one person who spoke before' };
    }
    if (named === null && !namings.length) {
      const someone = someoneBefore(source, sentence, agreement) ?? descriptions?.person(source, turns) ?? describedBefore(source);
      if (someone !== null) return { speaker: someone, agreement, reason: DESCRIBED };
    }
    // «بوتين ومسؤولو الاتحاد قالوا»: nobody alone
    const several = grammar && agreement.number !== undefined && agreement.number !== 'singular' && place(statement) >= source[1];
    if (several && named !== null && entities[named]?.kind === 'person')
      return { speaker: null, agreement, reason: 'several, of whom one is named' };
    // a verb before its plural subject stays singular: only its gender tells
    return {
      speaker: named,
      agreement: { gender: agreement.gender },
      reason: NAMED,
    };
  };

  /** By a noun that is taken for somebody of its own, whose name came with it: «الوكالة» after «وكالة التصنيف "ضفة"». */
  const named = new Map<number, number>();
  const noteNoun = (source: Span, speaker: number): void => {
    if (!joinedArticles.length) return;
    const namings = namingsIn(source, entities);
    const noun = namings.find(({ entity, by, span }) => by === 'name' && entity !== speaker && span[0] - source[0] <= LEAD);
    if (!noun) return;
    const { kind, key } = entities[noun.entity] as Entity;
    const office = kind === 'person' && key === undefined && entities[speaker]?.kind === 'person' && entities[speaker]?.key !== undefined;
    if (office || markedName(text, noun, namings, entities) === speaker) named.set(noun.entity, speaker);
  };

  const order = statements
    .map((_, i) => i)
    .sort((a, b) => place(statements[a] as AttributedStatement) - place(statements[b] as AttributedStatement));
  const speakers: (number | null)[] = statements.map(() => null);
  for (const index of order) {
    const statement = statements[index];
    if (!statement) continue;
    const sentence = sentenceOf(place(statement));
    const { speaker: said, agreement, reason } = speakerOf(statement, sentence);
    const speaker = said === null ? null : (named.get(said) ?? said);
    if (statement.source && speaker !== null) noteNoun(statement.source, speaker);
    speakers[index] = speaker;
    const noun = statement.source && foldWord(HEAD_NOUN.exec(text.slice(...statement.source))?.[0] ?? '');
    if (statement.source && speaker !== null && joinedArticles.length && entities[speaker]?.kind === 'person')
      titles.note(foldedWords(titleIn(statement.source, speaker)), speaker);
    // «عدد من»: says nothing of who
    const partitive = pack.statements?.grammar?.partitives.includes(noun ?? '');
    // «المسؤول»: another time, who is in focus then
    if (noun && !partitive && speaker !== null && joinedArticles.length && reason !== DESCRIBED)
      heads.set(bare(noun), { speaker, words: foldedWords(text.slice(...(statement.source ?? [0, 0]))).map(bare) });
    const [from, to] = [statement.source?.[1] ?? statement.cue?.[1] ?? 0, statement.content[0]?.[0] ?? 0];
    const before = sentences[sentence]?.span[0] ?? 0;
    if (speaker !== null)
      for (const stretch of [text.slice(from, to), text.slice(before, statement.cue?.[0] ?? before)])
        for (const word of foldedWords(stretch)) documents.note(word, speaker, place(statement));
    // «الوزارة في بلاغ»
    const [led = '', last = ''] = statement.source ? foldedWords(text.slice(...statement.source)).slice(-2) : [];
    if (speaker !== null && isPreposition(led)) documents.note(last, speaker, place(statement));
    const words = statement.source ? foldedWords(text.slice(...statement.source)) : [];
    const gender = statement.source ? { ...genderOf(text.slice(...statement.source)), ...nounGender(statement.source) } : {};
    const people = new Set(
      (statement.source ? namingsIn(statement.source, entities) : []).flatMap(({ entity, by }) =>
        by === 'name' && entities[entity]?.kind === 'person' && entities[entity]?.key !== undefined ? [entity] : [],
      ),
    );
    const goesOn = statement.source ? undefined : turns.findLast((turn) => turn.speaker === speaker);
    const end = Math.max(sentence, sentenceOf((statement.content.at(-1)?.[1] ?? 1) - 1));
    // «وأضاف قوله»: what speaks nowhere is no turn
    const [opener = ''] = words;
    const speaks = isSpeakerNoun(opener) || isTitle(opener) || !joinedArticles.length;
    const isTurn = speaks || !statement.source || speaker !== null || reason !== NAMED;
    if (isTurn)
      turns.push({
        speaker,
        // «أوضح بيان من الوزارة …، مشيرة إلى»: whoever issued a document may go on in their own gender
        agreement: reason === ISSUED ? {} : agreement.gender ? { ...gender, ...agreement } : { ...agreement, ...gender },
        sentence,
        end,
        words,
        several: goesOn?.several ?? people.size > 1,
      });
    const span = statement.source ?? statement.cue ?? statement.content[0];
    if (span) trace({ stage: 'resolve-speakers', span, decision: speaker === null ? 'rejected' : 'kept', reason });
  }
  return speakers;
}
