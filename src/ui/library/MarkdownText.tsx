/** Markdown as text on the page: every node becomes an element of ours or stays text; HTML in it is text, images are their words. */
import type { Nodes, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type ComponentChild, createElement } from 'preact';
import { type NotesTree, readNotes } from '../../export/notes';

const TAGS: Readonly<Partial<Record<Nodes['type'], string>>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  listItem: 'li',
  emphasis: 'em',
  strong: 'strong',
};

function elementOf(node: RootContent, key: number, addressOf: NotesTree['addressOf']): ComponentChild {
  const children = 'children' in node ? node.children.map((child, i) => elementOf(child, i, addressOf)) : [];
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
    case 'linkReference': {
      const address = addressOf(node);
      return address ? (
        <a key={key} href={address} target="_blank" rel="noreferrer">
          {children}
        </a>
      ) : (
        <span key={key}>{children}</span>
      );
    }
    case 'definition':
      return null;
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
  const notes = readNotes(text);
  return <div class="markdown">{notes?.blocks.map((block, i) => elementOf(block, i, notes.addressOf))}</div>;
}
