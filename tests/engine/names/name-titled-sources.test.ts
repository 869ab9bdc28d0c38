import { describe, expect, it } from 'vitest';
import { addTitledSources } from '../../../src/engine/names/name-titled-sources';
import { findTokens } from '../../../src/engine/stages/find-tokens';
import { findRoleWords } from '../../../src/engine/stages/role-words';
import { ar } from '../../../src/languages/ar';
import { readMarks } from '../../support/resolve';

const named = (marked: string) => {
  const { text, names, statements } = readMarks(marked);
  const tokens = findTokens(text, 'ar');
  return addTitledSources(names, statements, tokens, findRoleWords(tokens, ar), { ...ar, models: {} }, () => {}).map(({ span }) =>
    text.slice(...span),
  );
};

describe('addTitledSources', () => {
  it('adds the given name that a finder missed behind a complete title, and no verbal noun', () => {
    expect(named('وقال {رئيس لجنة المهرجان عقل [P بلتاجي]} إن الحفل غدا.')).toEqual(['عقل بلتاجي']);
    expect(named('ورفض {رئيس لجنة المهرجان اقتراح [P بلتاجي]} أمس.')).toEqual(['بلتاجي']);
  });

  it('goes on with no lone conjunction', () => {
    expect(named('وقال {[P زيغمار]} ذلك و {و} قال غيره.')).toEqual(['زيغمار']);
  });
});
