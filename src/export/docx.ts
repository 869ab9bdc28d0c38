/** Brief → Word, with Word's own heading, list and quotation styles, so that a document's theme and outline take it up. */
import { Document, ExternalHyperlink, HeadingLevel, type IParagraphOptions, type IRunOptions, Packer, Paragraph, TextRun } from 'docx';
import type { Brief, Participant, Statement } from '../model';
import { contentOf, correctedLines, type ExportDocument, type ExportLabels, oneLine, speakerName, speakerOf, wordsOf } from './document';
import { statementLink } from './text-fragment';

/** Characters that XML 1.0 cannot hold, in any spelling (production 2, Char); one of them and Word refuses the file. */
const NOT_XML = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A list item's and a quotation's distance from the edge, in twentieths of a point. */
const INDENT = 360;

/** Space above and below a quotation, in twentieths of a point. */
const GAP = 160;

/** Every paragraph and run has to be told the direction: Word takes it from neither the language nor the letters. */
function writerOf({ language, direction }: Brief['article']) {
  const rightToLeft = direction === 'rtl';
  const run = (text: string, options: IRunOptions = {}) =>
    new TextRun({
      ...options,
      text: oneLine(text.replace(NOT_XML, '')),
      rightToLeft,
      language: rightToLeft ? { bidirectional: language } : { value: language },
    });
  const paragraph = (children: (TextRun | ExternalHyperlink)[], options: IParagraphOptions = {}) =>
    new Paragraph({ ...options, children, bidirectional: rightToLeft });
  return { run, paragraph };
}

type Write = ReturnType<typeof writerOf>;

const participantLine = ({ run, paragraph }: Write, { name, role }: Participant) =>
  paragraph([run(name, { bold: true }), ...(role ? [run('—'), run(role)] : [])].flatMap(spaced), { bullet: { level: 0 } });

/** `oneLine` takes the spaces off both ends; between two runs they have to come back. */
const spaced = (run: TextRun, i: number) => (i === 0 ? [run] : [new TextRun(' '), run]);

function quotation({ run, paragraph }: Write, brief: Brief, statement: Statement) {
  const who = [speakerName(brief, statement), speakerOf(brief, statement)?.role].filter(Boolean).join(', ');
  const link = statementLink(brief, statement);
  const speaker = run(`— ${who || '↗'}`, link ? { style: 'Hyperlink' } : {});
  const indent = { start: INDENT };
  return [
    paragraph([run(contentOf(brief, statement))], { style: 'Quote', indent, spacing: { before: GAP }, keepNext: true }),
    paragraph([link ? new ExternalHyperlink({ link, children: [speaker] }) : speaker], { indent, spacing: { after: GAP } }),
  ];
}

/** A whole document of one brief, as Word 2007 and later, LibreOffice and Pages read it. */
export async function toDocx({ brief, notes }: ExportDocument, labels: ExportLabels): Promise<Uint8Array> {
  const { article } = brief;
  const write = writerOf(article);
  const { run, paragraph } = write;
  const section = (title: string, lines: readonly Paragraph[]) =>
    lines.length > 0 ? [paragraph([run(title)], { heading: HeadingLevel.HEADING_2 }), ...lines] : [];
  const source = [article.site, article.byline, article.published?.slice(0, 10)].filter(Boolean).join(' · ');
  const address = article.url && /^https?:/i.test(article.url) ? article.url : undefined;
  const document = new Document({
    title: oneLine(article.title.replace(NOT_XML, '')),
    creator: 'Mujaz',
    sections: [
      {
        children: [
          paragraph([run(article.title)], { heading: HeadingLevel.HEADING_1 }),
          ...(source ? [paragraph([run(source)])] : []),
          ...(address ? [paragraph([new ExternalHyperlink({ link: address, children: [run(address, { style: 'Hyperlink' })] })])] : []),
          ...section(
            labels.gist,
            brief.gist.map((span) => paragraph([run(wordsOf(brief, span))])),
          ),
          ...section(
            labels.participants,
            brief.participants.map((participant) => participantLine(write, participant)),
          ),
          ...section(
            labels.dates,
            brief.dates.map(({ value, end, event }) =>
              paragraph([run(end ? `${value} – ${end}` : value, { bold: true }), run(wordsOf(brief, event))].flatMap(spaced), {
                bullet: { level: 0 },
              }),
            ),
          ),
          ...section(
            labels.statements,
            brief.statements.flatMap((statement) => quotation(write, brief, statement)),
          ),
          ...section(
            labels.corrected,
            correctedLines(brief).map((line) => paragraph([run(line)], { bullet: { level: 0 } })),
          ),
          ...section(
            labels.notes,
            notes?.trim()
              ? notes
                  .trim()
                  .split('\n')
                  .map((line) => paragraph([run(line)]))
              : [],
          ),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
