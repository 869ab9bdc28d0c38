/** Parts what two verbs of one subject report: "said that A but implied that B" is two statements. */
import type { Quote, Token } from '../layers';
import type { LinkedCue, Run } from './link-labels';
import type { ReportingLexicon } from './reporting-lexicon';

/** What either verb reports has at least so many tokens. */
const LEAST_CONTENT = 3;
/** Where in a run behind the cue a conjunction joins a verb of speech in the same form; -1 where none does. */
function nextVerb(tokens: readonly Token[], quotes: readonly Quote[], cue: Run, run: Run, lexicon: ReportingLexicon): number {
  const lower = (at: number) => tokens[at]?.text.toLowerCase() ?? '';
  const isSpeech = (at: number) => lexicon.lists[(lexicon.index.get(lower(at)) ?? 0) - 1]?.speech ?? false;
  const endingOf = (word: string) => lexicon.verbEndings.find((ending) => word.endsWith(ending));
  let verb = cue[1] - 1;
  while (verb >= cue[0] && !isSpeech(verb)) verb--;
  const form = endingOf(lower(verb));
  if (verb < cue[0] || !form) return -1;
  for (let at = run[0] + LEAST_CONTENT - 1; at < run[1] - LEAST_CONTENT; at++) {
    if (!lexicon.conjunctions.has(lower(at)) || !isSpeech(at + 1) || endingOf(lower(at + 1)) !== form) continue;
    const { start } = tokens[at] as Token;
    if (!quotes.some(({ span }) => span[0] <= start && start < span[1])) return at;
  }
  return -1;
}

/** The attribution, and that of the verb that goes on in its content. */
export function partVerbs(tokens: readonly Token[], quotes: readonly Quote[], linked: LinkedCue, lexicon: ReportingLexicon): LinkedCue[] {
  const { cue, content } = linked;
  const index = content.findIndex(([first]) => first >= cue[1]);
  const run = content[index];
  const at = run ? nextVerb(tokens, quotes, cue, run, lexicon) : -1;
  if (!run || at < 0) return [linked];
  const lower = (token: number) => tokens[token]?.text.toLowerCase() ?? '';
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  // "called on" them
  const last = lexicon.index.has(`${lower(at + 1)}-${lower(at + 2)}`) ? at + 3 : at + 2;
  const from = tokens[last]?.text === ',' || tokens[last]?.text === ':' ? last + 1 : last;
  return [
    { ...linked, content: [...content.slice(0, index), [run[0], end]] },
    { ...linked, cue: [at + 1, last], content: [[from, run[1]], ...content.slice(index + 1)] },
  ];
}
