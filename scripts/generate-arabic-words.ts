/**
 * Writes the Arabic dictionary's common words as a Bloom filter, from the word list of Debian's hunspell-ar (Ayaspell; GPL 2.0, LGPL 2.1 or
 * MPL 1.1, taken here under the MPL).
 *
 *     tsx scripts/generate-arabic-words.ts /usr/share/hunspell/ar.dic
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { encodeWords, type WordClass } from '../src/engine/names/common-words';
import { commonSpelling } from '../src/engine/names/word-forms';

const [file = ''] = process.argv.slice(2);
if (!file) throw new Error('Usage: generate-arabic-words.ts FILE.dic; the file is missing.');
const words = new Map<string, WordClass[]>();
let wordClass: WordClass = 'noun';
for (const line of readFileSync(file, 'utf8').split('\n')) {
  // The list names the parts that it was put together from.
  if (line.endsWith('.dic')) wordClass = line.startsWith('verb') ? 'verb' : 'noun';
  const word = commonSpelling(line.split(/[/\t]/)[0]?.trim() ?? '');
  if (!/^[\u0600-\u06ff]{2,}$/.test(word)) continue;
  const classes = words.get(word) ?? [];
  if (!classes.includes(wordClass)) words.set(word, [...classes, wordClass]);
}
const bytes = encodeWords(words);
writeFileSync(new URL('../public/models/words.ar.bin', import.meta.url), bytes);
console.log(`words.ar.bin: ${words.size} words, ${bytes.length} bytes`);
