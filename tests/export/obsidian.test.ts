import { describe, expect, it } from 'vitest';
import { obsidianNote } from '../../src/export/obsidian';

describe('obsidianNote', () => {
  it('holds a short note in its address', () => {
    const { address, clipboard } = obsidianNote('وزير & ميناء', '# العنوان\n\n50% + “x”');
    expect(clipboard).toBeUndefined();
    const url = new URL(address);
    expect([url.protocol, url.host]).toEqual(['obsidian:', 'new']);
    expect(url.searchParams.get('file')).toBe('وزير & ميناء');
    expect(url.searchParams.get('content')).toBe('# العنوان\n\n50% + “x”');
    expect(address).not.toContain('+');
  });

  it('leaves a long one to the clipboard', () => {
    const note = 'word '.repeat(1000);
    const { address, clipboard } = obsidianNote('Long', note);
    expect(address).toBe('obsidian://new?file=Long&clipboard');
    expect(clipboard).toBe(note);
  });
});
