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

/** Articles that are imported or migrated: so many that the work lasts well over a second. */
const MANY: Readonly<Record<Kind, number>> = { saving: 0, importing: 1_000, migrating: 600 };

/** Articles that an import writes in one transaction here. */
const BATCH = 10;

export interface Aftermath {
  /** Ids that the page had reported as saved when it was killed; all ids there were, for a migration. */
  promised: string[];
  /** Ids of whole items that are there afterwards. */
  whole: string[];
  /** What is there in part, in words. */
  broken: string[];
  /** Whether the work had begun and was not over: only then does the moment prove anything. */
  isWithin: boolean;
}

/** The dump many times over, each item under ids of its own. */
function multiplied(dump: Dump): Dump {
  const entries = (dump.stores.entries ?? []) as LibraryEntry[];
  const documents = (dump.stores.documents ?? []) as LibraryDocument[];
  const copies = Array.from({ length: Math.ceil(MANY.migrating / entries.length) }, (_, i) => i);
  return {
    version: dump.version,
    stores: {
      entries: copies.flatMap((i) => entries.map((entry) => ({ ...entry, id: `${entry.id}-${i}` }))),
      documents: copies.flatMap((i) => documents.map((document) => ({ ...document, id: `${document.id}-${i}` }))),
    },
  };
}

/**
 * Begins the work in the page, which tells when it begins, each id once it has been reported as saved, and when it is over. Does not
 * wait for it. Saving and importing go on for ever; the first article is there when they begin, so that each moment has one to lose.
 */
const WORK: Readonly<Record<Kind, (page: Page) => Promise<unknown>>> = {
  saving: (page) =>
    page.evaluate((brief) => {
      void (async () => {
        const library = await lab.Library.open();
        for (let n = 0; ; n++) {
          if (n === 1) console.log('begun');
          const entry = await library.save({ ...brief.article, html: 'x'.repeat(50_000) }, brief, new Date());
          console.log(`saved ${entry.id}`);
        }
      })();
    }, harbourBrief()),
  importing: (page) =>
    page.evaluate(
      async (brief, many, size) => {
        const items = await Promise.all(Array.from({ length: many }, () => lab.makeItem(brief.article, brief, new Date())));
        const chunks: BlobPart[] = [];
        const articles = (async function* () {
          yield* items;
        })();
        for await (const chunk of lab.jsonBackup({ items: many, identities: [], articles }, new Date())) chunks.push(chunk as BlobPart);
        const backup = await lab.openBackup(new Blob(chunks));
        void (async () => {
          const library = await lab.Library.open();
          console.log('begun');
          for (;;) {
            let batch: Parameters<typeof library.put>[0][number][] = [];
            for await (const item of backup.read()) {
              batch.push(item);
              if (batch.length < size) continue;
              await library.put(batch);
              for (const { entry } of batch) console.log(`saved ${entry.id}`);
              batch = [];
            }
          }
        })();
      },
      harbourBrief(),
      MANY.importing,
      BATCH,
    ),
  migrating: (page) =>
    page.evaluate(() => {
      console.log('begun');
      void lab.Library.open().then(() => console.log('over'));
    }),
};

/** Whole: the entry, its document with the text of which the entry has the hash, and its digest. */
async function lookAt(chromium: Chromium, page: Page): Promise<Omit<Aftermath, 'promised' | 'isWithin'>> {
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

/** Starts the work in a browser of its own, with what it tells. */
async function begin(folder: string, kind: Kind, profile: string) {
  const chromium = await openChromium(folder, { profile });
  const page = await chromium.browser.newPage();
  await page.goto(`chrome-extension://${chromium.extension.id}${LAB_PAGE}`);
  const promised = new Set<string>();
  if (kind === 'migrating') {
    const dump = multiplied(await dumpOf(1));
    await writeDump(page, dump);
    for (const { id = '' } of dump.stores.entries ?? []) promised.add(id);
  }
  let isOver = false;
  const told = new Map<string, () => void>();
  const until = (word: string) => new Promise<void>((resolve) => told.set(word, resolve));
  const [begun, over] = [until('begun'), until('over')];
  page.on('console', (message) => {
    const [word = '', id] = message.text().split(' ');
    if (word === 'saved' && id) promised.add(id);
    if (word === 'over') isOver = true;
    told.get(word)?.();
  });
  await WORK[kind](page);
  await begun;
  return { chromium, over, promised, isOver: () => isOver };
}

async function inProfile<T>(work: (profile: string) => Promise<T>): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'mujaz-kill-'));
  try {
    return await work(profile);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Milliseconds that a migration takes here and now, from its beginning to its end. */
export const migrationTime = (folder: string): Promise<number> =>
  inProfile(async (profile) => {
    const { chromium, over } = await begin(folder, 'migrating', profile);
    const start = performance.now();
    await over;
    const took = performance.now() - start;
    await chromium.close();
    return took;
  });

/**
 * @param folder the lab's extension.
 * @param moment milliseconds after the work began.
 */
export const killDuring = (folder: string, kind: Kind, moment: number): Promise<Aftermath> =>
  inProfile(async (profile) => {
    const { chromium, promised, isOver } = await begin(folder, kind, profile);
    await new Promise((resolve) => setTimeout(resolve, moment));
    const isWithin = !isOver();
    await chromium.kill();
    const again = await openChromium(folder, { profile });
    try {
      return { promised: [...promised], isWithin, ...(await lookAt(again, await again.browser.newPage())) };
    } finally {
      await again.close();
    }
  });
