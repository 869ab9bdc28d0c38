/** A corrected article as a test case: the text and what should be found in it, in the form of a gold brief. */
import type { Brief, Span } from '../model';
import type { LibraryItem } from './item';

/** Words at each end of a statement, by which it is found in the text. */
const EDGE = 5;

const edges = (words: string) => {
  const all = words.split(/\s+/).filter(Boolean);
  return { starts: all.slice(0, EDGE).join(' '), ends: all.slice(-EDGE).join(' ') };
};

/** How often the words stand in the text up to a place: 1 for the first time. */
const nth = (text: string, [start, end]: Span): number => text.slice(0, end).split(text.slice(start, end)).length - 1;

/** Lines that a person has put right must be found; of the others nobody has said that they are right, so they count neither way. */
const weight = (corrected: readonly string[] | undefined) => (corrected?.length ? { key: true } : { key: false, optional: true });

function expectedOf(brief: Brief) {
  const { text } = brief.article;
  const words = (span: Span) => text.slice(span[0], span[1]);
  const nameOf = (id: string | null) => brief.participants.find((each) => each.id === id)?.name ?? null;
  return {
    participants: brief.participants.map(({ name, kind, role, mentions, corrected }) => ({
      name,
      kind,
      role: role ?? null,
      aliases: [...new Set(mentions.map(words))].filter((alias) => alias !== name),
      ...weight(corrected),
    })),
    dates: brief.dates.flatMap(({ value, end, mentions: [first], corrected }) =>
      first ? [{ value, ...(end ? { end } : {}), text: words(first), nth: nth(text, first), ...weight(corrected) }] : [],
    ),
    statements: brief.statements.map(({ speaker, source, cue, kind, content, corrected }) => ({
      speaker: nameOf(speaker),
      source_text: source && words(source),
      cue: cue && words(cue),
      kind,
      ...edges(content.map(words).join(' ')),
      ...weight(corrected),
    })),
  };
}

/** One line of JSON Lines. */
export function toTestCase({ entry, document: { article, brief } }: LibraryItem): string {
  const { id, language, published, title, url } = entry;
  return `${JSON.stringify({ id, language, published, title, url, text: article.text, ...expectedOf(brief) })}\n`;
}
