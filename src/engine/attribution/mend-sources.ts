/** Puts sources right that the model links wrongly by habit: that of "according to", those behind their verb, those that name nobody. */
import type { Token } from '../layers';
import { CAPITAL } from '../matching/capital';
import { type LinkedCue, type Run, sentenceWith } from './link-labels';
import { wordsOfCue } from './reading-of-cue';
import { lowerAt, type RuleText } from './rule-text';

/** A source after its cue has at most so many tokens. */
const LONGEST_SOURCE = 16;
/** "the head of the union was quoted by the Port Herald as saying" has at most so many tokens. */
const LONGEST_RELAY = 24;
export const PAUSE = /^[,;:.!?"“”«»—–-]$/;
/** "the foreign and defence ministers of" has at most so many tokens. */
const LONGEST_HEAD = 6;

export type Passage = Omit<RuleText, 'quotes'>;

/** A run without the tokens of another: what is left of it on both sides. */
function without([first, end]: Run, [from, to]: Run): Run[] {
  if (to <= first || end <= from) return [[first, end]];
  const left: Run[] = [];
  if (first < from) left.push([first, from]);
  if (to < end) left.push([to, end]);
  return left;
}

/** "According to SOURCE, CONTENT", "CONTENT, according to SOURCE": the source up to the next pause, and what is left as content. */
export function sourceAfterCue({ tokens, sentences, lexicon }: Passage, linked: LinkedCue): LinkedCue {
  const lower = (at: number) => lowerAt(tokens, at);
  const [first, last] = linked.cue;
  const adverbial = Array.from({ length: last - first }, (_, i) => first + i).find((at) => lexicon.adverbials.has(lower(at)));
  if (linked.source || adverbial === undefined) return linked;
  const sentence = sentenceWith(sentences, first);
  // the preposition belongs to the cue
  const from = Math.max(last, adverbial + 2);
  let end = from;
  while (end < (sentence?.endToken ?? from) && !PAUSE.test(tokens[end]?.text ?? '')) end++;
  if (end === from || end - from > LONGEST_SOURCE) return linked;
  const comma = tokens[end]?.text === ',' ? end + 1 : end;
  const content = linked.content.flatMap((run) => without(run, [first, comma]));
  return content.length ? { ...linked, cue: [first, from], source: [from, end], content } : linked;
}

/** Of a source, what names somebody: no conjunction, no verb before the cue's, no clause of its own ("replied Osei when asked"). */
export function namedSource({ tokens, lexicon }: Passage, linked: LinkedCue): LinkedCue {
  if (!linked.source) return linked;
  const { conjunctions, subordinators, modals, adjuncts } = lexicon;
  let [first, end] = linked.source;
  const word = (at: number) => lowerAt(tokens, at).replace('’', "'");
  const joins = (at: number) => conjunctions.has(word(at)) || subordinators.has(word(at));
  // "Brandt, who owns a bakery, said": a clause about somebody, who stands before it
  const describes = end - first > 1 && lexicon.questions.has(word(first)) && tokens[end - 1]?.text === ',' && end <= linked.cue[0];
  // "“…,” read the statement, which": who or what stands before the pronoun
  const resumes = end - first === 1 && lexicon.questions.has(word(first)) && first > linked.cue[1];
  if (describes || resumes) return { ...linked, source: null };
  const whole = Array.from({ length: end - first }, (_, i) => first + i);
  const opener = whole.find((at) => at > first && subordinators.has(word(at)));
  if (opener !== undefined && first >= linked.cue[1]) end = opener;
  // "Osei when reporters asked": who asks stands beside the verb
  else if (opener !== undefined && opener + 1 < end && !whole.some((at) => tokens[at]?.kind === 'sign')) first = opener + 1;
  while (first < end && (tokens[first]?.kind === 'sign' || joins(first))) first++;
  while (first < end && (joins(end - 1) || (end <= linked.cue[0] && modals.has(word(end - 1))))) end--;
  // "on Friday described": a day, and nobody
  const isTime = Array.from({ length: end - first }, (_, i) => first + i).every((at) => adjuncts.has(word(at)));
  return { ...linked, source: first < end && !isTime ? [first, end] : null };
}

/** "The theory, first proposed in 1932, holds that": a determiner alone names nobody; what it opens goes on to its verb. */
export function beyondDeterminer({ tokens, lexicon }: Passage, linked: LinkedCue): LinkedCue {
  const { source, cue, content } = linked;
  if (!source || source[1] - source[0] > 1 || source[1] >= cue[0] || lowerAt(tokens, source[0]) !== lexicon.sharedOffice?.article)
    return linked;
  const whole: Run = [source[0], cue[0]];
  const isFree = !content.some(([first, end]) => first < whole[1] && whole[0] < end);
  return isFree && whole[1] - whole[0] <= LONGEST_SOURCE ? { ...linked, source: whole } : linked;
}

/** "The mayor of Ostrava agreed": the name behind the preposition is not the subject, but the end of it. */
export function beyondPreposition({ tokens, lexicon }: Passage, linked: LinkedCue): LinkedCue {
  const { source, cue, content } = linked;
  const { sharedOffice } = lexicon;
  if (!sharedOffice || !source || source[1] !== cue[0] || lowerAt(tokens, source[0] - 1) !== sharedOffice.preposition) return linked;
  let from = source[0] - 2;
  while (from > 0 && source[0] - from <= LONGEST_HEAD && tokens[from]?.kind === 'word' && lowerAt(tokens, from) !== sharedOffice.article)
    from--;
  const isFree = !content.some(([first, end]) => first < source[1] && from < end);
  return lowerAt(tokens, from) === sharedOffice.article && isFree ? { ...linked, source: [from, source[1]] } : linked;
}

/** "The committee, chaired by Ada Kerrow, recommended": the subject, not who is named beside it. */
export function subjectBeforeAgent({ tokens, sentences, lexicon }: Passage, linked: LinkedCue): LinkedCue {
  const { source, cue, content } = linked;
  const start = sentenceWith(sentences, cue[0])?.firstToken ?? cue[0];
  if (!source || lowerAt(tokens, source[0] - 1) !== lexicon.agent || tokens[cue[0] - 1]?.text !== ',') return linked;
  let comma = source[0] - 2;
  while (comma > start && source[0] - comma <= LONGEST_HEAD && tokens[comma]?.kind !== 'sign') comma--;
  let from = comma;
  while (from > start && !PAUSE.test(tokens[from - 1]?.text ?? '')) from--;
  const whole: Run = [from, cue[0]];
  const isFree = !content.some(([first, end]) => first < whole[1] && whole[0] < end);
  const opens = CAPITAL.test(tokens[from]?.text ?? '') || lexicon.subjects.has(lowerAt(tokens, from));
  return tokens[comma]?.text === ',' && from < comma && opens && isFree ? { ...linked, source: whole } : linked;
}

/**
 * "The head of the port and the mayor of Ostrava agreed": both, where what the conjunction joins to the source opens the sentence as a
 * subject does and holds no verb: an article with one or two words, "of" with a name or another article and its noun.
 */
export function jointSource({ tokens, sentences, lexicon }: Passage, linked: LinkedCue): LinkedCue {
  const { source, cue, content } = linked;
  const { sharedOffice, articles, conjunctions } = lexicon;
  if (!source || !sharedOffice || source[1] > cue[0] || !conjunctions.has(lowerAt(tokens, source[0] - 1))) return linked;
  const start = sentenceWith(sentences, cue[0])?.firstToken ?? cue[0];
  const and = source[0] - 1;
  if (and <= start || content.some(([first, end]) => first < source[1] && start < end)) return linked;
  const words = tokens.slice(start, and);
  if (words.length > LONGEST_SOURCE || words.some(({ kind }) => kind !== 'word')) return linked;
  const isName = ({ text }: Token) => CAPITAL.test(text);
  const phrases: Token[][] = [[]];
  for (const word of words) {
    if (word.text === sharedOffice.preposition) phrases.push([]);
    else phrases.at(-1)?.push(word);
  }
  const isPhrase = (phrase: readonly Token[], most: number) => {
    const opened = articles.has(phrase[0]?.text.toLowerCase() ?? '');
    const rest = opened ? phrase.slice(1) : phrase;
    return rest.length > 0 && (rest.every(isName) || (opened && rest.length <= most && !rest.some(({ text }) => lexicon.index.has(text))));
  };
  const isSubject = phrases.every((phrase, i) => isPhrase(phrase, i < phrases.length - 1 ? 2 : 1));
  return isSubject ? { ...linked, source: [start, source[1]] } : linked;
}

/** "She was asked by Ada Kerrow whether …": who asks, where that is said. */
export function askedBy({ tokens, lexicon }: Passage, linked: LinkedCue): LinkedCue {
  const at = [linked.cue[1] - 1, linked.cue[1]].find((token) => lowerAt(tokens, token) === lexicon.agent);
  if (at === undefined) return { ...linked, source: null };
  const from = at + 1;
  let end = from;
  while (end < from + LONGEST_SOURCE && tokens[end]?.kind === 'word' && !lexicon.questions.has(lowerAt(tokens, end))) end++;
  const content = linked.content.flatMap((run) => without(run, [at, end]));
  return end > from && content.length ? { ...linked, source: [from, end], content } : { ...linked, source: null };
}

/** "Ada Kerrow was quoted by the Port Herald as saying": the paper only hands on what she says. */
export function relayedSource({ tokens, sentences, lexicon }: Passage, linked: LinkedCue): LinkedCue {
  const [first, last] = linked.cue;
  const start = sentenceWith(sentences, first)?.firstToken ?? first;
  const word = (at: number) => lowerAt(tokens, at);
  if (!lexicon.subordinators.has(word(first - 1))) return linked;
  let verb = first - 2;
  while (verb > start && !(lexicon.relayed.has(word(verb)) && lexicon.auxiliaries.has(word(verb - 1)))) verb--;
  const end = verb - 1;
  let from = end;
  while (from > start && !PAUSE.test(tokens[from - 1]?.text ?? '')) from--;
  const isFree = !linked.content.some(([one, other]) => one < last && from < other);
  return verb > start && from < end && last - from <= LONGEST_RELAY && isFree
    ? { ...linked, cue: [end, last], source: [from, end] }
    : linked;
}

/** "“…,” opined the Port Herald.", "In short, explained Ada Kerrow: “…”": a source between its verb and the next pause. */
export function sourceBehindCue({ tokens, sentences, lexicon }: Passage, linked: LinkedCue): LinkedCue {
  const { cue, content, source } = linked;
  if (source || !wordsOfCue(tokens, cue, lexicon)?.speech) return linked;
  const from = cue[1];
  const opens = CAPITAL.test(tokens[from]?.text ?? '') || lexicon.subjects.has(lowerAt(tokens, from));
  if (!opens || lexicon.adjuncts.has(lowerAt(tokens, from))) return linked;
  const last = sentenceWith(sentences, cue[0])?.endToken ?? from;
  let end = from;
  while (end < last && !PAUSE.test(tokens[end]?.text ?? '') && !lexicon.subordinators.has(lowerAt(tokens, end))) {
    if (end > from && lexicon.adjuncts.has(lowerAt(tokens, end))) break;
    end++;
  }
  const isFree = !content.some(([first, stop]) => first < end && from < stop);
  const isBehind = content.some(([, stop]) => stop <= cue[0] && tokens.slice(stop, cue[0]).every(({ kind }) => kind === 'sign'));
  const leads = tokens[end]?.text === ':' && content.some(([first]) => first > end);
  return isFree && (isBehind || leads) && end - from <= LONGEST_SOURCE ? { ...linked, source: [from, end] } : linked;
}

/** "“…,” Osei said in the hall beside Ada Kerrow.": who stands between what is said and its verb, not who is named behind it. */
export function sourceBetween({ tokens, lexicon }: Passage, linked: LinkedCue): LinkedCue {
  const { cue, content, source } = linked;
  const before = content.findLast(([, end]) => end <= cue[0]);
  if (!before || !source || source[0] < cue[1]) return linked;
  let from = before[1];
  while (from < cue[0] && tokens[from]?.kind === 'sign') from++;
  const isPhrase = tokens.slice(from, cue[0]).every(({ kind }) => kind === 'word');
  const opens = CAPITAL.test(tokens[from]?.text ?? '') || lexicon.subjects.has(lowerAt(tokens, from));
  return from < cue[0] && isPhrase && opens && cue[0] - from <= LONGEST_SOURCE ? { ...linked, source: [from, cue[0]] } : linked;
}

/** "The foreign ministers of Egypt, Jordan and Iraq warned": the whole phrase, not the last name of the list that ends it. */
export function wholeList({ tokens, sentences, lexicon }: Passage, linked: LinkedCue): LinkedCue {
  const { source } = linked;
  const { sharedOffice } = lexicon;
  if (!sharedOffice || !source || source[1] > linked.cue[0]) return linked;
  const word = (at: number) => tokens[at]?.text ?? '';
  const isName = (at: number) => CAPITAL.test(word(at));
  const joins = (at: number) => word(at) === ',' || lexicon.conjunctions.has(word(at).toLowerCase());
  const start = sentenceWith(sentences, source[0])?.firstToken ?? source[0];
  let at = source[0];
  if (!isName(at) || !lexicon.conjunctions.has(word(at - 1).toLowerCase())) return linked;
  while (at - 1 > start && (isName(at - 1) || joins(at - 1))) at--;
  if (word(at - 1).toLowerCase() !== sharedOffice.preposition || !isName(at)) return linked;
  const { article } = sharedOffice;
  let first = at - 1;
  while (first > start && at - first <= LONGEST_HEAD && tokens[first - 1]?.kind === 'word' && word(first).toLowerCase() !== article)
    first--;
  const head = word(at - 2);
  const whole: Run = [first, source[1]];
  const taken = [linked.cue, ...linked.content].some(([from, end]) => from < whole[1] && whole[0] < end);
  return CAPITAL.test(head) || !head.endsWith(sharedOffice.plural) || taken ? linked : { ...linked, source: whole };
}
