/** What the mark-up of a page says about its parts: which hold the article, which are clutter, which are no text at all. */

/** Why a part of the page is not of the article. */
export type Clutter =
  | 'navigation'
  | 'related'
  | 'caption'
  | 'newsletter'
  | 'share'
  | 'author-box'
  | 'comments'
  | 'advertisement'
  | 'consent'
  | 'tags';

/** Words in classes and ids by which news sites name their parts; the first row that matches wins. */
const NAMES: readonly (readonly [Clutter, RegExp])[] = [
  ['comments', /(?:^|[\s_-])(?:comments?|disqus|fb-comments|respond|reactions)(?:$|[\s_-](?!count|body-text))/i],
  ['share', /(?:^|[\s_-])(?:share|sharing|social|addthis|sharedaddy|addtoany)(?:$|[\s_-])/i],
  [
    'related',
    /(?:^|[\s_-])(?:related|recommended|recirc|read-?more|more-stories|also-read|outbrain|taboola|trending|most-read|popular)(?:$|[\s_-])/i,
  ],
  ['newsletter', /(?:^|[\s_-])(?:newsletter|subscribe|signup|sign-up)(?:$|[\s_-])/i],
  ['consent', /(?:^|[\s_-])(?:cookie|consent|gdpr|cmp)(?:$|[\s_-])/i],
  ['caption', /(?:^|[\s_-])(?:caption|credit|figcaption)(?:$|[\s_-])/i],
  ['author-box', /(?:^|[\s_-])(?:author-bio|author-box|about-author|authorbox)(?:$|[\s_-])/i],
];

/** What an element says that it is, or null where it says nothing. */
export function clutterOf(element: Element): Clutter | null {
  const tag = element.localName;
  if (tag === 'figcaption') return 'caption';
  if (tag === 'nav') return 'navigation';
  const names = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`;
  if (names.length < 2) return null;
  for (const [clutter, pattern] of NAMES) if (pattern.test(names)) return clutter;
  return null;
}
