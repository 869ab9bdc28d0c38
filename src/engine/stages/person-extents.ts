/** Where people's names begin and end: two that a finder ran together, what it left out, and what belongs to no name. */
import type { Cue } from '../../languages/pack-statements';
import type { Range } from '../attribution/passage';
import { DASH, firstOf, LONGEST, NameEditor } from './name-editor';

/** Letters of the article. */
const ARTICLE = 2;
/** Where the letter stands that tells «قائد» from «قايد». */
const HAMZA = 2;

export class PersonExtents extends NameEditor {
  /** A sign with a word right before it or right after it, not both. */
  #leansOnOne(at: number): boolean {
    const { tokens } = this.passage;
    return (tokens[at]?.end === tokens[at + 1]?.start) !== (tokens[at]?.start === tokens[at - 1]?.end);
  }

  /** «الشيخ سمير المقيم في»: a participle with its preposition, by the prefix that most of them have. */
  #isAdjectiveBefore(at: number): boolean {
    return (
      this.words.is(at, 'demonym') !== undefined ||
      this.cues?.has(this.cues.grammar.boundParticiples, this.passage.words[at] ?? '') === true
    );
  }

  /** "That", and what opens the clause after an adverbial: «أن», «فإن». */
  #opensClause = (at: number): boolean =>
    Boolean(this.cues?.complementizer(this.passage.words[at] ?? '')) ||
    // as written: «فان» is a name
    this.cues?.grammar.afterAdverbials.includes(this.text(at)) === true;

  /** «المهندس محمد طه فقيه إن»: one word between a name and "that", none that says when, where or what. */
  #maySurname(at: number): boolean {
    const text = this.text(at);
    const opens = this.cues?.complementizer(this.passage.words[at + 1] ?? '');
    return (
      Boolean(opens) &&
      !this.cues?.at(this.passage, at) &&
      !this.cues?.isAdverb(text) &&
      !this.cues?.isObjectNoun(this.passage.words[at] ?? '', text)
    );
  }

  /** «المبذولة»: an adjective of a noun that is no man's name. */
  #isFeminineAdjective = (at: number): boolean =>
    this.titles.isDefinite(at) && this.feminine !== undefined && this.text(at).endsWith(this.feminine) && this.nameAt(at) < 0;

  /** «محامي», «شقيق», «ضيف»: an office, kin or a guest without an article, and no given name. */
  #isBareOffice(at: number): boolean {
    const office = this.words.is(at, 'office') ?? this.words.is(at, 'kin') ?? this.words.is(at, 'guest');
    // «قايد» is no «قائد», though both fold to one word
    const asWritten = office?.phrase.charAt(HAMZA) === this.text(at).charAt(HAMZA);
    return (
      office !== undefined &&
      asWritten &&
      !office.definite &&
      !office.joined &&
      !this.known.isGiven(this.text(at)) &&
      this.words.is(at, 'particle') === undefined
    );
  }

  /** «مساعد» after «الدكتور»: an office without an article of its own, which a form of address cannot be of. */
  #isGivenOffice(at: number): boolean {
    const address = this.words.is(at - 1, 'honorific');
    const office = this.words.is(at, 'office');
    if (!address?.definite || !office || office.length > 1 || office.definite || office.joined) return false;
    return this.nameAt(at) < 0 && this.passage.tokens[at]?.kind === 'word';
  }

  /** A name without an article, and a family's with it. */
  #isNamePair = (at: number): boolean =>
    this.known.isNameWord(this.text(at)) &&
    !this.titles.isDefinite(at) &&
    this.titles.isDefinite(at + 1) &&
    this.known.isFamily(this.text(at + 1));

  /** A given name without an article that is in no name yet. */
  #isGivenBefore(at: number): boolean {
    const word = this.passage.tokens[at];
    if (word?.kind !== 'word' || this.nameAt(at) >= 0 || this.cues?.complementizer(this.passage.words[at] ?? '')) return false;
    return !this.titles.isDefinite(at) && this.known.isGiven(word.text);
  }

  /** «الباحث سلطان المطيري»: a rank without an article, which a given name is too, right behind a title that is complete. */
  #isGivenRank(at: number): boolean {
    const rank = this.words.is(at, 'rank');
    if (!rank || rank.definite || rank.joined || !this.titles.isDefinite(at - 1) || !this.#isGivenBefore(at)) return false;
    return this.known.isFamily(this.text(at + 1)) || this.titles.isFamily(at + 1);
  }

  /** «أحمد سهيل وسعد الملا إلى»: a list of people with two names each, and one of whom the second is missing. */
  #surnameInList(first: number, end: number): boolean {
    const before = this.nameAt(first - 1);
    const whole = before >= 0 && this.isPerson(before) && this.nameAt(first - 2) === before;
    const conjunction = this.cues?.withoutConjunction(this.passage.words[first] ?? '');
    return Boolean(whole && conjunction && end === first + 1 && this.titles.isDefinite(end) && this.mayName(end));
  }

  /** «الدكتور سعد بن علي ناشب، وذلك»: one word more between what may be a father's name, after a title, and a sign. */
  #surnameBeforeSign(first: number, end: number): boolean {
    const word = this.passage.words[end] ?? '';
    if (end - first < 3 || !this.words.is(end - 2, 'particle') || !this.titles.endsAt(first) || !this.mayName(end)) return false;
    if (this.passage.tokens[end + 1]?.kind !== 'sign' || this.titles.isDefinite(end)) return false;
    // «ألقى الأمير سعد بن علي كلمة (مسجلة)»
    if (this.cues?.has(this.cues.grammar.documents, word)) return false;
    return !this.cues?.isObjectNoun(word, this.text(end)) && !this.cues?.isAdverb(this.text(end)) && !this.cues?.at(this.passage, end);
  }

  /** «الفارس»: an office or a rank with its article, right before a given name. */
  #isTitleOfNext(at: number): boolean {
    const title = this.words.is(at, 'office') ?? this.words.is(at, 'rank');
    return title?.definite === true && !title.joined && this.known.isGiven(this.text(at + 1)) && !this.known.isFamily(this.text(at));
  }

  /** A word of reporting, and what else is none of a name, taken off its beginning. @returns the name's tokens. */
  #withoutWordsBefore(name: number, [first, end]: Range): Range {
    // «بحسب بن يوسف», «وأشار بن يوسف»
    const cue = end - first > 1 ? this.cues?.at(this.passage, first) : null;
    const given = cue && this.known.isGiven(this.text(first).slice(cue.joined));
    // «شدد بن يوسف»: a father's name, and nobody's before it
    const fathers = this.words.is(first + 1, 'particle') !== undefined && end - first > 2;
    const closed = this.titles.isDefinite(first + 1) || this.words.is(first + 1, 'particle') !== undefined;
    const opens = this.cues?.complementizer(this.passage.words[first + 1] ?? '');
    const verb = cue && (cue.joined > 0 || fathers) && closed && !opens && !given && cue.forms.every(({ use }) => use === 'verb');
    if (cue && (verb || cue.forms.every((form) => form.use === 'adverbial'))) {
      this.passage.nameAt[first] = -1;
      first++;
      // «وطالب القحطاني بأهمية»
      const last = end - 1;
      if (last > first && this.isObject(last, cue.forms[0]?.cue as Cue, 1)) this.passage.nameAt[--end] = -1;
      this.add(first, end, 'person', 'begins after a word of reporting', name);
    }
    // «وروى العلي»: a verb that reports, with its conjunction
    const conjunction = this.cues?.withoutConjunction(this.passage.words[first] ?? '');
    if (end - first > 1 && conjunction && this.reports(first) && !this.known.isNameWord(this.text(first))) {
      this.passage.nameAt[first] = -1;
      first++;
      this.add(first, end, 'person', 'begins after its verb', name);
    }
    // «زود ملهم بن محمد الصحيفة»: no name, before a name and its father's
    const fathered = end - first > 3 && this.words.is(first + 2, 'particle') && !this.titles.isDefinite(first + 1);
    if (
      fathered &&
      !this.known.isNameWord(this.text(first)) &&
      !this.words.is(first + 1, 'particle') &&
      !this.words.is(first, 'particle')
    ) {
      this.passage.nameAt[first] = -1;
      first++;
      this.add(first, end, 'person', 'begins after a word that is no name', name);
    }
    return [first, end];
  }

  /** What a finder left out before a name: a given name that is a rank, an office or an unknown word too. @returns its first token. */
  #withWordsBefore(name: number, [first, end]: Range): number {
    // «القيادي سلطان أبو العينين»: a given name that is a rank too, before a family's
    if (this.words.is(first, 'particle') && end > first + 1 && this.#isGivenBefore(first - 1)) {
      first--;
      this.add(first, end, 'person', 'begins with a given name', name);
    }
    // «الدكتور مساعد العلي»: an office that is a given name too
    if (end === first + 1 && this.titles.isDefinite(first) && (this.#isGivenOffice(first - 1) || this.#isGivenRank(first - 1))) {
      first--;
      this.add(first, end, 'person', 'begins after its form of address', name);
    }
    // «قالت نيكه فاغنر»: a word that may be a name, between a verb and what is one
    if (this.verbAt(first - 2).length && this.mayName(first - 1) && this.isNameLike(first - 1)) {
      first--;
      this.add(first, end, 'person', 'begins after its verb', name);
    }
    return first;
  }

  /** Cuts two people apart whom a finder ran together. @returns where the first ends. */
  #partedEnd(name: number, [first, end]: Range): number {
    // «سعد العلي ماجد القحطاني»: two people with two names each
    const other = end - 2;
    if (other - first >= 2 && this.#isNamePair(other - 2) && this.#isNamePair(other) && this.known.isGiven(this.text(other))) {
      this.passage.nameAt.fill(-1, other, end);
      this.add(other, end, 'person', 'begins after another name');
      this.add(first, other, 'person', 'ends before another name', name);
      return other;
    }
    return end;
  }

  /** Where a name ends that goes on: after a particle that ends nothing («لويس فان» غال), and up to where their speech begins. */
  #endOf([first, end]: Range, limit: number): number {
    // «عدنان السيد بأن الأمانة»: no name holds a "that"
    const that = firstOf(first + 1, end, (i) => this.#opensClause(i));
    if (that > 0) end = that;
    // «يان دومر محامي سعد العلي»: two names, and what one is to the other
    // «الباجي قائد السبسي»: not behind one word
    const endsName = (i: number) => i > first + 1 || this.words.is(i, 'guest') !== undefined;
    const noun = firstOf(first + 1, end - 1, (i) => endsName(i) && this.#isBareOffice(i) && !this.words.is(i - 1, 'particle'));
    if (noun > 0) end = noun;
    while (
      end < limit &&
      this.words.is(end - 1, 'particle') &&
      end - first > 1 &&
      this.passage.tokens[end]?.kind === 'word' &&
      this.nameAt(end) < 0
    )
      end++;
    // «صالح بن ناصر الجاسر»: the family after father and son
    const called = this.words.is(first - 1, 'eponymBody') ?? this.words.is(first - 1, 'rank');
    const family = end - first > 2 && !called && this.words.is(end - 2, 'particle') && this.titles.isDefinite(end);
    const nisba = this.titles.isFamily(end) && !this.known.isPlainWord(this.text(end));
    const known = nisba || this.known.isFamily(this.text(end)) || this.known.isGiven(this.text(end).slice(ARTICLE));
    if (family && end < limit && this.mayName(end) && known) end++;
    // «أكد مدير الجمعية بالضفة علي البيضاني أن»: a given name, a family's, and what is said
    if (this.#surnameInList(first, end) || this.#surnameBeforeSign(first, end)) end++;
    // «الدكتور يعقوب المزروع من الوزارة»: a given name, and a word with its article that is no title
    const addressed = end === first + 1 && this.words.is(first - 1, 'honorific')?.definite && this.known.isGiven(this.text(first));
    if (addressed && this.titles.isDefinite(end) && this.mayName(end) && !this.#isAdjectiveBefore(end)) end++;
    const one = end === first + 1 && this.known.isGiven(this.text(first)) && this.titles.isDefinite(end) && this.#maySurname(end);
    const spoken = one || this.titles.endsAt(first) || this.reports(first - 1);
    if (spoken && end < limit) {
      const speech = this.upToSpeech(end);
      // a colon or a quotation may open a list or a title as well
      const surname = this.titles.isFamily(speech - 1) || (speech === end + 1 && this.#maySurname(end));
      const sure = surname || this.byWords(end) === speech;
      if (speech > end && speech - first <= LONGEST && sure && !this.known.mayBeVerb(this.text(speech - 1))) end = speech;
      else if (this.isSurnameBeforeAdjunct(first, end)) end++;
    }
    return end;
  }

  /** Whether a name's last word is none of it. */
  #hasWordBehind([first, end]: Range): boolean {
    const last = this.text(end - 1);
    const word = this.passage.words[end - 1] ?? '';
    const isPlain = this.titles.isDefinite(end - 1) && this.known.isPlainWord(last);
    // «وطالب القحطاني بأهمية»
    if (end - first > 1 && !this.known.isGiven(last) && this.isLedObject(end - 1)) return true;
    // «سامي نصر لـ"الساحل"»
    if (end - first > 1 && this.cues?.joinedEnds.some(({ prefix }) => prefix === word)) return true;
    // «طالب العلي المرأة بأن»
    if (end - first === 2) return this.titles.isDefinite(first) && isPlain && !this.titles.isFamily(end - 1);
    if (end - first < 3) return false;
    // «ألقى سعد بن تركي كلمة قال فيها»
    if (this.cues?.has(this.cues.grammar.documents, word)) return true;
    // «سعد بن تركي الجهود التي», «سعد بن تركي الجهود المبذولة»
    if (isPlain && (this.cues?.isRelative(this.passage.words[end] ?? '') || this.#isFeminineAdjective(end))) return true;
    // «الأمير سعد بن تركي أمير منطقة»: an office that goes on
    const office = this.words.is(end - 1, 'office') ?? this.words.is(end - 1, 'rank');
    if (office && !office.definite && !this.words.is(end - 2, 'particle') && this.words.at(end).length) return true;
    // «سعد العلي إيقاف اللاعب»: a verbal noun that its object follows is no family
    return this.cues?.isObjectNoun(word, last) === true && !this.known.isGiven(last) && this.titles.isDefinite(end);
  }

  /** Lets every person's name begin and end where it does. */
  settle(): void {
    const { nameAt, sentenceAt, sentences } = this.passage;
    for (let name = 0; name < this.names.length; name++) {
      if (!this.isPerson(name)) continue;
      let first = nameAt.indexOf(name);
      if (first < 0) continue;
      let end = first;
      while (this.nameAt(end) === name) end++;
      const limit = sentences[sentenceAt[first] ?? -1]?.endToken ?? end;
      // «خليل- سبق»: a dash that leans on one word joins no name
      const dash = firstOf(first + 1, end, (i) => DASH.test(this.text(i)) && this.#leansOnOne(i));
      if (dash > 0) {
        nameAt.fill(-1, dash, end);
        this.add(first, dash, 'person', 'ends before a dash', name);
        continue;
      }
      [first, end] = this.#withoutWordsBefore(name, [first, end]);
      // «أكدت أم عبدالله»
      const isSource = this.verbAt(first - 2).length > 0 || this.titles.endsAt(first - 1);
      if (this.words.is(first - 1, 'particle') && this.nameAt(first - 1) < 0 && isSource) {
        first--;
        this.add(first, end, 'person', 'begins with a particle', name);
      }
      end = this.#partedEnd(name, [first, end]);
      first = this.#withWordsBefore(name, [first, end]);
      // «سعيد بن ماجد الفارس بدر الملا»: two people, one of them with a title
      const title = firstOf(first + 2, end - 1, (i) => this.#isTitleOfNext(i));
      if (title > 0) {
        nameAt.fill(-1, title, end);
        this.add(title + 1, end, 'person', 'begins after a title');
        this.add(first, title, 'person', 'ends before a title', name);
        end = title;
      }
      let last = this.#endOf([first, end], limit);
      if (last === end && this.#hasWordBehind([first, end])) last--;
      // «عمر بن»: no name ends so
      if (last === end || (last < end && this.words.is(last - 1, 'particle'))) continue;
      if (last < end) nameAt.fill(-1, last, end);
      first = nameAt.indexOf(name);
      this.add(first, last, 'person', last > end ? 'goes on up to what is said' : 'ends before a word that is no name', name);
    }
  }
}
