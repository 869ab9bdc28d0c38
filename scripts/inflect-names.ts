/** The forms that names take in the cases of Slavic languages: by their ending alone, so with some that nobody uses. */

type Endings = readonly (readonly [ending: string, becomes: readonly string[]])[];

/** The first that fits counts; "" fits the rest. */
const RUSSIAN: Endings = [
  ['ский', ['ского', 'скому', 'ским', 'ском']],
  ['цкий', ['цкого', 'цкому', 'цким', 'цком']],
  ['ская', ['ской', 'скую']],
  ['ий', ['ия', 'ию', 'ием', 'ии']],
  ['ия', ['ии', 'ию', 'ией']],
  ['ья', ['ьи', 'ье', 'ью', 'ьей']],
  ['ая', ['ой', 'ую']],
  ['й', ['я', 'ю', 'ем', 'е']],
  ['ь', ['и', 'я', 'ю', 'ем', 'е', 'ью']],
  ['га', ['ги', 'ге', 'гу', 'гой']],
  ['ка', ['ки', 'ке', 'ку', 'кой']],
  ['ха', ['хи', 'хе', 'ху', 'хой']],
  ['а', ['ы', 'е', 'у', 'ой']],
  ['я', ['и', 'е', 'ю', 'ей']],
  ['о', []],
  ['е', []],
  ['и', []],
  ['у', []],
  ['ы', []],
  ['э', []],
  ['ов', ['ова', 'ову', 'овым', 'ове', 'овы', 'овых']],
  ['ев', ['ева', 'еву', 'евым', 'еве', 'евы', 'евых']],
  ['ин', ['ина', 'ину', 'иным', 'ином', 'ине', 'ины']],
  ['', ['а', 'у', 'ом', 'е', 'ы']],
];

const POLISH: Endings = [
  ['ski', ['skiego', 'skiemu', 'skim']],
  ['cki', ['ckiego', 'ckiemu', 'ckim']],
  ['ska', ['skiej', 'ską']],
  ['cka', ['ckiej', 'cką']],
  ['ia', ['ii', 'i', 'ię', 'ią']],
  ['ja', ['ji', 'ję', 'ją']],
  ['ka', ['ki', 'ce', 'kę', 'ką']],
  ['ga', ['gi', 'dze', 'gę', 'gą']],
  ['ra', ['ry', 'rze', 'rę', 'rą']],
  ['ta', ['ty', 'cie', 'tę', 'tą']],
  ['a', ['y', 'ie', 'ę', 'ą']],
  ['ek', ['ka', 'kowi', 'kiem', 'ku']],
  ['iec', ['ca', 'cowi', 'cem', 'cu']],
  ['k', ['ka', 'kowi', 'kiem', 'ku']],
  ['g', ['ga', 'gowi', 'giem', 'gu']],
  ['o', ['a', 'u', 'em', 'ie']],
  ['e', []],
  ['i', []],
  ['y', []],
  ['u', []],
  ['ń', ['nia', 'niowi', 'niem', 'niu']],
  ['', ['a', 'owi', 'em', 'u', 'ie']],
];

const LEAST_STEM = 3;

function inflect(word: string, endings: Endings): string[] {
  const rule = endings.find(([ending]) => word.endsWith(ending));
  if (!rule) return [];
  const stem = word.slice(0, word.length - rule[0].length);
  return stem.length < LEAST_STEM ? [] : rule[1].map((ending) => stem + ending);
}

/** A name with its forms in the language's cases; of several words only the last changes, of adjective and noun both would. */
export function withCases(names: readonly string[], language: string): string[] {
  const endings = language === 'ru' ? RUSSIAN : language === 'pl' ? POLISH : null;
  if (!endings) return [...names];
  return names.flatMap((name) => (/[\s-]/.test(name) ? [name] : [name, ...inflect(name, endings)]));
}
