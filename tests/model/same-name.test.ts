/** Name keys join spellings and scripts of one person, and never two people. */
import { describe, expect, it } from 'vitest';
import { nameKey } from '../../src/model/name-key';
import { sameName } from '../../src/model/same-name';

/** One person a line, spellings parted by "=". */
const SAME = `
محمد بن سلمان = Mohammed bin Salman = Muhammad bin Salman = محمد بن سلمان بن عبد العزيز آل سعود
حسن روحاني = Hassan Rouhani = Hassan Rohani
دونالد ترامب = Donald Trump
فلاديمير بوتين = Vladimir Putin = Владимир Путин
إيمانويل ماكرون = Emmanuel Macron
أنغيلا ميركل = أنجيلا ميركل = Angela Merkel
جو بايدن = Joe Biden
باراك أوباما = Barack Obama
هيلاري كلينتون = Hillary Clinton
بنيامين نتنياهو = Benjamin Netanyahu
عبد الفتاح السيسي = عبدالفتاح السيسي = Abdel Fattah el-Sisi = Abdel Fattah al-Sisi
محمود عباس = Mahmoud Abbas
بشار الأسد = Bashar al-Assad
معمر القذافي = Muammar Gaddafi = Moammar Gadhafi
صدام حسين = Saddam Hussein
حسني مبارك = Hosni Mubarak
مايك بومبيو = Mike Pompeo
لويجي دي مايو = Luigi Di Maio
أنطونيو غوتيريش = António Guterres
كيم جونغ أون = Kim Jong Un = Kim Jong-un
بوريس جونسون = Boris Johnson
أولاف شولتس = Olaf Scholz
سيرغي لافروف = Sergey Lavrov = Sergei Lavrov = Сергей Лавров
فولوديمير زيلينسكي = Volodymyr Zelensky = Володимир Зеленський
جاستن ترودو = Justin Trudeau
محمد صلاح = Mohamed Salah = Mohammed Salah
ليونيل ميسي = Lionel Messi
كريستيانو رونالدو = Cristiano Ronaldo
إيلون ماسك = Elon Musk
علي خامنئي = Ali Khamenei
نوري المالكي = Nouri al-Maliki
حيدر العبادي = Haider al-Abadi
سعد الحريري = Saad Hariri = Saad al-Hariri
حسن نصر الله = Hassan Nasrallah
علي عبد الله صالح = Ali Abdullah Saleh
خالد مشعل = Khaled Meshaal
إسماعيل هنية = Ismail Haniyeh
محمد مرسي = Mohamed Morsi
قيس سعيد = Kais Saied
جون كيري = John Kerry
توني بلير = Tony Blair
ديفيد كاميرون = David Cameron
أيمن الظواهري = Ayman al-Zawahiri
أسامة بن لادن = Osama bin Laden
محمد بن زايد = Mohamed bin Zayed
تميم بن حمد = Tamim bin Hamad
Александр Лукашенко = Alexander Lukashenko
Алексис Ципрас = Αλέξης Τσίπρας = Alexis Tsipras
Łukasz Nowak = Lukasz Nowak
`;

/** Different people whose names are close: one surname, one first name, brothers, namesakes, near spellings. */
const DIFFERENT = `
Bill Clinton = Hillary Clinton
Chelsea Clinton = Hillary Clinton
Bill Clinton = هيلاري كلينتون
George H. W. Bush = George W. Bush
George Bush = Jeb Bush
Barbara Bush = Laura Bush
Donald Trump = Donald Trump Jr
Donald Trump = Ivanka Trump
Eric Trump = Ivana Trump
Melania Trump = Ivanka Trump
Joe Biden = Hunter Biden
Joe Biden = Jill Biden
Barack Obama = Michelle Obama
John Kennedy = Robert Kennedy
Ted Kennedy = Robert Kennedy
John Adams = John Quincy Adams
Mike Pence = Mike Pompeo
Mike Johnson = Boris Johnson
Lyndon Johnson = Boris Johnson
Jo Johnson = Boris Johnson
Tony Blair = Cherie Blair
David Miliband = Ed Miliband
Theresa May = Teresa Maine
John Major = John Mayer
John Kerry = Jim Carrey
John Kerry = John Cleary
Paul Ryan = Paul Rand
Rand Paul = Ron Paul
Michael Jordan = Michael B. Jordan
Michael Jackson = Janet Jackson
Jesse Jackson = Janet Jackson
Martin Luther King = Martin Luther
Serena Williams = Venus Williams
Robin Williams = Robbie Williams
Kim Jong Un = Kim Jong Il
Kim Jong Il = Kim Il Sung
Kim Jong Un = Kim Yo Jong
كيم جونغ أون = كيم جونغ إيل
كيم جونغ أون = Kim Jong Il
Xi Jinping = Li Keqiang
Li Peng = Li Keqiang
Hu Jintao = Hu Yaobang
Park Geun-hye = Park Chung-hee
Shinzo Abe = Shintaro Abe
Indira Gandhi = Sonia Gandhi
Rajiv Gandhi = Rahul Gandhi
Indira Gandhi = Mahatma Gandhi
Benazir Bhutto = Zulfikar Bhutto
Nawaz Sharif = Shehbaz Sharif
نواز شريف = Shehbaz Sharif
Imran Khan = Ayub Khan
Salman Khan = Sadiq Khan
Sheikh Hasina = Sheikh Mujib
Vladimir Putin = Vladimir Lenin
Vladimir Putin = Vladimir Medinsky
Владимир Путин = Владимир Зеленский
Vladimir Klitschko = Vitali Klitschko
Sergey Lavrov = Sergey Lavov
Sergei Lavrov = Sergei Shoigu
Sergei Ivanov = Igor Ivanov
Sergei Ivanov = Sergei Stepashin
Alexei Navalny = Yulia Navalnaya
Boris Yeltsin = Boris Nemtsov
Mikhail Gorbachev = Mikhail Khodorkovsky
Raisa Gorbacheva = Mikhail Gorbachev
Viktor Orban = Viktor Yanukovych
Victor Hugo = Viktor Yushchenko
Lech Walesa = Lech Kaczynski
Lech Kaczynski = Jaroslaw Kaczynski
Donald Tusk = Donald Trump
دونالد توسك = Donald Trump
Elon Musk = Kimbal Musk
Angela Merkel = Angela Davis
Gerhard Schröder = Gerhard Schroeter
Helmut Kohl = Helmut Schmidt
Willy Brandt = Willy Brown
François Hollande = François Mitterrand
François Fillon = François Hollande
Nicolas Sarkozy = Nicolas Maduro
نيكولاس مادورو = Nicolas Sarkozy
Emmanuel Macron = Emmanuel Kant
Brigitte Macron = Emmanuel Macron
Marine Le Pen = Jean-Marie Le Pen
Marion Le Pen = Marine Le Pen
Raul Castro = Fidel Castro
راؤول كاسترو = Fidel Castro
Hugo Chavez = Cesar Chavez
Eva Peron = Juan Peron
Cristina Kirchner = Nestor Kirchner
Jair Bolsonaro = Flavio Bolsonaro
Eduardo Bolsonaro = Flavio Bolsonaro
Cristiano Ronaldo = Ronaldo Nazario
Lionel Messi = Lionel Scaloni
Diego Maradona = Diego Simeone
Diego Costa = Diego Forlan
Thiago Silva = David Silva
Bernardo Silva = David Silva
Xabi Alonso = Fernando Alonso
Michael Schumacher = Ralf Schumacher
Mick Schumacher = Michael Schumacher
Prince William = Prince Harry
Charles Darwin = Charles Dickens
محمد بن سلمان = محمد بن نايف
محمد بن سلمان = محمد بن زايد
محمد بن راشد = محمد بن زايد
محمد بن سلمان = Mohammed bin Nayef
محمد بن زايد = Mohammed bin Rashid
حمدان بن محمد = محمد بن حمدان
سلطان بن سلمان = محمد بن سلمان
خالد بن سلمان = محمد بن سلمان
خالد بن سلمان = Mohammed bin Salman
فيصل بن سلمان = خالد بن سلمان
عبد العزيز بن سلمان = فيصل بن سلمان
سلمان بن عبد العزيز = محمد بن عبد العزيز
سلمان بن عبد العزيز = سلطان بن عبد العزيز
سلمان بن عبد العزيز = سليمان بن عبد العزيز
فهد بن عبد العزيز = فيصل بن عبد العزيز
فهد بن عبد العزيز = Faisal bin Abdulaziz
عبد الله بن عبد العزيز = سلمان بن عبد العزيز
تميم بن حمد = حمد بن خليفة
تميم بن حمد = Hamad bin Khalifa
حمد بن عيسى = حمد بن جاسم
عبد الله الثاني = الحسين بن طلال
حسن روحاني = حسين روحاني
حسن روحاني = Hussein Rouhani
Hassan Rouhani = Hossein Rouhani
حسن نصر الله = حسين نصر الله
Hassan Ali = Hussein Ali
حسن علي = Hussein Ali
حسين علي = Hassan Ali
علي حسن = علي حسين
علي حسن = Ali Hussein
علي خامنئي = مجتبى خامنئي
روح الله الخميني = علي خامنئي
روح الله الخميني = حسن الخميني
محمد خاتمي = أحمد خاتمي
محمد خاتمي = Ahmad Khatami
علي لاريجاني = صادق لاريجاني
محمد جواد ظريف = محمد جواد باهنر
بشار الأسد = حافظ الأسد
بشار الأسد = Hafez al-Assad
باسل الأسد = ماهر الأسد
بشار الأسد = Maher al-Assad
رفعت الأسد = Maher al-Assad
رفيق الحريري = سعد الحريري
رفيق الحريري = Saad Hariri
بهاء الحريري = بهية الحريري
نبيه بري = نبيل بري
سمير جعجع = سمير قنطار
وليد جنبلاط = كمال جنبلاط
أمين الجميل = بشير الجميل
بيار الجميل = Bashir Gemayel
ميشال عون = ميشال سليمان
ميشال عون = Michel Sleiman
محمود عباس = محمد عباس
محمود عباس = Mohammed Abbas
Mahmoud Abbas = Abu Abbas
محمود أحمدي نجاد = محمود عباس
صدام حسين = عدي صدام حسين
قصي حسين = عدي حسين
صدام حسين = Uday Hussein
نوري المالكي = نوري السعيد
حيدر العبادي = حيدر الملا
مقتدى الصدر = محمد الصدر
موسى الصدر = مقتدى الصدر
موسى الصدر = Muqtada al-Sadr
مسعود بارزاني = نيجيرفان بارزاني
مسرور بارزاني = Masoud Barzani
جلال طالباني = قباد طالباني
معمر القذافي = سيف الإسلام القذافي
معمر القذافي = Saif Gaddafi
المعتصم القذافي = الساعدي القذافي
حسني مبارك = جمال مبارك
حسني مبارك = علاء مبارك
جمال مبارك = Alaa Mubarak
جمال عبد الناصر = خالد عبد الناصر
أنور السادات = طلعت السادات
أنور السادات = Jehan Sadat
محمد مرسي = محمد موسى
محمد مرسي = Mohamed Moussa
عمرو موسى = عمر موسى
عمرو موسى = Omar Moussa
محمد صلاح = أحمد صلاح
محمد صلاح = Ahmed Salah
محمد صلاح = محمد صالح
علي عبد الله صالح = أحمد علي عبد الله صالح
علي عبد الله صالح = علي سالم البيض
علي عبد الله صالح = Ahmed Ali Saleh
عبد ربه منصور هادي = عبد الله منصور
عبد الملك الحوثي = حسين الحوثي
عبد الملك الحوثي = محمد علي الحوثي
عمر البشير = عمر سليمان
عمر البشير = Omar Suleiman
راشد الغنوشي = محمد الغنوشي
راشد الغنوشي = Mohamed Ghannouchi
زين العابدين بن علي = زين الدين زيدان
الحبيب بورقيبة = وسيلة بورقيبة
عبد العزيز بوتفليقة = سعيد بوتفليقة
عبد العزيز بوتفليقة = Said Bouteflika
الحسن الثاني = محمد السادس
أسامة بن لادن = حمزة بن لادن
أسامة بن لادن = Hamza bin Laden
أيمن الظواهري = محمد الظواهري
إسماعيل هنية = إسماعيل ولد الشيخ
خالد مشعل = خالد مشعان
ياسر عرفات = موسى عرفات
ياسر عرفات = Suha Arafat
رجب طيب أردوغان = بلال أردوغان
عبد الله غل = عبد الله غولن
أحمد داود أوغلو = أكمل الدين إحسان أوغلو
إسحاق رابين = إسحاق شامير
بنيامين نتنياهو = يوناتان نتنياهو
بنيامين نتنياهو = Sara Netanyahu
أرييل شارون = عمري شارون
توني بلير = شيري بلير
جورج بوش = جورج دبليو بوش
كلينتون = هيلاري كلينتون
Clinton = Bill Clinton
`;

const pairs = (list: string) =>
  list
    .trim()
    .split('\n')
    .map((line) => line.split('=').map((name) => name.trim()));
const joined = (a: string, b: string) => sameName(nameKey(a), nameKey(b));

describe('sameName', () => {
  it('joins every two spellings of one person', () => {
    const missed = pairs(SAME).flatMap((names) =>
      names.flatMap((a, i) => names.slice(i + 1).flatMap((b) => (joined(a, b) ? [] : [`${a} = ${b}`]))),
    );
    expect(missed).toEqual([]);
  });

  it('joins none of 200 pairs of different people', () => {
    const list = pairs(DIFFERENT);
    expect(list.length).toBeGreaterThanOrEqual(200);
    expect(list.filter(([a = '', b = '']) => joined(a, b) || joined(b, a))).toEqual([]);
  });

  it('joins nobody across the lines of the first list', () => {
    const people = pairs(SAME);
    const wrong = people.flatMap((names, i) =>
      people.slice(i + 1).flatMap((others) => names.flatMap((a) => others.flatMap((b) => (joined(a, b) ? [`${a} = ${b}`] : [])))),
    );
    expect(wrong).toEqual([]);
  });

  it('is symmetric, and true of a name and itself', () => {
    const names = pairs(SAME).flat();
    for (const [i, a] of names.entries()) {
      const b = names[(i * 7 + 3) % names.length] ?? a;
      expect(joined(a, b)).toBe(joined(b, a));
      expect(joined(a, a)).toBe(true);
    }
  });
});

describe('nameKey', () => {
  it('is the same with and without vowel signs, tatweel and the article of a surname', () => {
    expect(nameKey('مُحَمَّد بن سلـمان')).toBe(nameKey('محمد بن سلمان'));
    expect(nameKey('سعد الحريري')).toBe(nameKey('سعد حريري'));
  });

  it('keeps a script that it cannot romanise', () => {
    expect(nameKey('習近平')).toBe('習近平');
  });
});
