/** Pages that replace their article without a load leave the first article's metadata behind. */
import type { StructuredArticle } from './structured-data';

const squeeze = (text: string | null | undefined) => (text ?? '').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

const pathOf = (address: string | undefined, base: string): string | undefined => {
  try {
    return address ? new URL(address, base).pathname : undefined;
  } catch {
    return undefined;
  }
};

/** What is true of every article of a site. */
const OF_THE_SITE = ['og:site_name', 'application-name', 'og:locale', 'content-language'];

/** What the page says of the article now shown: all that it says, or, where that is of another address and headline, what is of the site. */
export function describedAsShown(
  document: Document,
  url: string | undefined,
  meta: ReadonlyMap<string, string>,
  data: StructuredArticle | null,
): { meta: ReadonlyMap<string, string>; data: StructuredArticle | null; stale: boolean } {
  const all = { meta, data, stale: false };
  if (!url) return all;
  const here = pathOf(url, url);
  const stated = [meta.get('og:url'), data?.url].flatMap((address) => pathOf(address, url) ?? []);
  if (!stated.length || stated.some((path) => path === here || path === '/')) return all;
  const titles = [meta.get('og:title'), data?.headline].map(squeeze).filter(Boolean);
  const shown = [document.title, ...[...document.querySelectorAll('h1, h2')].map((heading) => heading.textContent)]
    .map(squeeze)
    .filter((text) => text.length > 8);
  if (!titles.length || !shown.length || titles.some((title) => shown.some((text) => text.includes(title) || title.includes(text))))
    return all;
  return { meta: new Map([...meta].filter(([name]) => OF_THE_SITE.includes(name))), data: null, stale: true };
}
