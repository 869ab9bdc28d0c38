/** The project's own source files and what each imports, for the test of the architecture. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, posix, resolve, sep } from 'node:path';

export interface Import {
  /** A path in the project without its ending, such as "src/model/span", or a package's or built-in module's name. */
  target: string;
  /** True for `import type` and `export type`, which leave nothing at run time. */
  typeOnly: boolean;
}

export interface SourceFile {
  /** From the project's root, with forward slashes: "src/engine/pipeline.ts". */
  path: string;
  text: string;
  imports: Import[];
}

const ROOT = resolve(import.meta.dirname, '../..');

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`: in our formatting a statement begins its line. */
const STATEMENT = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\('([^']+)'\)/g;

function targetOf(specifier: string, path: string): string {
  if (!specifier.startsWith('.')) return specifier.replace(/^[@~]{1,2}\//, '');
  const joined = posix.join(dirname(path), specifier);
  return /\.(ts|tsx|json|css)$/.test(joined) ? joined.slice(0, -extname(joined).length) : joined;
}

/** Every TypeScript file under the given folders of the project. */
export function readSources(...folders: string[]): SourceFile[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file.split(sep).join('/')}`),
  );
  return files
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      const stated = [...text.matchAll(STATEMENT)].map(([, type, specifier = '']) => ({ specifier, typeOnly: type !== undefined }));
      const loaded = [...text.matchAll(DYNAMIC)].map(([, specifier = '']) => ({ specifier, typeOnly: false }));
      const imports = [...stated, ...loaded].map(({ specifier, typeOnly }) => ({ target: targetOf(specifier, path), typeOnly }));
      return { path, text, imports };
    });
}
