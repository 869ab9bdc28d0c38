/** Says what matters most: salience of participants and statements, and the gist (docs/decisions on salience). */
import type { LanguagePack, LoadedPack } from '../../languages/pack';
import type { RolePack } from '../../languages/pack-roles';
import type { ParticipantKind, Span } from '../../model';
import type { AttributedStatement, Sentence, Token } from '../layers';
import { foldWord } from '../matching/fold-name';
import { phrasesOf } from '../matching/phrase-lexicon';
import { within } from '../spans';
import type { Entity } from './resolve-entities';

export interface Ranking {
  /** 0..1, parallel to the entities. */
  entities: number[];
  /** 0..1, parallel to the statements. */
  statements: number[];
  /** One to three sentences that carry the story, in reading order. */
  gist: Span[];
}

/** Shares of a participant's salience; after Dunietz & Gillick (2014), whose strongest features they are. */
const ENTITY = { frequency: 0.35, position: 0.25, title: 0.2, speech: 0.2 } as const;
/** Who acts carries a story more than where it plays. */
const KIND: Readonly<Record<ParticipantKind, number>> = { person: 1, organization: 0.95, group: 0.8, place: 0.7 };
/** Shares of a statement's salience. */
const STATEMENT = { speaker: 0.35, position: 0.25, title: 0.2, direct: 0.2 } as const;
/** What somebody thinks or wants matters less than what they said. */
const ATTITUDE = 0.5;
/** Shares of a sentence's weight for the gist; after Edmundson (1969): location and title. */
const SENTENCE = { position: 0.45, title: 0.35, participants: 0.2 } as const;
/** A sentence of fewer words is a heading, a dateline or a byline. */
const GIST_WORDS = 7;
/** A second sentence goes into the gist where the first has fewer words than this. */
const SHORT_LEAD = 30;

/** Words are compared by their beginning: inflected forms of one word share it. */
const STEM = 5;

const functionWordsOf = new WeakMap<RolePack, ReadonlySet<string>>();

function functionWords(roles: RolePack | undefined): ReadonlySet<string> {
  if (!roles) return new Set();
  const known = functionWordsOf.get(roles);
  if (known) return known;
  const words = new Set(phrasesOf([roles.breaks, roles.links, roles.determiners, roles.indefinites].join(',')).map(foldWord));
  functionWordsOf.set(roles, words);
  return words;
}

/** The stem of a word that carries content, joined letters and articles taken off; '' for any other. */
function stemOf(text: string, pack: LanguagePack): string {
  let word = foldWord(text);
  if (functionWords(pack.roles).has(word)) return '';
  const articles = pack.roles?.joinedArticles ?? [];
  const isJoined = pack.text.joinedPrefixes?.includes(word.charAt(0));
  if (word.length > 4 && isJoined && articles.some((a) => word.startsWith(a, 1))) word = word.slice(1);
  for (const article of articles) if (word.startsWith(article) && word.length > article.length + 2) word = word.slice(article.length);
  return word.length > 2 ? word.slice(0, STEM) : '';
}

/** Stems are kept from article to article, up to so many words. */
const KEPT = 20_000;
const stemsOf = new WeakMap<LanguagePack, Map<string, string>>();

/** Stems of the words that carry content. */
function contentWords(text: string, pack: LanguagePack): Set<string> {
  const known = stemsOf.get(pack) ?? new Map<string, string>();
  if (known.size >= KEPT) known.clear();
  stemsOf.set(pack, known);
  const stems = new Set<string>();
  for (const word of text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    let stem = known.get(word);
    if (stem === undefined) {
      stem = stemOf(word, pack);
      known.set(word, stem);
    }
    if (stem) stems.add(stem);
  }
  return stems;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (!a.size) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / a.size;
}

const round = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;

/**
 * @param title of the article, "" where it has none.
 * @param speakers for each statement the index of its entity, or null.
 */
export function rank(
  title: string,
  text: string,
  _tokens: readonly Token[],
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  statements: readonly AttributedStatement[],
  speakers: readonly (number | null)[],
  pack: LoadedPack,
): Ranking {
  const titleWords = contentWords(title, pack);
  const length = Math.max(1, text.length);
  /** 1 at the start, falling fast at first: the lead tells the story. */
  const position = (offset: number) => 1 / (1 + (6 * offset) / Math.max(length, 1500));
  const spoken = entities.map((_, i) => speakers.filter((speaker) => speaker === i).length);
  const mostSpoken = Math.max(1, ...spoken);
  const counts = entities.map((e) => e.mentions.length + e.references.length / 2);
  const mostCounted = Math.max(2, ...counts);
  const raw = entities.map((entity, i) => {
    const first = Math.min(length, ...entity.mentions.map((span) => span[0]));
    const value =
      (ENTITY.frequency * Math.log(1 + (counts[i] ?? 0))) / Math.log(1 + mostCounted) +
      ENTITY.position * position(first) +
      ENTITY.title * overlap(contentWords(entity.name, pack), titleWords) +
      (ENTITY.speech * (spoken[i] ?? 0)) / mostSpoken;
    return value * KIND[entity.kind];
  });
  const top = Math.max(0.001, ...raw);
  const entitySalience = raw.map((value) => round(value / top));

  const statementRaw = statements.map((statement, i) => {
    const [first] = statement.content;
    const speaker = speakers[i];
    const words = contentWords(statement.content.map((span) => text.slice(...span)).join(' '), pack);
    const value =
      STATEMENT.speaker * (speaker === null || speaker === undefined ? 0.2 : (entitySalience[speaker] ?? 0)) +
      STATEMENT.position * position(first?.[0] ?? length) +
      STATEMENT.title * overlap(titleWords, words) +
      STATEMENT.direct * (statement.kind === 'indirect' ? 0.4 : words.size < 4 ? 0.3 : 1);
    return statement.attitude ? value * ATTITUDE : value;
  });
  const topStatement = Math.max(0.001, ...statementRaw);

  return {
    entities: entitySalience,
    statements: statementRaw.map((value) => round(value / topStatement)),
    gist: chooseGist(text, sentences, entities, entitySalience, titleWords, pack),
  };
}

/** The lead and, where it is short or leaves out what the title says, the sentence that adds most. */
function chooseGist(
  text: string,
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  salience: readonly number[],
  titleWords: ReadonlySet<string>,
  pack: LanguagePack,
): Span[] {
  const candidates = sentences.filter((s) => s.endToken - s.firstToken >= GIST_WORDS).slice(0, 12);
  if (!candidates.length) return sentences.slice(0, 1).map((s) => s.span);
  const weigh = (sentence: Sentence, index: number) => {
    const words = contentWords(text.slice(...sentence.span), pack);
    const present = entities.reduce((sum, e, i) => sum + (e.mentions.some((m) => within(m, sentence.span)) ? (salience[i] ?? 0) : 0), 0);
    return (
      SENTENCE.position / (1 + index / 2) + SENTENCE.title * overlap(titleWords, words) + SENTENCE.participants * Math.min(1, present / 3)
    );
  };
  const weighed = candidates.map((sentence, i) => ({ sentence, weight: weigh(sentence, i) }));
  const lead = weighed.slice(0, 3).reduce((a, b) => (b.weight > a.weight ? b : a));
  const chosen = [lead.sentence];
  const others = weighed.filter((w) => w !== lead).sort((a, b) => b.weight - a.weight);
  let words = lead.sentence.endToken - lead.sentence.firstToken;
  for (const { sentence } of others) {
    if (chosen.length === 3 || words >= SHORT_LEAD) break;
    chosen.push(sentence);
    words += sentence.endToken - sentence.firstToken;
  }
  return chosen.sort((a, b) => a.span[0] - b.span[0]).map((s) => s.span);
}
