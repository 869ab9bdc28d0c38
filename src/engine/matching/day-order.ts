/** Whether 3/4 is 3 April, and 3.4. a date: as the article's language and its site's country write it. */

/** Top-level domains that are no country. */
const COUNTRY = /\.([a-z]{2})$/i;
/** Country domains that stand for something else, or are not the country's code. */
const REGIONS: Readonly<Record<string, string>> = { uk: 'GB', eu: '', io: '', tv: '', co: '', me: '', ai: '', fm: '' };

function regionOf(url: string | undefined): string {
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  const code = COUNTRY.exec(host)?.[1]?.toLowerCase() ?? '';
  return REGIONS[code] ?? code.toUpperCase();
}

export interface DayOrder {
  /** 3/4 is 3 April. */
  dayFirst: boolean;
  /** 3.4. is a date, for dates are written with full stops. */
  dotted: boolean;
}

const known = new Map<string, DayOrder>();

/** @param language BCP 47; its own region counts before the site's. */
export function dayOrderOf(language: string, url?: string): DayOrder {
  let tag = 'und';
  try {
    const locale = new Intl.Locale(language);
    const region = locale.region ?? regionOf(url);
    tag = region ? `${locale.language}-${region}` : locale.language;
  } catch {
    // "und" writes the year first, then the month
  }
  let order = known.get(tag);
  if (!order) {
    try {
      const options = { year: 'numeric', month: 'numeric', day: 'numeric', calendar: 'gregory' } as const;
      const parts = new Intl.DateTimeFormat(tag, options).formatToParts(0);
      const types = parts.map((p) => p.type);
      order = {
        dayFirst: types.indexOf('day') < types.indexOf('month'),
        dotted: parts.some((p) => p.type === 'literal' && p.value.trim() === '.'),
      };
    } catch {
      order = { dayFirst: false, dotted: false };
    }
    known.set(tag, order);
  }
  return order;
}
