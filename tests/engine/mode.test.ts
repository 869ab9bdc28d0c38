/** How well a language is read: told by the brief, so that the view can say so. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeBrief } from '../../src/engine/pipeline';
import { loadPack } from '../../src/languages';

const readModel = async (file: string) => new Uint8Array(readFileSync(`public/models/${file}`));

const modeOf = async (language: string) => {
  const pack = await loadPack(language, readModel);
  return makeBrief({ title: '', language, direction: pack.direction, text: '' }, pack).mode;
};

test.each(['ar', 'en', 'el', 'ru', 'zh', 'ja', 'fr', 'pt-BR', 'sv', 'tr'])(
  '%s is read in full: its speakers are found',
  async (language) => {
    expect(await modeOf(language)).toBe('full');
  },
);

test.each(['fa', 'he', 'hi', 'ko', 'ro', 'sw', 'und'])('of %s the basics are read', async (language) => {
  expect(await modeOf(language)).toBe('basic');
});
