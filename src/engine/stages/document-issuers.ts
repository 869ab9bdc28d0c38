/**
 * Who speaks by a document, where the article is joined to its noun: who is said to have issued it, where the document is named («تقرير
 * الهيئة», «التقرير الصادر عن الهيئة», «التقرير الذي أصدرته الهيئة», «أصدرت الهيئة تقريرا») or wherever it was spoken of before («التقرير»).
 */
import type { CueGrammar } from '../../languages/pack-statements';
import type { Span } from '../../model';
import type { CueLexicon } from '../attribution/cue-lexicon';
import type { Sentence, Token } from '../layers';
import { firstTokenAfter } from './reading';
import type { Entity } from './resolve-entities';
import { LEAD, type Naming, namingsIn } from './source-head';

/** A document's own words, before it is said who issued it, are at most so many. */
const REACH = 16;
/** Whom it belongs to stands at most so many words behind its noun, and after a preposition joined to their name at most so many. */
const GENITIVE = 2;
const LED = 3;
/** What leads to who issued it stands at most so many words behind a participle that says so: «صادر يوم الجمعة 5 مارس عن الهيئة». */
const LED_FROM = 6;
/** Between whoever issues and the noun of the document stand at most so many tokens. */
const ISSUED = 14;
/** A title before the name of who issued it has at most so many words. */
const TITLE = 3;
/** «أحدث تقرير»: the shape of "latest", folded. */
const SUPERLATIVE = /^ا(?!ل)\p{L}{3}$/u;

type Lists = Pick<
  CueGrammar,
  'documents' | 'boundParticiples' | 'prepositions' | 'relatives' | 'complementizers' | 'issuing' | 'authorPrepositions'
>;

export class DocumentIssuers {
  /** By noun, who said something in or by it, and where that was said. */
  readonly #spoken = new Map<string, { issuer: number; at: number }>();
  /** By token, `nounOf` it, where that was asked. */
  readonly #nouns: (string | null | undefined)[] = [];

  constructor(
    readonly tokens: readonly Token[],
    readonly sentences: readonly Sentence[],
    /** The tokens, folded. */
    readonly folded: readonly string[],
    readonly entities: readonly Entity[],
    /** Of a language that says so of its documents. */
    readonly lexicon: CueLexicon | undefined,
    /** A word without its article. */
    readonly bare: (word: string) => string,
  ) {}

  /** Whether a word is in one of the lists. */
  #is = (word: string, ...lists: (keyof Lists)[]): boolean =>
    lists.some((list) => this.lexicon?.has(this.lexicon.grammar[list], word) === true);

  /** The noun of a document that a word is, without its article and a preposition that is joined to it; null for another word. */
  nounOf(word: string): string | null {
    if (this.#is(word, 'documents')) return this.bare(word);
    for (const letter of this.lexicon?.grammar.joinedPrepositions ?? []) {
      if (word.startsWith(letter) && this.#is(word.slice(letter.length), 'documents')) return this.bare(word.slice(letter.length));
    }
    return null;
  }

  #nounAt(token: number): string | null {
    const known = this.#nouns[token];
    if (known !== undefined) return known;
    const noun = this.nounOf(this.folded[token] ?? '');
    this.#nouns[token] = noun;
    return noun;
  }

  /** «أحدث تقرير»: the first two words of a source, of which the second may be its noun. */
  documentIn(source: Span): { token: number; noun: string } | null {
    const first = firstTokenAfter(this.tokens, source[0]);
    for (const token of [first, first + 1]) {
      const noun = (this.tokens[token]?.end ?? source[1] + 1) <= source[1] ? this.#nounAt(token) : null;
      // «نص البلاغ»
      const inner = token === first && noun !== null && (this.tokens[first + 1]?.end ?? source[1] + 1) <= source[1];
      if (inner && this.#nounAt(first + 1) !== null) continue;
      const superlative = token === first || this.#nounAt(first) !== null || SUPERLATIVE.test(this.folded[first] ?? '');
      if (noun !== null && superlative) return { token, noun };
    }
    return null;
  }

  /** «الوزارة في بلاغ»: a word by which somebody speaks is theirs later. @param at where they speak. */
  note(word: string, issuer: number, at: number): void {
    const noun = this.nounOf(word);
    if (noun !== null) this.#spoken.set(noun, { issuer, at });
  }

  /** «قال المكتب في بيان إن»: the statement that is spoken of later is the office's. @param at where it speaks by it. */
  noteWithin([from, to]: Span, issuer: number, at: number): void {
    for (let token = firstTokenAfter(this.tokens, from); (this.tokens[token]?.start ?? to) < to; token++) {
      const noun = this.#nounAt(token);
      if (noun !== null) this.#spoken.set(noun, { issuer, at });
    }
  }

  /** @param group whether a group may, or whoever a description means. */
  #mayIssue = ({ entity, by }: Naming, group = true): boolean => {
    const kind = this.entities[entity]?.kind;
    // «كلمة رئيس اللجنة سمير نصر»: by the title of a name
    const described = by === 'reference' && !(kind === 'person' && this.entities[entity]?.key !== undefined);
    return kind !== 'place' && (!described || group) && (kind !== 'group' || group);
  };

  /** Who is named from a token on, after a title at most. */
  #namedAt(token: number, titled = true): number | null {
    const from = this.tokens[token]?.start ?? 0;
    const to = this.tokens[Math.min(token + (titled ? TITLE : 0), this.tokens.length - 1)]?.end ?? from;
    const named = namingsIn([from, to], this.entities).filter((naming) => this.#mayIssue(naming));
    const opens = named.find(({ span }) => span[0] - from <= LEAD && span[0] >= from - 1);
    const person = named.find(({ entity, by }) => by === 'name' && this.entities[entity]?.kind === 'person');
    return (opens ?? (titled ? person : undefined))?.entity ?? null;
  }

  /** «صادر اليوم عن الهيئة»: whom the first preposition leads to that leads to anybody. */
  #ledFrom(token: number, limit: number): number | null {
    for (let at = token; at < Math.min(limit, token + LED_FROM) && this.tokens[at]?.kind !== 'sign'; at++) {
      const issuer = this.#is(this.folded[at] ?? '', 'prepositions') ? this.#namedAt(at + 1) : null;
      if (issuer !== null) return issuer;
    }
    return null;
  }

  /** Whose noun of a document stands at a token, by the words behind it. */
  #behind(token: number, limit: number): number | null {
    const word = (at: number) => this.folded[at] ?? '';
    for (let at = token + 1; at < Math.min(limit, token + REACH); at++) {
      // «الصادر حديثا عن الهيئة»
      if (this.#is(word(at), 'boundParticiples')) {
        const issuer = this.#ledFrom(at + 1, limit);
        if (issuer !== null) return issuer;
      }
      // «الذي أصدرته الهيئة», «صدر عن الهيئة»
      const verb = this.#is(word(at), 'relatives') ? at + 1 : at;
      if (this.#is(word(verb), 'issuing')) return this.#namedAt(this.#is(word(verb + 1), 'prepositions') ? verb + 2 : verb + 1);
      // «بيان من الوزارة»
      if (at === token + 1 && this.#is(word(at), 'authorPrepositions')) return this.#namedAt(at + 1);
      if (verb > at || this.tokens[at]?.kind === 'sign' || this.#is(word(at), 'prepositions', 'complementizers')) return null;
      // «تقرير عقاري للهيئة», «تقرير الهيئة», «رسالة الوزير سمير نصر»
      const start = this.tokens[at]?.start ?? 0;
      const naming = namingsIn([start, start + LEAD], this.entities).find((one) => this.#mayIssue(one, false));
      const led = naming && naming.span[0] > start;
      if (naming && at - token <= (led ? LED : GENITIVE)) return naming.entity;
    }
    return null;
  }

  /** «أصدر مكتب المساءلة تقريرا»: who issued what stands at a token, by the verb before it. */
  #before(token: number, from: number): number | null {
    for (let at = token - 1; at >= Math.max(from, token - ISSUED); at--) {
      if (this.#nounAt(at) !== null) return null;
      if (this.#is(this.folded[at] ?? '', 'issuing')) return this.#namedAt(at + 1, false);
    }
    return null;
  }

  /**
   * Who issued the document of a source: as the source itself says, or what stands behind it, or where it was spoken of last before.
   * @param itself the document as a participant, which speaks where nobody is known to have issued it.
   */
  issuerOf(source: Span, itself: number | null = null): number | null {
    const document = this.documentIn(source);
    if (!document) return null;
    const { token, noun } = document;
    const issuer = this.#fromPhrase(token) ?? this.#within(token, source[1]) ?? this.#fromBefore(token, noun) ?? itself;
    if (issuer !== null) this.#spoken.set(noun, { issuer, at: source[0] });
    return issuer;
  }

  /** «تقرير عن العنف في المدن أعدته الهيئة»: by a verb further on in the source, before which no other document is named. */
  #within(token: number, end: number): number | null {
    for (let at = token + 1; (this.tokens[at]?.end ?? end + 1) <= end; at++) {
      const word = this.folded[at] ?? '';
      if (this.nounOf(word) !== null || this.#is(word, 'relatives')) return null;
      if (this.#is(word, 'issuing')) return this.#namedAt(at + 1);
    }
    return null;
  }

  #sentenceAt = (at: number) => this.sentences.find(({ firstToken, endToken }) => at >= firstToken && at < endToken);

  #fromPhrase = (token: number) => this.#behind(token, this.#sentenceAt(token)?.endToken ?? token);

  /** Who issued the document of a kind of which the article spoke last; what has no article need not be the one of before. */
  #fromBefore(token: number, noun: string): number | null {
    const spoken = this.#spoken.get(noun);
    const isDefinite = (this.folded[token] ?? '') !== noun;
    // «تقريرا»
    const accusative = `${noun}ا`;
    for (let at = isDefinite ? token - 1 : -1; at >= 0 && (this.tokens[at]?.start ?? 0) > (spoken?.at ?? -1); at--) {
      if (this.#nounAt(at) !== noun && this.folded[at] !== accusative) continue;
      const issuer = this.#fromPhrase(at) ?? this.#before(at, this.#sentenceAt(at)?.firstToken ?? at);
      if (issuer !== null) return issuer;
    }
    return spoken?.issuer ?? null;
  }
}
