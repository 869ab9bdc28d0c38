/**
 * A sum of decision trees over rows of small numbers, stored in a few kilobytes.
 *
 * The file: the number of features of a row (uint16), then the trees one behind another, each in preorder, a node in four bytes. An inner node
 * is its feature, its threshold (a row with at most so much goes to the node right behind it) and how many nodes behind itself the other
 * branch begins (uint16); a leaf is 255, nothing, and its value (int16) in steps of `STEP`. Little endian.
 */

/** What one step of a leaf's value counts. */
export const STEP = 1 / 2048;
const LEAF = 255;
const HEADER = 2;
const NODE = 4;

/** A node that is no leaf has a feature, and rows with at most the threshold go left. */
export type TreeNode = { value: number } | { feature: number; threshold: number; left: TreeNode; right: TreeNode };

export interface DecisionTrees {
  score(row: Uint8Array): number;
}

function nodesOf(node: TreeNode): number[][] {
  if ('value' in node) {
    const steps = Math.max(-32_768, Math.min(32_767, Math.round(node.value / STEP))) & 0xffff;
    return [[LEAF, 0, steps & 0xff, steps >> 8]];
  }
  const left = nodesOf(node.left);
  const right = left.length + 1;
  return [[node.feature, node.threshold, right & 0xff, right >> 8], ...left, ...nodesOf(node.right)];
}

/** @param width features of a row, at most 255. */
export function encodeTrees(trees: readonly TreeNode[], width: number): Uint8Array {
  return Uint8Array.from([width & 0xff, width >> 8, ...trees.flatMap((tree) => nodesOf(tree).flat())]);
}

/** @throws RangeError where the bytes are no trees over so many features. */
export function readTrees(bytes: Uint8Array, width: number): DecisionTrees {
  const stored = (bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8);
  if (stored !== width || bytes.length % NODE !== HEADER)
    throw new RangeError(`Trees over ${stored} features in ${bytes.length} bytes, wanted ${width} features: learnt for other ones?`);
  const roots: number[] = [];
  let open = 0;
  for (let at = HEADER; at < bytes.length; at += NODE) {
    if (open === 0) {
      roots.push((at - HEADER) / NODE);
      open = 1;
    }
    open += bytes[at] === LEAF ? -1 : 1;
  }
  // apart, so that a step reads each with one look
  const nodes = (bytes.length - HEADER) / NODE;
  const [features, thresholds, values] = [new Uint8Array(nodes), new Uint8Array(nodes), new Int16Array(nodes)];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let node = 0; node < nodes; node++) {
    features[node] = bytes[HEADER + node * NODE] ?? LEAF;
    thresholds[node] = bytes[HEADER + node * NODE + 1] ?? 0;
    values[node] = view.getInt16(HEADER + node * NODE + 2, true);
  }
  return {
    score(row) {
      let sum = 0;
      for (let root = 0; root < roots.length; root++) {
        let node = roots[root] as number;
        for (let feature = features[node] as number; feature !== LEAF; feature = features[node] as number)
          node += (row[feature] as number) <= (thresholds[node] as number) ? 1 : (values[node] as number);
        sum += values[node] as number;
      }
      return sum * STEP;
    },
  };
}
