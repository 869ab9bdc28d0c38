/** The lock lists the packages of every platform, so that `npm ci` works on all of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface LockedPackage {
  optionalDependencies?: Record<string, string>;
}

it('holds an entry for every optional dependency', () => {
  const file = join(import.meta.dirname, '..', 'package-lock.json');
  const { packages }: { packages: Record<string, LockedPackage> } = JSON.parse(readFileSync(file, 'utf8'));
  const present = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)));
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.entries(optionalDependencies))
    .filter(([name]) => !present.has(name))
    .map(([name, version]) => `${name}@${version}`);
  expect(
    missing,
    'npm leaves out of the lock what its registry did not answer for, and `npm ci` then refuses the lock. Add each as {"version", "os", "cpu", "optional": true}.',
  ).toEqual([]);
});
