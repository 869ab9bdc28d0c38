/** What a page says about its article: title, site, byline, dates, address. */
import type { Article } from '../model';

type Metadata = Omit<Article, 'text' | 'completeness'>;

/** A well-formed BCP 47 tag in its usual case, or null: pages write "en_US", "" and worse. */
function languageTag(claim: string | null | undefined): string | null {
  try {
    return Intl.getCanonicalLocales(claim?.trim().replaceAll('_', '-') || [])[0] ?? null;
  } catch {
    return null;
  }
}

export function readMetadata(document: Document, url?: string): Metadata {
  const language = languageTag(document.documentElement?.getAttribute('lang')) ?? 'und';
  return {
    ...(url ? { url } : {}),
    title: document.title.trim(),
    language,
    direction: /^(ar|fa|he|ur|ps|ckb|yi|dv|sd|ug)\b/.test(language) ? 'rtl' : 'ltr',
  };
}
