/** A date as a page writes it → ISO 8601, with the offset where the page gives one. */

const pad = (value: number | string, length = 2) => String(value).padStart(length, '0');

interface Time {
  hour: number;
  minute: number;
  second?: string;
  offset?: string;
}

/** Whether it is a day of the calendar in which web pages exist. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1980 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function iso(year: number, month: number, day: number, time?: Time | null): string | undefined {
  if (!isDay(year, month, day)) return undefined;
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  if (!time || time.hour > 23 || time.minute > 59) return date;
  return `${date}T${pad(time.hour)}:${pad(time.minute)}${time.second ? `:${time.second}` : ''}${time.offset ?? ''}`;
}

/** "-0500", "+2", "Z", "GMT" → "-05:00", "+02:00", "Z". */
function offsetOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (/^(?:z|gmt|utc)$/i.test(text)) return 'Z';
  const match = /^(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(text);
  return match ? `${match[1]}${pad(match[2] ?? '')}:${match[3] ?? '00'}` : undefined;
}

/** Digits of other scripts as ASCII ones. */
const latinDigits = (text: string): string =>
  text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));

const TIME =
  /(?:^|[^\d.:/-])(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*([ap]\.?m\b)?\.?\s*((?:gmt|utc)?[+-]\d{1,2}(?::?\d{2})?|z\b|gmt\b|utc\b)?/i;

function timeIn(text: string): Time | null {
  const match = TIME.exec(text);
  if (!match) return null;
  let hour = Number(match[1]);
  if (match[4]) hour = (hour % 12) + (/^p/i.test(match[4]) ? 12 : 0);
  return { hour, minute: Number(match[2]), second: match[3], offset: offsetOf(match[5]) };
}

const months = new Map<string, [name: string, month: number][]>();

/** Names of months in a language and in English, long, short, in the genitive where the language has one; longest first. */
function monthNames(language: string): [string, number][] {
  const known = months.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  // The Arab countries call the months by three sets of names.
  const locales = [language, 'en', ...(language.startsWith('ar') ? ['ar-EG', 'ar-IQ', 'ar-DZ', 'ar-MA'] : [])];
  for (const locale of locales) {
    for (const month of ['long', 'short'] as const) {
      for (const day of ['numeric', undefined] as const) {
        const format = new Intl.DateTimeFormat(locale, { month, day, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' });
        for (let i = 0; i < 12; i++) {
          const name = format.formatToParts(new Date(Date.UTC(2020, i, 15))).find((part) => part.type === 'month')?.value;
          const text = name?.toLowerCase().replace(/\.$/, '') ?? '';
          if (/\p{L}{3}/u.test(text) && !names.has(text)) names.set(text, i + 1);
        }
      }
    }
  }
  const sorted = [...names].sort((a, b) => b[0].length - a[0].length);
  months.set(language, sorted);
  return sorted;
}

/** A date with the month in words, in either order: "17 January 2012", "Nov. 20, 2019", «٤ حزيران ٢٠٢٠», "22 de octubre de 2010". */
function worded(text: string, language: string): string | undefined {
  const lower = text.toLowerCase();
  for (const [name, month] of monthNames(language)) {
    for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
      if (/\p{L}/u.test(lower.charAt(at - 1)) || (/\p{L}/u.test(lower.charAt(at + name.length)) && name.length < 5)) continue;
      const before = lower.slice(Math.max(0, at - 14), at);
      const after = lower.slice(at + name.length, at + name.length + 24);
      const day = /(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s*(?:de\s+|of\s+|-|–|\/)?\s*$/.exec(before)?.[1];
      const year = /^\p{L}*[.,]?\s*(?:de\s+|del\s+|-|\/)?\s*((?:19|20)\d\d)/u.exec(after)?.[1];
      if (day && year) return iso(Number(year), month, Number(day), timeIn(text));
      // "3 Jan 12 06:15": two digits are a year where a time follows them, or nothing.
      const short = /^[.,]?\s+(\d\d)(?=,?\s+\d{1,2}:\d\d|\s*$)/.exec(after)?.[1];
      if (day && short) return iso(2000 + Number(short), month, Number(day), timeIn(text));
      // "Nov. 20, 2019", "Dec 28 Sat 2013", "November 20 15:23 2019".
      const american = /^\p{L}*[.,]?\s*(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(?:\p{L}{3}\s+|\d{1,2}:\d\d\s+)?((?:19|20)\d\d)/u.exec(after);
      if (american) return iso(Number(american[2]), month, Number(american[1]), timeIn(text));
    }
  }
  return undefined;
}

/**
 * The first date in a short text, as ISO 8601; undefined where there is none.
 * @param language BCP 47, for the months' names and for the order of day and month in "03/04/2012" (month first for "en-US" alone).
 */
export function parsePageDate(raw: string, language = 'en'): string | undefined {
  const text = latinDigits(raw).trim();
  const machine =
    /(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(z|gmt|utc|[+-]\d{2}:?\d{2}|[+-]\d{1,2})?)?/i.exec(
      text,
    );
  if (machine) {
    const [, year, month, day, hour, minute, second, offset] = machine;
    const time = hour
      ? { hour: Number(hour), minute: Number(minute), second, offset: offsetOf(offset) }
      : timeIn(text.slice(machine[0].length));
    return iso(Number(year), Number(month), Number(day), time);
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?)?\s*(z)?$/i.exec(text);
  if (compact) {
    const [, year, month, day, hour, minute, second, offset] = compact;
    return iso(
      Number(year),
      Number(month),
      Number(day),
      hour ? { hour: Number(hour), minute: Number(minute), second, offset: offsetOf(offset) } : null,
    );
  }
  if (/^1\d{9}(?:\d{3})?$/.test(text)) return new Date(Number(text.slice(0, 10)) * 1000).toISOString();
  const eastern = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/.exec(text);
  if (eastern) return iso(Number(eastern[1]), Number(eastern[2]), Number(eastern[3]), timeIn(text));
  const words = worded(text, language);
  if (words) return words;
  const yearFirst = /(?:^|\D)((?:19|20)\d\d)[./](\d{1,2})[./](\d{1,2})(?:\D|$)/.exec(text);
  if (yearFirst) return iso(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]), timeIn(text.replace(yearFirst[0], ' ')));
  const yearLast = /(?:^|\D)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)?\d\d)(?:\D|$)/.exec(text);
  if (!yearLast) return undefined;
  const [a, b] = [Number(yearLast[1]), Number(yearLast[3])];
  const year = Number(yearLast[4]) + ((yearLast[4] ?? '').length === 2 ? 2000 : 0);
  // "3/09/15 8:00am": who counts twelve hours and says no region writes the month first, as most of the web in English does.
  const american = language === 'en-US' || (language === 'en' && /\d\s*[ap]\.?m\b/i.test(text));
  const monthFirst = b > 12 || (a <= 12 && yearLast[2] === '/' && american);
  // "03.03.2026" is no time of day.
  const time = timeIn(text.replace(yearLast[0], ' '));
  return monthFirst ? iso(year, a, b, time) : iso(year, b, a, time);
}
