/** Everybody who takes part in the library, and who of them are one, as the person has said. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import { APART, apart, type Identity, merged } from '../../library/identities';
import type { People, Person } from '../../library/people';
import { createPeople } from './gathered-people';
import type { LibraryCore } from './library-core';

export interface LibraryPeople {
  /** Null until they have been gathered, which begins when somebody looks. */
  people: ReadonlySignal<People | null>;
  /** From now on the two are one. */
  merge: (person: Person, into: Person) => Promise<unknown>;
  /** From now on these names (see `Person.names`), or a name in one article, are somebody else. */
  part: (names: readonly string[]) => Promise<unknown>;
}

export function createLibraryPeople(core: LibraryCore, identities: Signal<readonly Identity[]>): LibraryPeople {
  const { library, now, entries, remember, guard } = core;
  const identify = async (kind: 'merged' | 'parted', said: readonly Identity[]) => {
    const names = said.map(({ name }) => name);
    const before = identities.value.filter(({ name }) => names.includes(name));
    await library.identify(said);
    identities.value = await library.identities();
    remember(kind, said.length, async () => {
      await library.identify(before, names);
      identities.value = await library.identities();
    });
  };
  return {
    people: createPeople(entries, identities),
    merge: (person, into) =>
      guard(() => {
        const [target = ''] = [...into.names.keys()].filter((name) => !name.includes('@'));
        // who stands apart is joined by the mark of that, so that both stay where they are
        return identify('merged', merged([...person.names.keys()], into.id.startsWith(APART) ? into.id : target || into.id, now()));
      }),
    part: (names) =>
      guard(() =>
        identify(
          'parted',
          names.map((name) => apart(name, now())),
        ),
      ),
  };
}
