/** What an element's class and id say about it. */
import { type Clutter, kindOfNames } from './page-parts';
import { hasHiddenName } from './visibility';

const namesOf = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

/** What follows from an element's class and id alone. */
export interface Named {
  names: string;
  kind: Clutter | null;
  hidden: boolean;
  /** Whether Readability makes anything of them. */
  telling: boolean;
}

export const UNNAMED: Named = { names: ' ', kind: null, hidden: false, telling: false };

/** Elements whose names Readability compares with others' too, to tell which stand beside each other. */
export const COMPARED_TAGS = new Set(['div', 'section', 'article', 'main', 'td', 'form', 'body']);

/** What Readability looks for in a class or an id. */
const TELLING =
  /-ad-|ai2html|and|archive|article|author|banner|blog|body|breadcrumbs|byline|com-|combx|comment|community|column|contact|content|cover-wrap|date|disqus|entry|extra|footer|gdpr|header|hid|legends|main|masthead|media|menu|meta|outbrain|page|pager|pagination|popup|post|promo|related|remark|replies|rss|scroll|shadow|share|shopping|shoutbox|sidebar|skyscraper|social|sponsor|story|supplemental|ad-break|agegate|tags|text|widget|writtenby|yom-remote/i;

/** A reader of the names of a page's elements, which asks once what they mean: the same ones stand on many elements. */
export function namesReader(): (element: Element) => Named {
  const known = new Map<string, Named>();
  return (element) => {
    const names = namesOf(element);
    let named = known.get(names);
    if (!named) {
      named = { names, kind: kindOfNames(names), hidden: hasHiddenName(names), telling: TELLING.test(names) };
      known.set(names, named);
    }
    return named;
  };
}
