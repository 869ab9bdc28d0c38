/** The page → its text blocks, and a small copy of the page for Readability with every block numbered in it. */
import { type Clutter, clutterOf, isHiddenByName, namesOf, type Part } from './page-parts';
import { childrenShown, INVISIBLE_TAGS, tidy } from './page-text';

/** A run of inline content: a paragraph, a heading, a list item, a cell, or a stretch of text between two blank lines. */
export interface Block {
  /** White space collapsed; "\n" stands where the page has a single line break. */
  text: string;
  /** Characters of `text` inside links. */
  linkLength: number;
  /** Tag of the nearest block element, lower case: "p", "li", "h2", "td", "div", … */
  tag: string;
  /** The nearest block element in the page. */
  element: Element;
  /** The run's text nodes, in the page. */
  nodes: Text[];
  /** What the surrounding elements say that this is, where they say it. */
  part: Part | null;
  /** Tags of interest among the ancestors. */
  within: { table: boolean; list: boolean; numbered: boolean; quote: boolean; figure: boolean; article: boolean };
}

export interface Snapshot {
  /** The copy: no scripts, no styles, nothing hidden, `BLOCK_MARK` on what holds a block. */
  copy: Document;
  blocks: Block[];
}

export interface SnapshotOptions {
  /** Elements that are left out, with all that they hold: other articles stacked in the page. */
  skip?: ReadonlySet<Element>;
  /** Reads what inline styles and attributes hide, for pages that show their article by script. */
  readHidden?: boolean;
}

/** On an element of the copy: the numbers of the blocks whose text it holds. */
export const BLOCK_MARK = 'data-block';

/** Below this depth the copy stays flat, since readers of the copy recurse. */
const DEEPEST = 150;

/** Elements that interrupt a line of text. */
const BLOCK_TAGS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'.split(
    ' ',
  ),
);

/** Kinds that stand within a paragraph as a button or a count, and the longest text of one. */
const LABEL_KINDS: ReadonlySet<Clutter> = new Set<Clutter>(['comments', 'share']);
const LABEL_LENGTH = 30;

/** Elements that Readability replaces without their attributes: text right in them is wrapped, so that the mark survives. */
const WRAPPED_TAGS = new Set(['div', 'section', 'article', 'main', 'body', 'center', 'font', 'form']);

const COPIED_ATTRIBUTES = ['id', 'class', 'role', 'itemprop', 'rel', 'href', 'src', 'name', 'dir', 'lang', 'width', 'height', 'colspan'];

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Elements that hold the article itself are read even where a dialog made the page inert behind it. */
const holdsArticle = (element: Element) => element.matches('article, main, body') || element.querySelector('article, main, h1') !== null;

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') && !holdsArticle(element)) return true;
  const style = element.getAttribute('style');
  if (style && HIDDEN_STYLE.test(style)) return true;
  return element.getAttribute('aria-hidden') === 'true' && !holdsArticle(element);
}

interface Frame {
  source: Node;
  copy: Element;
  depth: number;
  /** Nearest block element of the page. */
  block: Element;
  part: Part | null;
  /** The part that the nearest block element belongs to. */
  blockPart: Part | null;
  within: Block['within'];
  link: boolean;
}

/** A document of the same kind that runs and loads nothing. */
function emptyDocument(like: Document): Document {
  const copy = like.cloneNode(false) as Document;
  const html = copy.createElement('html');
  const head = html.appendChild(copy.createElement('head'));
  html.appendChild(copy.createElement('body'));
  const title = head.appendChild(copy.createElement('title'));
  title.textContent = like.title;
  copy.appendChild(html);
  return copy;
}

/** Copies what the page shows into a new document and lists its text blocks in reading order. The page stays as it is. */
export function takeSnapshot(document: Document, options: SnapshotOptions = {}): Snapshot {
  const copy = emptyDocument(document);
  const blocks: Block[] = [];
  const root = document.body;
  if (!root) return { copy, blocks };

  let open: Block | null = null;
  let holders = new Set<Element>();
  const close = () => {
    if (open) {
      const text = tidy(open.text);
      if (text) {
        open.text = text;
        for (const holder of holders) holder.setAttribute(BLOCK_MARK, `${holder.getAttribute(BLOCK_MARK) ?? ''} ${blocks.length}`.trim());
        blocks.push(open);
      }
      holders = new Set();
    }
    open = null;
  };

  /** A node to enter, or a block element to leave. */
  type Step = Frame | 'leave';
  const steps: Step[] = [];
  const nowhere = { table: false, list: false, numbered: false, quote: false, figure: false, article: false };
  const push = (frame: Frame) => {
    const children = Array.from(childrenShown(frame.source));
    for (let i = children.length - 1; i >= 0; i--) {
      const source = children[i];
      if (source) steps.push({ ...frame, source });
    }
  };
  push({ source: root, copy: copy.body, depth: 0, block: root, part: null, blockPart: null, within: nowhere, link: false });
  let blankLines = 0;

  for (let step = steps.pop(); step; step = steps.pop()) {
    if (step === 'leave') {
      close();
      continue;
    }
    const { source } = step;
    if (source.nodeType === 3) {
      const data = source.nodeValue ?? '';
      if (!open && !/\S/.test(data)) continue;
      open ??= {
        text: '',
        linkLength: 0,
        tag: step.block.localName,
        element: step.block,
        nodes: [],
        part: step.part,
        within: step.within,
      };
      const text = data.replace(/\s+/g, ' ');
      if (text !== ' ') {
        // A caption in a span is one where the span is all that there is.
        if (open.part !== step.part) open.part = step.blockPart;
        blankLines = 0;
        open.nodes.push(source as Text);
        if (step.link) open.linkLength += text.trim().length;
      }
      open.text += text;
      const textCopy = copy.createTextNode(text);
      if (text === ' ' || !WRAPPED_TAGS.has(step.copy.localName)) {
        if (text !== ' ') holders.add(step.copy);
        step.copy.appendChild(textCopy);
      } else {
        const holder = copy.createElement('span');
        holder.appendChild(textCopy);
        step.copy.appendChild(holder);
        holders.add(holder);
      }
      continue;
    }
    if (source.nodeType !== 1) continue;
    const element = source as Element;
    const tag = element.localName;
    if (INVISIBLE_TAGS.has(tag) || options.skip?.has(element)) continue;
    const names = namesOf(element);
    if (!options.readHidden && (isHidden(element) || isHiddenByName(names))) continue;
    if (tag === 'br') {
      step.copy.appendChild(copy.createElement('br'));
      // One break is a line within a paragraph, two are the end of it.
      if (open && ++blankLines > 1) close();
      else if (open) open.text += '\n';
      continue;
    }
    blankLines = 0;
    const isBlock = BLOCK_TAGS.has(tag);
    if (isBlock || tag === 'iframe' || element.shadowRoot) close();
    const kind = step.part ? null : clutterOf(element, names);
    if (kind && !isBlock && LABEL_KINDS.has(kind) && (element.textContent ?? '').trim().length < LABEL_LENGTH) continue;
    const part = kind ? { kind, element } : step.part;
    const within =
      isBlock && /^(?:t[dh]|table|[uo]l|dl|blockquote|figure|article)$/.test(tag)
        ? {
            table: step.within.table || tag === 'table',
            list: step.within.list || tag === 'ul' || tag === 'ol' || tag === 'dl',
            numbered: step.within.numbered || tag === 'ol',
            quote: step.within.quote || tag === 'blockquote',
            figure: step.within.figure || tag === 'figure',
            article: step.within.article || tag === 'article',
          }
        : step.within;
    const target =
      step.depth < DEEPEST ? copy.createElement(tag === 'slot' || tag === 'iframe' || tag.includes(':') ? 'div' : tag) : step.copy;
    if (target !== step.copy) {
      for (const name of COPIED_ATTRIBUTES) {
        const value = element.getAttribute(name);
        if (value !== null) target.setAttribute(name, value);
      }
      step.copy.appendChild(target);
    }
    if (tag === 'img') continue;
    if (isBlock) steps.push('leave');
    push({
      source: element,
      copy: target,
      depth: step.depth + 1,
      block: isBlock ? element : step.block,
      part,
      blockPart: isBlock ? part : step.blockPart,
      within,
      link: step.link || tag === 'a',
    });
  }
  close();
  return { copy, blocks };
}
