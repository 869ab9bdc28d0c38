/** Which names of the library are one participant, where the person has said so: merged and parted by hand, and remembered. */
import { nameKey } from '../model/name-key';
import type { EntryParticipant } from './item';

/** What stands for a participant in one article or all: "person:lena ortiz", or "person:lena ortiz@ENTRY" in one article alone. */
export interface Identity {
  name: string;
  /** The name that it is one with; "!" and its own name where it is to stand apart. */
  is: string;
  /** ISO 8601. */
  made: string;
}

/** Marks one who stands apart, whatever the spelling says. */
export const APART = '!';

/** The name of a participant across articles: the same for every spelling that the key makes one. */
export const nameOf = ({ kind, key, name }: EntryParticipant): string => `${kind}:${key ?? nameKey(name)}`;

/** The same in one article alone. */
export const nameIn = (entry: string, participant: EntryParticipant): string => `${nameOf(participant)}@${entry}`;

export const apart = (name: string, now: Date): Identity => ({ name, is: APART + name, made: now.toISOString() });

export const merged = (names: readonly string[], into: string, now: Date): Identity[] =>
  names.filter((name) => name !== into).map((name) => ({ name, is: into, made: now.toISOString() }));
