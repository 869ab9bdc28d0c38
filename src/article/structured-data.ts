/** What a page says about its article in JSON-LD (schema.org), whatever shape its site gives it. */

export interface StructuredArticle {
  headline?: string;
  /** Names of the authors that are persons, or of unknown type. */
  authors: string[];
  publisher?: string;
  published?: string;
  modified?: string;
  body?: string;
  section?: string;
  image?: string;
  license?: string;
  language?: string;
  url?: string;
  /** False where the page says that only subscribers read all of it. */
  free?: boolean;
}

type Json = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const ARTICLE_TYPES = /(?:Article|BlogPosting|Report|SocialMediaPosting|LiveBlogPosting|NewsStory)$/;

/** Deeper or more than this is no description of an article. */
const MOST_NODES = 2000;

const typesOf = (node: Json): string[] => [node['@type']].flat().filter((type) => typeof type === 'string');

/** Every object in a value, outermost first. */
function objectsIn(value: unknown): Json[] {
  const found: Json[] = [];
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const item = queue[i];
    if (isObject(item)) found.push(item);
    if (typeof item === 'object' && item !== null) queue.push(...Object.values(item));
  }
  return found;
}

function textOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  const text = isObject(first) ? (first.name ?? first['@value'] ?? first.url ?? first['@id']) : first;
  return typeof text === 'string' && text.trim() ? unescapeEntities(text.trim()) : undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#39': "'", '#039': "'" };

/** Sites escape their strings for HTML, although JSON-LD is none. */
export const unescapeEntities = (text: string): string =>
  text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    const known = ENTITIES[name.toLowerCase()];
    if (known !== undefined) return known;
    const code = /^#x/i.test(name)
      ? Number.parseInt(name.slice(2), 16)
      : name.startsWith('#')
        ? Number.parseInt(name.slice(1), 10)
        : Number.NaN;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

function authorsOf(value: unknown): string[] {
  return [value].flat().flatMap((author) => {
    if (isObject(author) && typesOf(author).some((type) => /Organization|NewsMediaOrganization|Corporation/.test(type))) return [];
    if (isObject(author) && Array.isArray(author.name)) return author.name.filter((name) => typeof name === 'string');
    const name = textOf(author);
    return name && !/^https?:/.test(name) ? [name] : [];
  });
}

function imageOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  const url = isObject(first) ? (first.url ?? first.contentUrl) : first;
  return typeof url === 'string' ? url : undefined;
}

/** Sites write comments, CDATA marks, raw line breaks and trailing commas into their JSON. */
function parseLoosely(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, '');
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt, or nothing
    }
  }
  return null;
}

/** The page's article as its JSON-LD has it; null where there is none. Of several, the one with the most to say. */
export function readStructuredData(document: Document): StructuredArticle | null {
  const objects = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    objectsIn(parseLoosely(script.textContent ?? '')),
  );
  const byId = new Map(objects.flatMap((node) => (typeof node['@id'] === 'string' && node.name ? [[node['@id'], node] as const] : [])));
  const resolve = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(resolve)
      : isObject(value) && !value.name && typeof value['@id'] === 'string'
        ? (byId.get(value['@id']) ?? value)
        : value;
  const articles = objects.filter(
    (node) => typesOf(node).some((type) => ARTICLE_TYPES.test(type)) && (node.headline || node.name || node.articleBody),
  );
  const weigh = (node: Json) => (node.articleBody ? 4 : 0) + (node.datePublished ? 2 : 0) + (node.author ? 1 : 0);
  const article = articles.reduce<Json | null>((best, node) => (!best || weigh(node) > weigh(best) ? node : best), null);
  if (!article) return null;
  const free = article.isAccessibleForFree;
  return {
    headline: textOf(article.headline ?? article.name),
    authors: authorsOf(resolve(article.author)),
    publisher: textOf(resolve(article.publisher)),
    published: textOf(article.datePublished),
    modified: textOf(article.dateModified),
    body: typeof article.articleBody === 'string' ? unescapeEntities(article.articleBody) : undefined,
    section: textOf(article.articleSection),
    image: imageOf(article.image),
    license: textOf(article.license),
    language: textOf(article.inLanguage),
    url: textOf(article.url) ?? textOf(article.mainEntityOfPage),
    free: free === undefined ? undefined : String(free).toLowerCase() !== 'false',
  };
}
