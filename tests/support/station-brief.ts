/** A small brief of an invented Arabic article, for the exporters' tests. */
import type { Brief } from '../../src/model';
import { spanIn } from './span-in';

const TEXT =
  'أعادت سلمى الخطيب، مديرة المحطة، فتح الرصيف الشمالي يوم الثلاثاء. وقالت الخطيب: «الرصيف آمن».\n\nوأعلنت هيئة الموانئ أن الرسوم ستنخفض بنسبة 10% اعتباراً من 1 نيسان.';

const span = spanIn(TEXT);

export const stationBrief = (): Brief => ({
  version: 1,
  article: {
    url: 'https://example.org/%D9%85%D8%AD%D8%B7%D8%A9',
    title: 'إعادة فتح الرصيف: «لن نغلقه ثانية»',
    site: 'صحيفة المرفأ',
    byline: 'هالة الصفدي، عمر عبد الله',
    published: '2024-03-05T08:30:00+03:00',
    language: 'ar',
    direction: 'rtl',
    text: TEXT,
  },
  gist: [span('أعادت سلمى الخطيب، مديرة المحطة، فتح الرصيف الشمالي يوم الثلاثاء.')],
  participants: [
    {
      id: 'p1',
      name: 'سلمى الخطيب',
      kind: 'person',
      role: 'مديرة المحطة',
      mentions: [span('سلمى الخطيب'), span('الخطيب', 70)],
      salience: 1,
    },
    { id: 'p2', name: 'هيئة الموانئ', kind: 'organization', mentions: [span('هيئة الموانئ')], salience: 0.5 },
  ],
  dates: [
    {
      id: 'd1',
      value: '2024-03-05',
      mentions: [span('الثلاثاء')],
      event: span('أعادت سلمى الخطيب، مديرة المحطة، فتح الرصيف الشمالي يوم الثلاثاء.'),
      participants: ['p1'],
    },
    {
      id: 'd2',
      value: '2024-04-01',
      mentions: [span('1 نيسان')],
      event: span('الرسوم ستنخفض بنسبة 10% اعتباراً من 1 نيسان'),
      participants: [],
    },
  ],
  statements: [
    {
      id: 's1',
      kind: 'direct',
      speaker: 'p1',
      source: span('الخطيب', 70),
      cue: span('وقالت'),
      content: [span('«الرصيف آمن»')],
      salience: 0.9,
      attribution: 'named',
      stance: 'states',
    },
    {
      id: 's2',
      kind: 'indirect',
      speaker: 'p2',
      source: span('هيئة الموانئ'),
      cue: span('وأعلنت'),
      content: [span('الرسوم ستنخفض بنسبة 10% اعتباراً من 1 نيسان')],
      salience: 0.6,
      attribution: 'organization',
      stance: 'promises',
    },
  ],
});
