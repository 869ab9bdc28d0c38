/** Finds the spans that name people, organisations and places. */
import type { LoadedPack } from '../../languages/pack';
import type { NamePack } from '../../languages/pack-names';
import type { NameMention, Sentence, Token, Trace } from '../layers';
import { nameFeatures } from '../names/name-features';
import { decodeNames } from '../names/name-labels';
import { compileLexicon, type NameLexicon } from '../names/name-lexicon';
import { SequenceTagger } from '../tagger/sequence-tagger';

const NO_NAMES: NamePack = { lists: [] };
/** Compiled once for each pack and weights, for as long as these live. */
const lexicons = new WeakMap<NamePack, NameLexicon>();
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
  const names = pack.names ?? NO_NAMES;
  const lexicon = kept(lexicons, names, () => compileLexicon(names, pack.text.joinedPrefixes ?? []));
  const tagger = kept(taggers, weights, () => SequenceTagger.load(weights));
  const mentions: NameMention[] = [];
  nameFeatures(tokens, sentences, lexicon).forEach((rows, i) => {
    const { labels, scores } = tagger.tag(rows);
    const offset = sentences[i]?.firstToken ?? 0;
    for (const { type, first, end } of decodeNames(labels)) {
      const from = tokens[offset + first];
      const to = tokens[offset + end - 1];
      if (!from || !to) continue;
      const span = [from.start, to.end] as const;
      const score = scores.subarray(first, end).reduce((least, s) => Math.min(least, s), 1);
      if (type === 'misc')
        trace({ stage: 'find-names', span, decision: 'rejected', reason: 'a name of another kind (people, event, work)' });
      else {
        trace({ stage: 'find-names', span, decision: 'kept', reason: `${type}: ${text.slice(...span)} (${score.toFixed(2)})` });
        mentions.push({ span, kind: type, score, origin: 'tagger' });
      }
    }
  });
  return mentions;
}
