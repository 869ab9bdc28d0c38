/**
 * `npx tsx bench/kill-library.ts [MOMENTS [FROM [TO]]]`: kills Chromium at 50 moments of saving, importing and migrating, and counts what
 * was lost. FROM and TO: a part of the moments, for a machine that others need too.
 */
import { buildAll } from '../scripts/build';
import { KINDS, killDuring } from '../tests/support/kill-library';
import { openLab } from '../tests/support/library-lab';

const MOMENTS = Number(process.argv[2] ?? 50);
const FROM = Number(process.argv[3] ?? 0);
const TO = Number(process.argv[4] ?? MOMENTS);

/** Milliseconds within which the moments lie: from before the first write to after the last. */
const LONGEST = 900;

const say = (line: string) => process.stdout.write(`${line}\n`);

if (!process.env.MUJAZ_BUILT) await buildAll(['chrome']);
const built = await openLab();
let lost = 0;
let broken = 0;
try {
  for (let i = FROM; i < TO; i++) {
    const kind = KINDS[i % KINDS.length] ?? 'saving';
    const moment = Math.round((LONGEST * i) / MOMENTS);
    const after = await killDuring(built.folder, kind, moment);
    const missing = after.promised.filter((id) => !after.whole.includes(id));
    lost += missing.length;
    broken += after.broken.length;
    say(
      `${kind} killed after ${moment} ms: ${after.promised.length} reported, ${after.whole.length} whole, ${missing.length} lost, ${after.broken.length} broken`,
    );
  }
  say(`${TO - FROM} moments: ${lost} lost, ${broken} broken`);
  process.exitCode = lost + broken ? 1 : 0;
} finally {
  await built.remove();
}
