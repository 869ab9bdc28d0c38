/** Dates of a text, as the stage finds them, for tests. */
import type { Timex, TraceEntry } from '../../src/engine/layers';
import { findSentences } from '../../src/engine/stages/find-sentences';
import { findTimexes } from '../../src/engine/stages/find-timexes';
import { findTokens } from '../../src/engine/stages/find-tokens';
import { loadPack } from '../../src/languages';

/** Weights play no part in dates. */
export const packOf = (language: string) => loadPack(language, async () => new Uint8Array());

export interface DateOptions {
  language: string;
  published?: string;
  trace?: (entry: TraceEntry) => void;
  /** The page's address and its own language tag, where they tell how 3/4 is written. */
  url?: string;
  tag?: string;
}

export async function findDates(text: string, { language, published, trace, url, tag }: DateOptions): Promise<Timex[]> {
  const pack = await packOf(language);
  const tokens = findTokens(text, language);
  const sentences = findSentences(text, tokens, pack);
  const anchor = { ...(published ? { published } : {}), ...(url ? { url } : {}), ...(tag ? { language: tag } : {}) };
  return findTimexes(text, tokens, sentences, pack, anchor, trace ?? (() => {}));
}

/** Values in reading order, `start/end` for a range. */
export async function dateValues(text: string, options: DateOptions): Promise<string[]> {
  return (await findDates(text, options)).map((t) => (t.end ? `${t.value}/${t.end}` : t.value));
}
