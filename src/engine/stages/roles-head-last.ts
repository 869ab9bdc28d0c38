/** Roles before a name whose head stands last: "Foreign Minister Karin Holm". */
import { CAPITAL } from '../matching/capital';
import { COMMAS, DASHES, type Head, MODIFIERS, REACH, type RoleReader, SIGN } from './role-reader';

/** "known as" */
const LONGEST_NAMING = 2;

/** Where the noun phrase that ends in a head begins, leftwards: modifiers, names, adjectives up to a determiner. */
export function phraseStart(reader: RoleReader, head: Head, sentenceStart: number): number {
  const { nameAt, nameTokens, tokens } = reader.reading;
  const titled = CAPITAL.test(reader.text(head.first));
  let start = head.first;
  let sure = start;
  const verbSecond = reader.reading.pack.statements?.reportedSpeech?.verbSecond === true;
  let unknown = false;
  for (let i = start - 1, steps = 0; i >= sentenceStart && steps < MODIFIERS; steps++) {
    const name = nameAt(i);
    const text = reader.text(i);
    if (name >= 0) {
      if (reader.isPerson(name)) break;
      i = nameTokens(name)[0] - 1;
      start = sure = i + 1;
      continue;
    }
    if (reader.isPossessive(i)) {
      sure = nameAt(i - 2) >= 0 ? nameTokens(nameAt(i - 2))[0] : start;
      break;
    }
    if (reader.breaks(i)) break;
    if (reader.opensPhrase(i)) {
      sure = start;
      break;
    }
    const hyphen = DASHES.has(text) && tokens[i]?.start === tokens[i - 1]?.end;
    const previous = reader.is(i, 'conjunction') ? reader.headEndingAt(i, sentenceStart) : null;
    if (previous) {
      i = previous.first - 1;
      start = sure = previous.first;
      continue;
    }
    if (reader.is(i, 'link') || (SIGN.test(text) && !hyphen)) break;
    start = i;
    const known = reader.is(i, 'modifier') || reader.is(i, 'demonym') || reader.headEndingAt(i + 1, sentenceStart);
    // "the reason President Obama": a title with a capital is not described by a common word
    if (!known && !hyphen && titled && !CAPITAL.test(text)) break;
    // "förra veckan öppnade minister": a word that nobody knows may be the verb
    unknown ||= verbSecond && !known && !hyphen && !CAPITAL.test(text);
    if (known && !hyphen && !unknown) sure = i;
    i--;
    if (i < sentenceStart && CAPITAL.test(reader.text(start)) && !unknown) sure = start;
  }
  return sure;
}

/** "Karin Holm of Harbour News": a link leads on to a body or a place. */
function isOfSomething({ is, isPerson, reading: { nameTokens, nameAt } }: RoleReader, name: number): boolean {
  const end = nameTokens(name)[1];
  const next = nameAt(end + 1);
  return is(end, 'link') !== undefined && next >= 0 && !isPerson(next);
}

/** "Foreign Minister Karin Holm", "the head of the union, Ines Duarte,": the head is the last word before the name or its "of". */
export function headLastBefore(reader: RoleReader, name: number, sentenceStart: number, sentenceEnd: number) {
  const { nameTokens, tokens } = reader.reading;
  let end = nameTokens(name)[0];
  let rank: Head | null = null;
  for (let length = 1; length <= LONGEST_NAMING; length++) if (reader.is(end - length, 'naming')?.length === length) end -= length;
  while (end > sentenceStart) {
    const dot = reader.text(end - 1) === '.' ? 1 : 0;
    const head = reader.headEndingAt(end, sentenceStart) ?? (dot ? reader.headEndingAt(end - 1, sentenceStart) : null);
    if (reader.is(end - 1 - dot, 'honorific')) end -= 1 + dot;
    else if (head?.tier === 'rank') {
      rank ??= head;
      end = head.first;
    } else break;
  }
  const comma = COMMAS.has(reader.text(end - 1));
  const head = comma
    ? null
    : (reader.headEndingAt(end, sentenceStart) ?? (reader.text(end - 1) === '.' ? reader.headEndingAt(end - 1, sentenceStart) : null));
  if (head) {
    const first = phraseStart(reader, head, sentenceStart);
    reader.add(head, tokens[first]?.start ?? 0, first, end, name, 'head before the name');
  } else if (comma && (reader.isSetOff(name, sentenceEnd) || isOfSomething(reader, name)))
    headBeforeComma(reader, name, end - 1, sentenceStart);
  else if (rank) reader.add(rank, tokens[rank.first]?.start ?? 0, rank.first, rank.end, name, 'rank before the name');
}

function headBeforeComma(reader: RoleReader, name: number, comma: number, sentenceStart: number) {
  const { nameAt, tokens } = reader.reading;
  for (let i = comma - 1; i >= sentenceStart && i > comma - REACH; i--) {
    const text = reader.text(i);
    if (
      COMMAS.has(text) ||
      (reader.breaks(i) && !reader.is(i, 'link')) ||
      (nameAt(i) >= 0 && reader.isPerson(nameAt(i)) && reader.text(i + 1) !== '’')
    )
      return;
    const head = reader.headEndingAt(i + 1, sentenceStart);
    if (!head || (i + 1 < comma && !reader.is(i + 1, 'link'))) continue;
    const first = phraseStart(reader, head, sentenceStart);
    const opens = reader.opensPhrase(first - 1) || reader.isPossessive(first - 1) || nameAt(first) >= 0 || first === sentenceStart;
    if (opens) reader.add(head, tokens[first]?.start ?? 0, first, comma, name, 'head before the name, set off');
    return;
  }
}
