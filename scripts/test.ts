/** The test command: every check and every test, then one closing line `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Runs a program of node_modules/.bin with its output shown; false where it fails. */
function run(title: string, program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  say(`\n── ${title}`);
  const started = Date.now();
  const path = join(ROOT, 'node_modules', '.bin', program);
  const { status } = spawnSync(path, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  say(`── ${title}: ${status === 0 ? 'done' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}

interface Counts {
  passed: number;
  failed: number;
}

/** All of Vitest's tests. A file that cannot even be loaded counts as one failure: a missing test must not pass. */
function runTests(env: NodeJS.ProcessEnv): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'mujaz-test-'));
  const file = join(folder, 'results.json');
  const good = run('tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], env);
  try {
    const results = JSON.parse(readFileSync(file, 'utf8'));
    const passed = Number(results.numPassedTests);
    const failed = Number(results.numFailedTests);
    return { passed, failed: good ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// The quick checks first: they say in seconds what would otherwise take minutes.
const checks = [
  run('types', 'tsc', ['--noEmit']),
  run('style', 'biome', ['ci', '--error-on-warnings', '.']),
  run('unused code', 'knip', []),
  run('build and sizes', 'tsx', ['scripts/build.ts']),
];
const built = checks.at(-1);
const tests = runTests(built ? { MUJAZ_BUILT: '1' } : {});
const failed = tests.failed + checks.filter((good) => !good).length;
say(`\n${tests.passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
