/** The words of a command line → what they ask for, or what is wrong with them. */
import { parseArgs } from 'node:util';
import { FORMAT_NAMES, type FormatName } from '../export/format-names';

interface Output {
  format: FormatName;
  /** Where the file goes; standard output where there is none. */
  output?: string;
  /** In formats of citations: each statement as an item of its own, beside its article's. */
  citeStatements: boolean;
}

export interface BriefOne extends Output {
  command: 'brief';
  /** A file's path, an http(s) address, or "-" for standard input. */
  source: string;
  explain: boolean;
  /** What the person knows about a text that it does not say itself. */
  known: { url?: string; title?: string; language?: string; published?: string };
}

export interface ExportBackup extends Output {
  command: 'export';
  /** The path of a library's backup. */
  backup: string;
  /** The name of a template that the backup has: it writes in place of the format. */
  template?: string;
}

export type Command = BriefOne | ExportBackup | { command: 'brief-lines' } | { command: 'help' };

export const USAGE = `Usage: mujaz brief FILE|URL|- [--format FORMAT] [--output FILE] [--statements] [--explain]
             [--published DATE] [--language TAG] [--title TITLE] [--url URL]
       mujaz brief --jsonl < documents.jsonl > briefs.jsonl
       mujaz export BACKUP [--format FORMAT | --template NAME] [--output FILE] [--statements]

FORMAT is ${FORMAT_NAMES.join(', ')}; without it json.
--statements adds to ris, bibtex and csl-json an item for each statement.
BACKUP is a file that the library's "Back up" saved; NAME is a template of yours that is in it.
Where a format writes a file for each of several articles, FILE is a zip of them.`;

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
        template: { type: 'string' },
        output: { type: 'string', short: 'o' },
        statements: { type: 'boolean' },
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
  if (command !== 'brief' && command !== 'export') {
    throw new UsageError(command ? `There is no command "${command}".` : 'A command is missing.');
  }
  if (rest.length > 0) throw new UsageError(`One source at a time: what is "${rest.join(' ')}"? For many documents there is --jsonl.`);
  const { jsonl, format = 'json', template, output, statements = false, explain = false, help: _, ...known } = values;
  if (jsonl && command === 'brief') {
    const idle = source ?? Object.keys(values).find((name) => name !== 'jsonl');
    if (idle) throw new UsageError(`--jsonl reads documents from standard input and takes nothing beside it: what is "${idle}"?`);
    return { command: 'brief-lines' };
  }
  if (!isFormat(format)) throw new UsageError(`There is no format "${format}"; there are ${FORMAT_NAMES.join(', ')}.`);
  const written = { format, citeStatements: statements, ...(output ? { output } : {}) };
  if (command === 'brief') {
    if (template !== undefined) throw new UsageError('Templates are in a library’s backup: brief takes no --template.');
    if (!source) throw new UsageError('A file, an address or - is missing.');
    return { command, source, ...written, explain, known };
  }
  if (!source) throw new UsageError("A library's backup is missing.");
  const idle = Object.keys({ ...known, ...(jsonl ? { jsonl } : {}), ...(explain ? { explain } : {}) })[0];
  if (idle) throw new UsageError(`export writes what was saved, and takes no --${idle}.`);
  if (template !== undefined && values.format) throw new UsageError('--template writes in place of a format: leave out --format.');
  return { command, backup: source, ...written, ...(template === undefined ? {} : { template }) };
}
