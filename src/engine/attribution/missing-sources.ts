/** Finds a source for statements that have none beside them: the subject that their verb shares, or who spoke in the sentence before. */
import type { Span } from '../../model';
import type { AttributedStatement, NameMention, Sentence } from '../layers';
import { touches } from '../spans';
import type { ReportingLexicon } from './reporting-lexicon';

/** The word or the bracket right before a name. */
const BEFORE = /(\p{L}+|\()\s*$/u;
const FIRST_WORD = /^\p{L}+/u;
const LONGEST_WORD = 16;
/** A subject behind its verb, in characters. */
const LONGEST_SUBJECT = 60;

/** A quotation of its own takes up a speaker whose statement or name stands at most this many sentences before. */
const REACH = 2;

interface Found {
  source: Span;
  how: string;
}

const inside = (span: Span, outer: Span) => span[0] >= outer[0] && span[1] <= outer[1];

class SourceFinder {
  constructor(
    readonly text: string,
    readonly lexicon: ReportingLexicon,
    readonly sentences: readonly Sentence[],
    readonly statements: readonly AttributedStatement[],
    readonly names: readonly NameMention[],
  ) {}

  sentenceAt(offset: number): number {
    let low = 0;
    let high = this.sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.sentences[middle]?.span[0] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Names of people and bodies within `[from, to)` that no statement has in its content. */
  namesIn(from: number, to: number): NameMention[] {
    return this.names.filter(
      ({ kind, span }) =>
        kind !== 'place' && span[0] >= from && span[1] <= to && !this.statements.some((s) => s.content.some((c) => touches(c, span))),
    );
  }

  /** For a verb behind what is said: who is named right after it. "Why now?" asked Ada Kerrow. */
  afterVerb(cue: Span, content: readonly Span[]): Found | null {
    if (!content.some(([, end]) => end <= cue[0])) return null;
    const next = this.names.find(({ kind, span }) => kind !== 'place' && span[0] === cue[1] + 1);
    return next && !content.some((c) => touches(c, next.span)) ? { source: next.span, how: 'who is named right after it' } : null;
  }

  /** Not so in brackets, behind a preposition, or where something that is the name's own follows. */
  #mayBeSubject([start, end]: Span): boolean {
    const before = BEFORE.exec(this.text.slice(Math.max(0, start - LONGEST_WORD), start))?.[1]?.toLowerCase();
    const owns = this.lexicon.genitives.some((ending) => this.text.startsWith(ending, end));
    return !owns && before !== '(' && !(before && this.lexicon.prepositions.has(before));
  }

  /** "“…,” says a narrator.": the words behind a verb that stands right behind what is said. */
  behindVerb(cue: Span, content: readonly Span[]): Found | null {
    const last = content.findLast(([, end]) => end <= cue[0]);
    if (!last || /[\p{L}\p{N}]/u.test(this.text.slice(last[1], cue[0]))) return null;
    const words = /^\s+((\p{L}+)[^.,;:!?()"“”\n]*)[.,;:!?()"“”\n]/u.exec(this.text.slice(cue[1], cue[1] + LONGEST_SUBJECT));
    const [all = '', subject = '', first = ''] = words ?? [];
    const end = cue[1] + all.length - 1;
    const span: Span = [end - subject.length, end];
    const isTaken = content.some((c) => touches(c, span));
    return this.lexicon.subjects.has(first.toLowerCase()) && !isTaken && subject.trim() === subject && subject.includes(' ')
      ? { source: span, how: 'the subject behind its verb' }
      : null;
  }

  #opensWithParticiple(cue: Span): boolean {
    const [ending] = this.lexicon.verbEndings;
    return Boolean(ending && FIRST_WORD.exec(this.text.slice(...cue))?.[0].endsWith(ending));
  }

  #isPronoun(word: string): boolean {
    const { subjects, articles } = this.lexicon;
    return subjects.has(word) && !articles.has(word);
  }

  /** "Conceding that CLAUSE, she warned": who is named right behind the content of a participle that opens the sentence. */
  behindContent(cue: Span, content: readonly Span[]): Found | null {
    const [first] = content;
    const sentence = this.sentences[this.sentenceAt(cue[0])];
    if (!first || !sentence || first[0] < cue[1] || !this.#opensWithParticiple(cue)) return null;
    if (this.namesIn(sentence.span[0], cue[0]).length > 0) return null;
    const end = content.at(-1)?.[1] ?? 0;
    const pause = /^["”’]?,["”’]?\s+/.exec(this.text.slice(end, end + 5))?.[0].length ?? 0;
    const at = end + pause;
    if (!pause || at >= sentence.span[1]) return null;
    const named = this.names.find(({ kind, span }) => kind !== 'place' && span[0] === at);
    const word = FIRST_WORD.exec(this.text.slice(at, at + LONGEST_WORD))?.[0] ?? '';
    const source: Span | undefined = named?.span ?? (this.#isPronoun(word.toLowerCase()) ? [at, at + word.length] : undefined);
    return source ? { source, how: 'the subject of the clause behind it' } : null;
  }

  /** For a verb: whose source another verb of the sentence has already, else who is named before it. */
  bySentence(cue: Span): Found | null {
    const sentence = this.sentences[this.sentenceAt(cue[0])];
    if (!sentence) return null;
    const shared = this.statements.findLast(
      (s) => s.source !== null && s.cue !== null && s.cue[0] < cue[0] && inside(s.cue, sentence.span) && s.source[1] <= cue[0],
    );
    if (shared?.source) return { source: shared.source, how: 'the subject of the verb before' };
    const before = this.namesIn(sentence.span[0], cue[0]).find(({ span }) => this.#mayBeSubject(span));
    return before ? { source: before.span, how: 'who is named before it' } : null;
  }

  /** "Osei, who hopes that …": who that is, the verb before says. */
  #isRelative(source: Span): boolean {
    return this.lexicon.questions.has(this.text.slice(...source).toLowerCase());
  }

  /** For a quotation of its own: who speaks or is named in the sentences before it. */
  before(offset: number): Found | null {
    const index = this.sentenceAt(offset);
    for (let at = index; at >= Math.max(0, index - REACH); at--) {
      const sentence = this.sentences[at];
      if (!sentence) continue;
      const end = Math.min(offset, sentence.span[1]);
      const spoke = this.statements.findLast(
        ({ source }) => source !== null && source[0] >= sentence.span[0] && source[1] <= end && !this.#isRelative(source),
      );
      if (spoke?.source) return { source: spoke.source, how: 'who spoke before it' };
      const [named, another] = this.namesIn(sentence.span[0], end).filter(({ kind }) => kind === 'person');
      if (another) return null;
      if (named) return { source: named.span, how: 'who is named before it' };
    }
    return null;
  }
}

/** Statements with the sources that could be found for them. */
export function fillSources(
  text: string,
  statements: readonly AttributedStatement[],
  sentences: readonly Sentence[],
  names: readonly NameMention[],
  lexicon: ReportingLexicon,
): AttributedStatement[] {
  const finder = new SourceFinder(text, lexicon, sentences, statements, names);
  return statements.map((statement) => {
    if (statement.source || statement.unnamed) return statement;
    const found = statement.cue
      ? (finder.afterVerb(statement.cue, statement.content) ??
        finder.behindVerb(statement.cue, statement.content) ??
        finder.behindContent(statement.cue, statement.content) ??
        finder.bySentence(statement.cue))
      : finder.before(statement.content[0]?.[0] ?? 0);
    return found ? { ...statement, source: found.source, rule: `${statement.rule}; ${found.how}` } : statement;
  });
}
