/** Reads acts that are done by saying so, where the model made nothing of them: "has apologised to passengers and promised refunds". */
import type { Sentence } from '../layers';
import { CAPITAL } from '../matching/capital';
import { hashText } from '../tagger/feature-hash';
import { type LinkedCue, type Run, sentenceWith } from './link-labels';
import { lowerAt, RULE_SCORE, type RuleText } from './rule-text';

/** A subject before its verb has at most so many tokens. */
const LONGEST_SUBJECT = 12;

class ActReader {
  readonly found: LinkedCue[] = [];

  constructor(
    readonly text: RuleText,
    readonly taken: readonly LinkedCue[],
  ) {}

  lower(at: number): string {
    return lowerAt(this.text.tokens, at);
  }

  isFree([first, end]: Run): boolean {
    return ![...this.taken, ...this.found].some(({ cue, content }) => [cue, ...content].some(([from, to]) => from < end && first < to));
  }

  /** The subject that another verb of the sentence has, where a conjunction joins the verb at `verb` to what that one reports. */
  #shared(verb: number, { firstToken }: Sentence): Run | null {
    if (!this.text.lexicon.conjunctions.has(this.lower(verb - 1))) return null;
    const before = [...this.taken, ...this.found].filter(({ cue, content }) => cue[0] >= firstToken && cue[1] < verb && content.length > 0);
    const last = before.sort((a, b) => a.cue[0] - b.cue[0]).at(-1);
    const end = Math.max(0, ...(last?.content ?? []).map(([, to]) => to));
    return last && end >= verb - 2 ? last.source : null;
  }

  /** The words from the head of the sentence to the verb and its auxiliary, where they are a subject and no more. */
  #subject(verb: number, { firstToken }: Sentence): Run | null {
    const { tokens, lexicon } = this.text;
    const end = lexicon.perfects.has(this.lower(verb - 1)) ? verb - 1 : verb;
    const words = tokens.slice(firstToken, end);
    const [head] = words;
    if (!head || words.length > LONGEST_SUBJECT || words.some(({ kind }) => kind === 'sign')) return null;
    const isClause = words.some(({ text }, i) => {
      const word = text.toLowerCase();
      const opens = i > 0 && lexicon.clauseOpeners.has(hashText(word) | 0) && !lexicon.conjunctions.has(word);
      return opens || lexicon.index.has(text) || lexicon.auxiliaries.has(word) || lexicon.modals.has(word);
    });
    const names = CAPITAL.test(words[words.length - 1]?.text ?? '') || lexicon.subjects.has(head.text.toLowerCase());
    return names && !isClause && !lexicon.subordinators.has(head.text.toLowerCase()) ? [firstToken, end] : null;
  }

  read(verb: number): void {
    const { tokens, sentences, quotes, lexicon } = this.text;
    const sentence = sentenceWith(sentences, verb);
    const { start = 0 } = tokens[verb] ?? {};
    if (!sentence || quotes.some(({ span }) => span[0] <= start && start < span[1])) return;
    const source = this.#shared(verb, sentence) ?? this.#subject(verb, sentence);
    let end = verb + 1;
    while (end < sentence.endToken && tokens[end]?.kind !== 'sign' && this.isFree([end, end + 1])) {
      if (end > verb + 1 && lexicon.conjunctions.has(this.lower(end)) && lexicon.acts.has(hashText(this.lower(end + 1)) | 0)) break;
      end++;
    }
    if (source && end > verb + 1 && this.isFree([verb, verb + 1])) {
      this.found.push({
        cue: [lexicon.perfects.has(this.lower(verb - 1)) ? verb - 1 : verb, verb + 1],
        source,
        content: [[verb + 1, end]],
        score: RULE_SCORE,
      });
    }
  }
}

/**
 * @param words hashes of the words of the text, one a token.
 * @param taken the attributions that stand: no token is reported twice.
 */
export function readActs(text: RuleText, words: Int32Array, taken: readonly LinkedCue[]): LinkedCue[] {
  const reader = new ActReader(text, taken);
  for (let at = 1; at < words.length - 1; at++) if (text.lexicon.acts.has(words[at] as number)) reader.read(at);
  return reader.found;
}
