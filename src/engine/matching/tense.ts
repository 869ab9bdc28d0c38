/** Tells by the nearest verb form whether a clause speaks of what was or of what will be. */

import type { TensePack } from '../../languages/pack-dates';
import type { Span } from '../../model';
import type { Token } from '../layers';
import { foldForm } from './fold';

interface Cues {
  words: ReadonlySet<string>;
  beginnings: readonly string[];
  except: readonly string[];
  endings: readonly string[];
}

const compiled = new WeakMap<TensePack, Cues>();

function cuesOf(pack: TensePack): Cues {
  let cues = compiled.get(pack);
  if (!cues) {
    cues = {
      words: new Set((pack.words ?? []).map(foldForm)),
      beginnings: (pack.beginnings ?? []).map(foldForm),
      except: (pack.exceptBeginnings ?? []).map(foldForm),
      endings: (pack.endings ?? []).map(foldForm),
    };
    compiled.set(pack, cues);
  }
  return cues;
}

/** Words with a tense beginning or ending are verbs only from this length on. */
const MIN_VERB = 4;

function speaks(word: string, cues: Cues, prefixes: readonly string[]): boolean {
  const first = word.charAt(0);
  return says(word, cues) || (word.length > 2 && prefixes.includes(first) && says(word.slice(1), cues));
}

function says(word: string, cues: Cues): boolean {
  if (cues.words.has(word)) return true;
  if (word.length < MIN_VERB) return false;
  const begins = cues.beginnings.some((b) => word.startsWith(b)) && !cues.except.some((b) => word.startsWith(b));
  return begins || cues.endings.some((e) => word.endsWith(e));
}

/** Letters between a date and a verb that still says when it is; commas count as many. */
const FARTHEST = 100;

const BREAK = /^[,;:.!?،؛؟()«»"“”—–]$/;

/**
 * The tense of the clause around an expression: of the cue that is nearest to it, looking to the ends of the sentence
 * but no further than a comma once one cue is found.
 * @param range tokens of the sentence, `[first, end)`.
 */
export function tenseAround(
  tokens: readonly Token[],
  range: readonly [number, number],
  span: Span,
  future: TensePack | undefined,
  past: TensePack | undefined,
  prefixes: readonly string[],
): 'past' | 'future' | null {
  if (!future && !past) return null;
  let best: 'past' | 'future' | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let i = range[0]; i < range[1]; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    if (token.end > span[0] && token.start < span[1]) continue;
    const word = foldForm(token.text);
    const ahead = future && speaks(word, cuesOf(future), prefixes);
    const behind = !ahead && past && speaks(word, cuesOf(past), prefixes);
    if (!ahead && !behind) continue;
    // A verb that follows is as often the next clause's.
    let away = token.end <= span[0] ? span[0] - token.end : (token.start - span[1]) * 2;
    // A comma between the verb and the date loosens the tie.
    const from = Math.min(token.start, span[0]);
    const to = Math.max(token.end, span[1]);
    for (let j = range[0]; j < range[1]; j++) {
      const between = tokens[j];
      if (between && between.start > from && between.end < to && BREAK.test(between.text)) away += 30;
    }
    if (away < distance && away <= FARTHEST) {
      distance = away;
      best = ahead ? 'future' : 'past';
    }
  }
  return best;
}
