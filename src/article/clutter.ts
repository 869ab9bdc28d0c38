/** Takes out what Readability keeps although it is not of the article: by mark-up, by wording, by place, by repetition. */
import type { LeftOutReason } from '../model';
import { type Opening, openingOf, phraseWithin } from './phrases';
import type { Block } from './snapshot';

/** Why a block is not in the article; null where it is. */
export type Verdict = LeftOutReason | null;

/** A line at least this long, of text rather than links, is a paragraph of the story. */
const PARAGRAPH_LENGTH = 80;

/** Han, kana and Hangul say as much in about half the characters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Where a text has none of these, it has none of those scripts; asked first, since it is asked of every text many times. */
const MAYBE_DENSE = /[\u1100-\u11ff\u2e80-\uffff]/;

export const weightOf = (text: string): number => text.length + (MAYBE_DENSE.test(text) ? (text.match(DENSE)?.length ?? 0) * 1.5 : 0);

const ENDS_SENTENCE = /[.!?…。！？؟۔।։״"”»'’)\]:：;]$/u;

export const endsSentence = (text: string): boolean => ENDS_SENTENCE.test(text);

export const linkShare = (block: Block): number => Math.min(1, block.linkLength / Math.max(1, block.text.replace(/\s/g, '').length));

export const isHeading = (block: Block): boolean => /^h[1-6]$/.test(block.tag);

/** Long enough, with the end of a sentence. */
export const isProseText = (text: string): boolean =>
  weightOf(text) >= PARAGRAPH_LENGTH && (endsSentence(text) || /[.!?。！？؟।] /u.test(text));

/** Prose: long enough, not a list of links, with the end of a sentence. */
export const isProse = (block: Block): boolean => linkShare(block) < 0.5 && isProseText(block.text);

/** Longer text only speaks of subscriptions. */
const NOTICE_LENGTH = 250;

/** Mark-up kinds whose parts may hold sentences of the article, and go only where they are short. */
const SHORT_KINDS = new Set<Verdict>(['dated', 'form', 'navigation', 'tags', 'share', 'advertisement', 'author']);

/** A notice that the page shows only the start. */
export const saysContinued = ({ text }: Block): boolean => weightOf(text) < NOTICE_LENGTH && phraseWithin(text) === 'continued';

function byMarkup(block: Block): Verdict {
  if (!block.part) return null;
  // What asks to subscribe may say that the rest is for subscribers, and that the reader must hear.
  if (saysContinued(block)) return 'continued';
  const { kind } = block.part;
  if (kind === 'caption' && isHeading(block)) return null;
  return SHORT_KINDS.has(kind) && (isProse(block) || weightOf(block.text) > 160) ? null : kind;
}

/** Heads a section that is not of the article: everything below it goes, up to the next stretch of prose. */
const SECTION_KINDS = new Set<Verdict>(['related', 'comments', 'tags', 'newsletter']);

/** A label and little more: "Photo: A. Name", "Tags: …", "Read more: The title of another story". */
function byWording(block: Block, opening: Opening | null): Verdict {
  const { text } = block;
  const weight = weightOf(text);
  const within = weight < 600 ? phraseWithin(text) : null;
  if (within === 'rights' && (weight < 200 || !isProse(block))) return 'rights';
  if (within === 'cookies' && weight < 500) return 'cookies';
  if (within === 'continued' && weight < NOTICE_LENGTH) return 'continued';
  if (!opening) return null;
  const rest = weightOf(opening.rest);
  if (rest <= 3 && !isProse(block)) return opening.kind;
  switch (opening.kind) {
    case 'related':
      if (weight < 300 && (linkShare(block) > 0.35 || (opening.labelled && !isProse(block)) || (opening.labelled && weight < 200)))
        return 'related';
      return weight < 60 && !endsSentence(text) ? 'related' : null;
    case 'newsletter':
    case 'share':
      if (block.tag === 'li' && linkShare(block) < 0.5) return null;
      if (opening.words > 2 && weight < 200) return opening.kind;
      return weight < 260 && (linkShare(block) > 0.2 || !endsSentence(text) || (opening.kind === 'newsletter' && weight < 180))
        ? opening.kind
        : null;
    case 'comments':
    case 'advertisement':
      return weight < 70 && !endsSentence(text.replace(/[)\]:]$/, '')) ? opening.kind : null;
    case 'credit':
      return weight < 240 && (opening.labelled || (weight < 80 && !endsSentence(text))) ? 'credit' : null;
    case 'dated':
    case 'tags':
      return weight < 140 && (opening.labelled || /\d/.test(text)) && !isProse(block) ? opening.kind : null;
    case 'author':
      return weight < 70 && !endsSentence(text) && !isHeading(block) && (opening.labelled || /^\p{Lu}/u.test(text)) && block.tag !== 'li'
        ? 'author'
        : null;
    default:
      return null;
  }
}

/** Agencies and stock libraries that sign pictures, at the end of a caption. */
const CREDIT_END =
  /(?:getty(?: images)?|afp|reuters|associated press|\/ ?ap|\bap photo|epa|shutterstock|istock|alamy|agencja gazeta|риа новости|итар-тасс|тасс|xinhua|anadolu|dpa|imago|ansa|efe|рейтер|press association|zuma(?: press)?|pixabay|unsplash)(?: images| file| pool)?\s*[)）\]]?\s*[)）\]]?\.?$/i;

/** "(Image: GETTY)", «(фото: …)» at the end of a line: the line is a caption. */
const CREDIT_BRACKET =
  /[(（[](?:image|photo|picture|credit|foto|bild|fot|фото|图|圖|צילום|تصوير|photo by|photograph)[^)）\]]{0,90}[)）\]]\.?$/i;

function byCredit(block: Block): Verdict {
  const weight = weightOf(block.text);
  if (weight < 400 && CREDIT_BRACKET.test(block.text)) return 'credit';
  // An agency's name alone may be the end of any sentence; it is no sentence where no full stop closes it.
  return weight < 320 && CREDIT_END.test(block.text) && !/[.!?]$|\(\p{Ll}\p{Lu}+\)$/u.test(block.text) && !isHeading(block)
    ? 'credit'
    : null;
}

/** Another story's headline that stands alone as a link. A sentence that is all link ends as sentences do. */
function byLinks(block: Block): Verdict {
  if (linkShare(block) < 0.85 || isHeading(block) || block.within.numbered || block.text.startsWith('^')) return null;
  return /[.!?。！？؟।]["”»’)]?$/u.test(block.text) ? null : 'link';
}

const TIME_OR_YEAR = /\d{1,2}[:.]\d{2}|\b(?:19|20)\d\d\b|[12]\d{3}年|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|[٠-٩۰-۹]{1,2}[:/][٠-٩۰-۹]{2}/u;

/** A line that only dates the article or names who wrote it, at its head or tail. */
function byPlace(block: Block): Verdict {
  const { text } = block;
  const weight = weightOf(text);
  if (isHeading(block) || block.within.table || block.within.numbered || (block.tag === 'li' && weight > 60)) return null;
  if (weight < 120 && TIME_OR_YEAR.test(text) && !/[.!?。！？]$/u.test(text)) return 'dated';
  if (weight < 160 && /[\w.+-]+@[\w-]+\.\w/.test(text)) return 'author';
  if (linkShare(block) > 0.5 && weight < 200) return 'link';
  return null;
}

/** A few words without a verb's end, before the story begins or after it is over. */
const isScrap = (block: Block): boolean =>
  weightOf(block.text) < 60 &&
  !/[.!?。！？؟।…"”»:：]$/u.test(block.text) &&
  !isHeading(block) &&
  block.tag !== 'td' &&
  block.tag !== 'li' &&
  block.tag !== 'pre';

const squeeze = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/**
 * One verdict a block, in order: the first rule that speaks decides, and the surer rules come first.
 * @param blocks what Readability kept, in reading order.
 */
export function judge(blocks: readonly Block[], title: string): Verdict[] {
  const verdicts: Verdict[] = blocks.map(() => null);
  const total = blocks.reduce((sum, block) => sum + weightOf(block.text), 0);

  // A part that holds a good share of the text is the article, whatever its class says ("social-post", "newsletter").
  const weights = new Map<Element, number>();
  for (const { part, text } of blocks) if (part) weights.set(part.element, (weights.get(part.element) ?? 0) + weightOf(text));
  // A consent dialog may be the longest text of a page, and is never its article.
  const asksConsent = new Set(
    blocks.flatMap(({ part, text }) => (part?.kind === 'cookies' && phraseWithin(text) === 'cookies' ? part.element : [])),
  );
  blocks.forEach((block, i) => {
    const share = block.part ? (weights.get(block.part.element) ?? 0) / total : 1;
    if (share < 0.35 || (block.part && asksConsent.has(block.part.element))) verdicts[i] = byMarkup(block);
  });

  const openings = blocks.map((block) => openingOf(block.text));
  const links = blocks.filter((block) => byLinks(block)).length;
  // A page that is a list of links is read as one.
  const readsAsList = links > blocks.length * 0.5;
  blocks.forEach((block, i) => {
    verdicts[i] ??= byWording(block, openings[i] ?? null) ?? byCredit(block) ?? (readsAsList ? null : byLinks(block));
  });

  dropSections(blocks, verdicts);
  dropComments(blocks, verdicts, title);
  dropRepetitions(blocks, verdicts, title);
  dropTeasers(blocks, verdicts);
  trimEnds(blocks, verdicts);
  dropEmptyHeadings(blocks, verdicts);
  return verdicts;
}

/** Below a heading such as "Related stories" goes what is no prose; below one of comments in the second half, all that follows. */
function dropSections(blocks: readonly Block[], verdicts: Verdict[]): void {
  const prose = blocks.map((block, i) => (verdicts[i] === null && isProse(block) ? weightOf(block.text) : 0));
  const allProse = prose.reduce((a, b) => a + b, 0);
  const commentLabels = new Map<string, number>();
  blocks.forEach(({ text }, i) => {
    if (verdicts[i] === 'comments') commentLabels.set(text, (commentLabels.get(text) ?? 0) + 1);
  });
  let before = 0;
  // A section within a section ends where the outer one does.
  let end = 0;
  for (let i = 0; i < blocks.length; i++) {
    const verdict = verdicts[i];
    before += prose[i] ?? 0;
    const block = blocks[i];
    if (!block || !verdict || !SECTION_KINDS.has(verdict) || weightOf(block.text) > 60) continue;
    const isList = (commentLabels.get(block.text) ?? 0) > 2;
    if (verdict === 'comments' && before >= allProse * 0.2 && before > 0 && !block.within.table && !isList) {
      for (let j = i + 1; j < blocks.length; j++) verdicts[j] ??= 'comments';
      return;
    }
    if (i < end) continue;
    for (let j = i + 1; j < blocks.length; j++) {
      end = j;
      const next = blocks[j];
      if (!next || (isProse(next) && linkShare(next) < 0.3) || (isHeading(next) && linkShare(next) < 0.5)) break;
      verdicts[j] ??= verdict;
    }
  }
}

/** "Marina 6 January 2012 15:58", "guest 30.12.11, 21:33:04": a name, a whole date and a time. */
const SIGNATURE =
  /^(?=.*\b\d{1,2}:\d\d)(?=.*(?:\p{L}.*\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\p{L}.*\b\d{1,2} \p{L}{3,} (?:19|20)\d\d|\p{L}.*\b(?:19|20)\d\d-\d\d-\d\d)\b)/u;
const FEWEST_COMMENTS = 3;

/** Readers' comments without a heading are told by what they are signed with: from the first of several on, all is theirs. */
function dropComments(blocks: readonly Block[], verdicts: Verdict[], title: string): void {
  const signed = blocks.flatMap((block, i) => (block.text.length < 90 && !isProse(block) && SIGNATURE.test(block.text) ? [i] : []));
  const first = signed[0];
  if (
    first === undefined ||
    signed.length < FEWEST_COMMENTS ||
    !blocks.slice(0, first).some((block, i) => verdicts[i] === null && isProse(block))
  )
    return;
  // What stands below the headline is the article, whatever is signed above it.
  const head = squeeze(title);
  if (blocks.slice(first).some((block) => isHeading(block) && squeeze(block.text) === head)) return;
  for (let i = first; i < blocks.length; i++) verdicts[i] ??= 'comments';
}

/** Repetitions at least this heavy count only where a whole stretch repeats: songs and forms say things twice. */
const SHORT_REPETITION = 300;

function dropRepetitions(blocks: readonly Block[], verdicts: Verdict[], title: string): void {
  const texts = blocks.map((block) => squeeze(block.text));
  const firstAt = new Map<string, number>();
  const repeats = texts.map((text, i) => {
    const first = firstAt.get(text);
    if (first === undefined) firstAt.set(text, i);
    return first ?? -1;
  });
  const head = squeeze(title);
  blocks.forEach((block, i) => {
    const text = texts[i] ?? '';
    const first = repeats[i] ?? -1;
    if (!text) verdicts[i] ??= 'fragment';
    if (first >= 0 && weightOf(text) > 30 && !block.within.table) {
      const stretch = [-1, 1].some((step) => texts[i + step] === texts[first + step] && texts[i + step] !== text);
      if (stretch || weightOf(text) < SHORT_REPETITION) verdicts[i] ??= 'repeated';
    }
    // The headline belongs to `title`; pages often have it again above the body.
    if (i < 8 && text.length > 8 && head && (text === head || (isHeading(block) && head.startsWith(text)))) verdicts[i] ??= 'repeated';
  });
}

/** A teaser's text below its linked headline is at most so long. */
const TEASER_LENGTH = 300;
const FEWEST_TEASERS = 2;
/** Where linked headlines with a few lines each are more of the text than this, they are the article. */
const TEASER_SHARE = 0.5;

/** Other stories at the foot: linked headlines, each with a short text below, and nothing else to the end. */
function dropTeasers(blocks: readonly Block[], verdicts: Verdict[]): void {
  const left = blocks.flatMap((block, i) => (verdicts[i] === null ? [{ block, i, weight: weightOf(block.text) }] : []));
  const weigh = (some: typeof left) => some.reduce((sum, { weight }) => sum + weight, 0);
  let start = left.length;
  let teasers = 0;
  let below = 0;
  for (const [at, { block, weight }] of [...left.entries()].reverse()) {
    if (weight < TEASER_LENGTH && linkShare(block) > 0.8 && !block.within.numbered) {
      start = at;
      teasers++;
      below = 0;
      continue;
    }
    below += weight;
    if (isHeading(block) || below > TEASER_LENGTH) break;
  }
  const found = left.slice(start);
  if (teasers < FEWEST_TEASERS || weigh(found) > weigh(left) * TEASER_SHARE) return;
  for (const { i } of found) verdicts[i] = 'related';
}

/** Before the first paragraph and after the last stand dates, names, sections, counts. */
function trimEnds(blocks: readonly Block[], verdicts: Verdict[]): void {
  const isStory = (i: number) => {
    const block = blocks[i];
    return verdicts[i] === null && block !== undefined && isProse(block);
  };
  const indices = blocks.map((_, i) => i);
  const first = indices.find(isStory);
  const last = indices.findLast(isStory);
  if (first === undefined || last === undefined) return;
  for (const i of indices) {
    const block = blocks[i];
    if (!block || verdicts[i] !== null || (i >= first && i <= last)) continue;
    verdicts[i] = byPlace(block) ?? (isScrap(block) ? 'fragment' : null);
  }
}

/** A heading whose section went, goes too. */
function dropEmptyHeadings(blocks: readonly Block[], verdicts: Verdict[]): void {
  for (let i = blocks.length - 1, below = false; i >= 0; i--) {
    const block = blocks[i];
    if (!block || verdicts[i] !== null) continue;
    if (!isHeading(block)) below = true;
    else if (!below) verdicts[i] = 'fragment';
  }
}
