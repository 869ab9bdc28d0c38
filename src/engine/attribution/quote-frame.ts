/** Reads the words around a quotation: who says it, and with which word. */
import type { Span } from '../../model';
import type { NameMention, Quote, Sentence, Token } from '../layers';
import { CAPITAL } from '../matching/capital';
import { SENTENCE_END, type SourceReader } from './source-reader';

/** What stands around a quotation; null where the text does not say. */
export interface QuoteFrame {
  source: Span | null;
  cue: Span | null;
}

/** Farthest that a reporting word may stand from the quotation, in tokens. */
const FARTHEST = 10;
/** Longest source that is no name. */
const LONGEST_SOURCE = 9;
const DASH = /^[―—–-]$/;
const STOP = /^[.,;:!?،؛。…()"“”„«»―—–]$/;
const ABBREVIATION = /^\p{L}\p{Ll}?$/u;
/** Between somebody who speaks and the sign after it: whom it was said to, and where. */
const LONGEST_ADJUNCT = 4;
/** The tokens of a verb with its auxiliaries and a pronoun joined to them: "a-t-il ajouté". */
const LONGEST_VERB = 6;
const NO_NAMES: readonly NameMention[] = [];
const NO_WORDS: ReadonlySet<string> = new Set();

/** Index of the first token that starts at or after `at`. */
function tokenAt(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of tokens `[first, end)`; null where there are none. */
function spanOf(tokens: readonly Token[], first: number, end: number): Span | null {
  const [from, to] = [tokens[first], tokens[end - 1]];
  return from && to && end > first ? [from.start, to.end] : null;
}

class FrameReader {
  constructor(
    readonly tokens: readonly Token[],
    readonly names: readonly NameMention[],
    readonly isCue: (token: Token) => boolean,
    readonly auxiliaries: ReadonlySet<string>,
    readonly adjuncts: ReadonlySet<string>,
    readonly openers: ReadonlySet<string>,
    readonly times: ReadonlySet<string>,
    readonly conjunctions: ReadonlySet<string>,
    readonly sources: SourceReader | null,
  ) {}

  /** The stop of an initial ends no phrase: "N. Grabik". */
  #stops(i: number): boolean {
    const text = this.tokens[i]?.text ?? '';
    return (
      STOP.test(text) &&
      !(text === '.' && ABBREVIATION.test(this.tokens[i - 1]?.text ?? '') && CAPITAL.test(this.tokens[i + 1]?.text ?? ''))
    );
  }

  #span(first: number, end: number): Span | null {
    return spanOf(this.tokens, first, end);
  }

  /** The phrase `[first, end)`, cut at a sign; a name in it wins over a long phrase. */
  #source(first: number, end: number, fromEnd: boolean): Span | null {
    let a = first;
    let b = end;
    for (let i = first; i < end; i++) {
      if (!this.#stops(i)) continue;
      if (fromEnd) a = i + 1;
      else {
        b = i;
        break;
      }
    }
    // "a-t-il déclaré", "ha detto Rossi": what belongs to the verb names nobody
    const ofVerb = (i: number) => {
      const word = this.tokens[i]?.text.toLowerCase() ?? '';
      return this.auxiliaries.has(word) || this.openers.has(word) || this.conjunctions.has(word) || this.tokens[i]?.kind === 'sign';
    };
    while (a < b && ofVerb(a)) a++;
    while (b > a && ofVerb(b - 1)) b--;
    // "said Ruiz in an interview": where and when it was said belongs to no source
    const adjunct = (i: number) => this.adjuncts.has(this.tokens[i]?.text.toLowerCase() ?? '');
    if (!fromEnd && this.adjuncts.size) {
      const cut = Array.from({ length: b - a }, (_, i) => a + i).find(adjunct);
      if (cut !== undefined && cut > a) b = cut;
    }
    const span = this.#span(a, b);
    if (!span) return null;
    if (b - a <= LONGEST_SOURCE) return span;
    const inside = this.names.filter((n) => n.kind !== 'place' && n.span[0] >= span[0] && n.span[1] <= span[1]);
    return (fromEnd ? inside.at(-1) : inside[0])?.span ?? null;
  }

  /** The source after a verb, over a pause, a word of time, or the place where it was said: "said, on Monday, X". */
  #sourceAfter(first: number, end: number): Span | null {
    let from = first;
    while (from < end && (this.tokens[from]?.text === ',' || this.times.has(this.tokens[from]?.text.toLowerCase() ?? ''))) from++;
    if (!this.adjuncts.has(this.tokens[from]?.text.toLowerCase() ?? '')) return this.#source(from, end, false);
    const [start, limit] = [this.tokens[from]?.start ?? 0, this.tokens[end - 1]?.end ?? 0];
    return this.names.find(({ kind, span }) => kind === 'person' && span[0] >= start && span[1] <= limit)?.span ?? null;
  }

  /** Whether "that" or a colon stands between a verb and its quotation. */
  #opensContent(from: number, end: number): boolean {
    for (let at = from; at < end; at++)
      if (this.tokens[at]?.text === ':' || this.sources?.is(this.sources.complementizers, at)) return true;
    return false;
  }

  /** ", said X", ", X said", "― X": tokens `[first, end)` after the quotation. */
  after(first: number, end: number): QuoteFrame | null {
    let start = first;
    while (start < end && /^[,،.]$/.test(this.tokens[start]?.text ?? '')) start++;
    // "…" and added that "…": the verb is the next one's
    if (!this.sources && this.conjunctions.has(this.tokens[start]?.text.toLowerCase() ?? '')) return null;
    if (DASH.test(this.tokens[start]?.text ?? '') && /^\p{Lu}/u.test(this.tokens[start + 1]?.text ?? '') && end - start <= 8) {
      return {
        source: this.#source(start + 1, end, false),
        cue: this.#span(start, start + 1),
      };
    }
    for (let i = start; i < Math.min(end, start + FARTHEST); i++) {
      const token = this.tokens[i];
      if (!token || (/^[.;:!?"“”„«»]$/.test(token.text) && this.#stops(i))) return null;
      if (!this.isCue(token)) continue;
      if (this.sources) {
        // "…" y recordó que "…", "…", dodając, że "…": the verb is the next one's
        const joined = this.sources.isGerund(i) || this.conjunctions.has(this.tokens[start]?.text.toLowerCase() ?? '');
        if (joined && this.#opensContent(i + 1, end)) return null;
        const { start: verb, pronoun } = this.sources.verbStart(i, start);
        // "…" - tymi słowami ministerstwo skomentowało
        const opener = DASH.test(this.tokens[start]?.text ?? '') ? start + 1 : start;
        const manner = this.sources.mannerLength(opener);
        const before = () => this.sources?.before(verb, manner ? opener + manner : start) ?? null;
        const behind = () => this.sources?.after(i + 1, end) ?? null;
        const own = pronoun === null ? (manner ? (before() ?? behind()) : (behind() ?? before())) : ([pronoun, pronoun + 1] as const);
        return own || verb <= start + 1 ? { source: own && this.#span(...own), cue: this.#span(verb, i + 1) } : null;
      }
      const source = this.#source(start, i, true) ?? this.#sourceAfter(i + 1, end);
      // a dropped subject: only right beside the quotation
      return source || i <= start + 1 ? { source, cue: this.#span(i, i + 1) } : null;
    }
    return null;
  }

  /** "X said, …": tokens `[first, end)` before the quotation. */
  before(first: number, end: number): QuoteFrame | null {
    for (let i = end - 1; i >= Math.max(first, end - FARTHEST - 4); i--) {
      const token = this.tokens[i];
      if (!token || !this.isCue(token)) continue;
      let last = i;
      while (last > first && this.tokens[last - 1]?.kind === 'word' && this.isCue(this.tokens[last - 1] as Token)) last--;
      if (this.sources) {
        if (this.sources.isGerund(i)) return { source: null, cue: this.#span(i, i + 1) };
        const { start: verb, pronoun } = this.sources.verbStart(last, first);
        // "C, wyjaśnia minister: …"
        const behind = this.sources.isComma(verb - 1) ? this.sources.after(i + 1, end) : null;
        const own = pronoun === null ? (behind ?? this.sources.before(verb, first)) : ([pronoun, pronoun + 1] as const);
        const found = own ?? this.sources.after(i + 1, end);
        return found || i >= end - 2 || this.#opensContent(i + 1, end)
          ? { source: found && this.#span(...found), cue: this.#span(verb, i + 1) }
          : null;
      }
      // "As said the minister, …": what stands before is no name
      const opener = last > first && this.openers.has(this.tokens[last - 1]?.text.toLowerCase() ?? '');
      const source = opener ? this.#source(i + 1, end, false) : this.#source(first, last, true);
      return source || i >= end - 2 ? { source, cue: this.#span(i, i + 1) } : null;
    }
    return null;
  }
}

/**
 * Source and cue of a quotation, from its own sentence or a colon before it.
 * @param isCue whether a token is a reporting word.
 * @param auxiliaries lower-case words that belong to a reporting verb: "a", "hat", "ha".
 * @param adjuncts lower-case words after which a source that follows its verb is over: "in", "after".
 * @param times lower-case words of time that may stand between a verb and its source.
 * @param openers lower-case words that may stand before or after a verb and are no subject: "as", "that".
 * @param sources finds the source where a pack says that it has appositions; elsewhere it is the phrase beside the reporting word.
 * @param conjunctions lower-case words that join a clause to the one before: "and".
 */
export function readFrame(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quote: Quote,
  isCue: (token: Token) => boolean,
  names: readonly NameMention[] = NO_NAMES,
  auxiliaries: ReadonlySet<string> = NO_WORDS,
  adjuncts: ReadonlySet<string> = NO_WORDS,
  openers: ReadonlySet<string> = NO_WORDS,
  times: ReadonlySet<string> = NO_WORDS,
  conjunctions: ReadonlySet<string> = NO_WORDS,
  sources: SourceReader | null = null,
): QuoteFrame | null {
  const reader = new FrameReader(tokens, names, isCue, auxiliaries, adjuncts, openers, times, conjunctions, sources);
  const first = tokenAt(tokens, quote.span[0]);
  const end = tokenAt(tokens, quote.span[1]);
  const home = sentences.find((s) => s.firstToken <= first && first < s.endToken);
  const last = sentences.find((s) => s.firstToken < end && end <= s.endToken);
  if (!home || !last) return null;
  const follows = sentences[sentences.indexOf(last) + 1];
  // X said: "…" Next she warned: the verb before the colon is nearer than one of the next sentence
  if (sources && end === last.endToken && first > home.firstToken && tokens[first - 1]?.text === ':') {
    const before = reader.before(home.firstToken, first);
    if (before) return before;
  }
  if (end < last.endToken) {
    const after = reader.after(end, last.endToken);
    if (after) return after;
  } else if (
    follows &&
    (DASH.test(tokens[follows.firstToken]?.text ?? '') || follows.paragraph === last.paragraph) &&
    follows.endToken - follows.firstToken <= FARTHEST
  ) {
    const after = reader.after(follows.firstToken, follows.endToken);
    if (after) return after;
  }
  if (first > home.firstToken) return reader.before(home.firstToken, first);
  const before = sentences[sentences.indexOf(home) - 1];
  if (before && tokens[before.endToken - 1]?.text === ':') return reader.before(before.firstToken, before.endToken);
  return null;
}

/** What says within a quotation who speaks, and the pieces of the quotation around it. */
export interface QuoteTail extends QuoteFrame {
  content: Span[];
}

/**
 * The words within a quotation that say who speaks: « A, explique-t-il, B ». Only between signs, and only where a pronoun is joined to the
 * verb or somebody is named after it: everything else may be said by the speaker. Null where nothing of the kind stands there.
 */
export function readTailWithin(
  tokens: readonly Token[],
  { span }: Quote,
  isCue: (token: Token) => boolean,
  sources: SourceReader,
): QuoteTail | null {
  const first = tokenAt(tokens, span[0]);
  const end = tokenAt(tokens, span[1]);
  const isStop = (at: number) => sources.isSign(at) || SENTENCE_END.test(tokens[at]?.text ?? '');
  for (let comma = first + 1; comma < end - 2; comma++) {
    // «Bisogna - ha insistito la ministra - che»
    const dashed = DASH.test(tokens[comma]?.text ?? '') && sources.isSign(comma) && sources.speech.relativeThat === true;
    if (!sources.isComma(comma) && !dashed) continue;
    // ", — признал он, —"
    const from = DASH.test(tokens[comma + 1]?.text ?? '') ? comma + 2 : comma + 1;
    let verb = from;
    while (verb < Math.min(end, from + LONGEST_VERB) && !isCue(tokens[verb] as Token)) verb++;
    if (verb >= Math.min(end, from + LONGEST_VERB)) continue;
    const { start, pronoun } = sources.verbStart(verb, from - 1);
    const source = pronoun === null ? sources.after(verb + 1, end) : ([pronoun, pronoun + 1] as const);
    const joined = pronoun !== null || /^[-–]$/.test(tokens[verb + 1]?.text ?? '') || from === comma + 2;
    // « Il faut, a insisté la ministre, que … »
    const office = source && sources.isDeterminer(source[0]) && sources.clues.isSpeakerNoun(source[0] + 1) && isStop(source[1]);
    if (start !== from || !source || !(joined || office || sources.isCapital(source[0]) || sources.somePerson(...source))) continue;
    let last = Math.max(source[1], verb + 1);
    // "a-t-il reconnu mardi, …"
    for (let time = sources.timeLength(last); time > 0; time = sources.timeLength(last)) last += time;
    // "сказала она журналистам. —"
    for (let more = 0; more < LONGEST_ADJUNCT && last < end - 1 && from === comma + 2 && !isStop(last); more++) last++;
    if (last < end - 1 && !isStop(last)) continue;
    // "s'insurge Claire Mounier, présidente de l'association. …"
    if (sources.isComma(last) && sources.clues.isSpeakerNoun(last + 1)) {
      let next = last + 1;
      while (next < end - 1 && !/^[,.!?]$/.test(tokens[next]?.text ?? '')) next++;
      last = next;
    }
    while (last < end - 1 && isStop(last) && DASH.test(tokens[last + 1]?.text ?? '')) last++;
    const closes = last >= end - 1;
    const [speaker, cue] = [spanOf(tokens, ...source), spanOf(tokens, start, verb + 1)];
    const before: Span = [span[0], tokens[comma - 1]?.end ?? span[0]];
    const after: Span | null = closes ? null : [tokens[last + 1]?.start ?? span[1], span[1]];
    return { source: speaker, cue, content: after && after[0] < after[1] ? [before, after] : [before] };
  }
  return null;
}
