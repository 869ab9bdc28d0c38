/** Reads adverbial cues: "according to X", «بحسب», «حسبما أفادت الوكالة», «على حد قوله». */
import type { Sentence } from '../layers';
import { contentEnd } from './content-end';
import type { CueHit } from './cue-lexicon';
import type { Draft } from './draft';
import type { Reader } from './find-attributions';
import { PARENTHESIS } from './frame-view';
import { isComma, isOpening, kindAt } from './passage';
import { endOfSource } from './source-phrase';

/** A noun that no list knows speaks only in a short phrase: «، حسب الأناضول». */
const SHORT = 3;
/** Whom somebody speaks to has a name of at most so many tokens. */
const OUTLET = 6;
const NUMBER = /^\p{Nd}/u;
/** Fewer tokens than this after the source are no second part of the content. */
const REST = 4;
/** Fewer tokens of a content before it are no whole of it. */
const LEAST_BEFORE = 3;

/** Adds the draft of an adverbial cue; returns the token to go on from, null where the cue is none. */
export function readAdverbial(reader: Reader, hit: CueHit, sentence: Sentence, inside: Draft | undefined): number | null {
  const { passage, lexicon } = reader;
  const { words, tokens, nameAt } = passage;
  const { grammar } = lexicon;
  const as = lexicon.isAdverbialBefore(passage, hit.first);
  const form = hit.forms.find((f) => (as ? f.use.startsWith('verb') && f.cue.frames.includes('clause') : f.use === 'adverbial'));
  if (!form) return null;
  const first = hit.first - as;
  const pronoun = form.agreement.gender !== undefined && form.use === 'adverbial';
  // «وفق ما ذكره اليوم السبت مصدر», «حسب ما أعلن عنه البيت»
  let from = hit.end;
  const isBetween = (at: number) =>
    tokens[at]?.kind === 'word' &&
    nameAt[at] === -1 &&
    (lexicon.isPrepositionWithPronoun(words[at] ?? '') ||
      [grammar.betweenVerbAndSubject, grammar.times].some((list) => lexicon.has(list, words[at] ?? '')));
  while (as > 0 && from < sentence.endToken && isBetween(from)) from++;
  // «حسب ما صرح به لإذاعة الساحل، الصحفي»
  const isBody = kindAt(passage, from) === 'organization';
  const outlet =
    (isBody && lexicon.joinedEnds.some(({ prefix }) => tokens[from]?.text.startsWith(prefix))) || lexicon.isOutlet(words[from] ?? '');
  if (as > 0 && outlet) {
    let comma = from;
    while (comma < Math.min(sentence.endToken, from + OUTLET) && tokens[comma]?.kind === 'word') comma++;
    if (isComma(tokens[comma]) && lexicon.isSpeaker(words[comma + 1] ?? '')) from = comma + 1;
  }
  let end = from;
  while (end < sentence.endToken && !(end > from && endOfSource(passage, lexicon, end))) {
    if (tokens[end]?.kind === 'sign' && passage.quoteAt[end] === -1) break;
    // «طبقا للتقرير توقعت الهيئة أن»
    const verb = end > from && nameAt[end] === -1 && lexicon.at(passage, end)?.forms.some(({ use, cue }) => use === 'verb' && !cue.strict);
    if (end > from && nameAt[end] === -1 && passage.quoteAt[end] === -1 && NUMBER.test(tokens[end]?.text ?? '')) break;
    // «وفق ما ذكرته وسائل الإعلام كما أمرت»
    const another = end > from && nameAt[end] === -1 && lexicon.has(grammar.conjunctions, words[end] ?? '');
    if (verb || another || lexicon.complementizer(words[end] ?? '') || lexicon.has(grammar.afterAdverbials, words[end] ?? '')) break;
    end++;
  }
  // «بحسب سكاي نيوز مواقع»: a body's name, and what nothing joins to it
  let named = from;
  while (named < end && nameAt[named] !== -1 && nameAt[named] === nameAt[from]) named++;
  const next = words[named] ?? '';
  if (named > from && named < end && tokens[named]?.kind === 'word' && nameAt[named] === -1) {
    const goesOn = lexicon.isDefinite(next) || lexicon.isSpeaker(next) || lexicon.withoutConjunction(next) !== null;
    if (!goesOn && !lexicon.startsJoined(next, '') && !lexicon.has(grammar.prepositions, next)) end = named;
  }
  const head = words[from] ?? '';
  const setOff = isComma(tokens[first - 1]) && lexicon.isDefinite(head) && end - from <= SHORT && !lexicon.has(grammar.notSpeakers, head);
  const quoted = isOpening(passage, from) || (lexicon.joinedEnds.some(({ prefix }) => prefix === head) && isOpening(passage, from + 1));
  // «حسب نفس المصدر»
  const same = lexicon.has(grammar.sameSources, `${head} ${words[from + 1] ?? ''}`);
  const speaks = same || (lexicon.isSpeaker(head) && (!lexicon.has(grammar.notSpeakers, head) || lexicon.has(grammar.documents, head)));
  // «كما روى لزملائه»: "also", and whom it is told to
  const addressed = lexicon.joinedEnds.some(({ prefix }) => head.startsWith(prefix) && lexicon.isSpeaker(head.slice(prefix.length)));
  const told = as > 0 && nameAt[from] === -1 && addressed;
  if (told || (!pronoun && !(end > from && (nameAt[from] !== -1 || speaks || setOff || quoted)))) {
    reader.reject(hit, told ? 'also, and to whom it is told' : 'nobody after it who could speak');
    return null;
  }
  // «…، وبحسب ما ذكر الشهود فقد»
  const phrase = words.slice(first, hit.first).join(' ');
  const conjunction = as > 0 && !lexicon.has(grammar.adverbialBefore, phrase) ? 1 : 0;
  const draft = (content: Draft['content'], rule: string): Draft => ({
    cue: [first, hit.end],
    joined: as ? conjunction : hit.joined,
    source: pronoun ? null : [from, end],
    content,
    stance: form.cue.stance,
    agreement: form.agreement,
    continues: pronoun,
    rule,
  });
  if (first <= sentence.firstToken + 1 || (hit.conjoined && !as) || conjunction > 0) {
    let content = end;
    // «ووفقا لموقع الميناء (porto) فإن»
    const close = tokens[end]?.text === '(' ? tokens.findIndex(({ text }, i) => i > end && i < end + PARENTHESIS && text === ')') : -1;
    if (close > end) content = close + 1;
    while (
      content < sentence.endToken &&
      (tokens[content]?.kind === 'sign' ? passage.quoteAt[content] === -1 : lexicon.has(grammar.afterAdverbials, words[content] ?? ''))
    )
      content++;
    if (pronoun || content >= sentence.endToken - 1) return null;
    if (inside) reader.cut(inside, first);
    reader.drafts.push(draft(contentEnd(passage, lexicon, content, 'clause'), 'adverbial, opening'));
    return content;
  }
  if (inside) {
    // «أفاد المدير أنه حسب البيانات فإن»: nothing is said before it yet
    if (first - (inside.content.at(-1)?.[0] ?? first) < LEAST_BEFORE) return end;
    reader.cut(inside, first);
    reader.reject(hit, 'another already says it');
    return end;
  }
  const previous = reader.drafts.at(-1)?.content.at(-1)?.[1] ?? 0;
  let start = Math.max(sentence.firstToken, previous);
  while (start < first && tokens[start]?.kind === 'sign' && passage.quoteAt[start] === -1) start++;
  const goesOn = isComma(tokens[end]) && sentence.endToken - end > REST && !lexicon.withoutConjunction(words[end + 1] ?? '');
  // «وتتابع البلاد، وفق البيان، تطورات الأزمة»
  if (first - start < (goesOn ? 1 : LEAST_BEFORE)) return null;
  const content: [number, number][] = [[start, first]];
  if (goesOn) content.push([end + 1, sentence.endToken]);
  reader.drafts.push(draft(content, 'adverbial'));
  return end;
}
