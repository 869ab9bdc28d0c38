/** What an element's class and id say about it. */
import { type Clutter, kindOfNames } from './page-parts';
import { hasHiddenName } from './visibility';

export interface Named {
  /** The class and id. */
  names: string;
  kind: Clutter | null;
  hidden: boolean;
  /** Whether Readability makes anything of the names. */
  telling: boolean;
  /** Whether Readability throws the element away for them, in its first try. */
  unlikely: boolean;
}

export const UNNAMED: Named = { names: '', kind: null, hidden: false, telling: false, unlikely: false };

/** Elements whose names Readability compares with others' too, to tell which stand beside each other. */
export const COMPARED_TAGS = new Set(['div', 'section', 'article', 'main', 'td', 'form', 'body']);

/** What Readability looks for in a class or an id, as it has it. */
const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;
const MAYBE = /and|article|body|column|content|main|shadow/i;
const WEIGHED =
  /author|blog|byline|com-|contact|date|entry|hid|masthead|media|meta|outbrain|page|post|promo|scroll|share|shopping|story|tags|text|widget|writtenby/i;

interface Meaning extends Named {
  maybe: boolean;
}

function meaningOf(names: string): Meaning {
  const unlikely = UNLIKELY.test(names);
  const maybe = MAYBE.test(names);
  return {
    names,
    kind: kindOfNames(names),
    hidden: hasHiddenName(names),
    telling: unlikely || maybe || WEIGHED.test(names),
    unlikely: unlikely && !maybe,
    maybe,
  };
}

/** A reader of the names of a page's elements, which asks once what they mean: the same ones stand on many elements. */
export function namesReader(): (element: Element) => Named {
  const known = new Map<string, Meaning>();
  const lookUp = (names: string | null): Meaning | null => {
    if (!names) return null;
    const meaning = known.get(names) ?? meaningOf(names);
    known.set(names, meaning);
    return meaning;
  };
  return (element) => {
    const byClass = lookUp(element.getAttribute('class'));
    const byId = lookUp(element.getAttribute('id'));
    if (!byClass || !byId) return byClass ?? byId ?? UNNAMED;
    return {
      names: `${byClass.names} ${byId.names}`,
      kind: byClass.kind ?? byId.kind,
      hidden: byClass.hidden || byId.hidden,
      telling: byClass.telling || byId.telling,
      unlikely: (byClass.unlikely || byId.unlikely) && !byClass.maybe && !byId.maybe,
    };
  };
}
