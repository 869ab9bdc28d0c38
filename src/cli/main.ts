/** The command line: arguments in, exporter out. */

import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import type { Article } from '../model';
import { type BriefOne, type ExportBackup, readArguments, USAGE, UsageError } from './arguments';
import { briefDocument, DocumentError } from './brief-document';
import { briefLines } from './brief-lines';
import { explainArticle, explainer } from './explain';
import { readModelsFrom } from './models';
import { readSource } from './read-source';
import { renderAll, renderOne } from './render';
import { WorkerPool } from './worker-pool';

export interface Surroundings {
  input: Readable;
  output: Writable;
  errors: Writable;
  /** The folder of the trained weights, with a slash at its end. */
  models: URL;
  /** The module of the bulk command's worker threads. */
  worker: URL;
}

async function write(output: Writable, content: string | Uint8Array): Promise<void> {
  if (!output.write(content)) await once(output, 'drain');
}

/** To the file that was asked for, or to standard output. */
async function deliver(content: string | Uint8Array, path: string | undefined, output: Writable): Promise<void> {
  if (path === undefined) return write(output, content);
  await writeFile(path, content).catch((error: Error) => {
    throw new DocumentError('unwritable', `${path} cannot be written: ${error.message}`);
  });
}

async function briefOne(asked: BriefOne, { input, output, errors, models }: Surroundings): Promise<number> {
  const document = { ...(await readSource(asked.source, input)), ...asked.known };
  const { trace, explain } = explainer();
  let read = '';
  const hear = (article: Article) => {
    read = explainArticle(article);
  };
  const brief = await (asked.explain
    ? briefDocument(document, readModelsFrom(models), trace, hear)
    : briefDocument(document, readModelsFrom(models)));
  if (asked.explain) await write(errors, read + explain(brief.article.text));
  await deliver(await renderOne({ brief }, asked.format, asked.citeStatements), asked.output, output);
  return 0;
}

async function exportBackup(asked: ExportBackup, { output }: Surroundings): Promise<number> {
  const { backup, format, template, citeStatements, output: path } = asked;
  const { readBackupFile, saidOfTemplate, templateNamed } = await import('./read-backup-file');
  const { documents, templates } = await readBackupFile(backup);
  const writer = template === undefined ? format : templateNamed(template, templates);
  const { content, mediaType } = await renderAll(documents, writer, citeStatements).catch((error) => {
    throw saidOfTemplate(template ?? '', error);
  });
  if (path && mediaType === 'application/zip' && !/\.zip$/i.test(path))
    throw new DocumentError(
      'unwritable',
      `${documents.length} articles are as many files, in a zip: give --output a name that ends in .zip.`,
    );
  await deliver(content, path, output);
  return 0;
}

/** Runs a command. @returns the exit status: 0, 1 where a document failed, 2 where the command line cannot be understood. */
export async function main(words: readonly string[], around: Surroundings): Promise<number> {
  try {
    const asked = readArguments(words);
    switch (asked.command) {
      case 'help':
        await write(around.output, `${USAGE}\n`);
        return 0;
      case 'brief':
        return await briefOne(asked, around);
      case 'export':
        return await exportBackup(asked, around);
      case 'brief-lines': {
        const failed = await briefLines(around.input, {
          readModel: readModelsFrom(around.models),
          write: (line) => write(around.output, `${line}\n`),
          complain: (stack) => void around.errors.write(`${stack}\n`),
          makePool: (size) => new WorkerPool(size, around.worker, around.models.href),
        });
        return failed > 0 ? 1 : 0;
      }
    }
  } catch (error) {
    if (error instanceof UsageError) {
      await write(around.errors, `mujaz: ${error.message}\n${USAGE}\n`);
      return 2;
    }
    if (!(error instanceof DocumentError)) throw error;
    await write(around.errors, `mujaz: ${error.message}\n`);
    return 1;
  }
}
