/** Roles that a list of names has together, and those that no name has. */
import { COMMAS, type Head, type RoleReader } from './role-reader';
import { phraseStart } from './roles-head-last';

/** Names one after the other from a token on, with nothing but commas, conjunctions and determiners between. */
function listFrom(reader: RoleReader, token: number): { members: number[]; end: number } {
  const { nameAt, nameTokens } = reader.reading;
  const members: number[] = [];
  let at = token;
  for (;;) {
    const name = nameAt(at);
    if (name < 0) break;
    members.push(name);
    at = nameTokens(name)[1];
    while ((reader.is(at, 'conjunction') || COMMAS.has(reader.text(at))) && nameAt(at) < 0) at++;
    if (reader.opensPhrase(at)) at++;
  }
  return { members, end: at };
}

/** «وزراء خارجية فرنسا وكندا», "economists Ann Lee and Jim Roe": each of the list has the role. */
export function shared(reader: RoleReader, first: number, sentenceEnd: number) {
  const { nameAt, tokens } = reader.reading;
  for (let i = first; i < sentenceEnd; i++) {
    const word = reader.is(i, 'plural') ?? reader.is(i, 'group');
    if (!word || nameAt(i) >= 0) continue;
    const end = i + word.length;
    let at = end;
    while (reader.is(at, 'link') || reader.opensPhrase(at)) at++;
    // "Two lawyers, Ann Lee and Jim Roe, had"
    const apposed = at === end && COMMAS.has(reader.text(at)) && i > first ? at++ : -1;
    const { members, end: listEnd } = listFrom(reader, at);
    const persons = members.every((name) => reader.isPerson(name));
    if (apposed >= 0 && !(persons && COMMAS.has(reader.text(listEnd - 1)))) continue;
    if (members.length < 2 || (!persons && (word.category === 'group' || members.some((name) => reader.isPerson(name))))) continue;
    if (persons && at > end && apposed < 0) continue;
    // what people are together says less than what one of them is
    const head: Head = { word, tier: persons ? 'description' : 'office', first: i, end };
    const from = reader.reading.pack.roles?.order === 'head-last' ? phraseStart(reader, head, first) : i;
    const start = from < i ? (tokens[from]?.start ?? word.start) : word.start;
    for (const name of members) reader.add(head, start, from, end, name, 'shared by a list');
    i = listEnd - 1;
  }
}

/** Heads that no name has: "the minister". */
export function alone(reader: RoleReader, first: number, sentenceEnd: number) {
  for (let i = first; i < sentenceEnd; i++) {
    const head = reader.headAt(i);
    if (!head || reader.taken.has(i) || reader.reading.nameAt(i) >= 0) continue;
    reader.found.push({
      span: [head.word.start, reader.reading.tokens[head.end - 1]?.end ?? 0],
      mention: null,
      tier: head.tier,
      head: head.word.phrase,
      firstToken: i,
      endToken: head.end,
    });
    i = head.end - 1;
  }
}
