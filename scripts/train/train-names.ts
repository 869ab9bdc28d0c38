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
import type { NamePack } from '../../src/languages/pack-names';
import { sharedNames } from '../../src/languages/shared-names';
import { labelledSentences, readMarkedArticles, readModel } from './names-data';
import { embolden, type LabelledSequence, shrink, trainCrf } from './train-crf';

interface Recipe {
  /** Files named `names.LANGUAGE.….jsonl`; none that is marked non-commercial. */
  sets: readonly string[];
  /** See `embolden`; set by hand: for English more was worse, Arabic and the shared weights were hardly compared. */
  boldness: number;
  epochs: number;
  /** Lists to use instead of those of each language's pack. */
  names?: NamePack;
}

const RECIPES: Readonly<Record<string, Recipe>> = {
  en: { sets: ['names.en.jsonl'], boldness: 0, epochs: 8 },
  ar: { sets: ['names.ar.jsonl', 'names.ar.aqmar.jsonl'], boldness: 0.4, epochs: 6 },
  multi: {
    sets: [
      'names.en.jsonl',
      'names.es.jsonl',
      'names.nl.jsonl',
      'names.de.noumlauts.jsonl',
      'names.de.wikiann.jsonl',
      'names.pl.bsnlp.jsonl',
      'names.ru.bsnlp.jsonl',
    ],
    boldness: 0.3,
    epochs: 5,
    names: sharedNames,
  },
};

const [target = '', folder = ''] = process.argv.slice(2);
const recipe = RECIPES[target];
if (!recipe || !folder) throw new Error(`Usage: train-names.ts (${Object.keys(RECIPES).join(' | ')}) FOLDER; got "${target}" "${folder}".`);

const sequences: LabelledSequence[] = [];
for (const set of recipe.sets) {
  const own = await loadPack(set.split('.')[1] ?? '', readModel);
  const pack = { ...own, names: recipe.names ?? own.names };
  const lexicon = compileLexicon(pack);
  for (const article of readMarkedArticles(join(folder, set), pack)) sequences.push(...labelledSentences(article, lexicon));
}
const trained = trainCrf(sequences, NAME_LABELS, { epochs: recipe.epochs, minCount: 2, dropout: 0.2, log: console.log });
// A dictionary ships beside the Arabic weights; together they stay below a megabyte.
const bytes = encodeModel(shrink(embolden(trained, recipe.boldness), target === 'ar' ? 850_000 : 950_000));
const path = new URL(`../../public/models/names.${target}.bin`, import.meta.url);
writeFileSync(path, bytes);
console.log(`names.${target}.bin: ${bytes.length} bytes`);
