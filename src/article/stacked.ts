/** Pages that put the next article under the first one: which of them the reader has open. */

/** Less text is a teaser, not another article. */
const ARTICLE_LENGTH = 800;

/** Less text is a headline that stands apart from its article. */
const SHOWN_LENGTH = 400;

const squeeze = (text: string | null | undefined) => (text ?? '').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

const pathOf = (address: string | null | undefined, base: string | undefined): string | undefined => {
  try {
    return address ? new URL(address, base ?? 'http://localhost').pathname : undefined;
  } catch {
    return undefined;
  }
};

/** Attributes in which sites keep the address of each article of a stack. */
const ADDRESS_ATTRIBUTES = ['data-url', 'data-href', 'data-permalink', 'data-article-url', 'itemid'];

/** What sites put each article of a stack into. */
const ARTICLES = 'article, [class~="post"], [class~="article"], [class~="story"], [class~="hentry"]';

const addressOf = (article: Element, url: string | undefined): string | undefined =>
  ADDRESS_ATTRIBUTES.flatMap((name) => pathOf(article.getAttribute(name), url) ?? [])[0];

/** The articles of the page that are not the one now shown, by address first, then by title; empty on most pages. */
export function otherArticles(document: Document, url: string | undefined): ReadonlySet<Element> {
  const all = document.querySelectorAll(ARTICLES);
  if (all.length < 2) return new Set();
  const stack = [...all].filter(
    (article) =>
      !article.parentElement?.closest(ARTICLES) && article.querySelector(article.localName === 'article' ? 'h1, h2' : 'h1') !== null,
  );
  const path = pathOf(url, url);
  const byAddress = path && path !== '/' ? stack.find((article) => addressOf(article, url) === path) : undefined;
  // Whatever says that it has another address is another article, be it as short as a teaser.
  const elsewhere = byAddress ? stack.filter((article) => (addressOf(article, url) ?? path) !== path) : [];
  const long = stack.filter((article) => (article.textContent ?? '').length > ARTICLE_LENGTH);
  const title = squeeze(document.title);
  const byTitle = stack.find((article) => {
    const heading = squeeze(article.querySelector('h1, h2')?.textContent);
    return heading.length > 5 && title.includes(heading) && (article.textContent ?? '').length > SHOWN_LENGTH;
  });
  const shown = byAddress ?? byTitle;
  // Entries of a live report have headlines of the second level too: without a sign which is shown, only the first level parts articles.
  const others = shown ? long : long.filter((article) => article.querySelector('h1') !== null);
  return new Set([...elsewhere, ...others.filter((article) => article !== (shown ?? others[0]))]);
}
