/** The person's notes, in Markdown: read once, and written as HTML or as one line. What they hold may come from somebody else's backup. */
import type { Definition, Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { directionOf } from '../model/direction-of';
import { oneLine } from './document';
import { escapeHtml } from './escape-html';

/** Nested this deep, or this long, it is no note, and a parser of Markdown takes minutes or ends: it stays text. */
const TOO_DEEP = /^(?:[ \t]*(?:[>*+-]|\d+[.)])){30}|^[ \t]{80}/m;
const TOO_LONG = 200_000;

/** The address as a browser writes it, with every sign encoded that a file could trip over; undefined where it leads nobody anywhere. */
function safeAddress(url: string): string | undefined {
  try {
    const { protocol, href } = new URL(url);
    return /^(?:https?|mailto):$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

export interface NotesTree {
  blocks: readonly RootContent[];
  /** Where a link leads, also one whose address stands elsewhere in the notes; undefined where it is no place to lead anybody. */
  addressOf: (node: Nodes) => string | undefined;
}

/** Null where there are none. */
export function readNotes(notes: string | undefined): NotesTree | null {
  const text = notes?.trim();
  if (!text) return null;
  if (text.length > TOO_LONG || TOO_DEEP.test(text))
    return { blocks: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }], addressOf: () => undefined };
  const { children: blocks } = fromMarkdown(text);
  const definitions = new Map(
    blocks.filter((block): block is Definition => block.type === 'definition').map(({ identifier, url }) => [identifier, url]),
  );
  const addressOf = (node: Nodes) => {
    const url =
      node.type === 'link' || node.type === 'image'
        ? node.url
        : node.type === 'linkReference' || node.type === 'imageReference'
          ? definitions.get(node.identifier)
          : undefined;
    return url === undefined ? undefined : safeAddress(url);
  };
  return { blocks, addressOf };
}

/** A new line in the notes is one on the page, as where they were typed. */
const lines = (text: string): string => escapeHtml(text).replace(/\n/g, '<br>');

/** The notes as HTML: elements of ours, whose direction is that of their words; HTML in the notes is text, images are links. */
export function notesHtml(notes: string | undefined): string {
  const tree = readNotes(notes);
  if (!tree) return '';
  const dir = (node: Nodes) => `dir="${directionOf(textOf(node))}"`;
  const inside = (node: Nodes): string => ('children' in node ? node.children.map(write).join('') : '');
  const link = (node: Nodes, words: string) => {
    const address = tree.addressOf(node);
    return address ? `<a href="${escapeHtml(address)}">${words || escapeHtml(address)}</a>` : words;
  };
  function write(node: Nodes): string {
    switch (node.type) {
      case 'text':
        return lines(node.value);
      case 'heading': {
        // beneath the headings of the page's own sections
        const tag = `h${Math.min(6, node.depth + 2)}`;
        return `<${tag} ${dir(node)}>${inside(node)}</${tag}>`;
      }
      case 'paragraph':
        return `<p ${dir(node)}>${inside(node)}</p>`;
      case 'blockquote':
        return `<blockquote ${dir(node)}>${inside(node)}</blockquote>`;
      case 'list':
        return node.ordered ? `<ol ${dir(node)} start="${node.start ?? 1}">${inside(node)}</ol>` : `<ul ${dir(node)}>${inside(node)}</ul>`;
      case 'listItem':
        return `<li>${inside(node)}</li>`;
      case 'emphasis':
        return `<em>${inside(node)}</em>`;
      case 'strong':
        return `<strong>${inside(node)}</strong>`;
      case 'inlineCode':
      case 'html':
        return `<code>${escapeHtml(node.value)}</code>`;
      case 'code':
        return `<pre dir="ltr"><code>${escapeHtml(node.value)}</code></pre>`;
      case 'break':
        return '<br>';
      case 'thematicBreak':
        return '<hr>';
      case 'link':
      case 'linkReference':
        return link(node, inside(node));
      case 'image':
      case 'imageReference':
        return link(node, escapeHtml(node.alt ?? ''));
      case 'definition':
        return '';
      default:
        return escapeHtml(textOf(node));
    }
  }
  return tree.blocks.map(write).join('\n');
}

/** The words of the notes in one line, for fields that hold no more; empty where there are none. */
export function notesLine(notes: string | undefined): string {
  const words = (node: Nodes): string[] => {
    if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') return node.children.flatMap(words);
    return node.type === 'definition' ? [] : [oneLine(textOf(node))];
  };
  return (readNotes(notes)?.blocks ?? []).flatMap(words).filter(Boolean).join(' — ');
}
