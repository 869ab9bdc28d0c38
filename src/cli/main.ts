/** The command line: arguments in, exporter out. */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { readArticle, textArticle } from '../article';
import { makeBrief } from '../engine/pipeline';
import { loadPack } from '../languages';
import { parseHtml } from './parse-html';

const readModel = async (file: string) => new Uint8Array(await readFile(new URL(`../../public/models/${file}`, import.meta.url)));

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const document = JSON.parse(line);
  try {
    const { id, html, url } = document;
    const article =
      html === undefined ? textArticle({ ...document, text: document.text ?? '' }) : readArticle(parseHtml(html, url), { url });
    if (!article) {
      process.stdout.write(`${JSON.stringify({ id, error: { code: 'no-article', message: 'The page has no article.' } })}\n`);
      process.exitCode = 1;
      continue;
    }
    const brief = makeBrief(article, await loadPack(article.language, readModel));
    process.stdout.write(`${JSON.stringify({ id: document.id, ...brief })}\n`);
  } catch (error) {
    process.stdout.write(`${JSON.stringify({ id: document.id, error: { code: 'failed', message: String(error) } })}\n`);
    if (error instanceof Error) process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  }
}
