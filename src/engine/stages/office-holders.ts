/** Whom an office or a description means that names nobody: "the minister", «السيدة», "the senator", for somebody who spoke or is in focus. */
import type { LoadedPack } from '../../languages/pack';
import type { Agreement } from '../../languages/pack-statements';
import type { Span } from '../../model';
import type { Sentence, Token } from '../layers';
import { foldWord } from '../matching/fold-name';
import { isInflectionOf } from '../matching/name-similarity';
import { firstTokenAfter } from './reading';
import type { Entity } from './resolve-entities';
import type { RoleCategory, RoleWords } from './role-words';
import { foldedWords } from './source-head';
import type { SourceNaming } from './source-naming';
import type { Focus, TakenUp } from './take-up';
import type { Turns } from './turns';

/** An office that stands for who spoke before has at most this many words. */
const LONGEST_OFFICE = 3;
/** Somebody whom only a description means was the subject of this sentence or the one before, and nobody else near it. */
const IN_FOCUS = 35;
const RIVAL = 0.6;

export interface OfficeContext {
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  entities: readonly Entity[];
  roleWords: RoleWords;
  naming: SourceNaming;
  turns: Turns;
  takenUp: TakenUp | undefined;
  pack: LoadedPack;
  /** The only person named in the sentence and the two before it. */
  lastPerson(before: number, sentence: number): number | null;
}

export class OfficeHolders {
  constructor(readonly context: OfficeContext) {}

  /** «السيدة», «الرجل»: a noun that only says that somebody is meant, for the one person who spoke before. */
  someoneBefore(source: Span, sentence: number, agreement: Agreement): number | null {
    const { tokens, roleWords, turns, pack } = this.context;
    const at = pack.statements?.grammar?.joinedArticles.length ? firstTokenAfter(tokens, source[0]) : -1;
    const alone = at >= 0 && tokens[at]?.end === source[1];
    const generic = (['honorific', 'description'] as const).some((category) => roleWords.is(at, category)?.definite);
    if (!alone || !generic) return null;
    const speakers = new Set(turns.persons(sentence, agreement).map(({ speaker }) => speaker));
    return speakers.size === 1 ? ([...speakers][0] ?? null) : null;
  }

  /** "o comandante": a few words that mean somebody known by an office, and name nobody. */
  isOffice(source: Span): boolean {
    const { tokens, roleWords, pack } = this.context;
    const { reportedSpeech } = pack.statements ?? {};
    const own = tokens.flatMap((token, i) => (token.start >= source[0] && token.end <= source[1] ? [i] : []));
    const definite = reportedSpeech?.bareSubjects || (reportedSpeech && roleWords.is(own[0] ?? -1, 'determiner') !== undefined);
    const is = (i: number, categories: readonly RoleCategory[]) =>
      reportedSpeech !== undefined && categories.some((category) => roleWords.is(i, category));
    const isPerson = (i: number) => is(i, ['office', 'rank', 'unnamed']) && !is(i, ['group', 'plural', 'collective', 'institution']);
    // "the report of the ministers" is no minister: the office opens its phrase
    const words = own.filter((i) => tokens[i]?.kind === 'word' && !is(i, ['determiner']));
    return Boolean(definite) && own.filter((i) => tokens[i]?.kind === 'word').length <= LONGEST_OFFICE && isPerson(words[0] ?? -1);
  }

  /**
   * Who of those who spoke before is meant by an office that names nobody: who holds it, else the only person who spoke and whom
   * the noun fits. Null where several did, since nothing decides between them.
   */
  holderOf(source: Span, sentence: number): number | null {
    const { text, entities, sentences, naming, turns, pack } = this.context;
    const near = turns.persons(sentence, naming.genderOf(text.slice(...source)));
    const speakers = [...new Set(near.map(({ speaker }) => speaker))];
    const words = foldedWords(text.slice(...source)).filter((word) => !naming.isDeterminer(word));
    const holders = speakers.filter((speaker) => {
      const role = foldedWords(entities[speaker ?? -1]?.role ?? '');
      const before = near.flatMap((turn) => (turn.speaker === speaker ? turn.words : []));
      return words.some((word) => [...role, ...before].some((other) => other === word || isInflectionOf(word, other)));
    });
    if (holders.length === 1) return holders[0] ?? null;
    if (speakers.length > 1) {
      // "a parlamentar", right after the councillor: another word for who has just spoken
      const { last } = turns;
      const beside = last && sentence - last.sentence <= 1 && sentences[sentence]?.paragraph === sentences[last.sentence]?.paragraph;
      return beside && words.length === 1 && speakers.includes(last.speaker) ? last.speaker : null;
    }
    // "majitel skladu": without an article, an office with more to it may be anybody's
    const [only] = speakers;
    const definite = words.length === 1 || !pack.statements?.reportedSpeech?.bareSubjects;
    return only === undefined ? this.context.lastPerson(source[0], sentence) : definite ? only : null;
  }

  /**
   * "the senator", "the 52-year-old": a definite phrase for the person in focus. Who holds an office of that name is meant before all others;
   * somebody who is known by another office is not meant, nor is anybody where two are in focus.
   */
  describedBefore(source: Span): number | null {
    const { text, tokens, entities, roleWords, takenUp } = this.context;
    const first = firstTokenAfter(tokens, source[0]);
    if (!takenUp || !roleWords.is(first, 'determiner') || text.slice(...source).includes(',')) return null;
    let end = first;
    while ((tokens[end]?.end ?? Number.POSITIVE_INFINITY) <= source[1]) end++;
    const is = (categories: readonly RoleCategory[]) => categories.find((category) => roleWords.is(end - 1, category));
    const noun = foldWord(tokens[end - 1]?.text ?? '');
    const inFocus = ([best, second]: readonly Focus[]) =>
      best && best.weight >= IN_FOCUS && (second?.weight ?? 0) <= best.weight * RIVAL ? best.entity : null;
    const bodies = takenUp.bodiesBefore(source[0], noun);
    if (bodies.length) return inFocus(bodies);
    const category = is(['office', 'rank', 'description']);
    const isAge = /-year-old$/.test(text.slice(...source));
    if (!isAge && (!category || is(['unnamed', 'group', 'plural', 'collective', 'institution', 'document']))) return null;
    const near = takenUp.personsBefore(source[0], takenUp.genderOf(noun));
    const offices = (entity: number) => foldedWords(entities[entity]?.role ?? '');
    const [holder, other] = near.filter(({ entity }) =>
      offices(entity).some((word) => word === noun || (word.length > 2 && noun.startsWith(word))),
    );
    if (holder && category !== 'description') return other && other.weight > holder.weight * RIVAL ? null : holder.entity;
    const best = inFocus(near);
    return best !== null && category === 'office' && offices(best).length ? null : best;
  }
}
