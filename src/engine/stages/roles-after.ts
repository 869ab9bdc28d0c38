/** Roles after a name: "Jane Roe, 45, the mayor of X,", «نبيل قاسم، رئيس الغرفة،». */
import { CAPITAL } from '../matching/capital';
import { APOSTROPHES, CLOSING, COMMAS, DASHES, type Head, MODIFIERS, OPENING, QUOTES, REACH, type RoleReader, SIGN } from './role-reader';

/** Tokens of a bracket that holds an age: "(52)", «(52 عاما)». */
const LONGEST_AGE = 5;

/** In a list of people, what follows an age in brackets: "Jane Roe (52): mayor of X" → the token after the colon; null elsewhere. */
function afterAge(reader: RoleReader, at: number): number | null {
  if (!OPENING.has(reader.text(at)) || reader.reading.tokens[at + 1]?.kind !== 'number') return null;
  for (let i = at + 2; i < at + LONGEST_AGE; i++)
    if (CLOSING.has(reader.text(i))) return reader.text(i + 1) === ':' || COMMAS.has(reader.text(i + 1)) ? i + 2 : null;
  return null;
}

/** "Jane Roe, 45, the mayor of X,", «نبيل قاسم، رئيس الغرفة،», «بريم التي تعمل استشارية في …». */
export function after(reader: RoleReader, name: number, sentenceEnd: number) {
  const { nameTokens, nameAt, tokens, pack } = reader.reading;
  const headFirst = pack.roles?.order === 'head-first';
  let i = nameTokens(name)[1];
  const sign = reader.text(i);
  const listed = afterAge(reader, i);
  const setOff = listed !== null || COMMAS.has(sign) || OPENING.has(sign) || DASHES.has(sign);
  if (setOff) i = listed ?? i + 1;
  if (tokens[i]?.kind === 'number') {
    i++;
    if (COMMAS.has(reader.text(i))) i++;
  }
  const copula = reader.is(i, 'relative') ? undefined : reader.is(i, 'copula');
  const relative = reader.is(i, 'relative') ?? copula;
  // "if Jane Roe is the nominee"
  if (relative && reader.is(nameTokens(name)[0] - 1, 'conditional')) return;
  if (relative) i += relative.length;
  if (!setOff && !relative && !headFirst) return;
  // "Adler, der die Opfer besuchte": the first is a relative pronoun
  if (pack.statements?.reportedSpeech?.verbSecond && reader.opensPhrase(i) && reader.opensPhrase(i + 1)) return;
  while (reader.opensPhrase(i) || (reader.is(i, 'honorific') && !reader.headAt(i))) i++;
  const start = i;
  let head: Head | null = null;
  if (headFirst) {
    const partitive = reader.is(i, 'partitive');
    head = partitive ? { word: partitive, tier: 'description', first: i, end: i + partitive.length } : reader.headAt(i);
    if (head && !setOff && !relative && (!(head.tier === 'office' || partitive || isRankOf(reader, head)) || head.word.joined)) return;
    if (head?.word.joined && !relative) return;
  } else {
    for (let k = i, steps = 0; k < sentenceEnd && steps < MODIFIERS; k++, steps++) {
      // "a University of Elsing law professor", "is Norway’s first woman minister"
      const inside = nameAt(k);
      if (inside >= 0 && !reader.isPerson(inside)) {
        k = nameTokens(inside)[1] - 1;
        if (APOSTROPHES.has(reader.text(k + 1)) && reader.isPossessive(k + 2)) k += 2;
        continue;
      }
      const sign = SIGN.test(reader.text(k)) && !APOSTROPHES.has(reader.text(k)) && !DASHES.has(reader.text(k));
      if (sign || reader.breaks(k) || reader.is(k, 'link') || reader.opensPhrase(k)) break;
      const next = reader.headAt(k);
      if (next) head = next;
      if (next) k = next.end - 1;
      // "is president of", but not "is blaming voter fraud"
      else if (copula && !reader.is(k, 'modifier') && !reader.is(k, 'demonym') && !DASHES.has(reader.text(k))) break;
    }
  }
  if (!head || head.first >= sentenceEnd || reader.taken.has(head.first)) return;
  let end = tailEnd(reader, head, sentenceEnd);
  // «كريم يوسف محامي وليد الصقر»
  if (!setOff && !relative && isOfNext(reader, head, end) && reader.isPerson(nameAt(end))) end = nameTokens(nameAt(end))[1];
  // the head belongs to the next name: "Clinton, Senator Bernie Sanders and"
  if (end === head.end && (reader.isPerson(nameAt(end)) || (!headFirst && CAPITAL.test(reader.text(end))))) return;
  if (copula && end === head.end && tokens[end]?.kind === 'word' && !reader.breaks(end)) return;
  const from = headFirst ? head.word.start : (tokens[start]?.start ?? 0);
  reader.add(head, from, start, end, name, 'head after the name');
}

/** «كريم يوسف محامي وليد الصقر»: an office without an article between two names is the first one's. @param end of the words before the second name. */
export function isOfNext(reader: RoleReader, head: Head, end: number): boolean {
  const before = reader.reading.nameAt(head.first - 1);
  const articles = reader.reading.pack.roles?.joinedArticles ?? [];
  const isDefinite = head.word.definite || reader.hasArticle(head.end - 1);
  return articles.length > 0 && end === head.end && !head.word.joined && !isDefinite && before >= 0 && reader.isPerson(before);
}

/** «أمير الضفة الشرقية»: a rank without an article, of something that has one. */
const isRankOf = (reader: RoleReader, { tier, word, end }: Head) =>
  tier === 'rank' && !word.definite && (reader.hasArticle(end) || reader.reading.names[reader.reading.nameAt(end)]?.kind === 'place');

/** Where the words end that go on with a head. */
function tailEnd(reader: RoleReader, head: Head, sentenceEnd: number): number {
  const { nameAt, nameTokens, tokens, pack } = reader.reading;
  const headFirst = pack.roles?.order === 'head-first';
  const articles = (pack.roles?.joinedArticles?.length ?? 0) > 0;
  let end = head.end;
  let definite = head.word.definite || reader.hasArticle(head.end - 1);
  for (let i = head.end; i < sentenceEnd && i < head.end + REACH; ) {
    const name = nameAt(i);
    const sign = reader.text(i);
    if (name >= 0) {
      if (headFirst && reader.isPerson(name)) break;
      i = nameTokens(name)[1];
      end = i;
      definite = true;
      continue;
    }
    if (SIGN.test(sign) && !QUOTES.has(sign) && !APOSTROPHES.has(sign) && !DASHES.has(sign)) break;
    // "Vorsitzende der Fraktion": German "der" is an article and a link
    if ((reader.breaks(i) && !reader.is(i, 'link')) || reader.is(i, 'relative') || tokens[i]?.kind === 'number') break;
    if (headFirst && (reader.is(i, 'honorific')?.joined || reader.headAt(i)?.word.possessed)) break;
    if (!headFirst && i === head.end && !reader.is(i, 'link') && !reader.is(i, 'conjunction') && sign !== '-') break;
    if (headFirst && reader.leaves(i)) break;
    // «وزير الدفاع اتصالا»: what follows a complete phrase without an article is no more of it
    if (articles && reader.isIndefiniteForm(i)) break;
    const next = reader.headAt(i);
    if (articles && definite && !next && !reader.is(i, 'modifier') && !reader.is(i, 'link') && !reader.carriesArticle(i)) break;
    definite = next ? next.word.definite : reader.is(i, 'link') ? false : definite || reader.carriesArticle(i);
    if (reader.is(i, 'conjunction') && !reader.headWithin(i + 1, sentenceEnd)) break;
    i++;
    if (!reader.is(i - 1, 'link') && !reader.is(i - 1, 'conjunction') && !QUOTES.has(sign) && !DASHES.has(sign)) end = i;
  }
  while (end > head.end && (reader.opensPhrase(end - 1) || reader.is(end - 1, 'link') || reader.is(end - 1, 'conjunction'))) end--;
  return end;
}
