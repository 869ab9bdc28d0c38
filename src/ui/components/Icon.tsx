/** The few signs of the interface, drawn on a grid of 16. */

const PATHS = {
  panel: 'M2 3h12v10H2zM9.5 3v10',
  save: 'M4 2.5h8v11l-4-3-4 3z',
  library: 'M2.5 3v10.5M6 3v10.5M9.2 3.6l3.9 9.6M2.5 3H6M2.5 13.5H6',
  marker: 'M3 13.5h10M5 10.5l-.5-2.5 6-6 2.5 2.5-6 6zM9 3.5l2.5 2.5',
  export: 'M8 10.5v-8M5 5l3-3 3 3M3 8.5v5h10v-5',
  find: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.3 10.3l3.4 3.4',
  settings: 'M2.5 5h7.5M13 5h.5M2.5 11h.5M6 11h7.5M11.5 3.5v3M4.5 9.5v3',
  check: 'M3 8.5l3.3 3.3L13 4.7',
  quote: 'M3.5 11C5.4 10.5 6.5 9.2 6.5 7V4.5h-3v3h3M9.5 11c1.9-.5 3-1.8 3-4V4.5h-3v3h3',
} as const;

export type IconName = keyof typeof PATHS;

export const ICON_NAMES = Object.keys(PATHS) as IconName[];

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
