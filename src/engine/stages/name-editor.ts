/** What all stages that complete names share: the passage, its names as they are being changed, and which words may be part of one. */
import type { LoadedPack } from '../../languages/pack';
import type { Cue } from '../../languages/pack-statements';
import type { ParticipantKind, Span } from '../../model';
import { type CueForm, type CueLexicon, lexiconOf } from '../attribution/cue-lexicon';
import { isComma, isOpening, type Passage } from '../attribution/passage';
import { endOfSource } from '../attribution/source-phrase';
import type { NameMention, Trace } from '../layers';
import type { NameWords } from '../names/name-words';
import type { RoleWords } from './role-words';
import { TitleReader } from './title-reader';

export const STAGE = 'complete-names';
/** A name has at most this many tokens. */
export const LONGEST = 6;
/** How sure a name is that syntax shows. */
const SCORE = 0.6;
const ADDRESSED = ['collective', 'group', 'plural', 'institution'] as const;
export const DASH = /^[-–—ـ]$/;

/** The first of `[from, end)` that is so, or -1. */
export function firstOf(from: number, end: number, isSo: (at: number) => boolean): number {
  for (let at = from; at < end; at++) if (isSo(at)) return at;
  return -1;
}

/** What the editors of one article's names work on, each after the other. */
export interface NameSheet {
  passage: Passage;
  /** The passage's own list; what is added goes to its end, so that the passage's indices hold. */
  names: NameMention[];
  dropped: Set<NameMention>;
  words: RoleWords;
  known: NameWords;
  titles: TitleReader;
  /** Null in a language without a grammar of statements. */
  cues: CueLexicon | null;
  /** The ending of feminine nouns. */
  feminine: string | undefined;
  trace: Trace;
}

export function readNameSheet(
  passage: Passage,
  names: NameMention[],
  words: RoleWords,
  known: NameWords,
  pack: LoadedPack,
  trace: Trace,
): NameSheet {
  const { grammar, pronouns } = pack.statements ?? {};
  return {
    passage,
    names,
    dropped: new Set(),
    words,
    known,
    titles: new TitleReader(passage, words, pack, known),
    cues: grammar ? lexiconOf(grammar, pronouns) : null,
    feminine: pack.roles?.feminine?.ending,
    trace,
  };
}

export abstract class NameEditor {
  protected readonly passage: Passage;
  protected readonly names: NameMention[];
  protected readonly dropped: Set<NameMention>;
  protected readonly words: RoleWords;
  protected readonly known: NameWords;
  protected readonly titles: TitleReader;
  protected readonly cues: CueLexicon | null;
  protected readonly feminine: string | undefined;
  protected readonly trace: Trace;

  constructor(sheet: NameSheet) {
    this.passage = sheet.passage;
    this.names = sheet.names;
    this.dropped = sheet.dropped;
    this.words = sheet.words;
    this.known = sheet.known;
    this.titles = sheet.titles;
    this.cues = sheet.cues;
    this.feminine = sheet.feminine;
    this.trace = sheet.trace;
  }

  protected text = (at: number) => this.passage.tokens[at]?.text ?? '';
  protected nameAt = (at: number) => this.passage.nameAt[at] ?? -1;
  protected isPerson = (name: number) => this.names[name]?.kind === 'person';

  /** The forms of a reporting verb at a token. */
  protected verbAt = (at: number): CueForm[] => this.cues?.at(this.passage, at)?.forms.filter(({ use }) => use === 'verb') ?? [];

  /** A reporting verb that may take a clause or speech. */
  protected reports = (at: number): boolean => this.verbAt(at).some(({ cue }) => cue.frames.includes('clause'));

  /** «لكرة القدم»: a preposition joined to a word of the dictionary, and another such word. */
  protected isLedWord(at: number): boolean {
    const text = this.text(at);
    if (!this.titles.isDefinite(at + 1) || this.known.isGiven(text) || !this.known.isPlainWord(this.text(at + 1))) return false;
    return this.known.isPlainWord(text.slice(1)) && this.cues?.joinedEnds.some(({ prefix }) => text.startsWith(prefix)) === true;
  }

  /** «لعمادة»: a preposition joined to a word with the ending of feminine nouns, which no list has as a name. */
  protected isLedFeminine(at: number): boolean {
    const text = this.text(at);
    if (!this.feminine || !text.endsWith(this.feminine) || this.known.isGiven(text) || this.known.isFamily(text)) return false;
    return this.cues?.joinedEnds.some(({ prefix }) => text.startsWith(prefix)) === true && !this.known.isBareNoun(text);
  }

  /** A noun with the pronoun of somebody: «أخيه», «مقاله», «سعادته». */
  protected isOwned(at: number): boolean {
    const text = this.text(at);
    const word = this.passage.words[at] ?? '';
    if (!this.cues || this.cues.hasPronoun(word) || this.cues.isPronoun(word)) return this.cues !== null;
    const noun = text.slice(0, -1);
    return this.cues.isTheirs(text) && [noun, noun.replace(/ت$/, this.feminine ?? '')].some(this.known.isBareNoun);
  }

  /** «بنجاح»: a preposition joined to a noun that opens what is said. */
  protected isLedObject(at: number): boolean {
    const word = this.passage.words[at] ?? '';
    return this.cues?.startsJoined(word, '') === true && this.cues.isObjectNoun(word.slice(1), this.text(at).slice(1));
  }

  /** Neither grammar nor title: the token may be part of a name. */
  protected mayName(at: number): boolean {
    const { tokens } = this.passage;
    const token = tokens[at];
    if (token?.kind !== 'word' || token.text.length < 2 || this.nameAt(at) >= 0) return false;
    if (this.words.is(at, 'particle')) return true;
    if (this.isLedWord(at) || this.isLedFeminine(at)) return false;
    // «قائد», «الدكتور», «الذي»: what the role lists know is a name only where it is a given one too, «سلطان»
    if (this.words.at(at).length && !this.known.isGiven(token.text)) return false;
    // «ابن أخيه», «مقاله», «سعادته بنجاح»
    if (!this.known.isGiven(token.text) && (this.isOwned(at) || this.isLedObject(at))) return false;
    const written = this.cues?.grammar.namesLikeSourceEnds?.includes(token.text);
    if (!written && this.cues?.has(this.cues.grammar.beforeOtherClauses, this.passage.words[at] ?? '')) return false;
    // «ختم المدرب حديثه بالقول»
    if (
      [this.cues?.grammar.betweenVerbAndSubject, this.cues?.grammar.times].some(
        (list) => list && this.cues?.has(list, this.passage.words[at] ?? ''),
      )
    )
      return false;
    // «وزملائه»
    const rest = this.cues?.withoutConjunction(this.passage.words[at] ?? '') ?? '';
    if (rest && !this.known.isNameWord(token.text) && (!this.known.isUnknown(rest) || this.cues?.hasPronoun(rest))) return false;
    if (!this.cues || endOfSource(this.passage, this.cues, at) || this.cues.complementizer(this.passage.words[at] ?? '')) return false;
    return !this.titles.hasJoinedArticle(at);
  }

  /** «شكره», «رفضه»: what somebody does with a verb that has an object. */
  protected isObject(at: number, cue: Cue, joined = 0): boolean {
    const word = (this.passage.words[at] ?? '').slice(joined);
    if (joined) return this.cues?.isObjectNoun(word, this.text(at).slice(joined)) === true;
    if (this.known.isGiven(this.text(at)) || !this.cues) return false;
    return cue.opens ? this.cues.mayOpen(cue, word) : this.cues.hasPronoun(word) || this.cues.isObjectNoun(word, this.text(at));
  }

  /** Where what somebody says begins: "that", a colon, a quotation; the preposition of its verb, or an object with a pronoun. */
  protected opensSpeech(at: number, verb: readonly CueForm[]): boolean {
    const word = this.passage.words[at] ?? '';
    if (this.cues?.complementizer(word) || this.text(at) === ':' || isOpening(this.passage, at)) return true;
    // «نقلت عن سعد العلي قوله»
    if (this.cues?.at(this.passage, at)?.forms.every(({ use }) => use === 'noun')) return true;
    // «قال يان دومر الباحث بجامعة», «محامي الدفاع»
    const office = this.words.is(at, 'office') ?? this.words.is(at, 'kin');
    if (office && !office.joined && !this.known.isGiven(this.text(at))) return true;
    return verb.some(
      ({ preposition, cue }) =>
        (preposition.length > 1 && word === preposition) ||
        // «دعا يان دومر سلطات المدينة إلى»
        (cue.addressee && ADDRESSED.some((category) => this.words.is(at, category))) ||
        (preposition.length === 1 && word.startsWith(preposition) && this.isObject(at, cue, 1)) ||
        (cue.frames.includes('object') && this.isObject(at, cue)),
    );
  }

  /** Tokens from `from` on that may name somebody, right up to where their speech begins; `from` where they do not reach it. */
  protected upToSpeech(from: number, verb: readonly CueForm[] = []): number {
    let at = from;
    while (at < from + LONGEST && this.mayName(at) && !(at > from && this.opensSpeech(at, verb))) at++;
    if (at === from || this.words.is(at - 1, 'particle')) return from;
    // «قال المهندس بدر الملا، إنه»
    const speech = isComma(this.passage.tokens[at]) ? at + 1 : at;
    const opens = speech === at ? this.opensSpeech(at, verb) : this.cues?.complementizer(this.passage.words[speech] ?? '');
    return opens ? at : from;
  }

  /** Tokens from `from` on that are part of a name by what is known of each: given names, families, words that no dictionary has. */
  protected byWords(from: number): number {
    let end = from;
    for (let at = from; at < from + LONGEST && this.mayName(at); at++) {
      const text = this.text(at);
      if (this.words.is(at, 'particle')) continue;
      const definite = this.titles.isDefinite(at);
      if (definite && at === from) break;
      if (definite ? !this.known.isPlainWord(text) : this.known.isNameWord(text)) end = at + 1;
      else if (!definite && at === from + 1 && this.known.isGiven(this.text(from)) && this.endsPhrase(at + 1)) return at + 1;
      else break;
      if (definite) break;
    }
    return end;
  }

  /** What stands here goes on with no name: a sign, a preposition, "that", an adverb, a noun with a pronoun. */
  protected endsPhrase(at: number): boolean {
    const word = this.passage.words[at] ?? '';
    if (this.passage.tokens[at]?.kind !== 'word' || this.words.is(at, 'break') || this.words.is(at, 'link')) return true;
    return Boolean(this.cues?.complementizer(word) || this.cues?.hasPronoun(word) || this.cues?.isAdverb(this.text(at)));
  }

  /** A given name, or a word that no dictionary has, without an article. */
  protected isNameLike = (at: number): boolean =>
    !this.titles.isDefinite(at) && (this.known.isGiven(this.text(at)) || this.known.isUnknown(this.text(at)));

  /** «القاضية باربره جافي بالمحكمة»: one name after a title, one word more, and then what belongs to neither. */
  protected isSurnameBeforeAdjunct(first: number, at: number): boolean {
    if (
      at !== first + 1 ||
      !this.mayName(at) ||
      this.known.mayBeVerb(this.text(at)) ||
      (this.titles.isDefinite(at) && this.known.isPlainWord(this.text(at)))
    )
      return false;
    if (this.cues?.isObjectNoun(this.passage.words[at] ?? '', this.text(at)) || this.cues?.at(this.passage, at)) return false;
    return this.titles.endsAt(first) && (this.titles.hasJoinedArticle(at + 1) || this.words.is(at + 1, 'link') !== undefined);
  }

  /** Adds the name of tokens `[first, end)`, or puts it in place of another; its text may begin within the first token. */
  protected add(first: number, end: number, kind: ParticipantKind, reason: string, replaced?: number, start?: number): void {
    const { tokens, nameAt } = this.passage;
    const span: Span = [start ?? tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
    if (span[1] <= span[0]) return;
    const before = replaced === undefined ? undefined : this.names[replaced];
    const number = replaced ?? this.names.length;
    this.names[number] = { span, kind, score: before?.score ?? SCORE, origin: before?.origin ?? 'syntax' };
    for (let at = first; at < end; at++) nameAt[at] = number;
    this.trace({ stage: STAGE, span, decision: 'kept', reason });
  }
}
