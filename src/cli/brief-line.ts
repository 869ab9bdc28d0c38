/** A line of JSON with a document → a line of JSON with its brief, or with what went wrong. */
import type { ReadModel } from '../languages';
import { briefDocument, DocumentError, type InputDocument } from './brief-document';

export interface LineResult {
  /** JSON without a line break. */
  line: string;
  failed: boolean;
  /** For whoever mends our own faults; absent where the document is to blame. */
  stack?: string;
}

const TEXT_KEYS = ['html', 'text', 'url', 'language', 'published', 'title'] as const;

/** A line that fails; `id` is null where it cannot be read. */
export function failedLine(id: string | null, code: string, message: string, stack?: string): LineResult {
  return { line: JSON.stringify({ id, error: { code, message } }), failed: true, ...(stack ? { stack } : {}) };
}

/** The id of a line that may be broken JSON: so much of it can mostly still be read. */
export function idOf(line: string): string | null {
  const quoted = /"id"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(line)?.[1];
  if (!quoted) return null;
  try {
    return String(JSON.parse(quoted));
  } catch {
    return null;
  }
}

function parseLine(line: string): InputDocument & { id: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new DocumentError('bad-json', `This line is no JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DocumentError('bad-document', 'A document is a JSON object, {"id": …, "html" or "text": …}.');
  }
  const fields = value as Record<string, unknown>;
  if (typeof fields.id !== 'string') throw new DocumentError('bad-document', 'A document needs an "id" that is a string.');
  const document: InputDocument & { id: string } = { id: fields.id };
  for (const key of TEXT_KEYS) {
    const field = fields[key] ?? undefined;
    if (field === undefined) continue;
    if (typeof field !== 'string') throw new DocumentError('bad-document', `"${key}" must be a string, not ${typeof field}.`);
    document[key] = field;
  }
  return document;
}

/** Never rejects: whatever goes wrong stands on the line. */
export async function briefLine(line: string, readModel: ReadModel): Promise<LineResult> {
  try {
    const { id, ...document } = parseLine(line);
    return { line: JSON.stringify({ id, ...(await briefDocument(document, readModel)) }), failed: false };
  } catch (error) {
    if (error instanceof DocumentError) return failedLine(idOf(line), error.code, error.message);
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return failedLine(idOf(line), 'failed', message, stack);
  }
}
