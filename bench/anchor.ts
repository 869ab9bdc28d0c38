/** How many of 500 statements over 50 invented pages are shown at their place, in real browsers, as published and after ten kinds of edits. */
import { judge, openAnchorBrowser, type Verdict } from '../tests/support/anchor-in-page';
import { EDITS, type Fate, newsPage, pageHtml, STATEMENTS } from '../tests/support/edited-pages';

const PAGES = 50;

export interface AnchorFigures {
  edit: string;
  verdicts: Readonly<Record<Verdict, number>>;
}

/** An edit that changes nothing; it has the arguments of the others. */
const UNCHANGED: typeof EDITS = {
  'as published': (page) => ({ html: pageHtml(page), fates: Array<Fate>(STATEMENTS).fill('same') }),
};

/** Needs a build for the browser. */
export async function measureAnchors(name: 'Chromium' | 'Firefox'): Promise<AnchorFigures[]> {
  const browser = await openAnchorBrowser(name);
  try {
    const figures: AnchorFigures[] = [];
    for (const [edit, change] of Object.entries({ ...UNCHANGED, ...EDITS })) {
      const verdicts: Record<Verdict, number> = { right: 0, wrong: 0, missed: 0, 'rightly none': 0 };
      for (let seed = 1; seed <= PAGES; seed++) {
        const { html, fates } = change(newsPage(seed), seed);
        for (const verdict of judge(await browser.find(seed, html), fates)) verdicts[verdict]++;
      }
      figures.push({ edit, verdicts });
    }
    return figures;
  } finally {
    await browser.close();
  }
}
