/** Long work on the page's own thread, a slice at a time: between two slices the page answers and paints. */

/** Milliseconds: two slices and what the page has to do itself stay under the 50 that a person notices. */
const SLICE = 16;

/**
 * @param steps work in steps of well under a slice.
 * @param isWanted asked between slices.
 * @returns what the work returns; null where it was no longer wanted.
 */
export async function inSlices<T>(steps: Generator<void, T>, isWanted: () => boolean): Promise<T | null> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return null;
  }
}
