/** Draws public/icon.svg in the sizes that browsers and stores ask for. Run after a change of the drawing. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const SIZES = [16, 32, 48, 96, 128];
const PUBLIC = resolve(import.meta.dirname, '../public');

const drawing = readFileSync(resolve(PUBLIC, 'icon.svg'), 'utf8');
mkdirSync(resolve(PUBLIC, 'icon'), { recursive: true });
for (const size of SIZES) {
  const image = new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render();
  writeFileSync(resolve(PUBLIC, 'icon', `${size}.png`), image.asPng());
}
