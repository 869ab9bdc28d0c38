/** The words of a command line → what they ask for, or what is wrong with them. */
import { parseArgs } from 'node:util';
import { FORMAT_NAMES, type FormatName } from '../export/format-names';

export interface BriefOne {
  command: 'brief';
  /** A file's path, an http(s) address, or "-" for standard input. */
  source: string;
  format: FormatName;
  explain: boolean;
  /** What the person knows about a text that it does not say itself. */
  known: { url?: string; title?: string; language?: string; published?: string };
}

export type Command = BriefOne | { command: 'brief-lines' } | { command: 'help' };

export const USAGE = `Usage: mujaz brief FILE|URL|- [--format FORMAT] [--explain]
             [--published DATE] [--language TAG] [--title TITLE] [--url URL]
       mujaz brief --jsonl < documents.jsonl > briefs.jsonl

FORMAT is ${FORMAT_NAMES.join(', ')}.`;

/** The command line cannot be understood; the message says why. */
export class UsageError extends Error {}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean' },
        format: { type: 'string' },
        explain: { type: 'boolean' },
        published: { type: 'string' },
        language: { type: 'string' },
        title: { type: 'string' },
        url: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

const isFormat = (word: string): word is FormatName => (FORMAT_NAMES as readonly string[]).includes(word);

/** @throws UsageError where the words make no command. */
export function readArguments(words: readonly string[]): Command {
  const { values, positionals } = parse(words);
  if (values.help) return { command: 'help' };
  const [command, source, ...rest] = positionals;
  if (command !== 'brief') throw new UsageError(command ? `There is no command "${command}".` : 'A command is missing.');
  if (rest.length > 0) throw new UsageError(`One source at a time: what is "${rest.join(' ')}"? For many documents there is --jsonl.`);
  const { jsonl, format = 'json', explain = false, help: _, ...known } = values;
  if (jsonl) {
    const idle = source ?? Object.keys(values).find((name) => name !== 'jsonl');
    if (idle) throw new UsageError(`--jsonl reads documents from standard input and takes nothing beside it: what is "${idle}"?`);
    return { command: 'brief-lines' };
  }
  if (!source) throw new UsageError('A file, an address or - is missing.');
  if (!isFormat(format)) throw new UsageError(`There is no format "${format}"; there are ${FORMAT_NAMES.join(', ')}.`);
  return { command: 'brief', source, format, explain, known };
}
