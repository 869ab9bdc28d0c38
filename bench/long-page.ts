/** Pages with an article of a thousand words: our own, whose articles go on with other news that we invented. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleArticle } from '../src/ui/welcome/sample-articles';
import { fixtures as arabicSentences } from '../tests/fixtures/statements/ar';
import { articles as arabicArticles } from '../tests/fixtures/statements/ar-articles';
import { articles as englishArticles, constructions as englishSentences } from '../tests/fixtures/statements/en';
import { PAGES } from '../tests/support/page-server';

const WORDS = 1000;
/** Where the article of a page of ours ends. */
const END = '  </div>\n  <p class="tags">';
/** The marks of the fixtures around sources, cues and contents. */
const MARKS = /[[<{]\d+ |[\]>}]/g;

const FOLDER = join(import.meta.dirname, '..', 'node_modules', '.cache', 'bench-pages');

const wordsIn = (text: string, language: string): number =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length;

const NEWS = {
  en: [...englishArticles, ...englishSentences],
  ar: [...arabicArticles, ...arabicSentences],
} as const;

/** Writes the page of a language and gives back its path. */
export async function writeLongPage(language: keyof typeof NEWS): Promise<string> {
  const name = `news-${language}.html`;
  const page = await readFile(join(PAGES, name), 'utf8');
  const [before = '', after = ''] = page.split(END);
  const own = before.slice(before.indexOf('<article')).match(/<p>.*<\/p>/g) ?? [];
  let words = wordsIn(own.join(' ').replaceAll(/<[^>]*>/g, ' '), language);
  const more: string[] = [];
  const news = [sampleArticle(language).text, ...NEWS[language].map(({ text }) => text.replaceAll(MARKS, ''))];
  for (const paragraph of news.flatMap((text) => text.split(/\n+/))) {
    if (words >= WORDS) break;
    words += wordsIn(paragraph, language);
    more.push(`    <p>${paragraph}</p>\n`);
  }
  const path = join(FOLDER, name);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(path, `${before}${more.join('')}${END}${after}`);
  return path;
}
