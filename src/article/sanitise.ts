/** The body as HTML that is safe to keep and to show (docs/decisions/sanitised-html.md). */
import createDOMPurify from 'dompurify';
import { absoluteUrl } from './page-meta';
import type { Block } from './snapshot';

/** Elements that may stand in the HTML, and the only attribute. No images, media, frames, forms, styles or scripts. */
const ALLOWED_TAGS = [
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'a',
  'em',
  'strong',
  'sub',
  'sup',
  'code',
  'br',
];
const ALLOWED_ATTR = ['href'];

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const EMPHASIS: Readonly<Record<string, string>> = {
  em: 'em',
  i: 'em',
  strong: 'strong',
  b: 'strong',
  sub: 'sub',
  sup: 'sup',
  code: 'code',
};

/** A text node with the emphasis and the link that it stands in, up to its block. */
function inlineHtml(node: Text, block: Element, url: string | undefined): string {
  let html = escapeHtml(node.data.replace(/\s+/g, ' '));
  for (let parent = node.parentElement; parent && parent !== block; parent = parent.parentElement) {
    const tag = EMPHASIS[parent.localName];
    if (tag) html = `<${tag}>${html}</${tag}>`;
    const href = parent.localName === 'a' ? absoluteUrl(parent.getAttribute('href'), url) : undefined;
    if (href) html = `<a href="${escapeHtml(href)}">${html}</a>`;
  }
  return html;
}

const BLOCK_TAG: Readonly<Record<string, string>> = { h1: 'h2', h2: 'h2', h3: 'h3', h4: 'h4', h5: 'h5', h6: 'h6', li: 'li', pre: 'pre' };

function blockHtml(block: Block, url: string | undefined): string {
  const tag = BLOCK_TAG[block.tag] ?? 'p';
  const inner = block.nodes
    .map((node) => inlineHtml(node, block.element, url))
    .join('')
    .trim();
  return tag === 'p' && block.within.quote ? `<blockquote><p>${inner}</p></blockquote>` : `<${tag}>${inner}</${tag}>`;
}

/**
 * The blocks as HTML, built from their text, links and emphasis alone, then passed through DOMPurify.
 * @returns undefined where DOMPurify cannot work: outside of browsers, no HTML rather than HTML that nobody checked.
 */
export function sanitisedHtml(document: Document, blocks: readonly Block[], url: string | undefined): string | undefined {
  const view = document.defaultView ?? (typeof window === 'undefined' ? null : window);
  if (!view || typeof document.implementation?.createHTMLDocument !== 'function') return undefined;
  const purify = createDOMPurify(view as Parameters<typeof createDOMPurify>[0]);
  if (!purify.isSupported) return undefined;
  const html = blocks.map((block) => blockHtml(block, url)).join('\n');
  const lists = html.replace(/(?:<li>.*<\/li>\n?)+/g, (items) => `<ul>${items}</ul>`);
  return purify.sanitize(lists, {
    ALLOWED_TAGS,
    ALLOWED_ATTR,
    ALLOWED_URI_REGEXP: /^https?:/i,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  });
}
