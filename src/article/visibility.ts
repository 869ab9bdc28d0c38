/** What a page hides by attributes, inline styles and names that everybody uses; style sheets are not asked, so that browser and command line agree. */

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Text for screen readers only, or shown while the pointer is over something. */
const HIDDEN_NAMES = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|rollover[\w-]*|tooltip|popover)(?:$|\s)/i;

const FEWEST_PARAGRAPHS = 3;

/** One or two hidden parts hold an article, one in the other; thousands that do are no page that anybody reads. */
const MOST_HOLDERS = 20;

/** Whether an element holds the article: such are read even where a dialog has made the page inert behind it. */
function articleHolder(document: Document): (element: Element) => boolean {
  let paragraphs = -1;
  let holders = 0;
  const holdsMostParagraphs = (element: Element): boolean => {
    const own = element.querySelectorAll('p, br').length;
    if (own < FEWEST_PARAGRAPHS) return false;
    if (paragraphs < 0) paragraphs = document.querySelectorAll('p, br').length;
    return own * 2 > paragraphs;
  };
  return (element) => {
    if (holders >= MOST_HOLDERS) return false;
    const holds =
      element.matches('article, main, body') || element.querySelector('article, main, h1') !== null || holdsMostParagraphs(element);
    if (holds) holders++;
    return holds;
  };
}

/**
 * Whether an element is hidden by its names.
 * @param names its class or id, or both.
 */
export const hasHiddenName = (names: string): boolean => names.length > 6 && HIDDEN_NAMES.test(names);

/** A test whether an element of a page is hidden by its style or its attributes. */
export function hiddenTest(document: Document): (element: Element) => boolean {
  const holdsArticle = articleHolder(document);
  return (element) => {
    const style = element.getAttribute('style');
    if (style && HIDDEN_STYLE.test(style)) return true;
    const inert = element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
    return inert && !holdsArticle(element);
  };
}
