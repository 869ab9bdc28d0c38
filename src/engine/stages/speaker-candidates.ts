/** Everybody who may speak in an article, with where they stand in it: participants, and what a source would be by itself. */
import type { Agreement } from '../../languages/pack-statements';
import type { Span } from '../../model';
import type { CueLexicon } from '../attribution/cue-lexicon';
import type { AttributedStatement, Sentence, Token } from '../layers';
import { foldWord } from '../matching/fold-name';
import { touches } from '../spans';
import type { SourceWords } from './clause-subjects';
import { firstTokenAfter } from './reading';
import type { Entity } from './resolve-entities';
import type { RoleCategory, RoleWord, RoleWords } from './role-words';
import { LEAD } from './source-head';

/** A source that nobody who is known opens is proposed by so many of its first tokens. */
const LONGEST = 8;
/** Behind the noun of a document, whoever issued it begins within so many tokens, and has at most so many. */
const ISSUER_WITHIN = 9;
const LONGEST_ISSUER = 6;
/** Nouns that open a source or a description: the first that one is counts. */
const HEADS: readonly RoleCategory[] = [
  'document',
  'institution',
  'group',
  'plural',
  'collective',
  'unnamed',
  'office',
  'rank',
  'kin',
  'description',
  'honorific',
  'demonym',
];
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** What a token is by the lists of roles: 0 for nothing, else an index. */
export const headCategory = (roleWords: RoleWords, token: number): number =>
  HEADS.findIndex((category) => roleWords.is(token, category)) + 1;

export const headWord = (roleWords: RoleWords, token: number): RoleWord | undefined => {
  const category = HEADS[headCategory(roleWords, token) - 1];
  return category && roleWords.is(token, category);
};

export interface CandidateContext {
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  statements: readonly AttributedStatement[];
  roleWords: RoleWords;
  words: SourceWords;
  lexicon: CueLexicon;
  /** The ending of feminine nouns, as written. */
  feminine: string;
  sentenceOf(offset: number): number;
  /** How well a description fits somebody: 0 for not at all, 1 for fully; null for a source that is no description. */
  fitOf(source: Span, entity: Entity): number | null;
}

/** What leads to a mention. */
export const LED = { nothing: 0, conjunction: 1, joined: 2, preposition: 3, that: 4, issued: 5, nobody: 6 } as const;

export interface Mention {
  span: Span;
  /** A name, and no title or description. */
  isName: boolean;
  /** Tokens `[token, endToken)`. */
  token: number;
  endToken: number;
  sentence: number;
  /** A value of `LED`. */
  led: number;
  /** The innermost statement in whose content it stands, or -1. */
  told: number;
}

export interface Candidate {
  entity: Entity;
  /** In the order of the text. */
  mentions: readonly Mention[];
  /** Folded, without articles. */
  nameWords: ReadonlySet<string>;
  roleWords: ReadonlySet<string>;
  /** What the name tells, and what the role. */
  gender: Agreement['gender'];
  roleGender: Agreement['gender'];
  /** What the first mention opens with. */
  head: number;
  isDefinite: boolean;
  /** A mention stands in quotation marks. */
  isMarked: boolean;
}

/** A stretch of what a statement says. */
interface Piece {
  start: number;
  end: number;
  statement: number;
  /** Where the last of those that begin up to here ends. */
  reach: number;
}

export class SpeakerCandidates {
  /** By where they begin. */
  readonly #pieces: readonly Piece[];

  constructor(readonly context: CandidateContext) {
    let reach = 0;
    this.#pieces = context.statements
      .flatMap(({ content }, statement) => content.map(([start, end]) => ({ start, end, statement })))
      .sort((a, b) => a.start - b.start)
      .map((piece) => {
        reach = Math.max(reach, piece.end);
        return { ...piece, reach };
      });
  }

  /** Words of a text, folded and without articles. */
  bareWords = (text: string): string[] => (text.match(WORD) ?? []).map((word) => this.context.words.bare(foldWord(word)));

  /** The innermost statement in whose content an offset lies, or -1. @param but another one than this. */
  toldIn(offset: number, but = -1): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let i = low - 1; i >= 0; i--) {
      const { start, end, reach, statement } = this.#pieces[i] as Piece;
      if (reach <= offset) break;
      const length = end - start;
      if (statement === but || offset >= end || length > least || (length === least && statement > best)) continue;
      best = statement;
      least = length;
    }
    return best;
  }

  #mention = (span: Span, isName: boolean): Mention => {
    const { text, tokens, words, roleWords, lexicon, sentenceOf } = this.context;
    const token = firstTokenAfter(tokens, span[0]);
    const joined = text.slice(tokens[token]?.start ?? span[0], span[0]);
    const isConjunction = lexicon.grammar.joinedConjunctions.includes(joined);
    const before = roleWords.folded[token - 1] ?? '';
    const isIssuing = lexicon.has(lexicon.grammar.issuing, before);
    const byWord = lexicon.complementizer(before)
      ? LED.that
      : words.isPreposition(before)
        ? LED.preposition
        : isIssuing
          ? LED.issued
          : null;
    const led = byWord ?? (joined ? (isConjunction ? LED.conjunction : LED.joined) : LED.nothing);
    const endToken = firstTokenAfter(tokens, span[1] - 1) + 1;
    return { span, isName, token, endToken, sentence: sentenceOf(span[0]), led, told: this.toldIn(span[0]) };
  };

  of(entity: Entity): Candidate {
    const { text, feminine, roleWords } = this.context;
    const mentions = [
      ...entity.mentions.map((span) => this.#mention(span, true)),
      ...entity.references.map((span) => this.#mention(span, false)),
    ].sort((a, b) => a.span[0] - b.span[0]);
    const role = [entity.role ?? '', ...entity.references.map((span) => text.slice(...span))].join(' ');
    const genderOf = (written: string) => (/^\S+/.exec(written)?.[0].endsWith(feminine) ? 'feminine' : 'masculine');
    const [opening] = mentions;
    const token = opening?.token ?? -1;
    const isBody = entity.kind === 'organization' || entity.kind === 'place';
    const ofName = genderOf(entity.name);
    return {
      entity,
      mentions,
      nameWords: new Set(this.bareWords(entity.name)),
      roleWords: new Set(this.bareWords(role)),
      gender: entity.kind !== 'group' && (isBody || ofName === 'feminine') ? ofName : undefined,
      roleGender: entity.role ? genderOf(entity.role) : undefined,
      head: headCategory(roleWords, token),
      isDefinite: this.context.words.isDefinite(roleWords.folded[token] ?? ''),
      isMarked: entity.mentions.some(([start]) => /["«“]/.test(text.charAt(start - 1))),
    };
  }

  /** Whom the source of a statement would be by itself, where nobody who is known opens it, and who issued the document that it is. */
  proposals(statement: number, known: readonly Candidate[]): Entity[] {
    const { source } = this.context.statements[statement] as AttributedStatement;
    if (!source) return [];
    const opens = ({ mentions }: Candidate) => mentions.some(({ span }) => span[0] <= source[0] + LEAD && span[1] > source[0]);
    return [known.some(opens) ? null : this.#itself(source), this.#issuer(source, known)].filter((entity) => entity !== null);
  }

  #itself(source: Span): Entity | null {
    const { text, tokens, roleWords, lexicon } = this.context;
    const opening = firstTokenAfter(tokens, source[0]);
    const end = firstTokenAfter(tokens, source[1] - 1);
    // «هذا الهيكل»
    const isPointed = opening < end && lexicon.has(lexicon.grammar.demonstratives, roleWords.folded[opening] ?? '');
    const first = isPointed ? opening + 1 : opening;
    if (tokens[first]?.kind === 'sign') return null;
    const last = Math.min(end, first + LONGEST - 1);
    const span: Span = [isPointed ? (tokens[first]?.start ?? source[0]) : source[0], tokens[last]?.end ?? source[1]];
    const is = (...categories: RoleCategory[]) => categories.some((category) => roleWords.is(first, category));
    const isPerson = is('office', 'rank', 'description', 'honorific', 'kin') && !is('group', 'plural', 'collective');
    const kind = is('institution') ? 'organization' : isPerson ? 'person' : 'group';
    return { name: text.slice(...span), kind, mentions: [span], references: [] };
  }

  /** «بيان لرئاسة الجمهورية», «بلاغ صادر عن وزارة الداخلية»: a body behind the noun of a document, in whose place nobody is known. */
  #issuer([start]: Span, known: readonly Candidate[]): Entity | null {
    const { text, tokens, sentences, roleWords, words, lexicon, sentenceOf } = this.context;
    const first = firstTokenAfter(tokens, start);
    if (!roleWords.is(first, 'document') && !lexicon.has(lexicon.grammar.documents, words.bare(roleWords.folded[first] ?? ''))) return null;
    const limit = Math.min(sentences[sentenceOf(start)]?.endToken ?? 0, first + ISSUER_WITHIN);
    for (let at = first + 1; at < limit && tokens[at]?.kind !== 'sign'; at++) {
      const body = roleWords.is(at, 'institution');
      if (!body) continue;
      let end = at + 1;
      const goesOn = () =>
        tokens[end]?.kind === 'word' &&
        !words.isPreposition(roleWords.folded[end] ?? '') &&
        !lexicon.complementizer(roleWords.folded[end] ?? '');
      while (end < at + LONGEST_ISSUER && goesOn()) end++;
      const span: Span = [body.start, tokens[end - 1]?.end ?? body.start];
      // the document itself may take part by the words of whoever issued it
      const isOther = ({ entity, mentions }: Candidate) =>
        mentions.some((m) => touches(m.span, span) && (entity.key !== undefined || m.token > first));
      if (known.some(isOther)) return null;
      return { name: text.slice(...span), kind: 'organization', mentions: [span], references: [] };
    }
    return null;
  }
}
