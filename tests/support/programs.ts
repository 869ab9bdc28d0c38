/** Programs that the tests need: which are on this machine, and how Debian's package manager adds one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import { delimiter, join } from 'node:path';

const runs = (program: string, ...args: string[]) => spawnSync(program, args, { stdio: 'ignore', timeout: 30_000 }).status === 0;

/** Windows programs open a window when asked for their version, so there existing must do. */
export const works = (file: string) => existsSync(file) && (platform() === 'win32' || runs(file, '--version'));

function onPath(program: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find(works);
}

/** The path of the first of these programs that is here and runs. */
export function firstOnPath(programs: readonly string[]): string | undefined {
  for (const program of programs) {
    const file = onPath(program);
    if (file) return file;
  }
  return undefined;
}

export const canUseApt = () => platform() === 'linux' && process.getuid?.() === 0 && runs('apt-get', '--version');

/** @returns whether they are installed now. */
export function aptInstall(packages: readonly string[], say: (line: string) => void): boolean {
  say(`Installing ${packages.join(' and ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: 'ignore', env, timeout: 600_000 }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}
