/** The byline as people: without "By", roles, addresses, and without the publisher. */
import { openingOf } from './phrases';

const squeeze = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** Newsrooms and accounts that sign in place of a person. */
const NOBODY =
  /^(?:\w*admin(?:istrator)?|(?:follow|suivre|seguir|folgen|volg|obserwuj|edited by|reviewed by|photographs? by)\b.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|staff|editor(?:s|ial)?|editorial (?:team|staff|board)|news ?(?:desk|room|team)|web ?(?:desk|master)|redaktion|redacción|redação|redazione|la rédaction|rédaction|redakcja|redactie|редакция|редактор|هيئة التحرير|المحرر|التحرير|materiał[y]? prasow[ey]|guest|user|author|unknown|null|undefined|n\/?a|root|anonymous|online|agencies|agencias|by|http.*|www\..*|organi[sz]ation .*)$/iu;

/** A company, a site, or the people who built it. */
const COMPANY =
  /(?:^|\s)(?:inc|ltd|llc|gmbh|s\.?a|sp\. ?z ?o\. ?o|plc|corp|interactive|news|weekly|magazine|newspaper|web architecture|programming|html)\.?(?:\s|:|$)|^[\w-]{3,}(?:\.[\w-]+)*\.[a-z]{2,6}$/i;

/** What follows a name in a byline: the paper, the role, the time. */
const TAIL =
  /\s*(?:\||•|·|—|–|[/／]|\bfor the\b|\bspecial to\b|\b(?:first )?(?:updated|published|posted)\b|\bpubliziert\b|\bon (?=\d|\p{Lu}\p{Ll}+ \d)|\bpour\b\s+\p{Lu}|,\s*(?:for|the|staff|senior|chief|special|associated|reuters|afp|cnn|bbc|usa)\b|\bat (?=\d)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?<=\s)\d).*$/iu;

/** A part of a byline that says what somebody is, not who. */
const ROLE =
  /(?<!\p{L})(?:writers?|editors?|reporters?|correspondents?|journalist\w*|staff|contributors?|columnists?|producers?|analysts?|engineer|m\.?d|ph\.?d|rd|news|sports|business insider)(?!\p{L})/iu;

const SPLIT = /\s*(?:,|;|(?<!\p{L})(?:and|und|et|y|och)(?!\p{L})|&|(?<!\p{L})(?:e|en)(?=\s+\p{Lu})|،|؛|、|\n)\s*/u;

/** Degrees behind a name: "MA", "M.D.", "PhD". */
const DEGREE = /^(?:\p{Lu}\.?){1,4}$|^ph\.? ?d\.?$/iu;

/** Words that say which kind of journalist a Chinese byline names, before the name. */
const HAN_ROLE = /^.*?(?:记者|記者|作者|通讯员)[\s：:]*/u;

/** "By Jane Doe and John Roe | Reuters" → "Jane Doe, John Roe"; undefined where nobody is named. */
export function cleanByline(raw: string, names: readonly string[]): string | undefined {
  const whole = raw.replace(/[^\S\n]+/g, ' ').trim();
  if (!whole || whole.length > 200 || names.some((site) => squeeze(site) === squeeze(whole))) return undefined;
  const open = people(
    whole
      .replace(/\([^)]*\)?/g, ' ')
      .replace(/ +/g, ' ')
      .trim(),
    names,
  );
  // "paper.example (Jane Doe)": the person stands in the brackets.
  const closed = open.length ? [] : people(/\(([^)]*)\)/.exec(whole)?.[1] ?? '', names).filter((name) => name.includes(' '));
  const found = open.length ? open : closed;
  return found.length ? [...new Set(found)].join(', ') : undefined;
}

function people(line: string, names: readonly string[]): string[] {
  let text = line.replace(/\(?\b[\w.+-]+@[\w-]+\.[\w.-]+\)?/g, '').replace(/https?:\S+|(?:^|\s)@\w+/g, '');
  const opening = openingOf(text);
  if (opening?.kind === 'author' && opening.rest) text = text.slice(text.toLowerCase().indexOf(opening.rest));
  text = text
    .replace(
      /^(?:(?:analysis|opinion|review|story|words|report|posted|edited|submitted)\s+)?(?:by|von|par|por|di|door|av|od|autor|author)\s*:?\s+/i,
      '',
    )
    .replace(TAIL, '');
  const isSite = (name: string) =>
    names.some((site) => {
      const [a, b] = [squeeze(site), squeeze(name)];
      // "Telegraph Sport" is a desk of telegraph.example; of a blog the host may be the author's own name.
      const host = /^([\w-]+)\.\w/.exec(site)?.[1] ?? '';
      return a === b || (a.length > 6 && b.startsWith(a)) || (host.length > 6 && b.length > host.length && b.startsWith(host));
    });
  const parts = text
    .split(SPLIT)
    .map((name) => name.replace(/^[\s\-–—:：|/]+|[\s\-–—:：|/.]+$/gu, (end) => (/^\.$/.test(end) ? end : '')).trim())
    .map((name) => name.replace(/(?<=\p{Ll}{2})\.$/u, '').replace(HAN_ROLE, ''))
    .filter((name) => /\p{L}{2}/u.test(name) && !/[\d:：]/.test(name) && name.split(' ').length <= 6 && name.length <= 60)
    .filter((name) => !NOBODY.test(name) && !COMPANY.test(name) && !isSite(name));
  // "bbc, Jane Doe": the agency before the person.
  if (parts[1]?.includes(' ') && /^\p{Ll}+$/u.test(parts[0] ?? '')) parts.shift();
  const hasFullName = parts[0]?.includes(' ');
  // Behind a full name, a single word is a place, a paper or a degree.
  return parts.filter((name, i) => i === 0 || !(ROLE.test(name) || DEGREE.test(name) || (hasFullName && !name.includes(' '))));
}

/** Small words within names. */
const PARTICLE = /^(?:de|del|della|di|da|das|dos|do|du|la|le|van|von|der|den|ter|bin|bint|al|el|y|e)$/u;

/** Whether running text that claims to name a person may: capitals where the script has them, at least two words where it has spaces. */
export function looksLikeName(name: string): boolean {
  if (/^\p{Script=Han}{2,4}$/u.test(name)) return true;
  const words = name.split(' ');
  return (
    words.length > 1 && words.length < 6 && words.every((word) => PARTICLE.test(word) || /^[^\p{Ll}\p{Lu}]*\p{Lu}|^\p{Lo}/u.test(word))
  );
}

/**
 * The people whom a short line above or below an article names as its authors: "By Jane Doe, Science Editor",
 * "作者：李宝花"; undefined where it opens with no such words.
 */
export function bylineIn(block: string, names: readonly string[]): string | undefined {
  for (const line of block.split(/\n|\s+(?=\p{L}{2,6}\s*[：:])/u)) {
    const opening = openingOf(line);
    if (opening?.kind !== 'author' || !opening.rest) continue;
    const found = cleanByline(line.slice(0, 200), names)
      ?.split(', ')
      .filter((name) => looksLikeName(name));
    if (found?.length) return found.join(', ');
  }
  return undefined;
}
