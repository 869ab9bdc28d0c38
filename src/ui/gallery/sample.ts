/** Two small invented articles, briefed by hand, with every kind of participant, date and statement in them. */
import type { Article, Brief, DateEntry, Participant, Span, Statement } from '../../model';

export interface Sample {
  article: Article;
  brief: Brief;
}

type Words<Entry> = Omit<Entry, 'id' | 'mentions' | 'content' | 'source' | 'cue' | 'event' | 'salience'>;

interface Draft {
  article: Article;
  gist: string[];
  participants: (Words<Participant> & { said: string[] })[];
  dates: (Words<DateEntry> & { words: string; event: string })[];
  statements: (Words<Statement> & { content: string[]; source: string | null; cue: string | null })[];
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the sample's text: give words that stand there.`);
  return [start, start + words.length];
}

function everySpanOf(text: string, words: string): Span[] {
  return text
    .split(words)
    .slice(1)
    .reduce<Span[]>((spans) => {
      const start = text.indexOf(words, spans.at(-1)?.[1] ?? 0);
      return [...spans, [start, start + words.length]];
    }, []);
}

function brief({ article, gist, participants, dates, statements }: Draft): Brief {
  const { text } = article;
  const spanOrNull = (words: string | null) => (words === null ? null : spanOf(text, words));
  return {
    version: 1,
    article,
    gist: gist.map((words) => spanOf(text, words)),
    participants: participants.map(({ said, ...each }, i) => ({
      ...each,
      id: `p${i + 1}`,
      salience: 1 - i / 10,
      mentions: said.flatMap((words) => everySpanOf(text, words)).sort((a, b) => a[0] - b[0]),
    })),
    dates: dates.map(({ words, event, ...each }, i) => ({
      ...each,
      id: `d${i + 1}`,
      mentions: [spanOf(text, words)],
      event: spanOf(text, event),
    })),
    statements: statements.map(({ content, source, cue, ...each }, i) => ({
      ...each,
      id: `s${i + 1}`,
      salience: 1 - i / 20,
      content: content.map((words) => spanOf(text, words)),
      source: spanOrNull(source),
      cue: spanOrNull(cue),
    })),
  };
}

const ENGLISH: Draft = {
  article: {
    url: 'https://coast-post.example/harbour-crane',
    title: 'Harbour gets its crane back after nine years',
    site: 'The Coast Post',
    published: '2026-03-10T08:00:00+01:00',
    language: 'en',
    direction: 'ltr',
    text: [
      'The old harbour crane of Port Selin will lift stone again from 4 May, the port authority announced on Tuesday.',
      '“We have waited for this crane longer than for any ship,” said the harbour master, Ines Calder. It had stood still since October 2017, when a storm broke its arm.',
      'The union warned that four men were too few to run it. A report of the coast guard says the quay was “a danger to everyone who walks on it” in about 2019. One official said the price was nobody’s business.',
      'Calder promised that tests would run from 12 to 20 April. The crane was built in the 1950s in Hamburg.',
    ].join('\n\n'),
    completeness: {
      used: 4,
      leftOut: [
        { text: 'Photo: Coast Post archive', reason: 'credit' },
        { text: 'Ferry to run through the night in summer', reason: 'related' },
        { text: 'Sign up for our morning letter.', reason: 'newsletter' },
        { text: 'Why the lighthouse keepers are leaving', reason: 'related' },
      ],
    },
  },
  gist: ['The old harbour crane of Port Selin will lift stone again from 4 May, the port authority announced on Tuesday.'],
  participants: [
    { name: 'Ines Calder', kind: 'person', role: 'harbour master', said: ['Calder'] },
    { name: 'port authority', kind: 'organization', said: ['port authority'] },
    { name: 'Port Selin', kind: 'place', said: ['Port Selin'] },
    { name: 'The union', kind: 'group', said: ['The union'] },
    { name: 'coast guard', kind: 'organization', said: ['coast guard'] },
    { name: 'Hamburg', kind: 'place', said: ['Hamburg'] },
  ],
  dates: [
    { value: '195', words: '1950s', event: 'The crane was built in the 1950s in Hamburg.', participants: ['p6'], certainty: 'stated' },
    { value: '2017-10', words: 'October 2017', event: 'It had stood still since October 2017', participants: [], certainty: 'stated' },
    {
      value: '2019',
      words: 'about 2019',
      event: 'the quay was “a danger to everyone who walks on it” in about 2019',
      participants: ['p5'],
      approximate: true,
      certainty: 'approximate',
    },
    {
      value: '2026-03-10',
      words: 'Tuesday',
      event: 'the port authority announced on Tuesday',
      participants: ['p2'],
      certainty: 'resolved',
    },
    {
      value: '2026-04-12',
      end: '2026-04-20',
      words: 'from 12 to 20 April',
      event: 'tests would run from 12 to 20 April',
      participants: ['p1'],
      certainty: 'resolved',
    },
    {
      value: '2026-05-04',
      words: '4 May',
      event: 'The old harbour crane of Port Selin will lift stone again from 4 May',
      participants: ['p3'],
      certainty: 'resolved',
    },
  ],
  statements: [
    {
      kind: 'direct',
      speaker: 'p1',
      attribution: 'named',
      stance: 'states',
      content: ['“We have waited for this crane longer than for any ship,”'],
      source: 'the harbour master, Ines Calder',
      cue: 'said',
    },
    {
      kind: 'indirect',
      speaker: 'p2',
      attribution: 'organization',
      stance: 'promises',
      content: ['The old harbour crane of Port Selin will lift stone again from 4 May'],
      source: 'the port authority',
      cue: 'announced',
    },
    {
      kind: 'indirect',
      speaker: 'p4',
      attribution: 'organization',
      stance: 'warns',
      content: ['four men were too few to run it'],
      source: 'The union',
      cue: 'warned',
    },
    {
      kind: 'mixed',
      speaker: 'p5',
      attribution: 'document',
      stance: 'states',
      content: ['the quay was “a danger to everyone who walks on it” in about 2019'],
      source: 'A report of the coast guard',
      cue: 'says',
    },
    {
      kind: 'indirect',
      speaker: null,
      attribution: 'unnamed',
      stance: 'denies',
      content: ['the price was nobody’s business'],
      source: 'One official',
      cue: 'said',
    },
    {
      kind: 'indirect',
      speaker: 'p1',
      attribution: 'named',
      stance: 'promises',
      content: ['tests would run from 12 to 20 April'],
      source: 'Calder',
      cue: 'promised',
    },
  ],
};

const ARABIC: Draft = {
  article: {
    url: 'https://sahel-post.example/crane',
    title: 'رافعة المرفأ تعود إلى العمل بعد تسعة أعوام',
    site: 'بريد الساحل',
    published: '2026-03-10T08:00:00+03:00',
    language: 'ar',
    direction: 'rtl',
    text: [
      'تعود رافعة مرفأ السلين القديمة إلى رفع الحجارة في 4 مايو، كما أعلنت هيئة المرافئ يوم الثلاثاء.',
      '«انتظرنا هذه الرافعة أكثر مما انتظرنا أي سفينة»، قالت مديرة المرفأ إيناس قلادة. وكانت الرافعة متوقفة منذ أكتوبر 2017 حين كسرت عاصفة ذراعها.',
      'وحذرت النقابة من أن أربعة عمال لا يكفون لتشغيلها. وجاء في تقرير لخفر السواحل أن الرصيف كان «خطراً على كل من يمشي عليه» في نحو عام 2019. وقال مسؤول إن الثمن لا يعني أحداً. وقال خبير من لندن: “The arm will hold for thirty years”.',
      'ووعدت قلادة بأن تجري الاختبارات بين 12 و20 أبريل. وقد صُنعت الرافعة في خمسينيات القرن الماضي في هامبورغ.',
    ].join('\n\n'),
    completeness: {
      used: 4,
      leftOut: [
        { text: 'تصوير: أرشيف بريد الساحل', reason: 'credit' },
        { text: 'العبّارة تعمل ليلاً طوال الصيف', reason: 'related' },
        { text: 'اشترك في رسالتنا الصباحية.', reason: 'newsletter' },
        { text: 'لماذا يغادر حراس المنارة', reason: 'related' },
      ],
    },
  },
  gist: ['تعود رافعة مرفأ السلين القديمة إلى رفع الحجارة في 4 مايو، كما أعلنت هيئة المرافئ يوم الثلاثاء.'],
  participants: [
    { name: 'إيناس قلادة', kind: 'person', role: 'مديرة المرفأ', said: ['قلادة'] },
    { name: 'هيئة المرافئ', kind: 'organization', said: ['هيئة المرافئ'] },
    { name: 'مرفأ السلين', kind: 'place', said: ['مرفأ السلين'] },
    { name: 'النقابة', kind: 'group', said: ['النقابة'] },
    { name: 'خفر السواحل', kind: 'organization', said: ['خفر السواحل'] },
    { name: 'هامبورغ', kind: 'place', said: ['هامبورغ'] },
  ],
  dates: [
    {
      value: '195',
      words: 'خمسينيات القرن الماضي',
      event: 'وقد صُنعت الرافعة في خمسينيات القرن الماضي في هامبورغ.',
      participants: ['p6'],
      certainty: 'resolved',
    },
    { value: '2017-10', words: 'أكتوبر 2017', event: 'وكانت الرافعة متوقفة منذ أكتوبر 2017', participants: [], certainty: 'stated' },
    {
      value: '2019',
      words: 'نحو عام 2019',
      event: 'أن الرصيف كان «خطراً على كل من يمشي عليه» في نحو عام 2019',
      participants: ['p5'],
      approximate: true,
      certainty: 'approximate',
    },
    {
      value: '2026-03-10',
      words: 'يوم الثلاثاء',
      event: 'كما أعلنت هيئة المرافئ يوم الثلاثاء',
      participants: ['p2'],
      certainty: 'resolved',
    },
    {
      value: '2026-04-12',
      end: '2026-04-20',
      words: 'بين 12 و20 أبريل',
      event: 'أن تجري الاختبارات بين 12 و20 أبريل',
      participants: ['p1'],
      certainty: 'resolved',
    },
    {
      value: '2026-05-04',
      words: '4 مايو',
      event: 'تعود رافعة مرفأ السلين القديمة إلى رفع الحجارة في 4 مايو',
      participants: ['p3'],
      certainty: 'resolved',
    },
  ],
  statements: [
    {
      kind: 'direct',
      speaker: 'p1',
      attribution: 'named',
      stance: 'states',
      content: ['«انتظرنا هذه الرافعة أكثر مما انتظرنا أي سفينة»'],
      source: 'مديرة المرفأ إيناس قلادة',
      cue: 'قالت',
    },
    {
      kind: 'indirect',
      speaker: 'p2',
      attribution: 'organization',
      stance: 'promises',
      content: ['تعود رافعة مرفأ السلين القديمة إلى رفع الحجارة في 4 مايو'],
      source: 'هيئة المرافئ',
      cue: 'أعلنت',
    },
    {
      kind: 'indirect',
      speaker: 'p4',
      attribution: 'organization',
      stance: 'warns',
      content: ['أربعة عمال لا يكفون لتشغيلها'],
      source: 'النقابة',
      cue: 'حذرت',
    },
    {
      kind: 'mixed',
      speaker: 'p5',
      attribution: 'document',
      stance: 'states',
      content: ['الرصيف كان «خطراً على كل من يمشي عليه» في نحو عام 2019'],
      source: 'تقرير لخفر السواحل',
      cue: 'جاء في',
    },
    {
      kind: 'indirect',
      speaker: null,
      attribution: 'unnamed',
      stance: 'denies',
      content: ['الثمن لا يعني أحداً'],
      source: 'مسؤول',
      cue: 'قال',
    },
    {
      kind: 'direct',
      speaker: null,
      attribution: 'unnamed',
      stance: 'states',
      content: ['“The arm will hold for thirty years”'],
      source: 'خبير من لندن',
      cue: 'وقال',
    },
    {
      kind: 'indirect',
      speaker: 'p1',
      attribution: 'named',
      stance: 'promises',
      content: ['تجري الاختبارات بين 12 و20 أبريل'],
      source: 'قلادة',
      cue: 'ووعدت',
    },
  ],
};

/** @param language "ar" or "en". */
export const sampleIn = (language: string): Sample => {
  const draft = language === 'ar' ? ARABIC : ENGLISH;
  return { article: draft.article, brief: brief(draft) };
};
