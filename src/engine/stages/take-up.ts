/**
 * Whom pronouns take up: who is in focus. A walk through the article weighs each mention by its place in the sentence, halves the weights with
 * each sentence that follows, and gives a pronoun to whoever it fits and weighs most; to nobody where two weigh about the same. After Lappin
 * and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994), without its parser: a subject is what no preposition leads to and
 * stands first.
 */
import type { AnaphoraPack, AnaphoricPronoun } from '../../languages/pack-anaphora';
import type { Span } from '../../model';
import type { AttributedStatement, Quote, Sentence, Token } from '../layers';
import { anaphoraWords } from './anaphora-words';
import { type Gender, genderWords, givenGender, titleGender } from './gender';
import { firstTokenAfter } from './reading';
import type { Entity } from './resolve-entities';
import type { RoleCategory, RoleWords } from './role-words';

/** What a mention weighs in its own sentence. */
const WEIGHT = { source: 90, subject: 80, object: 50, oblique: 40, owner: 35, possessive: 30, modifier: 20, quoted: 4 } as const;
const DECAY = 0.5;
/** Mentions beside the weightiest count so much: the subject of the last sentence comes before whom the whole article is about. */
const REPEATED = 0.3;
/** Who was mentioned more sentences before is out of focus. */
const REACH = 4;
/** A pronoun is nobody's where the second weighs this share of the first. */
const UNDECIDED = { person: 0.9, several: 0.7, thing: 0.6 } as const;
/** Of somebody whose gender the article does not show, a pronoun tells less. */
const UNKNOWN_GENDER = 0.85;
/** "it" and "they" have more uses: what they take up has lately been a subject or an object. */
const LEAST = { person: 5, several: 25, thing: 35 } as const;
/** A quotation of fewer words is a part of its sentence. */
const SPEECH = 4;

/** What a name right before it only modifies. */
const PEOPLE: readonly RoleCategory[] = ['office', 'description', 'group', 'plural', 'collective', 'institution', 'unnamed', 'document'];

/** Two people that "and" joins: "they", and nobody who takes part. */
const PAIR = -1;

/** Who is in focus at a place of the text, the weightiest first. */
export interface Focus {
  entity: number;
  weight: number;
}

export interface TakenUp {
  /** Whom the pronoun takes up that begins at an offset; null where nothing decides, undefined where no pronoun of the pack stands there. */
  at(offset: number): number | null | undefined;
  /** The persons in focus before an offset, whom a noun of that gender may mean. */
  personsBefore(offset: number, gender: Gender): readonly Focus[];
  /** The organisations in focus before an offset; none where the noun does not take up any body. */
  bodiesBefore(offset: number, noun: string): readonly Focus[];
  genderOf(word: string): Gender;
}

/** Somebody who was mentioned in this sentence, and the token behind the mention. */
interface Mentioned {
  entity: number;
  end: number;
}

/** What each sentence says of each entity: the greatest weight of its mentions. */
type Weights = Map<number, number>;

/**
 * @param quotes words within them are somebody else's: pronouns in them are left alone, and who is named in them is out of focus.
 * @param headOf who of those that a source names is its speaker.
 */
export function takeUp(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  statements: readonly AttributedStatement[],
  entities: readonly Entity[],
  headOf: (source: Span) => number | null,
  roleWords: RoleWords,
  pack: AnaphoraPack,
): TakenUp {
  const words = anaphoraWords(pack);
  const signs = genderWords(pack);
  const wordAt = (token: number) => (tokens[token]?.text ?? '').toLowerCase();

  const quoted = new Uint8Array(tokens.length);
  for (const quote of quotes) {
    if (quote.depth > 0 || (!quote.setOff && quote.words < SPEECH)) continue;
    for (let i = firstTokenAfter(tokens, quote.span[0]); (tokens[i]?.end ?? Infinity) <= quote.span[1]; i++) quoted[i] = 1;
  }
  /** Who speaks by name, plus one, at each token of a source. */
  const speaking = new Int32Array(tokens.length);
  for (const { source } of statements) {
    const head = source && headOf(source);
    if (source && head !== null)
      for (let i = firstTokenAfter(tokens, source[0]); (tokens[i]?.end ?? Infinity) <= source[1]; i++) speaking[i] = head + 1;
  }

  /** Mentions by their first token. */
  const mentionsAt = new Map<number, { entity: number; end: number; byName: boolean }[]>();
  const add = (entity: number, [start, end]: Span, byName: boolean) => {
    const first = firstTokenAfter(tokens, start);
    mentionsAt.set(first, [...(mentionsAt.get(first) ?? []), { entity, end: firstTokenAfter(tokens, end - 1) + 1, byName }]);
  };
  for (const [index, { mentions, references }] of entities.entries()) {
    for (const span of mentions) add(index, span, true);
    for (const span of references) add(index, span, false);
  }

  /** "Mr." before a name, "spokeswoman" in its role, or the given name. */
  const genders = entities.map(({ name, kind, role = '', mentions }): Gender => {
    if (kind !== 'person') return undefined;
    const titled = mentions.map(([start]) => titleGender(firstTokenAfter(tokens, start), tokens, signs)).find(Boolean);
    const described = (role.toLowerCase().match(/[\p{L}-]+/gu) ?? []).map((word) => signs.titles.get(word)).find(Boolean);
    return titled ?? described ?? givenGender(name, signs);
  });

  const plurals = pack.plurals.split(' ');
  const areSeveral = entities.map(({ name }) =>
    (name.match(/\p{L}{3,}/gu) ?? []).some((word) => plurals.some((ending) => word.endsWith(ending))),
  );

  /** The first token of a mention's phrase, before titles, offices and their modifiers. */
  const phraseStart = (token: number) => {
    const belongs = (i: number) =>
      (['honorific', 'modifier', 'office', 'rank', 'determiner', 'indefinite', 'demonym'] as const).some((c) => roleWords.is(i, c)) ||
      (tokens[i]?.text === '.' && roleWords.is(i - 1, 'honorific') !== undefined);
    let first = token;
    while (first > 0 && belongs(first - 1)) first--;
    return first;
  };
  /** "a Trump supporter", "Trump campaign aides". */
  const isModifier = (end: number) => PEOPLE.some((category) => roleWords.is(end, category));
  const isPossessive = (end: number) => /^['’]$/.test(tokens[end]?.text ?? '') && tokens[end]?.start === tokens[end - 1]?.end;

  const history: Weights[] = [];
  const scores = (fits: (entity: number) => number): Focus[] => {
    const best = new Map<number, number>();
    const total = new Map<number, number>();
    for (const [back, weights] of history
      .slice(-1 - REACH)
      .reverse()
      .entries())
      for (const [entity, weight] of weights) {
        const now = weight * fits(entity) * DECAY ** back;
        if (now <= 0) continue;
        best.set(entity, Math.max(best.get(entity) ?? 0, now));
        total.set(entity, (total.get(entity) ?? 0) + now);
      }
    return [...best]
      .map(([entity, weight]) => ({ entity, weight: weight + REPEATED * ((total.get(entity) ?? 0) - weight) }))
      .sort((a, b) => b.weight - a.weight);
  };
  const fitOf =
    ({ takesUp, gender }: Pick<AnaphoricPronoun, 'takesUp' | 'gender'>) =>
    (entity: number): number => {
      const kind = entities[entity]?.kind;
      if (takesUp === 'person') {
        if (kind !== 'person') return 0;
        const own = genders[entity];
        return !gender || own === gender ? 1 : own ? 0 : UNKNOWN_GENDER;
      }
      if (takesUp === 'several')
        return entity === PAIR || (kind === 'group' && areSeveral[entity]) ? 1 : kind === 'organization' ? 0.6 : kind === 'place' ? 0.3 : 0;
      return kind === 'organization' ? 1 : kind === 'group' || kind === 'place' ? 0.6 : 0;
    };

  /** What a mention weighs that covers the tokens from `first` to `end`. */
  const weightOf = (entity: number, first: number, end: number, oblique: boolean, hasSubject: boolean): number => {
    if (quoted[first]) return WEIGHT.quoted;
    if (isPossessive(end)) return WEIGHT.owner;
    if (isModifier(end)) return WEIGHT.modifier;
    if (speaking[first] === entity + 1) return WEIGHT.source;
    if (oblique) return WEIGHT.oblique;
    return hasSubject ? WEIGHT.object : WEIGHT.subject;
  };

  const taken = new Map<number, number | null>();
  const focusAt = new Map<number, { persons: Focus[][]; bodies: Focus[] }>();
  /** Where a description may begin, for which whoever is in focus is asked. */
  const asked = new Set(
    statements.flatMap(({ source }) => (source ? [firstTokenAfter(tokens, source[0])] : [])).filter((at) => roleWords.is(at, 'determiner')),
  );

  for (const { firstToken, endToken } of sentences) {
    // a quotation of many sentences leaves who speaks in focus
    const isSpeech = !quoted.subarray(firstToken, endToken).includes(0);
    const weights: Weights = (isSpeech && history.at(-1)) || new Map();
    if (weights !== history.at(-1)) history.push(weights);
    let subjects = 0;
    let last = null as Mentioned | null;
    let nearest = null as Mentioned | null;
    const weigh = (entity: number, weight: number) => weights.set(entity, Math.max(weights.get(entity) ?? 0, weight));
    for (let i = firstToken; i < endToken; i++) {
      if (asked.has(i)) {
        const person = (gender: Gender) => scores(fitOf({ takesUp: 'person', ...(gender ? { gender } : {}) }));
        const bodies = scores((entity) => (entities[entity]?.kind === 'organization' ? 1 : 0));
        focusAt.set(i, { persons: [person(undefined), person('masculine'), person('feminine')], bodies });
      }
      const mentions = mentionsAt.get(i);
      if (mentions) {
        const first = phraseStart(i);
        // "As for Hill, he"
        const isTopic = words.topics.has(`${wordAt(first - 2)} ${wordAt(first - 1)}`);
        const oblique = words.prepositions.has(wordAt(first - 1)) && first > firstToken && !isTopic;
        for (const { entity, end, byName } of mentions) {
          const isPerson = entities[entity]?.kind === 'person';
          const weight = weightOf(entity, i, end, oblique, subjects > 0);
          weigh(entity, weight);
          const joined =
            isPerson && byName && last !== null && last.end === first - 1 && roleWords.is(first - 1, 'conjunction') !== undefined;
          if (joined) {
            weigh(PAIR, weight);
            weigh(entity, weights.get(last?.entity ?? -1) ?? 0);
          }
          if (isPerson && byName) last = { entity, end };
          if (isPerson || entities[entity]?.kind === 'group') nearest = { entity, end };
          if (!quoted[i] && !oblique && !isPossessive(end) && !isModifier(end)) subjects++;
        }
        i = Math.max(i, Math.min(...mentions.map(({ end }) => end)) - 1);
        continue;
      }
      if (quoted[i]) continue;
      const found = words.pronouns.get(wordAt(i));
      if (found) {
        const { pronoun, isSubject } = found;
        const [best, second] = scores(fitOf(pronoun));
        const decided = best && best.weight >= LEAST[pronoun.takesUp] && (second?.weight ?? 0) < best.weight * UNDECIDED[pronoun.takesUp];
        const empty = pronoun.takesUp === 'thing' && words.expletives.has(wordAt(i + 1));
        const entity = decided && !empty && best.entity !== PAIR ? best.entity : null;
        taken.set(tokens[i]?.start ?? -1, entity);
        if (entity !== null) {
          weigh(entity, isSubject ? WEIGHT.subject : WEIGHT.possessive);
          if (!second && pronoun.gender) genders[entity] ??= pronoun.gender;
        }
        if (isSubject) subjects++;
      } else if (words.relatives.has(wordAt(i))) {
        const end = /^[,(]$/.test(tokens[i - 1]?.text ?? '') ? i - 1 : i;
        taken.set(tokens[i]?.start ?? -1, nearest?.end === end ? nearest.entity : null);
      }
    }
  }

  return {
    at: (offset) => taken.get(tokens[firstTokenAfter(tokens, offset)]?.start ?? -1),
    personsBefore: (offset, gender) =>
      focusAt.get(firstTokenAfter(tokens, offset))?.persons[gender === 'masculine' ? 1 : gender === 'feminine' ? 2 : 0] ?? [],
    bodiesBefore: (offset, noun) => (words.bodies.has(noun) ? (focusAt.get(firstTokenAfter(tokens, offset))?.bodies ?? []) : []),
    genderOf: (word) => signs.titles.get(word),
  };
}
