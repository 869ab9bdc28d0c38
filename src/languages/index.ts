/** The registry of language packs: each is loaded on demand, with its weights. */
import type { LanguagePack, LoadedPack, Models } from './pack';
import { unpackModel } from './packed-model';

const PACKS: Readonly<Record<string, () => Promise<LanguagePack>>> = {
  ar: async () => (await import('./ar')).ar,
  cs: async () => (await import('./cs')).cs,
  de: async () => (await import('./de')).de,
  el: async () => (await import('./el')).el,
  en: async () => (await import('./en')).en,
  es: async () => (await import('./es')).es,
  fa: async () => (await import('./fa')).fa,
  fr: async () => (await import('./fr')).fr,
  he: async () => (await import('./he')).he,
  hi: async () => (await import('./hi')).hi,
  it: async () => (await import('./it')).it,
  ja: async () => (await import('./ja')).ja,
  ko: async () => (await import('./ko')).ko,
  nl: async () => (await import('./nl')).nl,
  pl: async () => (await import('./pl')).pl,
  pt: async () => (await import('./pt')).pt,
  ru: async () => (await import('./ru')).ru,
  sv: async () => (await import('./sv')).sv,
  tr: async () => (await import('./tr')).tr,
  zh: async () => (await import('./zh')).zh,
};

/** Languages with a pack of their own. */
export const LANGUAGES: readonly string[] = Object.keys(PACKS);

/** Reads a file of `public/models/` by its name; rejects where it is not there. */
export type ReadModel = (file: string) => Promise<Uint8Array>;

/** Scripts that are written from right to left. */
const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** Scripts with capitals: their languages share a name tagger, and its lists, where they have none of their own. */
const SHARED_NAMES: Readonly<Record<string, string>> = { Latn: 'multi', Cyrl: 'cyrl', Grek: 'multi', Armn: 'multi' };

const scriptOf = (language: string) => new Intl.Locale(language).maximize().script ?? 'Latn';

async function withSharedNames(pack: LanguagePack): Promise<LanguagePack> {
  const shared = SHARED_NAMES[scriptOf(pack.language)];
  if (pack.names || !shared) return pack;
  const { BROADEST, CAPITAL_TRUST, LEARNT_LANGUAGES, LIST_TRUST, sharedNames } = await import('./shared-names');
  const trust = pack.roles?.capitalNouns ? {} : LIST_TRUST;
  const readsLike = LEARNT_LANGUAGES.includes(pack.language) ? pack.language : BROADEST;
  const inflected = pack.roles?.inflectedNames && !pack.roles.capitalNouns ? { capital: CAPITAL_TRUST } : {};
  return {
    ...pack,
    names: shared === 'multi' ? { ...sharedNames, readsLike, trust: { ...trust, ...inflected } } : { trust },
    modelFiles: { names: `names.${shared}.bin`, lists: `lists.${shared}.bin`, ...pack.modelFiles },
  };
}

/** A pack for a language that has none: what the platform knows must do. */
function basicPack(language: string): LanguagePack {
  return { language, direction: RTL_SCRIPTS.has(scriptOf(language)) ? 'rtl' : 'ltr', text: { abbreviations: [] } };
}

const loaded = new Map<string, Promise<LoadedPack>>();

/** @throws what `readModel` throws for weights that are the pack's own; without the shared ones a language is read by its capitals. */
async function load(language: string, readModel: ReadModel): Promise<LoadedPack> {
  const own = await (PACKS[language]?.() ?? basicPack(language));
  const pack = await withSharedNames(own);
  const models: Models = {};
  const files = Object.entries(pack.modelFiles ?? {}) as [keyof Models, string][];
  await Promise.all(
    files.map(async ([name, file]) => {
      const bytes = readModel(file).then(unpackModel);
      models[name] = await (own.modelFiles?.[name] ? bytes : bytes.catch(() => undefined));
    }),
  );
  return { ...pack, models };
}

/**
 * The pack of a language with its weights; kept for the next call.
 * @param tag BCP 47; only the language counts ("pt-BR" reads as "pt"). A tag that is none reads as "und".
 */
export function loadPack(tag: string, readModel: ReadModel): Promise<LoadedPack> {
  let language = 'und';
  try {
    language = new Intl.Locale(tag).language || 'und';
  } catch {
    // a page may claim anything; "und" is read with what the platform knows
  }
  const known = loaded.get(language);
  if (known) return known;
  const promise = load(language, readModel);
  promise.catch(() => loaded.delete(language));
  loaded.set(language, promise);
  return promise;
}
