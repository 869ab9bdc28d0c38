/** Invented news pages with statements whose place is known, and the same pages after an editor has been at them. */

/** A run of text; a statement's own words carry its number. */
interface Piece {
  text: string;
  statement?: number;
}

type Paragraph = Piece[];

export interface NewsPage {
  language: 'en' | 'ar';
  paragraphs: Paragraph[];
}

/** What has become of a statement's words. */
export type Fate = 'same' | 'changed' | 'gone';

export interface EditedPage {
  html: string;
  fates: Fate[];
}

/** Mulberry32: the same pages in every run. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Few frames and few words, so that statements resemble each other as in real news: that is what leads a search astray. */
const WORDS = {
  en: {
    who: ['The minister', 'The mayor', 'Ms Halloran', 'A spokesman for the port', 'The union', 'Mr Okafor', 'The governor', 'Her deputy'],
    cue: ['said', 'added', 'told reporters', 'announced on Monday', 'said again', 'insisted'],
    what: [
      'the bridge',
      'the harbour wall',
      'the night train',
      'the new hospital',
      'the water plant',
      'the northern road',
      'the old market',
    ],
    does: [
      'would be opened in',
      'would cost more than planned in',
      'could not be finished before',
      'would be paid for by the state in',
      'will need repairs by',
    ],
    when: ['the spring', 'the summer', 'the autumn', 'two years', 'three years', 'June', 'October'],
    why: [
      'because the money is there',
      'if the council agrees',
      'although workers are missing',
      'after talks with the banks',
      'unless the courts decide otherwise',
    ],
    filler: [
      'Traffic in the town was slow all day.',
      'The weather stayed dry for most of the week.',
      'Shops near the square had closed early.',
      'A small crowd waited outside the hall.',
      'Nobody was hurt, the police said later.',
    ],
    short: ['a disgrace', 'our last chance', 'too late'],
    quote: ['“', '”'],
  },
  ar: {
    who: ['الوزير', 'رئيس البلدية', 'المتحدثة باسم الميناء', 'النقابة', 'المحافظ', 'نائبته', 'مدير المشروع'],
    cue: ['وقال', 'وأضاف', 'وأكد', 'وأعلن يوم الاثنين', 'وأوضح'],
    what: ['الجسر', 'جدار المرفأ', 'القطار الليلي', 'المستشفى الجديد', 'محطة المياه', 'الطريق الشمالي', 'السوق القديم'],
    does: ['سيُفتتح في', 'سيكلّف أكثر من المقرر في', 'لن يكتمل قبل', 'ستموّله الدولة في', 'سيحتاج إلى ترميم بحلول'],
    when: ['الربيع', 'الصيف', 'الخريف', 'عامين', 'ثلاثة أعوام', 'يونيو', 'أكتوبر'],
    why: ['لأن المال متوافر', 'إذا وافق المجلس', 'رغم نقص العمال', 'بعد محادثات مع المصارف', 'ما لم تقضِ المحاكم بغير ذلك'],
    filler: [
      'كانت حركة السير بطيئة طوال النهار.',
      'وبقي الطقس جافاً معظم الأسبوع.',
      'وأغلقت المتاجر القريبة من الساحة أبوابها مبكراً.',
      'وانتظر جمع صغير أمام القاعة.',
    ],
    short: ['عار علينا', 'الفرصة الأخيرة', 'فات الأوان'],
    quote: ['«', '»'],
  },
} as const;

const pick = <Item>(random: () => number, items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

export const STATEMENTS = 10;

/** What is said: of the long ones no two are the same, of the short ones several may be. */
function saidBy(random: () => number, words: (typeof WORDS)['en' | 'ar'], taken: Set<string>): string {
  if (random() < 0.2) return pick(random, words.short);
  for (;;) {
    const figure = Math.floor(random() * 90) + 10;
    const said = `${pick(random, words.what)} ${pick(random, words.does)} ${pick(random, words.when)} (${figure}) ${pick(random, words.why)}`;
    if (taken.has(said)) continue;
    taken.add(said);
    return said;
  }
}

/** A page of ten statements with sentences between them. */
export function newsPage(seed: number): NewsPage {
  const random = randomFrom(seed);
  const language = seed % 2 ? 'ar' : 'en';
  const words = WORDS[language];
  const taken = new Set<string>();
  const paragraphs = Array.from({ length: STATEMENTS }, (_, statement): Paragraph => {
    const said = saidBy(random, words, taken);
    const [open, close] = words.quote;
    const quoted = said.length < 24 || random() < 0.5;
    const content = quoted ? `${open}${said}${close}` : said;
    const intro = `${pick(random, words.cue)} ${pick(random, words.who)}${quoted ? ': ' : language === 'ar' ? ' إن ' : ' that '}`;
    const before = random() < 0.6 ? `${pick(random, words.filler)} ` : '';
    const after = random() < 0.6 ? ` ${pick(random, words.filler)}` : '';
    return [{ text: before + intro }, { text: content, statement }, { text: `.${after}` }];
  });
  return { language, paragraphs };
}

/** The article's text, and where in it each statement's words are. */
export function textOf({ paragraphs }: NewsPage): { text: string; spans: [number, number][] } {
  const spans: [number, number][] = [];
  const texts = paragraphs.map((paragraph) => paragraph.map(({ text }) => text).join(''));
  let at = 0;
  for (const [i, paragraph] of paragraphs.entries()) {
    let inside = at;
    for (const { text, statement } of paragraph) {
      if (statement !== undefined) spans[statement] = [inside, inside + text.length];
      inside += text.length;
    }
    at += (texts[i]?.length ?? 0) + 2;
  }
  return { text: texts.join('\n\n'), spans };
}

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** `data-statement` is how the test knows the place; what finds it reads text alone. */
const pieceHtml = ({ text, statement }: Piece, markUp: (text: string) => string) =>
  statement === undefined ? escapeHtml(text) : `<span data-statement="${statement}">${markUp(text)}</span>`;

function html({ language, paragraphs }: NewsPage, markUp = escapeHtml): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph.map((piece) => pieceHtml(piece, markUp)).join('')}</p>`).join('\n');
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><body><nav>Home World Sport</nav><main>${body}</main><footer>All rights reserved.</footer></body></html>`;
}

const mapStatement = (page: NewsPage, change: (text: string, i: number) => string): NewsPage => ({
  ...page,
  paragraphs: page.paragraphs.map((paragraph) =>
    paragraph.map((piece) => (piece.statement === undefined ? piece : { ...piece, text: change(piece.text, piece.statement) })),
  ),
});

/** Every third statement, another third with each seed: the others keep their words. */
const isHit = (i: number, seed: number) => i % 3 === seed % 3;

const changeWord = (text: string, random: () => number) => {
  const words = text.split(' ');
  words[1 + Math.floor(random() * (words.length - 2))] = 'xyzzy';
  return words.join(' ');
};

type Edit = (page: NewsPage, seed: number) => EditedPage;

const same = () => Array.from({ length: STATEMENTS }, (): Fate => 'same');
const fates = (seed: number, hit: Fate) => same().map((fate, i) => (isHit(i, seed) ? hit : fate));

/** A statement's like, as a later report has it: all of its words but the figure, or with a "not". */
function alike(page: NewsPage, statement: number): Paragraph {
  const text = page.paragraphs[statement]?.find((piece) => piece.statement === statement)?.text ?? '';
  const other = text.replace(/\d+/, (figure) => String(Number(figure) + 1));
  return [{ text: `${WORDS[page.language].filler[0]} ${other}.` }];
}

export const EDITS: Readonly<Record<string, Edit>> = {
  'a word changed within': (page, seed) => {
    const random = randomFrom(seed);
    return {
      html: html(mapStatement(page, (text, i) => (isHit(i, seed) ? changeWord(text, random) : text))),
      fates: fates(seed, 'changed'),
    };
  },
  'a word changed before': (page) => ({
    html: html({
      ...page,
      paragraphs: page.paragraphs.map((paragraph) =>
        paragraph.map((piece, i) => (i === 0 ? { text: `${piece.text.replace(/\S+\s*$/, 'plugh ')}` } : piece)),
      ),
    }),
    fates: same(),
  }),
  'a paragraph moved': (page, seed) => {
    const [moved] = page.paragraphs.slice(seed % STATEMENTS);
    const rest = page.paragraphs.filter((each) => each !== moved);
    return { html: html({ ...page, paragraphs: moved ? [...rest, moved] : rest }), fates: same() };
  },
  'all paragraphs turned around': (page) => ({ html: html({ ...page, paragraphs: [...page.paragraphs].reverse() }), fates: same() }),
  'paragraphs removed': (page, seed) => ({
    html: html({ ...page, paragraphs: page.paragraphs.filter((_, i) => !isHit(i, seed)) }),
    fates: fates(seed, 'gone'),
  }),
  'removed, and their like put elsewhere': (page, seed) => ({
    html: html({
      ...page,
      paragraphs: [
        ...page.paragraphs.filter((_, i) => !isHit(i, seed)),
        ...page.paragraphs.flatMap((_, i) => (isHit(i, seed) ? [alike(page, i)] : [])),
      ],
    }),
    fates: fates(seed, 'gone'),
  }),
  'markup inserted': (page) => ({
    html: html(page, (text) => escapeHtml(text).replace(/ (\S+) (\S+) /g, ' <b>$1</b> <a href="#">$2</a> ')),
    fates: same(),
  }),
  'paragraphs inserted': (page) => ({
    html: html({ ...page, paragraphs: page.paragraphs.flatMap((each) => [[{ text: `${WORDS[page.language].filler.join(' ')}` }], each]) }),
    fates: same(),
  }),
  'spaces, soft hyphens and line breaks': (page) => ({
    html: html(page, (text) => escapeHtml(text).replace(/ /g, (_, at) => ['\u00a0', '\n   ', ' <br>', ' \u00ad'][at % 4] ?? ' ')),
    fates: same(),
  }),
  'the sentence rewritten around a quotation': (page, seed) => ({
    html: html({
      ...page,
      paragraphs: page.paragraphs.map((paragraph, i) =>
        isHit(i, seed)
          ? paragraph.flatMap((piece) => (piece.statement === undefined ? [{ text: ' It was put like this: ' }] : [piece]))
          : paragraph,
      ),
    }),
    fates: same(),
  }),
};

export const pageHtml = (page: NewsPage): string => html(page);
