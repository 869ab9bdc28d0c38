/** The keys of the brief: arrows go from line to line, letters from section to section. */
import type { MessageKey } from '../locales';

/** Keys by their place on the keyboard, so that they work in every script; the letter is that of a Latin layout. */
export const SECTION_KEYS: readonly { code: string; letter: string; section: string; label: MessageKey }[] = [
  { code: 'KeyB', letter: 'B', section: '.gist', label: 'section.gist' },
  { code: 'KeyW', letter: 'W', section: '.section-participants', label: 'section.participants' },
  { code: 'KeyS', letter: 'S', section: '.section-statements', label: 'section.statements' },
  { code: 'KeyD', letter: 'D', section: '.section-dates', label: 'section.dates' },
];

const LINE = '.line-button';

/** The line after or before the one in focus; the first or last of all where none is. */
function neighbour(root: ParentNode, step: 1 | -1): HTMLElement | undefined {
  const lines = [...root.querySelectorAll<HTMLElement>(LINE)];
  const at = lines.indexOf(document.activeElement as HTMLElement);
  return at < 0 ? lines.at(step > 0 ? 0 : -1) : lines[at + step];
}

function target(event: KeyboardEvent, root: ParentNode): HTMLElement | null | undefined {
  if (event.key === 'ArrowDown') return neighbour(root, 1);
  if (event.key === 'ArrowUp') return neighbour(root, -1);
  const key = SECTION_KEYS.find(({ code }) => code === event.code);
  return key && root.querySelector<HTMLElement>(`${key.section} ${LINE}`);
}

/** Moves the focus where the key says; leaves keys with a modifier, and those typed into a field, to the browser. */
export function moveByKey(event: KeyboardEvent, root: ParentNode): void {
  const { ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey || (event.target as Element).closest('input, textarea, select, dialog')) return;
  const line = target(event, root);
  if (!line) return;
  event.preventDefault();
  line.focus();
  line.scrollIntoView({ block: 'nearest' });
}
