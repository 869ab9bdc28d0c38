/** Finds the words that name a source: the phrase after a verb or before it, without what only says when and where. */
import type { CueLexicon } from './cue-lexicon';
import { isComma, isOpening, type Passage, type Range } from './passage';

/** A subject before its verb has at most this many tokens. */
const SUBJECT = 14;
/** How far before a relative pronoun its noun may stand. */
const ANTECEDENT = 12;
/** A noun in the plural has at least so many letters. */
const LEAST_PLURAL = 5;
/** No family name ends so, folded. */
const FEMININE = /يه$/;

/** Whether a full stop only shortens the title before it: «د. سمير». */
export function isAbbreviationStop({ tokens }: Passage, at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.text === '.' && before?.kind === 'word' && before.text.length === 1 && tokens[at + 1]?.kind === 'word';
}

/** Whether the source ends before this token: an adjunct, a relative clause, punctuation. */
export function endOfSource(passage: Passage, lexicon: CueLexicon, at: number): boolean {
  const { words, tokens, nameAt, quoteAt } = passage;
  const { grammar } = lexicon;
  const word = words[at] ?? '';
  if (tokens[at]?.kind === 'sign') return quoteAt[at] === -1 && nameAt[at] === -1 && !isAbbreviationStop(passage, at);
  if (nameAt[at] !== -1 && nameAt[at] === nameAt[at - 1]) return false;
  // «اللواء صباح بن عايد»: a given name that is a word of time too
  if (passage.names[nameAt[at] ?? -1]?.kind === 'person') return false;
  // «هذا المصدر», «رئيس هذا الحزب»; but «قال هذا المساء»
  if (lexicon.has(grammar.demonstratives, word) && lexicon.isDefinite(words[at + 1] ?? ''))
    return lexicon.has(grammar.pointedTimes, words[at + 1] ?? '');
  if (lexicon.complementizer(word) || lexicon.endsSource(word, tokens[at]?.text ?? '')) return true;
  // «التقرير الصادر حديثا عن الهيئة»
  const bound = lexicon.has(grammar.boundParticiples, words[at - 1] ?? '') && lexicon.has(grammar.prepositions, words[at + 1] ?? '');
  if (nameAt[at] === -1 && !bound && lexicon.isAdverb(tokens[at]?.text ?? '')) return true;
  const next = words[at + 1] ?? '';
  if (lexicon.has(grammar.adjuncts, `${word} ${next}`)) return true;
  const nouns = lexicon.nounsAfter(word);
  if (nouns && lexicon.has(nouns, next)) return true;
  for (const { prefix, list } of lexicon.joinedEnds) {
    if (!word.startsWith(prefix)) continue;
    if (lexicon.has(list, word.slice(prefix.length))) return true;
    if (word === prefix && isOpening(passage, at + 1)) return true;
  }
  return false;
}

/** A quote that may be what was said, rather than a name or a word held at arm's length. */
export function isContentQuote(passage: Passage, at: number): boolean {
  const quote = passage.quotes[passage.quoteAt[at] ?? -1];
  if (!quote) return false;
  const before = passage.tokens[at - 1];
  if (before && before.end === passage.tokens[at]?.start && before.kind === 'word' && before.text.length <= 2) return false;
  if (passage.names.some((name) => name.span[0] <= quote.span[0] + 2 && name.span[1] >= quote.span[1] - 2)) return false;
  return quote.words >= 4 || (quote.setOff && quote.words >= 2);
}

/** Whether a source may begin at this token: any noun; somebody who can speak; a document. */
export function startsSource(passage: Passage, lexicon: CueLexicon, at: number, kind: 'noun' | 'speaker' | 'document'): boolean {
  const word = passage.words[at] ?? '';
  const { grammar } = lexicon;
  if (kind === 'document') return lexicon.has(grammar.documents, word);
  // «تعهدت به الوزارة»
  if (kind === 'noun' && lexicon.isPrepositionWithPronoun(word)) return false;
  // «أعلن ترشحه»: what has a pronoun and cannot speak is what was said
  if (kind === 'noun' && passage.nameAt[at] === -1 && lexicon.hasPronoun(word) && !lexicon.isSpeaker(word) && !lexicon.isDefinite(word))
    return false;
  // «يقول علي العواضي»
  const named = passage.nameAt[at] !== -1 || (grammar.namesLikeSourceEnds ?? []).includes(passage.tokens[at]?.text ?? '');
  if (kind === 'noun')
    return (
      (named || !(lexicon.has(grammar.prepositions, word) || lexicon.has(grammar.conjunctions, word))) &&
      !lexicon.isRecipient(word) &&
      !endOfSource(passage, lexicon, at)
    );
  if (passage.nameAt[at] !== -1 || lexicon.isPronoun(word) || lexicon.isSpeakerNoun(word) || lexicon.has(grammar.documents, word))
    return true;
  // «داعمون للاتفاقية»
  if (word.length >= LEAST_PLURAL && grammar.subjectEndings?.some((ending) => word.endsWith(ending))) return true;
  return lexicon.isDefinite(word) && passage.tokens[at]?.kind === 'word';
}

/** «اتهمت روسيا أوكرانيا»: a name after one that is complete, which nothing joins to it, is another's. */
function beginsAnotherName({ names, nameAt }: Passage, at: number, start: number): boolean {
  const [before, now] = [nameAt[at - 1] ?? -1, nameAt[at] ?? -1];
  if (before === -1 || now === -1 || before === now) return false;
  const kind = names[before]?.kind;
  if (kind === 'organization') return names[now]?.kind === 'person' && nameAt[start] === before;
  return kind === 'person' || (kind === 'place' && names[now]?.kind === 'place' && nameAt[start] === before);
}

/** «اتهمت النيابة في فرنسا سعد العلي»: a preposition, a place, and a person who is no part of the subject. */
function beforePlaceAndPerson({ names, nameAt, words }: Passage, lexicon: CueLexicon, at: number): boolean {
  if (!lexicon.has(lexicon.grammar.prepositions, words[at] ?? '') || names[nameAt[at + 1] ?? -1]?.kind !== 'place') return false;
  let end = at + 1;
  while (nameAt[end] === nameAt[at + 1]) end++;
  return names[nameAt[end] ?? -1]?.kind === 'person';
}

/**
 * «سمير نصر الأمين العام لجامعة الدول العربية الجريمة»: where a title with its article ends that stands behind a person's name, with one more
 * noun after it, the object; `at` where there is none.
 */
function apposedTitleEnd({ words, nameAt, names, tokens }: Passage, lexicon: CueLexicon, at: number, limit: number): number {
  const isTitle = lexicon.withoutArticle(words[at] ?? '').some((noun) => lexicon.isSpeakerNoun(noun));
  if (names[nameAt[at - 1] ?? -1]?.kind !== 'person' || !isTitle) return at;
  const goesOn = (token: number) =>
    lexicon.isDefinite(words[token] ?? '') && (lexicon.isAdjective(words[token] ?? '') || nameAt[token] !== -1);
  let end = at + 1;
  while (end < limit && goesOn(end)) end++;
  if (!lexicon.startsJoined(words[end] ?? '', '') || end >= limit) return at;
  end += lexicon.isDefinite((words[end] ?? '').slice(1)) || lexicon.isDefinite(words[end] ?? '') ? 1 : 2;
  while (end < limit && goesOn(end)) end++;
  const isNoun = tokens[end]?.kind === 'word' && end < limit && lexicon.isDefinite(words[end] ?? '');
  return isNoun || lexicon.isObjectNoun(words[end] ?? '', tokens[end]?.text) ? end : at;
}

/**
 * Where a subject that nothing sets off ends: head, its genitive, adjectives, the name in apposition. `start` where there is none.
 * @param preposition the cue's own, which begins its content rather than going on with the subject.
 */
export function subjectEnd(passage: Passage, lexicon: CueLexicon, start: number, limit: number, preposition = ''): number {
  const { words, nameAt, tokens } = passage;
  if (!startsSource(passage, lexicon, start, 'speaker')) return start;
  let definite = false;
  let at = start;
  // «طالبت الحكومة مجلس الأمن»: a body has no title behind it
  const isBody =
    nameAt[start] === -1 && lexicon.withoutArticle(words[start] ?? '').some((noun) => lexicon.has(lexicon.grammar.bodies, noun));
  // «اتهم حسن العلي زميله»
  const isPerson = (token: number) => passage.names[nameAt[token] ?? -1]?.kind === 'person';
  for (; at < limit; at++) {
    const word = words[at] ?? '';
    if (at > start && beginsAnotherName(passage, at, start)) break;
    // «نفت مصادر ليبية ما تردد»
    if (at > start && lexicon.has(lexicon.grammar.whatWords, word)) break;
    // «طالبت الحكومة اليمنية مجلس الأمن»: another body, by a noun without an article
    const beginsName = at > start && nameAt[at] !== -1 && nameAt[at] !== nameAt[at - 1];
    if (beginsName && isBody && definite && passage.names[nameAt[at] ?? -1]?.kind === 'organization' && lexicon.isSpeakerNoun(word)) break;
    // «أخبر المدير صحيفة الغد»
    if (at > start && definite && lexicon.isDefinite(words[at - 1] ?? '') && lexicon.isOutletNoun(word)) break;
    // «طالب المسؤولون الأميركيون إيران»
    const isPlace = beginsName && passage.names[nameAt[at] ?? -1]?.kind === 'place';
    if (isPlace && definite && lexicon.isDefinite(words[at - 1] ?? '') && lexicon.hasPluralEnding(words[at - 1] ?? '')) break;
    if (nameAt[at] !== -1 || at === start) {
      definite = nameAt[at] !== -1 || lexicon.isDefinite(word) || lexicon.isPronoun(word);
      continue;
    }
    if (isAbbreviationStop(passage, at)) continue;
    if (tokens[at]?.kind !== 'word' || endOfSource(passage, lexicon, at)) break;
    const before = words[at - 1] ?? '';
    if (at < limit - 1 && (lexicon.has(lexicon.grammar.partitives, before) || lexicon.has(lexicon.grammar.boundParticiples, before))) {
      // «عدد من الوزراء», «البيان الصادر عن الهيئة»
      if (lexicon.has(lexicon.grammar.prepositions, word)) {
        definite = false;
        continue;
      }
    }
    const apposed = apposedTitleEnd(passage, lexicon, at, limit);
    if (apposed > at) return apposed;
    const bare = lexicon.withoutConjunction(word) ?? word;
    if (definite && lexicon.has(lexicon.grammar.boundParticiples, word)) continue;
    if (lexicon.has(lexicon.grammar.titleLinks, word)) {
      definite = false;
      continue;
    }
    if (definite) {
      // «نصح الخبير الأهالي»: a group is no adjective of who speaks
      const group = lexicon.withoutArticle(bare).some((noun) => lexicon.has(lexicon.grammar.groups, noun));
      const goesOn = lexicon.isDefinite(bare) && ((lexicon.isAdjective(bare) && !group) || bare !== word);
      // «رئيس البعثة سعد العتيبي»: a name that no name finder saw
      const family = words[at + 1] ?? '';
      const written = tokens[at]?.text ?? '';
      // «أمر الضابط بإخلاء المبنى»: the cue's preposition before a verbal noun
      const led = lexicon.isJoined(preposition) && word.startsWith(preposition) ? word.slice(preposition.length) : null;
      const common =
        lexicon.has(lexicon.grammar.partitives, word) ||
        lexicon.isObjectNoun(word) ||
        (led !== null && (lexicon.isDefinite(led) || lexicon.isObjectNoun(led, written.slice(preposition.length))));
      const masculine = !FEMININE.test(family) && !lexicon.isTheirs(tokens[at]?.text ?? '');
      const name =
        !common && !lexicon.isDefinite(bare) && bare === word && masculine && lexicon.isDefinite(family) && lexicon.isAdjective(family);
      // «دعا الأمين العام سعد الحربي أطراف النزاع إلى»: a group after a person's name is called on
      const called = nameAt[at - 1] !== -1 && lexicon.has(lexicon.grammar.groups, word);
      const title =
        !lexicon.isDefinite(word) &&
        lexicon.has(lexicon.grammar.speakers, word) &&
        !lexicon.has(lexicon.grammar.partitives, word) &&
        !isBody &&
        !called;
      // «سامي نصر ونظيره أيمن حلو»
      const second = bare !== word && nameAt[at - 1] !== -1 && (nameAt[at] !== -1 || lexicon.isSpeakerNoun(bare));
      // «اللجنة الفنية بالاتحاد», «الاتحاد السعودي لكرة القدم»
      const place = lexicon.startsJoined(word, preposition) && (lexicon.isDefinite(family) || lexicon.isDefinite(word.slice(1)));
      // «الرئاسة العامة للأرصاد وحماية البيئة»
      const general = lexicon.isAdjective(before) && lexicon.isDefinite(before) && preposition === '' && lexicon.isFor(word);
      const field = lexicon.isFor(before) && bare !== word && lexicon.isDefinite(family);
      if (
        !(
          goesOn ||
          name ||
          title ||
          place ||
          second ||
          general ||
          field ||
          (!common &&
            (nameAt[at + 1] ?? -1) !== -1 &&
            !beforePlaceAndPerson(passage, lexicon, at) &&
            !(isPerson(at - 1) && lexicon.isTheirs(tokens[at]?.text ?? '')))
        )
      )
        break;
      if (field) at++;
      if (name) at++;
      if (title || (place && !lexicon.isDefinite(word.slice(1)))) definite = false;
    } else {
      // «طالب متظاهرون بمحاسبة»
      if (lexicon.isJoined(preposition) && word.startsWith(preposition) && lexicon.startsJoined(word, '') && nameAt[at] === -1) break;
      definite = lexicon.isDefinite(bare);
    }
  }
  return at;
}

/** The phrase that runs from `start` to where a source ends, at most to `end`. */
function phrase(passage: Passage, lexicon: CueLexicon, start: number, end: number, kind: 'noun' | 'speaker'): Range | null {
  if (start >= end || !startsSource(passage, lexicon, start, kind)) return null;
  let stop = start + 1;
  while (stop < end && !endOfSource(passage, lexicon, stop)) stop++;
  return [start, stop];
}

/** Tokens of phrases such as «من جهته» that end before `end` or begin at `start`; 0 where there is none. */
function introduction(passage: Passage, lexicon: CueLexicon, from: number, to: number): number {
  return [2, 1].find((n) => lexicon.isIntroduction(passage.words.slice(from, to).slice(0, n).join(' '))) ?? 0;
}

/** The noun that a relative pronoun refers to: the nearest that can speak. */
export function antecedent(passage: Passage, lexicon: CueLexicon, relative: number, from: number): Range | null {
  for (let at = relative - 1; at >= Math.max(from, relative - ANTECEDENT); at--) {
    const named = passage.nameAt[at] !== -1 && passage.nameAt[at] !== passage.nameAt[at - 1];
    if (named || lexicon.has(lexicon.grammar.speakers, passage.words[at] ?? '')) {
      // a title before the name belongs to it
      let start = named && at > from && lexicon.isDefinite(passage.words[at - 1] ?? '') ? at - 1 : at;
      const isTitle = (token: number) => token >= from && lexicon.has(lexicon.grammar.speakers, passage.words[token] ?? '');
      while (relative - start < ANTECEDENT && (isTitle(start - 1) || isTitle(start - 2))) start -= isTitle(start - 1) ? 1 : 2;
      return [start, relative];
    }
  }
  return lexicon.isDefinite(passage.words[relative - 1] ?? '') ? [relative - 1, relative] : null;
}

/** «وكان مستشار الرئيس، أمير الساحل خالد العلي، قد»: up to the person's name that a title after a comma leads to. */
function withName({ names, nameAt, tokens }: Passage, source: Range | null, end: number): Range | null {
  if (!source || !isComma(tokens[source[1]])) return source;
  const isPerson = (at: number) => names[nameAt[at] ?? -1]?.kind === 'person';
  for (let at = source[0]; at < source[1]; at++) if (isPerson(at)) return source;
  let at = source[1] + 1;
  while (at < end && !isPerson(at) && tokens[at]?.kind === 'word') at++;
  if (!isPerson(at)) return source;
  while (at < end && isPerson(at)) at++;
  return isComma(tokens[at]) || at === end ? [source[0], at] : source;
}

/** The source before a verb, back to the start of its clause; null where there is none. */
export function sourceBefore(passage: Passage, lexicon: CueLexicon, cue: number, clause: number): Range | null {
  const { words, tokens } = passage;
  const { grammar } = lexicon;
  const isAuxiliary = (at: number) => lexicon.has(grammar.auxiliaries, words[at] ?? '');
  let from = clause;
  let end = cue;
  // «الرياضي في عددها السابق حين أكدت»
  if (lexicon.has(grammar.temporal, words[cue - 1] ?? '')) return null;
  while (end > from && isAuxiliary(end - 1)) end--;
  if (end < cue) {
    // «وكانت الوزارة، …، قد أعلنت»: the subject follows the first auxiliary
    for (let opening = from; opening < end - 1; opening++)
      if (isAuxiliary(opening)) return withName(passage, phrase(passage, lexicon, opening + 1, end, 'noun'), end);
  }
  if (end > from && lexicon.isRelative(words[end - 1] ?? '')) return antecedent(passage, lexicon, end - 1, from);
  // «الوزير، من جهته، أكد»; «لكن المسؤولين رفضوا»
  let afterThat = false;
  for (let at = end - 1; at >= from; at--) {
    if (!lexicon.complementizer(words[at] ?? '') && !lexicon.has(grammar.contrasts, words[at] ?? '')) continue;
    from = at + 1;
    afterThat = true;
    break;
  }
  for (let skipped = true; skipped; ) {
    while (end > from && isComma(tokens[end - 1])) end--;
    const length = [2, 1].find((n) => end - n >= from && introduction(passage, lexicon, end - n, end) === n) ?? 0;
    end -= length;
    skipped = length > 0;
  }
  let start = end;
  while (start > from && tokens[start - 1]?.kind !== 'sign' && end - start < SUBJECT) start--;
  while (start < end && (isAuxiliary(start) || lexicon.has(grammar.conjunctions, words[start] ?? ''))) start++;
  start += introduction(passage, lexicon, start, end);
  const found = phrase(passage, lexicon, start, end, 'speaker');
  if (found?.[1] === end) return found;
  // «أن اللاعب سامي نصر خلال استجوابه أكد أنه»
  const isPerson = (at: number) => passage.names[passage.nameAt[at] ?? -1]?.kind === 'person';
  if (found && afterThat && found[0] === from && isPerson(found[1] - 1)) return found;
  // «وكانت عناصر محسوبة على التنظيم ذكرت»
  if (found && found[0] > from && found[0] - 1 >= from && isAuxiliary(found[0] - 1)) return found;
  // «المواطنة أم محمد، وهي ربة بيت، قالت»
  if (found && lexicon.has(grammar.attributives, words[found[1]] ?? '')) return found;
  // «سيارة من شركة أعلنت عن»: no subject at the head of the clause; the noun beside the verb
  return lexicon.has(grammar.speakers, words[end - 1] ?? '') ? [end - 1, end] : null;
}

/** The subject of the clause that a participle hangs on, where no statement has named it: after the first verb, or before it. */
export function clauseSubject(passage: Passage, lexicon: CueLexicon, cue: number, from: number): Range | null {
  const { words, tokens } = passage;
  const { grammar } = lexicon;
  let start = from;
  for (let at = from + 1; at < cue; at++) if (lexicon.has(grammar.conjunctions, words[at] ?? '') && isComma(tokens[at - 1])) start = at;
  while (start < cue && (lexicon.has(grammar.conjunctions, words[start] ?? '') || lexicon.has(grammar.auxiliaries, words[start] ?? '')))
    start++;
  start += introduction(passage, lexicon, start, cue);
  while (start < cue && tokens[start]?.kind === 'sign') start++;
  // «داعيا إيران إلى …، معتبرا»: what follows a participle is no subject
  if (lexicon.at(passage, start)?.forms.some(({ use }) => use === 'participle')) return null;
  for (const head of [start, start + 1]) {
    const end = head < cue ? subjectEnd(passage, lexicon, head, cue) : head;
    const strong = passage.nameAt[head] !== -1 || lexicon.has(grammar.speakers, words[head] ?? '') || head > start;
    if (end > head && strong) return [head, end];
  }
  return null;
}
