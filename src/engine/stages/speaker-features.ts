/** What tells whether a candidate is the speaker of a statement, as small numbers for the trees of `SpeakerRanker`. */
import type { Agreement } from '../../languages/pack-statements';
import type { AttributedStatement } from '../layers';
import { touches } from '../spans';
import { MentionIndex } from './mention-index';
import { firstTokenAfter } from './reading';
import type { Entity } from './resolve-entities';
import { type Candidate, type CandidateContext, headCategory, headWord, LED, type Mention, SpeakerCandidates } from './speaker-candidates';
import type { Turn } from './turns';

/** How the rules may have come to their answer, by which a tree tells one from another: those that are right most often last. */
const REASONS: readonly string[] = [
  'nobody is named',
  'the person beside it',
  'whom the clause of time is about',
  'the only person of its sentence',
  'several, and one speaks in the sentence',
  'the subject of the sentence before',
  'the subject of its sentence',
  'the subject of the sentence before, or the only person named',
  'goes on from the statement before',
  'a pronoun for the speaker before, or the person named last',
  'a title that came with a name',
  'the same source, for who spoke last',
  'some of the group that spoke before',
  'a document',
  'a document, for who issued it',
  'a noun that named a speaker before',
  'has the words of the name',
  'two together, of whom one is named',
  'a name behind its title',
  'a body by its noun',
  'an office, for the one person who spoke before',
  'the one person who spoke before',
  'several, of whom one is named',
  'named in the source',
];
const USES = ['verb', 'participle', 'noun', 'adverbial', 'a name and a colon', 'quotation'];
const STANCES: readonly AttributedStatement['stance'][] = [
  'states',
  'admits',
  'expects',
  'asks',
  'denies',
  'warns',
  'threatens',
  'promises',
  'demands',
  'accuses',
  'condemns',
  'praises',
  'welcomes',
];
const KINDS = ['person', 'organization', 'group', 'place'];
const GENDERS = ['masculine', 'feminine'];
const NUMBERS = ['singular', 'dual', 'plural'];
const QUOTED = ['indirect', 'mixed', 'direct'];
/** What is farther away counts as so far. */
const FAR = 15;
const FARTHEST = 40;
const NOWHERE = 60;
/** Who spoke in so many statements before may be meant. */
const LATELY = 6;
/** Who was named in so many sentences before may be. */
const NEAR = 1;
/** Who is mentioned more often than that is not told from who is so often. */
const OFTEN = 63;
/** Shares are counted in so many steps. */
const STEPS = 8;

/** What a statement has, whoever speaks. */
const OF_STATEMENT = [
  'reason',
  'ruleNull',
  'gender',
  'number',
  'use',
  'stance',
  'quoted',
  'continues',
  'sentence',
  'cuePlace',
  'isNested',
  'sinceTurn',
  'turnInSentence',
  'speakersBefore',
  'personsBefore',
  'contentOpens',
  'hasSource',
  'sourceTokens',
  'sourceBehind',
  'head',
  'headDefinite',
  'headPossessed',
  'headGender',
  'personsInSource',
  'namingsInSource',
  'behind',
  'contentGap',
] as const;
/** What a candidate has. */
const OF_CANDIDATE = [
  'isNobody',
  'isProposal',
  'isRule',
  'kind',
  'keyed',
  'hasRole',
  'marked',
  'ownHead',
  'ownDefinite',
  'wordsInName',
  'inSource',
  'sourceStartGap',
  'sourceEndGap',
  'namesSource',
  'sourceInName',
  'nameInSource',
  'sourceInRole',
  'headInRole',
  'headInName',
  'gapBehindSource',
  'signBehindSource',
  'described',
  'issued',
  'gapBefore',
  'signBefore',
  'ledBefore',
  'gapAfter',
  'signAfter',
  'ledAfter',
  'where',
  'sentencesBefore',
  'opening',
  'openingBefore',
  'inSentence',
  'mentionsBefore',
  'mentionRank',
  'firstSentence',
  'level',
  'inOwnContent',
  'isOuter',
  'turnsAgo',
  'turnSentences',
  'spoken',
  'spokeAlone',
  'fits',
  'roleFits',
] as const;
export const SPEAKER_FEATURES = [...OF_STATEMENT, ...OF_CANDIDATE] as const;
type Feature = (typeof SPEAKER_FEATURES)[number];
const AT = Object.fromEntries(SPEAKER_FEATURES.map((name, i) => [name, i])) as Record<Feature, number>;

/** What is known of a statement when its turn comes. */
export interface Situation {
  /** Index of the statement. */
  statement: number;
  /** Index of its sentence. */
  sentence: number;
  /** The rules' answer, an index among the candidates or null, and why. */
  rule: number | null;
  reason: string;
  turns: readonly Turn[];
}

/** Who may be the speaker of a statement. */
export interface Choice {
  /** Null for nobody. */
  candidate: Candidate | null;
  /** Index among the participants; null for nobody, and for who only the source shows. */
  index: number | null;
  row: Uint8Array;
}

const upTo = (count: number, most = FAR) => Math.min(most, Math.max(0, count));
const share = (part: number, all: number) => (all ? Math.round((STEPS * part) / all) : 0);
const count = <T>(list: Iterable<T>, is: (item: T) => boolean) => {
  let found = 0;
  for (const item of list) if (is(item)) found++;
  return found;
};

/** A statement, with what all candidates are compared to. */
interface Place {
  statement: AttributedStatement;
  index: number;
  /** Offsets of the cue, or of what was said where there is none, and of its sentence. */
  at: number;
  end: number;
  from: number;
  to: number;
  /** Tokens of the cue and of the source, `[first, end)`. */
  cue: readonly [number, number];
  source: readonly [number, number];
  /** Its source, folded and without articles. */
  words: readonly string[];
  /** The statement in whose content it stands, or -1. */
  outer: number;
  /** Who spoke before, the last one first. */
  speakers: readonly (number | null)[];
  /** Candidates that are named in its sentence before it. */
  inSentence: ReadonlySet<number>;
}

export class SpeakerFeatures {
  readonly #all: SpeakerCandidates;
  readonly candidates: Candidate[];
  readonly #mentions: MentionIndex;
  /** How many signs stand before each token. */
  readonly #signs: Int32Array;

  constructor(
    readonly context: CandidateContext,
    entities: readonly Entity[],
  ) {
    this.#all = new SpeakerCandidates(context);
    this.#signs = new Int32Array(context.tokens.length + 1);
    context.tokens.forEach(({ kind }, i) => {
      this.#signs[i + 1] = (this.#signs[i] ?? 0) + (kind === 'sign' ? 1 : 0);
    });
    this.candidates = entities.map((entity) => this.#all.of(entity));
    this.#mentions = new MentionIndex(this.candidates);
  }

  #hasSign = (from: number, to: number) => ((this.#signs[to] ?? 0) > (this.#signs[from] ?? 0) ? 1 : 0);

  #placeOf({ statement: index, sentence, turns }: Situation): Place {
    const { text, tokens, statements, sentences } = this.context;
    const statement = statements[index] as AttributedStatement;
    const { source, cue, content } = statement;
    const tokensOf = ([start, end]: readonly [number, number]) =>
      [firstTokenAfter(tokens, start), firstTokenAfter(tokens, end - 1) + 1] as const;
    const at = cue?.[0] ?? content[0]?.[0] ?? 0;
    const first = firstTokenAfter(tokens, at);
    const [from, to] = sentences[sentence]?.span ?? [0, 0];
    return {
      statement,
      index,
      at,
      end: cue?.[1] ?? at,
      from,
      to,
      cue: cue ? tokensOf(cue) : [first, first],
      source: source ? tokensOf(source) : [0, 0],
      words: source ? this.#all.bareWords(text.slice(...source)) : [],
      outer: this.#all.toldIn(at, index),
      speakers: [...new Set(turns.map(({ speaker }) => speaker).reverse())],
      inSentence: new Set(this.#mentions.within(from, at).flatMap(({ candidate, mention }) => (mention.span[1] <= at ? [candidate] : []))),
    };
  }

  /** What stands right behind a source. */
  #behind(token: number): number {
    const { tokens, roleWords, words, lexicon } = this.context;
    const next = tokens[token];
    const word = roleWords.folded[token] ?? '';
    if (!next) return 0;
    if (next.kind === 'sign') return next.text === ':' ? 1 : /[،,]/.test(next.text) ? 2 : 3;
    if (next.kind === 'number') return 9;
    if (lexicon.complementizer(word)) return 4;
    if (words.isPreposition(word)) return words.isDefinite(word) ? 6 : 5;
    return lexicon.grammar.joinedPrepositions.some((letter) => word.startsWith(letter)) ? 7 : 8;
  }

  /** Whether the verb agrees with the noun that opens the source: 1 where it does, 2 where not, 3 for several, whom it need not agree with. */
  #headGender(token: number, gender: Agreement['gender']): number {
    const { tokens, feminine, lexicon } = this.context;
    const written = tokens[token]?.text ?? '';
    if (lexicon.grammar.pluralEndings?.some((ending) => written.endsWith(ending))) return 3;
    return gender ? (written.endsWith(feminine) === (gender === 'feminine') ? 1 : 2) : 0;
  }

  #source(row: Uint8Array, { statement: { source, cue, content, agreement }, source: [first, end] }: Place): void {
    const { tokens, roleWords, words } = this.context;
    if (!source) return;
    const word = headWord(roleWords, first);
    const named = this.#mentions.touching(source);
    const isPerson = (entity: Entity | undefined) => entity?.kind === 'person' && entity.key !== undefined;
    const persons = named.filter(({ candidate, mention }) => mention.isName && isPerson(this.candidates[candidate]?.entity));
    const start = content[0]?.[0] ?? 0;
    row[AT.hasSource] = 1;
    row[AT.sourceTokens] = upTo(end - first);
    row[AT.sourceBehind] = cue && source[0] >= cue[1] ? 1 : 0;
    row[AT.head] = tokens[first]?.kind === 'sign' ? FAR : headCategory(roleWords, first);
    row[AT.headDefinite] = word?.definite || words.isDefinite(roleWords.folded[first] ?? '') ? 1 : 0;
    row[AT.headPossessed] = word?.possessed ? 1 : 0;
    row[AT.headGender] = this.#headGender(first, agreement?.gender);
    row[AT.personsInSource] = upTo(new Set(persons.map(({ candidate }) => candidate)).size, 3);
    row[AT.namingsInSource] = upTo(new Set(named.map(({ candidate }) => candidate)).size, 5);
    row[AT.behind] = this.#behind(end);
    row[AT.contentGap] = start >= source[1] ? upTo(firstTokenAfter(tokens, start) - end) : FAR + 1;
  }

  #statement({ sentence, rule, reason, turns }: Situation, place: Place): Uint8Array {
    const { tokens, roleWords, sentences, lexicon } = this.context;
    const { agreement, continues, rule: way, kind, stance, content } = place.statement;
    const row = new Uint8Array(SPEAKER_FEATURES.length);
    const last = turns.at(-1);
    const opening = firstTokenAfter(tokens, content[0]?.[0] ?? 0);
    const isThat = (token: number) => lexicon.complementizer(roleWords.folded[token] ?? '') !== null;
    row[AT.reason] = REASONS.indexOf(reason) + 1;
    row[AT.ruleNull] = rule === null ? 1 : 0;
    row[AT.gender] = GENDERS.indexOf(agreement?.gender ?? '') + 1;
    row[AT.number] = NUMBERS.indexOf(agreement?.number ?? '') + 1;
    row[AT.use] = USES.findIndex((use) => way.startsWith(use)) + 1;
    row[AT.stance] = STANCES.indexOf(stance) + 1;
    row[AT.quoted] = QUOTED.indexOf(kind);
    row[AT.continues] = continues ? 1 : 0;
    row[AT.sentence] = upTo(sentence);
    row[AT.cuePlace] = upTo(place.cue[0] - (sentences[sentence]?.firstToken ?? 0));
    row[AT.isNested] = place.outer >= 0 ? 1 : 0;
    row[AT.sinceTurn] = last ? upTo(sentence - last.sentence) : FAR;
    row[AT.turnInSentence] = last?.sentence === sentence ? 1 : 0;
    row[AT.speakersBefore] = upTo(new Set(turns.slice(-LATELY).map(({ speaker }) => speaker)).size);
    row[AT.personsBefore] = upTo(
      count(place.inSentence, (index) => this.candidates[index]?.entity.kind === 'person'),
      4,
    );
    row[AT.contentOpens] = isThat(opening - 1) ? 1 : isThat(opening) ? 2 : tokens[opening]?.kind === 'sign' ? 3 : 0;
    this.#source(row, place);
    return row;
  }

  /** How the words of a candidate and those of the source go together. */
  #inSource(row: Uint8Array, { entity, mentions, nameWords, roleWords }: Candidate, place: Place): Mention | undefined {
    const { fitOf } = this.context;
    const { source } = place.statement;
    if (!source) {
      row[AT.sourceStartGap] = row[AT.sourceEndGap] = row[AT.gapBehindSource] = FAR;
      return undefined;
    }
    const { words } = place;
    const [first, end] = place.source;
    const own = mentions.filter(({ span }) => touches(span, source));
    const naming = own.find(({ isName }) => isName) ?? own[0];
    const behind = mentions.find(({ span }) => span[0] >= source[1]);
    const shared = count(words, (word) => nameWords.has(word));
    row[AT.inSource] = naming ? (naming.isName ? 2 : 1) : 0;
    row[AT.sourceStartGap] = naming ? upTo(naming.token - first) : FAR;
    row[AT.sourceEndGap] = naming ? upTo(end - naming.endToken) : FAR;
    row[AT.namesSource] = upTo(own.length, 2);
    row[AT.sourceInName] = share(shared, words.length);
    row[AT.nameInSource] = share(shared, Math.max(shared, nameWords.size));
    row[AT.sourceInRole] = share(
      count(words, (word) => roleWords.has(word)),
      words.length,
    );
    row[AT.headInRole] = roleWords.has(words[0] ?? '') ? 1 : 0;
    row[AT.headInName] = nameWords.has(words[0] ?? '') ? 1 : 0;
    row[AT.gapBehindSource] = behind ? upTo(behind.token - end) : FAR;
    row[AT.signBehindSource] = behind ? this.#hasSign(end, behind.token) : 2;
    const fit = fitOf(source, entity);
    // «الدراسة التي أعدها المعهد»
    row[AT.issued] = mentions.some(({ led }) => led === LED.issued) ? 1 : 0;
    row[AT.described] = fit === null ? 0 : 1 + Math.round(2 * fit);
    return naming;
  }

  /** Where a candidate is mentioned beside the cue. */
  #near(row: Uint8Array, { mentions }: Candidate, naming: Mention | undefined, place: Place, sentence: number): void {
    const { tokens, sentences } = this.context;
    const { at, end, from, to, cue, outer, index } = place;
    const { content } = place.statement;
    const opens = (start: number, stop: number) => {
      const opening = mentions.find(({ span }) => span[0] >= start && span[1] <= stop);
      return opening ? upTo(opening.token - firstTokenAfter(tokens, start)) : FAR + 1;
    };
    const before = mentions.findLast(({ span }) => span[1] <= at);
    const after = mentions.find(({ span }) => span[0] >= end && span[1] <= to);
    const nearest = naming ?? before ?? after;
    row[AT.gapBefore] = before ? upTo(cue[0] - before.endToken, FARTHEST) : NOWHERE;
    row[AT.signBefore] = before ? this.#hasSign(before.endToken, cue[0]) : 2;
    row[AT.ledBefore] = before ? before.led : LED.nobody;
    row[AT.gapAfter] = after ? upTo(after.token - cue[1], FARTHEST) : NOWHERE;
    row[AT.signAfter] = after ? this.#hasSign(cue[1], after.token) : 2;
    row[AT.ledAfter] = after ? after.led : LED.nobody;
    row[AT.where] = before ? 1 : after ? 2 : 0;
    row[AT.sentencesBefore] = before ? upTo(sentence - before.sentence) : FAR;
    row[AT.opening] = opens(from, at);
    row[AT.openingBefore] = sentence > 0 ? opens(sentences[sentence - 1]?.span[0] ?? from, from) : FAR + 2;
    row[AT.firstSentence] = upTo(mentions[0]?.sentence ?? FAR);
    row[AT.level] = nearest ? (nearest.told === outer || nearest.told === index ? 0 : nearest.told < 0 ? 1 : 2) : 3;
    row[AT.inOwnContent] = mentions.some(({ span }) => content.some(([start, stop]) => span[0] >= start && span[0] < stop)) ? 1 : 0;
  }

  /** What a candidate has said before. */
  #spoken(row: Uint8Array, candidate: Candidate, index: number, place: Place, { sentence, turns }: Situation): void {
    const { speakers } = place;
    const turn = speakers.includes(index) ? turns.findLast(({ speaker }) => speaker === index) : undefined;
    const wanted = place.statement.agreement?.gender;
    const fits = (gender: Agreement['gender']) => (wanted && gender ? (wanted === gender ? 1 : 0) : 2);
    row[AT.turnsAgo] = turn ? upTo(speakers.indexOf(index), 6) : 8;
    row[AT.turnSentences] = turn ? upTo(sentence - turn.sentence) : FAR + 1;
    row[AT.spoken] = turn ? upTo(count(turns, ({ speaker }) => speaker === index)) : 0;
    row[AT.spokeAlone] = turn && count(speakers, (speaker) => speaker !== null) === 1 ? 1 : 0;
    row[AT.fits] = fits(turn?.agreement.gender ?? candidate.gender);
    row[AT.roleFits] = fits(candidate.roleGender);
    row[AT.isOuter] = turn && turns.some(({ statement, speaker }) => statement === place.outer && speaker === index) ? 1 : 0;
  }

  /** Participants that are worth a row: named or speaking not long before, or alike by a word of the source. */
  #likely({ words, speakers }: Place, { sentence, rule }: Situation): number[] {
    const { sentences } = this.context;
    const near = this.#mentions.within(sentences[Math.max(0, sentence - NEAR)]?.span[0] ?? 0, sentences[sentence + 1]?.span[0] ?? Infinity);
    const lately = [...speakers.slice(0, LATELY), rule].filter((index) => index !== null);
    const all = new Set([...lately, ...near.map(({ candidate }) => candidate), ...words.flatMap(this.#mentions.withWord)]);
    return [...all].sort((a, b) => a - b);
  }

  /** @param before how often each candidate was mentioned. @returns how many of a kind were more often than that. */
  #ranks(before: readonly number[]): (kind: number, own: number) => number {
    const more = KINDS.map(() => new Uint16Array(OFTEN + 1));
    for (const [i, { entity }] of this.candidates.entries()) {
      const list = more[KINDS.indexOf(entity.kind)];
      const count = upTo(before[i] ?? 0, OFTEN);
      if (list) list[count] = (list[count] ?? 0) + 1;
    }
    for (const list of more) {
      let sum = 0;
      for (let count = OFTEN; count >= 0; count--) {
        const own = list[count] ?? 0;
        list[count] = sum;
        sum += own;
      }
    }
    return (kind, own) => more[kind]?.[upTo(own, OFTEN)] ?? 0;
  }

  /** Everybody who is likely enough to speak, then who only the source shows, then nobody. */
  choices(situation: Situation): Choice[] {
    const { sentence, rule, turns, statement } = situation;
    const place = this.#placeOf(situation);
    const shared = this.#statement(situation, place);
    const { candidates } = this;
    const before = this.#mentions.countsUpTo(place.at);
    const ahead = this.#ranks(before);
    const rowOf = (candidate: Candidate, index: number): Uint8Array => {
      const row = shared.slice();
      const { entity } = candidate;
      const own = before[index] ?? 0;
      row[AT.isProposal] = index < candidates.length ? 0 : 1;
      row[AT.isRule] = rule === index ? 1 : 0;
      row[AT.kind] = KINDS.indexOf(entity.kind);
      row[AT.keyed] = entity.key === undefined ? 0 : 1;
      row[AT.hasRole] = candidate.roleWords.size ? 1 : 0;
      row[AT.marked] = candidate.isMarked ? 1 : 0;
      row[AT.ownHead] = candidate.head;
      row[AT.ownDefinite] = candidate.isDefinite ? 1 : 0;
      row[AT.wordsInName] = upTo(candidate.nameWords.size, 6);
      this.#near(row, candidate, this.#inSource(row, candidate, place), place, sentence);
      const isLike = (other: number) => candidates[other]?.entity.kind === entity.kind;
      row[AT.inSentence] = place.inSentence.has(index) ? upTo(count(place.inSentence, isLike), 4) : 5;
      row[AT.mentionsBefore] = upTo(own);
      row[AT.mentionRank] = upTo(ahead(KINDS.indexOf(entity.kind), own), 8);
      this.#spoken(row, candidate, index, place, situation);
      return row;
    };
    const nobody = shared.slice();
    nobody[AT.isNobody] = 1;
    nobody[AT.isRule] = rule === null ? 1 : 0;
    nobody[AT.turnsAgo] = turns.at(-1)?.speaker === null ? 0 : 8;
    return [
      ...this.#likely(place, situation).flatMap((index) => {
        const candidate = candidates[index];
        return candidate ? [{ candidate, index, row: rowOf(candidate, index) }] : [];
      }),
      ...this.#all.proposals(statement, candidates).map((entity) => {
        const candidate = this.#all.of(entity);
        return { candidate, index: null, row: rowOf(candidate, candidates.length) };
      }),
      { candidate: null, index: null, row: nobody },
    ];
  }

  /** Takes up who was proposed; the index of the participant that they are from now on. */
  take(candidate: Candidate): number {
    const index = this.candidates.push(candidate) - 1;
    this.#mentions.add(candidate, index);
    return index;
  }
}
