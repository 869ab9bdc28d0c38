/** The byline as people: without "By", roles, addresses, and without the publisher. */
import { openingOf } from './phrases';

const squeeze = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** Newsrooms and accounts that sign in place of a person. */
const NOBODY =
  /^(?:\w*admin(?:istrator)?|(?:follow|suivre|seguir|folgen|volg|obserwuj|edited by|reviewed by|photographs? by)\b.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|staff|editor(?:s|ial)?|editorial (?:team|staff|board)|news ?(?:desk|room|team)|web ?(?:desk|master)|redaktion|redacción|redação|redazione|la rédaction|rédaction|redakcja|redactie|редакция|редактор|هيئة التحرير|المحرر|التحرير|guest|user|author|unknown|null|undefined|n\/?a|root|anonymous|online|agencies|agencias|by|http.*|www\..*)$/i;

/** What follows a name in a byline: the paper, the role, the time. */
const TAIL =
  /\s*(?:\||•|·|—|–|\bfor the\b|\bspecial to\b|\bupdated\b|\bpublished\b|\bpour\b\s+\p{Lu}|,\s*(?:for|the|staff|senior|chief|special|associated|reuters|afp|cnn|bbc|usa)\b|\d{1,2}[:./]\d{2}|\b(?:19|20)\d\d\b).*$/iu;

/** A part of a byline that says what somebody is, not who. */
const ROLE =
  /\b(?:writers?|editors?|reporters?|correspondents?|journalist\w*|staff|contributors?|columnists?|producers?|analysts?|m\.?d|ph\.?d|rd|news|sports|business insider)\b/i;

const SPLIT = /\s*(?:,|;|\band\b|&|\bund\b|\bet\b|\by\b|\be\b(?=\s+\p{Lu})|\boch\b|\ben\b(?=\s+\p{Lu})|،|؛|、|\n)\s*/u;

/** "By Jane Doe and John Roe | Reuters" → "Jane Doe, John Roe"; undefined where nobody is named. */
export function cleanByline(raw: string, names: readonly string[]): string | undefined {
  let text = raw
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  if (names.some((site) => squeeze(site) === squeeze(text))) return undefined;
  if (!text || text.length > 200) return undefined;
  text = text.replace(/\(?\b[\w.+-]+@[\w-]+\.[\w.-]+\)?/g, '').replace(/https?:\S+|(?:^|\s)@\w+/g, '');
  const opening = openingOf(text);
  if (opening?.kind === 'author' && opening.rest) text = text.slice(text.toLowerCase().indexOf(opening.rest));
  text = text
    .replace(
      /^(?:(?:analysis|opinion|review|story|words|report|posted|edited|submitted)\s+)?(?:by|von|par|por|di|door|av|od|autor|author)\s*:?\s+/i,
      '',
    )
    .replace(TAIL, '');
  const people = text
    .split(SPLIT)
    .map((name) => name.replace(/^[\s\-–—:|/]+|[\s\-–—:|/]+$/g, '').trim())
    .filter((name) => /\p{L}{2}/u.test(name) && !/\d/.test(name) && name.split(' ').length <= 6 && name.length <= 60 && !NOBODY.test(name))
    .filter((name, i) => i === 0 || !ROLE.test(name))
    .filter((name) => !names.some((site) => squeeze(site) === squeeze(name) || squeeze(site) === `www${squeeze(name)}`));
  return people.length ? [...new Set(people)].join(', ') : undefined;
}
