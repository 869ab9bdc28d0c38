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

/** Letters between a date and a verb that still says when it is. */
const FARTHEST = 100;
const COMMA_WEIGHT = 30;
const AFTER_WEIGHT = 3;

const BREAK = /^[,;:.!?،؛؟()«»"“”—–]$/;

/** The first token that begins at or after a place. */
function tokenAt(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

export type Tense = 'past' | 'future';

/** Tells the tense of clauses of a document; each distinct word is looked at once. */
export class TenseFinder {
  private readonly words = new Map<string, Tense | null>();

  /** @param prefixes letters written joined to the front of a word. */
  constructor(
    private readonly tokens: readonly Token[],
    private readonly future: TensePack | undefined,
    private readonly past: TensePack | undefined,
    private readonly prefixes: readonly string[],
  ) {}

  /**
   * The tense of the clause around an expression: of the verb form that is nearest to it in the sentence.
   * A comma between them counts as distance, and so does standing after: what follows is as often the next clause's.
   * @param range tokens of the sentence, `[first, end)`.
   */
  around(range: readonly [number, number], span: Span): Tense | null {
    if (!this.future && !this.past) return null;
    const before = this.look(tokenAt(this.tokens, span[0]) - 1, -1, range, span);
    const after = this.look(tokenAt(this.tokens, span[1]), 1, range, span);
    if (before && after) return before.away <= after.away ? before.tense : after.tense;
    return before?.tense ?? after?.tense ?? null;
  }

  private look(from: number, step: 1 | -1, range: readonly [number, number], span: Span): { tense: Tense; away: number } | null {
    let commas = 0;
    for (let i = from; i >= range[0] && i < range[1]; i += step) {
      const token = this.tokens[i];
      if (!token) break;
      const away = (step < 0 ? span[0] - token.end : (token.start - span[1]) * AFTER_WEIGHT) + commas * COMMA_WEIGHT;
      if (away > FARTHEST) break;
      if (token.kind === 'sign' && BREAK.test(token.text)) commas++;
      const tense = this.tenseOf(token);
      if (tense) return { tense, away };
    }
    return null;
  }

  private tenseOf(token: Token): Tense | null {
    if (token.kind !== 'word') return null;
    let tense = this.words.get(token.text);
    if (tense === undefined) {
      const word = foldForm(token.text);
      const says = (pack: TensePack | undefined) => pack !== undefined && speaks(word, cuesOf(pack), this.prefixes);
      tense = says(this.future) ? 'future' : says(this.past) ? 'past' : null;
      this.words.set(token.text, tense);
    }
    return tense;
  }
}
