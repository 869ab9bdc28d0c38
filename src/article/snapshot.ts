/** The page → its text blocks, and a small copy of the page for Readability whose texts know their blocks. */
import { COMPARED_TAGS, type Named, namesReader, UNNAMED } from './element-names';
import { type Clutter, clutterOf, type Part } from './page-parts';
import { childrenShown, INVISIBLE_TAGS, tidy } from './page-text';
import { hiddenTest } from './visibility';

/** A run of inline content: a paragraph, a heading, a list item, a cell, or a stretch of text between two blank lines. */
export interface Block {
  /** Its place among the blocks of the page; -1 where it turned out to have no text. */
  number: number;
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
  /** The copy: no scripts, no styles, nothing hidden. */
  copy: Document;
  blocks: Block[];
  /** The block that each text of the copy is of. */
  blockOf: ReadonlyMap<Node, Block>;
  /** How many elements were read. */
  elements: number;
  /** Whether anything was left out because the page hides it. */
  hides: boolean;
  /** The same once more with unlikely parts in the copy, for a reader that has used it up and found too little. */
  again: () => Snapshot;
}

export interface SnapshotOptions {
  /** Elements that are left out, with all that they hold: other articles stacked in the page. */
  skip?: ReadonlySet<Element>;
  /** Reads what inline styles and attributes hide, for pages that show their article by script. */
  readHidden?: boolean;
  /** Copies what Readability would throw away unlooked at in its first try. */
  copyUnlikely?: boolean;
}

/** Below this depth the copy stays flat, since readers of the copy recurse. */
const DEEPEST = 150;

/** No article is larger; what comes after, on pages of many megabytes, is not read. */
const MOST_ELEMENTS = 20_000;
const MOST_TEXT = 600_000;

/** Elements that interrupt a line of text. */
const BLOCK_TAGS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'.split(
    ' ',
  ),
);

/** A line that is this long and ends a sentence is a paragraph, where lines are parted by single breaks. */
const LINE_LENGTH = 80;

const isWholeParagraph = (text: string): boolean => {
  const line = text.slice(text.lastIndexOf('\n') + 1).trim();
  return line.length >= LINE_LENGTH && /[.!?…。！？؟۔।]["”»’')\]]*$/u.test(line);
};

/** Kinds that stand within a paragraph as a button or a count, and the longest text of one. */
const LABEL_KINDS: ReadonlySet<Clutter> = new Set<Clutter>(['comments', 'share']);
const LABEL_LENGTH = 30;

/** Inline formatting says nothing about where the article is: its text goes into what it stands in. */
const FLATTENED_TAGS = new Set(
  'abbr acronym b bdi bdo big cite data del dfn em font i ins kbd label mark q s samp slot small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** What Readability looks at, beside class and id. */
const COPIED_ATTRIBUTES = ['role', 'itemprop'];
const COPIED_FROM_LINKS = [...COPIED_ATTRIBUTES, 'rel', 'href'];

/** Parts that Readability throws away or never takes text from: their blocks are listed, but not copied. */
const UNCOPIED_TAGS = new Set(['nav', 'footer']);

/** Roles of what Readability throws away in its first try, as it has them. */
const UNLIKELY_ROLES = new Set(['menu', 'menubar', 'complementary', 'navigation', 'alert', 'alertdialog', 'dialog']);

/** How many elements above are asked whether they are a table, in which Readability throws nothing away. */
const TABLE_LEVELS = 4;

function isInTable(parent: Element | null): boolean {
  let element = parent;
  for (let level = 0; element && level < TABLE_LEVELS; level++, element = element.parentElement) {
    if (element.localName === 'table' || element.localName === 'code') return true;
  }
  return false;
}

/** Whether Readability would throw an element away in its first try. */
const isUnlikely = (element: Element, { unlikely }: Named, parent: Element | null): boolean =>
  (unlikely && element.localName !== 'a' && !isInTable(parent)) || UNLIKELY_ROLES.has(element.getAttribute('role') ?? '');

/** What holds for all children of an element. */
interface Context {
  /** Where the text goes in the copy; null where it is not copied. */
  copy: Element | null;
  depth: number;
  /** Nearest block element of the page. */
  block: Element;
  part: Part | null;
  /** The part that the nearest block element belongs to. */
  blockPart: Part | null;
  within: Block['within'];
  link: boolean;
}

interface Frame {
  source: Node;
  context: Context;
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

const CONTEXT_TAGS = new Set(['table', 'ul', 'ol', 'dl', 'blockquote', 'figure', 'article']);
const NOWHERE: Block['within'] = { table: false, list: false, numbered: false, quote: false, figure: false, article: false };

const contextIn = (outer: Block['within'], tag: string): Block['within'] => ({
  table: outer.table || tag === 'table',
  list: outer.list || tag === 'ul' || tag === 'ol' || tag === 'dl',
  numbered: outer.numbered || tag === 'ol',
  quote: outer.quote || tag === 'blockquote',
  figure: outer.figure || tag === 'figure',
  article: outer.article || tag === 'article',
});

function copyElement(copy: Document, element: Element, { names, telling }: Named, hasAttributes: boolean): Element {
  const tag = element.localName;
  const target = copy.createElement(tag === 'iframe' || tag.includes(':') ? 'div' : tag);
  if (telling || (names && COMPARED_TAGS.has(tag))) target.setAttribute('class', names);
  if (hasAttributes) {
    for (const name of tag === 'a' ? COPIED_FROM_LINKS : COPIED_ATTRIBUTES) {
      const value = element.getAttribute(name);
      if (value !== null) target.setAttribute(name, value);
    }
  }
  return target;
}

/** Copies what the page shows into a new document and lists its text blocks in reading order. The page stays as it is. */
export function takeSnapshot(document: Document, options: SnapshotOptions = {}): Snapshot {
  const copy = emptyDocument(document);
  const blocks: Block[] = [];
  const blockOf = new Map<Node, Block>();
  const snapshot: Snapshot = {
    copy,
    blocks,
    blockOf,
    elements: 0,
    hides: false,
    again: () => takeSnapshot(document, { ...options, copyUnlikely: true }),
  };
  const root = document.body;
  if (!root) return snapshot;

  const readNames = namesReader();
  const isHidden = hiddenTest(document);
  let open: Block | null = null;
  const close = () => {
    if (open) {
      const text = tidy(open.text);
      if (text) {
        open.text = text;
        open.number = blocks.length;
        blocks.push(open);
      }
    }
    open = null;
  };

  /** A node to enter, or a block element to leave. */
  type Step = Frame | 'leave';
  const steps: Step[] = [];
  const enter = (parent: Node, context: Context) => {
    const children = childrenShown(parent);
    if (children) {
      for (let i = children.length - 1; i >= 0; i--) {
        const source = children[i];
        if (source) steps.push({ source, context });
      }
    } else {
      for (let source = parent.lastChild; source; source = source.previousSibling) steps.push({ source, context });
    }
  };
  enter(root, { copy: copy.body, depth: 0, block: root, part: null, blockPart: null, within: NOWHERE, link: false });
  let blankLines = 0;

  let elements = 0;
  let length = 0;
  for (let step = steps.pop(); step && elements < MOST_ELEMENTS && length < MOST_TEXT; step = steps.pop()) {
    if (step === 'leave') {
      close();
      continue;
    }
    const { source, context } = step;
    if (source.nodeType === 3) {
      const data = source.nodeValue ?? '';
      if (!open && !/\S/.test(data)) continue;
      open ??= {
        number: -1,
        text: '',
        linkLength: 0,
        tag: context.block.localName,
        element: context.block,
        nodes: [],
        part: context.part,
        within: context.within,
      };
      const text = data.replace(/\s+/g, ' ');
      if (text !== ' ') {
        // A caption in a span is one where the span is all that there is.
        if (open.part !== context.part) open.part = context.blockPart;
        blankLines = 0;
        open.nodes.push(source as Text);
        if (context.link) open.linkLength += text.trim().length;
      }
      open.text += text;
      length += text.length;
      if (!context.copy) continue;
      const textCopy = context.copy.appendChild(copy.createTextNode(text));
      if (text !== ' ') blockOf.set(textCopy, open);
      continue;
    }
    if (source.nodeType !== 1) continue;
    const element = source as Element;
    const tag = element.localName;
    if (INVISIBLE_TAGS.has(tag) || options.skip?.has(element)) continue;
    // Most elements have no attributes, and to ask for one that is not there costs as much as for one that is.
    const hasAttributes = element.hasAttributes();
    const named = hasAttributes ? readNames(element) : UNNAMED;
    if (hasAttributes && !options.readHidden && (named.hidden || isHidden(element))) {
      snapshot.hides = true;
      continue;
    }
    if (tag === 'br') {
      context.copy?.appendChild(copy.createElement('br'));
      elements++;
      // One break is a line within a paragraph, two are the end of it; so is one after a line as long as a paragraph.
      if (open && (++blankLines > 1 || isWholeParagraph(open.text))) close();
      else if (open) open.text += '\n';
      continue;
    }
    if (tag === 'img') {
      // Readability takes out every image that has no address, and the copy's have none.
      blankLines = 0;
      elements++;
      continue;
    }
    blankLines = 0;
    const isBlock = BLOCK_TAGS.has(tag);
    if (isBlock || tag === 'iframe' || element.shadowRoot) close();
    const kind = context.part ? null : clutterOf(element, named.kind);
    if (kind && !isBlock && LABEL_KINDS.has(kind) && (element.textContent ?? '').trim().length < LABEL_LENGTH) continue;
    const part = kind ? { kind, element } : context.part;
    const within = isBlock && CONTEXT_TAGS.has(tag) ? contextIn(context.within, tag) : context.within;
    const flat = context.depth >= DEEPEST || FLATTENED_TAGS.has(tag);
    const target =
      UNCOPIED_TAGS.has(tag) && !element.querySelector('h1, article, main')
        ? null
        : flat || !context.copy
          ? context.copy
          : copyElement(copy, element, named, hasAttributes);
    if (target !== context.copy && target) context.copy?.appendChild(target);
    // What Readability throws away unlooked at stands in the copy, but empty.
    const isThrownAway = hasAttributes && target !== context.copy && !options.copyUnlikely && isUnlikely(element, named, context.copy);
    elements++;
    if (isBlock) steps.push('leave');
    enter(element, {
      copy: isThrownAway ? null : target,
      depth: context.depth + 1,
      block: isBlock ? element : context.block,
      part,
      blockPart: isBlock ? part : context.blockPart,
      within,
      link: context.link || tag === 'a',
    });
  }
  close();
  snapshot.elements = elements;
  return snapshot;
}
