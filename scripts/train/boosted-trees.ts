/**
 * Learns a sum of decision trees that picks the right row of a group (Friedman 2001): of all rows the right ones shall have the most by a
 * softmax over the group. Newton steps; each tree grows where it gains most, on a part of the groups and of the features.
 */
import type { TreeNode } from '../../src/engine/tagger/decision-trees';
import { random } from './train-crf';

export interface RankedGroup {
  /** Of small numbers, below `VALUES`. */
  rows: readonly Uint8Array[];
  /** Which rows are right: one at least. */
  right: readonly boolean[];
  weight: number;
}

export interface TreeOptions {
  trees: number;
  /** Leaves of a tree. */
  leaves: number;
  /** What part of a Newton step is taken. */
  rate: number;
  /** Strength of ½λv² on the values of leaves. */
  l2: number;
  /** A leaf has at least so much curvature: about four rows that are in doubt for each. */
  curvature: number;
  /** Shares of the features and of the groups that a tree may see. */
  features: number;
  groups: number;
  seed: number;
}

export const TREE_OPTIONS: TreeOptions = { trees: 100, leaves: 10, rate: 0.18, l2: 2, curvature: 2, features: 0.4, groups: 0.7, seed: 1 };

/** Numbers in rows are below this. */
const VALUES = 64;
/** A split gains at least so much. */
const LEAST_GAIN = 0.5;
/** A leaf with fewer rows is not split. */
const LEAST_ROWS = 20;
const LEAST_CURVATURE = 1e-3;

interface Leaf {
  rows: Int32Array;
  gain: number;
  feature: number;
  threshold: number;
  /** Where it hangs, to be replaced by a split. */
  place(node: TreeNode): void;
}

export class BoostedTrees {
  readonly #columns: Uint8Array[];
  /** Where each group begins among all rows. */
  readonly #begin: number[] = [];
  readonly #scores: Float64Array;
  readonly #gradient: Float64Array;
  readonly #curvature: Float64Array;
  readonly #random: () => number;

  constructor(
    readonly groups: readonly RankedGroup[],
    readonly width: number,
    readonly options: TreeOptions,
  ) {
    let rows = 0;
    for (const group of groups) {
      this.#begin.push(rows);
      rows += group.rows.length;
    }
    this.#columns = Array.from({ length: width }, () => new Uint8Array(rows));
    groups.forEach((group, i) => {
      group.rows.forEach((row, j) => {
        row.forEach((value, feature) => {
          (this.#columns[feature] as Uint8Array)[(this.#begin[i] ?? 0) + j] = value;
        });
      });
    });
    this.#scores = new Float64Array(rows);
    this.#gradient = new Float64Array(rows);
    this.#curvature = new Float64Array(rows);
    this.#random = random(options.seed);
  }

  learn(): TreeNode[] {
    return Array.from({ length: this.options.trees }, () => {
      const rows = this.#groupsAtRandom().flatMap((group) => this.#differentiate(group));
      const features = Array.from({ length: this.width }, (_, i) => i).filter(() => this.#random() < this.options.features);
      const tree = this.#grow(Int32Array.from(rows), features);
      for (let row = 0; row < this.#scores.length; row++) this.#scores[row] = (this.#scores[row] ?? 0) + this.#valueOf(tree, row);
      return tree;
    });
  }

  #groupsAtRandom = () => this.groups.flatMap((_, i) => (this.#random() < this.options.groups ? [i] : []));

  /** The derivatives of what a group costs; its rows. */
  #differentiate(index: number): number[] {
    const { rows, right, weight } = this.groups[index] as RankedGroup;
    const begin = this.#begin[index] ?? 0;
    const scores = rows.map((_, j) => this.#scores[begin + j] ?? 0);
    const most = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - most));
    const all = odds.reduce((sum, odd) => sum + odd, 0);
    const allRight = odds.reduce((sum, odd, j) => sum + (right[j] ? odd : 0), 0);
    return odds.map((odd, j) => {
      const chance = odd / all;
      this.#gradient[begin + j] = weight * (chance - (right[j] ? odd / allRight : 0));
      this.#curvature[begin + j] = weight * Math.max(LEAST_CURVATURE, chance * (1 - chance));
      return begin + j;
    });
  }

  #valueOf(node: TreeNode, row: number): number {
    let at = node;
    while (!('value' in at)) at = (this.#columns[at.feature]?.[row] ?? 0) <= at.threshold ? at.left : at.right;
    return at.value;
  }

  #sums(rows: Int32Array): [gradient: number, curvature: number] {
    let gradient = 0;
    let curvature = 0;
    for (const row of rows) {
      gradient += this.#gradient[row] ?? 0;
      curvature += this.#curvature[row] ?? 0;
    }
    return [gradient, curvature];
  }

  /** The best split of some rows. */
  #leaf(rows: Int32Array, features: readonly number[], place: Leaf['place']): Leaf {
    const { l2, rate, curvature: least } = this.options;
    const [gradient, curvature] = this.#sums(rows);
    place({ value: (-gradient / (curvature + l2)) * rate });
    const leaf: Leaf = { rows, gain: 0, feature: 0, threshold: 0, place };
    if (rows.length < LEAST_ROWS) return leaf;
    const worth = (g: number, h: number) => (g * g) / (h + l2);
    const gradients = new Float64Array(VALUES);
    const curvatures = new Float64Array(VALUES);
    for (const feature of features) {
      const column = this.#columns[feature] as Uint8Array;
      gradients.fill(0);
      curvatures.fill(0);
      for (const row of rows) {
        const value = column[row] ?? 0;
        gradients[value] = (gradients[value] ?? 0) + (this.#gradient[row] ?? 0);
        curvatures[value] = (curvatures[value] ?? 0) + (this.#curvature[row] ?? 0);
      }
      let [left, leftCurvature] = [0, 0];
      for (let threshold = 0; threshold < VALUES - 1; threshold++) {
        left += gradients[threshold] ?? 0;
        leftCurvature += curvatures[threshold] ?? 0;
        if (leftCurvature < least) continue;
        if (curvature - leftCurvature < least) break;
        const gain = worth(left, leftCurvature) + worth(gradient - left, curvature - leftCurvature) - worth(gradient, curvature);
        if (gain > leaf.gain) Object.assign(leaf, { gain, feature, threshold });
      }
    }
    return leaf;
  }

  #grow(rows: Int32Array, features: readonly number[]): TreeNode {
    let root: TreeNode = { value: 0 };
    const leaves = [
      this.#leaf(rows, features, (node) => {
        root = node;
      }),
    ];
    while (leaves.length < this.options.leaves) {
      const best = leaves.reduce((a, b) => (b.gain > a.gain ? b : a));
      if (best.gain < LEAST_GAIN) break;
      leaves.splice(leaves.indexOf(best), 1);
      const { feature, threshold } = best;
      const split = { feature, threshold, left: { value: 0 } as TreeNode, right: { value: 0 } as TreeNode };
      best.place(split);
      const column = this.#columns[feature] as Uint8Array;
      const goesLeft = (row: number) => (column[row] ?? 0) <= threshold;
      leaves.push(
        this.#leaf(best.rows.filter(goesLeft), features, (node) => {
          split.left = node;
        }),
        this.#leaf(
          best.rows.filter((row) => !goesLeft(row)),
          features,
          (node) => {
            split.right = node;
          },
        ),
      );
    }
    return root;
  }
}
