/** Finds who said what in Japanese, where the verb of speech ends the sentence: 「…」と述べた, …と述べた, …によると. */
import type { Span, Stance } from '../../model';
import type { AttributedStatement } from '../layers';
import type { Passage, Speech } from './passage';

type Found = Omit<AttributedStatement, 'kind'>;

/** The particle of what is said stands at most this far from its verb. */
const REACH = 24;
const LEAST = 5;
const PAUSE = /[、，,\s]/;

/** The topic of a stretch: who its first subject particle follows. */
function subjectIn(passage: Passage, speech: Speech, start: number, end: number): { source: Span; after: number } | null {
  for (let at = start + 1; at < end; at++) {
    const length = passage.isQuoted(at) ? 0 : speech.topics.at(passage.text, at);
    if (!length) continue;
    const source = speech.sourceIn(passage, start, at);
    if (source) return { source, after: at + length };
  }
  return null;
}

function skipPause({ text }: Passage, offset: number, limit: number): number {
  let at = offset;
  while (at < limit && PAUSE.test(text.charAt(at))) at++;
  return at;
}

/** The last verb of speech that a particle of saying stands before; the particle at most `REACH` away. */
function verbIn(passage: Passage, speech: Speech, start: number, end: number): { particle: number; cue: Span; stance: Stance } | null {
  for (let at = end - 1; at > start; at--) {
    const { length, stance } = passage.isQuoted(at) ? { length: 0, stance: 'states' as const } : speech.verbAt(passage.text, at);
    if (!length || at + length < end - 2) continue;
    const particle = passage.text.lastIndexOf('と', at - 1);
    if (particle >= start && at - particle <= REACH) return { particle, cue: [at, at + length], stance };
  }
  return null;
}

/** Statements of one paragraph. */
export function readVerbFinal(passage: Passage, speech: Speech): Found[] {
  const found: Found[] = [];
  for (let start = passage.start; start < passage.end; ) {
    const end = passage.sentenceEnd(start);
    const next = skipPause(passage, end + 1, passage.end);
    const sentence = readSentence(passage, speech, start, end);
    if (sentence) found.push(sentence);
    start = Math.max(next, start + 1);
  }
  return found;
}

function readSentence(passage: Passage, speech: Speech, start: number, end: number): Found | null {
  const { text } = passage;
  for (let at = start; at < end; at++) {
    const length = passage.isQuoted(at) ? 0 : speech.accordingAfter.at(text, at);
    if (!length) continue;
    const source = speech.sourceIn(passage, start, at);
    const from = skipPause(passage, at + length, end);
    if (!source || end - from < LEAST) break;
    return { source, cue: [at, at + length], content: [[from, end]], stance: 'states', rule: 'according to' };
  }
  const verb = verbIn(passage, speech, start, end);
  if (!verb) return null;
  const { particle, cue, stance } = verb;
  const quote = passage.quotes.find(({ span }) => span[1] === particle);
  const subject =
    subjectIn(passage, speech, start, quote?.span[0] ?? particle) ?? (quote ? subjectIn(passage, speech, particle + 1, cue[0]) : null);
  const from = skipPause(passage, subject && subject.after < particle ? subject.after : start, particle);
  const content: Span = quote ? quote.span : [from, particle];
  if (content[1] - content[0] < LEAST) return null;
  const source = subject?.source ?? null;
  return {
    source,
    cue,
    content: [content],
    stance,
    rule: quote ? 'quoted, before its verb' : 'a clause before its verb',
    ...(source ? {} : { continues: true }),
  };
}
