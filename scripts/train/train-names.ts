/**
 * Learns the weights of a name tagger and writes them to `public/models/`.
 *
 *     tsx scripts/train/convert-corpora.ts CORPORA DATA
 *     tsx scripts/train/project-corpora.ts CORPORA DATA     # with the English weights, so after these
 *     tsx scripts/train/train-names.ts en DATA
 *
 * DATA holds the sets of the recipe, one document a line. The model card in docs/models/ says what each set is and what its terms are.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAME_LABELS } from '../../src/engine/names/name-labels';
import { openLexicon } from '../../src/engine/names/name-lexicon';
import { encodeModel } from '../../src/engine/tagger/model-format';
import { packModel } from '../pack-model';
import { BLUR, labelledSentences, packOf, readMarkedArticles } from './names-data';
import { embolden, type LabelledSequence, random, type ShrinkOptions, shrink, trainCrf } from './train-crf';

interface Recipe {
  /** Files named `names.LANGUAGE.….jsonl`; none that is marked non-commercial. */
  sets: readonly string[];
  /** See `embolden`; set by hand, by a few comparisons on sets that taught nothing. */
  boldness: number;
  epochs: number;
  /** See `TrainOptions`; 0.2 where it is not said. */
  dropout?: number;
  /** See `TrainOptions`. */
  averaged?: number;
  /** How many weights are kept; 294,360 where it is not said. */
  weights?: number;
  /** See `ShrinkOptions`; chosen by cross-validation. */
  shrink?: ShrinkOptions;
}

const RECIPES: Readonly<Record<string, Recipe>> = {
  en: { sets: ['en', 'en.gum', 'en.ewt', 'en.pud'], boldness: 0.9, epochs: 10 },
  ar: {
    sets: 'ar ar.aqmar ar.ntrex ar.pud ar.arcd ar.wikinews ar.wikipedia ar.ant'.split(' '),
    boldness: 0.1,
    epochs: 12,
    dropout: 0.4,
    averaged: 5,
    // a dictionary, groups of words and more ship beside them; together they stay below a megabyte
    weights: 550_000,
    shrink: { bucketBits: 17, keyBits: 8, frequency: 0.25, levels: 5 },
  },
  cyrl: { sets: ['ru.factrueval', 'ru.pud', 'ru.bsnlp', 'ru.ntrex'], boldness: 0.5, epochs: 6, shrink: { frequency: 0.25 } },
  // German twice: in it a capital tells less than in all the others
  multi: {
    sets: 'en en.gum en.ewt en.pud es nl de.germeval de.pud pt.bosque pt.pud pl.bsnlp hr.set sk.snk sv.talbanken sv.pud fr.ntrex it.ntrex pl.ntrex pt.ntrex cs.ntrex de.germeval'.split(
      ' ',
    ),
    boldness: 0,
    epochs: 6,
    shrink: { frequency: 0.25 },
  },
};

const [target = '', folder = ''] = process.argv.slice(2);
const recipe = RECIPES[target];
if (!recipe || !folder) throw new Error(`Usage: train-names.ts (${Object.keys(RECIPES).join(' | ')}) FOLDER; got "${target}" "${folder}".`);

const blur = { ...BLUR, random: random(1) };
const sequences: LabelledSequence[] = [];
for (const set of recipe.sets) {
  const pack = await packOf(set, target);
  const lexicon = openLexicon(pack);
  for (const article of readMarkedArticles(join(folder, `names.${set}.jsonl`), pack))
    sequences.push(...labelledSentences(article, lexicon, blur));
}
const { epochs, dropout = 0.2, averaged, weights = 294_360 } = recipe;
const trained = trainCrf(sequences, NAME_LABELS, { epochs, dropout, averaged, minCount: 2, log: console.log });
const bytes = packModel(encodeModel(shrink(embolden(trained, recipe.boldness), weights, recipe.shrink)));
writeFileSync(new URL(`../../public/models/names.${target}.bin`, import.meta.url), bytes);
console.log(`names.${target}.bin: ${bytes.length} bytes`);
