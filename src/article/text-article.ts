/** Plain text → Article: the same characters in the same order, white space aside. */
import type { Article } from '../model';
import { detectLanguage, directionOf, fitsScript, languageTag } from './language';

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
  const text = paragraphs.filter(Boolean).join('\n\n');
  // Whoever hands over a text knows its language; only a script that speaks against it is stronger.
  const claim = languageTag(document.language);
  const language = claim && fitsScript(text, claim) ? claim : detectLanguage(text, claim);
  return {
    ...(document.url ? { url: document.url } : {}),
    title: document.title ?? '',
    ...(document.published ? { published: document.published } : {}),
    language,
    direction: directionOf(text),
    text,
  };
}
