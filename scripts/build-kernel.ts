/**
 * Compiles the engine's kernel, AssemblyScript in `src/engine/kernel/assembly`, to WebAssembly. Writes `src/engine/kernel/kernel-code.ts`.
 *
 *     tsx scripts/build-kernel.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import asc from 'assemblyscript/asc';

const ROOT = join(import.meta.dirname, '..');
const SOURCE = 'src/engine/kernel/assembly/index.ts';

/** The text of `kernel-code.ts`. @throws Error with the compiler's words where the source is wrong. */
export async function kernelCode(): Promise<string> {
  let binary: Uint8Array = new Uint8Array();
  const { error, stderr } = await asc.main(
    [SOURCE, '--outFile', 'kernel.wasm', '--runtime', 'stub', '--noAssert', '-O3', '--enable', 'simd'],
    {
      writeFile: (_name, contents) => {
        if (typeof contents !== 'string') binary = contents;
      },
    },
  );
  if (error) throw new Error(`${SOURCE} does not compile.\n${stderr.toString()}`);
  const text = Buffer.from(binary).toString('base64');
  return `/** Made by scripts/build-kernel.ts. */\nexport const KERNEL_CODE =\n  '${text}';\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(join(ROOT, 'src', 'engine', 'kernel', 'kernel-code.ts'), await kernelCode());
}
