/** Files of `public/models/` that are packed: "MJZD", then the file by raw deflate. What the platform has unpacks them. */

export const PACKED = [...'MJZD'].map((letter) => letter.charCodeAt(0));

/** The file's own bytes, whether it is packed or not. @throws TypeError where a packed one is cut short. */
export async function unpackModel(bytes: Uint8Array): Promise<Uint8Array> {
  if (PACKED.some((code, i) => bytes[i] !== code)) return bytes;
  const { writable, readable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  // what goes wrong is heard where the other end is read
  const written = Promise.all([writer.write(bytes.slice(PACKED.length)), writer.close()]).catch(() => {});
  const chunks: Uint8Array[] = [];
  const reader = readable.getReader();
  for (let next = await reader.read(); next.value; next = await reader.read()) chunks.push(next.value);
  await written;
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
