/** The forms of an article's names as they are compared: folded, without forms of address, possessive endings and joined letters. */
import type { LoadedPack } from '../../languages/pack';
import type { ParticipantKind } from '../../model';
import { countryCodes } from '../matching/country-codes';
import { foldWord } from '../matching/fold-name';
import { NameWords } from '../names/name-words';
import type { Reading } from './reading';

/** A name as it is compared: folded words, forms of address and joined letters taken off. */
export interface NameForm {
  kind: ParticipantKind;
  words: readonly string[];
  /** The characters of the text. */
  text: string;
  /** Names in the text that have this form. */
  names: number[];
}

/** The first word's readings: as it stands, and without one, two joined letters, of which the second is no conjunction as well. */
function unjoined(word: string, pack: LoadedPack): string[] {
  const readings = [word];
  const prefixes = pack.text.joinedPrefixes ?? [];
  const [article, contracted] = pack.roles?.joinedArticles ?? [];
  const conjunctions = pack.statements?.grammar?.joinedConjunctions ?? [];
  let rest = word;
  for (let cut = 0; cut < 2; cut++) {
    if (contracted && article && rest.startsWith(contracted) && rest.length > contracted.length + 1)
      readings.push(article + rest.slice(contracted.length));
    if (rest.length < 4 || !prefixes.includes(rest.charAt(0))) break;
    if (cut > 0 && conjunctions.includes(word.charAt(0)) && conjunctions.includes(rest.charAt(0))) break;
    rest = rest.slice(1);
    readings.push(rest);
  }
  return readings;
}

/** What an article's words tell of joined letters. */
class JoinedLetters {
  readonly #reading: Reading;
  readonly #words: ReadonlySet<string>;
  readonly #beginnings: ReadonlySet<string>;
  /** Of these, those that stand behind a word which is no name: «وقال وانغ». */
  readonly #alone: ReadonlySet<string>;
  /** Last words of longer names of people. */
  readonly #surnames: ReadonlySet<string>;
  /** Words side by side within names: a letter that is joined to the first is none of a name. */
  readonly #pairs = new Set<string>();
  readonly #countries: ReadonlyMap<string, string>;
  readonly #known: NameWords | null;
  readonly #unjoined: ReadonlySet<string>;

  constructor(reading: Reading) {
    const { words, names, nameTokens, nameAt, tokens, pack } = reading;
    this.#reading = reading;
    this.#known = NameWords.of(pack);
    this.#unjoined = new Set(pack.text.unjoinedNames?.map(foldWord));
    this.#words = new Set(words.folded);
    this.#beginnings = new Set(names.map((_, i) => words.folded[nameTokens(i)[0]] ?? ''));
    this.#alone = new Set(
      names.flatMap((_, i) => {
        const [first] = nameTokens(i);
        return tokens[first - 1]?.kind === 'word' && nameAt(first - 1) < 0 ? [words.folded[first] ?? ''] : [];
      }),
    );
    this.#surnames = new Set(
      names.flatMap(({ kind }, i) => {
        const [first, end] = nameTokens(i);
        return kind === 'person' && end - first > 1 ? [words.folded[end - 1] ?? ''] : [];
      }),
    );
    names.forEach((_, i) => {
      const [first, end] = nameTokens(i);
      for (let at = first; at + 1 < end; at++) this.#pairs.add(words.folded.slice(at, at + 2).join(' '));
      // «للأمم المتحدة» says that it is «الأمم المتحدة»
      const head = words.folded[first] ?? '';
      const bare = end - first > 1 ? unjoined(head, pack).find((reading) => !head.endsWith(reading)) : undefined;
      if (bare) this.#pairs.add(`${bare} ${words.folded[first + 1]}`);
    });
    this.#countries = pack.text.joinedPrefixes?.length ? countryCodes(pack) : new Map();
  }

  #isListed(word: string, kind: ParticipantKind): boolean {
    if (kind === 'place') return this.#known?.isPlace(word) ?? false;
    return kind === 'person' && (this.#known?.isGiven(word) ?? false);
  }

  #isHead(token: number): boolean {
    const { words } = this.#reading;
    return (words.is(token, 'institution') ?? words.is(token, 'designator'))?.joined ?? false;
  }

  /**
   * The first word of a name without its joined letters, where something shows that they are joined: the article has the word without
   * them, what is left is a country or has an article, or a conjunction joins the name to the one before it. A letter that nothing
   * shows to be joined belongs to the name.
   */
  cut(parts: readonly string[], kind: ParticipantKind, firstToken: number): string {
    const { pack, nameAt } = this.#reading;
    const [head = '', ...tail] = parts;
    const conjunctions = pack.roles?.joinedConjunctions ?? [];
    const article = pack.roles?.joinedArticles?.[0];
    const afterConjunction = conjunctions.includes(head.charAt(0));
    const isWhole = this.#unjoined.has(head);
    for (const reading of unjoined(head, pack).slice(1)) {
      // «لسعد اليعقوبي», beside whom no «سعد» is named
      if (isWhole && !this.#beginnings.has(reading)) continue;
      const hasArticle = article !== undefined && reading.startsWith(article) && reading.length > article.length + 2;
      const known = this.#words.has(reading) && (kind !== 'person' || this.#beginnings.has(reading));
      // «بالدوحة», «لمحمد عبده», «بنادي الساحل»: lists know the word without its letter, and not with it
      if ((kind !== 'person' || tail.length) && this.#isListed(reading, kind) && !this.#isListed(head, kind)) return reading;
      if (kind === 'organization' && head.endsWith(reading) && this.#isHead(firstToken)) return reading;
      if (this.#beginnings.has(reading) || this.#countries.has([reading, ...tail].join(' '))) return reading;
      // «لخاتمي» beside «محمد خاتمي», «لريال مدريد» beside «نادي ريال مدريد»
      if (kind === 'person' && !tail.length && this.#surnames.has(reading) && !this.#surnames.has(head)) return reading;
      if (tail.length && this.#pairs.has(`${reading} ${tail[0]}`)) return reading;
      if (hasArticle && (afterConjunction || known || !head.endsWith(reading))) return reading;
      const behindName = nameAt(firstToken - 1) >= 0 && !this.#isListed(head, kind) && !this.#alone.has(head);
      if (head.length === reading.length + 1 && afterConjunction && behindName) return reading;
    }
    return head;
  }
}

/** Names with the same words make one form. */
export function formsOf(reading: Reading): NameForm[] {
  const { names, text, words, pack, nameTokens, tokens } = reading;
  const joined = pack.text.joinedPrefixes?.length ? new JoinedLetters(reading) : null;
  const forms = new Map<string, NameForm>();
  const conjunctions = pack.roles?.joinedConjunctions ?? [];
  // «قال بوجمعة نصر»: whom a verb has as its subject, no preposition leads to
  const subjects = new Set(reading.statements.flatMap(({ source, rule }) => (source && rule.startsWith('verb') ? [source[0]] : [])));
  names.forEach((name, i) => {
    const [first, end] = nameTokens(i);
    const parts: string[] = [];
    for (let t = first; t < end; t++) {
      const token = tokens[t];
      if (!token || token.kind === 'sign') continue;
      const start = Math.max(token.start, name.span[0]);
      const part = start > token.start ? foldWord(text.slice(start, token.end)) : (words.folded[t] ?? '');
      if (words.is(t, 'possessive') && /['’]/.test(text.charAt(token.start - 1)) && parts.length) continue;
      if (words.is(t, 'honorific') && end - first > 1 && name.kind === 'person' && !parts.length) continue;
      parts.push(part);
    }
    if (!parts.length) return;
    const isSubject = name.kind === 'person' && subjects.has(name.span[0]) && !conjunctions.includes(parts[0]?.charAt(0) ?? '');
    if (joined && !isSubject && (tokens[first]?.start ?? 0) >= name.span[0]) parts[0] = joined.cut(parts, name.kind, first);
    const key = `${name.kind} ${parts.join(' ')}`;
    const known = forms.get(key);
    if (known) known.names.push(i);
    else forms.set(key, { kind: name.kind, words: parts, text: text.slice(...name.span), names: [i] });
  });
  return [...forms.values()];
}
