/** Finds names by their capitals, for a language that has word lists but no trained weights; kinds from the words around. */
import type { LoadedPack } from '../../languages/pack';
import type { ParticipantKind, Span } from '../../model';
import type { NameMention, Sentence, Token, Trace } from '../layers';
import { CAPITAL } from '../matching/capital';
import { countryCodes } from '../matching/country-codes';
import { INFLECTED_STEM, isInflectionOf } from '../matching/name-similarity';
import { touches } from '../spans';
import type { RoleCategory, RoleWords } from '../stages/role-words';

const ACRONYM = /^\p{Lu}{2,6}$/u;
const ROMAN = /^[IVXLCDM]+$/;
const SMALL = /^\p{Ll}/u;
const INNER = new Set(['-', '’', "'", '.', '&']);
const APOSTROPHES = new Set(['’', "'"]);
/** Words of grammar: capital only where they open a sentence. */
const GRAMMAR: readonly RoleCategory[] = ['break', 'link', 'determiner', 'indefinite', 'conjunction', 'relative', 'locative', 'honorific'];
/** Words that stand before a name rather than in it. */
const TITLES: readonly RoleCategory[] = [
  'office',
  'rank',
  'description',
  'modifier',
  'plural',
  'group',
  'unnamed',
  'collective',
  'demonym',
];

/** How sure a kind is: from a list, from the words beside it, from the shape alone. */
const LISTED = 0.9;
const BESIDE = 0.7;
const SHAPE = 0.5;

interface Run {
  first: number;
  end: number;
}

class Capitals {
  readonly #tokens: readonly Token[];
  readonly #words: RoleWords;
  /** True where the language writes every noun with a capital. */
  readonly #nouns: boolean;
  readonly #countries: ReadonlyMap<string, string>;
  readonly #inflected: boolean;
  readonly #stems = new Map<string, string[]>();
  /** Folded words that stand in lower case somewhere: common words. */
  readonly #common: ReadonlySet<string>;
  /** Capital words that do not open a sentence. */
  readonly #inside = new Set<string>();

  constructor(tokens: readonly Token[], sentences: readonly Sentence[], words: RoleWords, pack: LoadedPack) {
    this.#tokens = tokens;
    this.#words = words;
    this.#countries = countryCodes(pack);
    this.#nouns = pack.roles?.capitalNouns ?? false;
    this.#inflected = pack.roles?.inflectedNames ?? false;
    if (this.#inflected)
      for (const country of this.#countries.keys()) {
        const stem = country.slice(0, INFLECTED_STEM);
        this.#stems.set(stem, [...(this.#stems.get(stem) ?? []), country]);
      }
    this.#common = new Set(tokens.flatMap((token, i) => (/^\p{Ll}/u.test(token.text) ? [this.#words.folded[i] ?? ''] : [])));
    for (const { firstToken, endToken } of sentences)
      for (let i = firstToken + 1; i < endToken; i++)
        if (CAPITAL.test(this.#text(i)) && tokens[i - 1]?.kind === 'word') this.#inside.add(this.#words.folded[i] ?? '');
  }

  #text = (i: number) => this.#tokens[i]?.text ?? '';
  #isAny = (i: number, categories: readonly RoleCategory[]) => categories.some((category) => this.#words.is(i, category));
  #touches = (i: number) => this.#tokens[i]?.start === this.#tokens[i - 1]?.end;

  /** A capital that means a name: not the first word of a sentence alone, no title, no word of grammar. */
  #opens(i: number, sentence: Sentence): boolean {
    if (!CAPITAL.test(this.#text(i)) || this.#isAny(i, GRAMMAR)) return false;
    if (ROMAN.test(this.#text(i)) && this.#text(i).length > 1) return false;
    const acronym = ACRONYM.test(this.#text(i));
    if (this.#isAny(i, TITLES) && !acronym) return false;
    const starts = i === sentence.firstToken || this.#tokens[i - 1]?.kind === 'sign';
    const word = this.#words.folded[i] ?? '';
    if (!starts || acronym || this.#inside.has(word) || this.#countries.has(word)) return !this.#common.has(word) || !starts;
    return !this.#common.has(word) && CAPITAL.test(this.#text(i + 1));
  }

  /** Names of a sentence: runs of capitals, with particles, hyphens and initials within. */
  runs(sentence: Sentence): Run[] {
    const runs: Run[] = [];
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (!this.#opens(i, sentence)) continue;
      let end = i + 1;
      for (;;) {
        let next = end;
        while (next - end < 4 && ((INNER.has(this.#text(next)) && this.#touches(next)) || this.#words.is(next, 'particle'))) next++;
        const goesOn =
          next < sentence.endToken &&
          CAPITAL.test(this.#text(next)) &&
          (next === end || this.#touches(end) || this.#words.is(end, 'particle'));
        if (!goesOn || (next > end && this.#text(end) === '.' && this.#text(end - 1).length > 2)) break;
        end = next + 1;
      }
      const named = this.#ofInstitution({ first: i, end }, sentence);
      if (named && this.#stands(named)) runs.push(named);
      i = end - 1;
    }
    return runs;
  }

  /** Where all nouns have capitals, a single word is a name only where a list or the word before it says so. */
  #stands(run: Run): boolean {
    if (!this.#nouns) return true;
    const [kind, sure] = this.kindOf(run);
    const determined = this.#isAny(run.first - 1, ['determiner', 'indefinite', 'demonym', 'modifier', 'link']);
    return sure >= LISTED || ACRONYM.test(this.#text(run.first)) || (kind === 'person' && !determined);
  }

  /** With the noun that it names the institution of; null for what an office is of: "ministre de la Santé". */
  #ofInstitution(run: Run, sentence: Sentence): Run | null {
    let before = run.first - 1;
    let articles = 0;
    while (before > sentence.firstToken && (this.#isAny(before, ['link', 'determiner']) || APOSTROPHES.has(this.#text(before)))) {
      articles++;
      before--;
    }
    // "équipe des Indians de Cleveland", "groupe de l’ADLE": what has a name of its own needs no noun
    const own = SMALL.test(this.#text(before)) && (run.end - run.first > 1 || ACRONYM.test(this.#text(run.first)));
    if (articles && this.#words.is(before, 'institution') && !own) return { first: before, end: run.end };
    const country = this.#isCountry(this.#folded(run));
    return articles > 1 && this.#words.is(before, 'office') && !country && run.end - run.first === 1 ? null : run;
  }

  /** A country, in whatever case a language puts it. */
  #isCountry(name: string): boolean {
    if (this.#countries.has(name)) return true;
    return this.#inflected && (this.#stems.get(name.slice(0, INFLECTED_STEM))?.some((country) => isInflectionOf(name, country)) ?? false);
  }

  #folded = ({ first, end }: Run) => this.#words.folded.slice(first, end).join(' ');

  /** The kind of a run, and how sure it is. */
  kindOf(run: Run): [ParticipantKind, number] {
    const { first, end } = run;
    const words = end - first;
    if (this.#isCountry(this.#folded(run))) return ['place', LISTED];
    for (let i = first; i < end; i++) if (this.#isAny(i, ['institution', 'designator'])) return ['organization', LISTED];
    // "komisarz UE": what an office is of
    if (words === 1 && ACRONYM.test(this.#text(first))) return ['organization', BESIDE];
    if (this.#isAny(first - 1, ['office', 'rank', 'honorific', 'description'])) return ['person', LISTED];
    for (let i = first; i < end; i++) if (/\p{N}/u.test(this.#text(i))) return ['organization', BESIDE];
    if (this.#isAny(first - 1, ['institution', 'designator'])) return ['organization', BESIDE];
    if (words === 1 && this.#words.is(first - 1, 'locative')) return ['place', BESIDE];
    return words === 1 ? ['organization', SHAPE / 5] : ['person', SHAPE];
  }
}

/** Mentions in reading order, none overlapping; none in a script without capitals. */
export function findCapitalisedNames(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  words: RoleWords,
  pack: LoadedPack,
  trace: Trace,
): NameMention[] {
  if (!pack.roles) return [];
  const capitals = new Capitals(tokens, sentences, words, pack);
  return sentences.flatMap((sentence) =>
    capitals.runs(sentence).flatMap((run): NameMention[] => {
      const span = [tokens[run.first]?.start ?? 0, tokens[run.end - 1]?.end ?? 0] as const;
      const [kind, score] = capitals.kindOf(run);
      trace({ stage: 'find-names', span, decision: 'kept', reason: `${kind} by its capitals (${score})` });
      return [{ span, kind, score, origin: 'capitals' }];
    }),
  );
}

/** A word that stands so often with a capital is a name, whatever a tagger of other languages makes of it. */
const OFTEN = 2;

/**
 * What a tagger that was not trained on the language has left: capitals that it does not touch, where a list or the words beside them
 * say what they are, or where they come again.
 */
export function addByCapitals(
  tagged: readonly NameMention[],
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  words: RoleWords,
  pack: LoadedPack,
  trace: Trace,
): NameMention[] {
  // where names take cases, common nouns of bodies are written with capitals too ("Komisja"): more is false there than found
  const certainOnly = tagged.length > 0 && pack.roles?.inflectedNames;
  const isTagged = ({ span }: NameMention) => tagged.some((name) => touches(name.span, span));
  const others = findCapitalisedNames(tokens, sentences, words, pack, trace).filter((name) => !isTagged(name));
  const counts = new Map<string, number>();
  for (const { span } of others) counts.set(text.slice(...span), (counts.get(text.slice(...span)) ?? 0) + 1);
  const isOften = (span: Span) => (counts.get(text.slice(...span)) ?? 0) >= OFTEN;
  const isCertain = ({ span, kind, score }: NameMention) =>
    (kind === 'place' && score === LISTED) || (ACRONYM.test(text.slice(...span)) && !ROMAN.test(text.slice(...span)) && isOften(span));
  const kept = others.filter((name) => (certainOnly ? isCertain(name) : name.score >= BESIDE || isOften(name.span)));
  return [...tagged, ...kept].sort((a, b) => a.span[0] - b.span[0]);
}
