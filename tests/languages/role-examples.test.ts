/** Every example of a role list gives the role that it names, and every near miss gives none. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PhraseLexicon, phrasesOf } from '../../src/engine/matching/phrase-lexicon';
import type { LanguagePack } from '../../src/languages/pack';
import { resolve } from '../support/resolve';

const FOLDER = new URL('../../src/languages/', import.meta.url);
const languages = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const packs: LanguagePack[] = [];
for (const language of languages) packs.push((await import(new URL(`${language}/index.ts`, FOLDER).href))[language]);
const withRoles = packs.flatMap((pack) => (pack.roles ? [{ language: pack.language, pack, roles: pack.roles }] : []));
const TAGS = { person: 'P', organization: 'O', place: 'L' } as const;

describe.each(withRoles)('the roles of $language', ({ pack, roles }) => {
  it('has examples, a near miss among them', () => {
    expect(roles.examples.length).toBeGreaterThan(2);
    expect(roles.examples.some((example) => example.role === undefined)).toBe(true);
  });

  it.each(roles.examples)('reads "$text"', ({ text, name, kind = 'person', role }) => {
    expect(text).toContain(name);
    const { entities } = resolve(text.replace(name, `[${TAGS[kind]} ${name}]`), pack);
    const named = entities.find((entity) => entity.name === name);
    expect(named?.role).toBe(role);
  });

  it('lists no phrase twice in one list', () => {
    const doubles = Object.entries(roles).flatMap(([list, phrases]) => {
      if (typeof phrases !== 'string') return [];
      const all = phrasesOf(phrases);
      return all.filter((phrase, i) => all.indexOf(phrase) !== i).map((phrase) => `${list}: ${phrase}`);
    });
    expect(doubles).toEqual([]);
  });

  it('leaves no entry open to half of the language', () => {
    expect(() => new PhraseLexicon({ offices: roles.offices, groups: roles.groups })).not.toThrow();
  });
});
