/** Finds the words that say what somebody is: before the name, after it, in brackets, and for a list of places at once. */
import type { Reading } from './reading';
import { type FoundRole, RoleReader } from './role-reader';
import { after } from './roles-after';
import { headFirstBefore } from './roles-head-first';
import { headLastBefore } from './roles-head-last';
import { alone, shared } from './roles-shared';

/** Every role in the article, with the name that it describes or none. */
export function findRoles(reading: Reading): FoundRole[] {
  const { pack, sentences, names, nameTokens } = reading;
  if (!pack.roles) return [];
  const reader = new RoleReader(reading);
  const persons = names.flatMap((name, i) => (name.kind === 'person' ? [i] : []));
  const sentenceOf = (name: number) => {
    const token = nameTokens(name)[0];
    return sentences.find((s) => token >= s.firstToken && token < s.endToken);
  };
  // what stands before a name claims its words first: in "Smith, Senator Jones and" the head is Jones's
  if (pack.roles.order === 'head-first') for (const s of sentences) headFirstBefore(reader, s.firstToken, s.endToken);
  for (const name of persons) {
    const sentence = sentenceOf(name);
    if (!sentence) continue;
    if (pack.roles.order === 'head-last') headLastBefore(reader, name, sentence.firstToken, sentence.endToken);
  }
  for (const name of persons) {
    const sentence = sentenceOf(name);
    if (sentence) after(reader, name, sentence.endToken);
  }
  for (const s of sentences) shared(reader, s.firstToken, s.endToken);
  for (const s of sentences) alone(reader, s.firstToken, s.endToken);
  return reader.found;
}
