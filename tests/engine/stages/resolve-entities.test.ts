/** Participants: one each, all their mentions, the role beside the name; groups and offices that speak. Unsure means apart. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/languages/ar';
import { cs } from '../../../src/languages/cs';
import { el } from '../../../src/languages/el';
import { en } from '../../../src/languages/en';
import { pl } from '../../../src/languages/pl';
import { ru } from '../../../src/languages/ru';
import { entityOf, readMarks, resolve } from '../../support/resolve';

const names = (marked: string, pack = en) => resolve(marked, pack).entities.map((entity) => entity.name);

describe('one participant, all its mentions', () => {
  it.each([
    ['a surname', '[P Dana Whitfield] came. Later [P Whitfield] left.', 'Dana Whitfield'],
    ['a first name', '[P Dana Whitfield] came. Later [P Dana] left.', 'Dana Whitfield'],
    ['a middle initial', '[P Dana Whitfield] came. [P Dana K. Whitfield] left.', 'Dana K. Whitfield'],
    ['a possessive', '[P Dana Whitfield] came. [P Whitfield]’s car left.', 'Dana Whitfield'],
    ['a title inside the name', '[P Dana Whitfield] came. [P Mrs. Whitfield] left.', 'Dana Whitfield'],
    ['an acronym in brackets', 'The [O Harbour Workers Union] ([O HWU]) met. [O HWU] went on.', 'Harbour Workers Union'],
    ['an acronym by its initials', 'The [O World Lighthouse Organization] met. [O WLO] went on.', 'World Lighthouse Organization'],
    ['an acronym with stops', 'The [L United Islands] met. The [L U.I.] went on.', 'United Islands'],
    ['a company without its form', '[O Brightwater Inc] grew. [O Brightwater] sold.', 'Brightwater Inc'],
    ['a company by how its name begins', '[O Brightwater] grew. [O Brightwater Pump Corp] sold.', 'Brightwater Pump Corp'],
    ['a spelling', '[P Amina Benkhaled] came. [P Amina Benkhalid] left.', 'Amina Benkhaled'],
  ])('joins %s', (_, marked, fullest) => {
    expect(names(marked)).toEqual([fullest]);
  });

  it.each([
    ['a body', pl, 'Prezes [O Urzędu Morskiego] milczy. [O Urząd Morski] nie pyta.', 'Urząd Morski'],
    [
      'a body by its noun',
      pl,
      '[O Komisja Nadmorska] obraduje. Plan [O Komisji Nadmorskiej] jest tajny. [O Komisja] milczy.',
      'Komisja Nadmorska',
    ],
    ['a city', pl, '[L Warszawa] czeka, bo w [L Warszawie] pada.', 'Warszawa'],
    ['a firm', ru, 'В [O Волгатоне] молчат. [O Волгатон] сократил поставки.', 'Волгатон'],
    ['a city, with another consonant', cs, '[L Praha] čeká, v [L Praze] prší.', 'Praha'],
    ['a man', pl, '[P Adama Lisa] nie było. Rozmawiał z [P Adamem Lisem], choć [P Adam Lis] milczał.', 'Adam Lis'],
    ['a woman by an adjective', cs, '[P Jany Novákové] se ptali, ale [P Jana Nováková] mlčí.', 'Jana Nováková'],
    ['a man by an adjective', ru, '[P Андрея Толстого] ждали, а [P Андрей Толстой] молчит.', 'Андрей Толстой'],
    ['an island', el, 'Η [L Κρήτη] περιμένει το πλοίο της [L Κρήτης].', 'Κρήτη'],
  ])('joins the cases of %s, and shows the nominative, or what opens a sentence', (_, pack, marked, shown) => {
    expect(names(marked, pack)).toEqual([shown]);
  });

  it('leaves apart what is alike but for no ending', () => {
    expect(names('[L Iran] i [L Irak] milczą.', pl)).toEqual(['Iran', 'Irak']);
    expect(names('[O Rada Gór] i [O Rada Morza] milczą.', pl)).toEqual(['Rada Gór', 'Rada Morza']);
  });

  it.each([
    ['a surname', 'وصل [P سالم الجابري] أمس. ثم غادر [P الجابري].', 'سالم الجابري'],
    ['a joined conjunction', 'وصل [P سالم الجابري] أمس. [P والجابري] مدير جديد.', 'سالم الجابري'],
    ['spellings of alef, ya and ta marbuta', 'زار [P أحمد مرتضى] [L جدة]. ثم عاد [P احمد مرتضي] من [L جده].', 'أحمد مرتضى'],
    ['vowel signs and tatweel', 'وصل [P سالم الجابري]. ثم تحدث [P سَالِم الجـابري].', 'سالم الجابري'],
    ['one letter more', 'التقى [P باولو دي لوكاس] الحضور، ثم غادر [P باولو دي لوكا].', 'باولو دي لوكاس'],
    ['an organisation without its generic word', 'أعلنت [O شركة النورس] أرباحها، وقالت [O النورس] إنها ستتوسع.', 'شركة النورس'],
    ['a club without its noun and origin', 'فاز [O نادي زلتان المغربي]. ثم خسر [O زلتان].', 'نادي زلتان المغربي'],
    ['a club without what it plays', 'فاز [O نادي نجمة زلتان المغربي للتنس]. ثم خسر [O نجمة زلتان].', 'نادي نجمة زلتان المغربي للتنس'],
    ['a company by its first word', 'باعت [O زلتان إلكترونكس] مصنعا. وقالت [O زلتان] ذلك.', 'زلتان إلكترونكس'],
    ['a surname with a joined preposition', 'وصل [P سالم جابر]. ثم قالوا [P لجابر] ذلك.', 'سالم جابر'],
    [
      'a body within its longer name',
      'اجتمع [O مجلس المرافئ التابع للوزارة]. ثم قرر [O مجلس المرافئ] التأجيل.',
      'مجلس المرافئ التابع للوزارة',
    ],
  ])('joins %s in Arabic', (_, marked, fullest) => {
    expect(names(marked, ar)[0]).toBe(fullest);
    expect(resolve(marked, ar).entities[0]?.mentions).toHaveLength(2);
  });

  it.each([
    ['two people with one surname', '[P Mark Whitfield] met [P Dana Whitfield].'],
    ['a father and a son', '[P Mark Whitfield] met [P Mark Whitfield Jr].'],
    ['a short spelling', '[P Ann Lee] met [P Ann Lea].'],
    ['a body and what is of it', '[O United Harbours] asked the [O United Harbours Safety Council].'],
    ['a father and his son', '[P Salman bin Saad] met [P Majid bin Salman bin Saad].'],
    ['a person and a place', '[P Whitfield] drove to [L Whitfield Bay].'],
  ])('keeps %s apart', (_, marked) => {
    expect(new Set(names(marked)).size).toBe(2);
  });

  it('calls a body by the name that stands again and again, not by its product’s', () => {
    const often = '[O Brightwater] grew. [O Brightwater] sold. [O Brightwater] left.';
    expect(names(`${often} The [O Brightwater Lumen] broke.`)).toEqual(['Brightwater']);
    expect(names(`${often} So said [O Brightwater Corp].`)).toEqual(['Brightwater Corp']);
  });

  it('gives a bare surname of two people to the one named last before it', () => {
    const result = resolve('[P Mark Whitfield] spoke. [P Dana Whitfield] listened. [P Whitfield] then left.', en);
    expect(result.entities.map((entity) => [entity.name, entity.mentions.length])).toEqual([
      ['Mark Whitfield', 1],
      ['Dana Whitfield', 2],
    ]);
  });

  it('leaves a bare surname before two people to neither', () => {
    expect(names('[P Whitfield] left early. [P Mark Whitfield] and [P Dana Whitfield] stayed.')).toHaveLength(3);
  });

  it('cuts a joined letter from a name only where something shows that it is joined', () => {
    expect(names('سافر الوفد إلى [L فرنسا] [L وكندا].', ar)).toEqual(['فرنسا', 'كندا']);
    expect(names('تحدث [P وليد الشامي] طويلا.', ar)).toEqual(['وليد الشامي']);
  });

  it('shows the spelling that the article writes most often, not the shortest', () => {
    expect(names('زار [P أحمد مرتضى] المدينة. ثم قال [P احمد مرتضى] ذلك، وعاد [P احمد مرتضى] مساء.', ar)).toEqual(['احمد مرتضى']);
  });

  it('gives one kind to one name', () => {
    const result = resolve('[P Tarek Mansour] came. [O Mansour] spoke, and [P Mansour] left.', en);
    expect(result.entities.map((entity) => entity.kind)).toEqual(['person']);
  });
});

describe('roles', () => {
  it.each([
    [
      'the first office that stands beside the name',
      'Harbour Minister [P Ola Brandt] spoke. [P Brandt], a former nurse, left.',
      'Harbour Minister',
    ],
    ['an office rather than a rank', 'General [P Ola Brandt], the defence minister, spoke.', 'defence minister'],
    ['an office in brackets', '[P Ola Brandt] (mayor of [L Elsing]) spoke.', 'mayor of Elsing'],
    ['an office after an age in brackets', '- [P Ola Brandt] (52): mayor of [L Elsing] since 2011.', 'mayor of Elsing'],
    ['two offices joined', 'Former harbour master and party leader [P Ola Brandt] spoke.', 'party leader'],
    ['a possessive', 'The union’s lawyer, [P Ola Brandt], spoke.', 'lawyer'],
    ['an office after a bare verb of being', '[P Ola Brandt] is director of the harbour board.', 'director of the harbour board'],
    ['what somebody is of a country', '[P Ola Brandt] is [L Norway]’s first female minister.', 'first female minister'],
    ['an office behind the name of a body', '[P Ola Brandt], a [O University of Elsing] law professor, spoke.', 'law professor'],
    ['who is named by the way', 'A retired resident named [P Ola Brandt] spoke.', 'resident'],
    ['what two are together, in apposition', 'The two lawyers, [P Ola Brandt] and [P Ida Moe], spoke.', 'lawyers'],
    ['the office before somebody of a body', 'They praised the moderator of the debate, [P Ola Brandt] of [O Elsing Radio].', 'moderator'],
  ])('takes %s', (_, marked, role) => {
    expect(resolve(marked, en).entities.find((entity) => entity.name === 'Ola Brandt')?.role).toContain(role);
  });

  it.each([
    ['the office of the next name', '[P Ola Brandt], Senator [P Ida Moe] and others spoke.', 'Ola Brandt'],
    ['an office in another clause', 'The mayor said that [P Ola Brandt] would stay.', 'Ola Brandt'],
    ['an office in a bracket that is no age, after a colon', '[P Ola Brandt] (left): mayor [P Ida Moe] (right).', 'Ola Brandt'],
    ['an office on a condition', 'We leave if [P Ola Brandt] is the mayor.', 'Ola Brandt'],
    ['a noun that only begins a longer one', '[P Ola Brandt] is blaming voter fraud.', 'Ola Brandt'],
    ['an office after a verb', '[P Ola Brandt] was called president of nothing.', 'Ola Brandt'],
  ])('does not take %s', (_, marked, name) => {
    expect(entityOf(resolve(marked, en), name).role).toBeUndefined();
  });

  it.each([
    ['a construct with a country', 'صرح وزير خارجية [L النرويج] السابق [P يان هولت] بذلك.', 'يان هولت', 'وزير خارجية النرويج السابق'],
    ['a deputy of an office', 'قال نائب رئيس البلدية [P نزار عيسى] ذلك.', 'نزار عيسى', 'نائب رئيس البلدية'],
    ['an office after the name', 'وقال [P نزار عيسى] رئيس النقابة إن الاجتماع تأجل.', 'نزار عيسى', 'رئيس النقابة'],
    ['two offices of one person', 'وصل رئيس الوزراء ووزير الدفاع [P نزار عيسى] مساء.', 'نزار عيسى', 'رئيس الوزراء ووزير الدفاع'],
    ['an office after an age in brackets', '- [P نزار عيسى] (52 عاما): حاكم سابق للمقاطعة.', 'نزار عيسى', 'حاكم سابق للمقاطعة'],
    ['a description of one of many', 'وقال [P نزار عيسى] أحد سكان البلدة إن الماء شحيح.', 'نزار عيسى', 'أحد سكان البلدة'],
    ['what somebody belongs to', 'وأصيب [P نزار عيسى] من منسوبي البلدية أمس.', 'نزار عيسى', 'من منسوبي البلدية'],
    ['a rank over a place', 'وحضر [P نزار عيسى] أمير المنطقة الشرقية.', 'نزار عيسى', 'أمير المنطقة الشرقية'],
    [
      'an office in a body that is another’s',
      'وأوضح الملحق الثقافي في سفارة خادم الحرمين الشريفين [P نزار عيسى] ذلك.',
      'نزار عيسى',
      'الملحق الثقافي في سفارة خادم الحرمين الشريفين',
    ],
    ['an office rather than a courtesy', 'وقال الأستاذ [P نزار عيسى] رئيس النقابة إن الاجتماع تأجل.', 'نزار عيسى', 'رئيس النقابة'],
    ['a form of address between', 'قال وزير العدل الدكتور [P نزار عيسى] ذلك.', 'نزار عيسى', 'وزير العدل'],
  ])('takes %s in Arabic', (_, marked, name, role) => {
    expect(entityOf(resolve(marked, ar), name).role).toBe(role);
  });

  it('takes no participle of reporting for a rank', () => {
    expect(entityOf(resolve('هتف السكان ضد [P نزار عيسى]، مشيرين إلى وعوده.', ar), 'نزار عيسى').role).toBeUndefined();
  });

  it.each([
    ['a courtesy', 'وحضر الأستاذ [P نزار عيسى] اللقاء.'],
    ['office in a body that is called so', 'وقال رئيس قسم الجراحة بمستشفى [P نزار عيسى] ذلك.'],
    ['an adverb', 'وبدأت الجهات ممثلةً في شرطة [P نزار عيسى] التحقيق.'],
  ])('takes %s for no role in Arabic', (_, marked) => {
    expect(entityOf(resolve(marked, ar), 'نزار عيسى').role).toBeUndefined();
  });

  it('parts two holders of the same office', () => {
    const result = resolve('التقى الرئيس النرويجي والرئيس الكندي [P يان هولت] أمس.', ar);
    expect(entityOf(result, 'يان هولت').role).toBe('الرئيس الكندي');
  });

  it('shares an office among the countries of a list, in both languages', () => {
    const arabic = resolve('حضر وزراء خارجية [L فرنسا] [L وكندا] [L وبلجيكا] اللقاء.', ar);
    expect(arabic.entities.map((entity) => entity.role)).toEqual(Array(3).fill('وزراء خارجية'));
    const english = resolve('The foreign ministers of [L France], [L Canada] and [L Belgium] met.', en);
    expect(english.entities.map((entity) => entity.role)).toEqual(Array(3).fill('foreign ministers'));
  });

  it('keeps an office that stands alone as a reference to its holder', () => {
    const result = resolve('Harbour Minister [P Ola Brandt] came. The minister then left.', en);
    const references = entityOf(result, 'Ola Brandt').references.map((span) => result.text.slice(...span));
    expect(references).toContain('minister');
    const other = resolve('قال الرئيس الفرنسي [P جان رو] ذلك. ورد الرئيس اليمني لاحقا.', ar);
    const arabic = entityOf(other, 'جان رو').references.map((span) => other.text.slice(...span));
    expect(arabic).not.toContain('الرئيس اليمني');
  });
});

describe('those without a name', () => {
  it.each([
    ['a group that speaks', '{Striking dockers and protesters} said no.', 'group', en],
    ['a source of a body', '{A spokesman for the [O Harbour Board]} said no.', 'person', en],
    ['a group that speaks, in Arabic', 'وقالت {مصادر أمنية} ذلك.', 'group', ar],
    ['a body that speaks, in Arabic', 'وذكر {المرصد البحري} ذلك.', 'organization', ar],
    ['a body that a noun alone calls, though it speaks', 'وذكرت {الشرطة} ذلك.', 'group', ar],
    ['a country’s forces', 'تقدمت القوات النرويجية شمالا.', 'group', ar],
  ] as const)('takes in %s', (_, marked, kind, pack) => {
    expect(resolve(marked, pack).entities.map((entity) => entity.kind)).toContain(kind);
  });

  it('ends what a group is called before its verb', () => {
    expect(names('{The striking workers waved flags} and said no.')).toEqual(['striking workers']);
    expect(names('{Workers of the night shift} said no.')).toEqual(['Workers of the night shift']);
  });

  it('takes an office with its body for one, not the body, where nouns stand without articles', () => {
    expect(names('{Dyrektor szpitala} twierdzi, że łóżek wystarczy.', pl)).toEqual(['Dyrektor szpitala']);
    expect(names('{Mluvčí policie} uvedla, že řidič utekl.', cs)).toEqual(['Mluvčí policie']);
  });

  it('leaves out a group that only stands there', () => {
    expect(names('The road was full of protesters.')).toEqual([]);
  });

  it('joins a group that is taken up with the article', () => {
    const result = resolve('وقالت {مصادر طبية نرويجية} ذلك. وأضافت {المصادر الطبية} أن الوضع مستقر.', ar);
    expect(result.entities).toHaveLength(1);
    expect(result.entities[0]?.mentions).toHaveLength(2);
  });

  it('gives a statement’s words to who issued it', () => {
    const result = resolve('{[O Harbour Board]} spoke first. {The statement} said more.', en);
    expect(result.entities.map((entity) => entity.name)).toEqual(['Harbour Board']);
    expect(result.entities[0]?.references).toHaveLength(1);
  });

  it('takes a source by a short form of a name that no finder saw', () => {
    const result = resolve('وصلت [P هالة البستاني] أمس. وقالت {البستاني} إنها متعبة.', ar);
    expect(result.entities).toHaveLength(1);
    expect(result.entities[0]?.mentions).toHaveLength(2);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'Mayor',
    'of',
    'the',
    'Ola',
    'Brandt',
    ',',
    'and',
    '(',
    ')',
    'said',
    '“',
    '”',
    'وزير',
    'والوزير',
    'لويس',
    '.',
    '’s',
    '🙂',
  );
  const marked = fc
    .array(fc.tuple(words, fc.constantFrom('', 'P', 'O', 'L')), { maxLength: 30 })
    .map((list) => list.map(([word, mark]) => (mark ? `[${mark} ${word}]` : word)).join(' '));

  it('gives mentions that lie within the names found, each in one participant, and roles that the text has', () => {
    fc.assert(
      fc.property(marked, fc.constantFrom(ar, en), (input, pack) => {
        const { text, entities } = resolve(input, pack);
        const given = readMarks(input).names;
        const seen = new Set<string>();
        for (const entity of entities) {
          expect(text).toContain(entity.name);
          if (entity.role) expect(text).toContain(entity.role);
          for (const span of [...entity.mentions, ...entity.references]) {
            expect(text.slice(...span)).toBe(text.slice(...span).trim());
            expect(span[1]).toBeGreaterThan(span[0]);
          }
          for (const span of entity.mentions) {
            expect(seen.has(`${span}`)).toBe(false);
            seen.add(`${span}`);
          }
        }
        const covered = entities.flatMap((entity) => entity.mentions);
        for (const { span } of given)
          if (/\p{L}/u.test(text.slice(...span))) expect(covered.some((m) => m[0] < span[1] && span[0] < m[1])).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('bodies without a name in Arabic', () => {
  it.each([
    ['a network that is the whole world’s', 'اتسعت الشبكة العالمية، ثم اتسعت الشبكة.', []],
    ['a noun whose name goes on', 'أمهل الوزير شركة نفط الشمال أسبوعا.', []],
    ['a bank by its adjective', 'مول البنك الدولي المشروع.', ['البنك الدولي']],
  ])('%s', (_, text, expected) => {
    expect(names(text, ar)).toEqual(expected);
  });
});
