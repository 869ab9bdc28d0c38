/** Goes through a passage cue by cue: reads each, settles which words belong to which statement, and says what was left out and why. */
import type { Span } from '../../model';
import type { AttributedStatement, Sentence, Trace } from '../layers';
import { readAdverbial } from './adverbial';
import { contentEnd } from './content-end';
import type { CueHit, CueLexicon } from './cue-lexicon';
import { type Draft, toStatement } from './draft';
import type { Reading } from './frame-view';
import { isColon, isComma, isOpening, type Passage, type Range, spanOf } from './passage';
import { readFrame } from './read-frame';
import { antecedent, clauseSubject, isContentQuote, sourceBefore, subjectEnd } from './source-phrase';

/** The second of two prepositions stands at most this many tokens behind the first. */
const PAIRED = 5;
/** A noun in both genders has more letters than this. */
const LEAST_PAIRED = 3;
/** A label before a colon stands at most this many tokens into its sentence. */
const LABEL = 2;
/** A title before a name and a colon has at most this many tokens. */
const TITLE = 4;
/** What is said after a name and a colon has more tokens than this. */
const LEAST_SAID = 4;

/** A quotation by itself with fewer words is a title or a term. */
const LEAST_ALONE = 6;

/** The quotation that ends right before a token, a comma aside; null where none does. */
function quoteBefore(passage: Passage, at: number): readonly [number, number] | null {
  let end = at;
  while (end > 0 && isComma(passage.tokens[end - 1])) end--;
  const index = passage.quoteAt[end - 1] ?? -1;
  const quote = passage.quotes[index];
  if (!quote || quote.span[1] !== passage.tokens[end - 1]?.end || quote.words < 3) return null;
  let start = end - 1;
  while (start > 0 && passage.quoteAt[start - 1] === index) start--;
  return [start, end];
}

class Reader {
  readonly drafts: Draft[] = [];
  readonly rejected = new Map<number, string>();
  readonly readings = new Map<number, Reading | null>();

  constructor(
    readonly passage: Passage,
    readonly lexicon: CueLexicon,
    readonly trace: Trace,
  ) {}

  /** @param detail what stands there, which says nothing of why. */
  reject(hit: CueHit, reason: string, detail = ''): void {
    this.rejected.set(hit.first, reason);
    this.trace({
      stage: 'attribute-by-rules',
      span: spanOf(this.passage, hit.first, hit.end),
      decision: 'rejected',
      reason: reason + detail,
    });
  }

  /** The draft whose content a token may still belong to. */
  open(at: number): Draft | undefined {
    const last = this.drafts.at(-1);
    const range = last?.content.at(-1);
    return range && at >= range[0] && at < range[1] ? last : undefined;
  }

  /** Whether a cue inside another's content begins a statement of its own. */
  breaks(hit: CueHit): boolean {
    const { words, tokens } = this.passage;
    if (hit.forms.some((form) => form.use === 'participle')) return true;
    const before = words[hit.first - 1] ?? '';
    // «غير أنه أكد»
    if (
      this.lexicon.complementizer(before) === 'with pronoun' &&
      this.lexicon.has(this.lexicon.grammar.beforeOtherClauses, words[hit.first - 2] ?? '')
    )
      return true;
    // «أما الوزير فقد أكد»
    if (this.lexicon.has(this.lexicon.grammar.auxiliaries, before) && this.lexicon.withoutConjunction(before)) return true;
    return hit.conjoined || isComma(tokens[hit.first - 1]) || this.conjunctionBefore(hit.first) > 0;
  }

  /** How many tokens before another are a conjunction of clauses: «كما», «في حين». */
  conjunctionBefore(at: number): number {
    const { words } = this.passage;
    const isListed = (length: number) =>
      this.lexicon.has(this.lexicon.grammar.conjunctions, words.slice(Math.max(0, at - length), at).join(' '));
    return [2, 1].find(isListed) ?? 0;
  }

  /** «بينه وبين الوزير»: a word that is a verb too, after itself. */
  isSecondPreposition(hit: CueHit): boolean {
    const { words } = this.passage;
    const bare = this.lexicon.withoutConjunction(words[hit.first] ?? '');
    if (!hit.conjoined || !bare || !this.lexicon.has(this.lexicon.grammar.doubledPrepositions, bare)) return false;
    return words.slice(Math.max(0, hit.first - PAIRED), hit.first).some((word) => word.startsWith(bare) && word.length <= bare.length + 3);
  }

  /** «ثلاثون طالبا وطالبة»: a noun, and the same in its other gender joined to it. */
  isPair(at: number): boolean {
    const { passage, lexicon } = this;
    return [at - 1, at].some((i) => {
      const first = passage.words[i] ?? '';
      const second = lexicon.withoutConjunction(passage.words[i + 1] ?? '') ?? '';
      const longer = second.length - first.length;
      return first.length > LEAST_PAIRED && second !== first && second.startsWith(first.slice(0, -1)) && (longer === 0 || longer === 1);
    });
  }

  /** Reads the cue at a token; returns the token to go on from. */
  read(hit: CueHit): number {
    const { passage, lexicon } = this;
    const { grammar } = lexicon;
    const next = hit.first + 1;
    const sentence = passage.sentences[passage.sentenceAt[hit.first] ?? -1];
    if (!sentence) return next;
    const before = passage.words[hit.first - 1] ?? '';
    const inside = this.open(hit.first);
    const quote = passage.quotes[passage.quoteAt[hit.first] ?? -1];
    const says = lexicon.says(passage, hit.first);
    if (hit.forms.every((form) => form.use === 'verb with object') && !lexicon.isAdverbialBefore(passage, hit.first) && !says) return next;
    // a quotation whose end is missing may have swallowed what follows it
    if (quote && quote.words >= 4 && (quote.balanced || !this.breaks(hit))) {
      this.reject(hit, 'stands within a quotation');
      return next;
    }
    if (this.isSecondPreposition(hit)) {
      this.reject(hit, 'the second of two prepositions');
      return next;
    }
    const as = lexicon.isAdverbialBefore(passage, hit.first);
    if (!hit.conjoined && !as && lexicon.has(grammar.prepositions, before) && hit.forms.every((form) => form.use === 'verb')) {
      this.reject(hit, 'a noun, after a preposition');
      return next;
    }
    // «بعد أن أكد المدرب»
    const afterwards = lexicon.has(grammar.afterwards, passage.words[hit.first - 2] ?? '');
    const negative =
      !says && !afterwards && [before, lexicon.withoutConjunction(before) ?? before].some((word) => lexicon.has(grammar.unsaid, word));
    if (!hit.conjoined && !as && hit.first > sentence.firstToken && negative) {
      this.reject(hit, 'not said, or not yet', `: follows "${before}"`);
      return next;
    }
    const spoken = this.drafts.some((draft) => (draft.cue?.[0] ?? -1) >= sentence.firstToken);
    const reading = readFrame(passage, lexicon, hit, sentence.endToken, spoken);
    this.readings.set(hit.first, reading);
    // «كما قدم شكره»: "also", before a verb that takes no clause
    // and «، كما أكد على ضرورة»: its own preposition follows, and nobody who speaks
    const own = reading?.frame === 'topic' && reading.form.preposition === (passage.words[hit.first + 1] ?? '');
    const also = lexicon.has(grammar.conjunctions, before) && (own || hit.forms.every(({ cue }) => !cue.frames.includes('clause')));
    const asSaid = as > 0 && hit.first > sentence.firstToken + 1 && !also;
    if (!reading || (asSaid && (reading.frame === 'object' || reading.frame === 'topic')))
      return readAdverbial(this, hit, sentence, inside) ?? this.readPostposed(hit, sentence.endToken) ?? next;
    if (inside && !says && !this.breaks(hit)) {
      this.reject(hit, 'stands within what another says');
      return next;
    }
    // «…»، قال الوزير، «…»: one speech, which its verb parts
    const parted = reading.frame === 'speech' && !hit.conjoined && isComma(passage.tokens[reading.content - 1]);
    if (parted && !inside && quoteBefore(passage, hit.first)) {
      const end = this.readPostposed(hit, sentence.endToken);
      if (end !== null) return end;
    }
    const { form } = reading;
    // «قال إن التغذية السيئة تضر وتقلل من القوة»: a verb of another gender, with nobody beside it
    const loosely = reading.frame === 'object' || reading.frame === 'topic';
    const genders = [inside?.agreement.gender, form.agreement.gender];
    const differ = genders[0] !== undefined && genders[1] !== undefined && genders[0] !== genders[1];
    if (loosely && differ && !reading.source && form.use === 'verb') {
      this.reject(hit, 'agrees with nobody who speaks');
      return next;
    }
    // «قال إن هذا الارتفاع، …، يؤكد تزايد»: the verb of what is said
    const inner = inside && !reading.source && !hit.conjoined && isComma(passage.tokens[hit.first - 1]) && form.use === 'verb';
    if (inner && (reading.frame === 'object' || reading.frame === 'topic')) {
      this.reject(hit, 'the verb of what another says');
      return next;
    }
    const introduced = [1, 2].some((n) => lexicon.isIntroduction(passage.words.slice(Math.max(0, hit.first - n), hit.first).join(' ')));
    // «كلمة عبرت فيها عن شكرها»
    const after = passage.words[hit.first + 1] ?? '';
    const inIt =
      (lexicon.isPrepositionWithPronoun(after) || lexicon.has(grammar.betweenVerbAndSubject, after)) &&
      passage.nameAt[hit.first - 1] === -1 &&
      !lexicon.isDefinite(before) &&
      !lexicon.isRelative(before);
    const refers = lexicon.isRelative(before) || (inIt && reading.frame === 'topic');
    if (form.cue.opensClause && form.use === 'verb' && hit.first > sentence.firstToken && !introduced && !refers && !this.breaks(hit)) {
      this.reject(hit, 'another word, within a clause');
      return next;
    }
    const loose = !hit.conjoined && !spoken && passage.tokens[hit.first - 1]?.kind !== 'sign' && hit.first > sentence.firstToken;
    const setOff = passage.tokens[hit.first - 1]?.kind === 'sign' || hit.conjoined;
    // «قال إن السوق نمت ملاحظا أهمية الترويج»
    const shares = setOff || (spoken && lexicon.isObjectNoun(passage.words[reading.content] ?? ''));
    if (form.use === 'participle' && ((loose && reading.frame === 'topic') || (!shares && reading.frame === 'object'))) {
      this.reject(hit, 'a participle that nothing joins to a clause');
      return next;
    }
    // «مرفوضة ومستهجنة وتسيء إلى»: one of several adjectives
    const object = passage.words[reading.content] ?? '';
    if (
      form.use === 'participle' &&
      reading.frame === 'object' &&
      hit.conjoined &&
      lexicon.withoutConjunction(object) !== null &&
      !lexicon.isSpeaker(object)
    ) {
      this.reject(hit, 'an adjective beside others');
      return next;
    }
    if (this.isPair(hit.first)) {
      this.reject(hit, 'a noun in both genders');
      return next;
    }
    // «متابعة: أكدت الوزارة»: a label before the article
    if (form.use === 'participle' && hit.first <= sentence.firstToken + LABEL && isColon(passage.tokens[hit.end])) {
      this.reject(hit, 'a label at the head of a sentence');
      return next;
    }
    const from = Math.max(sentence.firstToken, inside?.content.at(-1)?.[0] ?? 0);
    const behind =
      form.use === 'verb' && !reading.source && !inIt && (!hit.conjoined || lexicon.has(grammar.topicMarkers, passage.words[from] ?? ''))
        ? sourceBefore(passage, lexicon, hit.first, from)
        : null;
    const known = (range: Range) => passage.nameAt[range[0]] !== -1 || lexicon.isSpeaker(passage.words[range[0]] ?? '');
    // without a clause or speech, a noun before a verb is its subject only where the whole of it is one phrase
    // «وكانت الوزارة … قد أوضحت»
    const between = behind !== null && lexicon.has(grammar.auxiliaries, passage.words[behind[0] - 1] ?? '');
    const auxiliary = lexicon.has(grammar.auxiliaries, before) && behind !== null && (between || behind[1] < hit.first - 1);
    if (
      behind &&
      !auxiliary &&
      ((loosely && subjectEnd(passage, lexicon, behind[0], hit.first) < behind[1]) || (form.cue.strict && !known(behind)))
    ) {
      this.reject(hit, 'what stands before it is no subject');
      return next;
    }
    // a noun belongs to the verb beside it: «واكتفى الناطق بالقول إن»
    const clause = form.use === 'noun' ? this.afterComma(hit.first, sentence.firstToken) : sentence.firstToken;
    const beside = clause > sentence.firstToken ? clauseSubject(passage, lexicon, hit.first, clause) : null;
    const shared = beside ?? (form.use !== 'verb' && !spoken ? clauseSubject(passage, lexicon, hit.first, sentence.firstToken) : null);
    const source = reading.source ?? behind ?? shared ?? (form.use === 'participle' && !spoken ? this.whoActs(hit.first, sentence) : null);
    // «أوضح ذلك "سمير نصر"»: what was said stands before
    if (
      reading.source &&
      reading.source[1] - reading.source[0] === 1 &&
      lexicon.has(grammar.demonstratives, passage.words[reading.source[0]] ?? '') &&
      lexicon.has(grammar.betweenVerbAndSubject, passage.words[reading.source[0]] ?? '')
    ) {
      this.reject(hit, 'what was said stands before');
      return next;
    }
    if (form.use === 'noun of somebody' && !(reading.source && known(reading.source))) {
      this.reject(hit, 'a noun, and nobody who speaks after it');
      return next;
    }
    if (form.use === 'noun' && !spoken && !source) {
      this.reject(hit, 'a noun, and nobody speaks in its sentence');
      return next;
    }
    // «… الشركة أعلنت إنهاء»: a verb in the middle of a clause, with nobody beside it
    const middle =
      form.use === 'verb' &&
      !source &&
      !hit.conjoined &&
      hit.first > sentence.firstToken &&
      !this.breaks(hit) &&
      !lexicon.has(grammar.betweenVerbAndSubject, passage.words[hit.end] ?? '');
    const trailing = form.use === 'verb' && !source && !hit.conjoined && isComma(passage.tokens[hit.first - 1]) && !spoken;
    if ((middle || trailing) && (reading.frame === 'topic' || reading.frame === 'object')) {
      this.reject(hit, 'no subject, in the middle of a clause');
      return next;
    }
    if (
      !form.cue.opens &&
      !(source && known(source)) &&
      lexicon.has(grammar.impersonal, passage.words[hit.first]?.slice(hit.joined) ?? '')
    ) {
      this.reject(hit, 'reports without anybody');
      return next;
    }
    if (inside) this.cut(inside, this.clauseStart(behind && behind[0] > from ? behind[0] : hit.first));
    this.dropEmptyAdverbial(sentence.firstToken);
    this.drafts.push({
      cue: reading.cue,
      joined: reading.cue[0] === hit.first ? hit.joined : 0,
      source,
      content: contentEnd(passage, lexicon, reading.content, reading.frame),
      stance: form.cue.stance,
      agreement: form.agreement,
      continues: !source,
      unnamed: !source && form.cue.passive === true,
      rule: `${form.use}, ${reading.frame}`,
    });
    return reading.content;
  }

  /** «بقيادة المدرب سامي نصر الذي اجتمع بهم، مشيدا»: the person of whom a relative clause before a participle tells. */
  whoActs(at: number, { firstToken }: Sentence): Range | null {
    const { passage, lexicon } = this;
    for (let before = at - 1; before > firstToken; before--)
      if (lexicon.isRelative(passage.words[before] ?? ''))
        return passage.names[passage.nameAt[before - 1] ?? -1]?.kind === 'person' ? antecedent(passage, lexicon, before, firstToken) : null;
    return null;
  }

  /** Where a cue's clause begins: with the conjunction before it, «غير أنه أكد», «كما أكد». */
  clauseStart(at: number): number {
    const { passage, lexicon } = this;
    const before = passage.words[at - 1] ?? '';
    if (lexicon.complementizer(before) === 'with pronoun') return at - 2;
    return at - this.conjunctionBefore(at);
  }

  /** The token after the last comma before another; `first` where there is none. */
  afterComma(at: number, first: number): number {
    let start = at;
    while (start > first && !isComma(this.passage.tokens[start - 1])) start--;
    return start;
  }

  /** Ends a draft's content before a token. */
  cut(draft: Draft, at: number): void {
    const last = draft.content.pop();
    if (last) draft.content.push([last[0], at]);
  }

  /** «وبحسب الموقع فقد قال …»: whoever is quoted there speaks, not the site. */
  dropEmptyAdverbial(firstToken: number): void {
    const last = this.drafts.at(-1);
    if (last?.rule === 'adverbial, opening' && (last.cue?.[0] ?? -1) >= firstToken) this.drafts.pop();
  }

  /** "…," said X, "…": the quote stands before the cue. */
  readPostposed(hit: CueHit, limit: number): number | null {
    const { passage, lexicon } = this;
    const form = hit.forms.find((f) => f.use === 'verb' && f.cue.frames.includes('speech'));
    const content = form && quoteBefore(passage, hit.first);
    if (!form || !content || this.open(content[0])) return null;
    let end = hit.end;
    while (end < limit && !isComma(passage.tokens[end]) && !isOpening(passage, end) && passage.tokens[end]?.kind !== 'sign') end++;
    const contents: (readonly [number, number])[] = [content];
    let rest = end;
    while (rest < limit && passage.tokens[rest]?.kind === 'sign' && !isOpening(passage, rest)) rest++;
    if (isOpening(passage, rest) && isContentQuote(passage, rest)) contents.push(...contentEnd(passage, lexicon, rest, 'speech'));
    this.drafts.push({
      cue: [hit.first, hit.end],
      joined: hit.joined,
      source: end > hit.end ? [hit.end, end] : null,
      content: contents,
      stance: form.cue.stance,
      agreement: form.agreement,
      continues: end === hit.end,
      rule: 'verb, after its quotation',
    });
    return contents.at(-1)?.[1] ?? end;
  }

  /** Where the content begins of a sentence that opens with somebody's name and a colon: «سعد العلي: لن نتراجع»; -1 elsewhere. */
  colonAfterName({ firstToken, endToken }: Sentence): number {
    const { passage, lexicon } = this;
    let at = firstToken;
    while (at < firstToken + TITLE && passage.nameAt[at] === -1 && lexicon.isSpeaker(passage.words[at] ?? '')) at++;
    const name = passage.nameAt[at] ?? -1;
    if (passage.names[name]?.kind !== 'person') return -1;
    while (passage.nameAt[at] === name) at++;
    return isColon(passage.tokens[at]) && endToken - at > LEAST_SAID && passage.nameAt[at + 1] === -1 ? at + 1 : -1;
  }

  /** Headlines and interviews: who, a colon, what. */
  addColonTurns(): void {
    const { passage, lexicon } = this;
    for (const sentence of passage.sentences) {
      const from = this.colonAfterName(sentence);
      if (from < 0 || this.drafts.some(({ content }) => content.some(([a, b]) => a < sentence.endToken && b > sentence.firstToken)))
        continue;
      this.insert({
        cue: null,
        joined: 0,
        source: [sentence.firstToken, from - 1],
        content: contentEnd(passage, lexicon, from, 'speech'),
        stance: 'states',
        agreement: {},
        continues: false,
        rule: 'a name and a colon',
      });
    }
  }

  /** Adds a draft in reading order. */
  insert(draft: Draft): void {
    const index = this.drafts.findIndex((other) => (other.content[0]?.[0] ?? 0) > (draft.content[0]?.[0] ?? 0));
    this.drafts.splice(index < 0 ? this.drafts.length : index, 0, draft);
  }

  /** «قالت سيدة: "أنا هنا". "هل تسمعون؟"»: the statement whose quotation ends right before a token, signs aside. */
  quotedUpTo(at: number): Draft | undefined {
    const { tokens, quoteAt, sentenceAt, sentences } = this.passage;
    let end = at;
    while (tokens[end - 1]?.kind === 'sign' && quoteAt[end - 1] === -1) end--;
    const paragraphOf = (token: number) => sentences[sentenceAt[token] ?? -1]?.paragraph;
    if ((quoteAt[end - 1] ?? -1) === -1 || paragraphOf(end - 1) !== paragraphOf(at)) return undefined;
    return this.drafts.find(({ content }) => content.some(([from, to]) => from < end && to >= end && to <= at));
  }

  /** A paragraph that is one quotation, after somebody spoke: it goes on. */
  addLoneQuotes(): void {
    const { passage } = this;
    const covered = (span: Span) =>
      this.drafts.some((draft) =>
        draft.content.some(([from, to]) => spanOf(passage, from, to)[0] <= span[0] && spanOf(passage, from, to)[1] >= span[1] - 2),
      );
    for (const sentence of passage.sentences) {
      const at = sentence.firstToken;
      const quote = passage.quotes[passage.quoteAt[at] ?? -1];
      if (!quote || !isOpening(passage, at) || quote.words < 2 || quote.span[1] < sentence.span[1] - 2 || covered(quote.span)) continue;
      const content = contentEnd(passage, this.lexicon, at, 'speech');
      const before = this.quotedUpTo(at);
      if (before) before.content.push(...content);
      if (before || quote.words < LEAST_ALONE) continue;
      this.insert({
        cue: null,
        joined: 0,
        source: null,
        content,
        stance: 'states',
        agreement: {},
        continues: true,
        rule: 'quotation alone',
      });
    }
  }
}

export type { Reader };

/** What the rules made of a passage. */
export interface Ruled {
  /** In no order. */
  drafts: readonly Draft[];
  /** Why a cue was rejected, by its first token. */
  rejected: ReadonlyMap<number, string>;
  /** What stands behind a cue, by its first token, as far as it was read. */
  readings: ReadonlyMap<number, Reading | null>;
}

/** Reads a passage cue by cue. */
export function readCues(passage: Passage, lexicon: CueLexicon, trace: Trace): Ruled {
  const reader = new Reader(passage, lexicon, trace);
  for (let at = 0; at < passage.tokens.length; ) {
    const hit = lexicon.at(passage, at);
    at = hit ? reader.read(hit) : at + 1;
  }
  reader.addColonTurns();
  reader.addLoneQuotes();
  return reader;
}

/** Drafts as statements, in reading order. */
export function attributionsOf(passage: Passage, drafts: readonly Draft[], trace: Trace): AttributedStatement[] {
  const statements = drafts.map((draft) => toStatement(passage, draft)).filter((statement) => statement.content.length > 0);
  for (const { cue, content, rule } of statements)
    trace({ stage: 'attribute-by-rules', span: cue ?? content[0] ?? [0, 1], decision: 'kept', reason: rule });
  return statements.sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
}
