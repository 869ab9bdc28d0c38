/** What phrases that name a body or an office say of it: whether it has a name in all but a finder's eyes, and whose name it introduces. */
import type { Span } from '../../model';
import { foldWord } from '../matching/fold-name';
import { touches } from '../spans';
import { anaphoraWords } from './anaphora-words';
import type { Named } from './described-holders';
import type { NounPhrase } from './noun-phrase';
import type { Reading } from './reading';
import type { RoleCategory } from './role-words';

export function isInflectedPlural({ words, pack }: Reading, at: number, phrase: string): boolean {
  const written = words.folded[at] ?? '';
  // «أمين عام»: the first word of a phrase is what is inflected
  const noun = foldWord(phrase.split(' ')[0] ?? '');
  return pack.roles?.pluralEndings?.some((ending) => written.endsWith(ending) && !noun.endsWith(ending)) ?? false;
}

/** "the company": a definite noun that takes up any body that was named. */
export const takesUpBody = ({ pack }: Reading, { head, definite, words }: NounPhrase) =>
  definite && words.size === 1 && pack.anaphora !== undefined && anaphoraWords(pack.anaphora).bodies.has(foldWord(head.phrase));

/** «وزارة التعليم»: a body whose noun has no article, of something that has. */
export const isNamedBody = ({ words }: Reading, { head, firstToken, endToken }: NounPhrase) =>
  !head.definite && endToken > firstToken + 1 && words.is(firstToken, 'namedBody') !== undefined;

/** «البنك الدولي», but not «الشبكة العالمية»: what a company or a site may be called is of the whole world without being a name. */
export const isInternationalBody = ({ words }: Reading, { international, firstToken }: NounPhrase) =>
  international && (words.is(firstToken, 'designator') === undefined || words.is(firstToken, 'namedBody') !== undefined);

/** «نادي الضفة المغربي»: behind a noun without an article stands a word that is no noun of a role, no adjective of a country and no place. */
export function isCalled({ words, tokens, nameAt, names }: Reading, { head, firstToken, endToken }: NounPhrase): boolean {
  if (head.definite || head.possessed) return false;
  for (let at = firstToken + head.length; at < endToken; at++)
    if (tokens[at]?.kind === 'word' && !words.at(at).length && names[nameAt(at)]?.kind !== 'place') return true;
  return false;
}

/** «تقارير», «بيانات»: writings in the plural. */
export const isManyDocuments = (reading: Reading, { head, firstToken }: NounPhrase) =>
  reading.pack.roles?.documentsInPlural?.includes(head.phrase) || isInflectedPlural(reading, firstToken, head.phrase);

/** «أمانة محافظة الضفة»: a noun without an article, of a place that is named right behind it. */
export function isLocal({ words, nameAt, names }: Reading, { head, firstToken }: NounPhrase): boolean {
  let at = firstToken + head.length;
  if (words.is(at, 'placeClass')?.definite === false) at++;
  return !head.definite && !head.possessed && !words.is(firstToken, 'placeClass') && names[nameAt(at)]?.kind === 'place';
}

/** «مراسل قناة الساحل»: the organisation that is named in who reports for it. */
export function outletOf(reading: Reading, { head, span }: NounPhrase, source: Span, named: readonly Named[]): Named | undefined {
  const { correspondents } = reading.pack.roles ?? {};
  if (!correspondents?.includes(head.phrase)) return undefined;
  return named.find(({ kind, mentions }) => kind === 'organization' && mentions.some((m) => m[0] >= span[0] && m[1] <= source[1]));
}

/** A name follows the office that its bearer has within so many tokens. */
const BEARER_REACH = 6;

/**
 * «نائب رئيس جمعية الساحل الدكتور سالم جابر», where no role was read: whose office it is, and where what it is of ends. Between the two stand
 * nothing but adjectives, names of bodies and places, and forms of address; anything within one source.
 */
export function bearerOf(reading: Reading, { head, firstToken, endToken }: NounPhrase, source: Span | undefined, named: readonly Named[]) {
  const { tokens, words, names, nameAt, nameTokens, pack } = reading;
  const [article = ''] = pack.roles?.joinedArticles ?? [];
  // «ممثلة في الشرطة»: nobody's office
  if (!head.definite && words.is(firstToken + head.length, 'link')) return undefined;
  let end = endToken;
  for (let at = endToken; at < endToken + BEARER_REACH; at++) {
    const name = names[nameAt(at)];
    if (name?.kind === 'person') {
      const bearer = nameTokens(nameAt(at))[0] === at && named.find(({ mentions }) => mentions.some((m) => touches(m, name.span)));
      return bearer ? { bearer, end } : undefined;
    }
    if (tokens[at]?.kind !== 'word' || words.is(at, 'break') || words.is(at, 'relative') || words.is(at, 'office')) return undefined;
    const address = words.is(at, 'honorific') ?? words.is(at, 'rank');
    // «رحب أمير الكويت بالأمير نواف»: a preposition leads to somebody else
    if (address?.joined) return undefined;
    if (address) continue;
    const spoken = source && (tokens[at]?.end ?? 0) <= source[1];
    if (!spoken && !name && !(words.folded[at] ?? '').startsWith(article)) return undefined;
    end = at + 1;
  }
  return undefined;
}

/** The head is an office that one person holds, in the singular: «رئيس», and neither «رؤساء» nor «رئيسي». */
export const isChief = ({ words }: Reading, { firstToken, head }: NounPhrase) =>
  words.is(firstToken, 'chief') !== undefined && (words.folded[firstToken] ?? '').endsWith(foldWord(head.phrase.split(' ')[0] ?? ''));

/** A named or proper body stands in a phrase. */
export function holdsBody({ words, nameAt, names }: Reading, { head, firstToken, endToken }: NounPhrase): boolean {
  for (let i = firstToken + head.length; i < endToken; i++) {
    if (names[nameAt(i)]?.kind === 'organization' || words.is(i, 'international')) return true;
    if (words.is(i, 'namedBody')?.definite === false) return true;
  }
  return false;
}

/** The name that a noun only introduces: «مؤسسة النقد العربي» where the finder has «النقد العربي», «صحيفة "الضفة"». */
export function nameOfBody(
  { tokens, nameAt, names, words }: Reading,
  phrase: NounPhrase,
  category: RoleCategory,
  named: readonly Named[],
): Named | undefined {
  if (category !== 'institution' || phrase.head.definite || phrase.head.possessed) return undefined;
  const after = phrase.firstToken + phrase.head.length;
  const mark = phrase.endToken === after && /^["'“”«(]$/.test(tokens[after]?.text ?? '') ? 1 : 0;
  const name = names[nameAt(after + mark)];
  if (!name || name.kind === 'person' || (name.kind === 'place' && !mark)) return undefined;
  // «شركة الساحل المغربية», «حركة البناء في الضفة»
  let rest = after;
  while (nameAt(rest) === nameAt(after)) rest++;
  const isOrigin = (at: number) =>
    words.is(at, 'demonym') ?? words.is(at, 'link') ?? (names[nameAt(at)]?.kind === 'place' ? true : undefined);
  while (name.kind === 'organization' && rest < phrase.endToken && isOrigin(rest)) rest++;
  const whole = mark > 0 || rest === phrase.endToken;
  return whole ? named.find(({ kind, mentions }) => kind !== 'person' && mentions.some((m) => touches(m, name.span))) : undefined;
}
