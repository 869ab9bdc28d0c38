/** The statement section of a language pack: cues with their frames, pronouns, documents that speak. */
import type { Stance } from '../model';

/** Words that report, with what the speaker does by them: stances for statements, and evidence for the statement model. */
export interface ReportingWords {
  stance: Stance;
  /** False for thoughts, wishes and attitudes, which need not have been uttered. */
  speech: boolean;
  /** All forms in lower case, parted by spaces; in reported speech, `_` joins the words of one form: "deixou_claro". */
  forms: string;
}

export interface Agreement {
  gender?: 'masculine' | 'feminine';
  number?: 'singular' | 'dual' | 'plural';
}

/**
 * How a cue stands in its sentence: a finite verb with a subject; a participle or a noun, which share the subject of the clause they
 * hang on («مؤكداً», «بقوله»); an adverbial with the source after it ("according to", «بحسب»); a verb whose object is joined to it, which
 * is an adverbial after one of `adverbialBefore` («حسب ما ذكره الموقع») and no cue elsewhere; a noun with whoever speaks as its genitive
 * («تأكيد الوزير أن»).
 */
export type CueUse = 'verb' | 'participle' | 'noun' | 'noun of somebody' | 'adverbial' | 'verb with object';

/** One row of a paradigm: what is written around a stem, and whom the form agrees with. */
export interface Inflection extends Agreement {
  use: CueUse;
  before?: string;
  after?: string;
}

/**
 * What a cue takes as its content:
 * a clause with a complementizer; speech after a colon or in quotation marks; a topic after the cue's own preposition («شدد على ضرورة»);
 * an object («أدان الهجوم»); an object only if one of `objects` begins it («أوضح وقوع حادث»); the sentence before it, up to a comma ("…, a déclaré le ministre").
 */
export type Frame = 'clause' | 'speech' | 'topic' | 'object' | 'known object' | 'before';

export interface Cue {
  stance: Stance;
  /** Stems by the name of their paradigm in `paradigms`; several are parted by commas. A stem may have more than one word. */
  stems: Readonly<Record<string, string>>;
  frames: readonly Frame[];
  /** Stands before the clause or the topic («أشار إلى أن»); in `joinedPrepositions`, it is written joined to the word. */
  preposition?: string;
  /** The preposition that introduces the source, where it is not the subject: «نقلت الوكالة عن الوزير قوله». */
  sourceAfter?: string;
  /** True where the verb may have an object before its preposition, which the content begins with: «دعا الوزير الأطراف إلى الهدوء». */
  addressee?: boolean;
  /** Said by nobody who is named: «قيل». */
  passive?: true;
  /** True for words with other uses: they need a subject that can speak, or none, and their content near. */
  strict?: boolean;
  /** True for forms that are a commoner word within a clause («بين», "between"): they count at the head of one only. */
  opensClause?: boolean;
  /** The nouns, with or without a pronoun, one of which its object begins with, for verbs of many uses: «قدم شكره». */
  opens?: readonly string[];
  /** Spellings that fold to a form of the cue and are another word: «مقره», "its seat", beside «مقرة», "admitting". */
  otherWords?: readonly string[];
  /** Words that its topic or object never begins with, since nothing is said then: «رفض التعليق», "declined to comment". */
  never?: readonly string[];
  /** True where only a document or the like is the source: «جاء في البيان». */
  documentsOnly?: boolean;
  /** A sentence with its attribution marked: [source] <cue> {content}. A generic test reads it. */
  example: string;
  /** A sentence with a form of the cue in another use: nothing comes out of it. */
  nearMiss?: string;
}

/** The grammar of attributions: everything as words of the language, matched without regard to case, accents and vowel points. */
export interface CueGrammar {
  paradigms: Readonly<Record<string, readonly Inflection[]>>;
  cues: readonly Cue[];
  /** Does the subject stand after its verb («قال الوزير»), before it, or on either side? */
  subject: 'after' | 'before' | 'either';
  /** Conjunctions that are written joined to a verb: و ف. */
  joinedConjunctions: readonly string[];
  /** Letters at the start of a word that fold to others and yet tell forms apart: أ in «أعترف», "I admit", beside «اعترف», "he admitted". */
  distinctInitials?: string;
  /** Endings that a noun of `speakers` or `objects` may have beside the form in the list: feminine, plural. */
  nounEndings: readonly string[];
  /** "As for": the subject stands between the word and a verb with a joined conjunction, «أما الوزير فقال». */
  topicMarkers: readonly string[];
  /** Words after which a form of a cue is a noun: «على ذكر اسمه». */
  prepositions: readonly string[];
  /** Words between a verb and its subject: «قالت له الوزيرة», «قال أمس الوزير». */
  betweenVerbAndSubject: readonly string[];
  /** Endings of adverbs, as written: «متهكماً». */
  adverbEndings: readonly string[];
  /** Words that join a clause to the one before it, and may stand before a cue whose subject is dropped: «كما», «ثم», "and". */
  conjunctions: readonly string[];
  /** "that", «أن». */
  complementizers: readonly string[];
  /** Words before which a complementizer is something else: «إن شاء الله», «إن لم». */
  afterNoComplementizer: readonly string[];
  /** Pronouns joined to a complementizer («أنه»): it then belongs to the content. */
  joinedPronouns: readonly string[];
  /** Those of third persons, as written: a noun with one that follows a name is another's, «زميله». */
  thirdPersons?: readonly string[];
  /** The preposition of whom something is told: ل. */
  toldTo?: string;
  /** Those of second persons, as written. */
  secondPersons?: readonly string[];
  /** Who blesses somebody, folded: «حفظه الله» is nobody's name. */
  blessers?: readonly string[];
  /** Prepositions that are written joined to the next word: ب ل. */
  joinedPrepositions: readonly string[];
  /** Words that open a clause of time: «عندما». */
  temporal?: readonly string[];
  /** Words after which a complementizer begins no content: «قبل أن», «يجب أن». */
  beforeOtherClauses: readonly string[];
  /** Words before "that" after which a verb has been said: «بعد أن أكد». */
  afterwards?: readonly string[];
  /** Words before a verb that say it was not said, or not yet: «لم», «أن يقول», "would". */
  unsaid: readonly string[];
  /** Forms that report without anybody unless a source stands beside them: «يذكر أن», «يشار إلى أن». */
  impersonal: readonly string[];
  /** Words that end a source and begin something else: «خلال», «اليوم», «الذي», "on", "during". */
  sourceEnds: readonly string[];
  /** Words of time, which may stand between a subject and its object. */
  times: readonly string[];
  /** Names and titles that fold to a word of `sourceEnds`, as written: «علي» beside «على», «إمام» beside «أمام». */
  namesLikeSourceEnds?: readonly string[];
  /** Where the source ends only if one of the nouns follows: «في» + «بيان», "in" + "a statement". */
  sourceEndsBefore: Readonly<Record<string, readonly string[]>>;
  /** Before a source and no part of it: «من جهته». */
  sourceIntroductions: readonly string[];
  /** Prepositions that are said again with the second noun, and are verbs too: «بينه وبين الوزير». */
  doubledPrepositions: readonly string[];
  /** Auxiliaries between a subject and its verb: «وكان الوزير قد أعلن». */
  auxiliaries: readonly string[];
  /** "who", «الذي»: the source is what they refer to. */
  relatives: readonly string[];
  /** Those of several people: «الذين». */
  pluralRelatives?: readonly string[];
  /** Words that begin a clause about the subject, between it and its verb: «وهو», «التي». */
  attributives: readonly string[];
  /** Nouns that speak: heads of a source, needed where nothing but the noun tells a subject from an object. */
  speakers: readonly string[];
  /** "this": right after a subject it begins the object. */
  demonstratives: readonly string[];
  /** Nouns that with a demonstrative say when: «هذا المساء». */
  pointedTimes: readonly string[];
  /** Nouns whose genitive is no object of the verb: «أكد في ختام اجتماعه». */
  occasions: readonly string[];
  /** Prepositions that end a source elsewhere and go on with a title: «المشرف على البرنامج». */
  titlePrepositions?: readonly string[];
  /** Words that go on with a title: «المتحدث باسم الجيش». */
  titleLinks: readonly string[];
  /** Nouns of groups: after a person's name they are no title of theirs. */
  groups: readonly string[];
  /** Writings that speak for who issued them: «بيان», "report". */
  documents: readonly string[];
  /** Nouns that take a part of a whole: the preposition after them goes on with the source, «عدد من الوزراء». */
  partitives: readonly string[];
  /** "what", before a verb with a joined object: «ما قاله الوزير». */
  whatWords?: readonly string[];
  /** Nouns of bodies: no title stands in apposition to them. */
  bodies?: readonly string[];
  /** Conjunctions after which a subject stands before its verb: "but". */
  contrasts?: readonly string[];
  /** Masculine nouns: right after a feminine verb they are its object, and so is a definite noun with one of `objectEndings`. */
  masculineBodies?: readonly string[];
  objectEndings?: readonly string[];
  /** Endings that only several people have as a subject: «داعمون». */
  subjectEndings?: readonly string[];
  /** Sources that stand for whoever spoke last: "the same source". */
  sameSources?: readonly string[];
  /** Nouns of bodies in the plural, which speak as a group. */
  bodiesInPlural?: readonly string[];
  /** Feminine nouns of bodies and countries: right after a masculine verb they are its object. */
  feminineBodies?: readonly string[];
  /** The ending of a feminine adjective, as written: a definite noun with one is no subject of a masculine verb. */
  feminineEnding?: string;
  /** What that ending becomes before a joined pronoun: «رغبته», of «رغبة». */
  feminineBeforePronoun?: string;
  /** Nouns that the title of a work follows: «في مقاله "حتى لا نضيع"». */
  titleNouns?: readonly string[];
  /** Endings of a noun in the plural or the dual, which speaks even where no list knows it: «المخترقون». */
  pluralEndings?: readonly string[];
  /** Endings that only several people have: «كثيرون», «قانونيين». */
  masculinePlurals?: readonly string[];
  /** Participles with a preposition of their own, which goes on with the source: «التقرير الصادر عن الهيئة». */
  boundParticiples: readonly string[];
  /** Verbs that say who issued a document, with its pronoun or without: «أصدرته», «صدر». */
  issuing?: readonly string[];
  /** What leads from a document right to who issued it: «بيان من الوزارة». */
  authorPrepositions?: readonly string[];
  /** The article as it is joined to a noun («ال»); empty where there is none. */
  joinedArticles: readonly string[];
  /** Endings of adjectives that go on with a subject: «الأميركي». */
  adjectiveEndings: readonly string[];
  /** Nouns that open an object: «ضرورة», «رفض». */
  objects: readonly string[];
  /**
   * Shapes of verbal nouns, which open an object too, as grammars of the language write them: in «افتعال» the letters of `templateSlots`
   * stand for any letter («اعتماد»). Matched as written: a first letter with hamza is another than one without.
   */
  nounTemplates: readonly string[];
  templateSlots: string;
  /** Words before a cue that make it an adverbial: «حسبما أفادت الوكالة», "as". */
  adverbialBefore: readonly string[];
  /** Definite nouns after "according to" that nobody speaks with: «حسب القانون». */
  notSpeakers: readonly string[];
  /** Words that open the clause after an adverbial: «فإن», «فقد». */
  afterAdverbials: readonly string[];
  /** Words that seem to begin with a joined preposition and do not: «بعد», «بين». */
  notPrepositional: readonly string[];
  /** Phrases with the cue's preposition that belong to no content: «على هامش». */
  adjuncts: readonly string[];
}

/**
 * How a language reports speech without quotation marks, for packs with reporting words alone.
 * Every list is in lower case, its words parted by spaces.
 */
export interface ReportedSpeech {
  /** "that": "que qu". */
  complementizers: string;
  /** "according to": phrases parted by commas. */
  according: string;
  /** Words that begin a source beside names: articles, "another". */
  determiners: string;
  /** Those that stand before a man alone, or a woman, where the form tells. */
  masculine?: string;
  feminine?: string;
  /** Words that end a source: prepositions of time, place and recipient. */
  sourceEnds: string;
  /** Words of time and recipients, between a verb and its subject or clause. */
  times: string;
  /** Endings of those to whom something is told, parted by spaces: "vzkázal Zemanovi". */
  recipientEndings?: string;
  /** Words before a subject that belong to no source: "and", "but". */
  conjunctions: string;
  /** "who": what stands before it is no subject. */
  relatives?: string;
  /** "if", "because": words that open a clause, which a subject does not reach across. */
  subordinators?: string;
  /** "according to" where its source stands before it, phrases parted by commas: "zufolge". */
  accordingAfter?: string;
  /** Phrases with a possessive that say in whose view something is so, parted by commas: "jego zdaniem", "à son avis". */
  views?: string;
  /** Prepositions that head a sentence in the view of whom they name: "pour" in "Pour le ministre, …". */
  opinions?: string;
  /** Verb forms of reports, after which no complementizer is needed: "sei", "habe". */
  reportingMoods?: string;
  /** Nouns after "according to" that nobody speaks with: "law". */
  notSpeakers: string;
  /** Words right before a verb that say it was not said: "not". */
  unsaid?: string;
  /** Verbs of announcing, which what is announced may stand before and their subject behind: "… zapowiedziało PiS". */
  objectFirst?: string;
  /** Verbs of demanding, with a preposition, an object or an infinitive rather than "that": "wzywa do zwolnienia dziennikarzy". */
  demanding?: string;
  /** Endings of adverbs, parted by spaces: a lone word with one of them before a verb is no source. */
  adverbEndings?: string;
  /** Endings of reporting forms that share the subject of the clause they hang on, parted by spaces: "dodając, że". */
  gerundEndings?: string;
  /** Phrases after a quotation that say how its verb means it, parted by commas: "tak" in "– … – tak decyzję skomentował burmistrz". */
  manners?: string;
  /** Words that go on with a name after "according to", parted by spaces: "of the". */
  links?: string;
  /** The finite verb is second in its clause, its subject before it or right behind it: German, Dutch, Swedish. */
  verbSecond?: true;
  /** Parts of verbs that stand at the end of their clause, parted by spaces: "kündigte an". */
  particles?: string;
  /** Before the infinitive of a clause that says what somebody says to have done or to do: "räumte ein, Fehler gemacht zu haben". */
  infinitive?: string;
  /** Words of `according` with other uses: they count behind a comma or a quotation only, ", so der Minister". */
  setOff?: string;
  /** The verb follows whom "according to" names, and no comma parts them: "Laut Polizei flohen …". */
  looseAccording?: boolean;
  /** The verb ends its sentence, after a clause with one of these endings, which the subject stands before: "olmadığını söyledi". */
  verbLast?: string;
  /** Reflexives after a verb that says so of nobody in particular: "uważa się, że". */
  impersonal?: string;
  /** Reflexives with which a verb that has no subject says so of nobody in particular: «se informó de que». */
  reflexives?: string;
  /** Words after a participle that make it a passive: "by". */
  agents?: string;
  /** Sources are read with their appositions, and speech between dashes, as most languages of Europe write them. */
  wideSources?: true;
  /** Nouns stand without articles: any word that is no grammar may begin a source. */
  bareSubjects?: boolean;
  /**
   * The word for "that" is "which" as well: a clause of a verb stands right behind it, its subject or an adjunct, and a noun has any other:
   * «confesó haber visto a un hombre que huía».
   */
  relativeThat?: true;
  /** Words that make a clause of a verb with its subject: "as" in "as the minister said, …", «как», «όπως». */
  as?: string;
  /** Before a verb, they stand for the sentence before, which is the content: phrases parted by commas, «об этом». */
  anaphors?: string;
  /**
   * Prepositions with which a body is the source of a plural verb, and the beginnings of nouns that name one: «в министерстве сообщили».
   * A word all in capitals names one too.
   */
  bodies?: { prepositions: string; nouns: string; verbs: string };
  /** Sentences with their attribution marked: [source] <cue> {content}. */
  examples: readonly string[];
  /** Sentences in which nobody reports. */
  nearMisses: readonly string[];
}

export interface StatementPack {
  /** For packs with a statement model, and for quotations where there is none. A form that stands in several lists belongs to the first. */
  reportingWords?: readonly ReportingWords[];
  /** For packs with a statement model: words that may open a clause, in lower case, parted by spaces. A content often begins or ends there. */
  clauseOpeners?: string;
  /** For packs with a statement model: words that introduce what was said, in lower case, parted by spaces: "that". */
  complementizers?: string;
  /** For packs with a statement model: participles that say, after one of `auxiliaries`, what others think of the subject: "is expected to". */
  impersonal?: string;
  /** For packs with a statement model: participles between a thing and its name: a drink "called" “Blue Hour”. */
  naming?: string;
  /** For packs with a statement model: words that join clauses and are no part of a source: "and". */
  conjunctions?: string;
  /** For packs with a statement model: words after a verb that say when, where or how, not what: said "in" an interview that. */
  adjuncts?: string;
  /** For packs with a statement model: participles of asking, beside which stands whoever is asked: "asked". */
  participles?: string;
  /** For packs with a statement model: participles of telling somebody, who stands before "was" and does not speak: "told". */
  told?: string;
  /** For packs with a statement model: verbs of looking like something, which nobody says: "seems". */
  seeming?: string;
  /** For packs with a statement model: whose thoughts are the reader's or nobody's: "you", "no-one". */
  nobodys?: string;
  /** For packs with a statement model: verbs that refuse before an infinitive and fall before an amount, and words that open an amount. */
  declining?: string;
  amounts?: string;
  /** For packs with a statement model: verbs of blame that are verbs of blows as well, "attacked", and what opens the reason of blame. */
  blows?: string;
  reasons?: string;
  /** For packs with a statement model: words that open a clause of time, cause or condition, and end the source before them: "when". */
  subordinators?: string;
  /** For packs with a statement model: words with which what is asked begins, beside `complementizers`: "what". */
  questions?: string;
  /** For packs with a statement model: before a verb that somebody is asked to do: "to". */
  infinitive?: string;
  /** For packs with a statement model: before whoever does what a participle says: asked "by". */
  agent?: string;
  /** For packs with a statement model: verbs that do what they say, and take an object or a preposition: "apologised", "thanked". */
  acts?: string;
  /** For packs with a statement model: auxiliaries of the perfect: "has" apologised. */
  perfects?: string;
  /** For packs with a statement model: participles of handing on what another says: "quoted" as saying. */
  relayed?: string;
  /** For packs with a statement model: verbs before another verb, that are no part of its subject: "cannot". */
  modals?: string;
  /** For packs with a statement model: words that a subject without a name begins with: "the", "their". */
  determiners?: string;
  /** For packs with a statement model: words behind which a name is not the subject of a verb that follows: "the plan of" X. */
  prepositions?: string;
  /** For packs with a statement model: what is written to a name that owns what follows, parted by spaces: X"'s" plan. */
  genitives?: string;
  /** For packs with a statement model: endings that tell the forms of a verb apart, the participle's first, parted by spaces: "ing ed s". */
  verbEndings?: string;
  /** For packs with a statement model: how several are named who have an office together: "the ministers of" Egypt and Iraq. */
  sharedOffice?: { article: string; plural: string; preposition: string };
  /** For packs with a statement model: words of a cue that its source follows, after one preposition: "according" to. */
  adverbials?: string;
  /** Words that belong to a reporting verb and name nobody, in lower case, parted by spaces: "a" in "a déclaré", "is" in "is expected". */
  auxiliaries?: string;
  /** Endings of reporting verbs that show whom they agree with, the longer before the shorter: "ła". */
  agreements?: readonly (Agreement & { ending: string })[];
  /** Personal pronouns that may be a source: "he", «هي»; `person` where it speaks of people alone, as "she" does beside "it". */
  pronouns?: readonly (Agreement & { form: string; person?: true })[];
  /** Beside quotations, where there is no model and no grammar. */
  reportedSpeech?: ReportedSpeech;
  /** For packs that are read by rules. */
  grammar?: CueGrammar;
}
