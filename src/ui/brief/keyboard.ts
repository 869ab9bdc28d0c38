/** The keys of the brief: arrows go from line to line, letters from section to section. */
import type { MessageKey } from '../locales';

/** Keys by their place on the keyboard, so that they work in every script; the letter is that of a Latin layout. */
export const SECTION_KEYS: readonly { code: string; letter: string; section: string; label: MessageKey }[] = [
  { code: 'KeyB', letter: 'B', section: '.gist', label: 'section.gist' },
  { code: 'KeyW', letter: 'W', section: '.section-participants', label: 'section.participants' },
  { code: 'KeyS', letter: 'S', section: '.section-statements', label: 'section.statements' },
  { code: 'KeyD', letter: 'D', section: '.section-dates', label: 'section.dates' },
];

/** "F" opens the search field, and "/" as on many sites. */
export const isFindKey = ({ code, key }: KeyboardEvent): boolean => code === 'KeyF' || key === '/';

const LINE = '.line-button';

/** Keys with a modifier, and those typed into a field, are the browser's. */
export function isOurs({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && !(target as Element).closest('input, textarea, select, dialog');
}

/** The lines that stand there: some are kept out of a narrow column until they are asked for. */
const linesIn = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>(LINE)].filter((line) => line.checkVisibility());

/** The line after or before the one in focus, or the one that its detail belongs to; the first or last of all where there is none. */
function neighbour(root: ParentNode, step: 1 | -1): HTMLElement | undefined {
  const lines = linesIn(root);
  const current = document.activeElement?.closest('.line')?.querySelector<HTMLElement>(LINE);
  const at = current ? lines.indexOf(current) : -1;
  return at < 0 ? lines.at(step > 0 ? 0 : -1) : lines[at + step];
}

function target(event: KeyboardEvent, root: ParentNode): HTMLElement | null | undefined {
  if (event.key === 'ArrowDown') return neighbour(root, 1);
  if (event.key === 'ArrowUp') return neighbour(root, -1);
  const key = SECTION_KEYS.find(({ code }) => code === event.code);
  return key && root.querySelector<HTMLElement>(`${key.section} ${LINE}`);
}

/** Moves the focus where the key says. */
export function moveByKey(event: KeyboardEvent, root: ParentNode): void {
  if (!isOurs(event)) return;
  const line = target(event, root);
  if (!line) return;
  event.preventDefault();
  line.focus();
  line.scrollIntoView({ block: 'nearest' });
}

/** Scrolls to a line once it stands there: it may be in a section that is only being opened. */
export function goToLine(id: string): void {
  requestAnimationFrame(() => {
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    document.querySelector(`[data-line="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center', behavior });
  });
}
