/** What the words of a name decide: kinds, countries, firms of two people, clubs of towns, bodies of which the head alone has a capital. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { NameMention } from '../../../src/engine/layers';
import { settleNames } from '../../../src/engine/names/settle-names';
import { findSentences } from '../../../src/engine/stages/find-sentences';
import { findTokens } from '../../../src/engine/stages/find-tokens';
import { findRoleWords } from '../../../src/engine/stages/role-words';
import { loadPack } from '../../../src/languages';
import type { ParticipantKind } from '../../../src/model';

const readModel = async (file: string) => new Uint8Array(await readFile(new URL(`../../../public/models/${file}`, import.meta.url)));

/** The names of a text once they are settled, given those that a tagger found. */
async function settled(language: string, text: string, found: Readonly<Record<string, ParticipantKind>> = {}) {
  const pack = await loadPack(language, readModel);
  const tokens = findTokens(text, language);
  const names = Object.entries(found).map(([name, kind]): NameMention => {
    const start = text.indexOf(name);
    return { span: [start, start + name.length], kind, score: 1, origin: 'test' };
  });
  const all = settleNames(names, tokens, findSentences(text, tokens, pack), findRoleWords(tokens, pack), pack, () => {});
  return all.map(({ span, kind }) => `${kind}: ${text.slice(...span)}`);
}

describe('settleNames', () => {
  it('goes by the last word of a name for its kind, and leaves what a list has as a place', async () => {
    expect(await settled('en', 'He flew with Elsing Airlines.', { 'Elsing Airlines': 'place' })).toEqual(['organization: Elsing Airlines']);
    expect(await settled('en', 'He waited at Elsing Airport.', { 'Elsing Airport': 'organization' })).toEqual(['place: Elsing Airport']);
    expect(await settled('en', 'He moved to the West Bank.', { 'West Bank': 'place' })).toEqual(['place: West Bank']);
    expect(await settled('en', 'She met Dana Elsing.', { 'Dana Elsing': 'person' })).toEqual(['person: Dana Elsing']);
  });

  it('knows countries, which a tagger may take for a team or overlook', async () => {
    expect(await settled('en', 'The talks with Hungary failed.', { Hungary: 'organization' })).toEqual(['place: Hungary']);
    expect(await settled('en', 'They defend the United States because they must.')).toEqual(['place: United States']);
    expect(await settled('en', 'A ship of the United States Harbour Guild left.')).toEqual([]);
    expect(await settled('en', 'The European Union met.', { 'European Union': 'organization' })).toEqual(['organization: European Union']);
  });

  it('knows a body that no finder saw by capitals up to what bodies are called', async () => {
    expect(await settled('en', 'The Northern Harbour Agency met.')).toEqual(['organization: Northern Harbour Agency']);
    expect(await settled('en', 'OSLO -- The Northern Harbour Agency met.', { OSLO: 'place' })).toHaveLength(2);
    expect(await settled('en', 'The harbour agency met the Northern Agency Choir.')).toEqual([]);
  });

  it('takes an office for nobody’s name, whosever it is', async () => {
    expect(await settled('en', 'The Elsing State Governor spoke.', { 'Elsing State Governor': 'place' })).toEqual([]);
    expect(await settled('en', 'He asked Elsing President for help.', { 'Elsing President': 'person' })).toEqual([]);
    expect(await settled('en', 'He asked Stephen King for help.', { 'Stephen King': 'person' })).toEqual(['person: Stephen King']);
  });

  it('makes one firm of two people whom "&" joins', async () => {
    const firm = await settled('en', 'The engine came from Brandt & Moe.', { Brandt: 'person', Moe: 'person' });
    expect(firm).toEqual(['organization: Brandt & Moe']);
    const two = await settled('en', 'The engine came from Brandt and Moe.', { Brandt: 'person', Moe: 'person' });
    expect(two).toHaveLength(2);
  });

  it('finds who has a title in what was taken for a place', async () => {
    const place = { 'Sen. Ann Brandt of Kentucky': 'place' } as const;
    expect(await settled('en', 'Then Sen. Ann Brandt of Kentucky spoke.', place)).toEqual(['person: Ann Brandt']);
  });

  it('takes an office for nobody’s name, unless somebody is called so', async () => {
    expect(await settled('en', 'He ran for Mayor last year.', { Mayor: 'person' })).toEqual([]);
    const called = await settled('en', 'Sultan left before Ann Sultan came.', { Sultan: 'person', 'Ann Sultan': 'person' });
    expect(called).toEqual(['person: Sultan', 'person: Ann Sultan']);
    expect(await settled('en', 'Thus Brandt left.', { 'Thus Brandt': 'person' })).toEqual(['person: Brandt']);
  });

  it('joins a club to its town, and nothing to a country', async () => {
    const club = { Rangers: 'organization', Genève: 'place' } as const;
    expect(await settled('fr', 'Il joue chez les Rangers de Genève depuis mai.', club)).toEqual(['organization: Rangers de Genève']);
    const country = { Rangers: 'organization', Suisse: 'place' } as const;
    expect(await settled('fr', 'Il joue chez les Rangers de Suisse depuis mai.', country)).toHaveLength(2);
  });

  it('goes on from the head of a body to its adjectives and to what it is of', async () => {
    expect(await settled('fr', 'Il quitte le Parlement européen lundi.')).toEqual(['organization: Parlement européen']);
    expect(await settled('fr', 'La Fédération nationale de rugby propose un vote.')).toEqual([
      'organization: Fédération nationale de rugby',
    ]);
    expect(await settled('fr', 'Le Parlement propose un vote.')).toEqual([]);
    expect(await settled('it', 'La Commissione europea propone un voto.')).toEqual(['organization: Commissione europea']);
  });
});
