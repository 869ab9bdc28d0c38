/** Whether a noun phrase stands where a subject does, in a language whose verbs come before their subjects: «قررت وزارة الزراعة», «إن الوزارة». */
import { lexiconOf } from '../attribution/cue-lexicon';
import { isComma } from '../attribution/passage';
import { NameWords } from '../names/name-words';
import type { Reading } from './reading';

/** An office has at most this many tokens. */
const LONGEST_OFFICE = 3;

/** The office that ends right before a token: «أمين عام» before «المنظمة»; undefined where none does. */
function officeBefore({ words }: Reading, token: number) {
  for (let at = token - 1; at >= Math.max(0, token - LONGEST_OFFICE); at--) {
    const office = words.is(at, 'office');
    if (office && at + office.length === token) return { at, start: office.start };
  }
  return undefined;
}

/**
 * @param first the first token of the phrase.
 * @param start where the phrase begins in the text: after a letter that is joined to it.
 * @returns true for a member of a list as well, and where nothing can tell.
 */
export function mayBeSubject(reading: Reading, first: number, start: number): boolean {
  const { tokens, words, sentences, pack } = reading;
  const { grammar, pronouns } = pack.statements ?? {};
  const known = NameWords.of(pack);
  if (!grammar || !known) return true;
  const joined = (tokens[first]?.text ?? '').slice(0, start - (tokens[first]?.start ?? start));
  // «وأمين عام المنظمة»; «بوزارة الزراعة», «للوزارة»
  if (joined) return grammar.joinedConjunctions.includes(joined);
  if (isComma(tokens[first - 1]) || sentences.some(({ firstToken }) => firstToken === first)) return true;
  const before = words.folded[first - 1] ?? '';
  if (lexiconOf(grammar, pronouns).complementizer(before) || known.isVerb(tokens[first - 1]?.text ?? '')) return true;
  const office = officeBefore(reading, first);
  return office !== undefined && mayBeSubject(reading, office.at, office.start);
}
