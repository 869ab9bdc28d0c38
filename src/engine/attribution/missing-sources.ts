/** Finds a source for statements that have none beside them: the subject that their verb shares, or who spoke in the sentence before. */
import type { Span } from '../../model';
import type { AttributedStatement, NameMention, Sentence } from '../layers';

/** A quotation of its own takes up a speaker whose statement or name stands at most this many sentences before. */
const REACH = 2;

interface Found {
  source: Span;
  how: string;
}

const inside = (span: Span, outer: Span) => span[0] >= outer[0] && span[1] <= outer[1];
const touches = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1];

class SourceFinder {
  constructor(
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

  /** For a verb: whose source another verb of the sentence has already, else who is named before it. */
  bySentence(cue: Span): Found | null {
    const sentence = this.sentences[this.sentenceAt(cue[0])];
    if (!sentence) return null;
    const shared = this.statements.findLast(
      (s) => s.source !== null && s.cue !== null && s.cue[0] < cue[0] && inside(s.cue, sentence.span) && s.source[1] <= cue[0],
    );
    if (shared?.source) return { source: shared.source, how: 'the subject of the verb before' };
    const before = this.namesIn(sentence.span[0], cue[0])[0];
    return before ? { source: before.span, how: 'who is named before it' } : null;
  }

  /** For a quotation of its own: who speaks or is named in the sentences before it. */
  before(offset: number): Found | null {
    const index = this.sentenceAt(offset);
    for (let at = index; at >= Math.max(0, index - REACH); at--) {
      const sentence = this.sentences[at];
      if (!sentence) continue;
      const end = Math.min(offset, sentence.span[1]);
      const spoke = this.statements.findLast(({ source }) => source !== null && source[0] >= sentence.span[0] && source[1] <= end);
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
  statements: readonly AttributedStatement[],
  sentences: readonly Sentence[],
  names: readonly NameMention[],
): AttributedStatement[] {
  const finder = new SourceFinder(sentences, statements, names);
  return statements.map((statement) => {
    if (statement.source || statement.unnamed) return statement;
    const found = statement.cue
      ? (finder.afterVerb(statement.cue, statement.content) ?? finder.bySentence(statement.cue))
      : finder.before(statement.content[0]?.[0] ?? 0);
    return found ? { ...statement, source: found.source, rule: `${statement.rule}; ${found.how}` } : statement;
  });
}
