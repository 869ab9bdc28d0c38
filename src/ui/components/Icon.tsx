/** The few signs of the interface, drawn on a grid of 16. */

const PATHS = {
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  panel: 'M2 3h12v10H2zM9.5 3v10',
  close: 'M4 4l8 8M12 4l-8 8',
  link: 'M7 9a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7L8 4.3M9 7a2.6 2.6 0 0 0-3.7 0L3.1 9.2a2.6 2.6 0 0 0 3.7 3.7L8 11.7',
  check: 'M3 8.5l3.3 3.3L13 4.7',
  quote: 'M3.5 10.5h3.5V7H4.5c0-1.5.7-2.3 2-2.7M9.5 10.5H13V7h-2.5c0-1.5.7-2.3 2-2.7',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
