/** Thousands of invented articles with their briefs, half of them Arabic: as large and as varied as real ones, the same at every run. */
import type { Brief, DateEntry, Participant, Span, Statement } from '../src/model';
import { nameKey } from '../src/model/name-key';

/** Mulberry32 (Tommy Ettinger, public domain): numbers from 0 to 1 that are the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = {
  en: 'ba re ton mi lo ver an shi ko the sor en du ga pel is tra un ly ne cor wen sta fi mo'.split(' '),
  ar: 'با ري تو مي لا ور ان شي كو دا سر ين غا بل عي نا قر حا وا ست في مو جل صا طر'.split(' '),
} as const;

const VOCABULARY = 30_000;
const PEOPLE = 6_000;
const SENTENCES = 26;
const WORDS = 17;

type Language = keyof typeof SYLLABLES;

/** Word number n of a language: common ones (small numbers) are short. */
function word(language: Language, n: number): string {
  const syllables = SYLLABLES[language];
  let rest = n + 1;
  let made = '';
  while (rest > 0) {
    made += syllables[rest % syllables.length] ?? '';
    rest = Math.floor(rest / syllables.length);
  }
  return made;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function person(language: Language, n: number): string {
  const [first, last] = [word(language, 100 + (n % 300)), word(language, 400 + (n % 2_000))];
  return language === 'en' ? `${capital(first)} ${capital(last)}` : `${first} ال${last}`;
}

/** An article of some 450 words with twelve participants, eight statements and five dates. */
export function inventBrief(number: number): Brief {
  const random = seeded(number + 1);
  const language: Language = number % 2 ? 'ar' : 'en';
  const below = (most: number) => Math.floor(random() * most);
  // Zipf's law (1949): the word of rank r comes up in proportion to 1/r
  const anyWord = () => word(language, Math.floor(VOCABULARY ** random()) - 1);
  const people = Array.from({ length: 12 }, () => person(language, Math.floor(PEOPLE ** (0.3 + 0.7 * random()))));
  const participants: Participant[] = [...new Set(people)].map((name, i) => ({
    id: `p${i + 1}`,
    name,
    kind: i < 7 ? 'person' : i < 10 ? 'organization' : 'place',
    ...(i < 5 ? { role: `${anyWord()} ${anyWord()}` } : {}),
    mentions: [],
    salience: 1 - i / 12,
    key: nameKey(name),
  }));
  const statements: Statement[] = [];
  const dates: DateEntry[] = [];
  let text = '';
  for (let i = 0; i < SENTENCES; i++) {
    if (i) text += i % 4 ? ' ' : '\n\n';
    const start = text.length;
    const who = participants[below(participants.length)];
    if (who) {
      who.mentions.push([start, start + who.name.length]);
      text += `${who.name} `;
    }
    const said: number = text.length;
    text += Array.from({ length: WORDS }, anyWord).join(' ');
    const day = `${2018 + below(9)}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`;
    if (who && i % 3 === 0)
      statements.push({
        id: `s${statements.length + 1}`,
        kind: i % 2 ? 'direct' : 'indirect',
        speaker: who.id,
        source: who.mentions.at(-1) ?? null,
        cue: null,
        content: [[said, text.length]],
        salience: random(),
      });
    else if (i % 5 === 0) {
      const named: Span = [text.length + 1, text.length + 1 + day.length];
      text += ` ${day}`;
      dates.push({
        id: `d${dates.length + 1}`,
        value: day,
        mentions: [named],
        event: [start, text.length],
        participants: who ? [who.id] : [],
      });
    }
    text += '.';
  }
  const title = capital(Array.from({ length: 8 }, anyWord).join(' '));
  const site = `${capital(word(language, 50 + (number % 40)))} Post`;
  return {
    version: 1,
    article: {
      url: `https://news.example/${number}`,
      title,
      site,
      published: `${2018 + (number % 9)}-0${1 + (number % 9)}-1${number % 10}`,
      language,
      direction: language === 'ar' ? 'rtl' : 'ltr',
      text,
    },
    gist: [[0, text.indexOf('.') + 1]],
    participants: participants.filter(({ mentions }) => mentions.length),
    dates: dates.sort((a, b) => (a.value < b.value ? -1 : 1)),
    statements,
  };
}
