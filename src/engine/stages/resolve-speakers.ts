/** Says for each attribution which participant speaks: by name, role, pronoun or dropped subject; null where nothing decides. */
import type { LoadedPack } from '../../languages/pack';
import type { Agreement } from '../../languages/pack-statements';
import type { Span } from '../../model';
import { type CueLexicon, lexiconOf } from '../attribution/cue-lexicon';
import type { AttributedStatement, Quote, Sentence, Token, Trace } from '../layers';
import { foldWord } from '../matching/fold-name';
import { clauseSubjects, type SourceWords, sourceWords } from './clause-subjects';
import { Descriptions } from './described-speakers';
import { DocumentIssuers } from './document-issuers';
import { DroppedSpeakers, GOES_ON } from './dropped-speakers';
import { OfficeHolders } from './office-holders';
import { firstTokenAfter } from './reading';
import type { Entity } from './resolve-entities';
import type { RoleWords } from './role-words';
import { foldedWords, LEAD, markedName, type Naming, namingsIn } from './source-head';
import { SourceNaming } from './source-naming';
import { type Situation, SpeakerFeatures } from './speaker-features';
import { SpeakerMemory } from './speaker-memory';
import { type SpeakerJudge, speakerJudge } from './speaker-ranker';
import { type TakenUp, takeUp } from './take-up';
import { Turns } from './turns';

const NAMED = 'named in the source';
const ISSUED = 'a document, for who issued it';
const PAIR = 'two together, of whom one is named';
const SEVERAL = 'several, of whom one is named';
const PART = 'some of the group that spoke before';
/** What no judge is asked about. */
const SETTLED: readonly string[] = [PAIR, SEVERAL, PART];
const DESCRIBED = 'the one person who spoke before';

/** What the speakers are read from. */
export interface SpeakerLayers {
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  statements: readonly AttributedStatement[];
  entities: readonly Entity[];
  roleWords: RoleWords;
  /** Pronouns in them are somebody else's words. */
  quotes?: readonly Quote[];
}

/** Who speaks, an index among the entities, and how that is known. */
export interface Spoken {
  speaker: number | null;
  agreement: Agreement;
  reason: string;
}

class SpeakerResolver {
  /** Those that were given, and those that only a source shows. */
  readonly entities: Entity[];
  readonly #turns: Turns;
  readonly #naming: SourceNaming;
  readonly #memory: SpeakerMemory;
  readonly #documents: DocumentIssuers;
  readonly #dropped: DroppedSpeakers;
  readonly #offices: OfficeHolders;
  readonly #descriptions: Descriptions | undefined;
  readonly #takenUp: TakenUp | undefined;
  readonly #pronouns: ReadonlyMap<string, Agreement & { form: string; person?: true }>;
  readonly #words: SourceWords;
  readonly #lexicon: CueLexicon | undefined;
  readonly #features: SpeakerFeatures | undefined;

  constructor(
    readonly layers: SpeakerLayers,
    readonly pack: LoadedPack,
    readonly trace: Trace,
    readonly judge: SpeakerJudge | undefined,
  ) {
    const { text, tokens, sentences, statements, roleWords, quotes = [] } = layers;
    const entities = [...layers.entities];
    this.entities = entities;
    const { grammar, pronouns = [] } = pack.statements ?? {};
    this.#pronouns = new Map(pronouns.map((pronoun) => [foldWord(pronoun.form), pronoun]));
    this.#lexicon = grammar && lexiconOf(grammar, pack.statements?.pronouns);
    const words = sourceWords(pack);
    this.#words = words;
    this.#documents = new DocumentIssuers(tokens, sentences, roleWords.folded, entities, this.#lexicon, words.bare);
    const turns = new Turns(entities, pack);
    this.#turns = turns;
    const naming = new SourceNaming({ text, tokens, entities, roleWords, words, lexicon: this.#lexicon, pack });
    this.#naming = naming;
    this.#memory = new SpeakerMemory(text, entities, naming, this.#documents, words, pack);
    const clauses = clauseSubjects(text, sentences, entities, pack, words);
    this.#dropped = new DroppedSpeakers({ text, sentences, statements, entities, turns, clauses, pack, placeOf: this.#placeOf });
    const headOf = (source: Span) => naming.headNamed(source, namingsIn(source, entities));
    const { anaphora } = pack;
    this.#takenUp = anaphora && takeUp(tokens, sentences, quotes, statements, entities, headOf, roleWords, anaphora);
    const { lastPerson } = this.#dropped;
    this.#offices = new OfficeHolders({
      text,
      tokens,
      sentences,
      entities,
      roleWords,
      naming,
      turns,
      takenUp: this.#takenUp,
      pack,
      lastPerson,
    });
    const { roles } = pack;
    this.#descriptions =
      roles?.alike && new Descriptions({ text, tokens, entities, statements, words: roleWords, roles, sentenceOf: this.#sentenceOf });
    if (judge && this.#lexicon) {
      const [lexicon, feminine, sentenceOf] = [this.#lexicon, roles?.feminine?.ending ?? '', this.#sentenceOf];
      const fitOf = (source: Span, entity: Entity) => this.#descriptions?.fitOf(source, entity) ?? null;
      const context = { text, tokens, sentences, statements, roleWords, words, lexicon, feminine, sentenceOf, fitOf };
      this.#features = new SpeakerFeatures(context, entities);
    }
  }

  #placeOf = ({ cue, content }: AttributedStatement): number => cue?.[0] ?? content[0]?.[0] ?? 0;

  #sentenceOf = (offset: number): number => {
    const { sentences } = this.layers;
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.span[0] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  /** Whether somebody is named after a sentence and before an offset. */
  #isNamedAfter(entity: number, sentence: number, before: number): boolean {
    const from = this.layers.sentences[sentence]?.span[1] ?? 0;
    return this.entities[entity]?.mentions.some((m) => m[0] >= from && m[1] <= before) ?? false;
  }

  /** By the rules alone. */
  #ruled(statement: AttributedStatement, sentence: number): Spoken {
    const { source, agreement = {} } = statement;
    if (!source) return this.#dropped.speakerOf(statement, sentence);
    const { text, tokens } = this.layers;
    const written = text.slice(...source);
    const pronoun = this.#pronouns.get(foldWord(written));
    const inFocus = tokens[firstTokenAfter(tokens, source[0])]?.end === source[1] ? this.#takenUp?.at(source[0]) : undefined;
    if (inFocus !== undefined || (pronoun && this.#takenUp))
      return { speaker: inFocus ?? null, agreement: pronoun ?? {}, reason: 'a pronoun, for who is in focus' };
    if (pronoun) return this.#byPronoun(source, pronoun, sentence);
    const words = foldedWords(written);
    return (
      this.#before(words, agreement, sentence) ?? this.#document(source, agreement) ?? this.#phrase(statement, source, words, sentence)
    );
  }

  #byPronoun(source: Span, pronoun: Agreement & { person?: true }, sentence: number): Spoken {
    const turn = this.#turns.takeUp(pronoun, sentence, pronoun.person);
    const head = this.#dropped.subjectBefore(sentence, turn);
    if (head !== null && pronoun.number !== 'plural')
      return { speaker: head, agreement: pronoun, reason: 'the subject of the sentence before' };
    const last = pronoun.number === 'plural' ? null : this.#dropped.lastPerson(source[0], sentence);
    // who alone was named since is nearer than who spoke before
    const nearer = pronoun.person && last !== null && turn && this.#isNamedAfter(last, turn.sentence, source[0]);
    const speaker = turn && !nearer ? turn.speaker : last;
    return { speaker, agreement: pronoun, reason: 'a pronoun for the speaker before, or the person named last' };
  }

  /** A source that only takes up another: a title, «المصدر نفسه», «عدد منهم». */
  #before(words: readonly string[], agreement: Agreement, sentence: number): Spoken | null {
    const { gender } = agreement;
    const titled = this.#memory.titled(words);
    if (titled !== null) return { speaker: titled, agreement: { gender }, reason: 'a title that came with a name' };
    // «المصدر نفسه»: whoever spoke last
    const sameSources = this.pack.statements?.grammar?.sameSources;
    const same = this.#lexicon?.has(sameSources, words.slice(0, 2).join(' '));
    const last = same ? this.#turns.last : undefined;
    if (last && this.#turns.isNear(last, sentence))
      return { speaker: last.speaker, agreement: last.agreement, reason: 'the same source, for who spoke last' };
    // «عدد منهم»: of the group that spoke last
    const group = this.#naming.isOfThem(words) ? this.#turns.near(sentence) : undefined;
    if (!group) return null;
    const isGroup = group.speaker !== null && this.entities[group.speaker]?.kind === 'group';
    return { speaker: isGroup ? group.speaker : null, agreement, reason: PART };
  }

  /** «وفقا لبيانات الوزارة» */
  #document(source: Span, { gender }: Agreement): Spoken | null {
    const { entities } = this;
    const { text } = this.layers;
    if (!this.#documents.documentIn(source)) return null;
    const namings = namingsIn(source, entities);
    const itself = namings.find(({ span }) => span[0] <= source[0] + LEAD)?.entity;
    const said = this.#documents.issuerOf(source, itself);
    // «موقع صحيفة "الضفة"»
    const noun = namings.find(({ entity }) => entity === said);
    const issuer = (noun && markedName(text, noun, namings, entities)) ?? said;
    // «الصحيفة البريطانية», after one that has a name
    const nameless = issuer === null || (issuer === itself && entities[issuer]?.key === undefined);
    return {
      speaker: (nameless ? this.#descriptions?.body(source, this.#turns.all) : null) ?? issuer,
      agreement: { gender },
      reason: issuer === itself ? 'a document' : ISSUED,
    };
  }

  #phrase(statement: AttributedStatement, source: Span, words: readonly string[], sentence: number): Spoken {
    const { entities } = this;
    const { text } = this.layers;
    const { agreement = {} } = statement;
    const { gender, number } = agreement;
    const naming = this.#naming;
    const written = text.slice(...source);
    const namings = namingsIn(source, entities);
    const head = naming.firstWord(written);
    const byWords = namings.length ? null : (naming.sameWords(written) ?? naming.sameNoun(written));
    const before = namings.length || byWords !== null ? null : this.#memory.byNoun(words, head);
    if (before !== null) return { speaker: before, agreement: { gender }, reason: 'a noun that named a speaker before' };
    if (byWords !== null) return { speaker: byWords, agreement: { gender }, reason: 'has the words of the name' };
    if (naming.endsInAnother(source, namings)) return { speaker: null, agreement, reason: PAIR };
    const named = naming.headNamed(source, namings);
    const known = named === null ? undefined : entities[named];
    // «قال المشرف على البرنامج، سمير نصر، إن»: the name behind the comma that ends the source
    const isTitle = this.#words.isSpeakerNoun(head) || this.#words.isTitle(head);
    const apposed = known?.key === undefined && isTitle ? naming.nameBehind(source, statement.content) : null;
    if (apposed !== null) return { speaker: apposed, agreement: { gender }, reason: 'a name behind its title' };
    // «الشركة», which only a common noun names, after a company that has a name
    const nameless = !known || (known.key === undefined && this.#isCommonNoun(known.mentions[0]));
    const described = nameless ? (this.#descriptions?.body(source, this.#turns.all) ?? null) : null;
    if (described !== null) return { speaker: described, agreement: { gender }, reason: 'a body by its noun' };
    const unnamed = named === null ? this.#unnamed(source, namings, agreement, sentence) : null;
    if (unnamed) return unnamed;
    // «بوتين ومسؤولو الاتحاد قالوا»: nobody alone
    const isSeveral = this.pack.statements?.grammar && number !== undefined && number !== 'singular';
    if (isSeveral && this.#placeOf(statement) >= source[1] && known?.kind === 'person')
      return { speaker: null, agreement, reason: SEVERAL };
    // a verb before its plural subject stays singular: only its gender tells
    return { speaker: named, agreement: { gender }, reason: NAMED };
  }

  /** Somebody whom a source describes, and does not name. */
  #unnamed(source: Span, namings: readonly Naming[], agreement: Agreement, sentence: number): Spoken | null {
    if (namings.length) return null;
    const offices = this.#offices;
    if (offices.isOffice(source))
      return { speaker: offices.holderOf(source, sentence), agreement, reason: 'an office, for the one person who spoke before' };
    const someone =
      offices.someoneBefore(source, sentence, agreement) ??
      this.#descriptions?.person(source, this.#turns.all) ??
      offices.describedBefore(source);
    return someone === null ? null : { speaker: someone, agreement, reason: DESCRIBED };
  }

  /** «الشركة», «الناقلة الوطنية»: a noun, and nothing but modifiers behind it. */
  #isCommonNoun([start, end]: Span = [0, 0]): boolean {
    const { tokens } = this.layers;
    for (let at = firstTokenAfter(tokens, start) + 1; (tokens[at]?.end ?? end + 1) <= end; at++)
      if (!this.#descriptions?.isAdjective(at)) return false;
    return true;
  }

  /** Remembers who spoke, for the statements after it. */
  #note(index: number, statement: AttributedStatement, { speaker, agreement, reason }: Spoken, sentence: number): void {
    const { text, sentences } = this.layers;
    const { source, content } = statement;
    if (speaker !== null) this.#memory.note(statement, speaker, sentences[sentence]?.span[0] ?? 0, reason === DESCRIBED);
    const written = source ? text.slice(...source) : '';
    const words = foldedWords(written);
    // «وأضاف قوله»: what speaks nowhere is no turn
    const [opener = ''] = words;
    const speaks = this.#words.isSpeakerNoun(opener) || this.#words.isTitle(opener) || !this.#lexicon?.grammar.joinedArticles.length;
    if (!speaks && source && speaker === null && reason === NAMED) return;
    const gender = source ? { ...this.#naming.genderOf(written), ...this.#naming.nounGender(source) } : {};
    const goesOn = source ? undefined : this.#turns.all.findLast((turn) => turn.speaker === speaker);
    this.#turns.all.push({
      statement: index,
      speaker,
      // «أوضح بيان من الوزارة …، مشيرة إلى»: whoever issued a document may go on in their own gender
      agreement: reason === ISSUED ? {} : agreement.gender ? { ...gender, ...agreement } : { ...agreement, ...gender },
      sentence,
      end: Math.max(sentence, this.#sentenceOf((content.at(-1)?.[1] ?? 1) - 1)),
      words,
      several: goesOn?.several ?? (source !== null && this.#naming.peopleIn(source) > 1),
    });
  }

  /** Where the rules are right as often as any judge, so that nobody need be asked: the name that ends a source, and who goes on in their sentence. */
  #isSure(index: number, sentence: number, rule: number | null, reason: string): boolean {
    const { source, agreement } = this.layers.statements[index] as AttributedStatement;
    const entity = this.entities[rule ?? -1];
    const { last } = this.#turns;
    if (reason === NAMED && source)
      return entity?.kind === 'person' && entity.key !== undefined && entity.mentions.some(([, end]) => end === source[1]);
    const goesOn = reason === GOES_ON && last?.speaker === rule && last.sentence === sentence;
    return goesOn && agreement?.gender !== undefined && agreement.gender === last.agreement.gender;
  }

  /** Who speaks, of all who may, the rules' answer among them. */
  #judged(statement: number, sentence: number, { speaker: rule, reason }: Spoken): number | null {
    const features = this.#features;
    // «وقيل إن», «بوتين ومسؤولو الاتحاد قالوا», «عدد منهم»
    const isSettled = this.layers.statements[statement]?.unnamed || SETTLED.includes(reason);
    if (!features || !this.judge || isSettled || this.#isSure(statement, sentence, rule, reason)) return rule;
    const situation: Situation = { statement, sentence, rule, reason, turns: this.#turns.all };
    const choices = features.choices(situation);
    const { candidate = null, index = null } = choices[this.judge(choices, situation)] ?? {};
    if (!candidate || index !== null) return index;
    this.entities.push(candidate.entity);
    return features.take(candidate);
  }

  /** For each statement the index of its speaker among the entities, or null. */
  resolve(): (number | null)[] {
    const { statements } = this.layers;
    const speakers: (number | null)[] = statements.map(() => null);
    const inOrder = [...statements.entries()].sort(([, a], [, b]) => this.#placeOf(a) - this.#placeOf(b));
    for (const [index, statement] of inOrder) {
      const sentence = this.#sentenceOf(this.#placeOf(statement));
      const ruled = this.#ruled(statement, sentence);
      const rule = ruled.speaker === null ? null : this.#memory.nameOf(ruled.speaker);
      const speaker = this.#judged(index, sentence, { ...ruled, speaker: rule });
      speakers[index] = speaker;
      this.#note(index, statement, { ...ruled, speaker }, sentence);
      const span = statement.source ?? statement.cue ?? statement.content[0];
      const reason = speaker === rule ? ruled.reason : `likelier than by the rules: ${ruled.reason}`;
      if (span) this.trace({ stage: 'resolve-speakers', span, decision: speaker === null ? 'rejected' : 'kept', reason });
    }
    return speakers;
  }
}

export interface ResolvedSpeakers {
  /** For each statement the index of its speaker among the entities, or null. */
  speakers: (number | null)[];
  /** Those that were given, and behind them those that only a source shows. */
  entities: readonly Entity[];
}

/** @param judge whose word is the last; the rules' where there is none. */
export function resolveSpeakers(
  layers: SpeakerLayers,
  pack: LoadedPack,
  trace: Trace,
  judge: SpeakerJudge | undefined = speakerJudge(pack),
): ResolvedSpeakers {
  const resolver = new SpeakerResolver(layers, pack, trace, judge);
  return { speakers: resolver.resolve(), entities: resolver.entities };
}
