/** The language of a text, from its letters and its commonest words; a page's claim only decides between near equals. */
import { LANGUAGE_WORDS, SCRIPT_LANGUAGES, SCRIPT_OTHERS } from './language-words';

/** Enough of a text to tell: function words are half of it in every language. */
const SAMPLE = 3000;

/** Of a text's words this share must be function words of a language before it is called by its name. */
const LEAST_SHARE = 0.06;

/** A claimed language may score this much below the best: neighbours share most of their words (Norwegian and Danish). */
const CLAIM_MARGIN = 0.85;

/** A shorter text says too little to overrule a claim that its script bears out. */
const FEW_WORDS = 20;

const SCRIPTS = ['Latin', 'Cyrillic', 'Arabic', 'Han', 'Hiragana', 'Katakana', ...Object.keys(SCRIPT_LANGUAGES)].map(
  (name) => [name, new RegExp(`\\p{Script=${name}}`, 'gu')] as const,
);

/** Languages by word. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(LANGUAGE_WORDS)) {
  for (const word of new Set(words.split(' '))) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

/** A well-formed BCP 47 tag in its usual case, or null: pages write "en_US", "" and worse. */
export function languageTag(claim: string | null | undefined): string | null {
  try {
    const tag = Intl.getCanonicalLocales(claim?.trim().split(/[,; ]/)[0]?.replaceAll('_', '-') || [])[0];
    return tag && !/^(?:und|x|mul|zxx)\b/.test(tag) ? tag : null;
  } catch {
    return null;
  }
}

/** Less of a text than of its words tells the script. */
const SCRIPT_SAMPLE = 1500;

function scriptOf(whole: string): string | null {
  const text = whole.slice(0, SCRIPT_SAMPLE);
  const counts = new Map(SCRIPTS.map(([name, pattern]) => [name, text.match(pattern)?.length ?? 0]));
  const count = (name: string) => counts.get(name) ?? 0;
  // Japanese writes Han too: a tenth of kana settles it.
  const kana = count('Hiragana') + count('Katakana');
  if (kana > 0.1 * (kana + count('Han')) && kana + count('Han') > count('Latin') / 2) return 'Japanese';
  // A character of Han is worth about three letters.
  counts.set('Han', count('Han') * 3);
  const [name, most] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0]);
  return most > 0 ? name : null;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\u200c'’]+/gu) ?? [];

/** How much of the text's words are function words of each language; a word of many languages counts a little for each. */
function scores(words: readonly string[]): Map<string, number> {
  const result = new Map<string, number>();
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word) ?? LANGUAGES_OF.get(word.replace(/['’].*$/, ''));
    for (const language of languages ?? [])
      result.set(language, (result.get(language) ?? 0) + 1 / Math.sqrt(languages?.length ?? 1) / words.length);
  }
  return result;
}

/**
 * The language of a text, as BCP 47: the claim itself, region and all, where the text does not contradict it.
 * @param claim what the page or the caller says; may be malformed or wrong.
 * @returns "und" where neither text nor claim tells.
 */
export function detectLanguage(text: string, claim?: string | null): string {
  const tag = languageTag(claim);
  const claimed = tag ? new Intl.Locale(tag).language : undefined;
  const sample = text.slice(0, SAMPLE);
  const script = scriptOf(sample);
  const agree = (language: string, others = '') =>
    tag && claimed && (claimed === language || others.split(' ').includes(claimed)) ? tag : language;
  if (script === null) return tag ?? 'und';
  if (script === 'Japanese') return agree('ja');
  if (script === 'Han') return claimed === 'ja' && sample.length < 40 && tag ? tag : agree('zh', SCRIPT_OTHERS.Han);
  const only = SCRIPT_LANGUAGES[script];
  if (only) return agree(only, SCRIPT_OTHERS[script]);

  const claimFits = tag !== null && writtenIn(tag) === script;
  const words = wordsOf(sample);
  if (claimFits && words.length < FEW_WORDS) return tag;
  const found = scores(words);
  const ofClaim = claimed ? (found.get(claimed === 'nb' || claimed === 'nn' ? 'no' : claimed) ?? 0) : 0;
  const [best, most] = [...found].reduce((a, b) => (b[1] > a[1] ? b : a), ['und', 0]);
  if (most < LEAST_SHARE && claimFits) return tag;
  if (most === 0) return SCRIPT_DEFAULTS[script] ?? 'und';
  return tag && ofClaim >= most * CLAIM_MARGIN ? tag : best;
}

/**
 * Whether a text may be in the language that it is said to be in, by its script alone.
 * @param claim BCP 47.
 */
export function fitsScript(text: string, claim: string): boolean {
  const script = scriptOf(text.slice(0, SAMPLE));
  return script === null || writtenIn(claim) === script;
}

const SCRIPT_NAMES: Readonly<Record<string, string>> = {
  Latn: 'Latin',
  Cyrl: 'Cyrillic',
  Arab: 'Arabic',
  Aran: 'Arabic',
  Hans: 'Han',
  Hant: 'Han',
  Jpan: 'Japanese',
  Kore: 'Hangul',
  Grek: 'Greek',
  Hebr: 'Hebrew',
  Deva: 'Devanagari',
  Beng: 'Bengali',
  Taml: 'Tamil',
  Telu: 'Telugu',
  Knda: 'Kannada',
  Mlym: 'Malayalam',
  Gujr: 'Gujarati',
  Guru: 'Gurmukhi',
  Sinh: 'Sinhala',
  Geor: 'Georgian',
  Armn: 'Armenian',
  Ethi: 'Ethiopic',
  Khmr: 'Khmer',
  Laoo: 'Lao',
  Mymr: 'Myanmar',
  Thai: 'Thai',
};

/** The script that a language is written in, as CLDR knows it. */
const writtenIn = (tag: string): string | undefined => SCRIPT_NAMES[new Intl.Locale(tag).maximize().script ?? ''];

const SCRIPT_DEFAULTS: Readonly<Record<string, string>> = { Cyrillic: 'ru', Arabic: 'ar' };

/** Scripts that are written from right to left. */
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}\p{Script=Adlam}]/gu;

/** Which way most of a text's letters run. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return (sample.match(RTL)?.length ?? 0) * 2 > letters ? 'rtl' : 'ltr';
}
