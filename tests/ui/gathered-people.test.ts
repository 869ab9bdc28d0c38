/** Everybody who takes part: gathered in slices, when somebody looks, and again only after a change. */
import { effect, signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import type { Identity } from '../../src/library/identities';
import type { LibraryEntry } from '../../src/library/item';
import { createPeople } from '../../src/ui/state/gathered-people';
import { inSlices } from '../../src/ui/state/in-slices';

const entry = (id: string, names: readonly string[]): LibraryEntry => ({
  id,
  title: id,
  language: 'en',
  direction: 'ltr',
  savedAt: '2026-01-01T10:00:00.000Z',
  changedAt: '2026-01-01T10:00:00.000Z',
  hash: '',
  participants: names.map((name) => ({ name, kind: 'person' })),
  statements: 0,
  dates: 0,
  tags: [],
  notes: '',
});

it('lets the page go on between slices, and stops where nobody wants the rest', async () => {
  let steps = 0;
  const work = function* (): Generator<void, string> {
    for (; steps < 10; steps++) {
      const until = performance.now() + 10;
      while (performance.now() < until);
      yield;
    }
    return 'done';
  };
  let isWanted = true;
  setTimeout(() => {
    isWanted = false;
  });
  expect(await inSlices(work(), () => isWanted)).toBeNull();
  expect(steps).toBeLessThan(10);
  expect(await inSlices(work(), () => true)).toBe('done');
});

it('gathers when somebody looks, and again after a change that concerns anybody', async () => {
  const entries = signal<readonly LibraryEntry[] | null>(null);
  const identities = signal<readonly Identity[]>([]);
  const people = createPeople(entries, identities);
  entries.value = [entry('1', ['Lena Ortiz'])];
  expect(people.value).toBeNull();

  const seen: string[][] = [];
  effect(() => {
    if (people.value) seen.push(people.value.all.map(({ name }) => name));
  });
  await vi.waitFor(() => expect(seen).toEqual([['Lena Ortiz']]));

  // notes, and the same list read again
  entries.value = entries.value.map((each) => ({ ...each, notes: 'Ask her.', changedAt: '2026-01-02T10:00:00.000Z' }));
  entries.value = structuredClone(entries.value);
  entries.value = [...entries.value, entry('2', ['Omar Haddad', 'Lena Ortiz'])];
  await vi.waitFor(() => expect(seen.at(-1)).toEqual(['Lena Ortiz', 'Omar Haddad']));
  identities.value = [{ name: 'person:omar haddad', is: 'person:lena ortiz', made: '2026-01-03T10:00:00.000Z' }];
  await vi.waitFor(() => expect(seen.at(-1)).toEqual(['Lena Ortiz']));
  expect(seen).toHaveLength(3);
});
