/** What a template of the person's own can say: the brief with its words in place of spans. */
import { authorsOf, contentOf, type ExportDocument, paragraphOf, speakerName, speakerOf, wordsOf } from './document';
import { fragmentLink, statementLink } from './text-fragment';

/** The names that stand in templates; a name that was given out stays, since people's templates use it. */
export function templateData({ brief, accessed, tags = [], notes = '' }: ExportDocument) {
  const { title, site, byline, published, url, language, direction, text } = brief.article;
  const nameOf = (id: string) => brief.participants.find((participant) => participant.id === id)?.name ?? '';
  return {
    title,
    site,
    byline,
    authors: authorsOf(byline),
    published,
    url,
    language,
    direction,
    text,
    accessed,
    tags: [...tags],
    notes,
    gist: brief.gist.map((span) => wordsOf(brief, span)),
    participants: brief.participants.map(({ id, name, kind, role, mentions, salience, corrected = [] }) => ({
      name,
      kind,
      role,
      mentions: mentions.length,
      statements: brief.statements.filter(({ speaker }) => speaker === id).length,
      salience,
      corrected,
    })),
    dates: brief.dates.map((date) => ({
      value: date.value,
      end: date.end,
      calendar: date.calendar,
      approximate: date.approximate ?? false,
      words: date.mentions.map((span) => wordsOf(brief, span)),
      event: wordsOf(brief, date.event),
      link: fragmentLink(url, text, [date.event]),
      participants: date.participants.map(nameOf),
      corrected: date.corrected ?? [],
    })),
    statements: brief.statements.map((statement) => ({
      speaker: speakerName(brief, statement),
      role: speakerOf(brief, statement)?.role,
      kind: statement.kind,
      stance: statement.stance,
      attribution: statement.attribution,
      source: statement.source && wordsOf(brief, statement.source),
      cue: statement.cue && wordsOf(brief, statement.cue),
      words: contentOf(brief, statement),
      paragraph: paragraphOf(brief, statement),
      link: statementLink(brief, statement),
      salience: statement.salience,
      corrected: statement.corrected ?? [],
    })),
  };
}

/** The names that a template can use, those within a list behind it: for whoever writes one. */
export function templateNames(document: ExportDocument): { name: string; within: readonly string[] }[] {
  return Object.entries(templateData(document)).map(([name, value]) => {
    const [first] = Array.isArray(value) ? value : [];
    return { name, within: typeof first === 'object' ? Object.keys(first) : [] };
  });
}
