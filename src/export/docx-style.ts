/** How a brief's Word document looks: Word's own styles of headings, lists and quotations, set as the page is. */
import { AlignmentType, type IPropertiesOptions, LevelFormat } from 'docx';

const INK = '1A1A1A';
const QUIET = '595959';

/** Names of the styles and lists that paragraphs ask for. */
export const QUOTE = 'Quote';
export const SPEAKER = 'Speaker';
export const SOURCE = 'Source';
export const DATED = 'Dated';
export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

/** A list's and a quotation's distance from the edge, and the place of what follows a date, in twentieths of a point. */
const INDENT = 360;
const AFTER_DATE = 1500;

/** Lists in lists go this deep; deeper ones stand at the last level. */
export const DEEPEST = 4;

/** Sizes are in half points; letters of Arabic and Hebrew are set larger, since theirs are smaller at the same size. */
const sized = (latin: number) => ({ size: latin, sizeComplexScript: latin + 4 });

const heading = (size: number, before: number, after: number) => ({
  run: { ...sized(size), bold: true, boldComplexScript: true, color: INK },
  paragraph: { spacing: { before, after, line: 264, lineRule: 'auto' as const }, keepNext: true },
});

const levels = (format: (typeof LevelFormat)['BULLET' | 'DECIMAL'], text: (level: number) => string) =>
  Array.from({ length: DEEPEST + 1 }, (_, level) => ({
    level,
    format,
    text: text(level),
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 400 * (level + 1), hanging: 300 }, spacing: { after: 60 } } },
  }));

export const LOOK: Pick<IPropertiesOptions, 'styles' | 'numbering'> = {
  styles: {
    default: {
      document: {
        // faces that Windows and macOS both have, the second for scripts that run from right to left
        run: { ...sized(22), font: { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Times New Roman' } },
        paragraph: { spacing: { after: 120, line: 288, lineRule: 'auto' } },
      },
      heading1: heading(36, 0, 120),
      heading2: {
        ...heading(24, 400, 140),
        paragraph: {
          spacing: { before: 400, after: 140 },
          keepNext: true,
          border: { bottom: { style: 'single', size: 4, space: 2, color: INK } },
        },
      },
      heading3: heading(22, 200, 60),
      heading4: heading(22, 200, 60),
      heading5: heading(22, 200, 60),
      heading6: heading(22, 200, 60),
    },
    paragraphStyles: [
      {
        id: QUOTE,
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { indent: { left: INDENT }, spacing: { before: 160, after: 20 } },
      },
      {
        id: SPEAKER,
        name: 'Speaker',
        basedOn: 'Normal',
        quickFormat: true,
        run: { ...sized(20), color: QUIET },
        paragraph: { indent: { left: INDENT }, spacing: { after: 200 } },
      },
      {
        id: SOURCE,
        name: 'Source',
        basedOn: 'Normal',
        quickFormat: true,
        run: { ...sized(20), color: QUIET },
        paragraph: { spacing: { after: 40 } },
      },
      {
        id: DATED,
        name: 'Dated',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { indent: { left: AFTER_DATE, hanging: AFTER_DATE }, spacing: { after: 80 } },
      },
    ],
  },
  numbering: {
    config: [
      { reference: BULLETS, levels: levels(LevelFormat.BULLET, () => '•') },
      { reference: NUMBERS, levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
    ],
  },
};
