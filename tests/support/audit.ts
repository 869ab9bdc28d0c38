/** What a designer or a reader with weak eyes or an unsteady hand would find at fault in a page of the extension. */
import type { Page } from 'puppeteer-core';
import { axeFaults } from './axe';

/** WCAG 2.2, 2.5.8, without its exceptions but that for links in running text. */
const SMALLEST_TARGET = 24;

/** Runs in the page: a line for each element that is too small to hit, cut off, or sticks out of the window. */
function measure(smallest: number): string[] {
  const name = (each: Element) => `<${each.localName} class="${each.getAttribute('class') ?? ''}"> ${each.textContent?.slice(0, 60)}`;
  const isShown = (each: Element) => each.checkVisibility({ visibilityProperty: true });
  const small = [...document.querySelectorAll('button, a[href], input, select, textarea, summary')].filter((each) => {
    if (!isShown(each) || (each.localName === 'a' && each.closest('p'))) return false;
    const boxes = [each, each.closest('label') ?? each].map((box) => box.getBoundingClientRect());
    return boxes.every(({ width, height }) => Math.min(width, height) < smallest - 0.01);
  });
  const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((each) => {
    // What only a screen reader reads is a pixel wide; what a popup shows at a glance opens with a click.
    // Fields scroll.
    if (!isShown(each) || each.clientWidth <= 1 || each.matches('input, textarea') || each.closest('.popup .line:not([data-proof])'))
      return false;
    const { overflowX, overflowY } = getComputedStyle(each);
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    return (hides(overflowX) && each.scrollWidth > each.clientWidth + 1) || (hides(overflowY) && each.scrollHeight > each.clientHeight + 1);
  });
  const pencil = document.createElement('canvas').getContext('2d');
  // The hint of an empty field goes on one line; a search field keeps room for the sign that empties it.
  const hidden = [...document.querySelectorAll<HTMLInputElement>('input:placeholder-shown')].filter((each) => {
    if (!pencil || !isShown(each) || each.clientWidth <= 1) return false;
    const { font, paddingInlineStart, paddingInlineEnd, fontSize } = getComputedStyle(each);
    pencil.font = font;
    const room = each.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
    return pencil.measureText(each.placeholder).width > room - (each.type === 'search' ? Number.parseFloat(fontSize) : 0) + 1;
  });
  const sideways =
    document.documentElement.scrollWidth > innerWidth ? [`scrolls sideways: ${document.documentElement.scrollWidth} of ${innerWidth}`] : [];
  return [
    ...sideways,
    ...small.map((each) => `smaller than ${smallest} pixels: ${name(each)}`),
    ...cut.map((each) => `cut off: ${name(each)}`),
    ...hidden.map((each) => `hint cut off: ${each.placeholder}`),
  ];
}

/** Small targets, cut texts, and a page that scrolls sideways. */
export const layoutFaults = (page: Page): Promise<string[]> => page.evaluate(measure, SMALLEST_TARGET);

/** The same as the body of a function, for browsers that are driven otherwise. */
export const LAYOUT_FAULTS = `return (${measure})(${SMALLEST_TARGET});`;

/** These, and what axe finds. */
export const allFaults = async (page: Page): Promise<string[]> => [...(await layoutFaults(page)), ...(await axeFaults(page))];
