/** Pages that put the next article under the first one: which of them the reader has open. */

/** Less text is a teaser, not another article. */
const ARTICLE_LENGTH = 800;

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

/** The articles of the page that are not the one now shown, by address first, then by title; empty on most pages. */
export function otherArticles(document: Document, url: string | undefined): ReadonlySet<Element> {
  const all = [...document.querySelectorAll('article')];
  if (all.length < 2) return new Set();
  const articles = all.filter(
    (article) =>
      !article.parentElement?.closest('article') &&
      article.querySelector('h1, h2') !== null &&
      (article.textContent ?? '').length > ARTICLE_LENGTH,
  );
  if (articles.length < 2) return new Set();
  const path = pathOf(url, url);
  const title = squeeze(document.title);
  const shown =
    articles.find(
      (article) =>
        path !== undefined && path !== '/' && ADDRESS_ATTRIBUTES.some((name) => pathOf(article.getAttribute(name), url) === path),
    ) ??
    articles.find((article) => {
      const heading = squeeze(article.querySelector('h1, h2')?.textContent);
      return heading.length > 5 && title.includes(heading);
    });
  // Entries of a live report have headlines of the second level too: without a sign which is shown, only the first level parts articles.
  const others = shown ? articles : articles.filter((article) => article.querySelector('h1') !== null);
  return new Set(others.filter((article) => article !== (shown ?? others[0])));
}
