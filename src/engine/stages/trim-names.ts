/** Takes off names what a finder joined to them by a capital that only opens a sentence, or across a reporting verb or a dash. */
import type { LoadedPack } from '../../languages/pack';
import { phraseList } from '../attribution/source-reader';
import { indexReportingWords } from '../attribution/token-traits';
import type { NameMention, Sentence, Token, Trace } from '../layers';
import { CAPITAL } from '../matching/capital';
import { lexiconFor } from '../names/name-lexicon';
import { extend } from '../names/phrase-table';
import { commonSpelling } from '../names/word-forms';
import { hashText } from '../tagger/feature-hash';
import { firstTokenAfter } from './reading';

const SMALL = /^\p{Ll}{3}/u;
/** A short form before its stop has at most this many letters: "Sz.", "Corp." has more. */
const SHORT_FORM = 3;
const DASH = /^[-–—―]$/;
const OPENING_MARK = /^["“„«‚‘]$/;
const ACRONYM = /^\p{Lu}{2,}$/u;
/** Forms of one word share so many letters at least, and differ by so many at most. */
const STEM = 5;
const ENDING = 3;

/** The words of an article that are written small, by their first letters. */
function smallWords(tokens: readonly Token[]): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>();
  for (const { text } of tokens) {
    if (!SMALL.test(text)) continue;
    const stem = text.slice(0, STEM);
    const known = words.get(stem);
    if (known) known.add(text);
    else words.set(stem, new Set([text]));
  }
  return words;
}

/**
 * Names of languages that are read by their reported speech: "Według Nowaka", "Para Prado" are Nowak and Prado; "Rachunki wzrosły - mówi Rój"
 * is Rój alone.
 */
export function trimNames(
  names: readonly NameMention[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  pack: LoadedPack,
  trace: Trace,
): NameMention[] {
  const { reportedSpeech, reportingWords } = pack.statements ?? {};
  if (!reportedSpeech || !reportingWords) return [...names];
  const cues = indexReportingWords(reportingWords);
  const openers = new Set(
    [reportedSpeech.according, reportedSpeech.opinions]
      .flatMap(phraseList)
      .flatMap(([word, ...rest]) => (word && !rest.length ? [word] : [])),
  );
  const lower = (at: number) => tokens[at]?.text.toLowerCase() ?? '';
  const sentenceStarts = new Set(sentences.map(({ firstToken }) => firstToken));
  const parts = (at: number) =>
    (DASH.test(tokens[at]?.text ?? '') && tokens[at - 1]?.end !== tokens[at]?.start && tokens[at + 1]?.start !== tokens[at]?.end) ||
    (cues.has(lower(at)) && !CAPITAL.test(tokens[at]?.text ?? ''));
  const small = smallWords(tokens);
  /** "Szczepionka" at the head of a sentence, where «szczepionki» stands in another. */
  const isCommonNoun = (at: number): boolean => {
    const word = lower(at);
    return (
      sentenceStarts.has(at) && [...(small.get(word.slice(0, STEM)) ?? [])].some((other) => Math.abs(other.length - word.length) <= ENDING)
    );
  };
  const lexicon = pack.models.names ? lexiconFor(pack) : null;
  const isListed = (text: string) => lexicon?.phrases.get(extend(0, hashText(commonSpelling(text)))) !== 0;
  /** "Okłamano nas": a capital that opens speech, in a word that stands nowhere else and in no list. */
  const opensSpeech = (at: number): boolean => {
    const text = tokens[at]?.text ?? '';
    const mark = tokens[at - 1]?.text ?? '';
    const opens = OPENING_MARK.test(mark) || (DASH.test(mark) && sentenceStarts.has(at - 1));
    return opens && !isListed(text) && !tokens.some((token, i) => i !== at && token.text === text);
  };
  return names.flatMap((name): NameMention[] => {
    const covered: number[] = [];
    for (let at = firstTokenAfter(tokens, name.span[0]); (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= name.span[1]; at++)
      if ((tokens[at]?.start ?? 0) >= name.span[0]) covered.push(at);
    const pieces: number[][] = [[]];
    for (const at of covered) {
      if (parts(at) || (sentenceStarts.has(at) && at !== covered[0])) pieces.push([]);
      if (!parts(at)) pieces.at(-1)?.push(at);
    }
    const kept = pieces.flatMap((piece): NameMention[] => {
      let from = 0;
      while (
        from < piece.length &&
        sentenceStarts.has(piece[from] ?? -1) &&
        (openers.has(lower(piece[from] ?? -1)) || cues.has(lower(piece[from] ?? -1)))
      )
        from++;
      // a capital that opens a sentence before small words is no name
      const words = piece.slice(from);
      // the stop of a sentence is none of an initial or a short form
      const stop = words.at(-1) ?? -1;
      if (tokens[stop]?.text === '.' && (tokens[stop - 1]?.text.length ?? 0) > SHORT_FORM && sentenceStarts.has(stop + 1)) words.pop();
      // "MUC1. Trzeba": what opens the next sentence, alone
      if (pieces.length > 1 && words.length === 1 && sentenceStarts.has(words[0] ?? -1) && words[0] !== covered[0]) return [];
      // "Hrubý ČTK sdělil": to whom somebody spoke
      const end = words.at(-1) ?? -1;
      if (name.kind === 'person' && words.length > 2 && ACRONYM.test(tokens[end]?.text ?? '') && cues.has(lower(end + 1))) words.pop();
      const [only = -1] = words;
      if (words.length === 1 && ((name.kind === 'person' && isCommonNoun(only)) || (name.kind !== 'organization' && opensSpeech(only))))
        return [];
      const sentence = pieces.length > 1 && words.some((at) => SMALL.test(tokens[at]?.text ?? ''));
      const [first, last] = [words[0], words.at(-1)];
      if (first === undefined || last === undefined || sentence || !words.some((at) => CAPITAL.test(tokens[at]?.text ?? ''))) return [];
      const span = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0] as const;
      return [{ ...name, span: [span[0], span[1]] }];
    });
    const same = kept.length === 1 && kept[0]?.span[0] === name.span[0] && kept[0]?.span[1] === name.span[1];
    if (!same) trace({ stage: 'trim-names', span: name.span, decision: 'rejected', reason: 'a word of reporting is no name' });
    return kept;
  });
}
