/** Finds people by who speaks: whoever stands between a title or a verb and what is said has a name. */
import type { CueForm } from '../attribution/cue-lexicon';
import { isOpening } from '../attribution/passage';
import type { Sentence } from '../layers';
import { firstOf, LONGEST, NameEditor } from './name-editor';

/** A person's name in quotation marks has at most so many words. */
const NAME_IN_MARKS = 3;
/** A verb that relays stands at most this many tokens before the preposition of its source. */
const RELAY = 10;
/** Words that a finder may leave out before what it takes for a name. */
const LEFT_OUT = 2;

export class SpeakerNames extends NameEditor {
  /** «وصفت الكاتبة العامة نعيمة عصمان الوضع»: one given name after a title, one word more that is no noun, and the object of the verb. */
  #isSurnameBeforeObject(first: number, at: number, verb: readonly CueForm[]): boolean {
    if (at !== first + 1 || !this.mayName(at) || !this.known.isGiven(this.text(first)) || this.titles.isDefinite(at)) return false;
    const objects = verb.some(({ cue }) => cue.frames.includes('object'));
    return objects && !this.known.isBareNoun(this.text(at)) && this.titles.isDefinite(at + 1) && this.known.isPlainWord(this.text(at + 1));
  }

  /** «وزير الخارجية "ظريف"»: adds the name that stands in marks at a token, right after a title, if one does. */
  #nameInMarks(mark: number): boolean {
    const { quotes, quoteAt, tokens } = this.passage;
    const quote = quotes[quoteAt[mark] ?? -1];
    if (!isOpening(this.passage, mark) || !quote?.balanced || quote.words > NAME_IN_MARKS) return false;
    const end = firstOf(mark + 1, mark + LONGEST, (i) => (tokens[i]?.end ?? 0) >= quote.span[1]);
    // «رئيس نقابة سيارات الأجرة "النور"»: what the title is of
    const isOf = !this.words.at(mark - 1).length && this.nameAt(mark - 1) < 0;
    const isName =
      !isOf &&
      end > mark + 1 &&
      firstOf(mark + 1, end, (i) => !this.mayName(i)) < 0 &&
      firstOf(mark + 1, end, (i) => !this.known.isPlainWord(this.text(i))) >= 0;
    if (isName) this.add(mark + 1, end, 'person', 'stands in marks after a title');
    return isName;
  }

  /** «قال رئيس البعثة بدر الملا إن»: the name after a title. */
  namesAfterTitles({ firstToken, endToken }: Sentence): void {
    for (let at = firstToken; at < endToken; at++) {
      if (this.nameAt(at) >= 0) continue;
      const title = this.titles.read(at, endToken);
      // «المواطن "بدر الملا"»
      if (!title && this.words.is(at, 'description')?.definite && this.#nameInMarks(at + 1)) continue;
      if (!title) continue;
      const from = title.end;
      if (this.#nameInMarks(from)) continue;
      if (from < endToken && this.nameAt(from) < 0 && (!this.words.at(from).length || this.known.isGiven(this.text(from)))) {
        const verb = this.verbAt(at - 1);
        const speaks = verb.length ? this.upToSpeech(from, verb) : from;
        const sure = this.known.isGiven(this.text(from)) || this.known.isUnknown(this.text(from));
        // «قال السفير السديري»: a family's name alone, after a title alone
        const family = speaks === from + 1 && from === at + title.head && !this.known.isPlainWord(this.text(from));
        const known = speaks > from && (family || !this.titles.isDefinite(from)) ? speaks : sure ? this.byWords(from) : from;
        // «القاضية باربره جافي بالمحكمة»
        const goesOn = this.isSurnameBeforeAdjunct(from, known) || this.#isSurnameBeforeObject(from, known, verb);
        const end = known === from + 1 && speaks === from && goesOn ? known + 1 : known;
        if (end - from > 1 || (end > from && speaks > from)) this.add(from, end, 'person', 'stands between a title and what is said');
      }
      at = Math.max(at, title.end - 1);
    }
  }

  /** «نقلت الوكالة عن»: the preposition after which a verb has its source. */
  #introducesSource(at: number, from: number): boolean {
    const word = this.passage.words[at] ?? '';
    if (!this.cues?.introducers.has(word)) return false;
    for (let verb = at - 1; verb >= Math.max(from, at - RELAY); verb--)
      if (this.verbAt(verb).some(({ sourceAfter }) => sourceAfter === word)) return true;
    return false;
  }

  /** «عن علي أكبر» «صالحي»: the person of whose name a finder left out a given one and at most one word more, from a token on; else -1. */
  #restOfName(from: number): number {
    if (!this.known.isGiven(this.text(from))) return -1;
    const next = firstOf(from + 1, from + LEFT_OUT + 1, (i) => !this.mayName(i));
    const name = this.nameAt(next);
    return this.isPerson(name) && !this.cues?.withoutConjunction(this.passage.words[next] ?? '') ? name : -1;
  }

  /** «قال بدر الملا إن»: the name between a verb and what is said. */
  namesAfterVerbs({ firstToken, endToken }: Sentence): void {
    for (let at = firstToken; at < endToken - 2; at++) {
      const from = at + 1;
      if (this.nameAt(from) >= 0 || !this.isNameLike(from)) continue;
      // «قال تركي شبانة»: a given name that is another word too
      const also = this.known.isGiven(this.text(from)) && this.words.is(from + 1, 'office') === undefined;
      const origin = also && this.words.is(from, 'demonym') !== undefined;
      if (this.words.at(from).length && (this.words.is(from, 'break') || !(origin || (also && this.known.isUnknown(this.text(from + 1))))))
        continue;
      const verb = this.verbAt(at);
      // «تعهد عادل المنصوري بإعادة»: a given name after a verb without a clause
      const acts = verb.length > 0 && this.known.isGiven(this.text(from));
      if (!acts && !this.reports(at) && !this.#introducesSource(at, firstToken)) continue;
      const rest = this.#restOfName(from);
      if (rest >= 0) {
        this.add(from, this.passage.nameAt.lastIndexOf(rest) + 1, 'person', 'begins with a given name behind a verb', rest);
        continue;
      }
      let end = this.upToSpeech(from, acts ? verb : []);
      // «انتقد عادل المنصوري القرار»: a given name, a word that no dictionary has, and the object
      const object = end === from && acts && this.mayName(from + 1) && this.titles.isDefinite(from + 2);
      if (object && !this.known.isPlainWord(this.text(from + 1)) && this.known.isPlainWord(this.text(from + 2))) end = from + 2;
      const sure = this.byWords(from) === end || this.known.isGiven(this.text(from));
      if (end - from > 1 && sure) this.add(from, end, 'person', 'stands between a verb and what is said');
    }
  }

  /** «وأضاف الصالح»: a verb that reports, and the last name of somebody who is named in full elsewhere. */
  lastNames(): void {
    const { words, nameAt, tokens } = this.passage;
    const last = new Set<string>();
    for (let at = 1; at < tokens.length; at++)
      if (this.isPerson(this.nameAt(at)) && nameAt[at - 1] === nameAt[at] && nameAt[at + 1] !== nameAt[at]) last.add(words[at] ?? '');
    for (let at = 1; at < tokens.length; at++) {
      if (nameAt[at] !== -1 || !last.has(words[at] ?? '') || this.words.at(at).length || this.known.isPart(this.text(at))) continue;
      if (!this.titles.endsAt(at) && !this.cues?.at(this.passage, at - 1)) continue;
      this.add(at, at + 1, 'person', 'the last name of somebody, after a verb that reports');
    }
  }
}
