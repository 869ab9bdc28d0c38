/** Documents → one file to save: as the format writes it, or a zip where it writes a file for each article. */
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { ExportDocument } from './document';
import type { FormatName } from './format-names';
import { EXPORT_FORMATS, type ExportContext, type ExportFormat, type FileContent } from './formats';

export interface ExportFile {
  name: string;
  mediaType: string;
  content: FileContent;
}

export interface ExportProgress {
  /** Hears how many documents are written, after each. */
  onProgress?: (done: number) => void;
  /** Ends the export: it rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** Bytes that a file name may have at most on the usual file systems, with room for a number and an extension. */
const LONGEST_NAME = 200;

/** What Windows, macOS or Linux refuse in a file name, and what Obsidian refuses in a note's. */
const FORBIDDEN = /[\p{Cc}/\\:*?"<>|#^[\]]/gu;

/** Marks that nobody sees, some of which turn a name's letters around; the two that join letters and signs stay. */
const UNSEEN = /(?![\u200C\u200D])\p{Cf}/gu;

/** Names that Windows keeps for devices, with an extension or without. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=\.|$)/i;

/** A file name that every system takes, from an article's title; never empty. */
export function fileName(title: string): string {
  const clean = title
    .toWellFormed()
    .normalize('NFC')
    .replace(UNSEEN, '')
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

/** Gives each name once, with a number behind it where it comes again, also where the file system knows no capitals. */
function distinctNames(): (name: string) => string {
  const taken = new Set<string>();
  return (title) => {
    const base = fileName(title);
    let name = base;
    for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${base} ${i}`;
    taken.add(name.toLowerCase());
    return name;
  };
}

/** A zip that takes its files one after the other, so that they need not all be there at once. */
function zipWriter() {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  return {
    add(name: string, content: FileContent) {
      // A Word document is a zip itself: pressing it again takes time and gains nothing.
      const file = typeof content === 'string' ? new ZipDeflate(name) : new ZipPassThrough(name);
      zip.add(file);
      file.push(typeof content === 'string' ? strToU8(content) : content, true);
    },
    async end(): Promise<Uint8Array> {
      zip.end();
      return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
    },
  };
}

const resolveFormat = (format: FormatName | ExportFormat): ExportFormat => (typeof format === 'string' ? EXPORT_FORMATS[format] : format);

/**
 * @param format one of ours by its name, or one made from a template.
 * @param documents at least one; they may come one after the other, and are let go again where each is a file of its own.
 * @throws what a format throws, a template's error among it; the signal's reason where the export was stopped.
 */
export async function exportFile(
  format: FormatName | ExportFormat,
  documents: Iterable<ExportDocument> | AsyncIterable<ExportDocument>,
  context: ExportContext,
  { onProgress, signal }: ExportProgress = {},
): Promise<ExportFile> {
  const { extension, mediaType, ...writer }: ExportFormat = resolveFormat(format);
  const collection = `mujaz ${context.now.toISOString().slice(0, 10)}`;
  const nameFor = distinctNames();
  const nameOf = ('writeOne' in writer && writer.nameOf) || (({ brief }: ExportDocument) => brief.article.title);
  const together: ExportDocument[] = [];
  const zip = zipWriter();
  let first: ExportFile | undefined;
  let done = 0;
  for await (const document of documents) {
    signal?.throwIfAborted();
    if ('writeAll' in writer) together.push(document);
    else {
      const name = `${nameFor(nameOf(document))}.${extension}`;
      const content = await writer.writeOne(document, context);
      if (done === 0) first = { name, mediaType, content };
      zip.add(name, content);
    }
    done += 1;
    onProgress?.(done);
  }
  if (done === 0) throw new RangeError('There is no document to export: pass at least one.');
  if ('writeAll' in writer) {
    const [only] = together;
    const name = done === 1 && only ? nameFor(nameOf(only)) : collection;
    return { name: `${name}.${extension}`, mediaType, content: writer.writeAll(together, context) };
  }
  if (done === 1 && first) return first;
  return { name: `${collection}.zip`, mediaType: 'application/zip', content: await zip.end() };
}

/**
 * The documents as one text, a blank line between those that the format writes apart.
 * @throws what a format throws, a template's error among it; TypeError where the format writes bytes.
 */
export async function exportText(
  format: FormatName | ExportFormat,
  documents: Iterable<ExportDocument> | AsyncIterable<ExportDocument>,
  context: ExportContext,
): Promise<string> {
  const writer = resolveFormat(format);
  const together: ExportDocument[] = [];
  const texts: FileContent[] = [];
  for await (const document of documents) {
    if ('writeAll' in writer) together.push(document);
    else texts.push(await writer.writeOne(document, context));
  }
  if ('writeAll' in writer) texts.push(writer.writeAll(together, context));
  return texts
    .map((text) => {
      if (typeof text !== 'string') throw new TypeError(`${writer.mediaType} is no text: make a file of it.`);
      return text.trimEnd();
    })
    .join('\n\n')
    .concat('\n');
}
