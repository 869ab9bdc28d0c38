/** Pack and platform → the compiled grammar of a language: one lexicon, patterns by what they begin with. */
import type { LanguagePack } from '../../languages/pack';
import type { DatePack, UnitName } from '../../languages/pack-dates';
import type { CalendarName } from '../calendar/calendars';
import { platformDates, recordedDates } from './intl-dates';
import { type Entry, Lexicon } from './lexicon';
import { compilePattern, type Need, type Pattern } from './pattern';
import type { Slot } from './slots';

export interface GrammarPattern extends Pattern {
  /** The unit of "3 days ago" where the platform's wording fixes it. */
  unit?: UnitName;
  /** Earlier rules win where two read the same words. */
  rank: number;
}

export interface Grammar {
  lexicon: Lexicon;
  /** Rules without {date} by the slot that they may begin with, and by the word. */
  bySlot: ReadonlyMap<Slot, GrammarPattern[]>;
  byWord: ReadonlyMap<number, GrammarPattern[]>;
  compositeBySlot: ReadonlyMap<Slot, GrammarPattern[]>;
  compositeByWord: ReadonlyMap<number, GrammarPattern[]>;
  /** What the rules without {date} need, each need once: where none is met, there is no date. */
  simplest: readonly Need[];
  joiners: ReadonlySet<number>;
  pack: Partial<DatePack>;
  /** Calendars that texts in the language count in. */
  calendars: readonly CalendarName[];
  /** First units of what goes before digits to make an ordinal. */
  ordinalPrefixes: ReadonlySet<string>;
  /** Letters written joined to the front of a word. */
  prefixes: readonly string[];
  wordId: (word: string) => number;
}

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const variants = (word: string): string[] => word.split('/').map((v) => v.replaceAll('_', ' '));

/** A form, and each form that differs from it in an interchangeable ending alone. */
function withEndings(form: string, endings: DatePack['endings']): string[] {
  const forms = new Set([form]);
  for (const group of endings ?? []) {
    const ending = [...group].sort((a, b) => b.length - a.length).find((e) => form.endsWith(e));
    if (ending === undefined) continue;
    const stem = form.slice(0, form.length - ending.length);
    for (const other of group) forms.add(stem + other);
    break;
  }
  return [...forms];
}

function addNumbers(pack: Partial<DatePack>, add: (form: string, entry: Entry) => void): void {
  const numbers = pack.numbers;
  if (!numbers) return;
  const list = (text: string | undefined, first: number, name: string) =>
    words(text ?? '').forEach((word, i) => {
      for (const form of variants(word)) add(form, { slot: 'number', value: first + i, name });
    });
  list(numbers.cardinals, numbers.firstCardinal ?? 1, 'cardinal');
  list(numbers.ordinals, 1, 'ordinal');
  for (const [word, value] of Object.entries(numbers.more ?? {})) add(word, { slot: 'number', value, name: 'cardinal' });
  for (const [word, value] of Object.entries(numbers.vague ?? {})) add(word, { slot: 'count', value, name: 'vague' });
}

/** Names of quarters and halves that every language's business pages use. */
const SUBYEARS: NonNullable<DatePack['subyears']> = {
  q1: [1, 'quarter'],
  q2: [2, 'quarter'],
  q3: [3, 'quarter'],
  q4: [4, 'quarter'],
  h1: [1, 'half'],
  h2: [2, 'half'],
};

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');

/** Roman numerals, for centuries, with what makes an ordinal of them: XIX, XIXe. Only where a rule asks for them. */
function addRomans(pack: Partial<DatePack>, add: (form: string, entry: Entry) => void): void {
  if (!pack.rules?.some(({ pattern }) => pattern.includes('{roman}'))) return;
  for (const [i, numeral] of ROMAN.entries())
    for (const suffix of ['', ...(pack.numbers?.ordinalSuffixes ?? [])]) add(numeral + suffix, { slot: 'roman', value: i + 1 });
}

function addVocabulary(pack: Partial<DatePack>, add: (form: string, entry: Entry) => void): void {
  const months = (lists: readonly string[] | undefined, calendar?: string) =>
    lists?.forEach((list, i) => {
      for (const word of words(list))
        for (const form of variants(word)) {
          for (const inflected of calendar ? [form] : withEndings(form, pack.endings))
            add(inflected, { slot: 'month', value: i + 1, ...(calendar ? { calendar } : {}) });
        }
    });
  months(pack.months);
  for (const [calendar, lists] of Object.entries(pack.calendarMonths ?? {})) months(lists, calendar);
  pack.weekdays?.forEach((list, i) => {
    for (const word of words(list)) for (const form of variants(word)) add(form, { slot: 'weekday', value: i + 1 });
  });
  const named = (slot: Slot, record: Readonly<Record<string, readonly string[]>> | undefined) => {
    for (const [name, forms] of Object.entries(record ?? {})) for (const form of forms) add(form, { slot, value: 0, name });
  };
  named('unit', pack.units as Record<string, readonly string[]> | undefined);
  named('relative', pack.relatives as Record<string, readonly string[]> | undefined);
  named('part', pack.parts as Record<string, readonly string[]> | undefined);
  named('season', pack.seasons as Record<string, readonly string[]> | undefined);
  for (const [form, shift] of Object.entries(pack.shifts ?? {})) {
    const [value, name] = typeof shift === 'number' ? [shift, 'day'] : shift;
    add(form, { slot: 'shift', value, name });
  }
  for (const [form, [value, name]] of Object.entries({ ...SUBYEARS, ...pack.subyears })) add(form, { slot: 'subyear', value, name });
  for (const [form, [value, name]] of Object.entries(pack.counted ?? {})) add(form, { slot: 'unit', value, name });
  for (const [form, value] of Object.entries(pack.decades ?? {})) add(form, { slot: 'decade', value });
  for (const form of pack.dayparts ?? []) add(form, { slot: 'daypart', value: 0 });
  for (const [form, era] of Object.entries(pack.eras ?? {}))
    add(form, typeof era === 'number' ? { slot: 'era', value: era } : { slot: 'era', value: 0, calendar: era });
  for (const [form, date] of Object.entries(pack.feasts ?? {})) {
    const movable = /^(easter|advent)([+-]\d+)?$/.exec(date);
    if (movable?.[1]) {
      add(form, { slot: 'feast', value: Number(movable[2] ?? 0), name: movable[1] });
      continue;
    }
    const [month, day] = date.split('-').map(Number);
    add(form, { slot: 'feast', value: (month ?? 0) * 100 + (day ?? 0) });
  }
  for (const phrase of pack.notDates ?? []) add(phrase, { slot: 'block', value: 0 });
}

function index(patterns: readonly GrammarPattern[]) {
  const bySlot = new Map<Slot, GrammarPattern[]>();
  const byWord = new Map<number, GrammarPattern[]>();
  const put = <K>(map: Map<K, GrammarPattern[]>, key: K, pattern: GrammarPattern) => {
    const list = map.get(key);
    if (!list) map.set(key, [pattern]);
    else if (!list.includes(pattern)) list.push(pattern);
  };
  for (const pattern of patterns) {
    for (const element of pattern.elements) {
      if (element.kind === 'slot') put(bySlot, element.slot, pattern);
      else for (const id of element.ids) put(byWord, id, pattern);
      if (!element.optional) break;
    }
  }
  return { bySlot, byWord };
}

function distinctNeeds(patterns: readonly GrammarPattern[]): Need[] {
  const needs = new Map<string, Need>();
  for (const {
    composite,
    needs: [need],
  } of patterns)
    if (need && !composite) needs.set(`${need.slots} ${need.words}`, need);
  return [...needs.values()];
}

function compile({ language, dates: pack = NO_PACK, platform: record, text: { joinedPrefixes: prefixes = [] } }: Source): Grammar {
  const lexicon = new Lexicon();
  const weak = new Set(pack.weak ?? []);
  const add = (form: string, entry: Entry) => {
    const entries =
      weak.has(form.toLowerCase()) && (entry.slot === 'month' || entry.slot === 'weekday' || entry.slot === 'unit')
        ? { ...entry, weak: true }
        : entry;
    lexicon.add(form, entries);
    // لـ swallows the alif of the article: «الأسبوع» becomes «للأسبوع».
    if (prefixes.includes('ل') && form.startsWith('ال')) lexicon.add(`لل${form.slice(2)}`, entries);
  };
  const ids = new Map<string, number>();
  const wordId = (word: string) => {
    let id = ids.get(word);
    if (id === undefined) {
      id = ids.size;
      ids.set(word, id);
      lexicon.add(word, { slot: 'literal', value: id, ...(prefixes.includes(word) ? { joins: true } : {}) });
    }
    return id;
  };
  const platform = record ? recordedDates(record) : platformDates(language, pack);
  for (const { form, entry } of platform.forms) {
    const inflected = entry.slot === 'month' || entry.slot === 'weekday' ? withEndings(form, pack.endings) : [form];
    for (const each of inflected) add(each, entry);
  }
  addVocabulary(pack, add);
  addNumbers(pack, add);
  addRomans(pack, add);
  const patterns: GrammarPattern[] = [];
  for (const rule of pack.rules ?? []) patterns.push({ ...compilePattern(rule, wordId), rank: patterns.length });
  for (const rule of platform.rules)
    patterns.push({ ...compilePattern(rule, wordId), ...(rule.unit ? { unit: rule.unit } : {}), rank: patterns.length });
  // "The next day" is a day after one that the text named before it is the next unit after the anchor.
  for (const pattern of patterns) if (pattern.means === 'nextDay' || pattern.means === 'dayBefore') pattern.rank -= patterns.length;
  const base = index(patterns.filter((p) => !p.composite));
  const composite = index(patterns.filter((p) => p.composite));
  return {
    lexicon,
    bySlot: base.bySlot,
    byWord: base.byWord,
    compositeBySlot: composite.bySlot,
    compositeByWord: composite.byWord,
    simplest: distinctNeeds(patterns),
    joiners: new Set((pack.numbers?.joiners ?? []).map(wordId)),
    pack,
    calendars: platform.calendars,
    ordinalPrefixes: new Set((pack.numbers?.ordinalPrefixes ?? []).map((p) => p.charAt(0))),
    prefixes,
    wordId,
  };
}

const NO_PACK: Partial<DatePack> = {};

/** What of a pack makes its grammar of dates. */
type Source = Pick<LanguagePack, 'language' | 'platform' | 'text'> & { dates?: Partial<DatePack> };

const grammars = new WeakMap<Partial<DatePack>, Grammar>();
const packless = new Map<string, Grammar>();

/** The grammar of a language, compiled once for a pack. */
export function grammarOf(pack: Source): Grammar {
  const known = pack.dates ? grammars.get(pack.dates) : packless.get(pack.language);
  if (known) return known;
  const grammar = compile(pack);
  if (pack.dates) grammars.set(pack.dates, grammar);
  else packless.set(pack.language, grammar);
  return grammar;
}
