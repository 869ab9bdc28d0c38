/** The features by which the tokens around a cue are told to be its source, its content or neither. */
import { contentEnd } from '../content-end';
import type { Passage, Range } from '../passage';
import { subjectEnd } from '../source-phrase';
import { type RowWriter, step } from './rows';
import { type Candidate, lemmaOf, mayFollow, QUOTE, type Sight, useOf } from './sight';

/** Tokens before and after a cue in which its source and content are looked for, at most. */
const MOST_BEFORE = 70;
const MOST_AFTER = 110;
/** "That" and the cue's own preposition stand at most this far behind it, in tokens. */
const THAT_AHEAD = 40;
const PREPOSITION_AHEAD = 25;
const LONG_WORD = 3;
const DISTANCES = [1, 2, 3, 4, 5, 6, 9, 14, 22, 40] as const;
const CHANCES = [0.001, 0.2, 0.5, 0.8] as const;
/** The chance of a cue of the rules. */
const SURE = 0.95;
/** Beyond this a preposition says nothing of the cue. */
const OWN_PREPOSITION = 12;

const BEFORE = 0;
const WITHIN = 1;
const AFTER = 2;

/** The tokens in which a candidate's source and content are looked for. */
export function windowOf(sight: Sight, candidate: Candidate): Range {
  const { passage } = sight;
  const { quoteAt, sentences, sentenceAt, tokens } = passage;
  const { first, end } = candidate;
  const sentence = sentences[sentenceAt[first] ?? -1];
  if (!sentence) return [first, end];
  const sameQuote = (at: number) => quoteAt[at] !== -1 && quoteAt[at] === quoteAt[at - 1];
  let to = sentence.endToken;
  // a sentence end within a quotation is none
  while (to < tokens.length && to < end + MOST_AFTER && sameQuote(to)) {
    const quote = quoteAt[to];
    while (to < tokens.length && quoteAt[to] === quote) to++;
    to = Math.max(to, sentences[sentenceAt[to - 1] ?? -1]?.endToken ?? to);
  }
  to = Math.min(to, end + MOST_AFTER);
  if (!mayFollow(sight, candidate)) return [first, to];
  let from = Math.max(sentence.firstToken, first - MOST_BEFORE);
  while (from > 0 && sameQuote(from) && first - from < MOST_AFTER) from--;
  return [from, to];
}

/** What lies between the cue and each token of its window. */
interface Passed {
  signs: Uint8Array;
  that: Uint8Array;
  cues: Uint8Array;
  marks: Uint8Array;
  conjunction: Uint8Array;
}

function passedFrom(sight: Sight, { first, end }: Candidate, [from, to]: Range, chances: Float32Array): Passed {
  const array = () => new Uint8Array(to - from);
  const passed: Passed = { signs: array(), that: array(), cues: array(), marks: array(), conjunction: array() };
  for (const direction of [1, -1]) {
    let last = 0;
    let signs = 0;
    let that = 0;
    let cues = 0;
    let marks = 0;
    let conjunction = 0;
    for (let i = direction > 0 ? end : first - 1; direction > 0 ? i < to : i >= from; i += direction) {
      const row = i - from;
      passed.signs[row] = last * 4 + Math.min(3, signs);
      passed.that[row] = that;
      passed.cues[row] = cues;
      passed.marks[row] = marks;
      passed.conjunction[row] = conjunction;
      const quote = sight.at(sight.quote, i);
      if (sight.sign[i] && (quote === QUOTE.outside || quote >= QUOTE.term)) {
        const { text } = sight.passage.tokens[i] ?? { text: '' };
        last = text === ':' ? 2 : text === '.' ? 3 : 1;
        signs++;
      }
      if (sight.that[i]) that = Math.min(2, that + 1);
      if ((chances[i] as number) > 0.5) cues = Math.min(2, cues + 1);
      if (quote === QUOTE.opener || quote === QUOTE.closer) marks = Math.min(3, marks + 1);
      if (sight.conjunction[i]) conjunction = sight.at(sight.conjunction, i);
    }
  }
  return passed;
}

const NONE = 0;
const CONTENT = 1;
const SOURCE = 2;

/** What the rules read behind the cue, a label a token of the window, with one beyond each end. */
function readLabels(sight: Sight, { reading }: Candidate, [from, to]: Range): Uint8Array {
  const labels = new Uint8Array(to - from + 2);
  if (!reading) return labels;
  const fill = ([first, end]: Range, label: number) => {
    const start = Math.max(first, from) - from + 1;
    if (Math.min(end, to) > first) labels.fill(label, start, Math.min(end, to) - from + 1);
  };
  for (const range of contentEnd(sight.passage, sight.lexicon, reading.content, reading.frame)) fill(range, CONTENT);
  if (reading.source) fill(reading.source, SOURCE);
  return labels;
}

/** The first token that the cue's "that" or its own preposition leads to; -1 where none stands near. */
function leads(passage: Passage, sight: Sight, { end, hit }: Candidate, to: number): { that: number; preposition: number } {
  let that = -1;
  for (let i = end; i < Math.min(to, end + THAT_AHEAD) && that < 0; i++) if (sight.that[i]) that = sight.that[i] === 1 ? i + 1 : i;
  const own = hit?.forms.find((form) => form.preposition)?.preposition ?? '';
  let preposition = -1;
  for (let i = end; own && i < Math.min(to, end + PREPOSITION_AHEAD) && preposition < 0; i++) {
    const word = passage.words[i] ?? '';
    if (word === own) preposition = i + 1;
    else if (own.length === 1 && word.startsWith(own) && word.length > LONG_WORD && sight.lexicon.startsJoined(word, '')) preposition = i;
  }
  return { that, preposition };
}

/** For each token of the article how likely it is the cue of a statement. */
export function cueChances(sight: Sight): Float32Array {
  const chances = new Float32Array(sight.passage.tokens.length);
  for (const { first, end, chance } of sight.candidates) chances.fill(chance, first, end);
  for (const { cue } of sight.known) if (cue) chances.fill(SURE, ...cue);
  return chances;
}

/** Writes the rows of a candidate's window. @param chances see `cueChances`; the candidate's own are taken for none. */
export function writeContent(rows: RowWriter, sight: Sight, candidate: Candidate, window: Range, chances: Float32Array): void {
  const { passage, word, sign, quote, name, said, roles, conjunction } = sight;
  const [from, to] = window;
  sight.look(from - 1, to + 1);
  const { first, end, reading, hit, chance: ownChance } = candidate;
  const at = (array: Int32Array, i: number) => sight.at(array, i, from, to);
  const lemma = lemmaOf(sight, candidate);
  const use = useOf(hit);
  chances.fill(0, first, end);
  const level = (i: number) => (i < from || i >= to ? 0 : step(chances[i] as number, CHANCES));
  const passed = passedFrom(sight, candidate, window, chances);
  const labels = readLabels(sight, candidate, window);
  const isRead = reading ? 1 : 0;
  const frame = reading ? useOf(hit) ^ (reading.frame.length << 4) ^ reading.frame.charCodeAt(0) : 0;
  const subject = subjectEnd(passage, sight.lexicon, end, to);
  const lead = leads(passage, sight, candidate, to);
  const side = (i: number) => (i < first ? BEFORE : i < end ? WITHIN : AFTER);
  const towards = (i: number, edge: number) => (edge < 0 ? 0 : i < edge ? 1 : i === edge ? 2 : 3);
  const next = at(word, end);
  const opened = sight.at(quote, first);
  for (let i = from; i < to; i++) {
    const row = i - from;
    const where = side(i);
    const far = where === BEFORE ? first - i : where === AFTER ? i - end + 1 : 0;
    const place = where * 16 + step(far, DISTANCES);
    const sided = where * 2 + isRead;
    const label = labels[row + 1] ?? NONE;
    const around = ((label * 4 + (labels[row] ?? NONE)) * 4 + (labels[row + 2] ?? NONE)) * 2 + isRead;
    const own = at(word, i);
    const before = at(word, i - 1);
    const after = at(word, i + 1);
    const mark = at(quote, i);
    const signs = passed.signs[row] ?? 0;
    const that = passed.that[row] ?? 0;
    const role = at(said, i) * 16 + at(roles, i);
    rows.startAt(0);
    rows.add(place);
    rows.add(place, use);
    rows.add(place, lemma);
    rows.add(around);
    rows.add(around, frame);
    rows.add(around, own);
    rows.add(around, before);
    rows.add(around, after);
    rows.add(around, place);
    rows.add(around, at(sign, i) || mark);
    rows.add(own, where);
    rows.add(at(sight.bare, i), where);
    rows.add(before, where);
    rows.add(after, where);
    rows.add(before, own);
    rows.add(mark * 16 + at(quote, i - 1), sided);
    rows.add(mark * 16 + at(quote, i + 1), place);
    rows.add(signs, sided);
    rows.add(that * 4 + (passed.cues[row] ?? 0), sided);
    rows.add((passed.marks[row] ?? 0) * 8 + mark, where);
    rows.add((passed.conjunction[row] ?? 0) * 16 + signs, sided);
    rows.add(that * 64 + signs, use);
    rows.add(at(sight.that, i - 1) * 4 + at(sight.that, i), where * 4 + that);
    rows.add(level(i) * 8 + level(i - 1), where);
    rows.add(level(i + 1) * 8 + level(i + 2), where);
    rows.add(level(i), at(sight.use, i) * 4 + where);
    rows.add(at(conjunction, i) * 8 + at(conjunction, i + 1), at(sign, i - 1));
    rows.add(at(name, i) * 8 + at(name, i - 1), where);
    rows.add(at(name, i), place);
    rows.add(role, sided);
    rows.add(role, at(roles, i + 1) * 4 + label);
    rows.add((passage.sentenceAt[i] ?? 0) - (passage.sentenceAt[first] ?? 0), where);
    rows.add(sight.preposition[i] ? own : 0, lemma ^ (far < OWN_PREPOSITION ? where : 7));
    rows.add(at(sight.preposition, i), place);
    rows.add(at(sight.suffix, i), where);
    rows.add(next, place);
    rows.add(opened * 8 + mark, where);
    rows.add(at(sign, i + 1), label * 4 + where);
    rows.add(towards(i, subject) * 4 + where + (subject === end ? 16 : 0), lemma);
    rows.add(towards(i, subject) * 4 + where, towards(i, lead.that) * 8 + towards(i, lead.preposition));
    rows.add(towards(i, lead.that), use);
    rows.add(towards(i, lead.preposition) * 4 + towards(i, lead.that), lemma);
    rows.endRow();
  }
  chances.fill(ownChance, first, end);
}
