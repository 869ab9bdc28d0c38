/** A library's backup → what can be exported of it, and the templates that write it. */
import { openAsBlob } from 'node:fs';
import { type ExportDocument, savedDocument } from '../export/document';
import { type ExportTemplate, TemplateError, templateFormat } from '../export/template';
import { openBackup } from '../library/backup';
import { LibraryError } from '../library/errors';
import { DocumentError } from './brief-document';

export interface ReadBackup {
  /** What was deleted, and waits for its undo, is left out. */
  documents: ExportDocument[];
  templates: ExportTemplate[];
}

function isTemplate(value: unknown): value is ExportTemplate {
  const { name, kind, fileName, body } = (value ?? {}) as Partial<Record<keyof ExportTemplate, unknown>>;
  return [name, fileName, body].every((words) => typeof words === 'string') && ['markdown', 'html', 'text'].includes(String(kind));
}

/** @throws DocumentError where the file is no backup or holds no reading. */
export async function readBackupFile(path: string): Promise<ReadBackup> {
  const documents: ExportDocument[] = [];
  let templates: unknown;
  try {
    const backup = await openBackup(await openAsBlob(path));
    templates = backup.header.settings?.templates;
    for await (const item of backup.read()) if (!item.entry.deletedAt) documents.push(savedDocument(item));
  } catch (error) {
    const cause = error instanceof LibraryError && error.cause instanceof Error ? error.cause : error;
    throw new DocumentError('unreadable', `${path} cannot be read: ${cause instanceof Error ? cause.message : cause}`);
  }
  if (documents.length === 0) throw new DocumentError('unreadable', `${path} holds no saved reading.`);
  return { documents, templates: Array.isArray(templates) ? templates.filter(isTemplate) : [] };
}

/** @throws DocumentError where there is no template of that name, or it is wrong. */
export function templateNamed(name: string, templates: readonly ExportTemplate[]) {
  const found = templates.find((template) => template.name === name);
  if (!found) {
    const there = templates.map((template) => `"${template.name}"`).join(', ');
    throw new DocumentError('unreadable', `The backup has no template "${name}"; it has ${there || 'none'}.`);
  }
  try {
    return templateFormat(found);
  } catch (error) {
    throw saidOfTemplate(name, error);
  }
}

/** An error of a template's, with the template and line that it is in; any other as it is. */
export function saidOfTemplate(name: string, error: unknown): unknown {
  if (!(error instanceof TemplateError)) return error;
  const place = error.field === 'fileName' ? 'its file name' : `line ${error.line ?? 1}`;
  return new DocumentError('unreadable', `The template "${name}" is wrong in ${place}: ${error.message}`);
}
