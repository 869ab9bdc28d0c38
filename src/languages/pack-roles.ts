/** The role section of a language pack: what people are called by office, which nouns act as a group, and how names are written short. */

/** A sentence that shows what a list is for; run by a generic test. */
export interface RoleExample {
  text: string;
  /** The name as it stands in the text; the test hands it to the engine as a mention. */
  name: string;
  kind?: 'person' | 'organization' | 'place';
  /** The role that must come out; absent in a near miss. */
  role?: string;
}

/** Phrases parted by commas; lines may wrap anywhere between them. */
export type PhraseList = string;

/**
 * Entries are phrases as the language writes them in a text, lower case, in their singular dictionary form unless the list says otherwise.
 * A hyphen stands for any letters: "minist-" matches every word that begins so (case endings), "-minister" every word that ends so (compounds).
 */
export interface RolePack {
  /** Does an office stand before what it is of («وزير خارجية فرنسا», "ministre de la Santé") or after ("campaign manager")? */
  order: 'head-first' | 'head-last';
  /** Nouns that head an office or a profession: "minister", "secretary of state", «وزير». */
  offices: PhraseList;
  /** Ranks and titles that are a role where nothing better is said: "general", «السلطان». */
  ranks?: PhraseList;
  /** Nouns that describe a person without an office: "citizen", "wife", «مواطن». A role where nothing better is said. */
  descriptions?: PhraseList;
  /** What somebody is one of, after the name: «من سكان». A description. */
  partitives?: PhraseList;
  /** Nouns of relatives, which name somebody by another: in "Ahmad's wife" («زوجة أحمد») Ahmad is not the wife. */
  kin?: PhraseList;
  /** Forms of address: between a role and its name, and never a role: "Mr", «السيد». */
  honorifics: PhraseList;
  /** Offices that are only a form of address where they have an article and nothing is said of them: «الأستاذ», a professor or "Mr". */
  courtesies?: PhraseList;
  /** Words before a head that belong to its role: "former", "deputy", "presidential". */
  modifiers: PhraseList;
  /** Words that go on with a role after its head: "of", "for", «في». */
  links: PhraseList;
  /** Words that no role contains: where one stands between a head and a name, they do not belong together. */
  breaks: PhraseList;
  /** After a name, they make a role of an office and its modifiers without an article: "is president of the union". */
  copulas?: PhraseList;
  /** Between a description and the name that it has: "named" in "a resident named Jane Roe". */
  namings?: PhraseList;
  /** Words before a name after which it is not said to be what follows: "if" in "if Jane Roe is the nominee". */
  conditionals?: PhraseList;
  /** Endings after an apostrophe that make a name a possessor: "s". */
  possessives?: PhraseList;
  /** "the", "his": where a noun phrase begins that points at something known. */
  determiners?: PhraseList;
  /** "a", "some": where a noun phrase begins that is new. */
  indefinites?: PhraseList;
  /** Between a name and the role that follows it: "who is", «الذي يشغل منصب». */
  relatives?: PhraseList;
  /** Offices in the plural, which a list of countries or institutions shares: "foreign ministers", «وزراء خارجية». */
  plurals?: PhraseList;
  /** Between the members of a list, beside commas and joined letters: "and", "as well as". */
  conjunctions?: PhraseList;
  /** Persons who speak without a name: "source", "official", «مصدر». */
  unnamed: PhraseList;
  /** Bodies of people that act as one, with a country's adjective: "forces", "authorities", «المعارضة». */
  collectives: PhraseList;
  /** Nouns of people who take part where they speak: "protesters", "witnesses", «مصادر». */
  groups: PhraseList;
  /** Common nouns that name an organisation together with a country's adjective: "government", «الحكومة». */
  institutions: PhraseList;
  /** Writings that speak for who issued them: "statement", "report", «بيان». */
  documents?: PhraseList;
  /** Words between a document and who issued it, where they are among `breaks`: "by". */
  issuers?: PhraseList;
  /** Adjectives of countries and peoples, as forms or endings: "french", «فرنسي». */
  demonyms: PhraseList;
  /** Adjectives that make a proper name of an institution: "international", «الأوروبي». */
  internationals?: PhraseList;
  /** Generic words that a place's name may or may not have: "republic of", «مدينة». */
  placeClasses?: PhraseList;
  /** Generic words that an organisation's name may or may not have: "inc", «تنظيم». */
  designators?: PhraseList;
  /** Of these, what a firm's full name ends with, where it may be known by how the name begins: "Toyota" for "Toyota Motor Corp". */
  legalForms?: PhraseList;
  /** Offices that one person holds at a time, who takes part by them: «الأمين العام للأمم المتحدة». */
  chiefs?: PhraseList;
  /** Nouns of a minister's charge, which stand for the ministry where no office is before them: «الخارجية الأميركية». */
  portfolios?: PhraseList;
  /** Nouns that, with what they are of, name one body: «وزارة التعليم». */
  namedBodies?: PhraseList;
  /** Nouns of bodies and of places that are called after people: "hospital" and "airport" in «مستشفى الملك خالد», «مطار الملك خالد». */
  eponymBodies?: PhraseList;
  eponymPlaces?: PhraseList;
  /** Prepositions of place: "in", "à". What they lead to is a place where nothing else is known of it. */
  locatives?: PhraseList;
  /** Words inside names that do not tell people apart: "bin", "de", «آل». */
  particles?: PhraseList;
  /** "son of": the name before one is its bearer's, the name after it is another's, the father's. */
  patronymics?: PhraseList;
  /** After a name, they make another person of it: "jr", "iii". */
  generations?: PhraseList;
  /** People are called by a name from the middle of theirs: "Lula" for Luiz Inácio Lula da Silva. */
  calledByAnyPart?: boolean;
  /** Nouns of people that one and the same may be called by, a list for each: a defender is a player. For joined articles. */
  alike?: readonly PhraseList[];
  /** Those of `documents` that are plurals. For joined articles. */
  documentsInPlural?: readonly string[];
  /** Nouns of people who speak for the paper or the channel that is named with them: «مراسل الجريدة». */
  correspondents?: readonly string[];
  /** Nouns that, with a joined article, take up any body that has a name without such a noun: «الشركة». */
  bodies?: PhraseList;
  /** Names take the endings of cases. */
  inflectedNames?: boolean;
  /** The endings of a name of one word, one declension a line, "-" for none: its cases differ in nothing else. */
  caseEndings?: readonly string[];
  /**
   * Endings of adjectives that follow a noun, for languages where a body's head alone has a capital: -al in "Conseil national"; empty
   * where such an adjective does not belong to the name.
   */
  adjectiveEndings?: PhraseList;
  /** Every noun is written with a capital. */
  capitalNouns?: boolean;
  /** The article as it is joined to a word: «ال», and «لل» after ل. Empty where there is none. */
  /** Nouns in the plural of what bodies are for, with an adjective in the feminine: «الشؤون الدينية». For joined articles. */
  fields?: PhraseList;
  /** Words, folded, that an office may be of alike: a head "of the government" is one "of the ministers". For joined articles. */
  sameFields?: readonly (readonly string[])[];
  /** Whoever is asked in a programme: «ضيف البرنامج» is somebody who is in focus. */
  guests?: PhraseList;
  /** Nouns that may mean whoever has just spoken, whatever their office is: «المسؤول». */
  generic?: readonly string[];
  /** Offices that are called after speaking, and may mean whoever has just spoken: «المتحدث». */
  speaking?: readonly string[];
  /** "new": whoever has an office that is called so may have had the like of it before, «لاعب الفريق الجديد». */
  newcomers?: readonly string[];
  joinedArticles?: readonly string[];
  /** Conjunctions that are written joined to the next word: و. */
  joinedConjunctions?: readonly string[];
  /** Pronouns joined to the end of a noun («مترجمتها»), longest first, and the ending that they replace: ت for ة. */
  joinedPronouns?: readonly string[];
  /** The ending of an adjective of origin, which a definite family name often is: ي in «الأسودي». */
  originEnding?: string;
  /** The feminine ending, and how it is written before a joined pronoun. */
  feminine?: { ending: string; joined: string };
  /** Inflected endings that may be cut before a word is looked up: «ة», «ون». */
  endings?: readonly string[];
  /** Endings of nouns in the plural, for joined articles: «مؤسسات» is no founder. */
  pluralEndings?: readonly string[];
  examples: readonly RoleExample[];
}
