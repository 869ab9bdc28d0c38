/** The sentence or sentences in which words stand, for a look at the context without leaving the brief. */
import type { Span } from '../../model';

/** Longer contexts are cut at whole sentences: a glance, not the article again. */
const LONGEST = 420;

/** The paragraph of `article.text` that has the character at `at`. */
function paragraphAround(text: string, at: number): Span {
  const start = text.lastIndexOf('\n\n', at - 1);
  const end = text.indexOf('\n\n', at);
  return [start < 0 ? 0 : start + 2, end < 0 ? text.length : end];
}

/**
 * The sentences of one paragraph from the first to the last that the spans touch; null where these are the very words.
 * @param spans non-empty; those outside of the first one's paragraph do not count.
 */
export function sentenceAround(text: string, language: string, spans: readonly Span[]): Span | null {
  const first = spans[0];
  if (!first) return null;
  const [from, to] = paragraphAround(text, first[0]);
  const inside = spans.filter(([start, end]) => start >= from && end <= to);
  const [left, right] = [first[0], Math.max(first[1], ...inside.map(([, end]) => end))];
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text.slice(from, to))]
    .map(({ index, segment }): Span => [from + index, from + index + segment.trimEnd().length])
    .filter(([start, end]) => end > left && start < right);
  const start = Math.min(left, sentences[0]?.[0] ?? left);
  const end = sentences.findLast((sentence) => sentence[1] - start <= LONGEST)?.[1] ?? sentences[0]?.[1] ?? right;
  return start === first[0] && end <= first[1] ? null : [start, end];
}
