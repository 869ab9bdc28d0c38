/** Gathers the mentions of one date into an entry, with the clause that says what happened then. */
import type { LoadedPack } from '../../languages/pack';
import type { Calendar, Certainty, Span } from '../../model';
import type { Sentence, Timex, Token } from '../layers';

/** A date entry before ids are given. */
export interface DatedEvent {
  value: string;
  end?: string;
  calendar?: Calendar;
  approximate?: boolean;
  certainty: Certainty;
  mentions: Span[];
  event: Span;
}

/** A sentence with more words than this is cut to the clause around its date. */
const LONG_SENTENCE = 45;
/** A clause with fewer words says too little. */
const SHORT_CLAUSE = 6;
/** Words before a date that make it part of what they say, and not an aside between commas. */
const FEW_WORDS = 3;
const CLAUSE_END = /^[;؛،,:—–]$/;
const COMMA = /^[،,]$/;

const RANK: Readonly<Record<Certainty, number>> = { stated: 2, resolved: 1, approximate: 0 };

/** Sorts as time runs: "19" (a century) before "195" before "1950" before "1950-01". */
function timeKey(value: string): string {
  const [date = '', time = ''] = value.split('T');
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date);
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}`;
  const half = /^(\d{4})-H([12])$/.exec(date);
  if (half) return `${half[1]}-${half[2] === '1' ? '01' : '07'}`;
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(date);
  if (season) return `${season[1]}-${{ SP: '03', SU: '06', FA: '09', WI: '12' }[season[2] ?? 'SP']}`;
  const week = /^(\d{4})-W(\d\d)/.exec(date);
  if (week) {
    const january4 = Date.UTC(Number(week[1]), 0, 4);
    const monday = january4 - ((new Date(january4).getUTCDay() + 6) % 7) * 86_400_000;
    return new Date(monday + (Number(week[2]) - 1) * 7 * 86_400_000).toISOString().slice(0, 10);
  }
  return date.length < 4 ? date.padEnd(4, '0') : time ? `${date}T${time}` : date;
}

function sentenceOf(sentences: readonly Sentence[], span: Span): Sentence | undefined {
  return sentences.find((s) => s.span[0] <= span[0] && span[0] < s.span[1]);
}

interface ClauseWords {
  /** "Four years after the line was closed": an amount before the word, which then opens nothing. */
  units: ReadonlySet<string>;
  afterComma: ReadonlySet<string>;
  anywhere: ReadonlySet<string>;
}

function clauseWordsOf(pack: LoadedPack): ClauseWords | null {
  const clauses = pack.dates?.clauses;
  if (!clauses) return null;
  const anywhere = new Set(clauses.anywhere);
  const units = new Set(Object.values(pack.dates?.units ?? {}).flat());
  return { units, anywhere, afterComma: new Set([...anywhere, ...(clauses.afterComma ?? [])]) };
}

/** True where the clause after a comma has a subject of its own: ", and the court ruled", but not ", who died" or ", the leader of". */
function opensClause(tokens: readonly Token[], at: number, words: ClauseWords | null, prefixes: string): boolean {
  if (!words) return true;
  const text = tokens[at]?.text.toLowerCase() ?? '';
  return words.afterComma.has(text) || (text.length > 2 && prefixes.includes(text.charAt(0)));
}

/** A sentence with another date, cut at the word that opens the other's clause: "… on Saturday while … on Monday". */
function partOf(span: Span, mention: Span, others: readonly Span[], tokens: readonly Token[], words: ClauseWords): Span {
  let [from, to] = span;
  for (const [i, token] of tokens.entries()) {
    if (token.start <= from || token.end >= to || !words.anywhere.has(token.text.toLowerCase())) continue;
    if (words.units.has(tokens[i - 1]?.text.toLowerCase() ?? '')) continue;
    const before = others.some((o) => o[0] >= from && o[1] <= token.start);
    const after = others.some((o) => o[0] >= token.end && o[1] <= to);
    if (token.start >= mention[1] && after) to = token.start;
    else if (token.end <= mention[0] && before) from = token.start;
  }
  return [from, to];
}

/** The sentence around a mention, or its clause where the sentence is long. */
function eventOf(
  mention: Span,
  sentence: Sentence | undefined,
  tokens: readonly Token[],
  words: ClauseWords | null,
  prefixes: string,
): Span {
  if (!sentence) return mention;
  const end = Math.max(sentence.span[1], mention[1]);
  if (sentence.endToken - sentence.firstToken <= LONG_SENTENCE) return [sentence.span[0], end];
  let from = sentence.firstToken;
  let to = sentence.endToken;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i];
    if (!token || !CLAUSE_END.test(token.text)) continue;
    const first = tokens[from];
    // Between commas a date belongs to the clause before: «وقتل عشرة، مساء أمس الأربعاء، خلال…».
    if (COMMA.test(token.text) && !opensClause(tokens, i + 1, words, prefixes) && token.start < mention[0]) continue;
    const leads = (tokens[i + FEW_WORDS]?.end ?? Number.POSITIVE_INFINITY) <= mention[0];
    if (leads && first && i - from >= SHORT_CLAUSE && countWords(tokens, i + 1, sentence.endToken) >= SHORT_CLAUSE) from = i + 1;
    else if (token.start >= mention[1] && i - from >= SHORT_CLAUSE * 2) {
      to = i;
      break;
    }
  }
  return [tokens[from]?.start ?? sentence.span[0], Math.max(tokens[to - 1]?.end ?? end, mention[1])];
}

const countWords = (tokens: readonly Token[], from: number, to: number): number =>
  tokens.slice(from, to).filter((t) => t.kind === 'word').length;

/** In order of time; one entry for each distinct value and end. */
export function findEvents(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  timexes: readonly Timex[],
  pack: LoadedPack,
): DatedEvent[] {
  const groups = new Map<string, Timex[]>();
  for (const timex of timexes) {
    const key = `${timex.value}/${timex.end ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(timex);
    else groups.set(key, [timex]);
  }
  const events: DatedEvent[] = [];
  const words = clauseWordsOf(pack);
  const prefixes = pack.text.joinedPrefixes?.includes('و') ? 'و' : '';
  const eventAround = ({ span }: Timex): Span => {
    const sentence = sentenceOf(sentences, span);
    const whole = eventOf(span, sentence, tokens, words, prefixes);
    const others = timexes.filter((t) => t.span[0] >= whole[0] && t.span[1] <= whole[1] && t.span !== span).map((t) => t.span);
    if (!words || !sentence || others.length === 0) return whole;
    const [from, to] = partOf(whole, span, others, tokens.slice(sentence.firstToken, sentence.endToken), words);
    return [from, Math.max(from, to - (/\s*$/.exec(text.slice(from, to))?.[0].length ?? 0))];
  };
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    // The first mention tells the story; a heading or caption of a few words tells less than the sentence that follows.
    const telling = group.find((t) => {
      const sentence = sentenceOf(sentences, t.span);
      return sentence && sentence.endToken - sentence.firstToken > SHORT_CLAUSE;
    });
    const shown = telling ?? first;
    const certainty = group.map((t) => t.certainty).sort((a, b) => RANK[b] - RANK[a])[0] ?? first.certainty;
    const calendar = group.find((t) => t.calendar)?.calendar;
    events.push({
      value: first.value,
      ...(first.end ? { end: first.end } : {}),
      ...(calendar ? { calendar } : {}),
      ...(group.every((t) => t.approximate) ? { approximate: true } : {}),
      certainty,
      mentions: group.map((t) => t.span),
      event: eventAround(shown),
    });
  }
  return events.sort((a, b) => {
    const [x, y] = [timeKey(a.value), timeKey(b.value)];
    return x < y ? -1 : x > y ? 1 : 0;
  });
}
