/** Turkish reporting words: who says a quotation, and what the speaker does by it. */
import type { ReportingWords } from '../pack-statements';

export const reportingWords: readonly ReportingWords[] = [
  {
    stance: 'states',
    speech: true,
    forms:
      'dedi diyen diyerek diyor dediler diyorlar diye söyledi söylüyor söylediler söylemişti belirtti belirtiyor belirttiler açıkladı açıklıyor açıkladılar açıklamasında vurguladı vurguluyor vurguladılar ekledi ekliyor eklediler konuştu anlattı anlatıyor anlattılar yazdı yazıyor bildirdi bildirildi bildirdiler kaydetti kaydettiler aktardı aktarıyor aktardılar savundu savunuyor değerlendirdi cevapladı yanıtladı duyurdu duyurdular hatırlattı hatırlatıyor ifade öne iddia dile düşünüyor inanıyor umuyor tahmin tekrarladı sürdürdü paylaştı sözlerini konuştular demişti işaret dikkat altını',
  },
  {
    stance: 'denies',
    speech: true,
    forms: 'yalanladı yalanladılar reddetti reddediyor reddettiler',
  },
  {
    stance: 'demands',
    speech: true,
    forms: 'istedi istiyor istediler talep çağrısında çağrıda önerdi',
  },
  {
    stance: 'warns',
    speech: true,
    forms: 'uyardı uyarıyor uyardılar uyarısında',
  },
  {
    stance: 'promises',
    speech: true,
    forms: 'söz vadetti',
  },
  {
    stance: 'condemns',
    speech: true,
    forms: 'kınadı kınadılar eleştirdi eleştiriyor eleştirdiler suçladı',
  },
  {
    stance: 'admits',
    speech: true,
    forms: 'itiraf',
  },
  {
    stance: 'asks',
    speech: true,
    forms: 'sordu soruyor',
  },
];

/** Words that belong to a reporting verb and name nobody. */
export const auxiliaries = 'etti eden ediyor ettiler bulundu ederek sürdü getirdi çekti çizdi';
