/** Statements without quotation marks, for languages whose sources are read with their appositions: clauses after "that", speech between dashes, "according to". */
import type { ReportingWords, StatementPack } from '../../languages/pack-statements';
import type { Span, Stance } from '../../model';
import { agreementOf } from '../attribution/agreement';
import { ClauseReader } from '../attribution/clause-reader';
import type { ReportingCue } from '../attribution/clause-view';
import { readObjectFirst } from '../attribution/object-first';
import { readDemand } from '../attribution/read-demands';
import { DASH, type Range, type SourceClues } from '../attribution/source-reader';
import { indexReportingWords } from '../attribution/token-traits';
import type { AttributedStatement, Sentence, Token, Trace } from '../layers';
import { wordSet } from '../matching/word-list';

const STAGE = 'attribute-by-reports';

/** A range as a span, without the signs at its ends that belong to no content. */
function spanOf(tokens: readonly Token[], [from, to]: Range): Span | null {
  let start = from;
  let end = to;
  const outside = (at: number) => /^[,.;:–—―-]$/.test(tokens[at]?.text ?? '');
  while (start < end && outside(start)) start++;
  while (end > start && outside(end - 1)) end--;
  return end > start ? [tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0] : null;
}

/** Rules whose content is what was said, word for word, though no quotation marks stand around it. */
const SPOKEN: ReadonlySet<string> = new Set(['speech between dashes', 'speech after a dash']);

interface CuePhrase {
  words: readonly string[];
  stance: Stance;
}

/** Reporting phrases of several words by their first: "deixou_claro". */
function phrasesOf(lists: readonly ReportingWords[]): Map<string, CuePhrase[]> {
  const phrases = new Map<string, CuePhrase[]>();
  for (const { forms, stance, speech } of lists) {
    for (const form of speech ? forms.split(' ') : []) {
      const words = form.split('_');
      const [first = ''] = words;
      if (words.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), { words, stance }]);
    }
  }
  return phrases;
}

/** Speech that goes on after its tail, as a further piece of its statement: "– A – said X. – B."; "—A —dijo X—. B." */
function continued(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  found: readonly AttributedStatement[],
  verbSecond = false,
): AttributedStatement[] {
  const statements = [...found];
  let last: AttributedStatement | null = null;
  let resumes = false;
  sentences.forEach((sentence, i) => {
    const isIn = (at: number | undefined) => at !== undefined && at >= sentence.span[0] && at < sentence.span[1];
    const own = found.findLast(({ cue, content }) => isIn(cue?.[0]) || content.some(([start]) => isIn(start)));
    if (own) {
      last = own;
      // the dash before the full stop closes the tail, and what follows is speech again
      resumes = own.rule === 'speech between dashes' && DASH.test(tokens[sentence.endToken - 2]?.text ?? '');
      return;
    }
    if (!last || sentences[i - 1]?.paragraph !== sentence.paragraph) {
      last = null;
      return;
    }
    // "– A, säger X. B.": no dash closes the tail, and the paragraph is speech
    const open = verbSecond && last.rule === 'speech after a dash';
    const dash = open || (last.rule === 'speech between dashes' && DASH.test(tokens[sentence.firstToken]?.text ?? ''));
    const content = spanOf(tokens, [sentence.firstToken, sentence.endToken]);
    if (content && (dash || resumes)) {
      const longer: AttributedStatement = { ...last, content: [...last.content, content] };
      statements[statements.indexOf(last)] = longer;
      last = longer;
    } else {
      last = null;
      resumes = false;
    }
  });
  return statements;
}

/** Statements that report in clauses, in reading order. */
export function attributeByReports(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  clues: SourceClues,
  pack: StatementPack,
  trace: Trace,
): AttributedStatement[] {
  const { reportedSpeech, reportingWords = [] } = pack;
  if (!reportedSpeech) return [];
  const index = indexReportingWords(reportingWords);
  const phrases = phrasesOf(reportingWords);
  const cueAt = (at: number): ReportingCue | null => {
    // «por meio de nota»
    if (reportedSpeech.relativeThat && reader.sources.isPreposition(at - 1)) return null;
    // "em nota": a noun that looks like a verb
    if (reader.sources.is(reader.sources.sourceEnds, at - 1)) return null;
    const word = tokens[at]?.text.toLowerCase() ?? '';
    const list = reportingWords[(index.get(word) ?? 0) - 1];
    const phrase = phrases.get(word)?.find(({ words }) => words.every((next, i) => tokens[at + i]?.text.toLowerCase() === next));
    if (phrase) return { stance: phrase.stance, length: phrase.words.length };
    return list?.speech ? { stance: list.stance, length: 1 } : null;
  };
  const reader: ClauseReader = new ClauseReader(tokens, reportedSpeech, pack, clues, cueAt);
  const starts = new Map<number, number>();
  for (const { paragraph, firstToken } of sentences) if (!starts.has(paragraph)) starts.set(paragraph, firstToken);
  const found = sentences.flatMap((sentence, i) =>
    reader
      .read(sentence, starts.get(sentence.paragraph) ?? sentence.firstToken, sentences[i - 1])
      .flatMap(({ cue, source, content, stance, rule, unnamed }): AttributedStatement[] => {
        const spans = content.map((range) => spanOf(tokens, range)).filter((span) => span !== null);
        const cueSpan = spanOf(tokens, cue);
        const [first] = spans;
        if (!first || !cueSpan) return [];
        const mixed = clues.quotes.some(({ span, words: count }) => count > 1 && spans.some((s) => span[0] >= s[0] && span[1] <= s[1]));
        const agreement = agreementOf(tokens[cue[1] - 1]?.text ?? '', pack);
        trace({ stage: STAGE, span: cueSpan, decision: 'kept', reason: rule });
        return [
          {
            kind: SPOKEN.has(rule) ? 'direct' : mixed ? 'mixed' : 'indirect',
            source: source && spanOf(tokens, source),
            cue: cueSpan,
            content: spans,
            stance,
            ...(unnamed ? { unnamed } : source ? {} : { continues: true }),
            ...(agreement ? { agreement } : {}),
            rule,
          },
        ];
      }),
  );
  const announcing = wordSet(reportedSpeech.objectFirst);
  const demanding = wordSet(reportedSpeech.demanding);
  const announced = sentences.flatMap((sentence): AttributedStatement[] => {
    const [from, to] = sentence.span;
    if (
      !(announcing.size || demanding.size) ||
      found.some(({ cue, content }) => [cue, ...content].some((span) => span && span[0] < to && from < span[1]))
    )
      return [];
    const demand = readDemand(reader.sources, sentence, demanding);
    const read = demand ?? readObjectFirst(tokens, sentence, announcing);
    const content = read && spanOf(tokens, read.content);
    const cue = read && spanOf(tokens, read.cue);
    if (!content || !cue) return [];
    const rule = demand ? 'what is demanded' : 'what is announced, before its verb';
    trace({ stage: STAGE, span: cue, decision: 'kept', reason: rule });
    return [
      {
        kind: 'indirect',
        source: spanOf(tokens, read.source),
        cue,
        content: [content],
        stance: demand ? 'demands' : 'states',
        rule,
      },
    ];
  });
  const all = [...found, ...announced].sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
  return continued(tokens, sentences, all, reportedSpeech.verbSecond);
}
