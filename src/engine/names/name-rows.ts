/** The features of every token as rows, for training. */
import { type FeatureRows, FeatureRowsBuilder } from '../tagger/feature-rows';
import {
  addAfter,
  addAfter2,
  addAppearance,
  addBefore,
  addBefore2,
  addElsewhereAfter,
  addElsewhereBefore,
  addElsewhereLists,
  addIdentity,
  addKnown,
  addLists,
  addPairs,
  addShape,
  addShapes,
  EDGE,
  FeatureList,
} from './name-features';
import { forEachElsewhere, forEachPlace, type NamedArticle } from './name-surroundings';

/**
 * A row of features for every token, sentence by sentence: what `NameScorer` adds up the weights of.
 * @param isBlurred tells of which tokens the rows should not say which word it is: so that what surrounds a name is learnt too.
 */
export function nameRows(article: NamedArticle, isBlurred: (at: number) => boolean = () => false): FeatureRows[] {
  const { words, lists, setting } = article;
  const rows: FeatureRows[] = [];
  const builder = new FeatureRowsBuilder();
  const list = new FeatureList();
  const ends = article.sentences.map(({ endToken }) => endToken);
  forEachPlace(article, (at, around) => {
    list.length = 0;
    if (!isBlurred(at)) {
      addIdentity(list, around.word, setting);
      addPairs(list, around);
    }
    addAppearance(list, around.word, setting);
    addBefore(list, around.before, setting);
    addAfter(list, around.after);
    addBefore2(list, around.before2);
    addAfter2(list, around.after2);
    addShape(list, around);
    addShapes(list, around);
    addLists(list, around);
    addKnown(list, around);
    forEachElsewhere(around.word, at, (other) => {
      addElsewhereBefore(list, words[other - 1] ?? EDGE);
      addElsewhereAfter(list, words[other + 1] ?? EDGE);
      addElsewhereLists(list, lists[other - 1] ?? 0, lists[other + 1] ?? 0);
    });
    for (let i = 0; i < list.length; i++) builder.add(list.hashes[i] ?? 0);
    builder.endRow();
    if (at + 1 === ends[rows.length]) rows.push(builder.take());
  });
  return rows;
}
