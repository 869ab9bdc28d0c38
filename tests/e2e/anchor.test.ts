/** Chromium and Firefox: statements are shown at their place in the page, and after the page was edited at theirs or nowhere. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AnchorBrowser, judge, openAnchorBrowser, type Verdict } from '../support/anchor-in-page';
import { EDITS, newsPage, pageHtml, STATEMENTS } from '../support/edited-pages';

/** A sample; bench/anchor.ts runs all fifty. */
const PAGES = [1, 2, 3, 4];

describe.each(['Chromium', 'Firefox'] as const)('in %s', (name) => {
  let browser: AnchorBrowser;
  beforeAll(async () => {
    browser = await openAnchorBrowser(name);
  });
  afterAll(() => browser?.close());

  it('every statement is shown at its own place', async () => {
    for (const seed of PAGES) {
      const found = await browser.find(seed, pageHtml(newsPage(seed)));
      expect(found).toEqual(Array.from({ length: STATEMENTS }, (_, statement) => ({ statement, changed: false })));
    }
  });

  it.each(Object.entries(EDITS))('%s: none is shown at a wrong place, and most are found', async (_, edit) => {
    const verdicts: Verdict[] = [];
    for (const seed of PAGES) {
      const { html, fates } = edit(newsPage(seed), seed);
      verdicts.push(...judge(await browser.find(seed, html), fates));
    }
    const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length;
    expect(count('wrong')).toBe(0);
    expect(count('right') / (count('right') + count('missed'))).toBeGreaterThanOrEqual(0.9);
  });
});
