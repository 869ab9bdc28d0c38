/** The person's notes, in Markdown → paragraphs of Word, each in the direction of its own words. */
import { ExternalHyperlink, HeadingLevel, type IParagraphOptions, type IRunOptions, type Paragraph, TextRun } from 'docx';
import type { List, Nodes, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Brief } from '../model';
import { directionOf } from '../model/direction-of';
import { BULLETS, DEEPEST, NUMBERS, QUOTE } from './docx-style';
import { type Piece, type WordWriter, wordText, wordWriter } from './docx-text';
import { readNotes } from './notes';

const CODE: IRunOptions = { font: 'Courier New', rightToLeft: false };

/** Beneath the headings of the document's own sections. */
const HEADINGS = [HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5, HeadingLevel.HEADING_6];

/** A new line in the notes is one in Word. */
const lined = (text: string, write: (line: string) => TextRun): TextRun[] =>
  text.split('\n').flatMap((line, i) => [...(i ? [new TextRun({ break: 1 })] : []), write(line)]);

export function notesParagraphs(notes: string | undefined, article: Brief['article']): Paragraph[] {
  const tree = readNotes(notes);
  if (!tree) return [];
  const { addressOf } = tree;
  let lists = 0;

  function pieces(node: Nodes, options: IRunOptions, { run }: WordWriter): Piece[] {
    const inside = (more: IRunOptions = {}) =>
      'children' in node ? node.children.flatMap((child) => pieces(child, { ...options, ...more }, writer)) : [];
    const writer = { run } as WordWriter;
    const address = addressOf(node);
    switch (node.type) {
      case 'text':
        return lined(node.value, (line) => run(line, options));
      case 'strong':
        return inside({ bold: true });
      case 'emphasis':
        return inside({ italics: true });
      case 'inlineCode':
      case 'html':
        return [new TextRun({ ...options, ...CODE, text: wordText(node.value) })];
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'link':
      case 'linkReference':
        if (!address) return inside();
        // a link within a link is none in Markdown: what is inside are runs
        return [new ExternalHyperlink({ link: address, children: inside({ style: 'Hyperlink' }) as TextRun[] })];
      case 'image':
      case 'imageReference': {
        const words = node.alt || address || '';
        return address
          ? [new ExternalHyperlink({ link: address, children: [run(words, { ...options, style: 'Hyperlink' })] })]
          : [run(words, options)];
      }
      default:
        return 'children' in node ? inside() : [run(textOf(node), options)];
    }
  }

  function block(node: RootContent, options: IParagraphOptions): Paragraph[] {
    const direction = directionOf(textOf(node));
    const writer = wordWriter(direction === article.direction ? article : { language: 'und', direction });
    const paragraph = (more: IParagraphOptions = {}) => writer.paragraph(pieces(node, {}, writer), { ...options, ...more });
    switch (node.type) {
      case 'heading':
        return [paragraph({ heading: HEADINGS[Math.min(node.depth, HEADINGS.length) - 1] })];
      case 'blockquote':
        return node.children.flatMap((child) => block(child, { ...options, style: QUOTE }));
      case 'list':
        return items(node, options, 0);
      case 'code':
        return [
          writer.paragraph(
            lined(node.value, (line) => new TextRun({ ...CODE, text: wordText(line) })),
            options,
            'ltr',
          ),
        ];
      case 'thematicBreak':
        return [writer.paragraph([], { ...options, thematicBreak: true })];
      case 'definition':
        return [];
      default:
        return [paragraph()];
    }
  }

  function items(list: List, options: IParagraphOptions, level: number): Paragraph[] {
    const numbering = {
      reference: list.ordered ? NUMBERS : BULLETS,
      level: Math.min(level, DEEPEST),
      ...(list.ordered ? { instance: ++lists } : {}),
    };
    return list.children.flatMap((item) =>
      item.children.flatMap((child, i) =>
        child.type === 'list'
          ? items(child, options, level + 1)
          : block(child, i === 0 ? { ...options, numbering } : { ...options, indent: { left: 360 * (numbering.level + 1) } }),
      ),
    );
  }

  return tree.blocks.flatMap((node) => block(node, {}));
}
