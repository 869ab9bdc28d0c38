/**
 * `npm run eval [-- --only PATTERN]`: scores the command line's briefs with the evaluation kit, where it lies beside the project.
 * What follows `--` goes to the scorer. The tables that it prints are the ones in docs/quality.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const KIT = resolve(ROOT, '..', 'shared', 'eval');
const COMMAND = `"${process.execPath}" "${join(ROOT, 'scripts', 'mujaz.mjs')}" brief --jsonl`;

/** @returns whether the scorer ended well. */
function score(scorer: string, args: readonly string[]): boolean {
  const { status } = spawnSync(process.execPath, [join(KIT, scorer), '--run', COMMAND, ...args], { stdio: 'inherit' });
  return status === 0;
}

if (existsSync(join(KIT, 'score.mjs'))) {
  const args = process.argv.slice(2);
  const good = [score('score.mjs', args), ...(args.length === 0 ? [score('score-briefs.mjs', ['--docs'])] : [])];
  process.exitCode = good.every(Boolean) ? 0 : 1;
} else {
  process.stdout.write(`There is no evaluation kit at ${KIT}: its articles are their publishers' and not part of this project.\n`);
  process.stdout.write('docs/quality.md has the figures that were measured with it.\n');
}
