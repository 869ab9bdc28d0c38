/** Who takes part in Arabic text, with the dictionary that ships: bodies that act, by their names; nobody twice. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../../../src/languages';
import { resolve } from '../../support/resolve';

const pack = await loadPack('ar', async (file) => new Uint8Array(readFileSync(`public/models/${file}`)));
const who = (marked: string) => resolve(marked, pack).entities.map(({ kind, name }) => `${kind}: ${name}`);

it('takes of which people somebody is off their name, and a militia for several', () => {
  expect(who('وقاد [P السنغافوري جيفري تانغ] المباراة.')).toEqual(['person: جيفري تانغ']);
  expect(who('وتقدمت [P ميليشيات الحسام] نحو المدينة.')).toEqual(['group: ميليشيات الحسام']);
});

it('takes no letter off a name that has it where nothing can be joined, and no two conjunctions', () => {
  expect(who('ووصل إلى [L الرباط] [P وانغ لي]. وقال [P وانغ لي] ذلك.')).toEqual(['place: الرباط', 'person: وانغ لي']);
  expect(who('وفاز على [O النورس] المغربي [O وفالتيا] الإيطالي.')).toContain('organization: وفالتيا');
});

it('knows a body behind two prepositions for one, where «لل» shows its article', () => {
  expect(who('ودعا موظف [O للروابط المغربية] إلى الهدوء. ورد مسؤول [O بالروابط المغربية] أمس.')).toEqual([
    'organization: الروابط المغربية',
  ]);
});

it('gives an office between two names to the first of them', () => {
  const { entities } = resolve('وقال {[P كريم يوسف] محامي [P وليد الصقر]} إن الحكم ظالم.', pack);
  expect(entities.find(({ name }) => name === 'كريم يوسف')?.role).toBe('محامي وليد الصقر');
  expect(entities.find(({ name }) => name === 'وليد الصقر')?.role).toBeUndefined();
});

describe('bodies without a name of their own', () => {
  it.each([
    ['after its verb', 'وقررت وزارة الزراعة تأجيل الموسم.'],
    ['after "that"', 'وأضاف أن وزارة الزراعة ستؤجل الموسم.'],
    ['at the head of a sentence', 'وزارة الزراعة تؤجل الموسم.'],
    ['twice in the article', 'يعمل في وزارة الزراعة منذ عام. وزار مقر وزارة الزراعة أمس.'],
    ['in a list', 'حضر الوزراء، وزارة الزراعة وآخرون.'],
  ])('takes part %s', (_, text) => {
    expect(who(text)).toEqual(['organization: وزارة الزراعة']);
  });

  it.each([
    ['after a preposition', 'كان يعمل في وزارة الزراعة قبل عام.'],
    ['after a joined preposition', 'عقد اللقاء بوزارة الزراعة مساء.'],
    ['where something is of it', 'حصل المزارع على جائزة وزارة الزراعة قبل عام.'],
  ])('is only spoken of %s', (_, text) => {
    expect(who(text)).toEqual([]);
  });

  it('is an organisation where a name stands behind its noun, and a group where none does', () => {
    expect(who('ولعب مع نادي الزعفران المغربي موسمين.')).toEqual(['organization: نادي الزعفران المغربي']);
    expect(who('ووافقت الحكومة المغربية على القرض.')).toEqual(['group: الحكومة المغربية']);
  });

  it('has all of its fields, and none of who acts with it', () => {
    expect(who('وقررت وزارة الزراعة والغابات تأجيل الموسم.')).toEqual(['organization: وزارة الزراعة والغابات']);
    expect(who('وقررت وزارة الزراعة والجيش تأجيل الموسم.')).toContain('organization: وزارة الزراعة');
  });

  it('goes on behind a preposition to no other body', () => {
    expect(who('وأعلن {النادي المغربي على موقعه} أن المدرب مريض.')).toEqual(['organization: النادي المغربي']);
  });

  it('takes part where it is of a place, acts and comes again', () => {
    expect(who('وأغلقت أمانة محافظة [L زلتان] الشارع. وعملت الأمانة ليلا.')).toContain('organization: أمانة محافظة زلتان');
    expect(who('وأغلقت أمانة محافظة [L زلتان] الشارع.')).toEqual(['place: زلتان']);
  });

  it('is no writing in the plural that somebody issued', () => {
    expect(who('وأظهرت {بيانات رسمية} أن الأسعار ارتفعت. وقالت {تقارير صحفية} ذلك.')).toEqual([]);
  });

  it('is the one whose name its noun introduces', () => {
    expect(who('وباعت شركة [O النورس] المغربية سفنها.')).toEqual(['organization: النورس']);
    expect(who('وقال قائد حركة [O البناء الأخضر] في [L المغرب] ذلك.')).toContain('organization: البناء الأخضر');
  });

  it('speaks through who reports for it', () => {
    expect(who('وقال {مراسل [O الساحل] في المدينة} إن الجسر مغلق.')).toEqual(['organization: الساحل']);
  });

  it('gives an office that no chain of words joins to a name to the one who is named right after it', () => {
    const [person, ...others] = resolve('وأكد {الرئيس العام للغابات وحماية التربة الدكتور [P سالم بن جابر النجار]} ذلك.', pack).entities;
    expect(person).toMatchObject({ name: 'سالم بن جابر النجار', role: 'الرئيس العام للغابات وحماية التربة' });
    expect(others).toEqual([]);
  });
});
