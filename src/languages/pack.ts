/** What a language pack is: data alone, no functions and no regular expressions. Every section is optional but the first. */
import type { Direction } from '../model';
import type { AnaphoraPack } from './pack-anaphora';
import type { DatePack } from './pack-dates';
import type { NamePack } from './pack-names';
import type { PlatformRecord } from './pack-platform';
import type { RolePack } from './pack-roles';
import type { StatementPack } from './pack-statements';
import type { UnspacedPack } from './pack-unspaced';

export interface TextPack {
  /** Words that end in a full stop without ending the sentence, without the stop, lower case: "mr", "gen", "د". */
  abbreviations: readonly string[];
  /** Those that are abbreviations before a number alone: "no". */
  numberAbbreviations?: readonly string[];
  /** Letters that are written joined to the front of a word: و ف ب ل ك; empty where there are none. */
  joinedPrefixes?: readonly string[];
  /** Given names whose first letter only seems to be joined: «لسعد», which is another name than «سعد». */
  unjoinedNames?: readonly string[];
}

/** Trained weights of a language, read from `public/models/`; absent where there are none or they could not be loaded. */
export interface Models {
  names?: Uint8Array;
  /** Word lists that help to find names, made by scripts/generate-name-lists.ts. */
  lists?: Uint8Array;
  /** Common words, for languages whose names have no capitals. */
  words?: Uint8Array;
  /** What foreign names look like in the language's script. */
  likeness?: Uint8Array;
  /** Which words stand in the same places as others. */
  groups?: Uint8Array;
  statements?: Uint8Array;
  /** Who of those who may speak does, behind the rules. */
  speakers?: Uint8Array;
}

export interface LanguagePack {
  /** BCP 47, the language alone: "ar". */
  language: string;
  direction: Direction;
  text: TextPack;
  dates?: DatePack;
  names?: NamePack;
  roles?: RolePack;
  statements?: StatementPack;
  /** Where it is there, pronouns take up who is in focus, and not only who spoke before. */
  anaphora?: AnaphoraPack;
  /** What the platform knows of the language, where it is recorded. */
  platform?: PlatformRecord;
  /** For scripts without spaces and capitals. */
  unspaced?: UnspacedPack;
  /** Which files of `public/models/` belong to this pack. */
  modelFiles?: Partial<Record<keyof Models, string>>;
}

/** A pack together with its weights: what the engine is given. */
export interface LoadedPack extends LanguagePack {
  models: Models;
}
