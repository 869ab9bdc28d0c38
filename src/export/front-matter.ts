/** What a note says of its article before it begins: YAML front matter, as Obsidian's properties read it. */
import { Scalar, stringify } from 'yaml';
import type { ParticipantKind } from '../model';
import { authorsOf, type ExportDocument, oneLine, wordsOf } from './document';

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

const list = <T>(values: readonly T[]): readonly T[] | undefined => (values.length > 0 ? values : undefined);

/**
 * The front matter with its two lines of dashes, ending in a line break. Properties that the article lacks are left out.
 * title, source, author, published, created, description and tags are named as Obsidian Web Clipper names them, so that the
 * notes of both stand in one table.
 */
export function frontMatter({ brief, accessed, tags = [] }: ExportDocument): string {
  const { title, site, byline, published, url, language } = brief.article;
  const named = (kind: ParticipantKind) =>
    list(brief.participants.filter((participant) => participant.kind === kind).map(({ name }) => oneLine(name)));
  const properties = {
    title: oneLine(title),
    source: url,
    site: site && oneLine(site),
    author: list(authorsOf(byline)),
    published: plainDate(published),
    created: plainDate(accessed),
    language,
    description: brief.gist.map((span) => oneLine(wordsOf(brief, span))).join(' ') || undefined,
    people: named('person'),
    organizations: named('organization'),
    places: named('place'),
    tags: list(tags.flatMap((tag) => obsidianTag(tag) ?? [])),
  };
  // Every other value is quoted: "no", "12" and "2024-03-05" as a title are words, whichever version of YAML reads them.
  return `---\n${stringify(properties, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })}---\n`;
}
