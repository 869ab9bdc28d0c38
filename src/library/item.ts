/** What the library keeps: an entry for the list and a document with everything, one of each for every saved reading. */
import type { Article, Brief, Direction, ParticipantKind } from '../model';
import type { Correction } from './correction';

export interface EntryParticipant {
  name: string;
  kind: ParticipantKind;
  role?: string;
  key?: string;
}

/** What the list, the filters and the search need of a saved reading: small, so that thousands load at once. */
export interface LibraryEntry {
  id: string;
  url?: string;
  title: string;
  site?: string;
  byline?: string;
  /** ISO 8601, as the article has it. */
  published?: string;
  language: string;
  direction: Direction;
  /** When it was read, ISO 8601 in UTC. */
  savedAt: string;
  /** When anything of it was last written, ISO 8601 in UTC: what is derived from it elsewhere is as old as this or stale. */
  changedAt: string;
  /** SHA-256 of the article's text, hexadecimal. */
  hash: string;
  /** As many as the brief has, in the same order. */
  participants: EntryParticipant[];
  statements: number;
  dates: number;
  tags: string[];
  /** Markdown, as the person wrote it. */
  notes: string;
  /** The earlier reading of the same address. */
  previous?: string;
  /** When it was deleted, ISO 8601: it stays for undo until it is purged. */
  deletedAt?: string;
}

/** What a person may change of an entry. */
export type EntryEdit = Partial<Pick<LibraryEntry, 'tags' | 'notes'>>;

/** The whole saved reading, as it comes in: from a page or from a backup. */
export interface LibraryDocument {
  id: string;
  article: Article;
  /** With the corrections. */
  brief: Brief;
  /** The brief as the engine made it, where the person has corrected it. */
  original?: Brief;
  /** What was put right by hand, oldest first. */
  corrections?: Correction[];
}

declare const sanitised: unique symbol;

/** HTML that has passed the policy; only `sanitiseHtml` makes one. */
export type SanitisedHtml = string & { readonly [sanitised]: true };

/** What the database takes and gives: the compiler lets no HTML in that has not been sanitised. */
export interface StoredDocument extends LibraryDocument {
  article: Omit<Article, 'html'> & { html?: SanitisedHtml };
}

export interface LibraryItem {
  entry: LibraryEntry;
  document: LibraryDocument;
}

/** An item's document with its HTML sanitised; without it where there is none or it cannot be checked here. */
export async function storable(document: LibraryDocument): Promise<StoredDocument> {
  const { html, ...rest } = document.article;
  // Loaded when there is something to check, so that a click on the toolbar button does not wait for it.
  const safe = html === undefined ? undefined : (await import('./sanitise-html')).sanitiseHtml(html);
  return { ...document, article: { ...rest, ...(safe === undefined ? {} : { html: safe }) } };
}

/** SHA-256 of the text in UTF-8, hexadecimal: the same text has the same hash wherever it was read. */
export async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What an entry says of its brief. */
export function briefFields(brief: Brief): Pick<LibraryEntry, 'participants' | 'statements' | 'dates'> {
  return {
    participants: brief.participants.map(({ name, kind, role, key }) => ({
      name,
      kind,
      ...(role ? { role } : {}),
      ...(key ? { key } : {}),
    })),
    statements: brief.statements.length,
    dates: brief.dates.length,
  };
}

/** A new item for a reading of now. */
export async function makeItem(article: Article, brief: Brief, now: Date, previous?: string): Promise<LibraryItem> {
  const id = crypto.randomUUID();
  const { url, title, site, byline, published, language, direction } = article;
  const savedAt = now.toISOString();
  return {
    entry: {
      id,
      ...(url ? { url } : {}),
      title,
      ...(site ? { site } : {}),
      ...(byline ? { byline } : {}),
      ...(published ? { published } : {}),
      language,
      direction,
      savedAt,
      changedAt: savedAt,
      hash: await hashText(article.text),
      ...briefFields(brief),
      tags: [],
      notes: '',
      ...(previous ? { previous } : {}),
    },
    document: { id, article, brief },
  };
}

/** An item as an earlier version wrote it, brought to what this one expects. */
export function upgradeItem({ entry, document }: LibraryItem): LibraryItem {
  // version 1 had no `changedAt`
  return { entry: { ...entry, changedAt: entry.changedAt ?? entry.savedAt }, document };
}
