/** Kills Chromium in the middle of the library's work, starts it again, and looks at what is left. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { LibraryDocument, LibraryEntry } from '../../src/library/item';
import { type Chromium, openChromium } from './chromium';
import { harbourBrief } from './harbour-brief';
import { type Dump, dumpOf, LAB_PAGE, readDump, writeDump } from './library-lab';

export const KINDS = ['saving', 'importing', 'migrating'] as const;
export type Kind = (typeof KINDS)[number];

/** Articles that are imported or migrated. */
const MANY = 150;

export interface Aftermath {
  /** Ids that the page had reported as saved when it was killed; all ids there were, for a migration. */
  promised: string[];
  /** Ids of whole items that are there afterwards. */
  whole: string[];
  /** What is there in part, in words. */
  broken: string[];
}

/** The dump many times over, each item under ids of its own. */
function multiplied(dump: Dump): Dump {
  const entries = (dump.stores.entries ?? []) as LibraryEntry[];
  const documents = (dump.stores.documents ?? []) as LibraryDocument[];
  const copies = Array.from({ length: Math.ceil(MANY / entries.length) }, (_, i) => i);
  return {
    version: dump.version,
    stores: {
      entries: copies.flatMap((i) => entries.map((entry) => ({ ...entry, id: `${entry.id}-${i}` }))),
      documents: copies.flatMap((i) => documents.map((document) => ({ ...document, id: `${document.id}-${i}` }))),
    },
  };
}

/** Begins the work in the page, which tells each id once it has been reported as saved. Does not wait for it. */
const WORK: Readonly<Record<Kind, (page: Page) => Promise<unknown>>> = {
  saving: (page) =>
    page.evaluate((brief) => {
      void (async () => {
        const library = await lab.Library.open();
        for (;;) {
          const entry = await library.save({ ...brief.article, html: 'x'.repeat(50_000) }, brief, new Date());
          console.log(`saved ${entry.id}`);
        }
      })();
    }, harbourBrief()),
  importing: (page) =>
    page.evaluate(
      async (brief, many) => {
        const items = await Promise.all(Array.from({ length: many }, () => lab.makeItem(brief.article, brief, new Date())));
        const chunks: BlobPart[] = [];
        const articles = (async function* () {
          yield* items;
        })();
        for await (const chunk of lab.jsonBackup({ items: many, identities: [], articles }, new Date())) chunks.push(chunk as BlobPart);
        const backup = await lab.openBackup(new Blob(chunks));
        void (async () => {
          const library = await lab.Library.open();
          for (;;) {
            for await (const item of backup.read()) {
              await library.put([item]);
              console.log(`saved ${item.entry.id}`);
            }
          }
        })();
      },
      harbourBrief(),
      MANY,
    ),
  migrating: (page) => page.evaluate(() => void lab.Library.open().then((library) => library.close())),
};

/** Whole: the entry, its document with the text of which the entry has the hash, and its digest. */
async function lookAt(chromium: Chromium, page: Page): Promise<Omit<Aftermath, 'promised'>> {
  await page.goto(`chrome-extension://${chromium.extension.id}${LAB_PAGE}`);
  // as the next start of the library would
  await page.evaluate(async () => (await lab.Library.open()).close());
  const dump = await readDump(page);
  const ids = (store: string) => (dump?.stores[store] ?? []).map(({ id = '' }) => id);
  const [entries, documents, digests] = ['entries', 'documents', 'digests'].map((store) => new Set(ids(store))) as [
    Set<string>,
    Set<string>,
    Set<string>,
  ];
  const torn = await page.evaluate(
    async (pairs) => {
      const bad: string[] = [];
      for (const { id, hash, text } of pairs) {
        const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
        const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
        if (hex !== hash) bad.push(id);
      }
      return bad;
    },
    ((dump?.stores.entries ?? []) as LibraryEntry[]).map(({ id, hash }) => ({
      id,
      hash,
      text: ((dump?.stores.documents ?? []) as LibraryDocument[]).find((each) => each.id === id)?.article.text ?? '',
    })),
  );
  const broken = [
    ...[...entries].filter((id) => !documents.has(id)).map((id) => `${id} has no document`),
    ...[...entries].filter((id) => !digests.has(id)).map((id) => `${id} has no digest`),
    ...[...documents].filter((id) => !entries.has(id)).map((id) => `${id} has no entry`),
    ...torn.map((id) => `${id} has another text`),
  ];
  return { whole: [...entries].filter((id) => documents.has(id) && digests.has(id)), broken };
}

/**
 * @param folder the lab's extension.
 * @param moment milliseconds after the work began.
 */
export async function killDuring(folder: string, kind: Kind, moment: number): Promise<Aftermath> {
  const profile = await mkdtemp(join(tmpdir(), 'mujaz-kill-'));
  try {
    const chromium = await openChromium(folder, { profile });
    const page = await chromium.browser.newPage();
    await page.goto(`chrome-extension://${chromium.extension.id}${LAB_PAGE}`);
    const promised: string[] = [];
    if (kind === 'migrating') {
      const dump = multiplied(await dumpOf(1));
      await writeDump(page, dump);
      promised.push(...(dump.stores.entries ?? []).map(({ id = '' }) => id));
    }
    page.on('console', (message) => {
      const [, id] = /^saved (\S+)$/.exec(message.text()) ?? [];
      if (id) promised.push(id);
    });
    await WORK[kind](page);
    await new Promise((resolve) => setTimeout(resolve, moment));
    await chromium.kill();
    const again = await openChromium(folder, { profile });
    try {
      return { promised: [...new Set(promised)], ...(await lookAt(again, await again.browser.newPage())) };
    } finally {
      await again.close();
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
