/** Arabic attributions: how reporting words are inflected, and the words around them. */
import type { CueGrammar, Inflection, StatementPack } from '../pack-statements';
import { roles } from './roles';
import { cues } from './statement-cues';

const masculine = 'masculine' as const;
const feminine = 'feminine' as const;

const PAST: readonly Inflection[] = [
  { use: 'verb', gender: masculine, number: 'singular' },
  { use: 'verb', after: 'ت', gender: feminine, number: 'singular' },
  { use: 'verb', after: 'ا', gender: masculine, number: 'dual' },
  { use: 'verb', after: 'تا', gender: feminine, number: 'dual' },
  { use: 'verb', after: 'وا', gender: masculine, number: 'plural' },
  { use: 'verb with object', after: 'ه', gender: masculine, number: 'singular' },
  { use: 'verb with object', after: 'ته', gender: feminine, number: 'singular' },
];
/** With whom it is said to as its object: حذرهم، حذرته، حذروهم. */
const PAST_WITH_OBJECT: readonly Inflection[] = ['ه', 'ها', 'هم', 'هما', 'هن'].flatMap((object): Inflection[] => [
  { use: 'verb', after: object, gender: masculine, number: 'singular' },
  { use: 'verb', after: `ت${object}`, gender: feminine, number: 'singular' },
  { use: 'verb', after: `و${object}`, gender: masculine, number: 'plural' },
]);
/** «بيان جاء فيه»: whoever issued it is the subject of the clause. */
const IN_IT: readonly Inflection[] = [{ use: 'noun' }];
/** Without the dual, which would read as an accusative: «رداً». */
const PAST_WITHOUT_DUAL: readonly Inflection[] = PAST.filter(({ number }) => number !== 'dual');
/** «تأكيد الوزير أن» */
const NOUN_OF_SOMEBODY: readonly Inflection[] = ['', 'ب'].map((before): Inflection => ({ use: 'noun of somebody', before }));
/** Forms that need no ending, or have one of their own. */
const FORM: readonly Inflection[] = [{ use: 'verb' }];
/** دعا، دعت، دعوا */
const PAST_IN_ALEF: readonly Inflection[] = [
  { use: 'verb', after: 'ا', gender: masculine, number: 'singular' },
  { use: 'verb', after: 'ت', gender: feminine, number: 'singular' },
  { use: 'verb', after: 'تا', gender: feminine, number: 'dual' },
  { use: 'verb', after: 'وا', gender: masculine, number: 'plural' },
];
/** نفى، نفت، نفيا، نفوا */
const PAST_IN_YA: readonly Inflection[] = [
  { use: 'verb', after: 'ى', gender: masculine, number: 'singular' },
  { use: 'verb', after: 'ت', gender: feminine, number: 'singular' },
  { use: 'verb', after: 'يا', gender: masculine, number: 'dual' },
  { use: 'verb', after: 'تا', gender: feminine, number: 'dual' },
  { use: 'verb', after: 'وا', gender: masculine, number: 'plural' },
];
const PRESENT: readonly Inflection[] = [
  { use: 'verb', before: 'ي', gender: masculine, number: 'singular' },
  { use: 'verb', before: 'ت', gender: feminine, number: 'singular' },
  { use: 'verb', before: 'ي', after: 'ان', gender: masculine, number: 'dual' },
  { use: 'verb', before: 'ت', after: 'ان', gender: feminine, number: 'dual' },
  { use: 'verb', before: 'ي', after: 'ون', gender: masculine, number: 'plural' },
];
/** The accusative beside a clause: مؤكداً، مؤكدةً، مؤكدين. */
const PARTICIPLE: readonly Inflection[] = [
  { use: 'participle', after: 'ا', gender: masculine, number: 'singular' },
  { use: 'participle', after: 'ة', gender: feminine, number: 'singular' },
  { use: 'participle', after: 'ين', gender: masculine, number: 'plural' },
  { use: 'participle', after: 'تين', gender: feminine, number: 'dual' },
];
/** In the plural without the ي of the stem: داعين، مبدين. */
const PARTICIPLES: readonly Inflection[] = [{ use: 'participle', after: 'ين', gender: masculine, number: 'plural' }];
/** With the pronoun of who speaks: قوله، بقولها، تأكيدهم. */
const NOUN: readonly Inflection[] = ['', 'ب', 'في '].flatMap((before): Inflection[] => [
  { use: 'noun', before, after: 'ه', gender: masculine, number: 'singular' },
  { use: 'noun', before, after: 'ها', gender: feminine, number: 'singular' },
  { use: 'noun', before, after: 'هم', gender: masculine, number: 'plural' },
  { use: 'noun', before, after: 'هما', number: 'dual' },
]);
/** بالقول، بالتأكيد */
const NOUN_WITH_BA: readonly Inflection[] = [{ use: 'noun', before: 'بال' }];
const PHRASE: readonly Inflection[] = [{ use: 'adverbial' }];
/** على حد قوله */
const PHRASE_WITH_PRONOUN: readonly Inflection[] = [
  { use: 'adverbial', after: 'ه', gender: masculine, number: 'singular' },
  { use: 'adverbial', after: 'ها', gender: feminine, number: 'singular' },
  { use: 'adverbial', after: 'هم', gender: masculine, number: 'plural' },
];

const grammar: CueGrammar = {
  paradigms: {
    past: PAST,
    pastWithoutDual: PAST_WITHOUT_DUAL,
    form: FORM,
    pastWithObject: PAST_WITH_OBJECT,
    inIt: IN_IT,
    pastInAlef: PAST_IN_ALEF,
    pastInYa: PAST_IN_YA,
    present: PRESENT,
    participle: PARTICIPLE,
    participles: PARTICIPLES,
    noun: NOUN,
    nounWithBa: NOUN_WITH_BA,
    nounOfSomebody: NOUN_OF_SOMEBODY,
    phrase: PHRASE,
    phraseWithPronoun: PHRASE_WITH_PRONOUN,
  },
  cues,
  subject: 'after',
  distinctInitials: 'أإ',
  nounEndings: ['ة', 'ون', 'و', 'ين', 'ات', 'ان'],
  topicMarkers: ['أما', 'وأما'],
  prepositions: [
    'من',
    'إلى',
    'على',
    'في',
    'عن',
    'مع',
    'حول',
    'بعد',
    'قبل',
    'خلال',
    'دون',
    'بدون',
    'عبر',
    'منذ',
    'لدى',
    'عند',
    'إثر',
    'بشأن',
  ],
  doubledPrepositions: ['بين'],
  betweenVerbAndSubject:
    'بذلك بهذا حديثه حديثها كلامه كلامها تصريحه تصريحها تصريحاته كلمته كلمتها أكثر ذلك فقط فيها فيه له لها لهم لي لنا عنه عنها أمس اليوم أيضا كذلك آنذاك حينها بدوره بدورها مجددا خلاله خلالها وقتها يومها بينهما النظر الانتباه'.split(
      ' ',
    ),
  adverbEndings: ['ًا', 'اً', 'ةً'],
  times:
    'يوم اليوم أمس مساء صباح فجر ظهر عصر مؤخرا السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة الماضي الجاري المقبل رسميا بشدة بقوة'.split(
      ' ',
    ),
  namesLikeSourceEnds: ['علي', 'إمام', 'فئة'],
  joinedConjunctions: ['و', 'ف'],
  conjunctions: ['أما', 'كما', 'ثم', 'حيث', 'إذ', 'فيما', 'بينما', 'في حين', 'لكنه', 'لكنها', 'ولكنه', 'ولكنها', 'وكذلك'],
  complementizers: ['أن', 'بأن', 'أنما'],
  afterNoComplementizer: ['شاء', 'شاءالله', 'لم', 'صح', 'أمكن'],
  joinedPronouns: ['ه', 'ها', 'هم', 'هما', 'نا', 'ني', 'ي', 'ك', 'كم', 'نني', 'ننا'],
  thirdPersons: ['ه', 'ها', 'هم', 'هما'],
  secondPersons: ['ك', 'كم'],
  toldTo: 'ل',
  blessers: ['الله'],
  joinedPrepositions: ['ب', 'ل', 'لل'],
  temporal: ['عندما', 'حين', 'حينما', 'لما', 'بعدما'],
  beforeOtherClauses:
    'قبل بعد دون إلا غير كما مع منذ يجب يمكن ينبغي بما على إلى من في عن رغم لولا بد المفترض المقرر المتوقع المنتظر الممكن يفترض حتى عدا سوى حال أجل شأنه أو و لأن بدون يتوقع يستطيع نستطيع يريد نريد متوقعا متوقع أرجو نتمنى نأمل لابد'.split(
      ' ',
    ),
  afterwards: ['بعد', 'منذ', 'وبعد'],
  unsaid: [
    'ليته',
    'ليتها',
    'ليت',
    'لعله',
    'لعلها',
    'لم',
    'لن',
    'لا',
    'ما',
    'أن',
    'كي',
    'لكي',
    'بأن',
    'قبل',
    'دون',
    'هل',
    'لو',
    'إذا',
    'سوف',
    'حتى',
  ],
  impersonal: [
    'يذكر',
    'يشار',
    'يعتبر',
    'تعتبر',
    'يتوقع',
    'يرجح',
    'يعد',
    'تعد',
    'يقر',
    'يرى',
    'يصف',
    'تصف',
    'ترد',
    'يرد',
    'يبين',
    'تبين',
    'حمل',
    'تدين',
    'يدين',
    'يعتقد',
    'يفترض',
    'يلاحظ',
    'يقدر',
    'تقدر',
    'يرفض',
    'رفض',
    'أمر',
    'يزعم',
    'طلب',
    'قدر',
  ],
  sourceEnds:
    'خلال أثناء عبر عقب بعد قبل هامش حول بشأن تعليقا ردا كيف بصورة بشكل بطريقة بصفة بلهجة بنبرة بحدة بحزم بصراحة بإيجاز يوم اليوم أمس مساء صباح فجر ليل ظهر عصر مؤخرا سابقا أيضا كذلك بوضوح الذي التي الذين اللذين ممن السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة حين عندما عند لدى منذ بعدما قبيل بعيد ضمن إثر للصحفيين للصحافيين للإعلاميين إنه بأنه ذلك هذا فيه فيها إن عليه إليه إليها له لها لهم مع على إلى قد قائلا لكن بينما أنه وذلك وهو وهي أمام للمرة للموقع هناك بحضور بمناسبة بحسب حسب وفق وفقا أكثر فقط بشدة بقوة حينها وقتها يومها لحظتها آنذاك خلاله خلالها متهكما ساخرا مستشهدا مستهجنا متحدثا معلقا مخاطبا متسائلا مازحا متحديا كدليل كمثال لاحقا بالقول بقوله ردا تعقيبا'.split(
      ' ',
    ),
  sourceEndsBefore: {
    في: 'حينه مقاله مقالها كتابه دراسته إعلان منتدى قمة محاضرة بث فيديو المؤتمر البيان التصريح المقابلة اللقاء الاجتماع الكلمة بيان تصريح تصريحات حديث مؤتمر كلمة كلمته كلمتها مقابلة لقاء لقائه خطاب خطابه ختام اجتماع رسالة تغريدة تغريدات حوار اتصال منشور وقت مقال تقرير تقريرها تقريره جلسة ندوة سياق إطار مستهل بداية ذات نفس هذا الوقت المقابل حسابه حسابها صفحته صفحتها تعليق تعليقه رد رده مداخلة حديثه حديثها تصريحه تصريحاته تصريحاتها بيانه بيانها يوم شهر عام معرض تدوينة افتتاح حفل نهاية برنامج عددها مذكرة أعقاب'.split(
      ' ',
    ),
    ل: 'هيئة وكالة صحيفة قناة موقع إذاعة برنامج مجلة جريدة شبكة تلفزيون راديو رويترز فرانس لأناضول أسوشيتد أسوشييتد بلومبرغ بلومبيرغ تاس شينخوا سبوتنيك'.split(
      ' ',
    ),
  },
  sourceIntroductions: ['من جهته', 'من جهتها', 'من جانبه', 'من جانبها', 'بدوره', 'بدورها', 'من ناحيته', 'من ناحيتها'],
  auxiliaries: ['قد', 'كان', 'كانت', 'وكان', 'وكانت', 'فقد', 'لقد', 'كانوا'],
  relatives: ['الذي', 'التي', 'الذين', 'اللذين', 'اللذان', 'ممن'],
  pluralRelatives: ['الذين', 'اللواتي', 'اللائي', 'ممن'],
  attributives: ['وهو', 'وهي', 'وهم', 'الذي', 'التي', 'الذين', 'والذي', 'والتي', 'وكان', 'وكانت'],
  speakers: [
    ...'فئة أشخاص مصلون جامعات شركات بنوك مستشفيات أندية صحف وزارات هيئات منظمات جمعيات أحزاب حكومات فرق نظير وثائق مستندات محاضر لوائح جبهة حصيلة معالي سعادة سمو فضيلة سماحة فخامة جلالة السيد السيدة وسائل وكيل منتقدون منتقدوه خبراؤه زوج أنصار زعماء تقديرات بيانات إحصاءات إحصائيات أرقام مصور تلفزيون شبكة إفادات وزير وزيرة رئيس رئيسة مدير مديرة متحدث متحدثة ناطق أمين مصدر مصادر مسؤول مسؤولون مسؤولة بيان تقرير صحيفة وكالة موقع قناة وزارة حكومة هيئة لجنة مجلس حزب حركة جماعة منظمة مؤسسة شركة بنك مركز مكتب نائب سفير قائد قيادي عضو خبير خبراء محلل محللون شهود شاهد ناشط ناشطون نشطاء مدرب لاعب قاض قاضي محام محامي طبيب دكتور شيخ أمير ملك رئاسة إدارة أمانة بلدية جامعة اتحاد نادي محافظ عمدة كاتب باحث أستاذ مستشار مبعوث ممثل مندوب منسق شرطة جيش قوات سلطات سكان أهالي مواطنون عدد بعض أحد إحدى وزراء زعيم زعماء قادة مرشح عميد لواء عقيد كبير نقيب والد والدة زوجة شقيق ابن دراسة بعثة سفارة محكمة نيابة تنظيم تحالف صاحب مالك مصادر مراقبون متظاهرون محتجون رجل امرأة سيدة شاب خادم ولي دولة دول جمهورية مملكة المملكة نجم كلية معهد مستشفى مدرسة متحف صندوق مصرف سوق مرصد نقابة برلمان ديوان كتلة تيار ائتلاف مفوضية بورصة ناد مديرية فرع مرور رابطة هلال فصائل كتائب لجان قيادة سلطة رئاسة أكاديمية مصنع مطار ميناء قناص كابتن فنان فنانة مغني مخرج ممثلة نواب إعلامي إعلامية صحافي صحفي فريق منتخب قسم مجموعة جهاز جمعية غرفة كثير عديد غالبية معظم معلومات ضباط نقاد معلم معلمة كبرى كبريات متخصصون متخصصين مختصون مختصين'.split(
      ' ',
    ),
    ...[roles.offices, roles.ranks, roles.unnamed, roles.groups, roles.institutions, roles.collectives].join(',').split(/\s*,\s*/),
  ],
  demonstratives: ['هذا', 'هذه', 'ذلك', 'تلك', 'هؤلاء'],
  pointedTimes: 'اليوم المساء الصباح الليلة الأسبوع الشهر العام السنة الموسم الصيف الشتاء المرة الأثناء'.split(' '),
  occasions: 'ختام نهاية بداية مستهل مطلع أعقاب هامش ضوء ظل إطار سياق أثناء خلال عقب بعد قبل حفل افتتاح جلسة أمام رغم'.split(' '),
  titlePrepositions: ['على', 'عن', 'لدى', 'مع'],
  titleLinks: ['باسم', 'لشؤون', 'للشؤون', 'لدى'],
  groups: [
    ...'أطراف الأطراف دول الدول سكان أهالي مواطنون'.split(' '),
    ...[roles.groups, roles.collectives, roles.plurals].join(',').split(/\s*,\s*/),
  ],
  documents:
    'بيان البيان تقرير التقرير تقارير التقارير دراسات مذكرة المذكرة رسالة الرسالة نص النص وثيقة الوثيقة دراسة الدراسة تصريح التصريح كتاب الكتاب خبر الخبر مقال المقال بيانها بيانه تقريرها خطاب الخطاب كلمة كلمته معلومات المعلومات تفاصيل قرار القرار حيثيات لائحة موقع صحيفة الصحيفة بيانات البيانات إحصاءات الإحصاءات إحصائيات الإحصائيات أرقام الأرقام نتائج النتائج مؤشرات المؤشرات استطلاع الاستطلاع استطلاعات الاستطلاعات مسح المسح التغريدة تغريدة منشور المنشور مقدمة نشرة النشرة تحليل شهادة الشهادة شكوى الشكوى بلاغ البلاغ تدوينة التدوينة اعترافات'.split(
      ' ',
    ),
  partitives:
    'ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عدد عددا بعض أحد إحدى كثير الكثير كثيرون عديد العديد غالبية معظم مئات آلاف عشرات واحد واحدة مجموعة'.split(
      ' ',
    ),
  whatWords: ['ما', 'بما'],
  bodiesInPlural:
    'جامعات شركات بنوك مراكز مكاتب محاكم مصارف سفارات لجان مجالس مستشفيات أندية صحف وزارات هيئات منظمات جمعيات أحزاب حكومات فرق مؤسسات نقابات اتحادات بلديات دول جهات'.split(
      ' ',
    ),
  bodies: [roles.institutions, roles.collectives].join(',').split(/\s*,\s*/),
  contrasts: ['لكن', 'ولكن', 'بل'],
  masculineBodies: 'مجتمع شعب مجلس برلمان كونغرس كونجرس اتحاد حزب جيش نظام جمهور جميع عالم رئيس وزير مدير مدرب لاعب'.split(' '),
  objectEndings: ['ين'],
  subjectEndings: ['ون'],
  sameSources: [
    ...['المصدر نفسه', 'المصدر ذاته', 'نفس المصدر', 'ذات المصدر', 'نفس المسؤول', 'ذات المسؤول'],
    ...['المصادر نفسها', 'المصادر ذاتها', 'نفس المصادر', 'ذات المصادر'],
    ...['المتحدث نفسه', 'المتحدث ذاته', 'نفس المتحدث', 'ذات المتحدث', 'محدثنا', 'محدثتنا', 'مصدرنا', 'مصادرنا'],
  ],
  feminineEnding: 'ة',
  feminineBeforePronoun: 'ت',
  feminineBodies:
    'دول حكومة حكومات وزارة وزارات شركة شركات هيئة هيئات لجنة منظمة منظمات مؤسسة جمعية نقابة بلدية إدارة جماعة حركة محكمة جامعة جامعات قناة صحيفة وكالة سلطات قوات شرطة معارضة دولة أندية أطراف'.split(
      ' ',
    ),
  titleNouns:
    'مقاله مقالها مقالته مقالتها مقال كتابه كتابها روايته روايتها ديوانه قصيدته أغنية أغنيته فيلم فيلمه فيلمها مسلسل برنامجه برنامجها برنامج بعنوان عنوان وعنوانه بعنوانه كتاب رواية شعار'.split(
      ' ',
    ),
  pluralEndings: ['ون', 'ين', 'ان'],
  masculinePlurals: ['ون', 'ين'],
  boundParticiples:
    'صادر صادرة الصادر الصادرة المقدم المقدمة المنبثق المنبثقة المسؤول المسؤولة المشرف المشرفة النهي والنهي المنسوب المكون التابع التابعة'.split(
      ' ',
    ),
  issuing:
    'وجه وجهت وجهها وجهتها بعث بعثت أرسل أرسلت أرسلها أرسلتها أصدر أصدرت أصدره أصدرته أصدرها أصدرتها أصدروه أصدروها صدر صدرت يصدر تصدر يصدره تصدره يصدرها تصدرها أعده أعدته أعدها أعدتها أعدوها أجراه أجرته أجراها أجرتها أجرت أجرى نشره نشرته نشرها نشرتها أوردها أوردته أوردتها أعلنه أعلنته أعلنها أعلنتها وضعه وضعته وضعها وضعتها كتبه كتبته كتبها كتبتها'.split(
      ' ',
    ),
  authorPrepositions: ['من'],
  joinedArticles: ['ال', 'لل'],
  adjectiveEndings: [
    'ي',
    'ية',
    'يين',
    'يون',
    'يان',
    'يتان',
    'يات',
    'العام',
    'العامة',
    'الأعلى',
    'السابق',
    'السابقة',
    'المتحدة',
    'الشقيقة',
    'المسلحة',
    'الكبير',
    'الدولية',
    'المساعد',
    'المعارض',
    'المنظمة',
    'المشرفة',
    'المختصة',
    'المتخصصة',
    'الحاكمة',
    'المالكة',
    'المشغلة',
    'المصنعة',
  ],
  objects:
    'ضرورة أهمية عمق متانة حرص رفض دعم استعداد وجود التزام تأييد تقدير شكر أسف قلق استغراب سعادة ثقة مقتل وفاة إصابة اعتقال توقيف بدء انتهاء إطلاق انطلاق تشكيل تعيين فتح إغلاق صحة عدم صدور وصول توقيع تحرير سيطرة نية انسحاب استقالة مسؤولية مسؤوليتها عزم ارتفاع تراجع اكتمال جاهزية مشاركة تعرض تجاهل تخوف تمسك تضامن وقوف إدانة اتفاق إلغاء تأجيل تمديد قبول نتائج أسماء موعد حالة هجوم خطة سياسة سياسات قرار تصريحات جهود دور تصرفات استمرار رغبة أمل ملابسات تفاصيل أسباب وقوع حدوث حصول نجاح فوز سقوط اندلاع تلقي تسجيل رصد ضبط تنفيذ تقديم إنشاء إنجاز إرسال عودة إنهاء إيقاف تحديد اختيار مصرع عثور إتمام استكمال إجراء إقامة نمو احتمال رد سداد'.split(
      ' ',
    ),
  notSpeakers:
    'الأمر الوضع القانون النظام الاتفاق الاتفاقية الخطة الجدول اللائحة الشروط المعايير الحاجة الظروف الإمكانات العقد المادة الدستور التعليمات الأنظمة الضوابط المواصفات الأصول المبدأ الترتيب العمر الفئة الجنس المناطق التوقيت الموعد الطلب المتاح التقاليد الآلية الأولوية القرار القرارات اللوائح البرنامج الأسعار الاختصاص التفاصيل النقاب الستار'.split(
      ' ',
    ),
  afterAdverbials: ['فإن', 'فقد', 'إن', 'أن', 'فإنه', 'فإنها', 'فإنهم', 'قد'],
  nounTemplates: ['إفعال', 'إفالة', 'افتعال', 'انفعال', 'استفعال', 'استفالة', 'تفعيل', 'تفعلة', 'مفاعلة'],
  templateSlots: 'فعل',
  adverbialBefore: ['حسبما', 'كما', 'مثلما', 'وفقما', 'وفق لما', 'بحسب ما', 'حسب ما', 'وفق ما', 'وفقا لما', 'طبقا لما', 'على ما'],
  notPrepositional:
    'بعد بعضهم بعضها بين باسم بن بشأن بحسب بعض برنامج بيان بيانات بعدما بينما بينهم بينها بينهما بلاده بلادها بلد بلدان بلدية بنك بلا بل بها به بهم بنا بدون بغداد باريس بيروت برلين بكين باكستان بريطانيا بلجيكا بولندا بلغاريا بومبيو بايدن باراك بوتين بشار بناء بداية بدء بنت بدوره بدورها بطولة بطل بحث بحوث بيع بيت بيئة بحرية برلمان برلماني برئاسة بحضور بمناسبة بمشاركة بعيد بقية بنسبة بندر بدر بكر بلال بهاء باحث باحثون بارز بارزة بواسطة بوزارة بالوزارة بالهيئة بمنطقة بالمنطقة بمحافظة بالمملكة بجامعة بمدينة بجدة بمكة بالرياض بوضوح بكل بعثة بلغ بلغت بقوة بشكل بصورة بدأ بدأت باشر بترول بنود باب بلاغ بلاغات'.split(
      ' ',
    ),
  adjuncts: [
    'الأسبوع الماضي',
    'الشهر الماضي',
    'العام الماضي',
    'السنة الماضية',
    'الأسبوع الجاري',
    'الشهر الجاري',
    'العام الجاري',
    'الأسبوع المقبل',
    'وقت سابق',
    'أول أمس',
    'أول من',
    'على هامش',
    'على تويتر',
    'على حساب',
    'على حسابه',
    'على صفحته',
    'على موقع',
    'على سؤال',
    'على خلفية',
    'على لسان',
    'من جهته',
    'من جانبه',
    'من جهتها',
    'من جانبها',
    'في الوقت',
    'من خلال',
    'على قناة',
    'على ذلك',
    'على هذا',
    'من قبل',
    'عن طريق',
    'من ناحيته',
    'على رأس',
    'على مواقع',
  ],
};

export const statements: StatementPack = {
  grammar,
  pronouns: [
    ...['معاليه', 'سعادته', 'سموه', 'فضيلته', 'سماحته', 'جلالته', 'فخامته', 'دولته', 'نيافته', 'غبطته'].map((form) => ({
      form,
      gender: masculine,
      number: 'singular' as const,
    })),
    { form: 'هو', gender: masculine, number: 'singular' },
    { form: 'هي', gender: feminine, number: 'singular' },
    { form: 'هم', gender: masculine, number: 'plural' },
  ],
};
