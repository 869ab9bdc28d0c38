/** Settings of a backup: what is new is added, what would be overwritten is asked about, and no template is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSettings } from '../../src/ui/state/restore-settings';
import { readSettings, type StoredTemplate } from '../../src/ui/state/settings-schema';

const template = (id: string, body = '{{ title }}'): StoredTemplate => ({ id, name: id, kind: 'text', fileName: '{{ title }}', body });
const settings = (templates: StoredTemplate[], theme = 'system') => readSettings({ theme, templates });

describe('planSettings', () => {
  it('asks nothing where the backup says nothing, or the same', () => {
    const mine = settings([template('a')]);
    expect(planSettings(mine, undefined)).toEqual({ differ: false, adds: false, mine, theirs: mine });
    expect(planSettings(mine, JSON.parse(JSON.stringify(mine)))).toEqual({ differ: false, adds: false, mine, theirs: mine });
  });

  it('adds a template that is new without asking', () => {
    const plan = planSettings(settings([template('a')]), settings([template('b')]));
    expect(plan).toMatchObject({ differ: false, adds: true });
    expect(plan.mine.templates.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('asks where a template or a setting differs', () => {
    const changed = planSettings(settings([template('a')]), settings([template('a', 'other')]));
    expect(changed.differ).toBe(true);
    expect(changed.mine.templates).toEqual([template('a')]);
    expect(changed.theirs.templates).toEqual([template('a', 'other')]);
    expect(planSettings(settings([]), settings([], 'dark'))).toMatchObject({
      differ: true,
      mine: { theme: 'system' },
      theirs: { theme: 'dark' },
    });
  });

  it('takes what it understands of anything, and loses no template of either side', () => {
    const some = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
    fc.assert(
      fc.property(some, some, fc.anything(), (here, there, theme) => {
        const plan = planSettings(settings(here.map((id) => template(id))), { theme, templates: there.map((id) => template(id, 'other')) });
        const all = [...new Set([...here, ...there])].sort();
        for (const side of [plan.mine, plan.theirs]) expect(side.templates.map(({ id }) => id).sort()).toEqual(all);
      }),
    );
  });
});
