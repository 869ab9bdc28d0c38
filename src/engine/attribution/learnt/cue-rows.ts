/** The features by which a word that the rules made nothing of is told to be a cue or none. */
import { hashText } from '../../tagger/feature-hash';
import { type RowWriter, step } from './rows';
import { type Candidate, cueWord, lemmaOf, QUOTE, type Sight, useOf } from './sight';

const NEAR = [1, 2, 4, 8, 16] as const;
const NOWHERE = 9;
/** How far ahead of a cue it is looked what comes. */
const AHEAD = 30;
/** Prepositions farther than this belong to something else. */
const PREPOSITION_AHEAD = 8;
const PLACE = [1, 2, 4, 10] as const;
const NO_READING = 1;
const NO_SOURCE = 3;

/** How far ahead, in steps, the first of several things stands. */
interface Ahead {
  that: number;
  quote: number;
  preposition: number;
  sign: number;
  colon: number;
  cue: number;
  firstPreposition: number;
  firstSign: number;
}

function lookAhead(sight: Sight, from: number, limit: number): Ahead {
  const { passage } = sight;
  const ahead: Ahead = {
    that: NOWHERE,
    quote: NOWHERE,
    preposition: NOWHERE,
    sign: NOWHERE,
    colon: NOWHERE,
    cue: NOWHERE,
    firstPreposition: 0,
    firstSign: 0,
  };
  for (let i = from; i < Math.min(limit, from + AHEAD); i++) {
    const far = step(i - from, NEAR);
    if (sight.that[i]) ahead.that = Math.min(ahead.that, far);
    if (sight.quote[i] === QUOTE.opener) ahead.quote = Math.min(ahead.quote, far);
    if (sight.use[i]) ahead.cue = Math.min(ahead.cue, far);
    if (sight.preposition[i] && ahead.preposition === NOWHERE && i - from < PREPOSITION_AHEAD) {
      ahead.preposition = far;
      ahead.firstPreposition = sight.at(sight.word, i);
    }
    if (!sight.sign[i]) continue;
    if (ahead.sign === NOWHERE && sight.quote[i] === QUOTE.outside) {
      ahead.sign = far;
      ahead.firstSign = sight.at(sight.sign, i);
    }
    if (passage.tokens[i]?.text === ':') ahead.colon = Math.min(ahead.colon, far);
  }
  return ahead;
}

/** Whether the rules have a statement whose cue stands in the sentence before a token. */
const isSpoken = ({ known }: Sight, from: number, at: number): boolean => known.some(({ cue }) => cue && cue[0] >= from && cue[0] < at);

/** Writes the features of a candidate, and leaves its row open. */
export function writeCue(rows: RowWriter, sight: Sight, candidate: Candidate): void {
  const { first, end, hit, reading, reason } = candidate;
  const { passage, word, bare, name } = sight;
  const sentence = passage.sentences[passage.sentenceAt[first] ?? -1];
  if (!sentence) return;
  const text = cueWord(sight, first, hit);
  const own = hashText(text);
  const lemma = lemmaOf(sight, candidate);
  const use = useOf(hit);
  const quote = sight.at(sight.quote, first);
  const inside = sight.at(sight.said, first);
  const next = sight.at(word, end);
  const before = sight.at(word, first - 1);
  const who = (at: number) => sight.at(name, at) * 2 + sight.speaker(at);
  rows.startAt(0);
  rows.add(0);
  rows.add(own);
  rows.add(lemma, use);
  rows.add(reason);
  rows.add(reason, own);
  rows.add(reason, lemma);
  rows.add(reason, use);
  rows.add(quote, reason);
  rows.add(inside, reason);
  rows.add(quote * 2 + inside, own);
  rows.add(before);
  rows.add(before, use);
  rows.add(sight.at(word, first - 2));
  rows.add(sight.at(bare, first - 1), own);
  rows.add(next);
  rows.add(next, own);
  rows.add(next, sight.at(word, end + 1));
  rows.add(sight.at(word, end + 1));
  rows.add(sight.at(word, end + 2));
  rows.add(sight.at(bare, end));
  rows.add(sight.at(bare, end), lemma);
  rows.add(who(end), use);
  rows.add(who(end), lemma);
  rows.add(sight.at(name, first - 1), use);
  const ahead = lookAhead(sight, end, sentence.endToken);
  rows.add(ahead.that, use);
  rows.add(ahead.that, lemma);
  rows.add(ahead.quote, use);
  rows.add(ahead.quote, lemma);
  rows.add(ahead.firstPreposition, lemma);
  rows.add(ahead.preposition, lemma);
  rows.add(ahead.sign, ahead.firstSign);
  rows.add(ahead.sign, use);
  rows.add(ahead.colon, use);
  rows.add(ahead.cue, use);
  rows.add(ahead.that * 16 + ahead.sign, reason);
  rows.add(step(first - sentence.firstToken, PLACE), use);
  rows.add(Math.min(2, sentence.endToken - end), use);
  rows.add(hit?.conjoined ? 1 : 0, lemma);
  const spoken = isSpoken(sight, sentence.firstToken, first) ? 1 : 0;
  rows.add(spoken, use);
  rows.add(spoken, reason);
  rows.add(hashText(text, text.length - 2), use);
  rows.add(hashText(text, text.length - 3));
  rows.add(hashText(text, 0, 3));
  const frame = reading ? hashText(reading.frame) : NO_READING;
  const content = reading?.content ?? -1;
  const opening = reading ? sight.at(word, content) : NO_READING;
  const source = reading?.source?.[0] ?? -1;
  const speaks = source < 0 ? NO_SOURCE : sight.at(word, source);
  rows.add(frame, reason);
  rows.add(frame, own);
  rows.add(opening, lemma);
  rows.add(speaks, use);
  rows.add(reading ? step(content - end, NEAR) : NOWHERE, frame);
  rows.add(source < 0 ? NOWHERE : who(source), frame ^ reason);
}
