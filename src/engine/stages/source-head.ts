/** Who of those that a source names is the one that speaks, by the order and the nature of what names them. */
import type { Span } from '../../model';
import { foldWord } from '../matching/fold-name';
import { touches } from '../spans';
import type { Entity } from './resolve-entities';

/** A name may begin after an article or a clitic of the source. */
export const LEAD = 4;
/** Between a noun and a name in marks. */
const MARKED = /^\s*["«“'‘]\s*$/;
const WORD = /[\p{L}\p{M}]+/gu;

/** Words of a source that mean a participant. */
export type Naming = { entity: number; span: Span; by: 'name' | 'reference' };

export const foldedWords = (text: string): string[] => (text.match(WORD) ?? []).map(foldWord);

/** The ways in which a source names participants, in the order of the text. */
export function namingsIn(source: Span, entities: readonly Entity[]): Naming[] {
  const found: Naming[] = [];
  for (let entity = 0; entity < entities.length; entity++) {
    const { mentions, references } = entities[entity] as Entity;
    for (const span of mentions) if (touches(span, source)) found.push({ entity, span, by: 'name' });
    for (const span of references) if (touches(span, source)) found.push({ entity, span, by: 'reference' });
  }
  return found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/** Somebody with a name of their own. */
const isPerson = (entity: Entity | undefined) => entity?.kind === 'person' && entity.key !== undefined;

/** Without those who are named in the title of another: "Clinton" in "Clinton campaign spokesman Nick Merrill". */
function withoutTitles(
  namings: readonly Naming[],
  entities: readonly Entity[],
  isLed: (phrase: Span) => boolean,
  describes: (role: Span) => boolean,
): Naming[] {
  // «سعد العلي لإدارة النادي»: what a preposition leads to is no title of the name before it
  const isTitle = (role: Span, [start, end]: Span) => touches(role, [start, end + LEAD]) && !(role[0] >= end && isLed(role));
  return namings.filter(
    ({ entity, span, by }) =>
      by === 'reference' ||
      !namings.some(
        (other) =>
          other.entity !== entity &&
          other.by === 'name' &&
          entities[other.entity]?.references.some(
            (role) => isTitle(role, span) && !(role[0] >= span[1] && isPerson(entities[entity]) && describes(role)),
          ),
      ),
  );
}

/** «وكالة الأنباء "ضفة"»: the body whose name in marks stands right behind its noun; null where none does. */
export function markedName(text: string, noun: Naming, namings: readonly Naming[], entities: readonly Entity[]): number | null {
  if (entities[noun.entity]?.kind !== 'organization') return null;
  const marked = namings.find(
    ({ entity, by, span }) =>
      by === 'name' &&
      entity !== noun.entity &&
      entities[entity]?.kind === 'organization' &&
      MARKED.test(text.slice(noun.span[1], span[0])),
  );
  return marked?.entity ?? null;
}

/** What the words of a source say of how its phrases go together. */
export interface PhraseWords {
  /** What stands between two names leads from one to another. */
  leadsOn(between: string): boolean;
  /** The last word has the article. */
  endsInArticle(phrase: string): boolean;
  /** A preposition is joined to the first word of a phrase, and left out of it. */
  isLed(phrase: Span): boolean;
  /** What stands between a title and a name goes on with the title. */
  bindsTitle(between: string): boolean;
  /** A form of address before a title, and nothing else: «معالي». */
  isAddress(before: string): boolean;
}

/**
 * Who of those that a source names is its head: a phrase that begins with the source and holds the others; else the person in it, whose
 * title the rest is; else the first. Where phrases begin with their head, a place that opens the source is it; elsewhere it describes.
 */
export function headOf(
  text: string,
  source: Span,
  named: readonly Naming[],
  entities: readonly Entity[],
  headFirst: boolean,
  { leadsOn, endsInArticle, isLed, bindsTitle, isAddress }: PhraseWords,
): number | null {
  // «سعد العلي محامي الرئيس سمير نصر»: what comes after a name without its article is no title of another's
  const describes = (role: Span) => headFirst && !endsInArticle(/^\S*/.exec(text.slice(...role))?.[0] ?? '');
  const namings = withoutTitles(named, entities, isLed, describes);
  const opening = namings.find(({ span }) => span[0] - source[0] <= LEAD || isAddress(text.slice(source[0], span[0])));
  const person = namings.find(({ entity, by }) => by === 'name' && entities[entity]?.kind === 'person');
  // «كريم يوسف محامي وليد الصقر»: whom a name opens the source for needs no other name
  const isKnownPerson = ({ entity, by }: Naming) => by === 'name' && isPerson(entities[entity]);
  // «النائب السابق لرئيس الاتحاد سعد الحربي»: an office that somebody is known by alone, and then the name
  const isUnnamed = opening && entities[opening.entity]?.key === undefined;
  // «القيادي في حزب الأمة سعد الحربي ضيف البرنامج»: what is said of the name behind it ends the source
  const binds = ({ span }: Naming) => opening && span[0] > opening.span[1] && bindsTitle(text.slice(opening.span[1], span[0]));
  const bound = isUnnamed && headFirst ? namings.find((naming) => isKnownPerson(naming) && binds(naming)) : undefined;
  const called = bound ?? namings.at(-1);
  // «مصدر أمني في محافظة صلاح الدين»: a name behind a noun that a preposition led to, without its article
  const isUnended = ({ span }: Naming) =>
    leadsOn(text.slice(...span)) &&
    !endsInArticle(text.slice(...span)) &&
    !named.some(({ by, span: m }) => by === 'name' && m[0] > span[0] && m[1] === span[1]);
  const titled =
    headFirst &&
    opening &&
    called &&
    called !== opening &&
    !(entities[opening.entity]?.key === undefined && called.span[0] - opening.span[1] <= 1 && isUnended(opening)) &&
    !isKnownPerson(opening) &&
    called.by === 'name' &&
    // «متحدث باسم الرئيس السابق»: an office without a name is no name of another's
    (entities[called.entity]?.key !== undefined || entities[opening.entity]?.key !== undefined) &&
    entities[called.entity]?.kind === 'person' &&
    (called === bound || called.span[1] >= source[1] - 1) &&
    opening.span[1] <= called.span[0] &&
    (!leadsOn(text.slice(opening.span[1], called.span[0])) ||
      // «المشرف على برنامج القادة الدكتور سعيد الأحمد»
      (entities[opening.entity]?.key === undefined && bindsTitle(text.slice(opening.span[1], called.span[0]))));
  if (titled) return called.entity;
  const marked = headFirst && opening ? markedName(text, opening, namings, entities) : null;
  if (marked !== null) return marked;
  if (opening && (opening.span[1] >= source[1] - 1 || entities[opening.entity]?.kind === 'person')) return opening.entity;
  // «المتحدث باسم مركز الملك فهد سعد الحربي»: the name in apposition ends the source
  const apposed = namings.findLast(
    ({ entity, by, span }) => by === 'name' && entities[entity]?.kind === 'person' && span[1] >= source[1] - 1,
  );
  // «السيناتور توم ريد من منتقدي الرئيس جون هيل»: what a preposition or a conjunction leads to is about the first
  // «المحاميان ربيع شاهين وسمر نادر»: the first of two, whose conjunction may be written joined to the second
  const joined = apposed ? apposed.span[0] + (entities[apposed.entity]?.name.startsWith(text.charAt(apposed.span[0])) ? 0 : 1) : 0;
  const between = person && apposed && person !== apposed ? text.slice(person.span[1], joined) : '';
  if (headFirst && apposed && !leadsOn(between)) return apposed.entity;
  // "One pastor supporting Mr. Hill, Dan Stone of Marion": the name after the comma is whom the rest describes
  const described = namings.find(
    ({ entity, by, span }) =>
      by === 'name' && entities[entity]?.kind === 'person' && text.slice(source[0], span[0]).trimEnd().endsWith(','),
  );
  if (!headFirst && described && person && !opening) return described.entity;
  // «مسؤولون ببلدة سان جيري»
  if (headFirst && opening && entities[opening.entity]?.kind === 'group') return opening.entity;
  if (person) return person.entity;
  // "the ministers of Tunisia and France" are not one of the two
  const isShared = (one: Naming) =>
    namings.some(({ entity, span }) => entity !== one.entity && span[0] === one.span[0] && span[1] === one.span[1]);
  const reference = namings.find((naming) => naming.by === 'reference' && !isShared(naming));
  const opens = opening && (headFirst || opening.span[1] >= source[1] - 1 || entities[opening.entity]?.kind !== 'place');
  // "officials in New York" are no city, «عميل في مكتب التحقيقات» no office
  const isWithin = ({ entity, span }: Naming) =>
    headFirst && entities[entity]?.kind === 'organization' && leadsOn(text.slice(source[0], span[0]));
  const other = namings.find((naming) => naming.by === 'name' && entities[naming.entity]?.kind !== 'place' && !isWithin(naming));
  return ((opens ? opening : undefined) ?? reference ?? other)?.entity ?? null;
}
