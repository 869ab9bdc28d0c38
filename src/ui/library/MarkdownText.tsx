/** Markdown as text on the page: every node becomes an element of ours or stays text; HTML in it is text, images are their words. */
import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { type ComponentChild, createElement } from 'preact';

const SAFE_LINK = /^(?:https?:|mailto:)/i;

const TAGS: Readonly<Partial<Record<Nodes['type'], string>>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  listItem: 'li',
  emphasis: 'em',
  strong: 'strong',
};

function elementOf(node: RootContent, key: number): ComponentChild {
  const children = 'children' in node ? node.children.map(elementOf) : [];
  switch (node.type) {
    case 'text':
      return node.value;
    case 'heading':
      // the page has its own headings above those of a note
      return createElement(`h${Math.min(6, node.depth + 1)}`, { key, dir: 'auto' }, children);
    case 'list':
      return createElement(node.ordered ? 'ol' : 'ul', { key, ...(node.ordered && node.start ? { start: node.start } : {}) }, children);
    case 'inlineCode':
      return <code key={key}>{node.value}</code>;
    case 'code':
      return (
        <pre key={key}>
          <code>{node.value}</code>
        </pre>
      );
    case 'break':
      return <br key={key} />;
    case 'thematicBreak':
      return <hr key={key} />;
    case 'link':
      return SAFE_LINK.test(node.url) ? (
        <a key={key} href={node.url} target="_blank" rel="noreferrer">
          {children}
        </a>
      ) : (
        <span key={key}>{children}</span>
      );
    case 'html':
      return <code key={key}>{node.value}</code>;
    case 'image':
      return <span key={key}>{node.alt || node.url}</span>;
    default: {
      const tag = TAGS[node.type];
      return tag ? createElement(tag, { key, dir: tag === 'p' || tag === 'li' ? 'auto' : undefined }, children) : textOf(node);
    }
  }
}

export default function MarkdownText({ text }: { text: string }) {
  return <div class="markdown">{fromMarkdown(text).children.map(elementOf)}</div>;
}
