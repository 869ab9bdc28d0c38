/** Chromium: every page of the library in both directions and both themes, what can be done there, and the way back. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBackup } from '../../src/library/backup';
import type { Brief, Span } from '../../src/model';
import { nameKey } from '../../src/model/name-key';
import { allFaults, layoutFaults } from '../support/audit';
import { type Chromium, openChromium } from '../support/chromium';
import { type Downloads, openDownloads } from '../support/downloads';
import { harbourBrief } from '../support/harbour-brief';
import { LAB_PAGE, openLab } from '../support/library-lab';

const SCREENSHOTS = join(import.meta.dirname, '..', '.screenshots');

let built: Awaited<ReturnType<typeof openLab>>;

/** The harbour's article as three papers have it: one as it is, one edited, one in Arabic with the same harbour master. */
function articles(): Brief[] {
  const first = harbourBrief();
  first.participants = first.participants.map((each) => ({ ...each, key: nameKey(each.name) }));
  const edited = structuredClone(first);
  edited.article.text = edited.article.text.replace('The quay is safe', 'The quay was safe');
  const start = edited.article.text.indexOf('“');
  // "was" is one letter longer than "is": what stands behind it has moved on
  const moved = ([from, to]: Span): Span => [from > start ? from + 1 : from, to > start ? to + 1 : to];
  edited.participants = edited.participants.map((each) => ({ ...each, mentions: each.mentions.map(moved) }));
  edited.dates = edited.dates.map((each) => ({ ...each, mentions: each.mentions.map(moved), event: moved(each.event) }));
  edited.statements = edited.statements.map((each) => ({
    ...each,
    source: each.source && moved(each.source),
    cue: each.cue && moved(each.cue),
    content: each.content.map(moved),
  }));
  const text = 'قالت لينا أورتيز، مديرة الميناء: «أعدنا فتح الرصيف الشمالي في 5 مارس 2024»، وأضافت أن الرسوم ستنخفض في مايو.';
  const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  const arabic: Brief = {
    version: 1,
    article: {
      title: 'الميناء يعيد فتح الرصيف الشمالي',
      site: 'صحيفة المرسى',
      published: '2024-03-06',
      language: 'ar',
      direction: 'rtl',
      text,
      url: 'https://marsa.example/1',
    },
    gist: [at('أعدنا فتح الرصيف الشمالي في 5 مارس 2024')],
    participants: [
      {
        id: 'p1',
        name: 'لينا أورتيز',
        kind: 'person',
        role: 'مديرة الميناء',
        mentions: [at('لينا أورتيز')],
        salience: 1,
        key: nameKey('لينا أورتيز'),
      },
      { id: 'p2', name: 'Marsa', kind: 'place', mentions: [at('الميناء')], salience: 0.5 },
    ],
    dates: [
      {
        id: 'd1',
        value: '2024-03-05',
        mentions: [at('5 مارس 2024')],
        event: at('أعدنا فتح الرصيف الشمالي في 5 مارس 2024'),
        participants: ['p1'],
      },
    ],
    statements: [
      {
        id: 's1',
        kind: 'direct',
        speaker: 'p1',
        source: at('لينا أورتيز'),
        cue: at('قالت'),
        content: [at('«أعدنا فتح الرصيف الشمالي في 5 مارس 2024»')],
        salience: 1,
      },
    ],
  };
  return [first, edited, arabic];
}

async function openLibrary(chromium: Chromium): Promise<Page> {
  const page = await chromium.browser.newPage();
  page.setDefaultTimeout(15_000);
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`chrome-extension://${chromium.extension.id}/library.html`);
  await page.waitForSelector('main[aria-busy="false"]');
  return page;
}

async function seed(chromium: Chromium): Promise<void> {
  const page = await chromium.browser.newPage();
  await page.goto(`chrome-extension://${chromium.extension.id}${LAB_PAGE}`);
  await page.evaluate(async (briefs) => {
    const library = await lab.Library.open();
    for (const [i, brief] of briefs.entries()) await library.save(brief.article, brief, new Date(Date.UTC(2026, 2, 1 + i)));
    library.close();
  }, articles());
  await page.close();
}

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  built = await openLab();
});

afterAll(() => built?.remove());

const STATES: { state: string; enter: (page: Page) => Promise<unknown> }[] = [
  { state: 'list', enter: async () => {} },
  {
    state: 'filters',
    enter: async (page) => {
      await page.locator('.filters summary').click();
      await page.waitForSelector('.filter-fields select');
      for (const box of await page.$$('.row-box')) await box.click();
    },
  },
  {
    state: 'reader',
    enter: async (page) => {
      await (await page.$$('.entry'))[1]?.click();
      await page.waitForSelector('.earlier');
      await page.locator('.notes textarea').fill('## To ask\n\n- *Who* pays?\n- [The port](https://port.example/)');
      await page.waitForSelector('.markdown li');
    },
  },
  {
    state: 'correct',
    enter: async (page) => {
      await page.locator('button[aria-pressed]').click();
      await page.waitForSelector('.correct-line');
      await page.select('.correct-line select', 'nobody');
      await page.waitForSelector('.corrections li');
    },
  },
  { state: 'people', enter: (page) => go(page, 'people', '.person-row') },
  {
    state: 'person',
    enter: async (page) => {
      await go(page, 'people', '.person-row');
      await page.locator('.person-row').click();
      await page.waitForSelector('.saying-words');
      await page.locator('.names summary').click();
    },
  },
  { state: 'timeline', enter: (page) => go(page, 'timeline', '.happening') },
  { state: 'compare', enter: (page) => go(page, 'compare', '.compare h2') },
  {
    state: 'backup',
    enter: async (page) => {
      await page.locator('.menu summary').click();
    },
  },
];

async function go(page: Page, hash: string, landmark: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
  await page.waitForSelector(landmark);
}

describe.each(['en', 'ar'])('in %s', (locale) => {
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    chromium = await openChromium(built.folder, { locale });
    await seed(chromium);
    page = await openLibrary(chromium);
  });
  afterAll(() => chromium?.close());

  it.each(STATES)('$state', async ({ state, enter }) => {
    await enter(page);
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.screenshot({ path: join(SCREENSHOTS, `library-${state}.${locale}.${scheme}.png`) as `${string}.png` });
      expect(await allFaults(page), scheme).toEqual([]);
    }
  });
});

describe.each(['en', 'ar'])('with letters at twice their size in %s', (locale) => {
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    chromium = await openChromium(built.folder, { locale, fontSize: 32 });
    await seed(chromium);
    page = await openLibrary(chromium);
  });
  afterAll(() => chromium?.close());

  it.each(STATES)('$state: nothing is cut off or lost', async ({ state, enter }) => {
    await enter(page);
    await page.screenshot({ path: join(SCREENSHOTS, `library-${state}.${locale}.twice.png`) as `${string}.png` });
    expect(await layoutFaults(page)).toEqual([]);
  });
});

describe('what can be done', () => {
  let chromium: Chromium;
  let page: Page;
  let downloads: Downloads;
  const texts = (selector: string) => page.$$eval(selector, (all) => all.map((each) => each.textContent?.trim() ?? ''));
  const rows = (count: number) => page.waitForFunction((wanted) => document.querySelectorAll('.entry').length === wanted, {}, count);
  const button = (text: string) => page.locator(`::-p-xpath(//button[normalize-space()="${text}"])`);
  const home = () => go(page, '', '.library-reader .notice');

  /** What the page hands to the browser to save. */
  const downloaded = (act: () => Promise<unknown>) => downloads.of(act);

  beforeAll(async () => {
    chromium = await openChromium(built.folder);
    downloads = await openDownloads(chromium.browser);
    await seed(chromium);
    page = await openLibrary(chromium);
  });

  afterAll(async () => {
    await chromium?.close();
    await downloads?.remove();
  });

  it('filters by participant across scripts and by language, several at once', async () => {
    await page.locator('.filters summary').click();
    const person = '.filter-fields label:nth-of-type(1) select';
    await page.waitForSelector(person);
    const value = await page.$eval(person, (select) => (select as HTMLSelectElement).options[1]?.value ?? '');
    await page.select(person, value);
    await rows(3);
    await page.evaluate(() => {
      const select = [...document.querySelectorAll<HTMLSelectElement>('.filter-fields select')].find((each) =>
        [...each.options].some(({ value }) => value === 'ar'),
      );
      if (!select) throw new Error('there is a choice of languages');
      select.value = 'ar';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await rows(1);
    await button('Clear the filters').click();
    await rows(3);
  });

  it('filters by person, organisation, place, site, language, tag and time, each alone and together, and says how many are set', async () => {
    const choose = (label: string, option: RegExp | null) =>
      page.evaluate(
        (name, wanted) => {
          const field = [...document.querySelectorAll('.filter-fields label')].find(
            (each) => each.firstChild?.textContent?.trim() === name,
          );
          const select = field?.querySelector('select');
          const found = [...(select?.options ?? [])].find((each) =>
            wanted === null ? each.value === '' : new RegExp(wanted).test(each.text),
          );
          if (!select || !found) throw new Error(`no "${wanted}" under "${name}": ${select?.textContent}`);
          select.value = found.value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        label,
        option?.source ?? null,
      );
    const day = (label: string, value: string) =>
      page.evaluate(
        (name, date) => {
          const field = [...document.querySelectorAll('.filter-fields label')].find(
            (each) => each.firstChild?.textContent?.trim() === name,
          );
          const input = field?.querySelector('input');
          if (!input) throw new Error(`no field "${name}"`);
          input.value = date;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        label,
        value,
      );
    for (const box of (await page.$$('.row-box')).slice(0, 2)) await box.click();
    await page.type('.tag-form input', 'harbour');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.entry-tags').length === 2);
    for (const box of (await page.$$('.row-box')).slice(0, 2)) await box.click();
    if (!(await page.$('.filters[open]'))) await page.locator('.filters summary').click();
    await page.waitForSelector('.filter-fields select');
    for (const [label, option, count] of [
      ['Person', /Ortiz|أورتيز/, 3],
      ['Organisation', /port authority \(2\)/, 2],
      ['Place', /Marsa \(1\)/, 1],
      ['Site', /The Coast Post \(2\)/, 2],
      ['Language', /Arabic \(1\)/, 1],
      ['Tag', /harbour \(2\)/, 2],
    ] as const) {
      await choose(label, option);
      await rows(count);
      expect(await texts('.filters summary'), label).toEqual(['1 filter']);
      await choose(label, null);
      await rows(3);
    }
    // by the day of publication, both days included
    await day('From', '2024-03-06');
    await rows(1);
    expect(await page.$eval('.entry-title', (title) => (title as HTMLElement).lang)).toBe('ar');
    await day('From', '');
    await day('Until', '2024-03-05');
    await rows(2);
    await choose('Tag', /harbour/);
    await rows(1);
    await choose('Organisation', /port authority/);
    await choose('Site', /Coast Post/);
    await rows(1);
    expect(await texts('.filters summary')).toEqual(['4 filters']);
    await choose('Language', /Arabic/);
    await rows(0);
    expect(await texts('.library-none')).toEqual(['No article meets these filters.']);
    await button('Clear the filters').click();
    await rows(3);
    expect(await texts('.filters summary')).toEqual(['Filters']);
    await button('Undo').click();
    await page.waitForFunction(() => document.querySelectorAll('.entry-tags').length === 0);
  });

  it('tags several at once, and takes it back', async () => {
    for (const box of (await page.$$('.row-box')).slice(0, 2)) await box.click();
    await page.type('.tag-form input', 'harbour');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.entry-tags').length === 2);
    await button('Undo').click();
    await page.waitForFunction(() => document.querySelectorAll('.entry-tags').length === 0);
  });

  it('removes several by the keyboard, and brings them back, even after the page was closed', async () => {
    await page.focus('.entry');
    await page.keyboard.press('Delete');
    await rows(1);
    await button('Undo').click();
    await rows(3);
    await page.focus('.entry');
    await page.keyboard.press('Delete');
    await rows(2);
    await page.reload();
    await rows(2);
    await page.locator('.filters summary').click();
    await page.waitForSelector('.filter-removed input');
    await page.click('.filter-removed input');
    await rows(1);
    await button('Bring back').click();
    await rows(0);
    await page.click('.filter-removed input');
    await rows(3);
  });

  it('shows what has changed since the address was read before', async () => {
    await (await page.$$('.entry'))[1]?.click();
    await page.waitForSelector('.earlier[open]');
    expect(await texts('.changes del')).toContain('“The quay is safe”');
    expect(await texts('.changes ins')).toContain('“The quay was safe”');
  });

  it('leads to the words in the live page by the address alone', async () => {
    await page.locator('.statement .line-button').click();
    await page.waitForFunction(() => document.querySelector<HTMLAnchorElement>('.reader-actions a')?.href.includes(':~:text='));
  });

  it('corrects a speaker once, says so, exports it, and takes it back', async () => {
    await button('Correct').click();
    await page.waitForSelector('.correct-line select');
    await page.select('.correct-line select', 'nobody');
    await page.waitForSelector('.corrections li');
    await button('Done').click();
    expect(await texts('.statements .corrected')).toEqual(['corrected']);
    await page.locator('.line:has(.corrected) .line-button').click();
    await page.waitForSelector('.read-before');
    expect(await texts('.read-before')).toEqual([expect.stringContaining('Lena Ortiz')]);
    const test = await downloaded(() => button('Save as a test case').click());
    expect(JSON.parse(test.bytes.toString()).statements[0]).toMatchObject({ speaker: null, key: true });
    await home();
    await page.click('.row-box');
    await page.click('.row-box');
    await page.click('.selection-all input');
    await page.locator('.selection .export-open').click();
    await page.locator('.export input[value="json"]').click();
    const json = await downloaded(() => page.locator('.export-save').click());
    await page.locator('.export-close').click();
    expect(json.bytes.toString()).toMatch(/"corrected": \[\s*"speaker"/);
    await page.click('.selection-all input');
    await (await page.$$('.entry'))[1]?.click();
    await page.waitForSelector('.corrections li');
    await button('Take back').click();
    await page.waitForFunction(() => !document.querySelector('.corrections'));
  });

  it('corrects a role and a date, and says so beside each', async () => {
    await button('Correct').click();
    await page.waitForSelector('.correct-line input[name="value"]');
    const put = (selector: string, value: string) =>
      page.$eval(
        selector,
        (field, text) => {
          (field as HTMLInputElement).value = text;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        },
        value,
      );
    await put('.correct-line > label > input', 'captain of the port');
    await page.waitForFunction(() => document.querySelectorAll('.corrections li').length === 1);
    await put('.correct-line input[name="value"]', 'last Tuesday');
    await page.waitForSelector('.correct-line [role="alert"]');
    await put('.correct-line input[name="value"]', '2024-03-04');
    await page.waitForFunction(() => document.querySelectorAll('.corrections li').length === 2);
    await button('Done').click();
    await page.waitForSelector('.participant .corrected');
    expect(await texts('.participant .corrected')).toEqual(['corrected']);
    expect(await texts('.participants .role')).toContain('captain of the port');
    expect(await texts('.date .corrected, .timeline .corrected, .dates .corrected')).toEqual(['corrected']);
    await page.locator('.participant:has(.corrected) .line-button').click();
    await page.waitForFunction(() => document.querySelector('.read-before')?.textContent?.includes('the harbour master'));
    for (let left = 2; left > 0; left--) {
      await button('Take back').click();
      await page.waitForFunction((count) => document.querySelectorAll('.corrections li').length === count, {}, left - 1);
    }
  });

  it('sets the ends of a statement from the words selected in the article', async () => {
    await button('Correct').click();
    await page.waitForSelector('.correct-line');
    await page.evaluate(() => {
      const node = document.querySelector('.reader-text p')?.firstChild;
      if (!node) throw new Error('the article has text');
      getSelection()?.setBaseAndExtent(node, 0, node, 11);
    });
    await page.waitForFunction(() => document.querySelector('.correct .caveat bdi')?.textContent === 'Lena Ortiz,');
    await button('It says the selected words').click();
    await page.waitForFunction(() => document.querySelector('.corrections bdi')?.textContent === 'Lena Ortiz,');
    await button('Take back').click();
    await page.waitForFunction(() => !document.querySelector('.corrections'));
    await home();
  });

  it('takes one person in two scripts for one, parts and joins them by hand, and remembers', async () => {
    await go(page, 'people', '.person-row');
    const names = () => texts('.person-row .name');
    const before = await names();
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.person-row')].find((row) => row.textContent?.includes('Lena Ortiz'))?.click(),
    );
    await page.waitForSelector('.saying');
    await page.locator('.names summary').click();
    expect(await texts('.names li bdi')).toEqual(expect.arrayContaining(['Lena Ortiz', 'لينا أورتيز']));
    await button('That is somebody else').click();
    await page.waitForFunction(() => document.querySelectorAll('.names li').length === 1);
    await page.reload();
    await go(page, 'people', '.person-row');
    expect(await names()).toHaveLength(before.length + 1);
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.person-row')].find((row) => row.textContent?.includes('Lena Ortiz'))?.click(),
    );
    await page.waitForSelector('.names');
    await page.locator('.names summary').click();
    await page.locator('.names input').fill('لينا أورتيز');
    await button('Join').click();
    await page.waitForFunction(() => document.querySelectorAll('.names li').length === 2);
    await go(page, 'people', '.person-row');
    expect(await names()).toHaveLength(before.length);
    await home();
  });

  it('compares chosen articles: who speaks in both, what one alone quotes', async () => {
    for (const box of (await page.$$('.row-box')).slice(0, 2)) await box.click();
    await button('Compare').click();
    await page.waitForSelector('.compare .compared');
    expect(await texts('.compare h3')).toEqual(['Lena Ortiz']);
    await page.goBack();
    for (const box of (await page.$$('.row-box')).slice(0, 2)) await box.click();
  });

  it('reads articles again with the engine of now', async () => {
    await page.click('.selection-all input');
    await button('Read again with this version').click();
    await page.waitForFunction(() => !document.querySelector('.library-work'));
    await page.click('.selection-all input');
    expect(await texts('.library-failure')).toEqual([]);
    await rows(3);
  });

  it.each(['zip', 'json'])('goes to another machine as %s and comes back the same', async (kind) => {
    await page.locator('.menu summary').click();
    const settings = { theme: 'dark', templates: [{ id: 't1', name: 'Mine', kind: 'text', fileName: 'a', body: '{{ title }}' }] };
    await page.evaluate((set) => chrome.storage.local.set({ settings: set }), settings);
    const { name, path, bytes } = await downloaded(() => button(`As one file (${kind === 'zip' ? 'zip' : 'JSON'})`).click());
    expect(name).toMatch(new RegExp(`^mujaz-library .*\\.${kind}$`));
    expect(await readBackup(bytes)).toHaveLength(3);
    expect(await page.$('.menu[open]')).toBeNull();

    const other = await openChromium(built.folder);
    try {
      const there = await openLibrary(other);
      // the welcome page opens as well: a tab behind it paints nothing
      await there.bringToFront();
      // no driver answers the browser's own question either
      await there.evaluate(() => {
        window.confirm = (text) => {
          document.body.dataset.asked = text;
          return true;
        };
      });
      const field = await there.$('.menu input[type="file"]');
      await (field as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(path);
      await there.waitForFunction(() => document.querySelectorAll('.entry').length === 3);
      const dump = (tab: Page) =>
        tab.evaluate(async () => {
          const database = await new Promise<IDBDatabase>((resolve) => {
            const opening = indexedDB.open('mujaz');
            opening.onsuccess = () => resolve(opening.result);
          });
          const all = ['entries', 'documents', 'digests', 'identities'].map(
            (store) =>
              new Promise((resolve) => {
                const request = database.transaction(store).objectStore(store).getAll();
                request.onsuccess = () => resolve(request.result);
              }),
          );
          return Promise.all(all);
        });
      await there.waitForFunction(() => !document.querySelector('.library-work'));
      expect(await dump(there)).toEqual(await dump(page));
      await there.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
      expect(await there.evaluate(() => chrome.storage.local.get('settings'))).toMatchObject({ settings });
      expect(await there.evaluate(() => document.body.dataset.asked)).toContain('settings');
    } finally {
      await other.close();
    }
  });

  it('goes into a folder of the person’s choice', async () => {
    // no driver clicks in the browser's own dialog: a folder of the origin's private file system stands in for the one chosen
    await page.evaluate(() => Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() }));
    await page.locator('.menu summary').click();
    await button('Into a folder…').click();
    await page.waitForFunction(async () => {
      const folder = (await navigator.storage.getDirectory()) as unknown as AsyncIterable<[string, FileSystemFileHandle]>;
      for await (const [name, handle] of folder) if (name.endsWith('.zip')) return (await handle.getFile()).size > 1000;
      return false;
    });
  });

  it('has a menu that Escape and a click beside it close', async () => {
    await page.locator('.menu summary').click();
    await page.waitForSelector('.menu[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.menu:not([open])');
    await page.locator('.menu summary').click();
    await page.waitForSelector('.menu[open]');
    await page.mouse.click(900, 700);
    await page.waitForSelector('.menu:not([open])');
  });

  it('refuses a file that is no backup, and takes nothing from it', async () => {
    const field = await page.$('.menu input[type="file"]');
    await (field as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(join(SCREENSHOTS, 'library-list.en.light.png'));
    await page.waitForSelector('.library-failure');
    expect((await texts('.library-failure'))[0]).toContain('cannot be read');
    await rows(3);
  });
});
