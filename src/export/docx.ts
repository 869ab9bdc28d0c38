/** Brief → Word, with Word's own heading, list and quotation styles, so that a document's theme and outline take it up. */
import { Document, ExternalHyperlink, HeadingLevel, Packer, type Paragraph, Tab, TextRun } from 'docx';
import type { Brief, Participant, Statement } from '../model';
import {
  commaOf,
  contentOf,
  correctedLines,
  type ExportDocument,
  type ExportLabels,
  oneLine,
  speakerName,
  speakerOf,
  wordsOf,
} from './document';
import { notesParagraphs } from './docx-notes';
import { BULLETS, DATED, LOOK, QUOTE, SOURCE, SPEAKER } from './docx-style';
import { type WordWriter, wordText, wordWriter } from './docx-text';
import { statementLink, webAddress } from './text-fragment';

const listed = { numbering: { reference: BULLETS, level: 0 } };

const participantLine = ({ run, paragraph }: WordWriter, { name, role }: Participant) =>
  paragraph([run(oneLine(name), { bold: true }), ...(role ? [run(` — ${oneLine(role)}`)] : [])], listed);

function quotation({ run, paragraph }: WordWriter, brief: Brief, statement: Statement) {
  const who = [speakerName(brief, statement), speakerOf(brief, statement)?.role].filter(Boolean).join(commaOf(brief.article.language));
  const link = statementLink(brief, statement);
  const speaker = run(`— ${oneLine(who) || '↗'}`, link ? { style: 'Hyperlink' } : {});
  return [
    paragraph([run(oneLine(contentOf(brief, statement)))], { style: QUOTE, keepNext: true }),
    paragraph([link ? new ExternalHyperlink({ link, children: [speaker] }) : speaker], { style: SPEAKER }),
  ];
}

/** Site, author, day and address; then the person's tags. */
function sourceLines({ run, dated, paragraph }: WordWriter, { site, byline, published, url }: Brief['article'], tags: readonly string[]) {
  const parts = [site, byline].filter(Boolean).map((words) => run(oneLine(words ?? '')));
  const line = [...parts, ...(published ? [dated(published.slice(0, 10))] : [])];
  const place = webAddress(url);
  const address = place && new ExternalHyperlink({ link: place.href, children: [run(url ?? '', { style: 'Hyperlink' })] });
  return [
    line.flatMap((part, i) => (i ? [new TextRun(' · '), part] : [part])),
    address ? [address] : [],
    tags.length ? [run(tags.map((tag) => `#${oneLine(tag)}`).join(' '))] : [],
  ].flatMap((pieces) => (pieces.length ? [paragraph(pieces, { style: SOURCE })] : []));
}

/** A whole document of one brief, as Word 2007 and later, LibreOffice and Pages read it. */
export async function toDocx({ brief, notes, tags = [] }: ExportDocument, labels: ExportLabels): Promise<Uint8Array> {
  const { article } = brief;
  const write = wordWriter(article);
  const { run, dated, paragraph } = write;
  const section = (title: string, lines: readonly Paragraph[]) =>
    lines.length > 0 ? [paragraph([run(title)], { heading: HeadingLevel.HEADING_2 }), ...lines] : [];
  const document = new Document({
    ...LOOK,
    title: wordText(article.title).trim(),
    creator: 'Mujaz',
    sections: [
      {
        children: [
          paragraph([run(oneLine(article.title))], { heading: HeadingLevel.HEADING_1 }),
          ...sourceLines(write, article, tags),
          ...section(
            labels.gist,
            brief.gist.map((span) => paragraph([run(oneLine(wordsOf(brief, span)))])),
          ),
          ...section(
            labels.participants,
            brief.participants.map((participant) => participantLine(write, participant)),
          ),
          ...section(
            labels.dates,
            brief.dates.map(({ value, end, event }) =>
              paragraph(
                [
                  dated(end ? `${value} – ${end}` : value, { bold: true, boldComplexScript: true }),
                  new TextRun({ children: [new Tab()] }),
                  run(oneLine(wordsOf(brief, event))),
                ],
                { style: DATED },
              ),
            ),
          ),
          ...section(
            labels.statements,
            brief.statements.flatMap((statement) => quotation(write, brief, statement)),
          ),
          ...section(
            labels.corrected,
            correctedLines(brief).map((line) => paragraph([run(line)], listed)),
          ),
          ...section(labels.notes, notesParagraphs(notes, article)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
