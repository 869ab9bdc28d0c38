/**
 * Records what this Node's `Intl` knows of each language that has a pack: names of months and weekdays, how dates are written, countries.
 * Writes `src/languages/LANGUAGE/platform.ts`.
 *
 *     tsx scripts/record-platform.ts
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { countryCodes } from '../src/engine/matching/country-codes';
import { ownDates } from '../src/engine/matching/intl-dates';
import { LANGUAGES, loadPack } from '../src/languages';
import type { PlatformRecord, RecordedForms } from '../src/languages/pack-platform';

const ROOT = join(import.meta.dirname, '..');

/** @param language one with a pack. */
export async function platformRecord(language: string): Promise<PlatformRecord> {
  const { dates = {} } = await loadPack(language, async () => new Uint8Array());
  const { calendars, forms, rules } = ownDates(language, dates);
  const byEntry = new Map<string, { entry: (typeof forms)[number]['entry']; written: Set<string> }>();
  for (const { form, entry } of forms) {
    const key = JSON.stringify(entry);
    const known = byEntry.get(key) ?? { entry, written: new Set() };
    byEntry.set(key, known);
    known.written.add(form);
  }
  const countries: Record<string, string> = {};
  for (const [name, code] of countryCodes({ language })) countries[code] = countries[code] ? `${countries[code]}|${name}` : name;
  return {
    calendars,
    dates: [...byEntry.values()].map(({ entry: { slot, value, ...more }, written }): RecordedForms => {
      const joined = [...written].join('|');
      return Object.keys(more).length > 0 ? [slot, value, joined, more] : [slot, value, joined];
    }),
    patterns: rules.map(({ pattern }) => pattern),
    countries,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = await Promise.all(
    LANGUAGES.map(async (language) => {
      const file = join(ROOT, 'src', 'languages', language, 'platform.ts');
      const record = JSON.stringify(await platformRecord(language));
      writeFileSync(
        file,
        `/** Made by scripts/record-platform.ts from CLDR ${process.versions.cldr}. */\nimport type { PlatformRecord } from '../pack-platform';\n\nexport const platform: PlatformRecord = ${record};\n`,
      );
      return file;
    }),
  );
  execFileSync('npx', ['biome', 'check', '--write', ...files], { cwd: ROOT, stdio: 'inherit' });
}
