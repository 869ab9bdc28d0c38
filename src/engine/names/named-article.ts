/** An article as the name tagger sees it. */
import type { Sentence, Token } from '../layers';
import type { Word } from './document-words';
import { matchLists } from './match-lists';
import { LIST_KINDS, type NameLexicon } from './name-lexicon';

export interface NamedArticle {
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  words: readonly Word[];
  /** See `matchLists`. */
  lists: Int32Array;
  /** See `NameLexicon.setting`; null where nothing shifts the judgement. */
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
export function sentenceKind({ tokens, words }: NamedArticle, { firstToken: first, endToken: end }: Sentence): number {
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

const REPORTING = (1 << LIST_KINDS.indexOf('person-cue')) | (1 << LIST_KINDS.indexOf('no-name'));

/** 0, 1 or 2: news has many words of reporting and of the calendar, an encyclopaedia few. Rough bounds, not tuned. */
function registerOf(lists: Int32Array): number {
  let cues = 0;
  for (const bits of lists) if (bits & REPORTING) cues++;
  const perThousand = (1000 * cues) / (lists.length || 1);
  return perThousand < 12 ? 0 : perThousand < 24 ? 1 : 2;
}
