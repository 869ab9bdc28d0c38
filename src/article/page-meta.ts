/** What a page's <meta> elements say, and addresses made absolute. */

/** By lower-case name, property or itemprop; the first of each. */
export function metaOf(document: Document): Map<string, string> {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/))
        if (name && !values.has(name)) values.set(name, content);
    }
  }
  return values;
}

/** An address as absolute http(s), or undefined. */
export function absoluteUrl(address: string | null | undefined, base: string | undefined): string | undefined {
  if (!address?.trim()) return undefined;
  try {
    const url = new URL(address.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

const ELSEWHERE =
  'aside, nav, [class*="comment"], [id*="comment"], [class*="related"], [class*="sidebar"], [id*="sidebar"], [class*="widget"], [class*="infobox"]';

/** Whether an element belongs to another story, to the readers or to a table of facts. */
export function isElsewhere(element: Element): boolean {
  let holder = element.closest(ELSEWHERE);
  // Layouts name the whole page "with-sidebar": what holds the headline is no sidebar.
  while (holder && (holder.localName === 'body' || holder.querySelector('h1, article')))
    holder = holder.parentElement?.closest(ELSEWHERE) ?? null;
  const footer = element.closest('footer');
  return holder !== null || (footer !== null && footer.closest('article, main, section, [class*="post"], [class*="article"]') === null);
}
