/** Reads on from a cue: where the subject after it ends, and where the content begins. */
import type { Cue } from '../../languages/pack-statements';
import type { CueForm, CueHit, CueLexicon } from './cue-lexicon';
import { isColon, isOpening, type Passage } from './passage';
import { endOfSource, isContentQuote, startsSource } from './source-phrase';

/** What a cue takes, before its end is known. */
export interface Reading {
  form: CueForm;
  frame: 'clause' | 'speech' | 'topic' | 'object';
  /** Tokens of the cue. */
  cue: readonly [number, number];
  /** Tokens of the source after the cue; null where it has none there. */
  source: readonly [number, number] | null;
  /** First token of the content. */
  content: number;
}

/** Beyond this many tokens a complementizer belongs to something else. */
const REACH = 45;
/** Participles and nouns share their subject: little stands between them and their content. */
const SHORT_REACH = 9;

/** Whether the tokens from `at` are one of the phrases. */
function phraseAt(lexicon: CueLexicon, phrases: readonly string[], words: readonly string[], at: number): boolean {
  return lexicon.has(phrases, `${words[at]} ${words[at + 1]}`) || lexicon.has(phrases, words[at] ?? '');
}

/** The content that a preposition at `at` opens, if it is the cue's; `null` where it is not. */
function afterPreposition(
  passage: Passage,
  lexicon: CueLexicon,
  cue: Cue,
  at: number,
): { content: number; frame: 'clause' | 'topic' } | null {
  const { grammar } = lexicon;
  const { words, tokens } = passage;
  const preposition = lexicon.fold(cue.preposition ?? '');
  const word = words[at] ?? '';
  if (!preposition || phraseAt(lexicon, grammar.adjuncts, words, at)) return null;
  if (word === preposition) {
    const next = lexicon.complementizer(words[at + 1] ?? '');
    if (next) return { content: at + (next === 'alone' ? 2 : 1), frame: 'clause' };
    // a joined preposition stands alone only before a quotation mark or a foreign word
    return cue.frames.includes('topic') ? { content: at + 1, frame: 'topic' } : null;
  }
  const joined = grammar.joinedPrepositions.includes(preposition) && word.startsWith(preposition) && word.length > 3;
  if (!joined || !cue.frames.includes('topic') || lexicon.has(grammar.notPrepositional, word)) return null;
  return tokens[at]?.kind === 'word' ? { content: at, frame: 'topic' } : null;
}

/** Whether an object may begin here, by its own form. */
function opensObject(passage: Passage, lexicon: CueLexicon, at: number): boolean {
  const { grammar } = lexicon;
  const word = passage.words[at] ?? '';
  if (passage.nameAt[at] !== -1) return false;
  if (lexicon.has(grammar.objects, word)) return true;
  const noun = grammar.joinedPronouns
    .map(lexicon.fold)
    .find((pronoun) => pronoun.length > 1 && word.length > pronoun.length + 2 && word.endsWith(pronoun));
  return noun !== undefined && !lexicon.isDefinite(word) && !lexicon.has(grammar.sourceEnds, word);
}

function nominal(passage: Passage, lexicon: CueLexicon, at: number): boolean {
  const word = passage.words[at] ?? '';
  const { grammar } = lexicon;
  if (passage.tokens[at]?.kind === 'sign') return false;
  return !lexicon.has(grammar.sourceEnds, word) && !(word in grammar.sourceEndsBefore) && !lexicon.complementizer(word);
}

/** Reads one form of a cue; null where nothing after it is content. */
function readForm(passage: Passage, lexicon: CueLexicon, hit: CueHit, form: CueForm, limit: number): Reading | null {
  const { cue, use } = form;
  const { grammar } = lexicon;
  const { words, tokens } = passage;
  const allows = (frame: Cue['frames'][number]) => cue.frames.includes(frame);
  const takesSubject = use === 'verb' && grammar.subject !== 'before';
  const start = hit.end;
  let introduced = cue.sourceAfter === undefined;
  let sourceStart = start;
  let sourceEnd: number | null = null;
  let cueTokens: [number, number] = [hit.first, hit.end];
  const finish = (content: number, frame: Reading['frame'], from: number): Reading | null => {
    if (!introduced || content >= limit) return null;
    const end = sourceEnd ?? from;
    const source: [number, number] | null = takesSubject && end > sourceStart ? [sourceStart, end] : null;
    if (cue.documentsOnly && !(source && startsSource(passage, lexicon, source[0], 'document'))) return null;
    return { form, frame, cue: cueTokens, source, content };
  };

  // A quote or an object directly after a participle or a verb without a subject.
  for (let at = start; at < Math.min(limit, start + (takesSubject ? REACH : SHORT_REACH)); at++) {
    const word = words[at] ?? '';
    if (introduced && sourceEnd === null && endOfSource(passage, lexicon, at)) sourceEnd = at;
    if (isColon(tokens[at])) return allows('speech') || allows('object') ? finish(at + 1, 'speech', at) : null;
    if (isOpening(passage, at)) {
      const quote = passage.quotes[passage.quoteAt[at] ?? -1];
      if (quote && introduced && (allows('speech') || allows('object')) && isContentQuote(passage, at)) return finish(at, 'speech', at);
      const close = quote?.span[1] ?? 0;
      while (at + 1 < limit && (tokens[at + 1]?.end ?? close + 1) <= close) at++;
      continue;
    }
    if (word === '(') {
      const close = words.indexOf(')', at);
      if (close > at && close < at + 12) at = close;
      continue;
    }
    const that = lexicon.complementizer(word);
    if (that && !lexicon.has(grammar.beforeOtherClauses, words[at - 1] ?? '')) {
      if (allows('clause')) return finish(that === 'alone' ? at + 1 : at, 'clause', at);
    }
    const preposed = introduced ? afterPreposition(passage, lexicon, cue, at) : null;
    if (preposed && (at === start || takesSubject)) {
      if (at === start && tokens[at]?.text.length === words[at]?.length && preposed.content > at) cueTokens = [hit.first, at + 1];
      return finish(preposed.content, preposed.frame, at);
    }
    if (!introduced && word === lexicon.fold(cue.sourceAfter ?? '')) {
      introduced = true;
      sourceStart = at + 1;
      continue;
    }
    const other = at > start || !takesSubject ? lexicon.at(passage, at) : null;
    const bridge = lexicon.at(passage, at)?.forms.find((f) => f.use === 'participle' || f.use === 'noun');
    if (bridge && takesSubject) {
      const inner = lexicon.at(passage, at);
      const reading = inner && readForm(passage, lexicon, inner, bridge, limit);
      if (reading) {
        if (at === start) cueTokens = [hit.first, reading.cue[1]];
        else cueTokens = [reading.cue[0], reading.cue[1]];
        const end = finish(reading.content, reading.frame, at);
        return end && { ...end, form: at === start || cue.sourceAfter ? { ...form, cue: { ...cue, stance: bridge.cue.stance } } : form };
      }
    }
    if (other?.forms.some((f) => f.use === 'verb') && (other.joined > 0 || !lexicon.has(grammar.speakers, word))) {
      const verb = other.forms.find((f) => f.use === 'verb');
      if (verb && tokens[at]?.kind === 'word' && passage.nameAt[at] === -1 && readForm(passage, lexicon, other, verb, limit)) break;
    }
    if (allows('object') && opensObject(passage, lexicon, at) && (at > start || !startsSource(passage, lexicon, at, 'speaker')))
      return finish(at, 'object', at);
  }
  if (!allows('object') || !introduced) return null;
  if (!takesSubject) return nominal(passage, lexicon, start) ? finish(start, 'object', start) : null;
  const after = subjectEnd(passage, lexicon, start, limit);
  if (after === null || after >= limit || !nominal(passage, lexicon, after)) return null;
  sourceEnd = after;
  return finish(after, 'object', after);
}

/** Where a subject that nothing sets off ends: head, its genitive, adjectives, the name in apposition. */
function subjectEnd(passage: Passage, lexicon: CueLexicon, start: number, limit: number): number | null {
  const { words, nameAt, tokens } = passage;
  if (!startsSource(passage, lexicon, start, 'speaker'))
    return nameAt[start] === -1 && !lexicon.isDefinite(words[start] ?? '') ? start : null;
  let at = start;
  let definite = false;
  for (; at < limit; at++) {
    const word = words[at] ?? '';
    if (nameAt[at] !== -1) {
      definite = true;
      continue;
    }
    if (tokens[at]?.kind !== 'word' || endOfSource(passage, lexicon, at)) break;
    if (at === start) {
      definite = lexicon.isDefinite(word);
      continue;
    }
    const bare = word.startsWith('و') ? word.slice(1) : word;
    if (!definite) {
      definite = lexicon.isDefinite(bare);
      continue;
    }
    if (!lexicon.isDefinite(bare) || !(lexicon.isAdjective(bare) || bare !== word)) break;
  }
  return at;
}

/** The best reading of a cue: the one whose content begins first. */
export function readFrame(passage: Passage, lexicon: CueLexicon, hit: CueHit, limit: number): Reading | null {
  let best: Reading | null = null;
  for (const form of hit.forms) {
    if (form.use === 'adverbial') continue;
    const reading = readForm(passage, lexicon, hit, form, limit);
    if (reading && (!best || reading.content < best.content)) best = reading;
  }
  return best;
}
