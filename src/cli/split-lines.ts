/** Bytes → lines of text. A line ends at a line feed and nowhere else: JSON may hold U+2028, which Node's readline splits at. */

const LINE_FEED = 0x0a;

/** Holds no more than one line at a time, however long; bytes that are no UTF-8 become U+FFFD. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  // A line's pieces are joined once, at its end: joining at every chunk takes time with the square of its length.
  let pieces: Uint8Array[] = [];
  // A decoder takes off a byte order mark, as some editors write at the start of a file.
  const decoder = new TextDecoder();
  const join = () => decoder.decode(Buffer.concat(pieces));
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      pieces.push(chunk.subarray(start, end));
      yield join();
      pieces = [];
      start = end + 1;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  }
  if (pieces.length > 0) yield join();
}
