/**
 * Completes the names of a language without capitals by syntax, which shows what the tagger has not learnt: whoever stands between a
 * title and what they say has a name; a newspaper's name stands in quotation marks after its noun.
 */
import type { LoadedPack } from '../../languages/pack';
import { lexiconOf } from '../attribution/cue-lexicon';
import { readPassage } from '../attribution/passage';
import type { NameMention, Quote, Sentence, Token, Trace } from '../layers';
import { mendTagged } from '../names/mend-tagged';
import { NameWords } from '../names/name-words';
import { NoNames } from '../names/no-names';
import { partNames } from '../names/part-names';
import { BodyNames } from './body-names';
import { DASH, NameEditor, readNameSheet, STAGE } from './name-editor';
import { PersonExtents } from './person-extents';
import type { RoleWords } from './role-words';
import { SpeakerNames } from './speaker-names';

/** A first paragraph of at most so many tokens with a dash says who wrote where, and so does what stands before a first colon. */
const BYLINE = 9;

class NameRemover extends NameEditor {
  /** Takes out what is no name. */
  dropNoNames(): void {
    const { nameAt } = this.passage;
    const rejecting = new NoNames(this.passage, this.words, this.known, this.titles, this.cues);
    const kindAt = (token: number) => this.names[this.nameAt(token)]?.kind;
    for (const [name, mention] of this.names.entries()) {
      const first = nameAt.indexOf(name);
      if (first < 0) continue;
      let end = first;
      while (this.nameAt(end) === name) end++;
      const reason = rejecting.reason(mention, first, end, kindAt);
      if (reason === null) continue;
      this.dropped.add(mention);
      nameAt.fill(-1, first, end);
      this.trace({ stage: STAGE, span: mention.span, decision: 'rejected', reason });
    }
  }

  /** Who wrote it, and where: «سعد العلي – الرياض». */
  dropByline(): void {
    const { sentences, tokens } = this.passage;
    const [first] = sentences;
    if (!first) return;
    const short = first.endToken - first.firstToken <= BYLINE && sentences[1]?.paragraph !== first.paragraph && sentences.length > 1;
    const colon = tokens.findIndex((t, i) => i < first.firstToken + BYLINE && t.text === ':');
    const end = short ? first.endToken : colon;
    const dash = tokens.findIndex((t, i) => i < end && DASH.test(t.text));
    if (end <= 0 || dash < 0 || this.text(end - 1) === '.') return;
    for (let at = first.firstToken; at < end; at++) {
      const name = this.names[this.nameAt(at)];
      if (name?.kind !== 'person' || this.dropped.has(name)) continue;
      this.dropped.add(name);
      this.trace({ stage: STAGE, span: name.span, decision: 'rejected', reason: 'who wrote the article' });
    }
  }
}

/** The tagger's names with those that syntax shows, in reading order, none overlapping. */
export function completeNames(
  names: readonly NameMention[],
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  words: RoleWords,
  pack: LoadedPack,
  trace: Trace,
): NameMention[] {
  const known = NameWords.of(pack);
  if (!known || !pack.roles?.joinedArticles?.length) return [...names];
  const { grammar, pronouns } = pack.statements ?? {};
  const letters = { to: grammar?.toldTo ?? '', and: grammar?.joinedConjunctions[0] ?? '', article: pack.roles.joinedArticles[0] ?? '' };
  const mended = mendTagged(names, tokens, known, letters, trace);
  const parted = grammar ? partNames(mended, tokens, words.folded, known, lexiconOf(grammar, pronouns), trace) : mended;
  const own = [...parted].sort((a, b) => a.span[0] - b.span[0]);
  const outermost = quotes.filter((quote) => quote.depth === 0);
  const passage = { ...readPassage(text, tokens, sentences, outermost, own, words.folded), names: own };
  const sheet = readNameSheet(passage, own, words, known, pack, trace);
  const remover = new NameRemover(sheet);
  const speakers = new SpeakerNames(sheet);
  const bodies = new BodyNames(sheet);
  remover.dropNoNames();
  new PersonExtents(sheet).settle();
  for (const sentence of sentences) {
    speakers.namesAfterTitles(sentence);
    speakers.namesAfterVerbs(sentence);
    bodies.quotedNames(sentence);
    bodies.quotedSources(sentence);
  }
  speakers.lastNames();
  bodies.eponyms();
  bodies.joinPlaces();
  remover.dropByline();
  return own.filter((name) => !sheet.dropped.has(name)).sort((a, b) => a.span[0] - b.span[0]);
}
