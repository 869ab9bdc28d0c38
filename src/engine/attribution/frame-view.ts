/** What stands around a cue: clauses, prepositions, places, titles and asides ahead of it. */
import type { Frame } from '../../languages/pack-statements';
import type { CueForm, CueHit, CueLexicon } from './cue-lexicon';
import { isComma, isOpening, kindAt, type Passage, type Range } from './passage';

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

/** A clause this near after a joined preposition is the content; the preposition belongs to the source. */
const CLAUSE_AHEAD = 14;
/** The cue's preposition this near goes before an object. */
export const PREPOSITION_AHEAD = 5;
/** A title goes on for at most so many tokens up to its name. */
const TITLE_AHEAD = 9;
/** A parenthesis in a source is at most this long. */
export const PARENTHESIS = 12;
/** A body's name in marks has at most so many words. */
const NAME_IN_MARKS = 5;

export abstract class FrameView {
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

  isPlace = (at: number): boolean => kindAt(this.passage, at) === 'place';

  isPerson = (at: number): boolean => kindAt(this.passage, at) === 'person';

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

  /** Whether the word at a token stands in its clause once more. */
  comesAgain(at: number): boolean {
    for (let next = at + 1; next < this.limit && this.passage.tokens[next]?.kind === 'word' && !this.opensClause(next); next++)
      if (this.word(next) === this.word(at)) return true;
    return false;
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

  /** «كشف مصدر، حسب ما نقله الموقع، أن»: the comma that ends what is set off at another and says by whom it is known; `at` where nothing is. */
  asideEnd(at: number): number {
    const { passage, lexicon } = this;
    if (![2, 3].some((after) => lexicon.isAdverbialBefore(passage, at + after))) return at;
    for (let end = at + 2; end < Math.min(this.limit, at + PARENTHESIS); end++) if (isComma(passage.tokens[end])) return end;
    return at;
  }

  /** «اتهمت النيابة في فرنسا المدير»: after the place that follows a subject; `at` where none does. */
  afterPlace(at: number): number {
    if (at === this.start || !this.lexicon.has(this.lexicon.grammar.prepositions, this.word(at)) || !this.isPlace(at + 1)) return at;
    let end = at + 1;
    while (this.isPlace(end)) end++;
    return end;
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
}
