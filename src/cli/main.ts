/** The command line: arguments in, exporter out. */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { textArticle } from '../article';
import { makeBrief } from '../engine/pipeline';
import { loadPack } from '../languages';

const readModel = async (file: string) => new Uint8Array(await readFile(new URL(`../../public/models/${file}`, import.meta.url)));

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const document = JSON.parse(line);
  try {
    const article = textArticle({ ...document, text: document.text ?? '' });
    const brief = makeBrief(article, await loadPack(article.language, readModel));
    process.stdout.write(`${JSON.stringify({ id: document.id, ...brief })}\n`);
  } catch (error) {
    process.stdout.write(`${JSON.stringify({ id: document.id, error: { code: 'failed', message: String(error) } })}\n`);
    if (error instanceof Error) process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  }
}
