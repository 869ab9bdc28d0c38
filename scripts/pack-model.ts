/** Packs a file of `public/models/`; see `unpackModel`. */
import { constants, deflateRawSync } from 'node:zlib';
import { PACKED } from '../src/languages/packed-model';

/** Hashes and weights repeat nothing: short codes for what is frequent make them smallest. */
export const packModel = (bytes: Uint8Array): Uint8Array =>
  Buffer.concat([Uint8Array.from(PACKED), deflateRawSync(bytes, { level: 9, memLevel: 9, strategy: constants.Z_HUFFMAN_ONLY })]);
