/** Kills Chromium at 50 moments each of saving, importing and migrating, and counts what was lost. */
import { buildAll } from '../scripts/build';
import { KINDS, type Kind, killDuring, migrationTime } from '../tests/support/kill-library';
import { openLab } from '../tests/support/library-lab';

const MOMENTS = 50;

/** Milliseconds over which the moments of work without an end are spread: hundreds of articles are written meanwhile. */
const LONG = 1_500;

const say = (line: string) => process.stdout.write(`${line}\n`);

await buildAll(['chrome']);
const built = await openLab();
const totals = { moments: 0, within: 0, reported: 0, lost: 0, broken: 0 };
try {
  const migration = await migrationTime(built.folder);
  say(`a migration takes ${migration.toFixed(0)} ms`);
  const spans: Readonly<Record<Kind, number>> = { saving: LONG, importing: LONG, migrating: migration };
  for (let i = 0; i < MOMENTS; i++)
    for (const kind of KINDS) {
      const moment = Math.round((spans[kind] * i) / MOMENTS);
      const { promised, whole, broken, isWithin } = await killDuring(built.folder, kind, moment);
      const present = new Set(whole);
      const lost = promised.filter((id) => !present.has(id));
      totals.moments++;
      totals.within += isWithin ? 1 : 0;
      totals.reported += promised.length;
      totals.lost += lost.length;
      totals.broken += broken.length;
      say(
        `${kind} killed after ${moment} ms${isWithin ? '' : ' (it was over)'}: ${promised.length} reported, ${whole.length} whole, ${lost.length} lost, ${broken.length} broken`,
      );
    }
  say(JSON.stringify(totals));
  process.exitCode = totals.lost + totals.broken ? 1 : 0;
} finally {
  await built.remove();
}
