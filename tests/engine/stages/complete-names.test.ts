import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { NameMention } from '../../../src/engine/layers';
import { completeNames } from '../../../src/engine/stages/complete-names';
import { findQuotes } from '../../../src/engine/stages/find-quotes';
import { findSentences } from '../../../src/engine/stages/find-sentences';
import { findTokens } from '../../../src/engine/stages/find-tokens';
import { findRoleWords } from '../../../src/engine/stages/role-words';
import { loadPack } from '../../../src/languages';
import type { ParticipantKind } from '../../../src/model';

const readModel = async (file: string) => new Uint8Array(await readFile(new URL(`../../../public/models/${file}`, import.meta.url)));

/** The names after completion, given those that a tagger found. */
async function completed(text: string, found: Readonly<Record<string, ParticipantKind>> = {}) {
  const pack = await loadPack('ar', readModel);
  const tokens = findTokens(text, 'ar');
  const sentences = findSentences(text, tokens, pack);
  const quotes = findQuotes(text, tokens, sentences, pack, () => {});
  const names = Object.entries(found).map(([name, kind]): NameMention => {
    const start = text.indexOf(name);
    return { span: [start, start + name.length], kind, score: 1, origin: 'test' };
  });
  const all = completeNames(names, text, tokens, sentences, quotes, findRoleWords(tokens, pack), pack, () => {});
  return all.map(({ span, kind }) => `${kind}: ${text.slice(...span)}`);
}

describe('completeNames', () => {
  it('names whoever stands between a title and what is said', async () => {
    expect(await completed('وقال مدير المرفأ راجح بادي إن السفن ستعود غدا.')).toEqual(['person: راجح بادي']);
    expect(await completed('وأوضح المتحدث باسم البلدية المهندس عقل بلتاجي، أنه تم فتح الطريق.')).toEqual(['person: عقل بلتاجي']);
    expect(await completed('وأكد م. فقيه أن الأمانة جهزت المواقع.')).toEqual(['person: فقيه']);
  });

  it('takes no common word after a title for a name', async () => {
    expect(await completed('وقال الوزير أمس إن السفن ستعود.')).toEqual([]);
    expect(await completed('وأصدر رئيس البلدية تعليمات جديدة إلى التجار.')).toEqual([]);
    expect(await completed('وقال المسؤول ذاته إن الطريق مغلق.')).toEqual([]);
  });

  it('lets a name go on after its particle, and up to what is said', async () => {
    expect(await completed('وكان فريق المدرب لويس فان غال بدأ جولته.', { 'لويس فان': 'person' })).toEqual(['person: لويس فان غال']);
    expect(await completed('وكشف الوزير عبدالرقيب سيف الأسودي بأن القاعدة آمنة.', { عبدالرقيب: 'person' })).toEqual([
      'person: عبدالرقيب سيف الأسودي',
    ]);
    expect(await completed('وقال العميد شارل شيخاني قائد اللواء إن الطريق آمن.', { 'شارل شيخاني': 'person' })).toEqual([
      'person: شارل شيخاني',
    ]);
  });

  it('parts people whom a joined conjunction or preposition stands between', async () => {
    const joined = (name: string) => ({ [name]: 'person' as const });
    expect(await completed('وحضر سليم حداد ومحمد نجار الحفل.', joined('سليم حداد ومحمد نجار'))).toEqual([
      'person: سليم حداد',
      'person: ومحمد نجار',
    ]);
    expect(await completed('وحضر سليم وليد نجار الحفل.', joined('سليم وليد نجار'))).toEqual(['person: سليم وليد نجار']);
    const found = { 'بركوتش لدرماغو': 'person', درماغو: 'person' } as const;
    expect(await completed('ورد درماغو أمس. وكانت رسالة بركوتش لدرماغو طويلة.', found)).toContain('person: بركوتش');
  });

  it('names what stands in marks after its noun', async () => {
    expect(await completed('وذكرت صحيفة «الضفة الأخرى» أن الاجتماع تأجل.')).toEqual(['organization: الضفة الأخرى']);
    expect(await completed('وعرض فيلم «ليل طويل» في المساء.')).toEqual([]);
  });

  it('makes a body or a place of what is called after somebody', async () => {
    const king = { خالد: 'person' } as const;
    expect(await completed('ونقل المصاب إلى مستشفى الملك خالد التخصصي بالمدينة.', king)).toEqual([
      'organization: مستشفى الملك خالد التخصصي',
    ]);
    expect(await completed('ووصل الوفد إلى مطار الملك خالد الدولي.', king)).toEqual(['place: مطار الملك خالد الدولي']);
    expect(await completed('وغادر الملك خالد الرياض.', king)).toEqual(['person: خالد']);
  });

  it('leaves out who wrote the article', async () => {
    const author = { 'سعد العلي': 'person' } as const;
    expect(await completed('سعد العلي – عمان\n\nأغلق الطريق أمس.', author)).toEqual([]);
    expect(await completed('سعد العلي- الساحل- عمان: أغلق الطريق أمس.', author)).toEqual([]);
    expect(await completed('سعد العلي: سنعود إلى الملعب.', author)).toEqual(['person: سعد العلي']);
  });
});
