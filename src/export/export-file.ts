/** Documents → one file to save: as the format writes it, or a zip where it writes a file for each article. */
import { strToU8, zip } from 'fflate';
import type { ExportDocument } from './document';
import type { FormatName } from './format-names';
import { EXPORT_FORMATS, type ExportContext, type ExportFormat } from './formats';

export interface ExportFile {
  name: string;
  mediaType: string;
  content: string | Uint8Array;
}

/** Bytes that a file name may have at most on the usual file systems, with room for a number and an extension. */
const LONGEST_NAME = 200;

/** What Windows, macOS or Linux refuse in a file name, and what Obsidian refuses in a note's. */
const FORBIDDEN = /[\p{Cc}\p{Cf}/\\:*?"<>|#^[\]]/gu;

/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name that every system takes, from an article's title; never empty. */
export function fileName(title: string): string {
  const clean = title
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+/, '');
  let name = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter().segment(clean)) {
    bytes += strToU8(segment).length;
    if (bytes > LONGEST_NAME) break;
    name += segment;
  }
  name = name.replace(/[ .]+$/, '');
  return !name || RESERVED.test(name) ? `article ${name}`.trim() : name;
}

/** Names that stay apart where the file system knows no capitals. */
function distinctNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const base = fileName(title);
    let name = base;
    for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${base} ${i}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** @param documents at least one. */
export async function exportFile(format: FormatName, documents: readonly ExportDocument[], context: ExportContext): Promise<ExportFile> {
  const { extension, mediaType, ...writer }: ExportFormat = EXPORT_FORMATS[format];
  const names = distinctNames(documents.map(({ brief }) => brief.article.title));
  const [only] = documents;
  const base = documents.length === 1 ? names[0] : `mujaz ${context.now.toISOString().slice(0, 10)}`;
  if ('writeAll' in writer) return { name: `${base}.${extension}`, mediaType, content: writer.writeAll(documents, context) };
  if (documents.length === 1 && only) return { name: `${base}.${extension}`, mediaType, content: writer.writeOne(only, context) };
  const files = Object.fromEntries(
    documents.map((document, i) => [`${names[i]}.${extension}`, strToU8(writer.writeOne(document, context))]),
  );
  const content = await new Promise<Uint8Array>((resolve, reject) => {
    zip(files, (error, data) => (error ? reject(error) : resolve(data)));
  });
  return { name: `${base}.zip`, mediaType: 'application/zip', content };
}
