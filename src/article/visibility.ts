/** What a page hides by attributes, inline styles and names that everybody uses; style sheets are not asked, so that browser and command line agree. */

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Text for screen readers only, or shown while the pointer is over something. */
const HIDDEN_NAMES = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|rollover[\w-]*|tooltip|popover)(?:$|\s)/i;

const FEWEST_PARAGRAPHS = 3;

/** Whether most paragraphs of the page stand in an element. */
function holdsMostParagraphs(element: Element): boolean {
  const own = element.querySelectorAll('p, br').length;
  return own >= FEWEST_PARAGRAPHS && own * 2 > element.ownerDocument.querySelectorAll('p, br').length;
}

/** Elements that hold the article itself are read even where a dialog has made the page inert behind it. */
const holdsArticle = (element: Element): boolean =>
  element.matches('article, main, body') || element.querySelector('article, main, h1') !== null || holdsMostParagraphs(element);

/**
 * Whether an element is hidden by its names.
 * @param names its class or id, or both.
 */
export const hasHiddenName = (names: string): boolean => names.length > 6 && HIDDEN_NAMES.test(names);

/** Whether an element is hidden by its style or its attributes. */
export function isHidden(element: Element): boolean {
  const style = element.getAttribute('style');
  if (style && HIDDEN_STYLE.test(style)) return true;
  const inert = element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
  return inert && !holdsArticle(element);
}
