/**
 * A zip archive read by its central directory (APPNOTE 4.3.12), a file at a time, as a stream.
 * A stream reader has to guess where a file of unknown length ends; the directory, at the archive's end, says it.
 */

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

interface ZipEntry {
  method: number;
  /** Bytes in the archive. */
  size: number;
  /** Where its local header starts. */
  offset: number;
}

const view = async (file: Blob, start: number, end: number) => new DataView(await file.slice(start, end).arrayBuffer());

export class ZipFile {
  private constructor(
    private readonly file: Blob,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
  ) {}

  /** Null where the file is no zip archive, or its end is missing. */
  static async open(file: Blob): Promise<ZipFile | null> {
    const tail = Math.max(0, file.size - END_SIZE - LONGEST_COMMENT);
    const end = await view(file, tail, file.size);
    let at = end.byteLength - END_SIZE;
    while (at >= 0 && end.getUint32(at, true) !== END) at--;
    if (at < 0) return null;
    const start = end.getUint32(at + 16, true);
    const directory = await view(file, start, start + end.getUint32(at + 12, true));
    const entries = new Map<string, ZipEntry>();
    for (let i = 0; i + 46 <= directory.byteLength && directory.getUint32(i, true) === ENTRY; ) {
      const [name, extra, comment] = [28, 30, 32].map((field) => directory.getUint16(i + field, true)) as [number, number, number];
      entries.set(new TextDecoder().decode(new Uint8Array(directory.buffer, i + 46, name)), {
        method: directory.getUint16(i + 10, true),
        size: directory.getUint32(i + 20, true),
        offset: directory.getUint32(i + 42, true),
      });
      i += 46 + name + extra + comment;
    }
    return new ZipFile(file, entries);
  }

  /** What a file of the archive holds; null where there is no such file, or it is packed in a way that nobody uses. */
  async stream(name: string): Promise<ReadableStream<Uint8Array> | null> {
    const entry = this.entries.get(name);
    if (!entry) return null;
    const header = await view(this.file, entry.offset, entry.offset + 30);
    if (header.byteLength < 30 || header.getUint32(0, true) !== LOCAL) return null;
    const start = entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
    const packed = this.file.slice(start, start + entry.size).stream() as ReadableStream<Uint8Array>;
    if (entry.method === STORED) return packed;
    if (entry.method !== DEFLATED) return null;
    const inflate = new DecompressionStream('deflate-raw') as unknown as ReadableWritablePair<Uint8Array, Uint8Array>;
    return packed.pipeThrough(inflate);
  }
}
