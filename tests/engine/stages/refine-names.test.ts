/** Refining found names: what an office is of, and words that are people or places. */
import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/languages/ar';
import { pl } from '../../../src/languages/pl';
import { resolve } from '../../support/resolve';

const kinds = (marked: string, pack: typeof ar) => resolve(marked, pack).entities.map(({ name, kind }) => `${kind} ${name}`);

describe('refined names', () => {
  it('lets an office be of the first of two names that nothing parts', () => {
    expect(kinds('Poseł [P Jasnej Doliny] [P Adam Lis] odmówił.', pl)).toEqual(['organization Jasnej Doliny', 'person Adam Lis']);
  });

  it('takes two names for two people where a joined conjunction parts them', () => {
    const found = kinds('استقبل الوفد الرئيسين [P نبيل عيد] [P وفارس سالم] أمس.', ar);
    expect(found).toEqual(['person نبيل عيد', 'person فارس سالم']);
  });
});
