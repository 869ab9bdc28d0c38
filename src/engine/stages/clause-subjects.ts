/** Who is the subject of a clause whose verb says nothing, for a verb later in it that drops its subject. */
import type { LoadedPack } from '../../languages/pack';
import type { Span } from '../../model';
import { lexiconOf } from '../attribution/cue-lexicon';
import type { Sentence } from '../layers';
import { foldWord } from '../matching/fold-name';
import { phrasesOf } from '../matching/phrase-lexicon';
import { NameWords } from '../names/name-words';
import type { Entity } from './resolve-entities';
import { foldedWords } from './source-head';

/** A subject that opens its sentence begins within this many characters of it: after a verb, an adverb. */
const HEAD = 24;
const WORD = /[\p{L}\p{M}]+/gu;
const MARK = /^["'“”«»]$/;
const BESIDE = /^["'”»]?\s+$/;
const ONLY_LETTERS = /^[\p{L}\p{M}]+$/u;
const CLAUSE_WORD = /[\p{L}\p{M}]+|[^\s\p{L}\p{M}]/gu;

/** What words of a source or beside one are, folded, where a pack has a grammar; nothing is anything without one. */
export interface SourceWords {
  isPreposition(word: string): boolean;
  isSpeakerNoun(word: string): boolean;
  /** «ووزير», «والمدير»: a conjunction, and no letter of the word. */
  isConjoined(word: string): boolean;
  /** «النقيب»: a noun that speaks, with its article. */
  isTitle(word: string): boolean;
  isDefinite(word: string): boolean;
  /** A word without its article. */
  bare(word: string): string;
}

export function sourceWords({ statements }: LoadedPack): SourceWords {
  const { grammar, pronouns } = statements ?? {};
  const { prepositions = [], joinedConjunctions = [], joinedArticles = [] } = grammar ?? {};
  const prepositionWords = new Set(prepositions.map(foldWord));
  const isPreposition = (word: string) =>
    prepositionWords.has(word) ||
    joinedConjunctions.some((letter) => word.startsWith(letter) && prepositionWords.has(word.slice(letter.length)));

  const articleOf = (word: string) => joinedArticles.find((article) => word.startsWith(article));
  const isDefinite = (word: string) => articleOf(word) !== undefined;
  const bare = (word: string) => word.slice(articleOf(word)?.length ?? 0);
  const lexicon = grammar && lexiconOf(grammar, pronouns);
  const isSpeakerNoun = (word: string) => lexicon?.isSpeakerNoun(word) === true;
  const isConjoined = (word: string) => {
    const rest = word.slice(1);
    if (!rest) return joinedConjunctions.includes(word);
    const letter = joinedConjunctions.includes(word.charAt(0)) && !isSpeakerNoun(word);
    return letter && (isDefinite(rest) || isSpeakerNoun(rest));
  };
  const isTitle = (word: string) => joinedArticles.some((article) => word.startsWith(article) && isSpeakerNoun(word.slice(article.length)));
  return { isPreposition, isSpeakerNoun, isConjoined, isTitle, isDefinite, bare };
}

/** Index of the subject among the entities, or null, of a sentence up to an offset of the text. */
export type SubjectFinder = (sentence: number, before: number) => number | null;

export interface ClauseSubjects {
  sentenceSubject: SubjectFinder;
  clauseActor: SubjectFinder;
  /** «ليرد عليه سمير نصر قائلا»: the person whose name ends right before an offset of the text. */
  personBeside(before: number): number | null;
  /** «حينما قال»: whether a clause of time begins with the verb at an offset of the text. */
  opensTime(at: number): boolean;
  /** The only person who is named between two offsets of the text. */
  onlyPerson(from: number, before: number): number | null;
}

export function clauseSubjects(
  text: string,
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  pack: LoadedPack,
  { isPreposition, isSpeakerNoun, isTitle, isDefinite }: SourceWords,
): ClauseSubjects {
  const { grammar } = pack.statements ?? {};
  const joinedArticles = grammar?.joinedArticles ?? [];
  const honorifics = new Set(phrasesOf(pack.roles?.honorifics ?? '').map(foldWord));
  const isAddress = (word: string) =>
    joinedArticles.some((article) => word.startsWith(article) && honorifics.has(word.slice(article.length)));
  /** Who is named at the head of a sentence, for a verb later in it that drops its subject: «استقبل الوزير كمال رزق الوفد وأكد أن». */
  const sentenceSubject: SubjectFinder = (sentence, before) => {
    const from = sentences[sentence]?.span[0] ?? 0;
    let best: number | null = null;
    let at = Math.min(from + HEAD, before);
    const look = (i: number, spans: readonly Span[]) => {
      for (const [start, end] of spans) {
        if (start < from || start >= at || end > before) continue;
        // «وفي المحكمة»: what a preposition introduces is no subject
        // «وشارك الدكتور سمير نصر في التشييع»: a title belongs to the name
        const [first, second] = (text.slice(from, start).match(WORD) ?? []).filter((word, at) => at === 0 || !isAddress(foldWord(word)));
        if (second !== undefined || (first !== undefined && isPreposition(foldWord(first)))) continue;
        best = i;
        at = start;
      }
    };
    for (let i = 0; i < entities.length; i++) {
      const { kind, mentions, references } = entities[i] as Entity;
      if (kind === 'place') continue;
      look(i, mentions);
      look(i, references);
    }
    return best;
  };

  const between = new Set(grammar?.betweenVerbAndSubject.map(foldWord));
  const conjunctions = new Set(grammar?.conjunctions.map(foldWord));
  const temporal = new Set(grammar?.temporal?.map(foldWord));
  /** «فعندما» */
  const isTemporal = (word: string) =>
    temporal.has(word) || (temporal.has(word.slice(1)) && grammar?.joinedConjunctions.includes(word.charAt(0)) === true);
  const known = NameWords.of(pack);
  /**
   * «من جانبه، اطمأن مدير الكرة سمير نصر على البعثة وقال»: the person, with their titles, behind the first word of the last clause that has
   * one there. A word before them that no list knows is their verb.
   */
  const clauseActor: SubjectFinder = (sentence, before) => {
    const from = sentences[sentence]?.span[0] ?? 0;
    let best: number | null = null;
    let at = from - 1;
    for (const [i, { kind, mentions, references }] of entities.entries()) {
      if (kind !== 'person') continue;
      for (const [start, end] of mentions) {
        if (start <= at || end > before) continue;
        const role = references.find((r) => r[1] <= start && foldedWords(text.slice(r[1], start)).every(isTitle));
        // «أوضح ذلك "سمير نصر" مدير المدرسة وقال»
        const words = (text.slice(from, role?.[0] ?? start).match(CLAUSE_WORD) ?? []).filter(
          (word) => !MARK.test(word) && !between.has(foldWord(word)),
        );
        // «وقع أمير المنطقة سمير نصر»: a title that no role has
        const title = words.findLastIndex((word) => !isDefinite(foldWord(word)));
        if (!role && title > 0 && isSpeakerNoun(foldWord(words[title] ?? ''))) words.length = title;
        while (!role && words.length && isTitle(foldWord(words.at(-1) ?? ''))) words.pop();
        const [opener = '،', verb = ''] = words.slice(-2).length === 2 ? words.slice(-2) : [undefined, words[0]];
        // «وخلال القمة رد سمير نصر على الأسئلة وتعهد»: a phrase that a preposition opens, and its verb
        const folded = foldWord(verb);
        const fronted =
          isPreposition(foldWord(words[0] ?? '')) && isDefinite(foldWord(opener)) && words.every((word) => ONLY_LETTERS.test(word));
        const opens = /^[^\p{L}]$/u.test(opener) || conjunctions.has(foldWord(opener)) || isTemporal(foldWord(opener)) || fronted;
        const isVerb =
          (folded.length > 2 || (fronted && known?.isVerbToo(verb))) &&
          !isPreposition(folded) &&
          !isSpeakerNoun(folded) &&
          !isDefinite(folded);
        if (!opens || !isVerb) continue;
        best = i;
        at = start;
      }
    }
    return best;
  };

  const persons = entities.flatMap(({ kind, mentions }, i) => (kind === 'person' ? mentions.map((span) => ({ entity: i, span })) : []));
  const personBeside = (before: number) =>
    persons.find(({ span }) => span[1] <= before && BESIDE.test(text.slice(span[1], before)))?.entity ?? null;
  const onlyPerson = (from: number, before: number) => {
    const named = new Set(persons.flatMap(({ entity, span }) => (span[0] >= from && span[1] <= before ? [entity] : [])));
    return named.size === 1 ? ([...named][0] ?? null) : null;
  };
  const opensTime = (at: number) => isTemporal(foldWord(/[\p{L}\p{M}]+(?=\s+$)/u.exec(text.slice(Math.max(0, at - HEAD), at))?.[0] ?? ''));
  return { sentenceSubject, clauseActor, personBeside, onlyPerson, opensTime };
}
