/** What the learnt reader sees of a passage: traits of its tokens, what the rules made of them, and the words that the rules made nothing of. */

import type { CueGrammar } from '../../../languages/pack-statements';
import { foldWord } from '../../matching/fold-name';
import { hashText } from '../../tagger/feature-hash';
import { contentRanges } from '../content-end';
import type { CueHit, CueLexicon } from '../cue-lexicon';
import type { Draft } from '../draft';
import type { Ruled } from '../find-attributions';
import type { Reading } from '../frame-view';
import type { Passage, Range } from '../passage';
import { readFrame } from '../read-frame';

/** Where a token stands towards quotation marks; a quotation of few words is a term, an open one has an end that was inferred. */
export const QUOTE = { outside: 0, opener: 1, inside: 2, closer: 3, term: 4, open: 5 } as const;
const TERM_WORDS = 3;

/** What the rules' statements have at a token; bits. */
export const ROLE = { begins: 1, ends: 2, cue: 4, source: 8 } as const;

/** A word that may be a cue, though the rules made no statement of it. */
export interface Candidate {
  first: number;
  end: number;
  /** Null for a word that only training knows. */
  hit: CueHit | null;
  /** What the rules read behind it, had it not been rejected. */
  reading: Reading | null;
  /** Why they rejected it; a hash. */
  reason: number;
  /** How likely it is a cue, 0..1. */
  chance: number;
}

/** A statement of the rules, in tokens. */
export interface Known {
  cue: Range | null;
  content: readonly Range[];
  /** Content, cue and source. */
  whole: readonly Range[];
}

/** What is the same wherever a word stands; hashes but where said otherwise. */
interface WordForm {
  word: number;
  /** Without what is joined to it. */
  bare: number;
  /** Its last two letters. */
  suffix: number;
  /** 1 for "that" alone, 2 for one with a pronoun. */
  that: number;
  /** 1 for a conjunction of clauses, 2 for "but", 3 for a relative pronoun, 4 for what opens a clause about somebody. */
  conjunction: number;
  /** 1 for a preposition. */
  preposition: number;
  text: string;
  /** 1 for a noun that can speak; -1 where nobody asked yet. */
  speaker: number;
}

/** Where the rules reject a cue for these, there is no statement. */
const CERTAIN: ReadonlySet<string | undefined> = new Set([
  'what was said stands before',
  'a noun in both genders',
  'the second of two prepositions',
  'an adjective beside others',
  'a label at the head of a sentence',
  'also, and to whom it is told',
]);

const NUMBER = 7;
const KINDS = ['person', 'organization', 'place'];

/** What a grammar's lists say of a word; bits. */
const LISTED = { conjunction: 1, contrast: 2, relative: 3, attributive: 4, preposition: 8 } as const;
const CONJUNCTION = 7;

const listed = new WeakMap<CueLexicon, ReadonlyMap<string, number>>();

/** The words of the lists, looked up once a word instead of once a list. */
function listedWords(lexicon: CueLexicon): ReadonlyMap<string, number> {
  const made = listed.get(lexicon);
  if (made) return made;
  const { conjunctions, contrasts, relatives, attributives, prepositions } = lexicon.grammar;
  const words = new Map<string, number>();
  const add = (list: readonly string[] | undefined, kind: number) => {
    for (const word of list ?? []) {
      const folded = foldWord(word);
      const known = words.get(folded) ?? 0;
      if (kind > CONJUNCTION || !(known & CONJUNCTION)) words.set(folded, known | kind);
    }
  };
  add(conjunctions, LISTED.conjunction);
  add(contrasts, LISTED.contrast);
  add(relatives, LISTED.relative);
  add(attributives, LISTED.attributive);
  add(prepositions, LISTED.preposition);
  listed.set(lexicon, words);
  return words;
}

/** How many letters of a word a prefix takes off that leaves enough of it. */
function prefixOf(word: string, from: number, prefixes: readonly string[], least: number): number {
  for (const prefix of prefixes) if (word.length - from >= prefix.length + least && word.startsWith(prefix, from)) return prefix.length;
  return 0;
}

/** Where a word begins without what is joined to it. */
function bareStart(word: string, { joinedConjunctions, joinedArticles, joinedPrepositions }: CueGrammar): number {
  const from = prefixOf(word, 0, joinedConjunctions, 3);
  const article = prefixOf(word, from, joinedArticles, 3);
  if (article) return from + article;
  const preposition = prefixOf(word, from, joinedPrepositions, 4);
  return from + preposition + (preposition ? prefixOf(word, from + preposition, joinedArticles, 3) : 0);
}

/** Traits of tokens; one value a token in each array. */
export class Sight {
  readonly word: Int32Array;
  readonly bare: Int32Array;
  readonly suffix: Int32Array;
  /** The sign's hash; 0 for words and numbers. */
  readonly sign: Int32Array;
  /** Of `QUOTE`. */
  readonly quote: Int32Array;
  /** 1 for a person, 2 for an organisation, 3 for a place, 4 for another name. */
  readonly name: Int32Array;
  readonly that: Int32Array;
  readonly conjunction: Int32Array;
  readonly preposition: Int32Array;
  /** The use of the cue that a token may begin, and whether a conjunction is joined to it; 0 for none. */
  readonly use: Int32Array;
  /** 1 in the content of a statement of the rules. */
  readonly said: Int32Array;
  /** Bits of `ROLE`. */
  readonly roles: Int32Array;
  readonly known: readonly Known[];
  readonly candidates: Candidate[];
  readonly #formAt: (WordForm | undefined)[] = [];
  readonly #forms = new Map<string, WordForm>();
  readonly #read: Uint8Array;

  /** @param words hashes of further words that may be cues. */
  constructor(
    readonly passage: Passage,
    readonly lexicon: CueLexicon,
    ruled: Ruled,
    words: ReadonlySet<number>,
  ) {
    const n = passage.tokens.length;
    const array = () => new Int32Array(n);
    this.word = array();
    this.bare = array();
    this.suffix = array();
    this.sign = array();
    this.quote = array();
    this.name = array();
    this.that = array();
    this.conjunction = array();
    this.preposition = array();
    this.use = array();
    this.said = array();
    this.roles = array();
    this.#read = new Uint8Array(n);
    this.known = ruled.drafts.map((draft) => this.#take(draft));
    this.candidates = this.#find(ruled, words);
  }

  /** A value of an array at a token; -9 outside the text, or outside `[from, to)`. */
  at(array: Int32Array, i: number, from = 0, to = array.length): number {
    return i < from || i >= to ? -9 : (array[i] as number);
  }

  /** 1 for a noun that can speak. */
  speaker(i: number): number {
    const form = this.#formAt[i];
    if (!form) return 0;
    if (form.speaker < 0) form.speaker = this.lexicon.isSpeaker(form.text) ? 1 : 0;
    return form.speaker;
  }

  #formOf(text: string): WordForm {
    const that = this.lexicon.complementizer(text);
    const lists = listedWords(this.lexicon).get(text) ?? 0;
    return {
      word: hashText(text),
      bare: hashText(text, bareStart(text, this.lexicon.grammar)),
      suffix: hashText(text, Math.max(0, text.length - 2)),
      that: that === null ? 0 : that === 'alone' ? 1 : 2,
      conjunction: lists & CONJUNCTION,
      preposition: lists & LISTED.preposition ? 1 : 0,
      text,
      speaker: -1,
    };
  }

  /** Reads the traits of tokens `[from, to)`: whoever asks for them must have had them read. */
  look(from: number, to: number): void {
    for (let i = Math.max(0, from); i < Math.min(to, this.#read.length); i++) {
      if (this.#read[i]) continue;
      this.#read[i] = 1;
      this.#readToken(i);
    }
  }

  #readToken(i: number): void {
    const { passage, lexicon } = this;
    const { tokens, words, quotes, quoteAt, names, nameAt } = passage;
    const token = tokens[i];
    if (!token) return;
    const text = words[i] || token.text;
    let form = this.#forms.get(text);
    if (!form) {
      form = this.#formOf(text);
      this.#forms.set(text, form);
    }
    this.#formAt[i] = form;
    const isNumber = token.kind === 'number';
    this.word[i] = isNumber ? NUMBER : form.word;
    this.bare[i] = isNumber ? NUMBER : form.bare;
    this.suffix[i] = isNumber ? NUMBER : form.suffix;
    if (token.kind === 'sign') this.sign[i] = form.word;
    this.that[i] = form.that;
    this.conjunction[i] = form.conjunction;
    this.preposition[i] = form.preposition;
    const quote = quotes[quoteAt[i] ?? -1];
    if (quote) {
      const [start, end] = quote.span;
      const inside = quote.balanced ? QUOTE.inside : QUOTE.open;
      this.quote[i] =
        quote.words <= TERM_WORDS ? QUOTE.term : token.start === start ? QUOTE.opener : token.end === end ? QUOTE.closer : inside;
    }
    const kind = names[nameAt[i] ?? -1]?.kind;
    if (kind) this.name[i] = 1 + (KINDS.includes(kind) ? KINDS.indexOf(kind) : KINDS.length);
    const hit = lexicon.at(passage, i);
    if (hit) this.use[i] = useOf(hit) ^ (hit.conjoined ? 1 : 0);
  }

  #take({ cue, source, content }: Draft): Known {
    const ranges = contentRanges(this.passage, content);
    const mark = (i: number, bit: number) => {
      this.roles[i] = (this.roles[i] ?? 0) | bit;
    };
    for (const [from, to] of ranges) {
      this.said.fill(1, from, to);
      mark(from, ROLE.begins);
      mark(to - 1, ROLE.ends);
    }
    for (let i = cue?.[0] ?? 0; i < (cue?.[1] ?? 0); i++) mark(i, ROLE.cue);
    for (let i = source?.[0] ?? 0; i < (source?.[1] ?? 0); i++) mark(i, ROLE.source);
    return { cue, content: ranges, whole: [...ranges, ...(cue ? [cue] : []), ...(source ? [source] : [])] };
  }

  /** Whether a word, as it stands or without its conjunction, is one of those that only training knows. */
  #isListed(at: number, words: ReadonlySet<number>): boolean {
    const word = this.passage.words[at] ?? '';
    const bare = this.lexicon.withoutConjunction(word);
    return words.has(hashText(word) | 0) || (bare !== null && words.has(hashText(bare) | 0));
  }

  /** «أوضح ذلك "سمير نصر"»: what was said stands before, and the verb takes no such object. */
  #refersBack({ end, forms }: CueHit): boolean {
    const { lexicon, passage } = this;
    const { demonstratives, betweenVerbAndSubject } = lexicon.grammar;
    const word = passage.words[end] ?? '';
    if (!lexicon.has(demonstratives, word) || !lexicon.has(betweenVerbAndSubject, word)) return false;
    return forms.every(({ cue }) => !cue.frames.includes('object') && !cue.frames.includes('topic'));
  }

  #find({ rejected, readings }: Ruled, words: ReadonlySet<number>): Candidate[] {
    const { passage, lexicon, roles } = this;
    const found: Candidate[] = [];
    for (let first = 0; first < passage.tokens.length; first++) {
      const hit = lexicon.at(passage, first);
      if (!hit && !this.#isListed(first, words)) continue;
      const why = rejected.get(first);
      if (CERTAIN.has(why) || (hit && this.#refersBack(hit))) continue;
      const end = hit?.end ?? first + 1;
      if (roles.subarray(first, end).some((bits) => bits & ROLE.cue)) continue;
      const sentence = passage.sentences[passage.sentenceAt[first] ?? -1];
      if (!sentence) continue;
      const read = readings.get(first);
      this.look(sentence.firstToken - 2, sentence.endToken + 2);
      const reading = hit && (read === undefined ? readFrame(passage, lexicon, hit, sentence.endToken, true) : read);
      found.push({ first, end, hit, reading, reason: hashText(why ?? ''), chance: 0 });
    }
    return found;
  }
}

/** A candidate's word without the conjunction that is joined to it, folded. */
export function cueWord({ passage, lexicon }: Sight, first: number, hit: CueHit | null): string {
  const word = passage.words[first] ?? '';
  return hit ? word.slice(hit.joined) : (lexicon.withoutConjunction(word) ?? word);
}

const hashes = new WeakMap<object, number>();

/** A number for an object that stands for itself, by a text that is made once. */
function hashOf(object: object, text: () => string): number {
  let hash = hashes.get(object);
  if (hash === undefined) {
    hash = hashText(text());
    hashes.set(object, hash);
  }
  return hash;
}

/** The cue whose form a candidate is, whatever the form; else its word. */
export const lemmaOf = (sight: Sight, { first, hit }: Candidate): number => {
  const cue = hit?.forms[0]?.cue;
  return cue ? hashOf(cue, () => Object.values(cue.stems).join()) : hashText(cueWord(sight, first, null));
};

const USES: Record<string, number> = {};

/** Verb, participle, noun … of a cue; 1 for a word that only training knows. */
export function useOf(hit: CueHit | null): number {
  const use = hit?.forms[0]?.use;
  if (!use) return 1;
  USES[use] ??= hashText(use) & ~1;
  return USES[use];
}

/** Whether what is said may stand before a candidate: «…، وفق ما أفاد به». */
export function mayFollow({ passage, lexicon }: Sight, { first, hit }: Candidate): boolean {
  return hit !== null && (hit.forms.some(({ use }) => use === 'adverbial') || lexicon.isAdverbialBefore(passage, first) > 0);
}
