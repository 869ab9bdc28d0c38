/** Reads on from a cue: where the subject after it ends, and where the content begins. */
import type { CueHit, CueLexicon } from './cue-lexicon';
import { FrameSource } from './frame-source';
import { PARENTHESIS, PREPOSITION_AHEAD, type Reading } from './frame-view';
import { isColon, isComma, isOpening, type Passage } from './passage';
import { endOfSource, isContentQuote, subjectEnd } from './source-phrase';

/** Beyond this many tokens a complementizer belongs to something else. */
const REACH = 45;
/** Participles and nouns share their subject: little stands between them and their content. */
const SHORT_REACH = 9;
/** A clause may stand farther from a participle than a topic: «مؤكداً في لقاء مع القناة أن». */
const PARTICIPLE_REACH = 18;
/** Words with other uses have their content near. */
const STRICT_REACH = 14;
/** A subject that no list knows is a short name: «أعلن سمير قبوله». */
const SURE_SUBJECT = 3;
const DASH = /^[-–—ـ]$/;

class FrameReader extends FrameSource {
  /** The content that the cue's preposition opens at a token. */
  afterPreposition(at: number): { content: number; frame: 'clause' | 'topic' } | null {
    const { lexicon, passage } = this;
    const { grammar } = lexicon;
    const { preposition } = this.form;
    const word = this.word(at);
    if (!preposition || lexicon.has(grammar.adjuncts, `${word} ${this.word(at + 1)}`)) return null;
    // «حذر عدد من الخبراء من», «كشف التقرير الصادر عن الهيئة عن»
    const adverb = lexicon.isAdverb(passage.tokens[at - 1]?.text ?? '') ? 2 : 1;
    // «عبر المسؤول عن رضاه»: who speaks without any more words, where the preposition does not come again
    const alone =
      at === this.start + 1 &&
      lexicon.isSpeaker(this.word(this.start)) &&
      lexicon.isObjectNoun(this.word(at + 1), passage.tokens[at + 1]?.text) &&
      !this.comesAgain(at);
    if (
      at > this.start &&
      !alone &&
      (lexicon.has(grammar.partitives, this.word(at - 1)) ||
        // «عدد هام من الباعة»
        (at > this.start + 1 && lexicon.has(grammar.partitives, this.word(at - 2)) && !lexicon.isDefinite(this.word(at - 1))) ||
        lexicon.has(grammar.boundParticiples, this.word(at - adverb)))
    )
      return null;
    // «أكد المدير علي العلي أن»: a given name, written as the preposition is
    const named = passage.names[passage.nameAt[at] ?? -1];
    if (word === preposition && named?.kind === 'person') return null;
    if (word === preposition && this.titleAhead(at)) return null;
    if (word === preposition) {
      const that = lexicon.complementizer(this.word(at + 1));
      if (that) return { content: at + (that === 'alone' ? 2 : 1), frame: 'clause' };
      return this.allows('topic') ? { content: at + 1, frame: 'topic' } : null;
    }
    const joined = lexicon.isJoined(preposition) && word.startsWith(preposition) && word.length > 2;
    if (!joined || !this.allows('topic') || lexicon.has(grammar.notPrepositional, word) || passage.tokens[at]?.kind !== 'word') return null;
    // «تعهد بوتين أيضا باستضافة كأس يشعر فيها الجميع بأنهم»: a verbal noun is what was said
    const noun = lexicon.isObjectNoun(word.slice(preposition.length), (passage.tokens[at]?.text ?? '').slice(preposition.length));
    // «صرح المتحدث بالوزارة أن»
    if (!noun && this.allows('clause') && at > this.start && this.clauseAhead(at)) return null;
    // «أقر البرلمان القانون بأغلبية»: what stands between the subject and the preposition is the verb's object
    const subject = subjectEnd(passage, lexicon, this.sourceStart, this.limit, preposition);
    // «طالب رئيس البعثة بدر العتيبي»: the letter belongs to a name
    if (this.takesSubject && subject > at) return null;
    const titled = noun || passage.nameAt[at - 1] !== -1;
    if (
      this.form.cue.strict &&
      !titled &&
      subject > this.sourceStart &&
      subject < at &&
      this.sourceEnd === null &&
      !this.form.cue.addressee
    )
      return null;
    return { content: at, frame: 'topic' };
  }

  /** «أردف قائلاً», «نقلت الوكالة عن الوزير قوله»: a participle or noun that brings this verb's content. */
  bridge(at: number): Reading | null {
    const { passage, lexicon, form, start } = this;
    const inner = this.takesSubject ? lexicon.at(passage, at) : null;
    const shared = inner?.forms.find(({ use }) => use === 'participle' || use === 'noun');
    // «انتقد الوزير القرار، مشيراً إلى أن»: a verb with an object alone leaves the clause to the participle
    const apart = isComma(passage.tokens[at - 1]) && !this.allows('speech') && (this.allows('object') || !this.allows('clause'));
    const reading = inner && shared && !apart ? new FrameReader(passage, lexicon, inner, shared, this.limit).read() : null;
    if (!reading || !shared) return null;
    const subject = subjectEnd(passage, lexicon, this.sourceStart, at);
    if (subject > this.sourceStart) this.sourceEnd = Math.min(this.sourceEnd ?? at, subject);
    if (at === start) this.cueTokens = [this.hit.first, reading.cue[1]];
    // «علق الكاتب قائلا»: the verb reports, the participle only opens what it reports
    else if (shared.use === 'noun' || form.cue.sourceAfter) this.cueTokens = reading.cue;
    const stance = shared.cue.stance === 'states' ? form.cue.stance : shared.cue.stance;
    if (form.cue.strict && (reading.frame === 'topic' || reading.frame === 'object')) return null;
    const found = this.finish(reading.content, reading.frame === 'topic' || reading.frame === 'object' ? 'clause' : reading.frame, at);
    return found && { ...found, form: { ...form, cue: { ...form.cue, stance } } };
  }

  /** «هنأ المدير، جميع العاملين، مقدماً شكره»: a participle that has an object of its own, for a verb without a clause. */
  setOffParticiple(at: number): boolean {
    const { passage, lexicon } = this;
    if (!isComma(passage.tokens[at - 1]) || this.allows('speech') || (this.allows('clause') && !this.allows('object'))) return false;
    return lexicon.at(passage, at)?.forms.some(({ use }) => use === 'participle') ?? false;
  }

  /** Another verb that reports: what follows is its own. */
  otherVerb(at: number): boolean {
    const { passage, lexicon } = this;
    const other = at > this.start || !this.takesSubject ? lexicon.at(passage, at) : null;
    const verb = other?.forms.find(({ use }) => use === 'verb');
    if (lexicon.has(lexicon.grammar.prepositions, this.word(at - 1))) return false;
    if (!other || !verb || passage.nameAt[at] !== -1 || (!other.conjoined && lexicon.has(lexicon.grammar.speakers, this.word(at))))
      return false;
    // «قال مسؤولون اشترطوا عدم نشر أسمائهم إن»: what nothing joins is about the subject
    if (this.takesSubject && !other.conjoined && passage.tokens[at - 1]?.kind === 'word') return false;
    return new FrameReader(passage, lexicon, other, verb, this.limit).read() !== null;
  }

  /** «مؤكداً وزير الدفاع حرص بلاده على»: a participle whose own subject stands between it and its content. */
  hasSubjectAfter(): boolean {
    const { passage, lexicon, start, limit, form } = this;
    // «محملا الوزارة مسؤولية التأخير»: to whom it is said
    if (form.use !== 'participle' || form.cue.addressee || !(passage.nameAt[start] !== -1 || lexicon.isSpeaker(this.word(start))))
      return false;
    const end = subjectEnd(passage, lexicon, start, limit);
    // «معلنة بغداد «استعادة المدينة»»
    this.declared = end > start && passage.nameAt[start] !== -1 && isOpening(passage, end) ? end : -1;
    if (this.declared > start) return true;
    return end > start + 1 && (this.opensClause(end) !== null || isColon(passage.tokens[end]) || this.opensKnownObject(end));
  }

  /** «كشف المدير العام للمكتب …»: who speaks is beyond doubt, however long their title is. */
  opensWithTitle(): boolean {
    const { passage, lexicon, start } = this;
    const addressed = (at: number) => passage.quoteAt[at] !== -1 || lexicon.joinedEnds.some(({ prefix }) => prefix === this.word(at));
    let at = start;
    while (at < start + PREPOSITION_AHEAD && addressed(at)) at++;
    return passage.nameAt[at] === -1 && lexicon.isSpeaker(this.word(at));
  }

  read(): Reading | null {
    const { passage, lexicon, start, limit } = this;
    const { tokens, quotes, quoteAt } = passage;
    const { strict } = this.form.cue;
    this.takesSubject ||= this.hasSubjectAfter();
    const end = Math.min(
      limit,
      start +
        (!this.takesSubject
          ? this.allows('clause')
            ? PARTICIPLE_REACH
            : SHORT_REACH
          : strict && !this.opensWithTitle()
            ? STRICT_REACH
            : REACH),
    );
    const object = this.objectStart();
    // «وكانت الوزارة قد أوضحت ملابسات الحادث»: behind its auxiliary a verb has its subject before it
    const auxiliary =
      this.form.use === 'verb' && lexicon.has(lexicon.grammar.auxiliaries, this.word(this.hit.first - 1)) && !this.clauseAhead(start, true);
    for (let at = start; at < end; at++) {
      const token = tokens[at];
      const near = this.takesSubject || at < start + SHORT_REACH;
      // «نبه اليوم الثلاثاء المدير»
      const day = at > start && lexicon.has(lexicon.grammar.times, this.word(at));
      const between = at === this.sourceStart && (day || lexicon.has(lexicon.grammar.betweenVerbAndSubject, this.word(at)));
      if (between && !lexicon.grammar.namesLikeSourceEnds?.includes(token?.text ?? '')) {
        this.sourceStart = at + 1;
        continue;
      }
      // «أوضحت لـ«عكاظ» مصادر»
      if (
        at === this.sourceStart &&
        this.takesSubject &&
        lexicon.joinedEnds.some(({ prefix }) => prefix === this.word(at)) &&
        isOpening(passage, at + 1)
      ) {
        const close = quotes[quoteAt[at + 1] ?? -1]?.span[1] ?? 0;
        while (at + 1 < limit && (tokens[at + 1]?.end ?? close + 1) <= close) at++;
        this.sourceStart = at + 1;
        continue;
      }
      // «رئيس الاتحاد (فيفا) سعد العلي»
      const bracket = token?.text === '(' ? tokens.findIndex((t, i) => i > at && i < at + PARENTHESIS && t.text === ')') : -1;
      if (bracket > at && this.sourceEnd === null && this.takesSubject && passage.nameAt[bracket + 1] !== -1) {
        at = bracket;
        continue;
      }
      if (this.introduced && this.sourceEnd === null && endOfSource(passage, lexicon, at)) this.sourceEnd = at;
      const aside = isComma(token) && this.takesSubject ? this.asideEnd(at) : at;
      if (aside > at) {
        at = aside - 1;
        continue;
      }
      if (isColon(token)) return this.allows('speech') && near ? this.finish(at + 1, 'speech', at) : null;
      if (token?.text === '؛' || token?.text === ';') break;
      if (isOpening(passage, at)) {
        const titled = lexicon.has(lexicon.grammar.titleNouns, this.word(at - 1));
        const said =
          near &&
          !titled &&
          !this.isBodyInMarks(at) &&
          !this.clauseBehind(at) &&
          this.introduced &&
          (this.allows('speech') || (this.allows('object') && !this.form.cue.opens)) &&
          isContentQuote(passage, at);
        if (said || at === this.declared) return this.finish(at, 'speech', at);
        const close = quotes[quoteAt[at] ?? -1]?.span[1] ?? 0;
        while (at + 1 < limit && (tokens[at + 1]?.end ?? close + 1) <= close) at++;
        continue;
      }
      if (token?.text === '(') {
        if (bracket > at) at = bracket;
        continue;
      }
      // «أوردت الصحف ما قاله العلماء إن»: what another says
      if (at > start && lexicon.says(passage, at)) break;
      const told = this.afterRecipient(at);
      if (told > at) {
        if (this.allows('object') && this.beginsObject(told)) return this.finish(told, 'object', at);
        at = told - 1;
        continue;
      }
      const that = this.opensClause(at);
      if (that && this.allows('clause')) return this.finish(that === 'alone' ? at + 1 : at, 'clause', at);
      // «داعية الجميع إلى توخي الحذر»: those who are called on stand between a participle and its preposition
      const called = this.form.cue.addressee && this.form.use === 'participle' && at <= start + PREPOSITION_AHEAD;
      const reaches = at === start || at === this.sourceStart || this.takesSubject || called;
      const topic = this.introduced && reaches ? this.afterPreposition(at) : null;
      if (topic && called && at > start && topic.frame === 'topic') return this.finish(start, 'topic', at);
      if (topic) {
        if (at === start && topic.content > at) this.cueTokens = [this.hit.first, at + 1];
        return this.finish(topic.content, topic.frame, at);
      }
      if (!this.introduced && this.word(at) === this.form.sourceAfter) {
        this.introduced = true;
        this.sourceStart = at + 1;
        continue;
      }
      const bridged = this.bridge(at);
      if (bridged) return bridged;
      if (this.setOffParticiple(at)) break;
      if (this.otherVerb(at)) break;
      const known =
        (!strict || this.allows('known object')) &&
        (this.allows('known object') || this.allows('object')) &&
        (at > start || auxiliary) &&
        this.opensKnownObject(at);
      const reading =
        known || at === object || (this.allows('object') && this.opensObject(at))
          ? this.finish(at, 'object', at, known && at - this.sourceStart <= SURE_SUBJECT)
          : null;
      if (reading) return reading;
    }
    return this.allows('object') && this.introduced ? this.readObject() : null;
  }

  /** An object that nothing sets off from the subject: where the subject's phrase ends. */
  readObject(): Reading | null {
    const { passage, lexicon, start, limit } = this;
    if (this.takesSubject && this.disagrees(start)) return this.finish(start, 'object', start);
    const subject = this.takesSubject ? subjectEnd(passage, lexicon, start, limit) : start;
    let after = subject;
    // «أعلن النادي، أمس الأربعاء، رحيل»
    while (subject > start && (isComma(passage.tokens[after]) || lexicon.has(lexicon.grammar.times, this.word(after)))) after++;
    after = this.afterPlace(after);
    // «أدان الوزير في بيان صدر مساء، بأشد العبارات، الهجوم»
    if (after > start && endOfSource(passage, lexicon, after) && !this.form.cue.strict && !this.form.cue.opens) {
      for (let at = after; at < Math.min(limit, start + REACH); at++) {
        const dash = DASH.test(passage.tokens[at]?.text ?? '') && at > after + 1;
        if (!(dash || (isComma(passage.tokens[at]) && lexicon.isDefinite(this.word(at + 1)))) || !this.beginsObject(at + 1)) continue;
        this.sourceEnd = subject;
        return this.finish(at + 1, 'object', subject);
      }
    }
    const pointed = lexicon.has(lexicon.grammar.demonstratives, this.word(after));
    // «أكد هذا التوجه رئيس الحكومة»: an object before its subject
    if (pointed && after === start) return null;
    if (after >= limit || passage.tokens[after]?.kind === 'sign' || (!pointed && endOfSource(passage, lexicon, after))) return null;
    this.sourceEnd = subject;
    return this.finish(after, 'object', after);
  }
}

/** The best reading of a cue: the one whose content begins first. */
export function readFrame(passage: Passage, lexicon: CueLexicon, hit: CueHit, limit: number, spoken: boolean): Reading | null {
  let best: Reading | null = null;
  for (const form of hit.forms) {
    // a noun or a verb that is written the same: «طالبة»
    const other = form.use === 'verb with object' && !lexicon.says(passage, hit.first) && hit.forms.some(({ use }) => use !== form.use);
    if (form.use === 'adverbial' || other) continue;
    // «كما نقلت عنه الصحيفة»: whom it is told of is who spoke before
    const ofSomebody = hit.forms.some(({ sourceAfter }) => sourceAfter && lexicon.isWithPronoun(passage.words[hit.end] ?? '', sourceAfter));
    if (!form.sourceAfter && ofSomebody) continue;
    const reading = new FrameReader(passage, lexicon, hit, form, limit, spoken).read();
    if (reading && (!best || reading.content < best.content)) best = reading;
  }
  return best;
}
