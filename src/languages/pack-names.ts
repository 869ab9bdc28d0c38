/** What the name finder reads of a language pack: word lists that help to tell names from other words, and one kind from another. */

/** What a list's words say about a name. A list may hold phrases; they match token by token, case and spelling variants aside. */
export type NameListKind =
  /** Places: countries, provinces, cities, regions. */
  | 'place'
  /** Organisations by their full or short name: agencies, parties, companies, clubs, media. */
  | 'organization'
  /** Full names of well-known people. */
  | 'person'
  /** Given names. */
  | 'given'
  /** Family names. */
  | 'family'
  /** Words that join the parts of a person's name: "bin", "van der", «بن». */
  | 'name-part'
  /** Words before a person's name: "President", "Mr", «الرئيس», «الشيخ». */
  | 'title'
  /** Words that begin or end the name of an organisation: "Ministry", "Inc", «وزارة». */
  | 'organization-head'
  /** Words that begin or end the name of a place: "River", "County", «مدينة», «جبل». */
  | 'place-head'
  /** Words of peoples, languages and religions: "French", «الفرنسي». */
  | 'people'
  /** Words of reporting and acting that stand beside persons: "said", «قال». */
  | 'person-cue'
  /** Capitalised or name-like words that name none of the above: weekdays, months, "Covid-19", «كورونا». */
  | 'no-name'
  /** Towns of any size, many of which are called like people or things. */
  | 'town';

export interface NameList {
  kind: NameListKind;
  /** One entry a line; spaces within an entry join its words. */
  phrases?: string;
  /** Entries of one word each, parted by any white space. */
  words?: string;
}

/** What the name finder must know besides the lists, which are compiled into a file of their own (`Models.lists`). */
export interface NamePack {
  /** The article that is written joined to the word («ال»), for languages that have one. */
  joinedArticle?: string;
  /** What a joined preposition and the article become together: «لل» stands for ل and «ال». */
  contractions?: Readonly<Record<string, string>>;
  /** What may be joined to either end of a dictionary's words, in common spelling; for languages with a file of common words. */
  affixes?: { before: readonly string[]; after: readonly string[] };
  /**
   * What besides the words may shift the tagger's judgement: the language, where one file of weights serves several; or the register,
   * where it learnt from news and from encyclopaedias, which do not count the same things as names.
   */
  setting?: 'language' | 'register';
  /** With the setting "language": which language the article is taken to be in, where the weights know too little of its own. */
  readsLike?: string;
  /** Words that end a name of this kind, whatever else it looks like: "Airlines", "Airport". */
  lastWords?: Readonly<Partial<Record<'organization' | 'place', string>>>;
  /**
   * What a list adds to the score of a word with a capital that it holds, beyond what the weights say, and what a capital takes from the
   * score of being no name; for languages whose weights come from others, and not for those that write every noun with a capital. "full" is
   * for a given name and a family name in a row, also where there are no capitals.
   */
  trust?: Readonly<Partial<Record<'place' | 'given' | 'capital' | 'full', number>>>;
  /** How the places of a word in an article vote on what it is, where not as usual: see `Memory` in the engine's `document-memory.ts`. */
  memory?: Readonly<{ weight: number; surest: number; doubt: number }>;
  /** How names that a conjunction or a sign joins lend each other their kind: see `Coordination` in the engine's `coordination.ts`. */
  coordination?: Readonly<{ conjunction: string; signs: readonly string[]; forward: number; backward: number }>;
}
