/** The recorded names of months, weekdays and countries: still those that the platform gives. */
import { describe, expect, it } from 'vitest';
import { platformRecord } from '../../scripts/record-platform';
import { LANGUAGES, loadPack } from '../../src/languages';
import type { PlatformRecord } from '../../src/languages/pack-platform';

/** Share of names: CLDR changes a few a year; a pack that gains a calendar or a region without being recorded again lacks many. */
const CHANGES = 0.03;

const namesIn = ({ calendars, dates, patterns, countries }: PlatformRecord): string[] => [
  ...calendars,
  ...patterns,
  ...dates.flatMap(([slot, value, forms, more]) =>
    forms.split('|').map((form) => `${form} ${slot} ${value} ${more?.calendar} ${more?.name}`),
  ),
  ...Object.entries(countries).flatMap(([code, names]) => names.split('|').map((name) => `${name} ${code}`)),
];

describe('the record of what the platform knows', () => {
  it.each(LANGUAGES)('of %s has what this platform says', async (language) => {
    const { platform } = await loadPack(language, async () => new Uint8Array());
    if (!platform) throw new Error(`${language} has no record: run tsx scripts/record-platform.ts and add it to the pack.`);
    const recorded = new Set(namesIn(platform));
    const now = namesIn(await platformRecord(language));
    const missing = now.filter((name) => !recorded.has(name));
    expect(missing.length / now.length, missing.slice(0, 20).join(', ')).toBeLessThan(CHANGES);
    expect(now.length).toBeGreaterThan(250);
  });
});
