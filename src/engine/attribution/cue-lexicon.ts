/** All forms of a pack's cues, made once a pack: finds the cues of a passage. */
import type { Agreement, Cue, CueGrammar, CueUse } from '../../languages/pack-statements';
import { foldWord } from '../matching/fold-name';
import type { Passage } from './passage';

export interface CueForm {
  cue: Cue;
  /** Folded; '' where the cue has none. */
  preposition: string;
  sourceAfter: string;
  use: CueUse;
  agreement: Agreement;
}

/** A cue in a passage: tokens `[first, end)`, with every cue whose form it may be. */
export interface CueHit {
  first: number;
  end: number;
  /** Characters of the first token before the cue: a joined conjunction. */
  joined: number;
  /** Whether a conjunction leads to it: joined, or written apart at the head of a clause, «و قال». */
  conjoined: boolean;
  forms: readonly CueForm[];
}

interface Entry extends CueForm {
  rest: readonly string[];
  /** The first letter as the pack writes it. */
  initial: string;
}

const fold = (phrase: string): string[] => phrase.split(' ').map(foldWord);

function expand(grammar: CueGrammar): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  // Thousands of forms: each is made as plainly as can be, since whoever reads one article waits for all.
  const add = (entry: Entry, first: string) => {
    const known = entries.get(first);
    if (known) known.push(entry);
    else entries.set(first, [entry]);
  };
  const paradigms = new Map(
    Object.entries(grammar.paradigms).map(([name, rows]) => [
      name,
      rows.map(({ use, before = '', after = '', gender, number }) => ({
        use,
        before,
        folded: [foldWord(before), foldWord(after)] as const,
        agreement: { gender, number },
      })),
    ]),
  );
  for (const cue of grammar.cues) {
    for (const [paradigm, stems] of Object.entries(cue.stems)) {
      const rows = paradigms.get(paradigm);
      if (!rows) throw new Error(`The cue "${stems}" names the paradigm "${paradigm}", which the grammar lacks; add it to paradigms.`);
      const preposition = foldWord(cue.preposition ?? '');
      const sourceAfter = foldWord(cue.sourceAfter ?? '');
      for (const stem of stems.split(',')) {
        const words = fold(stem);
        for (const { use, before, folded, agreement } of rows) {
          // an ending goes with the verb of «جاء في» and with the noun of «على حد قوله»
          const inflected = use === 'adverbial' ? words.length - 1 : 0;
          const whole = words.slice();
          whole[inflected] = folded[0] + whole[inflected] + folded[1];
          const [first = '', ...rest] = whole;
          const initial = ((inflected === 0 && before) || stem).charAt(0);
          add({ cue, preposition, sourceAfter, use, agreement, rest, initial }, first);
        }
      }
    }
  }
  return entries;
}

/** A grammar with its words folded and its forms spelt out. */
export class CueLexicon {
  readonly #entries: ReadonlyMap<string, readonly Entry[]>;
  readonly #lists = new Map<readonly string[], ReadonlySet<string>>();
  readonly #complementizers: ReadonlySet<string>;
  readonly #withPronoun: ReadonlySet<string>;
  readonly #adjectives: readonly string[];
  readonly #pronouns: ReadonlySet<string>;
  readonly #pronounEndings: readonly string[];
  readonly #nounEndings: readonly string[];
  /** The feminine ending as folded. */
  readonly #closed: string;
  /** The prepositions after which some verbs have their source: «نقلت الوكالة عن». */
  readonly introducers: ReadonlySet<string>;
  readonly #free = new Map<string, readonly string[]>();
  /** Prepositions joined to a noun, before which they end the source. */
  readonly joinedEnds: readonly { prefix: string; list: readonly string[] }[];

  constructor(
    readonly grammar: CueGrammar,
    pronouns: readonly { form: string }[],
  ) {
    this.#pronouns = new Set(pronouns.map(({ form }) => foldWord(form)));
    this.#pronounEndings = grammar.joinedPronouns.map(foldWord);
    this.#closed = foldWord(grammar.feminineEnding ?? '');
    this.#nounEndings = [...this.#pronounEndings, ...grammar.nounEndings.map(foldWord)];
    this.#entries = expand(grammar);
    this.introducers = new Set(grammar.cues.flatMap(({ sourceAfter }) => (sourceAfter ? [foldWord(sourceAfter)] : [])));
    const complementizers = grammar.complementizers.map(foldWord);
    this.#complementizers = new Set(complementizers);
    this.#withPronoun = new Set(complementizers.flatMap((word) => grammar.joinedPronouns.map((pronoun) => word + foldWord(pronoun))));
    this.#adjectives = grammar.adjectiveEndings.map(foldWord);
    const ends = Object.entries(grammar.sourceEndsBefore).map(([word, list]) => ({ prefix: foldWord(word), list }));
    for (const { prefix, list } of ends) this.#free.set(prefix, list);
    this.joinedEnds = ends.filter(({ prefix }) => prefix.length === 1);
  }

  /** Whether a folded word is in a list of the grammar, where the language has one. */
  has(list: readonly string[] | undefined, word: string): boolean {
    if (!list) return false;
    let set = this.#lists.get(list);
    if (!set) {
      set = new Set(list.map((phrase) => fold(phrase).join(' ')));
      this.#lists.set(list, set);
    }
    return set.has(word);
  }

  /** Whether a word carries the article. */
  isDefinite(word: string): boolean {
    return this.grammar.joinedArticles.some((article) => word.length > article.length + 1 && word.startsWith(article));
  }

  /** A word and what is left of it without its article. */
  withoutArticle(word: string): string[] {
    return [
      word,
      ...this.grammar.joinedArticles.filter((article) => word.startsWith(article)).map((article) => word.slice(article.length)),
    ];
  }

  /** A word without the conjunction that is written joined to it; null where there is none. */
  withoutConjunction(word: string): string | null {
    const letter = this.grammar.joinedConjunctions.find((c) => word.length > c.length + 1 && word.startsWith(c));
    return letter === undefined ? null : word.slice(letter.length);
  }

  /** Whether a folded preposition is written joined to the next word. */
  isJoined(preposition: string): boolean {
    return this.grammar.joinedPrepositions.includes(preposition);
  }

  /** Whether a word seems to begin with a joined preposition other than `except`. */
  startsJoined(word: string, except: string): boolean {
    const letter = this.grammar.joinedPrepositions.find((preposition) => word.length > 3 && word.startsWith(preposition));
    return letter !== undefined && letter !== except && !this.isObjectNoun(word) && !this.has(this.grammar.notPrepositional, word);
  }

  /** «للصحفيين»: a definite noun with a preposition that ends a source. */
  isRecipient(word: string): boolean {
    return this.joinedEnds.some(({ prefix }) => word.startsWith(prefix)) && this.isDefinite(word);
  }

  /** «لصحيفة»: a noun whose preposition, joined to it, ends the source before it. */
  isOutlet(word: string): boolean {
    return this.joinedEnds.some(({ prefix, list }) => word.startsWith(prefix) && this.has(list, word.slice(prefix.length)));
  }

  /** «صحيفة», without its preposition. */
  isOutletNoun(word: string): boolean {
    return this.joinedEnds.some(({ list }) => this.has(list, word));
  }

  /** «للأرصاد»: a definite noun with the preposition that is contracted with its article. */
  isFor(word: string): boolean {
    const [, ...contracted] = this.grammar.joinedArticles;
    return this.isDefinite(word) && contracted.some((article) => word.startsWith(article));
  }

  /** «عنه»: a preposition, written apart, with a pronoun. */
  isWithPronoun(word: string, preposition: string): boolean {
    return word.startsWith(preposition) && this.#pronounEndings.includes(word.slice(preposition.length));
  }

  /** «به», «لها». */
  isPrepositionWithPronoun(word: string): boolean {
    return this.grammar.joinedPrepositions.some(
      (preposition) => word.startsWith(preposition) && this.#pronounEndings.includes(word.slice(preposition.length)),
    );
  }

  /** «من جهته», «وبدورها». */
  isIntroduction(phrase: string): boolean {
    const bare = this.withoutConjunction(phrase);
    return this.has(this.grammar.sourceIntroductions, phrase) || (bare !== null && this.has(this.grammar.sourceIntroductions, bare));
  }

  isRelative(word: string): boolean {
    const bare = this.withoutConjunction(word);
    return this.has(this.grammar.relatives, word) || (bare !== null && this.has(this.grammar.relatives, bare));
  }

  /** Whether a noun ends in a pronoun: «حرصها». One with its article has none: «البيضاني». */
  hasPronoun(word: string): boolean {
    if (this.isDefinite(word)) return false;
    return this.#pronounEndings.some((ending) => ending.length > 1 && word.length > ending.length + 2 && word.endsWith(ending));
  }

  /** A noun with the pronoun of a third person, as written: «زميله», and not «زميلة». */
  isTheirs(written: string): boolean {
    return (this.grammar.thirdPersons ?? []).some((ending) => written.length > ending.length + 2 && written.endsWith(ending));
  }

  /** «حفظه», «سقاك»: a word of three letters or more with the pronoun of one who is spoken of or to, as written. */
  hasObject(written: string): boolean {
    return [...(this.grammar.thirdPersons ?? []), ...(this.grammar.secondPersons ?? [])].some(
      (ending) => written.length > ending.length + 1 && written.endsWith(ending),
    );
  }

  isPronoun(word: string): boolean {
    return this.#pronouns.has(word);
  }

  /** Whether a word is in the list of nouns that speak, with or without a pronoun at its end: «رئيسها». */
  isSpeakerNoun(word: string): boolean {
    return this.#hasNoun(this.grammar.speakers, word);
  }

  /** Whether a word is in the list of nouns that open an object, with or without a pronoun («وصوله»), or has the shape of a verbal noun. */
  isObjectNoun(word: string, written = ''): boolean {
    return this.#hasNoun(this.grammar.objects, word) || this.#hasShape(written);
  }

  /** Whether a cue's topic or object may begin with a word. */
  mayOpen({ opens, never = [] }: Cue, word: string): boolean {
    if (opens && !this.#hasNoun(opens, word)) return false;
    return ![word, word.slice(1)].some((bare) => this.has(never, bare));
  }

  #hasShape(written: string): boolean {
    const { nounTemplates, templateSlots } = this.grammar;
    return nounTemplates.some(
      (template) =>
        template.length === written.length &&
        Array.from(template).every((letter, i) => templateSlots.includes(letter) || letter === written.charAt(i)),
    );
  }

  #hasNoun(list: readonly string[], word: string): boolean {
    if (this.has(list, word)) return true;
    return this.#nounEndings.some((ending) => {
      if (!word.endsWith(ending)) return false;
      const stem = word.slice(0, -ending.length);
      // «رغبته»: the ة of «رغبة» opens before a pronoun
      const { feminineBeforePronoun: opened } = this.grammar;
      return this.has(list, stem) || (!!opened && stem.endsWith(opened) && this.has(list, stem.slice(0, -opened.length) + this.#closed));
    });
  }

  /** Whether a word is a noun that speaks, with or without its article or a joined preposition. */
  isSpeaker(word: string): boolean {
    const { speakers, documents, joinedArticles, joinedPrepositions } = this.grammar;
    const bare = ['', ...joinedPrepositions, ...joinedArticles].flatMap((prefix) =>
      word.startsWith(prefix) ? [word.slice(prefix.length)] : [],
    );
    return this.isPronoun(word) || bare.some((noun) => this.#hasNoun(speakers, noun) || this.has(documents, noun));
  }

  /** «الأميركيون», «الأميركيين»: the ending that an adjective of several has. */
  hasPluralEnding(word: string): boolean {
    return (this.grammar.masculinePlurals ?? []).some((ending) => word.endsWith(ending));
  }

  isAdjective(word: string): boolean {
    return this.#adjectives.some((ending) => word.endsWith(ending));
  }

  /** Whether a word ends a source. Writers in Egypt leave out the dots of ي: a name in ي (علي) is no preposition in ى (على). */
  endsSource(word: string, written: string): boolean {
    return this.has(this.grammar.sourceEnds, word) && !(this.grammar.namesLikeSourceEnds ?? []).includes(written);
  }

  isAdverb(written: string): boolean {
    return this.grammar.adverbEndings.some((ending) => written.endsWith(ending));
  }

  /** «ما قاله الوزير»: "what", and a verb whose joined object it is. */
  says(passage: Passage, at: number): boolean {
    if (!this.has(this.grammar.whatWords, passage.words[at - 1] ?? '')) return false;
    const forms = this.at(passage, at)?.forms ?? [];
    return forms.some(
      ({ use, cue }) => use === 'verb with object' && cue.frames.every((frame) => frame === 'clause' || frame === 'speech'),
    );
  }

  /** The nouns before which a preposition ends the source. */
  nounsAfter(word: string): readonly string[] | undefined {
    return this.#free.get(word);
  }

  /** How many tokens before `at` make its verb an adverbial: «حسبما», «وفق ما». 0 where none do. */
  isAdverbialBefore(passage: Passage, at: number): number {
    const before = (length: number) => passage.words.slice(Math.max(0, at - length), at).join(' ');
    const isListed = (phrase: string) => this.has(this.grammar.adverbialBefore, phrase);
    return [2, 1].find((length) => isListed(before(length)) || isListed(this.withoutConjunction(before(length)) ?? '')) ?? 0;
  }

  /** "that": alone, or with a pronoun joined to it, which belongs to what follows. */
  complementizer(word: string): 'alone' | 'with pronoun' | null {
    if (this.#complementizers.has(word)) return 'alone';
    return this.#withPronoun.has(word) ? 'with pronoun' : null;
  }

  /** Whether a form may be written with an initial: «إعتبر» and «أعتبرت» can be no other form of «اعتبر», but «أعتبر» is its first person. */
  #mayBegin({ initial, agreement, use }: Entry, written: string): boolean {
    if (initial === written) return true;
    const [firstPerson, other] = this.grammar.distinctInitials ?? '';
    const isPlain = initial !== firstPerson && initial !== other && use === 'verb';
    return isPlain && (written === other || agreement.gender === 'feminine');
  }

  #match(passage: Passage, at: number, word: string, joined: number): { length: number; forms: CueForm[] } | null {
    const entries = this.#entries.get(word);
    if (!entries) return null;
    const initial = passage.tokens[at]?.text.charAt(joined) ?? '';
    const adverb = this.isAdverb(passage.tokens[at]?.text ?? '');
    const distinct = this.grammar.distinctInitials?.includes(initial) ?? false;
    let length = 0;
    let forms: CueForm[] = [];
    for (const entry of entries) {
      if (entry.rest.length + 1 < length || (distinct && !this.#mayBegin(entry, initial))) continue;
      if (entry.cue.otherWords?.includes((passage.tokens[at]?.text ?? '').slice(joined))) continue;
      // «طالباً» is a noun in the accusative, no verb of two
      if (adverb && entry.use === 'verb') continue;
      if (!entry.rest.every((part, i) => passage.words[at + 1 + i] === part)) continue;
      if (entry.rest.length + 1 > length) forms = [];
      length = entry.rest.length + 1;
      forms.push(entry);
    }
    return length ? { length, forms } : null;
  }

  /** The cue that begins at a token, the longest where there are several. */
  at(passage: Passage, at: number): CueHit | null {
    let hit = passage.hits[at];
    if (hit === undefined) {
      hit = this.#find(passage, at);
      passage.hits[at] = hit;
    }
    return hit;
  }

  #find(passage: Passage, at: number): CueHit | null {
    const word = passage.words[at] ?? '';
    const whole = this.#match(passage, at, word, 0);
    const apart = passage.tokens[at - 2]?.kind !== 'word' && this.has(this.grammar.joinedConjunctions, passage.words[at - 1] ?? '');
    if (whole) return { first: at, end: at + whole.length, joined: 0, conjoined: apart, forms: whole.forms };
    const conjunction = this.grammar.joinedConjunctions.find((letter) => word.length > letter.length + 1 && word.startsWith(letter));
    if (!conjunction) return null;
    const bare = this.#match(passage, at, word.slice(conjunction.length), conjunction.length);
    return bare ? { first: at, end: at + bare.length, joined: conjunction.length, conjoined: true, forms: bare.forms } : null;
  }
}

const made = new WeakMap<CueGrammar, CueLexicon>();

/** The lexicon of a pack's grammar; made at the first call. */
export function lexiconOf(grammar: CueGrammar, pronouns: readonly { form: string }[] = []): CueLexicon {
  const known = made.get(grammar);
  if (known) return known;
  const lexicon = new CueLexicon(grammar, pronouns);
  made.set(grammar, lexicon);
  return lexicon;
}
