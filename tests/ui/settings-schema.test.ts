/** Settings as they are read back: whatever lies in the storage, what comes out can be used. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../src/ui/state/preferences';
import { readSettings, type Settings } from '../../src/ui/state/settings-schema';

const SET: Settings = {
  language: 'ar',
  digits: 'latn',
  secondCalendar: 'islamic-umalqura',
  theme: 'dark',
  density: 'compact',
  hidden: ['dates'],
  templates: [{ id: '1', name: 'Mine', kind: 'text', fileName: '{{ title }}', body: '{{ title }}' }],
};

describe('readSettings', () => {
  it('reads back what was written', () => {
    expect(readSettings(JSON.parse(JSON.stringify(SET)))).toEqual(SET);
  });

  it('is as at first where nothing is stored', () => {
    expect(readSettings(undefined)).toEqual({ ...DEFAULT_PREFERENCES, templates: [] });
  });

  it('takes what it understands and leaves the rest as at first', () => {
    const odd = { ...SET, theme: 'purple', language: 'no such tag', templates: [...SET.templates, { id: 2 }], extra: true };
    expect(readSettings(odd)).toEqual({ ...SET, theme: 'system', language: null });
  });

  it('gives usable settings for anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = readSettings(stored);
        expect(readSettings(settings)).toEqual(settings);
      }),
    );
  });
});
