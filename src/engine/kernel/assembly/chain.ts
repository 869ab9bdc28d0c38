/** The linear chain over rows of scores, f32 a label: Viterbi and forward-backward (Lafferty, McCallum and Pereira 2001). */
import { Model } from './weights';

/**
 * Viterbi: the labels of the best sequence.
 * @param room for `rows × labels` bytes, then twice `labels` f32. @param out a byte a row.
 */
export function bestChain(model: Model, scores: usize, rows: u32, room: usize, out: usize): void {
  const count = model.labels;
  let last = room + ((rows * count + 3) & ~3);
  let now = last + (count << 2);
  for (let row: u32 = 0; row < rows; row++) {
    for (let label: u32 = 0; label < count; label++) {
      let best = row === 0 ? <f64>load<f32>(model.first + (label << 2)) : -Infinity;
      let from: u32 = 0;
      if (row > 0) {
        const stop = load<u32>(model.arcs + (label << 2), 4);
        for (let arc = load<u32>(model.arcs + (label << 2)); arc < stop; arc++) {
          const previous = load<u32>(model.from + (arc << 2));
          const score = <f64>load<f32>(last + (previous << 2)) + <f64>load<f32>(model.arcWeights + (arc << 2));
          if (score > best) {
            best = score;
            from = previous;
          }
        }
      }
      const at = row * count + label;
      store<f32>(now + (label << 2), <f32>(best + <f64>load<f32>(scores + (at << 2))));
      store<u8>(room + at, <u8>from);
    }
    const swapped = last;
    last = now;
    now = swapped;
  }
  let label: u32 = 0;
  for (let i: u32 = 1; i < count; i++) if (load<f32>(last + (i << 2)) > load<f32>(last + (label << 2))) label = i;
  for (let row = rows; row > 0; row--) {
    store<u8>(out + row - 1, <u8>label);
    label = load<u8>(room + (row - 1) * count + label);
  }
}

/** Exponentials, each row first shifted so that its largest is 1: sums then neither overflow nor vanish. */
function expRows(count: u32, scores: usize, rows: u32, out: usize): void {
  for (let row: u32 = 0; row < rows; row++) {
    const base = (row * count) << 2;
    let top = -Infinity;
    for (let label: u32 = 0; label < count; label++) top = max(top, <f64>load<f32>(scores + base + (label << 2)));
    for (let label: u32 = 0; label < count; label++) {
      const at = base + (label << 2);
      store<f32>(out + at, <f32>Math.exp(<f64>load<f32>(scores + at) - top));
    }
  }
}

/**
 * Forward-backward, scaled row by row: the probability of each label at each row.
 * @param room for `(rows + 2) × labels` f32. @param out `rows × labels` f32.
 */
export function chainMarginals(model: Model, scores: usize, rows: u32, room: usize, out: usize): void {
  const count = model.labels;
  const width = count << 2;
  const local = room;
  expRows(count, scores, rows, local);
  for (let row: u32 = 0; row < rows; row++) {
    const base = out + row * width;
    let sum: f64 = 0;
    for (let label: u32 = 0; label < count; label++) {
      let into: f64 = 0;
      if (row === 0) into = load<f32>(model.expFirst + (label << 2));
      else {
        const stop = load<u32>(model.arcs + (label << 2), 4);
        for (let arc = load<u32>(model.arcs + (label << 2)); arc < stop; arc++)
          into +=
            <f64>load<f32>(base - width + (load<u32>(model.from + (arc << 2)) << 2)) * <f64>load<f32>(model.expArcWeights + (arc << 2));
      }
      const value = into * <f64>load<f32>(local + row * width + (label << 2));
      store<f32>(base + (label << 2), <f32>value);
      sum += value;
    }
    normalise(base, count, sum);
  }
  let backward = room + rows * width;
  let next = backward + width;
  for (let label: u32 = 0; label < count; label++) store<f32>(backward + (label << 2), 1);
  for (let row = rows; row > 0; row--) {
    const base = out + (row - 1) * width;
    memory.fill(next, 0, width);
    let sum: f64 = 0;
    for (let label: u32 = 0; label < count && row > 1; label++) {
      const onward = <f64>load<f32>(local + (row - 1) * width + (label << 2)) * <f64>load<f32>(backward + (label << 2));
      const stop = load<u32>(model.arcs + (label << 2), 4);
      for (let arc = load<u32>(model.arcs + (label << 2)); arc < stop; arc++) {
        const slot = next + (load<u32>(model.from + (arc << 2)) << 2);
        store<f32>(slot, <f32>(<f64>load<f32>(slot) + onward * <f64>load<f32>(model.expArcWeights + (arc << 2))));
      }
      sum += onward;
    }
    let total: f64 = 0;
    for (let label: u32 = 0; label < count; label++) {
      const slot = base + (label << 2);
      const value = <f64>load<f32>(slot) * <f64>load<f32>(backward + (label << 2));
      store<f32>(slot, <f32>value);
      total += value;
    }
    normalise(base, count, total);
    normalise(next, count, sum);
    const swapped = backward;
    backward = next;
    next = swapped;
  }
}

function normalise(row: usize, count: u32, sum: f64): void {
  const by = sum === 0 ? 1 : sum;
  for (let label: u32 = 0; label < count; label++) {
    const slot = row + (label << 2);
    store<f32>(slot, <f32>(<f64>load<f32>(slot) / by));
  }
}
