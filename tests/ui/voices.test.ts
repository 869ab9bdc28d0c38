/** Who speaks how much, and about whom. */
import { describe, expect, it } from 'vitest';
import { voicesOf } from '../../src/ui/state/voices';
import { harbourBrief } from '../support/harbour-brief';

describe('the voices of a brief', () => {
  it('share what is said by someone with a name', () => {
    const voices = voicesOf(harbourBrief());
    expect(voices.map(({ speaker }) => speaker.id)).toEqual(['p2', 'p1']);
    expect(voices.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it('tell own words from reported ones', () => {
    const [reported, quoted] = voicesOf(harbourBrief());
    expect(quoted?.quoted).toBe(quoted?.share);
    expect(reported?.quoted).toBe(0);
  });

  it('name whom a statement speaks about, never the speaker', () => {
    const brief = harbourBrief();
    const [ortiz] = brief.participants;
    const [said] = brief.statements;
    if (!ortiz || !said) throw new Error('harbourBrief() has both');
    const [mention] = ortiz.mentions;
    const about = voicesOf({ ...brief, statements: [{ ...said, speaker: 'p2', content: mention ? [mention] : [] }] });
    expect(about[0]?.about).toEqual([{ participant: ortiz, times: 1 }]);
    expect(voicesOf({ ...brief, statements: [said] })[0]?.about).toEqual([]);
  });
});
