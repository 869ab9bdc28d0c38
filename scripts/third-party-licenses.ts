/** The licences of the packages that the extension is built from: most of them ask to be handed on with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

interface LockedPackage {
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
}

/** One text: every package that is no development tool, with its version, its licence's name and its licence's words. */
export function thirdPartyLicenses(): string {
  const lock: { packages: Record<string, LockedPackage> } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(
      ([path, { dev, optional }]) => path.startsWith('node_modules/') && !path.startsWith('node_modules/@types/') && !dev && !optional,
    )
    .map(([path, { version, license }]) => {
      const folder = join(ROOT, path);
      const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
      const words = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return [`${name} ${version} (${license})`, ...words].join('\n\n');
    })
    .join(`\n\n${'-'.repeat(80)}\n\n`);
}
