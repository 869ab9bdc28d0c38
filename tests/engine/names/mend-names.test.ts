/** Mending what a tagger of other languages found. */
import { describe, expect, it } from 'vitest';
import { mendNames } from '../../../src/engine/names/mend-names';
import { encodeNameLists } from '../../../src/engine/names/name-lexicon';
import { findTokens } from '../../../src/engine/stages/find-tokens';
import { findRoleWords } from '../../../src/engine/stages/role-words';
import { pl } from '../../../src/languages/pl';

/** Polish with one given name in its lists; without weights nothing would look there. */
const pack = { ...pl, models: { names: new Uint8Array(1), lists: encodeNameLists([{ kind: 'given', words: 'Adam' }]) } };

/** The names that are left of one person, who is all of the text up to its verb. */
function mended(person: string): string[] {
  const text = `${person} odmówił.`;
  const tokens = findTokens(text, 'pl');
  const name = { span: [0, person.length] as const, kind: 'person' as const, score: 0.4, origin: 'tagger' as const };
  return mendNames([name], tokens, findRoleWords(tokens, pack), [], pack, () => {}).map(
    ({ kind, span }) => `${kind} ${text.slice(...span)}`,
  );
}

describe('a person joined to what their office is of', () => {
  it('is parted from it at the given name', () => {
    expect(mended('Poseł Zielonej Doliny Adam Lis')).toEqual(['organization Zielonej Doliny', 'person Adam Lis']);
  });

  it.each(['Poseł Adam Maria Lis', 'Zielonej Doliny Adam Lis', 'Poseł Wanda Lis Kowal'])('%s stays whole', (person) => {
    expect(mended(person)).toEqual([`person ${person}`]);
  });
});
