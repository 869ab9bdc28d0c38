import { describe, expect, it } from 'vitest';
import { tokenNames } from '../../scripts/train/names-data';
import { learnTranslations, likeness, projectNames, type Side } from '../../scripts/train/project-names';
import { findTokens } from '../../src/engine/stages/find-tokens';

const side = (text: string, language: string): Side => ({ text, tokens: findTokens(text, language) });

/** The names of a translation, given those of its original; words are known by their spelling, and by a few pairs. */
function projected(english: string, names: Readonly<Record<string, 'person' | 'place' | 'organization'>>, other: string, language = 'pl') {
  const [original, translated] = [side(english, 'en'), side(other, language)];
  const marked = tokenNames(
    original.tokens,
    Object.entries(names).map(([name, type]) => ({ type, span: [english.indexOf(name), english.indexOf(name) + name.length] as const })),
  );
  const pairs = new Set(['Harbour Portowa', 'Authority Władza']);
  const found = projectNames(marked, original, translated, (a, b) => (pairs.has(`${a.text} ${b.text}`) ? 0.9 : 0));
  return found?.map(({ type, first, end }) => `${type}: ${translated.tokens.slice(first, end).map(({ text }) => text)}`) ?? null;
}

describe('projectNames', () => {
  it('finds a name again in another case and in another script', () => {
    expect(
      projected('He met Anna Rivera in Velden.', { 'Anna Rivera': 'person', Velden: 'place' }, 'Spotkał Annę Riverę w Velden.'),
    ).toEqual(['person: Annę,Riverę', 'place: Velden']);
    expect(projected('Rivera came to Velden.', { Rivera: 'person', Velden: 'place' }, 'Ривера приехала в Вельден.', 'ru')).toEqual([
      'person: Ривера',
      'place: Вельден',
    ]);
  });

  it('finds a name again by what its words are translated with', () => {
    expect(projected('Then the Harbour Authority left.', { 'Harbour Authority': 'organization' }, 'Potem Władza Portowa odeszła.')).toEqual(
      ['organization: Władza,Portowa'],
    );
  });

  it('gives a sentence up whose names it does not find, or that has a capital too many', () => {
    expect(projected('He met Rivera in Velden.', { Rivera: 'person', Velden: 'place' }, 'Spotkał ją w Velden.')).toBeNull();
    expect(projected('He met Rivera.', { Rivera: 'person' }, 'Spotkał Riverę w Morsku.')).toBeNull();
  });
});

describe('learnTranslations', () => {
  it('learns from sentences which word stands for which', () => {
    const pairs = [
      ['the house burns', 'dom plonie'],
      ['the house stands', 'dom stoi'],
      ['the forest burns', 'las plonie'],
      ['the forest stands', 'las stoi'],
    ].map(([a = '', b = '']) => [side(a, 'en'), side(b, 'pl')] as const);
    const chance = learnTranslations(pairs);
    const [, house, burns] = pairs[0]?.[0].tokens ?? [];
    const [dom, plonie] = pairs[0]?.[1].tokens ?? [];
    if (!house || !burns || !dom || !plonie) throw new Error('four words');
    expect(chance(house, dom)).toBeGreaterThan(chance(house, plonie));
    expect(chance(burns, plonie)).toBeGreaterThan(chance(burns, dom));
  });
});

describe('likeness', () => {
  it('is 1 for one spelling and near 0 for nothing in common', () => {
    expect(likeness('Velden', 'Вельден')).toBeGreaterThan(0.6);
    expect(likeness('Velden', 'Velden')).toBe(1);
    expect(likeness('Velden', 'Труск')).toBeLessThan(0.4);
  });
});
