/** Finds participants without a name: groups that act or speak, officials known by office alone, documents that speak for who issued them. */
import type { ParticipantKind, Span } from '../../model';
import { touches, within } from '../spans';
import {
  bearerOf,
  holdsBody,
  isCalled,
  isChief,
  isInternationalBody,
  isLocal,
  isManyDocuments,
  isNamedBody,
  nameOfBody,
  outletOf,
  takesUpBody,
} from './body-phrases';
import { type DescribedCluster, holdsMention, joinPhrase, shortFor } from './described-clusters';
import {
  bearerAtEnd,
  CLITIC,
  holderOf,
  introducedBy,
  issuerOf,
  joinShortName,
  type Named,
  namedNext,
  nobodyBefore,
  spokeBefore,
} from './described-holders';
import { belongs, describedPhrases, isHeadOf, isOfBody, kindOf, PERSONS, phraseEnd, phraseStart } from './described-phrases';
import type { NounPhrase } from './noun-phrase';
import type { Reading } from './reading';
import type { FoundRole } from './role-reader';
import { foldedWords } from './source-head';
import { mayBeSubject } from './subject-place';

/** A participant that is known by a description. */
export interface Described {
  kind: ParticipantKind;
  /** Its fullest description. */
  name: string;
  mentions: Span[];
}

/** An office in fewer words does not tell who is meant. */
const TELLING = 3;

/** A body's noun with its name has at most so many words. */
const SHORT_NAME = 4;

/** The description of somebody who is not named has at most so many words, and those that tell of them so many letters. */
const LONGEST_DESCRIPTION = 7;
const LEAST_LETTERS = 4;

/** A source may have this many characters before its head: an article, a number. */
const LEAD = 12;

const wordsIn = (text: string, span: Span) => text.slice(...span).split(/\s+/).length;

/** The words of a span, with the article whose first letter a preposition hides: «للسفارة». */
function withArticle(text: string, [start, end]: Span, [article = '', contracted = '']: readonly string[] = []): string {
  const before = text.slice(start - contracted.length, start);
  return `${contracted && before === contracted ? article : ''}${text.slice(start, end)}`;
}

/** «fuentes judiciales», «expertos de la universidad»: what goes on with a noun to the end of its source; null where nothing does, or too much. */
function withSource(reading: Reading, phrase: NounPhrase, source: Span): { end: number; words: NounPhrase['words'] } | null {
  const end = phraseEnd(reading, phrase, source[1]);
  if (end <= phrase.span[1] || wordsIn(reading.text, [phrase.span[0], end]) > LONGEST_DESCRIPTION) return null;
  const more = foldedWords(reading.text.slice(phrase.span[1], end)).filter((word) => word.length >= LEAST_LETTERS);
  return { end, words: new Set([...phrase.words, ...more]) };
}

const namesWithin = ({ names }: Reading, span: Span, kind?: ParticipantKind) =>
  names.some((name) => within(name.span, span) && (!kind || name.kind === kind));

/**
 * Adds to `named` the spans that point at it, and gives back the participants that only a description names.
 * A group takes part where it speaks or where it is a country's («القوات السورية»); a person without a name, where they speak.
 */
export function findDescribed(reading: Reading, named: readonly Named[], roles: readonly FoundRole[]): Described[] {
  const { text, statements, trace } = reading;
  const sources = statements.flatMap((s) => (s.source ? [s.source] : []));
  const attached = roles.filter((role) => role.mention !== null);
  const clusters: DescribedCluster[] = [];
  const headFirst = reading.pack.roles?.order === 'head-first';
  const hasJoinedArticles = (reading.pack.roles?.joinedArticles?.length ?? 0) > 0;
  const hasArticles = (reading.pack.roles?.joinedArticles ?? reading.pack.roles?.determiners) !== undefined;
  const bareSubjects = reading.pack.statements?.reportedSpeech?.bareSubjects ?? false;
  for (const source of sources) joinShortName(reading, source, named);
  const [lead, next] = sources;
  const opensArticle = (source: Span) =>
    source === lead &&
    next !== undefined &&
    named.some(({ kind, mentions }) => kind === 'person' && mentions.some((m) => touches(m, next)));
  let done = 0;
  for (const { phrase, category } of describedPhrases(reading)) {
    const { span } = phrase;
    // «مكتب الرئيس الفرنسي» is no role, though one is within it
    const inner =
      span[0] < done && !(category === 'institution' && (phrase.national || phrase.international || isNamedBody(reading, phrase)));
    if (inner || attached.some((role) => touches(role.span, span) && role.firstToken <= phrase.firstToken)) continue;
    const source = sources.find(
      (s) =>
        touches(s, span) && (headFirst && hasArticles ? span[0] - s[0] < LEAD && s[0] - span[0] < CLITIC : isHeadOf(reading, phrase, s)),
    );
    const holder = PERSONS.has(category) ? holderOf(phrase, named, reading.pack.roles) : null;
    // "a report" is nobody's who has spoken before
    const unknown = reading.words.is(phrase.firstToken - 1, 'indefinite') !== undefined;
    const issuer =
      category === 'document' &&
      source &&
      !(unknown && reading.pack.statements?.reportedSpeech) &&
      !(bareSubjects && belongs(reading, phrase))
        ? issuerOf(
            reading,
            [span[0], source[1]],
            (!headFirst || hasJoinedArticles) && !(hasJoinedArticles ? phrase.head.definite : phrase.definite),
            named,
            sources,
          )
        : null;
    // "the agency ANSA": the name that follows in the source is the body's
    const apposed =
      category === 'institution' && source && reading.pack.roles?.inflectedNames
        ? named.find((n) => n.kind === 'organization' && n.mentions.some((m) => m[0] >= span[1] && m[1] <= source[1]))
        : undefined;
    if (apposed) {
      apposed.references.push(span);
      continue;
    }
    const outlet = source && PERSONS.has(category) ? outletOf(reading, phrase, source, named) : undefined;
    const borne =
      hasJoinedArticles && category === 'office' && phrase.words.size > 1 ? bearerOf(reading, phrase, source, named) : undefined;
    if (borne) {
      borne.bearer.references.push(span);
      if (!borne.bearer.roles.length) borne.bearer.adopted ??= [span[0], reading.tokens[borne.end - 1]?.end ?? span[1]];
      continue;
    }
    const titled =
      hasJoinedArticles && source && category === 'office' && phrase.head.definite ? bearerAtEnd(source, span, named) : undefined;
    if (titled) {
      titled.references.push(span);
      continue;
    }
    const introduced = source && hasJoinedArticles && PERSONS.has(category) ? introducedBy(phrase, named, opensArticle(source)) : null;
    const known = holder && (phrase.definite || phrase.words.size > 1) ? holder : (outlet ?? issuer ?? introduced);
    if (known) {
      known.references.push(span);
      continue;
    }
    const name = nameOfBody(reading, phrase, category, named);
    if (name) {
      name.references.push(span);
      continue;
    }
    const short = category === 'institution' && hasJoinedArticles ? shortFor(phrase, named, clusters, reading) : undefined;
    if (short) {
      short.references.push(span);
      continue;
    }
    // who in focus is meant is asked where it speaks
    if (takesUpBody(reading, phrase) && named.some(({ mentions }) => mentions.some((m) => m[1] <= span[0]))) continue;
    // «شركة نفط الشمال»: a noun without its name is no body; with all of a short source it is one
    const bareNoun =
      category === 'institution' && hasJoinedArticles && !phrase.definite && phrase.words.size === 1 && source?.[1] !== span[1];
    const wholeName = bareNoun && source && span[0] === source[0] && wordsIn(text, source) <= SHORT_NAME && !namesWithin(reading, source);
    if (bareNoun && !wholeName) continue;
    // «بيانات رسمية»: nobody
    if (category === 'document' && hasJoinedArticles && !phrase.definite && isManyDocuments(reading, phrase)) {
      done = Math.max(done, span[1]);
      continue;
    }
    const body = phrase.definite && (category === 'collective' || category === 'institution');
    const document =
      hasJoinedArticles && category === 'institution' && source && span[0] < done ? clusters.find(holdsMention(span)) : undefined;
    if (document) document.issued = true;
    const goesOn = headFirst && !hasJoinedArticles && !bareSubjects && source !== undefined;
    const all = goesOn ? withSource(reading, phrase, source) : null;
    // «la portavoz de Ana Rial»: an office as well, but whose it is tells who it is
    const ofSomebody = all && reading.words.is(phrase.firstToken, 'unnamed') && namesWithin(reading, [span[0], all.end], 'person');
    const described = category === 'unnamed' || category === 'group' || ofSomebody ? all : null;
    // without articles, an office with the body that it is of is one
    const officer =
      bareSubjects && source !== undefined && PERSONS.has(category) && isOfBody(reading, phrase) && !namesWithin(reading, source, 'person');
    const mention: Span = described
      ? [span[0], described.end]
      : wholeName
        ? [...source]
        : officer
          ? [span[0], phraseEnd(reading, phrase, source[1])]
          : !headFirst && source
            ? [phraseStart(reading, phrase, source[0]), phraseEnd(reading, phrase, source[1])]
            : span;
    done = Math.max(done, mention[1]);
    // "one pastor supporting Mr. Hill, Dan Stone": the name after the comma is theirs
    const follows = (m: Span) =>
      source !== undefined && m[0] > mention[0] && m[1] <= source[1] && /,\s*$/.test(text.slice(mention[0], m[0]));
    const holding = (fits: (m: Span) => boolean) => named.find((n) => n.kind === 'person' && n.mentions.some(fits));
    const person = PERSONS.has(category) && !headFirst && (holding(follows) ?? holding((m) => within(m, mention)));
    if (person) {
      person.references.push(mention);
      continue;
    }
    // "the candidate" is somebody whom the article has named; who it is, nothing here decides
    // without articles, a lone noun after somebody has spoken by name is that somebody: "stwierdził urzędnik"
    const bare = bareSubjects && source !== undefined && phrase.words.size === 1 && spokeBefore(source, sources, named);
    // «والد الضحية» is somebody else than who was named
    const kin = hasJoinedArticles && reading.words.is(phrase.firstToken, 'kin')?.possessed === false && phrase.words.size > 1;
    // «المهاجم السوري» is any player; «السفير السوري» is one
    const national = phrase.national && !(hasJoinedArticles && category === 'office' && !isChief(reading, phrase));
    // «المتحدث الإعلامي بالدفاع المدني في الضفة»: with all of its source, an office is one; a source («المصدر») is nobody with a name
    const whole =
      hasJoinedArticles && source && span[0] <= source[0] + CLITIC && !namesWithin(reading, source, 'person') ? wordsIn(text, source) : 0;
    const telling =
      Math.max((described ?? phrase).words.size, whole > TELLING ? whole : 0) >= TELLING ||
      (hasJoinedArticles && category === 'unnamed') ||
      officer;
    const vague = !kin && PERSONS.has(category) && (phrase.definite || bare) && !national && !telling;
    const alone = hasJoinedArticles && source !== undefined && nobodyBefore(named, span[0]);
    const unsure = vague && !alone;
    if ((unsure || (phrase.field && phrase.definite)) && !namesWithin(reading, mention)) {
      const next = source && category === 'office' && namedNext(source, sources, named);
      if (next) next.adopted ??= [span[0], Math.max(span[1], phraseEnd(reading, phrase, source[1]))];
      if (next || unsure) continue;
    }
    joinPhrase(
      clusters,
      described ? { ...phrase, words: described.words } : phrase,
      category,
      {
        mention,
        speaks: source !== undefined,
        national: body && phrase.national,
        official: hasJoinedArticles && category === 'office' && phrase.definite && isChief(reading, phrase) && holdsBody(reading, phrase),
        proper: body && category === 'institution' && (isInternationalBody(reading, phrase) || isNamedBody(reading, phrase)),
        local: hasJoinedArticles && body && isLocal(reading, phrase),
        called: hasJoinedArticles && body && isCalled(reading, phrase),
        acts: sources.some((s) => touches(s, span)) || mayBeSubject(reading, phrase.firstToken, span[0]),
      },
      hasJoinedArticles,
    );
  }
  // «يعمل في وزارة الزراعة»: a body or an official that is only spoken of once takes no part
  const matters = ({ acts, mentions }: DescribedCluster) => acts || mentions.length > 1;
  return clusters.flatMap((cluster): Described[] => {
    const { category, words, mentions, speaks, national, official, proper, called } = cluster;
    // «أمانة الضفة … الأمانة»: a body that acts and comes again
    const again = cluster.local && cluster.acts && mentions.length > 1;
    const takesPart = !cluster.issued && (speaks || again || (national && !proper) || ((official || proper) && matters(cluster)));
    const name = mentions
      .map((span) => withArticle(text, span, reading.pack.roles?.joinedArticles))
      .reduce((a, b) => (b.length > a.length ? b : a), '');
    const [first] = mentions;
    if (first) trace({ stage: 'find-groups', span: first, decision: takesPart ? 'kept' : 'rejected', reason: 'speaks, or is a country’s' });
    // a body that a common noun names and that only acts is a group, as the forces and the authorities of a country are; the noun
    // alone («الشرطة», "the hospital") is one even where it speaks
    const common = category === 'institution' && !proper && !called && !(again && !national) && (!speaks || words.size === 1);
    const kind = common ? 'group' : kindOf(category);
    return takesPart ? [{ kind, name, mentions }] : [];
  });
}
