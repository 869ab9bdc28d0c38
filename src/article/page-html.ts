/** The body as HTML, built from its text, links and emphasis alone. Whoever keeps it sanitises it first (docs/decisions/sanitised-html.md). */
import { absoluteUrl } from './page-meta';
import type { Block } from './snapshot';

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

/** @param later paragraphs that follow the blocks and are text alone. */
export function pageHtml(blocks: readonly Block[], url: string | undefined, later: readonly string[]): string {
  const html = [...blocks.map((block) => blockHtml(block, url)), ...later.map((text) => `<p>${escapeHtml(text)}</p>`)].join('\n');
  return html.replace(/(?:<li>.*<\/li>\n?)+/g, (items) => `<ul>${items}</ul>`);
}
