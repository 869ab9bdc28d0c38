/** A paragraph in a script without spaces, with what its reader asks of it, and the words of speech of its language. */
import type { StatementPack } from '../../languages/pack-statements';
import type { UnspacedPack } from '../../languages/pack-unspaced';
import type { Span, Stance } from '../../model';
import type { NameMention, Quote, Token } from '../layers';
import { WordSet } from './word-set';

export const LINE = /[^\n]+/g;
const CLAUSE_END = /[。！？!?；;，,：:\n]/;
const SENTENCE_END = /[。！？!?；;\n]/;
/** A source has at most this many letters. */
const LONGEST_SOURCE = 45;

export interface Passage {
  text: string;
  start: number;
  end: number;
  /** Outermost quotes, in order. */
  quotes: readonly Quote[];
  names: readonly NameMention[];
  isQuoted(offset: number): boolean;
  startsToken(offset: number): boolean;
  /** Where the clause begins that reaches up to an offset. */
  clauseStart(offset: number): number;
  sentenceStart(offset: number): number;
  /** Where the sentence ends that an offset lies in; its own end sign is left out. */
  sentenceEnd(offset: number): number;
}

export function passageOf(
  text: string,
  [start, end]: Span,
  tokens: readonly Token[],
  allQuotes: readonly Quote[],
  allNames: readonly NameMention[],
): Passage {
  const within = ({ span }: { span: Span }) => span[0] >= start && span[1] <= end;
  const quotes = allQuotes.filter((quote) => quote.depth === 0 && within(quote));
  const starts = new Set(tokens.filter((token) => token.start >= start && token.start < end).map((token) => token.start));
  const quoted = new Uint8Array(end - start);
  for (const { span } of quotes) quoted.fill(1, span[0] - start, span[1] - start);
  const isQuoted = (offset: number) => quoted[offset - start] === 1;
  // a quotation that ends with a full stop ends its clause
  const closes = (offset: number) => isQuoted(offset) && quotes.some(({ span, setOff }) => span[1] === offset + 1 && setOff);
  const back = (offset: number, pattern: RegExp) => {
    let at = offset;
    while (at > start && !(pattern.test(text.charAt(at - 1)) && !isQuoted(at - 1)) && !closes(at - 1)) at--;
    while (at < offset && /\s/.test(text.charAt(at))) at++;
    return at;
  };
  return {
    text,
    start,
    end,
    quotes,
    names: allNames.filter(within),
    isQuoted,
    startsToken: (offset) => offset >= end || starts.has(offset),
    clauseStart: (offset) => back(offset, CLAUSE_END),
    sentenceStart: (offset) => back(offset, SENTENCE_END),
    sentenceEnd: (offset) => {
      let at = offset;
      while (at < end && !(SENTENCE_END.test(text.charAt(at)) && !isQuoted(at))) at++;
      while (at > offset && /\s/.test(text.charAt(at - 1))) at--;
      return at;
    },
  };
}

export interface Speech {
  accordingBefore: WordSet;
  accordingAfter: WordSet;
  topics: WordSet;
  /** The verb of speech that begins at an offset; of length 0 where none does. */
  verbAt(text: string, offset: number): { length: number; stance: Stance };
  /** Who speaks in a clause up to its verb: null where the subject is dropped, undefined where nobody does who can speak. */
  sourceIn(passage: Passage, start: number, end: number): Span | null | undefined;
}

const compiled = new WeakMap<UnspacedPack, Speech>();

export function compileSpeech(pack: UnspacedPack, pronouns: StatementPack['pronouns']): Speech {
  const known = compiled.get(pack);
  if (known) return known;
  const { reporting } = pack;
  const verbs = reporting.verbs.map(({ stance, forms }) => ({ stance, set: new WordSet(forms) }));
  const notVerbs = new WordSet(reporting.notVerbs);
  const openers = new WordSet(reporting.openers);
  const adjuncts = new WordSet(reporting.adjuncts);
  const speakers = new WordSet(reporting.speakers);
  const pronounSet = new WordSet((pronouns ?? []).map(({ form }) => form).join(' '));
  const longestNot = Math.max(...reporting.notVerbs.split(/\s+/).map((form) => form.length));

  /** Some other word covers the letters at an offset: «小说» for «说». */
  const isOther = (text: string, offset: number, length: number) => {
    for (let from = Math.max(0, offset - longestNot + 1); from <= offset; from++)
      if (from + notVerbs.at(text, from) >= offset + length) return true;
    return false;
  };

  const sourceIn = (passage: Passage, from: number, to: number): Span | null | undefined => {
    const { text } = passage;
    let start = from;
    for (let length = openers.at(text, start); length && start + length <= to; length = openers.at(text, start)) start += length;
    // «至医院检查后发现»: a place and a time open the clause; only who stands right before the verb speaks
    if (/[在至于於经經自]/.test(text.charAt(start)))
      return passage.names.find(({ span, kind }) => kind === 'person' && span[0] > start && span[1] === to)?.span;
    if (start >= to) return from < to || from === to ? null : undefined;
    const nameFrom = (at: number) => passage.names.find(({ span }) => span[0] === at);
    const opening = pronounSet.at(text, start);
    let end = start;
    let speaks = opening > 0;
    let at = start + opening;
    end = at;
    while (at < to) {
      const name = nameFrom(at);
      if (name && name.span[1] <= to) {
        at = end = name.span[1];
        speaks ||= name.kind !== 'place';
        continue;
      }
      const speaker = speakers.at(text, at);
      if (speaker && at + speaker <= to) {
        at = end = at + speaker;
        speaks = true;
        continue;
      }
      if (speaks && adjuncts.at(text, at) && passage.startsToken(at)) break;
      at++;
      if (!speaks) end = at;
    }
    if (!speaks) {
      const place = passage.names.find(({ span, kind }) => kind === 'place' && span[0] >= start && span[1] === to);
      return place ? place.span : undefined;
    }
    if (end - start <= LONGEST_SOURCE) return [start, end];
    return passage.names.findLast(({ span, kind }) => kind === 'person' && span[0] >= start && span[1] <= end)?.span;
  };

  const speech: Speech = {
    accordingBefore: new WordSet(reporting.accordingBefore),
    accordingAfter: new WordSet(reporting.accordingAfter),
    topics: new WordSet(reporting.topics),
    verbAt(text, offset) {
      let best: { length: number; stance: Stance } = { length: 0, stance: 'states' };
      for (const { stance, set } of verbs) {
        const length = set.at(text, offset);
        if (length > best.length) best = { length, stance };
      }
      return best.length && isOther(text, offset, best.length) ? { length: 0, stance: 'states' } : best;
    },
    sourceIn,
  };
  compiled.set(pack, speech);
  return speech;
}
