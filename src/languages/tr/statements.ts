/** Turkish reporting words: who says a quotation, and what the speaker does by it. */
import type { ReportingWords } from '../pack-statements';

export const reportingWords: readonly ReportingWords[] = [
  {
    stance: 'states',
    speech: true,
    forms:
      'dedi diyor dediler söyledi söylüyor söylediler belirtti belirtiyor açıkladı açıklıyor ifade vurguladı vurguluyor ekledi konuştu anlattı yazdı bildirdi kaydetti aktardı savundu değerlendirdi cevapladı yanıtladı duyurdu diye',
  },
  { stance: 'denies', speech: true, forms: 'yalanladı reddetti' },
  { stance: 'demands', speech: true, forms: 'istedi talep çağrısında' },
  { stance: 'warns', speech: true, forms: 'uyardı' },
  { stance: 'condemns', speech: true, forms: 'kınadı eleştirdi' },
  { stance: 'asks', speech: true, forms: 'sordu' },
];
