/** Reads on from a cue: where the subject after it ends, and where the content begins. */
import type { Frame } from '../../languages/pack-statements';
import type { CueForm, CueHit, CueLexicon } from './cue-lexicon';
import { isColon, isComma, isOpening, kindAt, type Passage, type Range } from './passage';
import { endOfSource, isContentQuote, startsSource, subjectEnd } from './source-phrase';

/** What a cue takes, before its end is known. */
export interface Reading {
  form: CueForm;
  frame: Exclude<Frame, 'before'>;
  /** Tokens of the cue. */
  cue: Range;
  /** Tokens of the source after the cue; null where it has none there. */
  source: Range | null;
  /** First token of the content. */
  content: number;
}

/** Beyond this many tokens a complementizer belongs to something else. */
const REACH = 45;
/** Participles and nouns share their subject: little stands between them and their content. */
const SHORT_REACH = 9;
/** A clause may stand farther from a participle than a topic: «مؤكداً في لقاء مع القناة أن». */
const PARTICIPLE_REACH = 18;
/** Words with other uses have their content near. */
const STRICT_REACH = 14;
/** A clause this near after a joined preposition is the content; the preposition belongs to the source. */
const CLAUSE_AHEAD = 14;
/** The cue's preposition this near goes before an object. */
const PREPOSITION_AHEAD = 5;
/** A subject that no list knows is a short name: «أعلن سمير قبوله». */
const SURE_SUBJECT = 3;
/** A title goes on for at most so many tokens up to its name. */
const TITLE_AHEAD = 9;
const DASH = /^[-–—ـ]$/;
/** A parenthesis in a source is at most this long. */
const PARENTHESIS = 12;
/** A body's name in marks has at most so many words. */
const NAME_IN_MARKS = 5;

class FrameReader {
  readonly start: number;
  takesSubject: boolean;
  cueTokens: Range;
  sourceStart: number;
  sourceEnd: number | null = null;
  /** A quotation right after a participle's own subject; -1 where there is none. */
  declared = -1;
  /** False until the preposition was met that introduces the source, for cues that have one. */
  introduced: boolean;

  constructor(
    readonly passage: Passage,
    readonly lexicon: CueLexicon,
    readonly hit: CueHit,
    readonly form: CueForm,
    readonly limit: number,
    /** True where the sentence has a speaker already, whom a conjoined verb may share. */
    readonly spoken = false,
  ) {
    this.start = hit.end;
    this.takesSubject = (form.use.startsWith('verb') || form.use === 'noun of somebody') && lexicon.grammar.subject !== 'before';
    this.cueTokens = [hit.first, hit.end];
    this.sourceStart = hit.end;
    this.introduced = form.cue.sourceAfter === undefined;
  }

  allows(frame: Frame): boolean {
    // «إشارته إلى الأمر» mentions that somebody spoke; only with a clause or speech does it say what
    if (frame === 'topic' && this.form.use === 'noun' && this.form.agreement.gender) return false;
    return this.form.cue.frames.includes(frame);
  }

  word(at: number): string {
    return this.passage.words[at] ?? '';
  }

  /** A topic or an object needs a subject that can speak, or none: nothing else tells it from another use of the word. */
  hasSpeaker(source: Range | null): boolean {
    const { passage, lexicon, hit, form } = this;
    if (source === null) return true;
    if (lexicon.has(lexicon.grammar.notSpeakers, this.word(source[0]))) return false;
    // «بيّن "العلي" أن»
    const marked = isOpening(passage, source[0]) && passage.nameAt[source[0] + 1] !== -1;
    if (!this.form.cue.strict || hit.conjoined) return marked || startsSource(passage, lexicon, source[0], 'speaker');
    const name = passage.names[passage.nameAt[source[0] + (marked ? 1 : 0)] ?? -1];
    // «دعت روسيا تركيا للتعاون»
    return name ? name.kind !== 'place' || form.cue.addressee === true : lexicon.isSpeaker(this.word(source[0]));
  }

  /** @param sure true where the object's own form leaves no doubt that what stands before it is the subject. */
  finish(content: number, frame: Reading['frame'], sourceEnd: number, sure = false): Reading | null {
    const { passage, lexicon, form } = this;
    if (!this.introduced || (content >= this.limit && !(frame === 'speech' && isOpening(passage, content)))) return null;
    if ((frame === 'object' || frame === 'topic') && !lexicon.mayOpen(form.cue, this.word(content))) return null;
    // «يدين الفريق بفوزه إلى»: a preposition that is none of the verb's
    if (frame === 'object' && !form.preposition && !form.cue.addressee && this.isLed(content)) return null;
    // «رفض أن يكشف عن الأسماء»
    if (frame === 'clause' && form.cue.never && lexicon.has(form.cue.never, this.word(content))) return null;
    // «رفضت أبل التعليق»: a name that nothing tells from an object
    if (frame === 'object' && form.cue.never && lexicon.has(form.cue.never, this.word(content + 1))) return null;
    const end = this.sourceEnd ?? sourceEnd;
    let source: Range | null = this.takesSubject && end > this.sourceStart ? [this.sourceStart, end] : null;
    // «متحدثون هددوا السكان»: what follows a verb in the plural is no subject
    if (source && form.use === 'verb' && ((form.agreement.number && form.agreement.number !== 'singular') || this.disagrees(source[0])))
      return { form, frame, cue: this.cueTokens, source: null, content: form.cue.addressee ? source[0] : content };
    // «ووصف الأمر بأنه»: what nobody speaks with
    if (
      source &&
      source[1] - source[0] === 1 &&
      form.use === 'verb' &&
      this.hit.joined > 0 &&
      lexicon.has(lexicon.grammar.notSpeakers, this.word(source[0]))
    )
      return { form, frame, cue: this.cueTokens, source: null, content: source[0] };
    source = source && this.withTitledName(this.withApposition(source, content), content);
    // «تأكيد الوزير أن»: whoever speaks, and right after them what they say
    if (form.use === 'noun of somebody' && !(source && this.isBeside(source, content))) return null;
    if (form.cue.documentsOnly && !(source && startsSource(passage, lexicon, source[0], 'document'))) return null;
    const anybody = sure || form.sourceAfter !== '';
    if ((frame === 'object' || form.cue.strict) && !anybody && !this.hasSpeaker(source)) return null;
    if (source && !startsSource(passage, lexicon, source[0], 'noun')) source = null;
    // «قال القائد … ودعا السكان إلى»: those who are called on, not those who call
    if (source && form.cue.addressee && this.spoken && this.hit.conjoined && frame === 'topic' && passage.nameAt[source[0]] === -1)
      return { form, frame, cue: this.cueTokens, source: null, content: source[0] };
    // «دعا الوزير المواطنين إلى»: those who are spoken to are no part of the source
    const subject = source && form.cue.addressee ? this.titledEnd(source) : null;
    if (source && subject !== null && subject > source[0] && subject < source[1]) {
      const addressed = frame === 'topic' || frame === 'object' ? this.afterPlace(subject) : content;
      return { form, frame, cue: this.cueTokens, source: [source[0], subject], content: addressed };
    }
    return { form, frame, cue: this.cueTokens, source, content };
  }

  /** Nothing but "that" and a comma stands between a subject and what it says. */
  isBeside([from, to]: Range, content: number): boolean {
    const { passage, lexicon } = this;
    const end = subjectEnd(passage, lexicon, from, to);
    return end === to && content - to <= 2 && !lexicon.has(lexicon.grammar.documents, this.word(from));
  }

  /** «بفوزه»: a preposition is joined to a word, and none that tells for whom, as in «متمنيا له التوفيق». */
  isLed(at: number): boolean {
    const { lexicon } = this;
    return lexicon.startsJoined(this.word(at), '') && !lexicon.joinedEnds.some(({ prefix }) => this.word(at).startsWith(prefix));
  }

  /** «واتهم دول الجوار»: a masculine verb, and right after it a body or a country that is feminine: whom it is said to. */
  disagrees(at: number): boolean {
    const { lexicon, form, passage } = this;
    const { grammar } = lexicon;
    if (!form.agreement.gender || at !== this.sourceStart || this.isPerson(at) || !form.cue.addressee) return false;
    const nouns = lexicon.withoutArticle(this.word(at));
    // «ودعت المواطنين إلى»: the ending of an object
    const ends = lexicon.isDefinite(this.word(at)) && grammar.objectEndings?.some((ending) => this.word(at).endsWith(ending));
    if (form.agreement.gender === 'feminine') {
      return ends === true || nouns.some((noun) => lexicon.has(grammar.masculineBodies, noun));
    }
    // «اتهم العراقيين»
    if (
      ends &&
      passage.nameAt[at] === -1 &&
      !nouns.some((noun) => lexicon.has(grammar.speakers, noun) && !lexicon.has(grammar.groups, noun))
    )
      return true;
    // «ودعا الهياكل القضائية إلى»
    const isFeminine = grammar.feminineEnding !== undefined && passage.tokens[at + 1]?.text.endsWith(grammar.feminineEnding);
    const adjective =
      isFeminine &&
      lexicon.isAdjective(this.word(at + 1)) &&
      !lexicon.isSpeaker(this.word(at + 1)) &&
      [at, at + 1].every((token) => lexicon.isDefinite(this.word(token)) && passage.nameAt[token] === -1);
    return adjective || nouns.some((noun) => lexicon.has(grammar.feminineBodies, noun));
  }

  /** «أوضح المتحدث باسم الشرطة، العقيد سعد العلي، أن»: the name of whom a title means, between commas. */
  withApposition(source: Range, content: number): Range {
    const { passage, lexicon } = this;
    const [from, to] = source;
    for (let at = from; at < to; at++) if (this.isPerson(at)) return source;
    if (!isComma(passage.tokens[to]) || !lexicon.isSpeaker(this.word(from))) return source;
    let at = to + 1;
    while (at < content && at < to + PREPOSITION_AHEAD && !this.isPerson(at) && lexicon.isSpeaker(this.word(at))) at++;
    if (!this.isPerson(at)) return source;
    while (at < content && this.isPerson(at)) at++;
    return isComma(passage.tokens[at]) || at >= content - 1 ? [from, at] : source;
  }

  /**
   * «أكد المشرف على برنامج القادة الدكتور مساعد الأحمد أن»: a title whose own preposition would end it, up to the person's name that it leads
   * to. What stands between may hold no other clause, and the name belongs to no noun there: «المشرف على مكتب سعد العلي».
   */
  withTitledName([from, to]: Range, content: number): Range {
    const { passage, lexicon } = this;
    const { tokens } = passage;
    // «قال الوزير الذي يترأس الوفد في المحادثات الحالية الشيخ سعد العلي»
    const isReferred = lexicon.isRelative(this.word(to));
    const goesOn = isReferred || lexicon.has(lexicon.grammar.titlePrepositions, this.word(to)) || lexicon.startsJoined(this.word(to), '');
    if (!goesOn || passage.nameAt[from] !== -1 || !lexicon.isSpeaker(this.word(from)) || !lexicon.isDefinite(this.word(to - 1)))
      return [from, to];
    for (let at = from; at < to; at++) if (this.isPerson(at)) return [from, to];
    let at = isReferred ? to + 1 : to;
    while (at < content && !this.isPerson(at) && tokens[at]?.kind === 'word' && !this.opensClause(at) && !lexicon.isRelative(this.word(at)))
      at++;
    let last = at - 1;
    while (isReferred && last > to && lexicon.isDefinite(this.word(last)) && lexicon.isSpeaker(this.word(last))) last--;
    const before = this.word(last);
    const apposed = lexicon.isDefinite(before) || (!isReferred && lexicon.isSpeaker(before)) || this.isPlace(last);
    if (!this.isPerson(at) || at >= content || !apposed) return [from, to];
    while (at < content && this.isPerson(at)) at++;
    return [from, at];
  }

  /** «طالب الباحث في علوم البحار سعد العلي المزارعين بـ»: a subject ends with the person's name, where one ends its long title. */
  titledEnd([from, to]: Range): number {
    const { passage, lexicon } = this;
    const end = subjectEnd(passage, lexicon, from, to);
    for (let at = from; at < end; at++) if (this.isPerson(at)) return end;
    // «حمل أستاذ القانون الخبير الدكتور سعد العلي الأسرة المسؤولية»: titles, up to a name, and then those who are spoken to
    const isTitle = (at: number) =>
      lexicon.isDefinite(this.word(at)) &&
      !this.isPerson(at) &&
      (lexicon.isSpeaker(this.word(at)) || (at > end && lexicon.isAdjective(this.word(at))));
    let named = end;
    while (named < this.limit && isTitle(named)) named++;
    if (named > end && this.isPerson(named)) {
      while (this.isPerson(named)) named++;
      if (lexicon.isDefinite(this.word(named)) && passage.tokens[named]?.kind === 'word') return named;
    }
    if (!lexicon.has(lexicon.grammar.prepositions, this.word(end)) && !lexicon.startsJoined(this.word(end), '')) return end;
    for (let at = end; at < to; at++) {
      if (!this.isPerson(at)) continue;
      while (at < to && this.isPerson(at)) at++;
      return at;
    }
    return end;
  }

  /** «شددت "الشركة الوطنية للنفط"، بعد ساعات، على»: the marks at a token, right behind the verb, are those of a body's name. */
  isBodyInMarks(at: number): boolean {
    const { passage, lexicon } = this;
    const quote = passage.quotes[passage.quoteAt[at] ?? -1];
    if (!this.takesSubject || at !== this.sourceStart || !quote || quote.words > NAME_IN_MARKS) return false;
    return (
      lexicon.isDefinite(this.word(at + 1)) &&
      lexicon.withoutArticle(this.word(at + 1)).some((noun) => lexicon.has(lexicon.grammar.bodies, noun))
    );
  }

  /** «أكد الوزير في ندوة حول "آفاق النقل في الجبال" أن»: the clause right behind a quotation is what was said, not the title before it. */
  clauseBehind(at: number): boolean {
    const { passage } = this;
    if (!this.takesSubject || !this.allows('clause') || at === this.sourceStart) return false;
    let end = at;
    while (end < this.limit && passage.quoteAt[end] === passage.quoteAt[at]) end++;
    if (isComma(passage.tokens[end])) end++;
    // «"آفاق النقل في الجبال" بالساحل أن»
    if (this.lexicon.startsJoined(this.word(end), '')) end++;
    return end < this.limit && this.opensClause(end) !== null;
  }

  /** Whether a clause that the cue may take begins soon after a token, within the same clause; before a comma, where one is asked for. */
  clauseAhead(from: number, beforeComma = false): boolean {
    const { lexicon, passage } = this;
    for (let at = from; at < Math.min(this.limit, from + CLAUSE_AHEAD); at++) {
      if (beforeComma && isComma(passage.tokens[at])) return false;
      if (isOpening(passage, at) || lexicon.at(passage, at)?.forms.some((form) => form.use === 'participle')) return false;
      if (this.opensClause(at)) return true;
    }
    return false;
  }

  opensClause(at: number): 'alone' | 'with pronoun' | null {
    const { lexicon, passage } = this;
    const that = lexicon.complementizer(this.word(at));
    // «متوقعا أن»: the participle's own clause; «أكد سامي علي أن»: a name that folds to a preposition
    const isName = passage.nameAt[at - 1] !== -1 && lexicon.grammar.namesLikeSourceEnds?.includes(passage.tokens[at - 1]?.text ?? '');
    const isOwn = isName || (at === this.start && this.form.use === 'participle');
    if (!that || (!isOwn && lexicon.has(lexicon.grammar.beforeOtherClauses, this.word(at - 1)))) return null;
    // «إن لم», but «إنه لم»
    if (that === 'alone' && lexicon.has(lexicon.grammar.afterNoComplementizer, this.word(at + 1))) return null;
    return passage.tokens[at]?.kind === 'word' ? that : null;
  }

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

  /** «كشف مصدر، حسب ما نقله الموقع، أن»: the comma that ends what is set off at another and says by whom it is known; `at` where nothing is. */
  asideEnd(at: number): number {
    const { passage, lexicon } = this;
    if (![2, 3].some((after) => lexicon.isAdverbialBefore(passage, at + after))) return at;
    for (let end = at + 2; end < Math.min(this.limit, at + PARENTHESIS); end++) if (isComma(passage.tokens[end])) return end;
    return at;
  }

  /** «أعلنت النائب عن حزب الساحل هدى نصر»: a body and a name behind the preposition that a title alone stands before. */
  titleAhead(at: number): boolean {
    const { passage, lexicon, start, takesSubject } = this;
    const isBody = (token: number) =>
      kindAt(passage, token) === 'organization' ||
      lexicon.withoutArticle(this.word(token)).some((noun) => lexicon.has(lexicon.grammar.bodies, noun));
    if (!takesSubject || at !== start + 1 || !lexicon.isSpeaker(this.word(start)) || !isBody(at + 1)) return false;
    let end = at + 1;
    while (end < this.limit && end < at + TITLE_AHEAD && passage.tokens[end]?.kind === 'word' && !this.isPerson(end)) end++;
    return this.isPerson(end);
  }

  /** Whether the word at a token stands in its clause once more. */
  comesAgain(at: number): boolean {
    for (let next = at + 1; next < this.limit && this.passage.tokens[next]?.kind === 'word' && !this.opensClause(next); next++)
      if (this.word(next) === this.word(at)) return true;
    return false;
  }

  /** Whether the cue's own preposition, written apart, follows within the clause: the object is not what comes before it. */
  prepositionAhead(from: number): boolean {
    const { preposition } = this.form;
    if (!preposition || this.lexicon.isJoined(preposition)) return false;
    for (let at = from; at < Math.min(this.limit, from + PREPOSITION_AHEAD); at++) {
      if (this.passage.tokens[at]?.kind === 'sign' || isOpening(this.passage, at)) return false;
      if (this.word(at) === preposition) return true;
    }
    return false;
  }

  /** Whether an object begins here, by its own form. */
  opensObject(at: number): boolean {
    const { lexicon, passage, start } = this;
    const { grammar } = lexicon;
    const word = this.word(at);
    if (this.form.cue.opens) return lexicon.mayOpen(this.form.cue, word);
    if (passage.nameAt[at] !== -1 || lexicon.isSpeakerNoun(word) || (at === start && startsSource(passage, lexicon, at, 'speaker')))
      return false;
    // «على برنامج إعداد القادة»: the genitive of what a preposition leads to
    const genitive = passage.nameAt[at - 1] === -1 && !lexicon.isDefinite(this.word(at - 1));
    if (at > start + 2 && genitive && lexicon.has(grammar.prepositions, this.word(at - 2))) return false;
    // «في حينها»
    if (at > start && lexicon.has(grammar.prepositions, this.word(at - 1))) return false;
    // «في ختام اجتماعهم»
    if (at > start + 1 && lexicon.has(grammar.occasions, this.word(at - 1))) return false;
    if (lexicon.isObjectNoun(word, this.shape(at))) return true;
    return (
      lexicon.hasPronoun(word) &&
      lexicon.withoutConjunction(word) === null &&
      !lexicon.startsJoined(word, '') &&
      !lexicon.isDefinite(word) &&
      !endOfSource(passage, lexicon, at)
    );
  }

  /** A word as written, where its shape alone may make it an object. */
  shape(at: number): string {
    return this.form.cue.strict && !this.allows('known object') ? '' : (this.passage.tokens[at]?.text ?? '');
  }

  opensKnownObject(at: number): boolean {
    return (this.form.cue.opens || this.lexicon.isObjectNoun(this.word(at), this.shape(at))) && this.opensObject(at);
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

  /** Where an object begins right after a subject that ends in a name, unless a clause follows; -1 where none does. */
  objectStart(): number {
    const { passage, lexicon, start, limit } = this;
    if (!this.takesSubject || !this.allows('object') || !this.introduced) return -1;
    const after = this.afterPlace(subjectEnd(passage, lexicon, start, limit));
    // «رفضت الجامعات السعودية استقطاب»: the form of the object says nothing where the verb has other uses
    const known =
      !this.form.cue.opens && lexicon.isSpeaker(this.word(start)) && lexicon.isDefinite(this.word(after - 1)) && this.mayFollow(after);
    const what = lexicon.has(lexicon.grammar.whatWords, this.word(after)) && !this.form.cue.opens;
    const plain = after > start && (known || what || passage.nameAt[after - 1] !== -1) && passage.tokens[after]?.kind === 'word';
    return plain &&
      !(this.form.preposition && lexicon.startsJoined(this.word(after), '')) &&
      startsSource(passage, lexicon, after, 'noun') &&
      !(this.allows('clause') && this.clauseAhead(after)) &&
      !this.prepositionAhead(after)
      ? after
      : -1;
  }

  /** «أعلن الجيش شن ضربات»: a word without an article behind a complete subject; with one only where the verb has other uses. */
  mayFollow(at: number): boolean {
    const { lexicon } = this;
    if (lexicon.has(lexicon.grammar.beforeOtherClauses, this.word(at))) return false;
    return this.form.cue.strict === true || !lexicon.isDefinite(this.word(at));
  }

  /** «لوكالة «الساحل» المحلية»: where an outlet ends that was spoken to; `at` where none begins there. */
  afterRecipient(at: number): number {
    const { passage, lexicon } = this;
    if (!lexicon.isOutlet(this.word(at)) || !this.takesSubject) return at;
    let end = at + 1;
    if (isOpening(passage, end)) while (passage.quoteAt[end] !== -1 && passage.quoteAt[end] === passage.quoteAt[at + 1]) end++;
    while (end < this.limit && (passage.nameAt[end] !== -1 || (lexicon.isDefinite(this.word(end)) && lexicon.isAdjective(this.word(end)))))
      end++;
    return end;
  }

  /** Whether an object may begin at a token to which nothing leads but a pause or a recipient. */
  beginsObject(at: number): boolean {
    const { passage, lexicon } = this;
    return (
      passage.tokens[at]?.kind === 'word' &&
      !isOpening(passage, at) &&
      !lexicon.at(passage, at) &&
      startsSource(passage, lexicon, at, 'noun') &&
      !(this.allows('clause') && this.clauseAhead(at)) &&
      !this.prepositionAhead(at)
    );
  }

  /** «اتهمت النيابة في فرنسا المدير»: after the place that follows a subject; `at` where none does. */
  afterPlace(at: number): number {
    if (at === this.start || !this.lexicon.has(this.lexicon.grammar.prepositions, this.word(at)) || !this.isPlace(at + 1)) return at;
    let end = at + 1;
    while (this.isPlace(end)) end++;
    return end;
  }

  isPlace = (at: number): boolean => kindAt(this.passage, at) === 'place';

  isPerson = (at: number): boolean => kindAt(this.passage, at) === 'person';

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
    const pointed = after > start && lexicon.has(lexicon.grammar.demonstratives, this.word(after));
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
