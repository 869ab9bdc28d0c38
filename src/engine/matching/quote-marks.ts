/** What each quotation mark can do, in every language: marks whose part depends on the context are settled by it. */

/** Marks that may open, each with those that may close what it opened, the usual one first. */
export const CLOSERS: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹',
  '“': '”“″"',
  '”': '”',
  '„': '“”"',
  '‟': '”',
  '"': '"”',
  '‚': '‘’',
  '‘': '’',
  "'": "'",
  '「': '」',
  '『': '』',
  '﹁': '﹂',
  '﹃': '﹄',
  '``': "''",
  "''": "''",
  ',,': "''”\"",
};

/** Marks that are apostrophes too: they open only where a closing one follows in the paragraph. */
export const SINGLE: ReadonlySet<string> = new Set(['‘', "'", '‚', '’']);

/** Everything that is a quotation mark; the doubled ones before the single ones. */
export const MARK = /``|''|,,(?=\p{L})|[«»‹›“”„‟"‚‘’'″「」『』﹁﹂﹃﹄]/gu;

const WORDLIKE = /[\p{L}\p{M}\p{N}]/u;
const HEBREW = /\p{sc=Hebr}/u;
const SPACE = /^\s?$/;
/** What a quotation ends with before a closing mark that is not its opening one's. */
const MIXED_BEFORE = /[^\s\p{N}]/u;
const STARTS_QUOTED = /[\p{L}\p{N}\p{Sc}“„«"‘'#@([…$—–.-]/u;

/** A mark with what stands beside it: "" at either end of the paragraph. */
export interface MarkContext {
  mark: string;
  before: string;
  after: string;
}

/**
 * Whether a mark may open a quote here.
 * @param joined true where the language joins prefixes to the quoted word: و"الوطن".
 */
export function canOpen({ mark, before, after }: MarkContext, joined: boolean): boolean {
  if (!(mark in CLOSERS)) return false;
  if ('「『﹁﹃'.includes(mark)) return true;
  const afterWord = WORDLIKE.test(before);
  const free = SPACE.test(before) || !afterWord;
  switch (mark) {
    case '«':
      return free || joined;
    case '“':
    case '„':
    case '‟':
    case '``':
    case ',,':
      return !SPACE.test(after) && (free || joined);
    case '"':
    case "''":
      if (HEBREW.test(before) && HEBREW.test(after)) return false;
      return STARTS_QUOTED.test(after) && (free || joined) && !/[,.;!?…]/.test(before);
    case '»':
    case '›':
    case '”':
      return SPACE.test(before) && STARTS_QUOTED.test(after);
    default:
      return !SPACE.test(after) && STARTS_QUOTED.test(after) && !afterWord && !/[,.;!?…]/.test(before);
  }
}

/** Whether a mark may close what `opener` opened. */
export function canClose({ mark, before, after }: MarkContext, opener: string): boolean {
  if (!CLOSERS[opener]?.includes(mark)) return false;
  // “…" and "…”, as hurried editors write, but not 6'2" within “…”
  if ((mark === '"' && opener === '“') || (mark === '”' && opener === '"')) return MIXED_BEFORE.test(before) && !WORDLIKE.test(after);
  if (mark === '"') return !(HEBREW.test(before) && HEBREW.test(after)) && (!SPACE.test(before) || !WORDLIKE.test(after));
  if (SINGLE.has(mark)) return !SPACE.test(before) && !WORDLIKE.test(after);
  // the same mark on both ends, or the other way round, closes only where it touches the quoted words
  if (mark === opener || mark === '“' || mark === '«')
    return !SPACE.test(before) && (opener === '„' || opener === '»' || !WORDLIKE.test(after));
  return true;
}

/** Marks that some writers set apart from what they quote: " like this ". */
const APART: ReadonlySet<string> = new Set(['"', '“']);

/** Whether a mark that stands apart opens a quote: where one of those behind it, in the same paragraph, closes what it opened. */
export function opensApart(marks: readonly MarkContext[], at: number, joined: boolean): boolean {
  const { mark = '', before = '', after = '' } = marks[at] ?? {};
  if (!APART.has(mark) || !SPACE.test(after) || WORDLIKE.test(before)) return false;
  let depth = 1;
  for (const next of marks.slice(at + 1)) {
    if (next.mark === mark && WORDLIKE.test(next.after) && canOpen(next, joined)) depth++;
    else if (canClose(next, mark)) depth--;
    if (depth === 0) return true;
  }
  return false;
}
