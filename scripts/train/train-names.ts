/**
 * Learns the weights of the name tagger and writes them to `public/models/`.
 *
 *     tsx scripts/train/train-names.ts en ../shared/eval/data
 *
 * The model cards in docs/models/ say what each set is and what its terms are.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAME_LABELS } from '../../src/engine/names/name-labels';
import { compileLexicon } from '../../src/engine/names/name-lexicon';
import { encodeModel } from '../../src/engine/tagger/model-format';
import { loadPack } from '../../src/languages';
import { labelledSentences, readMarkedArticles } from './names-data';
import { shrink, trainCrf } from './train-crf';

/** Which sets teach which language: none that is marked non-commercial. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  en: ['names.en.jsonl'],
  ar: ['names.ar.jsonl', 'names.ar.aqmar.jsonl'],
};

const [language = '', folder = ''] = process.argv.slice(2);
const files = SETS[language];
if (!files || !folder) throw new Error(`Usage: train-names.ts (${Object.keys(SETS).join(' | ')}) FOLDER; got "${language}" "${folder}".`);
const pack = await loadPack(language, async () => new Uint8Array());
const lexicon = compileLexicon(pack.names, pack.text.joinedPrefixes ?? []);
const sequences = files
  .flatMap((file) => readMarkedArticles(join(folder, file), pack))
  .flatMap((article) => labelledSentences(article, lexicon));
const trained = trainCrf(sequences, NAME_LABELS, { log: console.log });
const bytes = encodeModel(shrink(trained, 980_000));
const path = new URL(`../../public/models/names.${language}.bin`, import.meta.url);
writeFileSync(path, bytes);
console.log(`${path.pathname.split('/').pop()}: ${bytes.length} bytes`);
