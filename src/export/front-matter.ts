/** What a note says of its article before it begins: YAML front matter, as Obsidian's properties read it. */
import { Scalar, stringify } from 'yaml';
import type { ParticipantKind } from '../model';
import { authorsOf, type ExportDocument, localDay, oneLine, wordsOf } from './document';

/** A date without quotes: only then does Obsidian make it a date property. */
function plainDate(iso: string | undefined): Scalar | undefined {
  const day = /^\d{4}-\d\d-\d\d/.exec(iso ?? '')?.[0];
  if (!day) return undefined;
  const scalar = new Scalar(day);
  scalar.type = Scalar.PLAIN;
  return scalar;
}

/**
 * A tag as Obsidian takes it: letters, digits, "_", "-" and "/" alone, and not digits alone.
 * @returns null where nothing of it is left.
 */
function obsidianTag(tag: string): string | null {
  const clean = tag
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}_/-]/gu, '');
  return /[^\d/]/.test(clean) ? clean : null;
}

/** A link to a note of somebody's name, with the signs left out that would end or split it; null where nothing of the name is left. */
function noteLink(name: string): string | null {
  const clean = oneLine(name.replace(/[[\]|#^\\]/g, ' '));
  return clean ? `[[${clean}]]` : null;
}

const linked = (names: readonly string[]) => list(names.flatMap((name) => noteLink(name) ?? []));

const list = <T>(values: readonly T[]): readonly T[] | undefined => (values.length > 0 ? values : undefined);

/**
 * The front matter with its two lines of dashes, ending in a line break. Properties that the article lacks are left out.
 * title, source, author, published, created, description and tags are named and written as Obsidian Web Clipper does, names as links,
 * so that the notes of both stand in one table, and all articles in which somebody takes part lead to one note.
 */
export function frontMatter({ brief, accessed, tags = [] }: ExportDocument): string {
  const { title, site, byline, published, url, language, direction } = brief.article;
  const named = (kind: ParticipantKind) =>
    linked(brief.participants.filter((participant) => participant.kind === kind).map(({ name }) => name));
  const properties = {
    title: oneLine(title),
    source: url,
    site: site && oneLine(site),
    author: linked(authorsOf(byline)),
    published: plainDate(published),
    created: plainDate(localDay(accessed)),
    language,
    // read by Obsidian's plug-ins for it; left to right needs no word
    direction: direction === 'rtl' ? direction : undefined,
    description: brief.gist.map((span) => oneLine(wordsOf(brief, span))).join(' ') || undefined,
    people: named('person'),
    organizations: named('organization'),
    places: named('place'),
    tags: list(tags.flatMap((tag) => obsidianTag(tag) ?? [])),
  };
  // Every other value is quoted: "no", "12" and "2024-03-05" as a title are words, whichever version of YAML reads them.
  return `---\n${stringify(properties, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })}---\n`;
}
