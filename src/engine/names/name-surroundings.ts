/** Walks through the words of an article with what surrounds each of them. */
import type { Sentence, Token } from '../layers';
import type { Word } from './document-words';
import { matchLists } from './match-lists';
import { EDGE, type Surroundings } from './name-features';
import { LIST_KINDS, type NameLexicon } from './name-lexicon';

/** An article as the name tagger sees it. */
export interface NamedArticle {
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  words: readonly Word[];
  /** See `matchLists`. */
  lists: Int32Array;
  setting: number | null;
}

export function nameableArticle(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  words: readonly Word[],
  lexicon: NameLexicon,
): NamedArticle {
  const lists = matchLists(sentences, words, lexicon);
  return { tokens, sentences, words, lists, setting: lexicon.setting === 'register' ? registerOf(lists) : lexicon.setting };
}

/** A line without lower-case letters, a line of figures, or neither: headlines and tables follow other rules. */
function sentenceKind({ tokens, words }: NamedArticle, first: number, end: number): number {
  let capitals = 0;
  let lower = 0;
  let figures = 0;
  for (let i = first; i < end; i++) {
    const kind = tokens[i]?.kind;
    if (kind === 'number') figures++;
    else if (kind === 'word') {
      const letters = words[i]?.traits.letters;
      if (letters === 'upper') capitals++;
      else if (letters !== 'capitalised') lower++;
    }
  }
  const allCaps = capitals > 1 && lower === 0 ? 1 : 0;
  const table = figures * 3 > end - first ? 2 : 0;
  const short = end - first < 8 ? 4 : 0;
  return allCaps | table | short;
}

/** Visits every token with its index; the surroundings are one object that changes, so keep nothing of it. */
export function forEachPlace(article: NamedArticle, visit: (at: number, around: Surroundings) => void): void {
  const { words, lists, setting } = article;
  const around: Surroundings = {
    before2: EDGE,
    before: EDGE,
    word: EDGE,
    after: EDGE,
    after2: EDGE,
    listBefore2: 0,
    listBefore: 0,
    list: 0,
    listAfter: 0,
    listAfter2: 0,
    position: 0,
    kind: 0,
    setting,
  };
  for (const { firstToken, endToken } of article.sentences) {
    const wordAt = (i: number) => (i >= firstToken && i < endToken ? (words[i] ?? EDGE) : EDGE);
    const listAt = (i: number) => (i >= firstToken && i < endToken ? (lists[i] ?? 0) : 0);
    around.kind = sentenceKind(article, firstToken, endToken);
    for (let i = firstToken; i < endToken; i++) {
      around.before2 = wordAt(i - 2);
      around.before = wordAt(i - 1);
      around.word = wordAt(i);
      around.after = wordAt(i + 1);
      around.after2 = wordAt(i + 2);
      around.listBefore2 = listAt(i - 2);
      around.listBefore = listAt(i - 1);
      around.list = listAt(i);
      around.listAfter = listAt(i + 1);
      around.listAfter2 = listAt(i + 2);
      around.position = Math.min(i - firstToken, 2);
      visit(i, around);
    }
  }
}

/** How many other places of a word in the article lend it their neighbours. */
const ELSEWHERE = 4;

/** Visits the other places of a word that lend it their neighbours. */
export function forEachElsewhere(word: Word, here: number, visit: (at: number) => void): void {
  let lent = 0;
  for (const at of word.at) {
    if (at === here) continue;
    if (lent++ === ELSEWHERE) break;
    visit(at);
  }
}

const REPORTING = (1 << LIST_KINDS.indexOf('person-cue')) | (1 << LIST_KINDS.indexOf('no-name'));

/** 0, 1 or 2: news has many words of reporting and of the calendar, an encyclopaedia few. Rough bounds, not tuned. */
function registerOf(lists: Int32Array): number {
  let cues = 0;
  for (const bits of lists) if (bits & REPORTING) cues++;
  const perThousand = (1000 * cues) / (lists.length || 1);
  return perThousand < 12 ? 0 : perThousand < 24 ? 1 : 2;
}
