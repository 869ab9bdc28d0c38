/** What the mark-up of a page says about its parts: which are clutter around an article, and of what kind. */
import type { LeftOutReason } from '../model';

/** Why a part of the page is not of the article. */
export type Clutter = Extract<
  LeftOutReason,
  | 'navigation'
  | 'related'
  | 'caption'
  | 'newsletter'
  | 'share'
  | 'author'
  | 'comments'
  | 'advertisement'
  | 'cookies'
  | 'tags'
  | 'dated'
  | 'form'
>;

/** An element that is clutter by its own word, and the kind. */
export interface Part {
  kind: Clutter;
  element: Element;
}

/**
 * The words in classes and ids by which sites name such parts, whole words only, first row first.
 * A word belongs here when it is English for the part (sites in all languages name their classes in English) or the
 * name of a service that fills it.
 */
const NAMES: Readonly<Record<Exclude<Clutter, 'form'>, string>> = {
  comments: 'comment comments disqus respond fbcomments livefyre komentarze reacties kommentare',
  cookies: 'cookie cookies consent gdpr cmp cmp2 onetrust didomi truste usercentrics cookiebot quantcast iubenda cookieyes',
  newsletter: 'newsletter newsletters signup subscribe subscription paywall',
  share: 'share sharing sharedaddy social addthis addtoany tools articletools toolbar shareto sharebar print',
  related:
    'related recommended recommendation recommendations recirc outbrain taboola zergnet trending mostread mostpopular readmore morestories alsoread announce promo teaser crosslink linkbox seealso',
  author: 'authorbox authorbio bio aboutauthor writer',
  caption: 'caption captions credit credits figcaption gallery slideshow photocredit copyright copyrights imagecaption',
  navigation: 'breadcrumb breadcrumbs breadcrumbs nav navbar navigation pagination pager tabs menu',
  tags: 'tags taglist keywords',
  advertisement: 'ad ads adv advert advertisement advertising sponsor sponsored sponsors',
  dated: 'date dates dateline datetime timestamp pubdate byline metadata articlemeta postmeta',
};

const KIND_OF = new Map<string, Clutter>(
  Object.entries(NAMES).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as Clutter] as const)),
);

/** What a class and an id say that their element is, or null where they say nothing. */
export function kindOfNames(names: string): Clutter | null {
  if (names.length < 3) return null;
  // "articleRelated", "article-related" and "article_related2" are the same name; so are "read-more" and "readmore".
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  for (let i = 0; i < words.length; i++) {
    const kind = KIND_OF.get(words[i] ?? '') ?? KIND_OF.get(`${words[i]}${words[i + 1]}`);
    if (kind) return kind;
  }
  return null;
}

/**
 * What an element says that it is, or null where it says nothing.
 * @param named what its class and id say.
 */
export function clutterOf(element: Element, named: Clutter | null): Clutter | null {
  switch (element.localName) {
    case 'figcaption':
    case 'caption':
      return 'caption';
    case 'nav':
      return 'navigation';
    case 'form':
      return 'form';
  }
  return named;
}
