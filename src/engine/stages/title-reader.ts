/** Reads a title up to the name that follows it, in a language that joins its article to words: «رئيس بعثة النادي في تونس بدر الملا». */
import type { LoadedPack } from '../../languages/pack';
import { lexiconOf } from '../attribution/cue-lexicon';
import { isOpening, type Passage } from '../attribution/passage';
import type { NameWords } from '../names/name-words';
import type { RoleWord, RoleWords } from './role-words';

/** A title has at most this many tokens before the name. */
const REACH = 14;
/** Nouns that a joined preposition leads a title on to. */
const BODIES = ['institution', 'placeClass', 'portfolio', 'collective', 'eponymPlace', 'eponymBody'] as const;
const HEADS = ['office', 'rank', 'honorific'] as const;

export class TitleReader {
  readonly #passage: Passage;
  readonly #words: RoleWords;
  readonly #article: string;
  readonly #contracted: string;
  readonly #joined: readonly string[];
  readonly #conjunctions: readonly string[];
  readonly #origin: string;
  readonly #feminine: string;
  readonly #isGiven: (word: string) => boolean;
  readonly #isVerbalNoun: (written: string) => boolean;
  readonly #isFamilyName: (word: string) => boolean;

  constructor(passage: Passage, words: RoleWords, { roles, text, statements }: LoadedPack, known: NameWords) {
    const lexicon = statements?.grammar && lexiconOf(statements.grammar, statements.pronouns);
    this.#isVerbalNoun = (written) => lexicon?.isObjectNoun('', written) === true;
    this.#isGiven = known.isGiven;
    this.#isFamilyName = (word) => !known.isPlainWord(word);
    this.#passage = passage;
    this.#words = words;
    [this.#article = '', this.#contracted = ''] = roles?.joinedArticles ?? [];
    this.#joined = text.joinedPrefixes ?? [];
    this.#conjunctions = roles?.joinedConjunctions ?? [];
    this.#origin = roles?.originEnding ?? '';
    this.#feminine = roles?.feminine?.ending ?? '\n';
  }

  /** «البعثة», and no letter joined before its article. */
  isDefinite(at: number): boolean {
    const word = this.#passage.words[at] ?? '';
    return word.length > this.#article.length + 1 && word.startsWith(this.#article);
  }

  /** «الملّاحي», «الأسودي»: an adjective of origin, which ends a name. */
  isFamily(at: number): boolean {
    return this.isDefinite(at) && (this.#passage.words[at] ?? '').endsWith(this.#origin);
  }

  /** «والبعثة», «للبعثة». */
  hasJoinedArticle(at: number): boolean {
    const word = this.#passage.words[at] ?? '';
    return word.startsWith(this.#contracted) || this.#joined.some((letter) => word.startsWith(letter + this.#article));
  }

  /** A definite word that goes on with the name of a body: «التخصصي», «للإغاثة», «والأعمال». */
  goesOnWithArticle(at: number): boolean {
    const word = this.#passage.words[at] ?? '';
    return (
      this.isDefinite(at) || word.startsWith(this.#contracted) || (this.hasJoinedArticle(at - 1) && word.startsWith(`و${this.#article}`))
    );
  }

  #headAt(at: number): RoleWord | undefined {
    if (this.#words.is(at, 'break')) return undefined;
    for (const category of HEADS) {
      const word = this.#words.is(at, category);
      if (word && !word.possessed && !this.#isPurpose(at, word)) return word;
    }
    return undefined;
  }

  /** «لمراقبة الهدنة»: a verbal noun behind the preposition of a purpose, and nobody's office. */
  #isPurpose(at: number, { joined, definite }: RoleWord): boolean {
    const text = this.#passage.tokens[at]?.text ?? '';
    return joined && !definite && this.#isLed(at) && this.#isVerbalNoun(text.slice(1));
  }

  /** The phrase itself ends in something known: «وزير» does not, «الوزير» and «خادم الحرمين» do. */
  #isComplete = (head: RoleWord, end: number) => head.definite || (head.length > 1 && this.isDefinite(end - 1));

  /** The title that begins at a token, up to where a name may begin; null where there is none or a person is named already. */
  read(from: number, limit: number): { head: number; end: number } | null {
    const head = this.#headAt(from);
    if (!head) return null;
    const { names, nameAt, tokens } = this.#passage;
    let at = from + head.length;
    let complete = this.#isComplete(head, at);
    if (tokens[at]?.text === '.' && head.phrase.length === 1) {
      complete = true;
      at++;
    }
    while (at < Math.min(limit, from + REACH)) {
      const name = nameAt[at] ?? -1;
      if (name >= 0) {
        if (names[name]?.kind === 'person') return null;
        while (nameAt[at] === name) at++;
        complete = true;
        continue;
      }
      if (complete && isOpening(this.#passage, at)) break;
      if (tokens[at]?.kind !== 'word' || this.#words.is(at, 'break') || this.#words.is(at, 'relative')) return null;
      const next = this.#headAt(at);
      if (next && !(next.joined && !next.definite)) {
        // «وزير الداخلية اللواء», «نائب رئيس»; but «الرئيس أمين» may be a name
        if (complete && !next.definite && next.length === 1 && (!this.#goesOn(at + 1) || this.#mayBeCalled(at))) break;
        at += next.length;
        complete = this.#isComplete(next, at);
        // «م. بدر»
        if (tokens[at]?.text === '.' && next.phrase.length === 1) {
          complete = true;
          at++;
        }
        continue;
      }
      // «وزير الشؤون المحلية و البيئة»
      if (complete && this.#conjunctions.includes(tokens[at]?.text ?? '') && this.isDefinite(at + 1)) {
        at++;
        continue;
      }
      if (this.#words.is(at, 'link')) {
        at++;
        complete = false;
        continue;
      }
      if (
        complete &&
        at === from + head.length &&
        this.isFamily(at) &&
        !this.#words.at(at).length &&
        this.#isFamilyName(tokens[at]?.text ?? '')
      )
        break;
      if (this.isDefinite(at) || this.hasJoinedArticle(at)) {
        complete = true;
        at++;
        continue;
      }
      // «مدير الكرة بنادي الساحل»
      if (complete && BODIES.some((category) => this.#words.is(at, category)?.joined)) {
        complete = false;
        at++;
        continue;
      }
      // «الكاتبة العامة للهيئة الجهوية لعمادة المهندسين»
      if (complete && this.#isLed(at) && this.isDefinite(at + 1) && this.#headAt(at + 1)) {
        at++;
        complete = false;
        continue;
      }
      // «عضو مجلس إدارة الأهلي فيصل العلوي», where no finder knows the club
      if (complete || (at > from + head.length && this.#isGiven(tokens[at]?.text ?? '') && this.isDefinite(at + 1))) {
        complete = true;
        break;
      }
      at++;
    }
    return complete && at < limit && at > from ? { head: head.length, end: at } : null;
  }

  /** «لعمادة»: a preposition joined to a noun with the ending of feminine ones. */
  #isLed(at: number): boolean {
    const text = this.#passage.tokens[at]?.text ?? '';
    return text.startsWith(this.#contracted.charAt(0)) && text.endsWith(this.#feminine) && !this.#isGiven(text);
  }

  /** «أمين الناصر»: a given name that is an office too, before a word that no list knows. */
  #mayBeCalled(at: number): boolean {
    const { tokens, nameAt } = this.#passage;
    return this.#isGiven(tokens[at]?.text ?? '') && (nameAt[at + 1] ?? -1) === -1 && !this.#words.at(at + 1).length;
  }

  /** The word after a bare head makes a title of it: «رئيس الوفد». */
  #goesOn(at: number): boolean {
    return this.isDefinite(at) || (this.#passage.nameAt[at] ?? -1) >= 0;
  }

  /** Whether a title ends right before a token. */
  endsAt(token: number): boolean {
    const at = this.#passage.tokens[token - 1]?.text === '.' ? token - 1 : token;
    for (let from = at - 1; from >= Math.max(0, at - REACH); from--) {
      const head = this.#headAt(from);
      if (!head) continue;
      const end = from + head.length;
      if (end === at) return head.definite || head.length > 1 || at < token;
      if (this.#runsUpTo(from, at)) return true;
    }
    return false;
  }

  #runsUpTo(from: number, to: number): boolean {
    const { tokens, nameAt } = this.#passage;
    for (let at = from; at < to; at++)
      if (tokens[at]?.kind !== 'word' || this.#words.is(at, 'break') || this.#words.is(at, 'relative')) return false;
    return (nameAt[to - 1] ?? -1) >= 0 || this.isDefinite(to - 1) || this.hasJoinedArticle(to - 1);
  }
}
