/**
 * The section of a language pack for scripts without spaces and capitals (Chinese, Japanese): what shows a name there, and how speech is
 * reported. Every list is of forms as written, parted by white space, simplified and traditional beside each other.
 */
import type { Stance } from '../model';

export interface UnspacedPack {
  /** Family names, which open a person's name. */
  familyNames: string;
  /** Letters that a given name has at most and at least. */
  givenName: readonly [least: number, most: number];
  /** Letters with which foreign names are written («奥巴马»); around a middle dot they make a person's name. */
  foreignLetters: string;
  /** The mark between the parts of a foreign name. */
  nameDots: string;
  /** Heads of an office, a rank or a profession: a person's name stands right beside one. */
  titles: string;
  /** Forms of address after a family name: «李先生», 「田中さん」. */
  address: string;
  /** Words that begin with a family name and are none. */
  notPeople: string;
  /** Ends of the names of organisations, longest need not come first. */
  organizationEnds: string;
  /** Those of them that a company's name may go without: «柯达» for «柯达公司». */
  companyEnds: string;
  /** Organisations with a name that no ending shows. */
  organizations: string;
  /** Provinces, cities, regions beside the countries, which the platform knows. */
  places: string;
  /** Ends of the names of places. */
  placeEnds: string;
  /** Words that no name of an organisation contains: particles, verbs, "this", "a certain". */
  stops: string;
  reporting: UnspacedSpeech;
}

export interface UnspacedSpeech {
  /** Does the content stand before its verb («…と述べた»)? */
  verbFinal: boolean;
  verbs: readonly { stance: Stance; forms: string }[];
  /** Words that a verb is no reporting one after or with: «据说», «可以说». */
  notVerbs: string;
  /** "according to": before the source, with what may follow it («据…报道»); after it in Japanese («…によると»). */
  accordingBefore: string;
  accordingAfter: string;
  /** Words that open a clause and belong to no source: «对此», «但». */
  openers: string;
  /** Words with which what follows belongs to no source: «在接受», «对». */
  adjuncts: string;
  /** What marks the subject: 「は」. */
  topics: string;
  /** Nouns that speak without a name: «专家», «警方». */
  speakers: string;
  /** Sentences with their attribution marked: [source] <cue> {content}. */
  examples: readonly string[];
  /** Sentences in which nobody reports. */
  nearMisses: readonly string[];
}
