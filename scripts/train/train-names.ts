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
import { labelledSentences, readMarkedArticles, readModel } from './names-data';
import { embolden, shrink, trainCrf } from './train-crf';

interface Recipe {
  /** None that is marked non-commercial. */
  sets: readonly string[];
  /** See `embolden`; chosen by what carries over to the other sets. */
  boldness: number;
}

const RECIPES: Readonly<Record<string, Recipe>> = {
  en: { sets: ['names.en.jsonl'], boldness: 0 },
  ar: { sets: ['names.ar.jsonl', 'names.ar.aqmar.jsonl'], boldness: 0.7 },
};

const [language = '', folder = ''] = process.argv.slice(2);
const recipe = RECIPES[language];
if (!recipe || !folder)
  throw new Error(`Usage: train-names.ts (${Object.keys(RECIPES).join(' | ')}) FOLDER; got "${language}" "${folder}".`);
const pack = await loadPack(language, readModel);
const lexicon = compileLexicon(pack.names, pack.text.joinedPrefixes ?? [], pack.models.words);
const sequences = recipe.sets
  .flatMap((file) => readMarkedArticles(join(folder, file), pack))
  .flatMap((article) => labelledSentences(article, lexicon));
const trained = trainCrf(sequences, NAME_LABELS, { epochs: 8, minCount: 2, dropout: 0.2, log: console.log });
const bytes = encodeModel(shrink(embolden(trained, recipe.boldness), 900_000));
const path = new URL(`../../public/models/names.${language}.bin`, import.meta.url);
writeFileSync(path, bytes);
console.log(`${path.pathname.split('/').pop()}: ${bytes.length} bytes`);
