/** Sentences with their attributions marked as [source] <cue> {content}: what packs carry as examples and tests as fixtures. */
import type { AttributedStatement } from '../../src/engine/layers';

const MARKS = /[[\]<>{}]/g;

export interface Marked {
  /** The sentence without the marks. */
  text: string;
  source: string | null;
  cue: string | null;
  content: string[];
}

export function readMarkup(marked: string): Marked {
  const part = (pattern: RegExp) => Array.from(marked.matchAll(pattern), (match) => (match[1] ?? '').replace(MARKS, ''));
  return {
    text: marked.replace(MARKS, ''),
    source: part(/\[([^\]]*)\]/g)[0] ?? null,
    cue: part(/<([^>]*)>/g)[0] ?? null,
    content: part(/\{([^}]*)\}/g),
  };
}

/** A statement in the same terms. */
export function asMarked(text: string, statement: Pick<AttributedStatement, 'source' | 'cue' | 'content'>): Omit<Marked, 'text'> {
  const words = (span: readonly [number, number] | null) => span && text.slice(...span);
  return { source: words(statement.source), cue: words(statement.cue), content: statement.content.map((span) => text.slice(...span)) };
}
