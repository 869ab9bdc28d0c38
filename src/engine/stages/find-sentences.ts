/** Cuts paragraphs into sentences: the platform's segmenter proposes, the pack's abbreviations and quotation marks decide. */
import type { LanguagePack, TextPack } from '../../languages/pack';
import type { Span } from '../../model';
import type { Sentence, Token } from '../layers';

const LINE = /[^\n]+/g;
const LAST_WORD = /([\p{L}\p{M}.]+)\.["'”’»)\]]*\s*$/u;
const INITIAL = /(?:^|[\s(.])\p{Lu}\.\s*$/u;
const STARTS_LOWER = /^["'“‘«([]*\p{Ll}/u;
/** Letters of an abbreviation that is written with stops: «بي.بي.سي», "a.k.a". */
const SPELT_OUT = /(?:^|[^\p{L}\p{M}])[\p{L}\p{M}]{1,3}\.$/u;
const LETTER_FIRST = /^\p{L}/u;
/** A parenthesis that the piece leaves open. */
const OPEN_PARENTHESIS = /\([^()]{0,80}$/;
const CLOSES_PARENTHESIS = /^[^()]{0,80}\)/;
const CLOSING_ONLY = /^["'”’»)\]\s]+$/u;

/** Where speech between dashes begins or goes on: "… said X. - It was …". */
const SPEECH_DASH = /(?<=[.!?…]["”»]?[ \u00a0])(?=[-–—―][ \u00a0]?["“„«]?\p{Lu})/gu;

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return to > from ? [from, to] : null;
}

/** How much of what stands before a cut is looked at: more than any abbreviation and the marks after it have. */
const TAIL = 100;

/** True where the cut between two pieces is none: an abbreviation, an initial, a sentence that goes on in lower case. */
function isFalseCut(before: string, after: string, { abbreviations, numberAbbreviations }: TextPack): boolean {
  if (CLOSING_ONLY.test(after)) return true;
  if (STARTS_LOWER.test(after)) return true;
  if (INITIAL.test(before)) return true;
  if (SPELT_OUT.test(before) && LETTER_FIRST.test(after)) return true;
  if (OPEN_PARENTHESIS.test(before) && CLOSES_PARENTHESIS.test(after)) return true;
  const last = LAST_WORD.exec(before)?.[1]?.toLowerCase();
  if (last === undefined) return false;
  // "No. 7", but "He said no. The …"
  return abbreviations.includes(last) || (numberAbbreviations?.includes(last) === true && /^\d/.test(after));
}

/** Making a segmenter takes longer than cutting an article with it. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** Sentences in order; together they tile the text but for white space. */
export function findSentences(text: string, tokens: readonly Token[], pack: LanguagePack): Sentence[] {
  const segmenter = segmenterFor(pack.language);
  const sentences: Sentence[] = [];
  let paragraph = -1;
  let token = 0;
  const push = (start: number, end: number) => {
    const span = trimmed(text, start, end);
    if (!span) return;
    const firstToken = token;
    while (token < tokens.length && (tokens[token]?.start ?? 0) < span[1]) token++;
    sentences.push({ span, paragraph, firstToken, endToken: token });
  };
  for (const line of text.matchAll(LINE)) {
    if (!line[0].trim()) continue;
    paragraph++;
    let start = line.index;
    let end = start;
    for (const piece of segmenter.segment(line[0])) {
      if (end > start && !isFalseCut(text.slice(Math.max(start, end - TAIL), end), piece.segment, pack.text)) {
        push(start, end);
        start = end;
      }
      end = line.index + piece.index + piece.segment.length;
      for (const { index } of piece.segment.matchAll(SPEECH_DASH)) {
        const cut = line.index + piece.index + index;
        push(start, cut);
        start = cut;
      }
    }
    push(start, end);
  }
  return sentences;
}
