/** HTML → Document for the command line: parse5 reads the page as browsers do, linkedom is the tree (docs/decisions/dom-library.md). */
import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterMap, type defaultTreeAdapter, parse, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';

type Mode = ReturnType<typeof defaultTreeAdapter.getDocumentMode>;
type Namespace = DefaultTreeAdapterMap['element']['namespaceURI'];
type DomMap = TreeAdapterTypeMap<
  Node,
  ParentNode & Node,
  ChildNode,
  Document,
  DocumentFragment,
  Element,
  Comment,
  Text,
  Element,
  DocumentType
>;

const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';

const setAttributes = (element: Element, attributes: { name: string; value: string; prefix?: string }[]) => {
  for (const { name, value, prefix } of attributes) element.setAttribute(prefix ? `${prefix}:${name}` : name, value);
};

/** parse5's view of a linkedom tree. What linkedom has no place for (namespaces, quirks mode, template contents) is kept beside it. */
function domAdapter(document: Document): TreeAdapter<DomMap> {
  const namespaces = new WeakMap<Element, Namespace>();
  const contents = new WeakMap<Element, DocumentFragment>();
  let mode: Mode = 'no-quirks' as Mode;
  return {
    createDocument: () => document,
    createDocumentFragment: () => document.createDocumentFragment(),
    createElement(tag, namespace, attributes) {
      const element = namespace === SVG ? document.createElementNS(SVG, tag) : document.createElement(tag);
      if (namespace !== HTML) namespaces.set(element, namespace);
      setAttributes(element, attributes);
      return element;
    },
    createCommentNode: (data) => document.createComment(data),
    createTextNode: (data) => document.createTextNode(data),
    appendChild(parent, node) {
      parent.appendChild(node);
      // Declarative shadow roots: what comes next in the template goes where the page shows it.
      const element = node as unknown as Element;
      const host = parent as unknown as Element;
      if (node.nodeType === 1 && contents.has(element) && element.getAttribute('shadowrootmode') === 'open' && !host.shadowRoot)
        contents.set(element, host.attachShadow({ mode: 'open' }));
    },
    insertBefore: (parent, node, reference) => void parent.insertBefore(node, reference),
    detachNode: (node) => node.remove(),
    insertText(parent, text) {
      const last = parent.lastChild;
      if (last?.nodeType === 3) (last as Text).data += text;
      else parent.appendChild(document.createTextNode(text));
    },
    insertTextBefore(parent, text, reference) {
      const before = reference.previousSibling;
      if (before?.nodeType === 3) (before as Text).data += text;
      else parent.insertBefore(document.createTextNode(text), reference);
    },
    adoptAttributes: (element, attributes) =>
      setAttributes(
        element,
        attributes.filter(({ name }) => !element.hasAttribute(name)),
      ),
    setTemplateContent: (template, content) => void contents.set(template, content),
    getTemplateContent: (template) => contents.get(template) ?? document.createDocumentFragment(),
    setDocumentType: () => {},
    setDocumentMode: (_, value) => {
      mode = value;
    },
    getDocumentMode: () => mode,
    getFirstChild: (node) => node.firstChild as ChildNode | null,
    getChildNodes: (node) => [...node.childNodes] as ChildNode[],
    getParentNode: (node) => node.parentNode as (ParentNode & Node) | null,
    getAttrList: (element) => [...element.attributes].map(({ name, value }) => ({ name, value })),
    getTagName: (element) => element.localName,
    getNamespaceURI: (element) => namespaces.get(element) ?? (HTML as Namespace),
    getTextNodeContent: (node) => node.data,
    getCommentNodeContent: (node) => node.data,
    getDocumentTypeNodeName: (node) => node.name,
    getDocumentTypeNodePublicId: (node) => node.publicId,
    getDocumentTypeNodeSystemId: (node) => node.systemId,
    isTextNode: (node): node is Text => node.nodeType === 3,
    isCommentNode: (node): node is Comment => node.nodeType === 8,
    isDocumentTypeNode: (node): node is DocumentType => node.nodeType === 10,
    isElementNode: (node): node is Element => node.nodeType === 1,
    setNodeSourceCodeLocation: () => {},
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation: () => {},
  };
}

/** Larger pages are read without what has no text, and no further than this many characters: an article is there by then. */
const LARGE = 2_000_000;

/** Of such pages the structured data is kept up to this length. */
const LARGE_DATA = 200_000;

const withoutBallast = (html: string): string =>
  html
    .replace(/<(script|style|svg)\b([^>]*)>[\s\S]*?<\/\1\s*>/gi, (whole, _, attributes: string) =>
      /ld\+json/.test(attributes) && whole.length < LARGE_DATA ? whole : '',
    )
    .replace(/(["'(])data:[^"')]{1000,}/g, '$1')
    .slice(0, LARGE);

/** Parses a page without running or loading anything: the same tree as in a browser that runs scripts, before any ran. */
export function parseHtml(html: string, _url?: string): Document {
  return parse<DomMap>(html.length > LARGE ? withoutBallast(html) : html, {
    treeAdapter: domAdapter(parseHTML('').document),
    scriptingEnabled: true,
  });
}
