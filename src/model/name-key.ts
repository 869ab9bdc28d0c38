/** A name in Latin letters, from any alphabet, so that names of many articles can be compared (docs/decisions on names). */

/** Marks a key whose script leaves short vowels out. */
export const ABJAD = '~';
/** Marks a key that is a country's code (ISO 3166), the same in every language. */
export const REGION = '=';

const ARABIC: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ٱ: 'a',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 'th',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: "'",
  غ: 'gh',
  ف: 'f',
  ڤ: 'v',
  ق: 'q',
  ك: 'k',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ة: 'a',
  و: 'w',
  ؤ: 'w',
  ي: 'y',
  ی: 'y',
  ى: 'a',
  ئ: "'",
  ء: "'",
};

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

const GREEK: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

/** Latin letters that no decomposition takes apart. */
const LATIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ŋ: 'ng',
  ç: 's',
};

const LETTERS: Readonly<Record<string, string>> = { ...ARABIC, ...CYRILLIC, ...GREEK, ...LATIN };
const ARABIC_SCRIPT = /\p{sc=Arab}/u;
const OTHER_SCRIPT = /[^\p{sc=Latin}\p{sc=Arab}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Common}\p{sc=Inherited}]/u;
const MARKS = /[\p{M}\u0640\u200c-\u200f]/gu;
const SPACES = /[^\p{L}\p{N}'’]+/u;

/** Joined to what follows in some spellings and apart in others: عبد الله, عبدالله, Abdullah, Abd al-Rahman. */
const SERVANT = /^(?:عبد|abd|abdul|abdel|abdal|abdol|abdou|abd)$/;

/** The words of a name without the article of Arabic, which spellings join, part or leave out. */
function wordsOf(name: string): string[] {
  const words = name
    .toLowerCase()
    .normalize('NFKC')
    .replace(MARKS, '')
    .replace(/\b(?:al|el|as|ash|ad|at|ar|an|az|ul|ur|us)[-‐‑](?=\p{L})/gu, '')
    .split(SPACES)
    .map((word) => word.replace(/['’]s$/u, '').replace(/^ال(?=..)/u, ''))
    .filter((word) => word && !/^(?:al|el|ال|آل)$/u.test(word));
  const joined: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const next = words[i + 1];
    if (SERVANT.test(word) && next) {
      joined.push(`${ARABIC_SCRIPT.test(word) ? 'عبد' : 'abd'}${next}`);
      i++;
    } else joined.push(word.replace(/^عبدال(?=..)/u, 'عبد').replace(/^abd(?:ul|el|al|ur|er|us|ou?l)[-]?(?=\p{L}{3})/u, 'abd'));
  }
  return joined;
}

const romanise = (word: string) =>
  [...word.replace(/الله$/u, 'لله')]
    .map((letter) => LETTERS[letter] ?? LETTERS[letter.normalize('NFD').charAt(0)] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[’]/gu, "'");

/**
 * The key of a name: its words in plain Latin letters. Two keys are compared with `sameName`; equal keys are the same spelling.
 * Scripts without an alphabet that is mapped here keep their own characters.
 */
export function nameKey(name: string): string {
  if (OTHER_SCRIPT.test(name)) return name.toLowerCase().normalize('NFKC').split(SPACES).filter(Boolean).join(' ');
  const words = wordsOf(name).map(romanise).filter(Boolean);
  return `${ARABIC_SCRIPT.test(name) ? ABJAD : ''}${words.join(' ')}`;
}
