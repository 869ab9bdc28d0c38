/** Roles before a name whose head stands first: «وزير الخارجية مايك بومبيو», "le ministre Jean Roy". */
import { APOSTROPHES, COMMAS, DASHES, type Head, OPENING, QUOTES, REACH, type RoleReader, SIGN } from './role-reader';
import { isOfNext } from './roles-after';

/** «الوزير», «خادم الحرمين الشريفين»: nothing has to follow. */
const isDefinite = (reader: RoleReader, { word, end }: Head) => word.definite || (word.length > 1 && reader.hasArticle(end - 1));

/** «سفارة»: a body without an article, after a link or another word of the role. */
const opensConstruct = (reader: RoleReader, at: number) =>
  (reader.reading.pack.roles?.joinedArticles?.length ?? 0) > 0 &&
  reader.is(at, 'institution')?.definite === false &&
  !reader.hasArticle(at);

/** «الأستاذ»: with an article and nothing of its own, a form of address. */
const isCourtesy = (reader: RoleReader, { word, first }: Head) => word.definite && reader.is(first, 'courtesy') !== undefined;

/** «رئيس هيئة الجبيل وينبع الأمير سعود»: a joined conjunction between two names of a title that goes on. */
function isListed(reader: RoleReader, at: number): boolean {
  const next = reader.reading.nameAt(at + 1);
  const goesOn = reader.is(at + 1, 'honorific') ?? reader.is(at + 1, 'rank');
  return reader.reading.nameAt(at - 1) >= 0 && (goesOn?.definite === true || (next >= 0 && reader.isPerson(next)));
}

/** «de Ana Rial», "d'Emma Roy": whether a preposition leads to a token, where articles are words of their own. */
function leadsTo(reader: RoleReader, at: number): boolean {
  if (reader.reading.pack.roles?.joinedArticles?.length || reader.reading.pack.statements?.reportedSpeech?.bareSubjects) return false;
  let before = at - 1;
  // "chef de l'État"
  while (APOSTROPHES.has(reader.text(before)) || reader.opensPhrase(before)) before--;
  return reader.is(before, 'link') !== undefined && !reader.opensPhrase(before) && !reader.is(before, 'conjunction');
}

/**
 * From the end of a head to a person's name, where the office stands before what it is of.
 * @returns the name and where the role's own words end, or null.
 */
function chainToName(reader: RoleReader, head: Head, sentenceEnd: number): { name: number; end: number } | null {
  const { nameAt, nameTokens } = reader.reading;
  let end = head.end;
  let construct = !isDefinite(reader, head);
  let own = 0;
  for (let i = head.end; i < sentenceEnd && (i < head.end + REACH || reader.isOneSource(head.first, i)); ) {
    const name = nameAt(i);
    // «بمستشفى شارل نيكول»: the body is called so
    if (name >= 0 && i > head.end && reader.is(i - 1, 'eponymBody')?.definite === false) return null;
    // «portavoz de Ana Rial»: somebody else
    if (name >= 0 && reader.isPerson(name) && i > head.end && leadsTo(reader, i)) return null;
    if (name >= 0 && reader.isPerson(name)) return nameTokens(name)[0] === i ? { name, end } : null;
    const sign = reader.text(i);
    if (COMMAS.has(sign) || OPENING.has(sign) || DASHES.has(sign)) {
      // «مفتي القدس، خطيب المسجد الشيخ محمد حسين، إلى»: a second title, then the name
      const second = COMMAS.has(sign) ? reader.headAt(i + 1) : null;
      const chain = second?.tier === 'office' && !second.word.joined ? chainToName(reader, second, sentenceEnd) : null;
      const next = chain?.name ?? nameAt(i + 1);
      const names = next >= 0 && reader.isPerson(next) && (chain || nameTokens(next)[0] === i + 1) && reader.isSetOff(next, sentenceEnd);
      return names ? { name: next, end } : null;
    }
    if (SIGN.test(sign) && !QUOTES.has(sign) && !APOSTROPHES.has(sign) && !DASHES.has(sign)) return null;
    // «المواطن "بدر الملا" الواقع»: a description's marks hold the name
    if (head.tier === 'description' && QUOTES.has(sign)) return null;
    if (name >= 0) {
      i = nameTokens(name)[1];
      end = i;
      construct = false;
      continue;
    }
    // «الرئيس المصري والأمير سعود»: whoever has a form of address or a rank of his own is another
    const address = reader.is(i, 'honorific') ?? reader.is(i, 'rank');
    if (address?.joined && address.definite && !construct && reader.isPerson(nameAt(i + address.length))) return null;
    const honorific = reader.is(i, 'honorific');
    if (honorific) {
      i += honorific.length;
      if (reader.text(i) === '.') i++;
      continue;
    }
    // «وزير الشؤون المحلية و البيئة»
    if (reader.isLoneConjunction(i) && reader.hasArticle(i + 1) && !reader.headAt(i + 1)) {
      i++;
      continue;
    }
    if (reader.breaks(i) || (reader.leaves(i) && !isListed(reader, i))) return null;
    const other = reader.is(i, 'modifier') ? null : reader.headAt(i);
    // «النقيب» heads a union or is a captain: within a title the latter
    const rank = other?.tier === 'rank' || (other?.word.definite && other.end === i + 1 && reader.is(i, 'rank') !== undefined);
    if (other && rank && !(construct && i === head.end)) {
      i = other.end;
      continue;
    }
    // "the French president and the Yemeni president Hadi": the same office twice is two people
    if (other?.word.possessed || (other && other.word.phrase === head.word.phrase)) return null;
    // a second head belongs to the first only in a construct («نائب رئيس») or joined to it («رئيس الوزراء ووزير الدفاع»)
    const joins = (construct && i === end) || other?.word.joined || reader.is(i - 1, 'conjunction') || reader.isOneSource(head.first, i);
    if (other && !joins) return null;
    // «الملحق الثقافي في سفارة خادم الحرمين»: a body without an article is of what follows
    construct = other ? !isDefinite(reader, other) : opensConstruct(reader, i);
    // "King" needs no words of its own: what is between is something else
    if (head.tier === 'rank' && ++own > 1) return null;
    i = other ? other.end : i + 1;
    if (!QUOTES.has(sign)) end = i;
  }
  return null;
}

/** With an article and a feminine ending, right after a noun with an article that is no form of address. */
function isAdjectiveForm(reader: RoleReader, word: Head['word'], at: number): boolean {
  const { ending } = reader.reading.pack.roles?.feminine ?? {};
  if (ending === undefined || !word.definite || !reader.text(at).endsWith(ending)) return false;
  return reader.hasArticle(at - 1) && !reader.text(at - 1).endsWith(ending) && !reader.is(at - 1, 'honorific');
}

/** «فريق المدرب» is a team: a rank has an article, or what it is of is a name, or a name follows; "his compatriot" says nothing alone. */
function canHead(reader: RoleReader, { tier, word, end }: Head): boolean {
  const followed = reader.reading.nameAt(end) >= 0;
  // «ممثلةً في الشرطة»
  if (reader.isIndefiniteForm(end - 1)) return false;
  // «زوجة أحمد», «ابنة الشيخ شوقي»: who is named is somebody else
  const first = end - word.length;
  if (reader.is(first, 'kin') && !word.definite && !word.possessed) return false;
  // «الأسماء المرشحة»: an adjective of the plural before it
  if (tier === 'office' && !(followed && reader.isPerson(reader.reading.nameAt(end))) && isAdjectiveForm(reader, word, first)) return false;
  if (tier === 'description') return !word.possessed || !followed;
  const articles = reader.reading.pack.roles?.joinedArticles ?? [];
  return tier !== 'rank' || !articles.length || word.definite || followed || reader.headAt(end)?.tier === 'rank';
}

/** «وزير الخارجية مايك بومبيو»: a head, what it is of, the name. */
export function headFirstBefore(reader: RoleReader, first: number, sentenceEnd: number) {
  for (let i = first; i < sentenceEnd; i++) {
    const head = reader.headAt(i);
    const inside = reader.reading.nameAt(i);
    if (!head || reader.taken.has(i) || (inside >= 0 && reader.isPerson(inside)) || !canHead(reader, head)) continue;
    const chain = chainToName(reader, head, sentenceEnd);
    if (!chain || (chain.end === head.end && isCourtesy(reader, head)) || isOfNext(reader, head, chain.end)) continue;
    const from = withModifiers(reader, head, first);
    const start = from < i ? (reader.reading.tokens[from]?.start ?? head.word.start) : head.word.start;
    reader.add(head, start, from, chain.end, chain.name, 'head before the name');
  }
}

/** Where the modifiers begin that stand right before a head whose own words follow it: "ancien sénateur", "ex-governador". */
function withModifiers(reader: RoleReader, { first }: Head, sentenceStart: number): number {
  const { tokens, pack } = reader.reading;
  if (pack.roles?.joinedArticles?.length) return first;
  let at = first;
  for (;;) {
    const hyphen = DASHES.has(reader.text(at - 1)) && tokens[at - 1]?.end === tokens[at]?.start ? 1 : 0;
    const before = at - 1 - hyphen;
    if (before < sentenceStart || !reader.is(before, 'modifier')) return at;
    at = before;
  }
}
