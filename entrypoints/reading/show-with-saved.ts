/** Shows what has come of a page, with the way to what was saved of it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { WantedReading } from '../../src/messages';
import type { SavedBefore, Screen } from '../../src/ui/state/screen';
import type { PageNow } from './saved-reading';
import { forgetWanted } from './wanted-reading';

/** Resolves once what was shown has been painted. */
export const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/**
 * The saved reading of the page's address is offered a moment later, so that nobody waits for it; where it is what was wanted, it is shown at once.
 * @param screen what is shown of the page as it is now, given what may be offered there.
 */
export async function showWithSaved(
  now: PageNow,
  wanted: WantedReading | null,
  screen: (saved: ReadonlySignal<SavedBefore | null>) => Screen,
  show: (screen: Screen) => void,
): Promise<void> {
  const saved = signal<SavedBefore | null>(null);
  const here = screen(saved);
  const check = async (id: string): Promise<boolean> => {
    const { lookForSaved } = await import('./saved-reading');
    const found = await lookForSaved(id, now);
    if (!found) return false;
    const back = () => {
      found.clear();
      show(here);
    };
    show({ kind: 'saved', check: found.check, back });
    return true;
  };
  const offer = async () => {
    await painted();
    const { isSame, latestSaved } = await import('./saved-reading');
    const entry = await latestSaved(now);
    if (!entry) return;
    const checkOrForget = async () => {
      try {
        // it may have been forgotten since
        if (!(await check(entry.id))) saved.value = null;
      } catch (error) {
        show({ kind: 'failed', error });
      }
    };
    saved.value = { savedAt: entry.savedAt, same: await isSame(entry, now), check: () => void checkOrForget() };
  };
  const isWanted = wanted && wanted.url === now.url;
  if (isWanted) await forgetWanted();
  if (!isWanted || !(await check(wanted.id))) show(here);
  // where the browser keeps nothing, nothing has been saved
  offer().catch(() => {});
}
