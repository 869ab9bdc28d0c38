/** Folds text so that spellings of one word are equal, unit by unit: offsets into the folded text are offsets into the text. */

/** Stands where a unit carries nothing: vowel points, tatweel, the second half of a surrogate pair. The matcher steps over it. */
export const NOTHING = '\u0000';

const NOTHING_CODE = NOTHING.charCodeAt(0);
const SPACE_CODE = 0x20;

const DIGIT = /\p{Nd}/u;
const DASHES = '‐‑‒–—−~〜～';
const APOSTROPHES = '’‘ʼ′`´';
/** Letters that `toLowerCase` and decomposition leave apart though readers take them for one. */
const SAME: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  '،': ',',
  '、': ',',
  İ: 'i',
  ı: 'i',
  '\u200c': ' ',
  '\u2011': '-',
  '\u200d': NOTHING,
};
const CARRIES_NOTHING =
  /[\u0300-\u036f\u064b-\u065f\u0670\u0640\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u093c\u09bc\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/;
/** Scripts whose accents are dropped; elsewhere marks are letters (Devanagari vowels, Hangul, kana). */
const ACCENTED = /[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]/u;
const SPACE = /[^\S\n]/;

/** The value of a decimal digit of any script: digits come in blocks of ten, from zero up. */
function digitValue(codePoint: number): number {
  const ascii = String.fromCodePoint(codePoint).normalize('NFKC');
  if (ascii >= '0' && ascii <= '9') return Number(ascii);
  let zero = codePoint;
  while (codePoint - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return codePoint - zero;
}

function foldUnit(unit: string): string {
  const same = SAME[unit];
  if (same !== undefined) return same;
  if (CARRIES_NOTHING.test(unit)) return NOTHING;
  if (SPACE.test(unit)) return ' ';
  if (unit === '\u2028' || unit === '\u2029' || unit === '\r') return '\n';
  if (DASHES.includes(unit)) return '-';
  if (APOSTROPHES.includes(unit)) return "'";
  if (DIGIT.test(unit)) return String(digitValue(unit.charCodeAt(0)));
  const lower = unit.toLowerCase();
  const base = lower.length === 1 ? lower : unit;
  if (ACCENTED.test(base)) {
    const decomposed = base.normalize('NFD');
    if (decomposed.length > 1) return decomposed.charAt(0);
    return base;
  }
  // Letters in the shape that they have at one end of a word or the other: ﻳﻮﻟﻴﻮ.
  if (base >= '\ufe80' && base <= '\ufef4') return foldUnit(base.normalize('NFKC'));
  if (base >= '\uff01' && base <= '\uff5e') return base.normalize('NFKC').toLowerCase();
  if (base >= '\u0958' && base <= '\u095f') return base.normalize('NFD').charAt(0);
  return base;
}

/** What each UTF-16 unit is folded to, and whether that is known yet. */
const foldedUnits = new Uint16Array(0x10000);
const isKnown = new Uint8Array(0x10000);

function foldCode(code: number): number {
  if (isKnown[code] === 0) {
    foldedUnits[code] = foldUnit(String.fromCharCode(code)).charCodeAt(0);
    isKnown[code] = 1;
  }
  return foldedUnits[code] ?? code;
}

/** A byte order mark is a unit like any other, and what is folded is as long as the text. */
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Text of the same length, in which equal words are equal: case, accents, vowel points, digits and dashes of every script. */
export function fold(text: string): string {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Digits beyond the BMP (Adlam, Chakma) are two units: the first becomes the digit, the second nothing.
    if (code >= 0xd800 && code <= 0xdbff) {
      const codePoint = text.codePointAt(i) ?? 0;
      if (codePoint > 0xffff && DIGIT.test(String.fromCodePoint(codePoint))) {
        units[i] = 0x30 + digitValue(codePoint);
        units[i + 1] = NOTHING.charCodeAt(0);
        i++;
        continue;
      }
    }
    units[i] = foldCode(code);
  }
  return decoder.decode(units);
}

/** A form of a lexicon, folded, with nothing in it to step over and single spaces. */
export function foldForm(form: string): string {
  let folded = '';
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    // beyond the BMP: the long way
    if (code >= 0xd800 && code <= 0xdbff) return fold(form).replaceAll(NOTHING, '').replace(/ +/g, ' ').trim();
    const unit = foldCode(code);
    if (unit === NOTHING_CODE || (unit === SPACE_CODE && (folded === '' || folded.endsWith(' ')))) continue;
    folded += String.fromCharCode(unit);
  }
  return folded.trim();
}
