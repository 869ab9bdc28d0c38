/** Words → runs and paragraphs of Word, each told its direction: Word takes it from neither the language nor the letters. */
import { type ExternalHyperlink, type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx';
import type { Brief, Direction } from '../model';
import { directionOf } from '../model/direction-of';
import { datedIn } from './document';

/** Characters that XML 1.0 cannot hold, in any spelling (production 2, Char); one of them and Word refuses the file. */
const NOT_XML = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Words for a field of Word's: white space becomes one space, and stays at both ends. */
export const wordText = (text: string): string => text.replace(NOT_XML, '').replace(/[\s\p{Cc}]+/gu, ' ');

export type Piece = TextRun | ExternalHyperlink;

/** @param article tells the language, and the direction of what has no letters. */
export function wordWriter({ language, direction }: Pick<Brief['article'], 'language' | 'direction'>) {
  const run = (text: string, options: IRunOptions = {}) => {
    const rightToLeft = (/\p{L}/u.test(text) ? directionOf(text) : direction) === 'rtl';
    const own = rightToLeft === (direction === 'rtl');
    return new TextRun({
      ...options,
      ...(options.bold ? { boldComplexScript: true } : {}),
      ...(options.italics ? { italicsComplexScript: true } : {}),
      text: wordText(text),
      rightToLeft,
      ...(own ? { language: rightToLeft ? { bidirectional: language } : { value: language } } : {}),
    });
  };
  /** Numbers and hyphens, which read from left to right everywhere. */
  const dated = (value: string, options: IRunOptions = {}) => new TextRun({ ...options, text: datedIn(direction, value) });
  const paragraph = (children: readonly Piece[], options: IParagraphOptions = {}, runs: Direction = direction) =>
    new Paragraph({ ...options, children, bidirectional: runs === 'rtl' });
  return { run, dated, paragraph };
}

export type WordWriter = ReturnType<typeof wordWriter>;
