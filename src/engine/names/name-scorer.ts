/** Scores every token of an article for every label: the sums that `nameRows` would give, each group of features looked up once. */
import { feature } from '../tagger/feature-hash';
import type { SequenceTagger } from '../tagger/sequence-tagger';
import type { Word } from './document-words';
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
  type Surroundings,
} from './name-features';
import { forEachElsewhere, forEachPlace, type NamedArticle } from './name-surroundings';
import { ScoreMemo } from './score-memo';

/** What a word says about places around it: one after the other in a row of the memo. */
const ROLES: readonly ((list: FeatureList, word: Word, setting: number | null) => void)[] = [
  (list, word, setting) => {
    addIdentity(list, word, setting);
    addAppearance(list, word, setting);
  },
  addBefore,
  addAfter,
  addBefore2,
  addAfter2,
  addElsewhereBefore,
  addElsewhereAfter,
];
const [OWN, BEFORE, AFTER, BEFORE2, AFTER2, ELSEWHERE_BEFORE, ELSEWHERE_AFTER] = [0, 1, 2, 3, 4, 5, 6] as const;

export class NameScorer {
  readonly #tagger: SequenceTagger;
  readonly #count: number;
  readonly #list = new FeatureList();
  readonly #row: Float32Array;
  readonly #words: ScoreMemo;
  readonly #shape: ScoreMemo;
  readonly #shapes: ScoreMemo;
  readonly #lists: ScoreMemo;
  readonly #known: ScoreMemo;
  readonly #elsewhere: ScoreMemo;

  constructor(tagger: SequenceTagger) {
    this.#tagger = tagger;
    const count = tagger.labels.length;
    this.#count = count;
    this.#row = new Float32Array(count);
    this.#words = new ScoreMemo(count * ROLES.length);
    this.#shape = new ScoreMemo(count);
    this.#shapes = new ScoreMemo(count);
    this.#lists = new ScoreMemo(count);
    this.#known = new ScoreMemo(count);
    this.#elsewhere = new ScoreMemo(count);
  }

  /** Scores for each label of each token, row by row. */
  score(article: NamedArticle): Float32Array {
    const { words, lists, setting } = article;
    const count = this.#count;
    const row = this.#row;
    const { scale } = this.#tagger;
    const scores = new Float32Array(words.length * count);
    forEachPlace(article, (at, around) => {
      row.fill(0);
      this.#addWordScores(around.word, OWN, setting);
      this.#addWordScores(around.before, BEFORE, setting);
      this.#addWordScores(around.after, AFTER, setting);
      this.#addWordScores(around.before2, BEFORE2, setting);
      this.#addWordScores(around.after2, AFTER2, setting);
      this.#addGroup(this.#shape, shapeKey(around), setting ?? 0, addShape, around);
      this.#addGroup(this.#shapes, shapesKey(around), shapesKey2(around), addShapes, around);
      this.#addGroup(this.#lists, listsKey(around), listsKey2(around), addLists, around);
      if (around.word.traits.known !== -1 || setting !== null)
        this.#addGroup(this.#known, knownKey(around), knownKey2(around), addKnown, around);
      this.#list.length = 0;
      addPairs(this.#list, around);
      this.#tagger.score(this.#list.hashes, this.#list.length, row);
      forEachElsewhere(around.word, at, (other) => {
        this.#addWordScores(words[other - 1] ?? EDGE, ELSEWHERE_BEFORE, setting);
        this.#addWordScores(words[other + 1] ?? EDGE, ELSEWHERE_AFTER, setting);
        this.#addElsewhereLists(lists[other - 1] ?? 0, lists[other + 1] ?? 0);
      });
      for (let label = 0, to = at * count; label < count; label++) scores[to++] = (row[label] as number) * scale;
    });
    return scores;
  }

  #add(scores: Float32Array, from: number): void {
    const row = this.#row;
    for (let label = 0; label < row.length; label++) row[label] = (row[label] as number) + (scores[from + label] as number);
  }

  #addWordScores(word: Word, role: number, setting: number | null): void {
    const memo = this.#words;
    const from = memo.find(word.traits.textHash, feature(word.form, word.stem, setting ?? 0));
    if (memo.isNew) {
      ROLES.forEach((addRole, n) => {
        this.#list.length = 0;
        addRole(this.#list, word, setting);
        this.#tagger.score(this.#list.hashes, this.#list.length, memo.scores, from + n * this.#count);
      });
    }
    this.#add(memo.scores, from + role * this.#count);
  }

  #addGroup(
    memo: ScoreMemo,
    a: number,
    b: number,
    addFeatures: (list: FeatureList, around: Surroundings) => void,
    around: Surroundings,
  ): void {
    const from = memo.find(a, b);
    if (memo.isNew) {
      this.#list.length = 0;
      addFeatures(this.#list, around);
      this.#tagger.score(this.#list.hashes, this.#list.length, memo.scores, from);
    }
    this.#add(memo.scores, from);
  }

  #addElsewhereLists(before: number, after: number): void {
    const memo = this.#elsewhere;
    const from = memo.find(before, after);
    if (memo.isNew) {
      this.#list.length = 0;
      addElsewhereLists(this.#list, before, after);
      this.#tagger.score(this.#list.hashes, this.#list.length, memo.scores, from);
    }
    this.#add(memo.scores, from);
  }
}

// One or two keys a group: together they tell all that the features of the group depend on.
const shapeKey = ({ word, position, kind }: Surroundings) => feature(position * 64 + kind * 8 + word.cased, word.traits.shape);

const shapesKey = ({ before2, before, word, after }: Surroundings) =>
  feature(
    (before.traits.hasArticle ? 4 : 0) + (word.traits.hasArticle ? 2 : 0) + (after.traits.hasArticle ? 1 : 0),
    feature(1, word.traits.shape, before.traits.shortShape),
    before2.traits.shortShape,
  );
const shapesKey2 = ({ word, after, after2 }: Surroundings) =>
  feature(1, feature(2, after.traits.shortShape, after2.traits.shortShape), word.traits.shape);

const listsKey = ({ list, listBefore, listAfter, position }: Surroundings) => feature(position, feature(1, list, listBefore), listAfter);
const listsKey2 = ({ word, listBefore2, listAfter2, setting }: Surroundings) =>
  feature(setting ?? 0, feature(2, word.traits.shortShape, listBefore2), listAfter2);

const knownKey = ({ before2, before, word, after, after2 }: Surroundings) =>
  feature(
    word.traits.known + 2,
    before.traits.known * 4096 + after.traits.known * 64,
    before2.traits.known * 4096 + after2.traits.known * 64,
  );
const knownKey2 = ({ before, word, after, listBefore, listAfter, setting }: Surroundings) =>
  feature(
    setting ?? 0,
    feature(before.traits.likeness + 2, listBefore, listAfter),
    (word.traits.likeness + 2) * 128 + after.traits.likeness + 2,
  );
