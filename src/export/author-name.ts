/** A name of a byline → its parts, as reference managers sort and shorten it; or the name whole, where the parts are a guess. */

export interface PersonName {
  family: string;
  given: string;
  suffix?: string;
}

export interface WholeName {
  literal: string;
}

/** Where the family's name stands first, or is written together with the given one, a name is left whole. */
const FAMILY_FIRST = /^(?:zh|ja|ko|vi|hu)(?:-|$)/i;

/** Words that belong to the word behind them: "عبد الله", "بن سلمان", "أبو ريشة", "آل ثاني". */
const JOINED_ON = new Set(['عبد', 'بن', 'ابن', 'بنت', 'أبو', 'ابو', 'أبي', 'أم', 'آل', 'ال', 'ذو', 'بو']);

const SUFFIX = /^(?:jr|sr|i{2,3}|iv)\.?$/i;

/** "BBC Arabic", "AFP": initials are at most two letters, or have full stops. */
const ACRONYM = /^\p{Lu}{3,}$/u;

/** Small words that stand in front of a family name are in lower case, as "van" and "de la"; those of a body's name are these. */
const OF_A_BODY = /^(?:the|of|for|at|in|and|on)$/i;

const isParticle = (word: string): boolean => /^\p{Ll}/u.test(word) || JOINED_ON.has(word);

/**
 * @param name as the byline has it.
 * @param article its language says where a family's name stands; its site is no person.
 */
export function authorName(name: string, { language, site }: { language: string; site?: string }): PersonName | WholeName {
  const words = name.split(/\s+/).filter(Boolean);
  const shouting = words.every((word) => word === word.toUpperCase());
  const isBody =
    name === site ||
    /[\p{N}@/|]/u.test(name) ||
    words.some((word) => OF_A_BODY.test(word)) ||
    (!shouting && words.some((word) => ACRONYM.test(word)));
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  if (isBody || words.length < 2 || words.length > 6 || FAMILY_FIRST.test(language)) return { literal: name };
  let start = words.length - 1;
  while (start > 1 && isParticle(words[start - 1] ?? '')) start--;
  const family = words.slice(start).join(' ');
  const given = words.slice(0, start).join(' ');
  // "عبد الله" alone is one name
  return JOINED_ON.has(given) ? { literal: name } : { family, given, ...(suffix ? { suffix } : {}) };
}
