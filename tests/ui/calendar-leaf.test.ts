/** What stands on a leaf of the calendar for each kind of TIMEX3 value. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullDate, leafOf, shortRange } from '../../src/ui/brief/calendar-leaf';
import { LANGUAGES, loadMessages } from '../../src/ui/locales';
import { ar } from '../../src/ui/locales/ar';
import { en } from '../../src/ui/locales/en';
import { createTranslate } from '../../src/ui/locales/messages';

const english = { locale: 'en-GB', t: createTranslate(en, 'en-GB') };
const egyptian = { locale: 'ar-EG', t: createTranslate(ar, 'ar-EG') };

describe('a calendar leaf', () => {
  it.each([
    ['2026-09-12', { top: 'Sept', main: '12', bottom: '2026', full: '12 September 2026' }],
    ['2026-09-12T14:30', { top: 'Sept', main: '12', bottom: '2026', full: '12 September 2026 at 14:30' }],
    ['2022-10', { main: 'Oct', bottom: '2022', full: 'October 2022' }],
    ['2019', { main: '2019', full: '2019' }],
    ['2026-W23', { top: 'Week', main: '23', bottom: '2026', full: 'Week 23 (1–7 June 2026)' }],
    ['2026-W23-WE', { top: 'Weekend', main: '23', bottom: '2026', full: 'Weekend of week 23 (1–7 June 2026)' }],
    ['2026-Q2', { main: 'Q2', bottom: '2026', full: 'Q2 2026' }],
    ['2026-SU', { main: 'Summer', bottom: '2026', full: 'Summer 2026' }],
    ['199', { main: '1990s', full: '1990s' }],
    ['2026-H1', { main: 'First half', bottom: '2026', full: 'First half 2026' }],
    ['19', { main: '20th c.', full: '20th c.' }],
    ['20', { main: '21st c.', full: '21st c.' }],
    ['10', { main: '11th c.', full: '11th c.' }],
  ])('says %s', (value, leaf) => {
    const found = leafOf(value, english);
    expect({ ...found, full: plain(found.full) }).toEqual(leaf);
  });

  it('writes digits and months as the reader’s locale does', () => {
    expect(leafOf('2026-09-12', egyptian)).toEqual({ top: 'سبتمبر', main: '١٢', bottom: '٢٠٢٦', full: '١٢ سبتمبر ٢٠٢٦' });
  });

  it('keeps the day in every time zone', () => {
    expect(leafOf('2026-01-01', english).main).toBe('1');
    expect(leafOf('2026-12-31', english).main).toBe('31');
  });

  it('shows something for any value', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(leafOf(value, english).main).toEqual(expect.any(String));
      }),
    );
  });
});

/** CLDR's versions differ in the spaces around a dash. */
const plain = (text: string) => text.replace(/[\s\u2009]*–[\s\u2009]*/g, '–').replace(/\s/g, ' ');

const wordsIn = async (locale: string) => ({ locale, t: createTranslate(await loadMessages(locale), locale) });

describe('a date in full, in the order of each language', () => {
  it.each([
    ['en', ['21st c.', '1990s', 'Summer 2026', 'Q2 2026', 'Second half 2026', 'Week 23 (June 1–7, 2026)']],
    ['ar', ['القرن الـ21', 'عقد 1990', 'صيف 2026', 'الربع 2 من 2026', 'النصف الثاني من 2026', 'الأسبوع 23 (1–7 يونيو 2026)']],
    ['fr', ['XXIᵉ siècle', 'Années 1990', 'Été 2026', 'T2 2026', '2ᵉ semestre 2026', 'Semaine 23 (1–7 juin 2026)']],
    ['es', ['Siglo XXI', 'Años 1990', 'Verano de 2026', 'T2 de 2026', 'Segundo semestre de 2026', 'Semana 23 (1–7 de junio de 2026)']],
    ['de', ['21. Jh.', '1990er', 'Sommer 2026', 'Q2 2026', '2. Halbjahr 2026', 'Kalenderwoche 23 (1.–7. Juni 2026)']],
    ['pt', ['Século XXI', 'Anos 1990', 'Verão de 2026', 'T2 de 2026', 'Segundo semestre de 2026', 'Semana 23 (1–7 de junho de 2026)']],
    ['it', ['XXI secolo', 'Anni 1990', 'Estate 2026', 'T2 2026', 'Secondo semestre 2026', 'Settimana 23 (01–07 giugno 2026)']],
    ['ru', ['XXI век', '1990-е', 'Лето 2026 г.', '2-й квартал 2026 г.', '2-е полугодие 2026 г.', '23-я неделя (1–7 июня 2026 г.)']],
    ['tr', ['21. yy.', '1990–1999', 'Yaz 2026', '2. çeyrek, 2026', 'İkinci yarı, 2026', '23. hafta (1–7 Haziran 2026)']],
    ['fa', ['سدهٔ ۲۱', 'دههٔ ۱۹۹۰', 'تابستان ۲۰۲۶', 'سه‌ماههٔ ۲ سال ۲۰۲۶', 'نیمهٔ دوم سال ۲۰۲۶', 'هفتهٔ ۲۳ (۱ تا ۷ ژوئن ۲۰۲۶)']],
    ['he', ['המאה ה־21', 'שנות ה־1990', 'קיץ 2026', 'רבעון 2 של 2026', 'המחצית השנייה של 2026', 'שבוע 23 (1–7 ביוני 2026)']],
    ['zh', ['21 世纪', '1990 年代', '2026 年夏', '2026 年第 2 季度', '2026 年下半年', '第 23 周（2026/6/1–2026/6/7）']],
    ['ja', ['21世紀', '1990年代', '2026年夏', '2026年第2四半期', '2026年下半期', '第23週（2026/06/01～2026/06/07）']],
  ])('%s', async (locale, wanted) => {
    const words = await wordsIn(locale);
    expect(['20', '199', '2026-SU', '2026-Q2', '2026-H2', '2026-W23'].map((value) => plain(leafOf(value, words).full))).toEqual(wanted);
  });
});

describe('a range', () => {
  it.each([
    ['2026-04-12', '2026-04-20', '12–20 April 2026', '12–20 Apr'],
    ['2026-04', '2026-06', 'April–June 2026', 'April–June 2026'],
    ['2015', '2019', '2015–2019', '2015–2019'],
    ['2019', '2026-04', '2019 to April 2026', '2019–April 2026'],
    ['2025-12-30', '2026-01-02', '30 December 2025–2 January 2026', '30 Dec 2025–2 Jan 2026'],
    // an end before its start is no range
    ['2026-05-02', '2026-04-12', '2 May 2026 to 12 April 2026', '2 May–12 Apr'],
  ])('%s to %s', (value, end, full, short) => {
    expect(plain(fullDate(value, end, english))).toBe(full);
    expect(plain(shortRange(value, end, english, '2026'))).toBe(short);
  });

  it('is written in every language, whatever its ends', async () => {
    for (const language of LANGUAGES) {
      const words = await wordsIn(language);
      const value = fc.constantFrom('2026-04-12', '2026-04', '2019', '2026-W23', '199', '20', '2026-SU', 'FUTURE_REF', '2026-13-40');
      fc.assert(
        fc.property(value, value, (start, end) => fullDate(start, end, words).trim() !== '' && shortRange(start, end, words) !== ''),
      );
    }
  });
});
