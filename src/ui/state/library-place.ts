/** Where in the library the person is: it stands in the address, so that the browser's back button leads back. */
import { type ReadonlySignal, signal } from '@preact/signals';

export type Place =
  | { kind: 'list' }
  | { kind: 'article'; id: string }
  | { kind: 'people' }
  | { kind: 'person'; id: string }
  | { kind: 'timeline' }
  | { kind: 'compare' };

export function readPlace(hash: string): Place {
  const [kind = '', ...rest] = hash.replace(/^#/, '').split('/');
  const id = decodeURIComponent(rest.join('/'));
  if ((kind === 'article' || kind === 'person') && id) return { kind, id };
  if (kind === 'people' || kind === 'timeline' || kind === 'compare') return { kind };
  return { kind: 'list' };
}

export const hashOf = (place: Place): string =>
  place.kind === 'list' ? '#' : 'id' in place ? `#${place.kind}/${encodeURIComponent(place.id)}` : `#${place.kind}`;

export interface Places {
  place: ReadonlySignal<Place>;
  go: (place: Place) => void;
}

/** Follows the address of a window. */
export function createPlaces(window: Window): Places {
  const place = signal(readPlace(window.location.hash));
  window.addEventListener('hashchange', () => {
    place.value = readPlace(window.location.hash);
  });
  return {
    place,
    go: (next) => {
      // the event comes later; what is shown changes with the click
      place.value = next;
      window.location.hash = hashOf(next);
    },
  };
}
