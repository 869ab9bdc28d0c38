/** The reporting words of a pack, made ready once: which list has a word, and what the list is like. */
import type { ReportingWords, StatementPack } from '../../languages/pack-statements';
import { hashText } from '../tagger/feature-hash';
import { indexReportingWords } from './token-traits';

export interface ReportingLexicon {
  lists: readonly ReportingWords[];
  /** Every form with 1 + the index of its list. */
  index: ReadonlyMap<string, number>;
  /** Bit 1 + the index of a list is set where it is one of speech. */
  speech: number;
  /** Hashes, as signed numbers, of the words that may open a clause. */
  clauseOpeners: ReadonlySet<number>;
  complementizers: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  impersonal: ReadonlySet<string>;
  naming: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  participles: ReadonlySet<string>;
  told: ReadonlySet<string>;
  /** Words that open a phrase and name nobody by themselves: "the". */
  articles: ReadonlySet<string>;
  seeming: ReadonlySet<string>;
  /** Whose thoughts are the reader's or nobody's; words joined by a hyphen. */
  nobodys: ReadonlySet<string>;
  declining: ReadonlySet<string>;
  amounts: ReadonlySet<string>;
  /** Verbs of blows and of blame, and words that say for what somebody is blamed. */
  blows: ReadonlySet<string>;
  reasons: ReadonlySet<string>;
  adjuncts: ReadonlySet<string>;
  /** Words of a cue that its source follows: "according". */
  adverbials: ReadonlySet<string>;
  subordinators: ReadonlySet<string>;
  questions: ReadonlySet<string>;
  infinitive: string | undefined;
  modals: ReadonlySet<string>;
  agent: string | undefined;
  relayed: ReadonlySet<string>;
  /** What a subject without a name begins with: determiners and pronouns. */
  subjects: ReadonlySet<string>;
  sharedOffice: StatementPack['sharedOffice'];
  /** Behind these a name is no subject: "of". */
  prepositions: ReadonlySet<string>;
  genitives: readonly string[];
  verbEndings: readonly string[];
  /** Hashes, as signed numbers, of verbs that do what they say: "apologised". */
  acts: ReadonlySet<number>;
  perfects: ReadonlySet<string>;
}

const wordsOf = (list = ''): string[] => list.split(' ').filter(Boolean);

const compiled = new WeakMap<StatementPack, ReportingLexicon>();

export function reportingLexicon(pack: StatementPack): ReportingLexicon {
  const known = compiled.get(pack);
  if (known) return known;
  const lists = pack.reportingWords ?? [];
  const lexicon = {
    lists,
    index: indexReportingWords(lists),
    speech: lists.reduce((bits, list, i) => (list.speech ? bits | (1 << (i + 1)) : bits), 0),
    clauseOpeners: new Set(wordsOf(pack.clauseOpeners).map((word) => hashText(word) | 0)),
    complementizers: new Set(wordsOf(pack.complementizers)),
    auxiliaries: new Set(wordsOf(pack.auxiliaries)),
    impersonal: new Set(wordsOf(pack.impersonal)),
    naming: new Set(wordsOf(pack.naming)),
    conjunctions: new Set(wordsOf(pack.conjunctions)),
    adjuncts: new Set(wordsOf(pack.adjuncts)),
    participles: new Set(wordsOf(pack.participles)),
    told: new Set(wordsOf(pack.told)),
    articles: new Set(wordsOf(pack.determiners)),
    seeming: new Set(wordsOf(pack.seeming)),
    nobodys: new Set(wordsOf(pack.nobodys)),
    declining: new Set(wordsOf(pack.declining)),
    amounts: new Set(wordsOf(pack.amounts)),
    blows: new Set(wordsOf(pack.blows)),
    reasons: new Set(wordsOf(pack.reasons)),
    adverbials: new Set(wordsOf(pack.adverbials)),
    subordinators: new Set(wordsOf(pack.subordinators)),
    questions: new Set([...wordsOf(pack.questions), ...wordsOf(pack.complementizers)]),
    infinitive: pack.infinitive,
    agent: pack.agent,
    relayed: new Set(wordsOf(pack.relayed)),
    modals: new Set(wordsOf(pack.modals)),
    subjects: new Set([...wordsOf(pack.determiners), ...(pack.pronouns ?? []).map(({ form }) => form)]),
    sharedOffice: pack.sharedOffice,
    prepositions: new Set(wordsOf(pack.prepositions)),
    genitives: wordsOf(pack.genitives),
    verbEndings: wordsOf(pack.verbEndings),
    acts: new Set(wordsOf(pack.acts).map((word) => hashText(word) | 0)),
    perfects: new Set(wordsOf(pack.perfects)),
  };
  compiled.set(pack, lexicon);
  return lexicon;
}
