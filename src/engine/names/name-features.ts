/** The features of the name tagger, which the kernel makes of an article's words, and the scores that they add up to. */
import type { Kernel } from '../kernel/kernel';
import { type FeatureRows, FeatureRowsBuilder } from '../tagger/feature-rows';
import type { SequenceTagger } from '../tagger/sequence-tagger';
import type { Word } from './document-words';
import { type NamedArticle, sentenceKind } from './named-article';
import type { WordTraits } from './word-traits';

const INT = Int32Array.BYTES_PER_ELEMENT;
/** A unit of UTF-16. */
const UNIT = Uint16Array.BYTES_PER_ELEMENT;
/** More features than any token has. */
const MOST_FEATURES = 1024;

const EDGE_TRAITS: WordTraits = {
  spelling: '',
  forms: [''],
  formHashes: [1],
  listed: [0],
  textHash: 1,
  shape: 1,
  shortShape: 1,
  hasArticle: false,
  known: -2,
  likeness: -2,
  group: -2,
  isWord: false,
  letters: 'none',
};

/** What stands before the first and after the last word of a sentence. */
const EDGE: Word = { traits: EDGE_TRAITS, form: 0, stem: 1, cased: 0, at: [] };

/** As many places of a word as the features ask for. */
const MOST_PLACES = 5;

/** Makes an article the one at hand: what the kernel says of names from now on is about it, until its memory is given back. */
function putArticle(kernel: Kernel, { words, lists, setting }: NamedArticle): void {
  const distinct = [EDGE];
  const indexes = new Map<Word, number>();
  const wordOf = new Int32Array(words.length);
  let units = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    let index = indexes.get(word);
    if (index === undefined) {
      index = distinct.length;
      indexes.set(word, index);
      distinct.push(word);
      units += word.traits.spelling.length + bareForm(word.traits).length;
    }
    wordOf[i] = index;
  }
  const { wordFields } = kernel.sizes;
  const wordsAt = kernel.put(wordOf);
  const listsAt = kernel.put(lists);
  const tableAt = kernel.take(distinct.length * wordFields * INT);
  const placesAt = kernel.take(distinct.length * MOST_PLACES * INT);
  const lettersAt = kernel.take(units * UNIT);
  const table = kernel.ints(tableAt, distinct.length * wordFields);
  const places = kernel.ints(placesAt, distinct.length * MOST_PLACES);
  const letters = kernel.units(lettersAt, units);
  let used = 0;
  const write = (text: string): number => {
    const at = lettersAt + used * UNIT;
    for (let i = 0; i < text.length; i++) letters[used++] = text.charCodeAt(i);
    return at;
  };
  for (let i = 0; i < distinct.length; i++) {
    const { traits, stem, cased, at } = distinct[i] as Word;
    const bare = bareForm(traits);
    // in the order of `assembly/names.ts`
    let field = i * wordFields;
    table[field++] = traits.textHash;
    table[field++] = traits.formHashes[0] ?? 0;
    table[field++] = stem;
    table[field++] = cased;
    table[field++] = traits.shape;
    table[field++] = traits.shortShape;
    table[field++] = traits.hasArticle ? 1 : 0;
    table[field++] = traits.known;
    table[field++] = traits.likeness;
    table[field++] = traits.isWord ? 1 : 0;
    table[field++] = write(traits.spelling);
    table[field++] = traits.spelling.length;
    table[field++] = write(bare);
    table[field++] = bare.length;
    const count = Math.min(at.length, MOST_PLACES);
    for (let n = 0; n < count; n++) places[i * MOST_PLACES + n] = at[n] as number;
    table[field++] = placesAt + i * MOST_PLACES * INT;
    table[field++] = count;
    table[field++] = traits.group;
  }
  kernel.run.setNames(tableAt, wordsAt, listsAt, words.length, setting === null ? 0 : 1, setting ?? 0);
}

/** The barest form of a word, where that is not its spelling. */
function bareForm({ spelling, forms }: WordTraits): string {
  const bare = forms[forms.length - 1] ?? spelling;
  return bare === spelling ? '' : bare;
}

/** Scores for each label of each token of an article, row by row. */
export function scoreNames(tagger: SequenceTagger, article: NamedArticle): Float32Array {
  const { kernel } = tagger;
  const { top } = kernel;
  putArticle(kernel, article);
  const length = article.words.length * tagger.labels.length;
  const room = kernel.take(MOST_FEATURES * INT);
  const out = kernel.take(length * INT);
  for (const sentence of article.sentences) {
    const { firstToken, endToken } = sentence;
    kernel.run.scoreNames(tagger.model, firstToken, endToken, sentenceKind(article, sentence), room, out);
  }
  const scores = kernel.floats(out, length).slice();
  kernel.giveBack(top);
  return scores;
}

/**
 * For training: a row of features for every token, sentence by sentence, of which `scoreNames` adds up the weights.
 * @param isBlurred tells of which tokens the rows should not say which word it is: so that what surrounds a name is learnt too.
 */
export function nameRows(kernel: Kernel, article: NamedArticle, isBlurred: (at: number) => boolean = () => false): FeatureRows[] {
  const { top } = kernel;
  putArticle(kernel, article);
  const out = kernel.take(MOST_FEATURES * INT);
  const hashes = kernel.unsigned(out, MOST_FEATURES);
  const builder = new FeatureRowsBuilder();
  const rows = article.sentences.map((sentence) => {
    const { firstToken, endToken } = sentence;
    const kind = sentenceKind(article, sentence);
    for (let at = firstToken; at < endToken; at++) {
      const count = kernel.run.writeNameRow(at, firstToken, endToken, kind, isBlurred(at) ? 1 : 0, out);
      for (let i = 0; i < count; i++) builder.add(hashes[i] as number);
      builder.endRow();
    }
    return builder.take();
  });
  kernel.giveBack(top);
  return rows;
}
