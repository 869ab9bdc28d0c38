/** The invented article on which a first brief is shown. */
import type { ArticleText } from '../../model';

const en: ArticleText = {
  url: 'https://example.org/news/lighthouse',
  title: 'Island lighthouse to shine again after eleven years',
  site: 'The Northern Gazette',
  byline: 'Ruth Adeyemi',
  published: '2026-03-12T08:00:00Z',
  language: 'en',
  direction: 'ltr',
  text: [
    'The lighthouse on Skarvey Island, dark since a storm eleven years ago, will be lit again on 1 May, Transport Minister Nadia Whitlock said on Wednesday.',
    '“Every fisherman on this coast learned to steer by that light,” Whitlock told reporters in Port Ellary. “They will have it back before the summer.”',
    'The work is to cost 2.4 million pounds. Tomas Reid, chief engineer of the Coastal Heritage Trust, said that the old lens had survived the storm of January 2015 almost unharmed. “We found it in a cellar, wrapped in blankets,” he said.',
    'Not everybody is pleased. The Skarvey Bird Society warned that the beam could confuse the geese that rest on the island from 1 October to 15 November 2026.',
    'Whitlock denied that the date had been chosen with the election in mind. A public meeting will be held next Tuesday.',
  ].join('\n\n'),
};

const ar: ArticleText = {
  url: 'https://example.org/news/lighthouse-ar',
  title: 'منارة الجزيرة تضيء من جديد بعد أحد عشر عاماً',
  site: 'صحيفة الشمال',
  byline: 'رنا الحداد',
  published: '2026-03-12T08:00:00Z',
  language: 'ar',
  direction: 'rtl',
  text: [
    'أعلنت وزيرة النقل ليلى الخطيب، الأربعاء، أن منارة جزيرة النورس ستُضاء من جديد في الأول من أيار/مايو، بعد أن أطفأتها عاصفة قبل أحد عشر عاماً.',
    'وقالت الخطيب للصحافيين في مدينة صور: «كل صياد على هذا الساحل تعلّم أن يهتدي بذلك الضوء». وأضافت: «سيعود إليهم قبل الصيف».',
    'وتبلغ كلفة الأعمال مليونين وأربعمئة ألف دينار. وقال كبير مهندسي هيئة التراث سامر عبود إن العدسة القديمة نجت من عاصفة كانون الثاني/يناير 2015. وأضاف: «وجدناها في قبو ملفوفة بالأغطية».',
    'وحذّرت جمعية طيور النورس من أن الضوء قد يربك الإوز المهاجر، وطالبت بإطفائه في تشرين الأول/أكتوبر المقبل.',
    'ونفت الخطيب أن يكون الموعد قد اختير لأسباب انتخابية. وقال رئيس بلدية صور هاني فارس إن لقاء عاماً سيُعقد الثلاثاء المقبل.',
  ].join('\n\n'),
};

/** @param language BCP 47 of the interface; English where there is no sample in it. */
export const sampleArticle = (language: string): ArticleText => (new Intl.Locale(language).language === 'ar' ? ar : en);
