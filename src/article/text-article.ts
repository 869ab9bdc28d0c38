/** Plain text → Article: the same characters in the same order, white space aside. */
import type { Article } from '../model';

export interface TextDocument {
  text: string;
  url?: string;
  /** BCP 47, as claimed. */
  language?: string;
  published?: string;
  title?: string;
}

/** Every line is a paragraph: joined by "\n\n", runs of white space within a line become one space. */
export function textArticle(document: TextDocument): Article {
  const paragraphs = document.text.split(/\r?\n|\u2028|\u2029/).map((line) => line.replace(/\s+/g, ' ').trim());
  const language = document.language ?? 'und';
  const text = paragraphs.filter(Boolean).join('\n\n');
  return {
    ...(document.url ? { url: document.url } : {}),
    title: document.title ?? '',
    ...(document.published ? { published: document.published } : {}),
    language,
    direction: /^(ar|fa|he|ur|ps|ckb|yi|dv|sd|ug)\b/.test(language) ? 'rtl' : 'ltr',
    text,
  };
}
