/** The headline, without the site's name. */
import type { Block } from './snapshot';

const squeeze = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

const SEPARATOR = /\s+[|–—\-»«·•:>›/\\~]+\s+|\s*[|»·•›]\s*|\s*::+\s*|_(?=\p{Script=Han})|(?<=\p{Script=Han})[_-]/u;

/** Shorter headings are names of sections: "News", "Comments". */
const SHORTEST = 8;

/** How alike two squeezed strings are as site names: one within the other. */
const isName = (segment: string, site: string): boolean => {
  const [a, b] = [squeeze(segment), squeeze(site)];
  return (
    a.length > 1 &&
    b.length > 1 &&
    (a === b || (a.length > 3 && b.includes(a)) || (b.length > 3 && a.includes(b) && b.length * 2 > a.length))
  );
};

/**
 * A page's title without the parts that name the site or its sections.
 * @param names what the site is called: its name, its host.
 */
export function withoutSite(title: string, names: readonly string[]): string {
  const text = title.replace(/\s+/g, ' ').trim();
  const segments = text.split(SEPARATOR).filter((segment) => squeeze(segment ?? ''));
  if (segments.length < 2) return text;
  const isSite = (segment: string) => names.some((name) => isName(segment, name));
  let from = 0;
  let to = segments.length;
  while (to - from > 1 && isSite(segments[to - 1] ?? '')) to--;
  while (to - from > 1 && isSite(segments[from] ?? '')) from++;
  const rest = segments.slice(from, to);
  // Nothing named: the longest segment is the headline where it outweighs the others together.
  const longest = rest.reduce((best, segment) => (segment.length > best.length ? segment : best), '');
  const others = rest.reduce((sum, segment) => sum + segment.length, 0) - longest.length;
  if (rest.length > 1 && ((longest.length > others * 2 && longest.split(' ').length > 3) || (rest.length > 2 && longest === rest[0])))
    return longest.trim();
  const start = text.indexOf(rest[0] ?? '');
  const last = rest[rest.length - 1] ?? '';
  return text.slice(start, text.lastIndexOf(last) + last.length).trim() || text;
}

/**
 * The headline: a heading of the page that its title repeats, since headings carry no site name; else the title cleaned.
 * @param titles what the page calls itself, best source first.
 * @param headings the page's heading blocks.
 */
export function findTitle(titles: readonly string[], names: readonly string[], headings: readonly Block[]): string {
  const given = titles.map((title) => title.replace(/\s+/g, ' ').trim()).filter((title) => squeeze(title));
  const wholes = given.map(squeeze);
  const cleaned = given.map((title) => withoutSite(title, names));
  const lengths = cleaned.map((title) => squeeze(title).length);
  const repeated = headings
    .filter(({ text }) => {
      const heading = squeeze(text);
      return heading.length >= SHORTEST && wholes.some((whole, i) => whole.includes(heading) && heading.length * 2 > (lengths[i] ?? 0));
    })
    .filter(({ text }) => !names.some((name) => isName(text, name)))
    .sort((a, b) => b.text.length - a.text.length || a.tag.localeCompare(b.tag));
  const heading = repeated[0]?.text.replace(/\s+/g, ' ');
  if (heading) return heading;
  // A heading that goes on where the page's title was cut short.
  const longer = headings.find(
    ({ tag, text }) =>
      tag === 'h1' && cleaned.some((title) => title.length > 20 && squeeze(text).startsWith(squeeze(title.replace(/(?:…|\.{3})$/, '')))),
  );
  if (longer) return longer.text.replace(/\s+/g, ' ');
  return cleaned[0] ?? headings.find(({ tag }) => tag === 'h1')?.text ?? headings[0]?.text ?? '';
}
