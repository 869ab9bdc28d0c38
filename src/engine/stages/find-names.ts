/** Finds the spans that name people, organisations and places. */
import type { LoadedPack } from '../../languages/pack';
import type { NameMention, Sentence, Token, Trace } from '../layers';
import { remember } from '../names/document-memory';
import { describeWords } from '../names/document-words';
import { nameFeatures } from '../names/name-features';
import { decodeNames } from '../names/name-labels';
import { compileLexicon, type NameLexicon } from '../names/name-lexicon';
import { SequenceTagger } from '../tagger/sequence-tagger';

/** Compiled once for each pack and weights, for as long as these live. */
const lexicons = new WeakMap<Uint8Array, NameLexicon>();
const taggers = new WeakMap<Uint8Array, SequenceTagger>();

function kept<K extends object, V>(cache: WeakMap<K, V>, key: K, make: () => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

/** Mentions in reading order, none overlapping. Without weights for the language there are none. */
export function findNames(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  pack: LoadedPack,
  trace: Trace,
): NameMention[] {
  const weights = pack.models.names;
  if (!weights) return [];
  const lexicon = kept(lexicons, weights, () => compileLexicon(pack));
  const tagger = kept(taggers, weights, () => SequenceTagger.load(weights));
  const words = describeWords(tokens, sentences, lexicon);
  const emissions = nameFeatures(tokens, sentences, words, lexicon).map((rows) => tagger.emissions(rows));
  // A name that is certain once is known everywhere in the article.
  const probabilities = emissions.map((scores) => tagger.marginals(scores));
  const taggings = remember(tokens, sentences, words, probabilities, emissions).map((scores) => tagger.decode(scores));
  const mentions: NameMention[] = [];
  taggings.forEach(({ labels, scores }, i) => {
    const offset = sentences[i]?.firstToken ?? 0;
    for (const name of decodeNames(labels)) {
      const from = tokens[offset + name.first];
      const to = tokens[offset + name.end - 1];
      if (!from || !to) continue;
      const span = [from.start, to.end] as const;
      const score = scores.subarray(name.first, name.end).reduce((least, s) => Math.min(least, s), 1);
      if (name.type === 'misc') {
        trace({ stage: 'find-names', span, decision: 'rejected', reason: 'a name of another kind (people, event, work)' });
        continue;
      }
      trace({ stage: 'find-names', span, decision: 'kept', reason: `${name.type}: ${text.slice(...span)} (${score.toFixed(2)})` });
      mentions.push({ span, kind: name.type, score, origin: 'tagger' });
    }
  });
  return mentions;
}
