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
async function completed(text: string, found: Readonly<Record<string, ParticipantKind>> = {}, score = 1) {
  const pack = await loadPack('ar', readModel);
  const tokens = findTokens(text, 'ar');
  const sentences = findSentences(text, tokens, pack);
  const quotes = findQuotes(text, tokens, sentences, pack, () => {});
  const names = Object.entries(found).map(([name, kind]): NameMention => {
    const start = text.indexOf(name);
    return { span: [start, start + name.length], kind, score, origin: 'test' };
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

  it('parts what was joined at a noun with a pronoun, and before somebody whom the article names', async () => {
    expect(await completed('واتهم سامي نصر زميله ماجد سعود بالتقصير.', { 'سامي نصر زميله ماجد سعود': 'person' })).toEqual([
      'person: سامي نصر',
      'person: ماجد سعود',
    ]);
    expect(await completed('وعاد لوبيتو. ورحل غرنيش ولوبيتو مساء.', { لوبيتو: 'person', 'غرنيش ولوبيتو': 'person' })).toEqual([
      'person: لوبيتو',
      'person: غرنيش',
      'person: ولوبيتو',
    ]);
    expect(await completed('وعاد سالم بن دانيه الطوري مساء.', { 'سالم بن دانيه الطوري': 'person' })).toEqual([
      'person: سالم بن دانيه الطوري',
    ]);
  });

  it('parts two names that no dictionary has at the conjunction that is joined to the second', async () => {
    expect(await completed('ورحل شيفرو ودومينغرا مساء.', { 'شيفرو ودومينغرا': 'person' })).toEqual(['person: شيفرو', 'person: ودومينغرا']);
    expect(await completed('وخسرت زغمورت وبيلخاتس مساء.', { 'زغمورت وبيلخاتس': 'organization' })).toEqual([
      'organization: زغمورت',
      'organization: وبيلخاتس',
    ]);
    for (const name of ['لارس وينكلر', 'ابن ورياغر', 'سالم وديعة'])
      expect(await completed(`ورحل ${name} مساء.`, { [name]: 'person' })).toEqual([`person: ${name}`]);
  });

  it('joins one name that was found as two, and takes a paper that was told something for no place', async () => {
    const halves = { 'ريناتا زيلفيا': 'person', 'غروندمانس دي لافارا': 'person' } as const;
    expect(await completed('ووصلت ريناتا زيلفيا غروندمانس دي لافارا مساء.', halves)).toEqual(['person: ريناتا زيلفيا غروندمانس دي لافارا']);
    const two = { زيغمار: 'person', 'محمود سالم': 'person' } as const;
    expect(await completed('والتقى زيغمار محمود سالم مساء.', two)).toEqual(['person: زيغمار', 'person: محمود سالم']);
    for (const to of ['ل', 'لـ', 'ل ـ '])
      expect(await completed(`وكشف زيغمار ${to}«الرياض» السر.`, { الرياض: 'place' })).toContain('organization: الرياض');
    expect(await completed('ووصل إلى مدينة «الرياض» مساء.', { الرياض: 'place' })).toEqual(['place: الرياض']);
  });

  it('joins what no name begins with to the one before it', async () => {
    const found = { سعيد: 'person', 'ولد بابه': 'person' } as const;
    expect(await completed('ووصل سعيد ولد بابه أمس.', found)).toEqual(['person: سعيد ولد بابه']);
  });

  it('takes in a given name, and a word behind it, between a verb and what was found of a name', async () => {
    expect(await completed('ونقلت الوكالة عن سمير زلمان بدري قوله إن الطريق مفتوح.', { بدري: 'person' })).toEqual([
      'person: سمير زلمان بدري',
    ]);
    expect(await completed('ونقلت الوكالة عن زملاء بدري قولهم إن الطريق مفتوح.', { بدري: 'person' })).toEqual(['person: بدري']);
  });

  it('takes no blessing for a name, and no word of the dictionary that the tagger doubts', async () => {
    expect(await completed('واستقبل الملك حفظه الله الوفد.', { 'حفظه الله': 'person' })).toEqual([]);
    expect(await completed('ووصل هبة الله مساء.', { 'هبة الله': 'person' })).toEqual(['person: هبة الله']);
    expect(await completed('وعرف أنه سينتصر عليهم.', { سينتصر: 'person' }, 0.5)).toEqual([]);
    expect(await completed('وعرف أنه سينتصر عليهم.', { سينتصر: 'person' }, 0.8)).toEqual(['person: سينتصر']);
  });

  it('ends no name after a word that goes on, and goes on with no verb', async () => {
    expect(await completed('ثار سالم بن جابر المنصور الجهود المبذولة.', { 'سالم بن': 'person' })).not.toContain('person: سالم بن');
    expect(await completed('وأكد الرئيس زيغمار سيقرر في الأمر.', { زيغمار: 'person' })).toEqual(['person: زيغمار']);
  });

  it('ends a name where it ends elsewhere, before a word of the dictionary', async () => {
    expect(await completed('ورحل زيغمار مساء. وأرسل زيغمار جيشا.', { زيغمار: 'person', 'زيغمار جيشا': 'person' })).toEqual([
      'person: زيغمار',
      'person: زيغمار',
    ]);
  });

  it('ends a name before a noun that an adjective of its own follows', async () => {
    const found = { 'فيصل بن خالد الجهود': 'person' } as const;
    expect(await completed('وثمن الأمير فيصل بن خالد الجهود المبذولة.', found)).toEqual(['person: فيصل بن خالد']);
  });

  it('takes the class of a place for a name only where the tagger is sure', async () => {
    expect(await completed('وكانت مصادر في المدينة ذكرت ذلك.', { المدينة: 'place' }, 0.7)).toEqual([]);
    expect(await completed('وهاجر من مكة إلى المدينة.', { المدينة: 'place' })).toEqual(['place: المدينة']);
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

  it('takes in a given name that is an office too, and a father’s name that a list or a title shows', async () => {
    expect(await completed('وقال الدكتور مساعد العلي إن الطريق آمن.', { العلي: 'person' })).toEqual(['person: مساعد العلي']);
    const list = { 'أحمد سهيل': 'person', وسعد: 'person' } as const;
    expect(await completed('وصل أحمد سهيل وسعد البركة إلى المعسكر.', list)).toEqual(['person: أحمد سهيل', 'person: وسعد البركة']);
    expect(await completed('وحضر الدكتور سعد بن علي ناشب، وعاد مساء.', { 'سعد بن علي': 'person' })).toEqual(['person: سعد بن علي ناشب']);
  });

  it('names who stands in marks after a title, and not what somebody with a title says', async () => {
    expect(await completed('وعاد وزير الخارجية "ظريف" مساء.')).toEqual(['person: ظريف']);
    expect(await completed('وكتب المواطن «ذعار الشلوي» إلى البلدية.')).toEqual(['person: ذعار الشلوي']);
    expect(await completed('ووصفه الرئيس "خطأ كبير" أمس.')).toEqual([]);
  });

  it('parts two people between whom a title stands, and a name from the verb before it', async () => {
    const joined = { 'سعيد بن ماجد المدرب عمر الملا': 'person' } as const;
    const parted = await completed('وتوج سعيد بن ماجد المدرب عمر الملا بالكأس.', joined);
    expect(parted).toEqual(['person: سعيد بن ماجد', 'person: عمر الملا']);
    expect(await completed('وأوضح العلي أن الطريق آمن.', { 'وأوضح العلي': 'person' })).toEqual(['person: العلي']);
  });

  it('drops where somebody is from', async () => {
    expect(await completed('وأصيب مواطن ليبي في الحادث.', { ليبي: 'person' })).toEqual([]);
    expect(await completed('ووصل الأمير تركي مساء.', { تركي: 'person' })).toEqual(['person: تركي']);
  });

  it('drops a noun of an office alone, and a body with what it does', async () => {
    expect(await completed('وأكد المحاميان ذلك.', { المحاميان: 'person' })).toEqual([]);
    expect(await completed('وحضر أمين البلدية الحفل.', { أمين: 'person' })).toEqual([]);
    expect(await completed('وأكد الحكم ذلك بعد أن قال سالم الحكم إنه سيعود.', { الحكم: 'person', 'سالم الحكم': 'person' })).toEqual([
      'person: الحكم',
      'person: سالم الحكم',
    ]);
    expect(await completed('وطالبت الجمعية بوقف الصيد.', { 'الجمعية بوقف': 'organization' })).toEqual([]);
    expect(await completed('وطالبت الجمعية الخضراء بذلك.', { 'الجمعية الخضراء': 'organization' })).toEqual([
      'organization: الجمعية الخضراء',
    ]);
  });

  it('takes the noun of a body alone for no name', async () => {
    expect(await completed('وانضم إلى حزب جديد.', { حزب: 'organization' })).toEqual([]);
    expect(await completed('وانضم إلى الحزب أمس.', { الحزب: 'organization' })).toEqual(['organization: الحزب']);
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
    expect(await completed('ودرس في جامعة الإمام خالد سنوات.', king)).toEqual(['organization: جامعة الإمام خالد']);
    expect(await completed('وسال وادي بن خالد أمس.', { 'وادي بن خالد': 'person' })).toEqual(['place: وادي بن خالد']);
    expect(await completed('وغادر الملك خالد الرياض.', king)).toEqual(['person: خالد']);
  });

  it("ends a place with the article behind a people's adjective that has it, too", async () => {
    const found = (place: string) => ({ [place]: 'place' }) as const;
    expect(await completed('واجتمعت دول الخليج العربية أمس.', found('الخليج'))).toEqual(['place: الخليج العربية']);
    expect(await completed('وزار الوفد الساحل الجديد أمس.', found('الساحل'))).toEqual(['place: الساحل']);
    expect(await completed('وزار الوفد عمان العربية أمس.', found('عمان'))).toEqual(['place: عمان']);
  });

  it('leaves out who wrote the article', async () => {
    const author = { 'سعد العلي': 'person' } as const;
    expect(await completed('سعد العلي – عمان\n\nأغلق الطريق أمس.', author)).toEqual([]);
    expect(await completed('سعد العلي- الساحل- عمان: أغلق الطريق أمس.', author)).toEqual([]);
    expect(await completed('سعد العلي: سنعود إلى الملعب.', author)).toEqual(['person: سعد العلي']);
  });
});
