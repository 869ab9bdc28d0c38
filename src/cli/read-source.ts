/** A file, an address or standard input → a document. */
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { DocumentError, type InputDocument } from './brief-document';

/** A page that is larger is no article. In bytes. */
const LARGEST = 30_000_000;

/** In milliseconds. */
const PATIENCE = 20_000;

/** How far into a page HTML lets it name its own encoding, and then some. In bytes. */
const HEAD = 4096;

const encodingIn = (text: string) => /charset\s*=\s*["']?([\w:-]+)/i.exec(text)?.[1];

const BOMS: readonly [encoding: string, bytes: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Decodes as browsers do: byte order mark, then what the server says, then what the page says, else UTF-8. */
function decode(bytes: Uint8Array, contentType = ''): string {
  const marked = BOMS.find(([, bom]) => bom.every((byte, i) => bytes[i] === byte))?.[0];
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const encoding = marked ?? encodingIn(contentType) ?? (/<meta|<\?xml/i.test(head) ? encodingIn(head) : undefined) ?? 'utf-8';
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // an encoding that nobody knows
  }
}

/** A page starts with a tag, a comment or a declaration; running text hardly ever does. */
const looksLikeHtml = (text: string) => /^\s*<(?:!doctype|!--|\?xml|[a-z][\w-]*[\s>])/i.test(text);

const asDocument = (text: string, html: boolean): InputDocument => (html || looksLikeHtml(text) ? { html: text } : { text });

async function readAddress(address: string): Promise<InputDocument> {
  let response: Response;
  let bytes: Uint8Array;
  try {
    response = await fetch(address, {
      signal: AbortSignal.timeout(PATIENCE),
      headers: { accept: 'text/html,application/xhtml+xml,text/plain' },
    });
    bytes = await readAtMost(response, LARGEST);
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    const cause = error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : String(error);
    throw new DocumentError('unreadable', `${address} could not be fetched: ${cause}`);
  }
  if (!response.ok) throw new DocumentError('unreadable', `${address} answers ${response.status} ${response.statusText}.`);
  const type = response.headers.get('content-type') ?? '';
  if (!/html|xml|text\/plain|^$/.test(type)) throw new DocumentError('unreadable', `${address} is ${type}, neither a page nor a text.`);
  return { ...asDocument(decode(bytes, type), /html|xml/.test(type)), url: response.url };
}

async function readAtMost(response: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limit) throw new DocumentError('unreadable', `${response.url} is larger than ${limit / 1_000_000} MB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @throws DocumentError where it cannot be read. */
export async function readSource(source: string, input: Readable): Promise<InputDocument> {
  if (/^https?:\/\//i.test(source)) return readAddress(source);
  try {
    const bytes = source === '-' ? await buffer(input) : await readFile(source);
    return asDocument(decode(bytes), /\.x?html?$/i.test(source));
  } catch (error) {
    throw new DocumentError('unreadable', `${source} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}
