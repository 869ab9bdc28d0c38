/** Reads marked articles and lays the engine's own layers over them. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { CueWindow } from '../../src/engine/attribution/cue-windows';
import { reportingLexicon } from '../../src/engine/attribution/reporting-lexicon';
import { type TokenTraits, traitsOf } from '../../src/engine/attribution/token-traits';
import type { Quote, Sentence, Token } from '../../src/engine/layers';
import { findQuotes } from '../../src/engine/stages/find-quotes';
import { findSentences } from '../../src/engine/stages/find-sentences';
import { findTokens } from '../../src/engine/stages/find-tokens';
import { en } from '../../src/languages/en';
import type { Span } from '../../src/model';

export interface GoldAttribution {
  source: Span[];
  cue: Span[];
  content: Span[];
}

export interface MarkedArticle {
  id: string;
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  quotes: Quote[];
  traits: TokenTraits;
  gold: GoldAttribution[];
}

export function readArticles(file: string): MarkedArticle[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n');
  const lexicon = reportingLexicon(en.statements ?? {});
  return lines.map((line) => {
    const { id, text, gold } = JSON.parse(line);
    const pack = { ...en, models: {} };
    const tokens = findTokens(text, 'en');
    const sentences = findSentences(text, tokens, pack);
    const quotes = findQuotes(text, tokens, sentences, pack, () => {});
    return { id, text, tokens, sentences, quotes, traits: traitsOf(tokens, sentences, quotes, lexicon), gold: gold.statements };
  });
}

/** Tokens `[from, to)` that a span touches. */
export function tokensIn(tokens: readonly Token[], [start, end]: Span): [number, number] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < tokens.length && (tokens[to] as Token).start < end) to++;
  return [low, to];
}

/** Labels of `ROLE_LABELS` for all tokens of an article. */
export function roleLabels(article: MarkedArticle): Uint8Array {
  const labels = new Uint8Array(article.tokens.length);
  for (const [role, base] of [
    ['content', 5],
    ['source', 3],
    ['cue', 1],
  ] as const) {
    for (const attribution of article.gold) {
      for (const span of attribution[role]) {
        const [from, to] = tokensIn(article.tokens, span);
        for (let i = from; i < to; i++) labels[i] = i === from ? base : base + 1;
      }
    }
  }
  return labels;
}

/** Labels of `LINK_LABELS` for a window: those of the attribution whose cue shares most with the window's; all 0 where none does. */
export function linkLabels(article: MarkedArticle, window: CueWindow): Uint8Array {
  const labels = new Uint8Array(window.to - window.from);
  let best: GoldAttribution | undefined;
  let most = 0;
  for (const attribution of article.gold) {
    let shared = 0;
    for (const span of attribution.cue) {
      const [from, to] = tokensIn(article.tokens, span);
      shared += Math.max(0, Math.min(to, window.end) - Math.max(from, window.first));
    }
    if (shared <= most) continue;
    most = shared;
    best = attribution;
  }
  if (!best) return labels;
  for (const [role, label] of [
    ['content', 3],
    ['source', 2],
    ['cue', 1],
  ] as const) {
    for (const span of best[role]) {
      const [from, to] = tokensIn(article.tokens, span);
      labels.fill(label, Math.max(from - window.from, 0), Math.max(to - window.from, 0));
    }
  }
  return labels;
}
