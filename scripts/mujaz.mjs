/**
 * Runs the command line from its sources: bundled once for each state of them, since loading a bundle takes a quarter of the time
 * that translating each module takes. A bundle's folder is named after what went into it, so it is never stale and never rewritten.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = resolve(import.meta.dirname, '..');
const CACHE = join(ROOT, 'node_modules', '.cache', 'mujaz');

/** Bundles of earlier states are kept this long, for runs that may still be loading from them. In milliseconds. */
const KEEP = 24 * 3600 * 1000;

/** Names and times of change: to read every source would take longer than most briefs. */
function stateOfSources() {
  const hash = createHash('sha256');
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).map((file) => join('src', file));
  for (const file of [...sources.sort(), 'package-lock.json', join('scripts', 'mujaz.mjs')]) {
    const { mtimeMs, size } = statSync(join(ROOT, file));
    hash.update(`${file} ${mtimeMs} ${size}\0`);
  }
  return hash.digest('hex').slice(0, 16);
}

async function bundleInto(folder) {
  const { build } = await import('esbuild');
  mkdirSync(CACHE, { recursive: true });
  // Two runs at once each write a folder of their own; who comes second throws its own away.
  const own = mkdtempSync(join(CACHE, 'new-'));
  const { errors } = await build({
    entryPoints: [join(ROOT, 'src/cli/main.ts'), join(ROOT, 'src/cli/worker.ts')],
    outdir: own,
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    // Packages in CommonJS call require(), which a module has to make for itself.
    banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" },
    logLevel: 'warning',
  }).catch((error) => error);
  if (errors.length > 0) {
    rmSync(own, { recursive: true, force: true });
    process.exit(1); // esbuild has said where and why
  }
  try {
    renameSync(own, folder);
  } catch {
    rmSync(own, { recursive: true, force: true });
  }
  for (const each of readdirSync(CACHE)) {
    const path = join(CACHE, each);
    if (Date.now() - statSync(path, { throwIfNoEntry: false })?.mtimeMs > KEEP) rmSync(path, { recursive: true, force: true });
  }
}

const folder = join(CACHE, stateOfSources());
if (!existsSync(folder)) await bundleInto(folder);

// Whoever reads our output may have had enough: `mujaz brief --jsonl | head -1`.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const { main } = await import(pathToFileURL(join(folder, 'main.mjs')).href);
process.exitCode = await main(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  models: pathToFileURL(join(ROOT, 'public', 'models', '/')),
  worker: pathToFileURL(join(folder, 'worker.mjs')),
});
