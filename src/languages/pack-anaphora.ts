/** The anaphora section of a language pack: words that take up somebody who was named before. */
import type { Agreement } from './pack-statements';

/** Words in lower case, parted by spaces; lines may wrap anywhere between them. */
export type WordList = string;

/** A pronoun of the third person in all its forms. */
export interface AnaphoricPronoun extends Agreement {
  /** What it can take up: one person, several of something, or one thing that is no person. */
  takesUp: 'person' | 'several' | 'thing';
  /** Forms that stand as a subject. */
  subjects: WordList;
  /** All other forms: objects and possessives. */
  others: WordList;
}

export interface AnaphoraPack {
  pronouns: readonly AnaphoricPronoun[];
  /** Pronouns that take up what stands right before them: "who". */
  relatives: WordList;
  /** Whom or what a preposition leads to is less in focus than a subject. */
  prepositions: WordList;
  /** Two words that open a sentence and put in focus who stands after them: "as for". */
  topics: readonly string[];
  /** Titles, offices and nouns that only a man has, or only a woman. */
  masculine: WordList;
  feminine: WordList;
  /** Given names that nearly always are a man's, or a woman's. */
  masculineNames: WordList;
  feminineNames: WordList;
  /** Endings of nouns that mean several people; the first is that of most plurals. */
  plurals: WordList;
  /** Nouns that take up any body that was named, whatever its name: "company". */
  bodies: WordList;
  /** Verbs before which a pronoun of a thing stands for nothing: "it seems". */
  expletives: WordList;
}
