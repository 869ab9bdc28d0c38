/** The page's own text nodes in reading order, through shadow trees, slots and frames of the same origin. */

/** Elements that hold no text for a reader. */
export const INVISIBLE_TAGS: ReadonlySet<string> = new Set(
  'script style noscript template svg math canvas object embed applet audio video map input select textarea button datalist progress meter head link meta title'.split(
    ' ',
  ),
);

/** Signs that only steer line breaking; joiners stay, they are part of words in Persian and Hindi. */
const INVISIBLE_SIGNS = '\\u00ad\\u200b\\u2060\\ufeff';

/** White space and invisible signs: what two readings of the same page may differ by. */
export const BLANKS = new RegExp(`[\\s${INVISIBLE_SIGNS}]+`, 'g');

const INVISIBLE = new RegExp(`[${INVISIBLE_SIGNS}]`, 'g');

/** Collapses white space to single spaces, keeps "\n" only where `keepLines` says so, and drops invisible signs. */
export function tidy(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
}

/** Frames of the same origin are part of the page; the others are closed to us. */
function frameBody(element: Element): Element | null {
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

/** What the reader sees below a node that is not simply its children: its shadow tree, a frame's page, what fills a slot. */
export function childrenShown(node: Node): ArrayLike<Node> | null {
  const element = node as Element;
  if (element.localName === 'iframe') {
    const body = frameBody(element);
    return body ? [body] : [];
  }
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
    if (assigned.length) return assigned;
  }
  return null;
}

/** Every text node of the page, in reading order, those that the page hides included. */
export function* textNodes(document: Document): Generator<Text> {
  const stack: Node[] = document.body ? [document.body] : [];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === 3) yield node as Text;
    if (node.nodeType !== 1 || INVISIBLE_TAGS.has((node as Element).localName)) continue;
    const children = childrenShown(node) ?? node.childNodes;
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child) stack.push(child);
    }
  }
}
