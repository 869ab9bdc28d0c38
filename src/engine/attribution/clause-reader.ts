/** Reads statements without quotation marks in one sentence: clauses after "that", before ", said X", between dashes, with "according to". */
import type { Sentence } from '../layers';
import { ClauseVerbs } from './clause-verbs';
import type { FoundClause } from './clause-view';
import { DASH } from './source-reader';

export class ClauseReader extends ClauseVerbs {
  phrase(at: number, sentence: Sentence): FoundClause | null {
    const { sources } = this;
    const apart = (sources.isComma(at - 1) || sources.inQuote[at - 1] === 1 || at === sentence.firstToken) && sources.startsSource(at + 1);
    const according = sources.is(this.setOff, at) && !apart ? 0 : this.phraseAt(this.according, at);
    const view = this.phraseAt(this.views, at);
    if (view > according) return this.view(at, view, sentence);
    if (according) return this.accordingTo(at, according, sentence) ?? this.asSays(at, according, sentence);
    const as = this.phraseAt(this.asWords, at);
    if (as) return this.asSays(at, as, sentence);
    const after = this.phraseAt(this.accordingAfter, at);
    if (after) return this.accordingBefore(at, after, sentence);
    const opinion = this.phraseAt(this.opinions, at);
    return opinion ? this.opinion(at, opinion, sentence) : null;
  }

  /**
   * The statements of a sentence, in the order of their cues.
   * @param before the sentence before it in the text.
   */
  read(sentence: Sentence, paragraphStart: number, before: Sentence | undefined): FoundClause[] {
    const { sources } = this;
    const anaphor = this.anaphor(sentence, before);
    const found: FoundClause[] = anaphor ? [anaphor] : [];
    for (let at = anaphor?.cue[1] ?? sentence.firstToken; at < sentence.endToken; at++) {
      if (sources.inQuote[at]) continue;
      const next = this.phrase(at, sentence) ?? this.verb(at, sentence, paragraphStart);
      if (!next) continue;
      const [from] = next.content[0] ?? [at];
      const outer =
        next.rule === 'speech between dashes' ? found.filter(({ content }) => content.some(([a, b]) => a >= from && at < b)) : [];
      // "S said that C - said T": what T said ends before the dash, and so does what S said
      for (const inner of outer) inner.content = inner.content.map(([a, b]) => [a, Math.min(b, next.cue[0] - 1)]);
      // what one reports, another does not report again
      const again = found.some(({ content }) => content.some(([a, b]) => at >= a && at < b && next.rule !== 'according to, after'));
      if (again) continue;
      // "S said that C and added that D": whoever said C
      if (
        this.speech.relativeThat &&
        sources.is(sources.conjunctions, next.cue[0] - 1) &&
        found.some(({ content }) => [1, 2].includes(next.cue[0] - (content.at(-1)?.[1] ?? 0)))
      )
        next.source = null;
      // "concerns those who fear that C": the nearer verb says so
      const farther = found.findIndex(({ content }) => content[0]?.[0] === from);
      const [same] = farther >= 0 ? found.splice(farther, 1) : [];
      // "S said that C, adding that D"
      if (next.rule === 'clause after its gerund') next.source = same ? same.source : found.length ? null : next.source;
      found.push(next);
      at = Math.max(at, next.cue[1] - 1);
    }
    return found;
  }

  verb(at: number, sentence: Sentence, paragraphStart: number): FoundClause | null {
    const { sources } = this;
    const cue = this.cueAt(at);
    const { start } = sources.verbStart(at, sentence.firstToken);
    const alone = (phrases: readonly string[][]) => phrases.some((phrase) => phrase.length === 1 && phrase[0] === sources.lower[at]);
    if (alone(this.according) || alone(this.asWords)) return null;
    if (!cue || sources.is(this.unsaid, start - 1)) return null;
    // "soutenu par la ville" is a passive, "annoncé par avance" none
    if (sources.is(this.agents, at + cue.length) && sources.startsSource(at + cue.length + 1)) return null;
    // "uważa się, że": nobody in particular
    if (cue.stance === 'states' && sources.is(this.impersonal, at + cue.length)) return null;
    // "una denuncia que", "el escrito": a noun
    if (!this.speech.bareSubjects && start === at && sources.isDeterminer(at - 1) && !sources.isPronoun(at - 1)) return null;
    if (this.verbLast.length) return this.clauseBefore(at, cue, sentence);
    const forward = () => this.forward(at, cue, sentence);
    const backward = () => this.backward(at, cue, sentence, paragraphStart);
    const dash = DASH.test(sources.text(start - 1)) && sources.isSign(start - 1);
    if (sources.isGerund(at)) return forward();
    return dash ? (backward() ?? forward()) : (forward() ?? backward());
  }
}
