/** The whole engine, with the weights that ship, over invented Arabic articles: what was said, in which words, and who said it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeBrief } from '../../src/engine/pipeline';
import { loadPack } from '../../src/languages';
import { briefs } from '../fixtures/statements/ar-briefs';
import { asMarked } from '../support/attribution-markup';
import { readNumberedMarkup } from '../support/numbered-markup';

const pack = await loadPack('ar', async (file) => new Uint8Array(readFileSync(`public/models/${file}`)));

describe('Arabic briefs', () => {
  test.each(briefs)('$about', ({ text: marked, speakers }) => {
    const { text, statements } = readNumberedMarkup(marked);
    const { participants, statements: found } = makeBrief({ title: '', language: 'ar', direction: 'rtl', text }, pack);
    const nameOf = (id: string | null) => participants.find((participant) => participant.id === id)?.name ?? null;
    expect(found.map((statement) => ({ ...asMarked(text, statement), speaker: nameOf(statement.speaker) }))).toEqual(
      statements.map((statement, i) => ({ ...statement, speaker: speakers[i] })),
    );
  });
});
