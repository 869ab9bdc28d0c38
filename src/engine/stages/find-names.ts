/** Finds the spans that name people, organisations and places. */
import type { LoadedPack } from '../../languages/pack';
import type { NameMention, Sentence, Token, Trace } from '../layers';
import { coordinate } from '../names/coordination';
import { remember } from '../names/document-memory';
import { describeWords } from '../names/document-words';
import { trustLists } from '../names/list-trust';
import { scoreNames } from '../names/name-features';
import { decodeNames } from '../names/name-labels';
import { lexiconFor, type NameLexicon } from '../names/name-lexicon';
import { nameableArticle } from '../names/named-article';
import { WordTraitsCache } from '../names/word-traits';
import { SequenceTagger, type Tagging } from '../tagger/sequence-tagger';

/** What tags names with one language's lists and weights; kept, with what it has learnt of words, for as long as the weights live. */
class NameTagger {
  readonly #lexicon: NameLexicon;
  readonly #tagger: SequenceTagger;
  readonly #traits: WordTraitsCache;

  constructor(lexicon: NameLexicon, weights: Uint8Array) {
    this.#lexicon = lexicon;
    this.#tagger = SequenceTagger.load(weights);
    this.#traits = new WordTraitsCache(this.#lexicon);
  }

  /** The labels of each sentence. */
  tag(tokens: readonly Token[], sentences: readonly Sentence[]): Tagging[] {
    const words = describeWords(tokens, sentences, this.#traits);
    const article = nameableArticle(tokens, sentences, words, this.#lexicon);
    const scores = scoreNames(this.#tagger, article);
    trustLists(scores, words, article.lists, this.#lexicon);
    const count = this.#tagger.labels.length;
    const ofSentence = (rows: Float32Array, { firstToken, endToken }: Sentence) => rows.subarray(firstToken * count, endToken * count);
    const marginals = new Float32Array(scores.length);
    for (const sentence of sentences) ofSentence(marginals, sentence).set(this.#tagger.marginals(ofSentence(scores, sentence)));
    // A name that is certain once is known everywhere in the article.
    const changed = remember(sentences, words, marginals, scores, this.#lexicon.memory);
    const { coordination } = this.#lexicon;
    const joined = coordination ? coordinate(sentences, words, marginals, scores, coordination) : changed;
    return sentences.map((sentence) =>
      this.#tagger.decode(
        ofSentence(scores, sentence),
        changed.has(sentence) || joined.has(sentence) ? undefined : ofSentence(marginals, sentence),
      ),
    );
  }
}

const taggers = new WeakMap<Uint8Array, NameTagger>();

function taggerOf(lexicon: NameLexicon, weights: Uint8Array): NameTagger {
  const known = taggers.get(weights);
  if (known) return known;
  const made = new NameTagger(lexicon, weights);
  taggers.set(weights, made);
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
  const lexicon = lexiconFor(pack);
  if (!weights || !lexicon) return [];
  const taggings = taggerOf(lexicon, weights).tag(tokens, sentences);
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
