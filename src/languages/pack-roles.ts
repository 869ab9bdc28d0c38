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

/**
 * Entries are phrases as the language writes them in a text, lower case, in their singular dictionary form unless the list says otherwise.
 * A hyphen stands for any letters: "minist-" matches every word that begins so (case endings), "-minister" every word that ends so (compounds).
 */
export interface RolePack {
  /** Does an office stand before what it is of («وزير خارجية فرنسا», "ministre de la Santé") or after ("campaign manager")? */
  order: 'head-first' | 'head-last';
  /** Nouns that head an office or a profession: "minister", "secretary of state", «وزير». */
  offices: readonly string[];
  /** Ranks and titles that are a role where nothing better is said: "general", «السلطان». */
  ranks: readonly string[];
  /** Nouns that describe a person without an office: "citizen", "wife", «مواطن». A role where nothing better is said. */
  descriptions: readonly string[];
  /** Forms of address: between a role and its name, and never a role: "Mr", «السيد». */
  honorifics: readonly string[];
  /** Words before a head that belong to its role: "former", "deputy", "presidential". */
  modifiers: readonly string[];
  /** Words that go on with a role after its head: "of", "for", «في». */
  links: readonly string[];
  /** Words that no role contains: where one stands between a head and a name, they do not belong together. */
  breaks: readonly string[];
  /** "the", "a", "his": where a noun phrase begins. */
  determiners: readonly string[];
  /** Between a name and the role that follows it: "who is", «الذي يشغل منصب». */
  relatives: readonly string[];
  /** Offices in the plural, which a list of countries or institutions shares: "foreign ministers", «وزراء خارجية». */
  plurals: readonly string[];
  /** Between the members of a list: ",", "and"; a joined conjunction is in the text section. */
  conjunctions: readonly string[];
  /** Persons who speak without a name: "source", "official", «مصدر». */
  unnamed: readonly string[];
  /** Plural or collective nouns of people who act: "police", "protesters", «قوات». */
  groups: readonly string[];
  /** Common nouns that name an organisation together with a country's adjective: "government", «الحكومة». */
  institutions: readonly string[];
  /** Writings that speak for who issued them: "statement", "report", «بيان». */
  documents: readonly string[];
  /** Adjectives of countries and peoples, as forms or endings: "french", «فرنسي». */
  demonyms: readonly string[];
  /** Generic words that a place's name may or may not have: "republic of", «مدينة». */
  placeClasses: readonly string[];
  /** Generic words that an organisation's name may or may not have: "inc", «تنظيم». */
  designators: readonly string[];
  /** Words inside names that do not tell people apart: "bin", "de", «آل». */
  particles: readonly string[];
  /** After a name, they make another person of it: "jr", "iii". */
  generations: readonly string[];
  /** The article as it is joined to a word: «ال», and «لل» after ل. Empty where there is none. */
  joinedArticles?: readonly string[];
  /** Pronouns joined to the end of a noun («مترجمتها»), longest first, and the ending that they replace: ت for ة. */
  joinedPronouns?: readonly string[];
  /** The feminine ending, and how it is written before a joined pronoun. */
  feminine?: { ending: string; joined: string };
  /** Inflected endings that may be cut before a word is looked up: «ة», «ون». */
  endings?: readonly string[];
  examples: readonly RoleExample[];
}
