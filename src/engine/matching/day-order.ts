/** Whether 3/4 is 3 April: as the article's language and its site's country write it. */

/** Top-level domains that are no country. */
const COUNTRY = /\.([a-z]{2})$/i;
/** Country domains that stand for something else, or are not the country's code. */
const REGIONS: Readonly<Record<string, string>> = { uk: 'GB', eu: '', io: '', tv: '', co: '', me: '', ai: '', fm: '' };

function regionOf(url: string | undefined): string {
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  const code = COUNTRY.exec(host)?.[1]?.toLowerCase() ?? '';
  return REGIONS[code] ?? code.toUpperCase();
}

const known = new Map<string, boolean>();

/** @param language BCP 47; its own region counts before the site's. */
export function dayComesFirst(language: string, url?: string): boolean {
  let tag = 'und';
  try {
    const locale = new Intl.Locale(language);
    const region = locale.region ?? regionOf(url);
    tag = region ? `${locale.language}-${region}` : locale.language;
  } catch {
    // "und" writes the year first, then the month
  }
  let first = known.get(tag);
  if (first === undefined) {
    try {
      const types = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'numeric', day: 'numeric', calendar: 'gregory' })
        .formatToParts(0)
        .map((p) => p.type);
      first = types.indexOf('day') < types.indexOf('month');
    } catch {
      first = false;
    }
    known.set(tag, first);
  }
  return first;
}
