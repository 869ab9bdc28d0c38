/** Everybody who takes part in the library, gathered once somebody looks, and again after a change. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Identity } from '../../library/identities';
import type { LibraryEntry } from '../../library/item';
import { gatheringPeople, type People } from '../../library/people';
import { inSlices } from './in-slices';

/** What is typed into notes changes nobody who takes part, and neither does reading the same list again. */
const sameParticipants = (a: readonly LibraryEntry[], b: readonly LibraryEntry[]): boolean =>
  a.length === b.length &&
  a.every(({ id, participants, changedAt }, i) => {
    const other = b[i];
    return id === other?.id && (participants === other.participants || changedAt === other.changedAt);
  });

/**
 * Null until they have been gathered for the first time. While they are gathered again, those of before stay.
 * @param entries null until the list has been read.
 */
export function createPeople(
  entries: ReadonlySignal<readonly LibraryEntry[] | null>,
  identities: ReadonlySignal<readonly Identity[]>,
): ReadonlySignal<People | null> {
  let from: readonly LibraryEntry[] | null = null;
  let said: readonly Identity[] = [];
  let run = 0;
  let isWatched = false;
  let stop: (() => void) | undefined;
  const people = signal<People | null>(null, {
    watched: () => {
      isWatched = true;
      // not within the reading of the signal, which must not change it
      queueMicrotask(() => {
        if (isWatched) stop ??= effect(follow);
      });
    },
    unwatched: () => {
      isWatched = false;
      stop?.();
      stop = undefined;
    },
  });
  const follow = () => {
    const present = entries.value?.filter((entry) => !entry.deletedAt);
    const { value: by } = identities;
    if (!present) return;
    const same = from && by === said && sameParticipants(from, present);
    from = present;
    said = by;
    if (same) return;
    const mine = ++run;
    void inSlices(gatheringPeople(present, by), () => run === mine).then((gathered) => {
      if (gathered) people.value = gathered;
    });
  };
  return people;
}
