/** What the engine decided and why, as lines to read: `--explain`. */
import type { Trace, TraceEntry } from '../engine/layers';
import type { Article } from '../model';

export interface Explainer {
  trace: Trace;
  /** @param text the article's, into which the spans point. */
  explain: (text: string) => string;
}

/** Hears the engine's decisions, and tells them in order of stage, then of place, as the engine made them. */
export function explainer(): Explainer {
  const entries: TraceEntry[] = [];
  return {
    trace: (entry) => void entries.push(entry),
    explain: (text) =>
      entries
        .map(({ stage, span: [start, end], decision, reason }) => {
          const words = text.slice(start, end).replace(/\s+/g, ' ');
          return `${stage}\t${decision}\t${start}–${end}\t${words}\t${reason}\n`;
        })
        .join(''),
  };
}

/** Where each value that the page gave was found, and which of its paragraphs were left out. */
export function explainArticle({ origins = {}, completeness, ...article }: Article): string {
  const values = Object.entries(origins).map(([key, origin]) => {
    const value = String(article[key as keyof typeof article] ?? '').replace(/\s+/g, ' ');
    return `article\tfound\t${key}\t${key === 'text' ? '' : value}\t${origin}\n`;
  });
  const leftOut = (completeness?.leftOut ?? []).map(({ text, reason }) => `article\tleft out\t\t${text.replace(/\s+/g, ' ')}\t${reason}\n`);
  return [...values, ...leftOut].join('');
}
