/** Who speaks by a cue that has its subject behind it, once the beginning of the content is known. */
import { FrameObjects } from './frame-objects';
import { PREPOSITION_AHEAD, type Reading } from './frame-view';
import { isComma, isOpening, type Range } from './passage';
import { isAbbreviationStop, startsSource, subjectEnd } from './source-phrase';

export abstract class FrameSource extends FrameObjects {
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

  /** A topic or an object needs a subject that can speak, or none: nothing else tells it from another use of the word. */
  hasSpeaker(source: Range | null): boolean {
    const { passage, lexicon, hit, form } = this;
    if (source === null) return true;
    if (lexicon.has(lexicon.grammar.notSpeakers, this.word(source[0]))) return false;
    // «بيّن "العلي" أن»
    const marked = isOpening(passage, source[0]) && passage.nameAt[source[0] + 1] !== -1;
    // «بيّن د. سامي نصر أن»
    if (isAbbreviationStop(passage, source[0] + 1) && this.isPerson(source[0] + 2)) return true;
    if (!this.form.cue.strict || hit.conjoined) return marked || startsSource(passage, lexicon, source[0], 'speaker');
    const name = passage.names[passage.nameAt[source[0] + (marked ? 1 : 0)] ?? -1];
    // «دعت روسيا تركيا للتعاون»
    return name ? name.kind !== 'place' || form.cue.addressee === true : lexicon.isSpeaker(this.word(source[0]));
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
    let end = this.sourceEnd ?? sourceEnd;
    // «قال الطبيب في ذلك اليوم إن»
    while (end > this.sourceStart && passage.nameAt[end - 1] === -1 && lexicon.has(lexicon.grammar.prepositions, this.word(end - 1))) end--;
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
}
