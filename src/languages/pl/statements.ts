/** Polish reporting words: who says a quotation, and what the speaker does by it. */
import type { ReportingWords } from '../pack-statements';

export const reportingWords: readonly ReportingWords[] = [
  {
    stance: 'states',
    speech: true,
    forms:
      'powiedział powiedziała powiedzieli mówi mówią mówił mówiła mówili stwierdził stwierdziła stwierdza dodał dodała dodaje dodali podkreślił podkreśliła podkreśla podkreślają zaznaczył zaznaczyła zaznacza wyjaśnił wyjaśniła wyjaśnia tłumaczy tłumaczył tłumaczyła oświadczył oświadczyła ocenił oceniła ocenia poinformował poinformowała informuje napisał napisała pisze przekonywał przekonuje przyznał przyznała przyznaje zauważył zauważyła zauważa przekazał przekazała ogłosił ogłosiła zapowiedział zapowiedziała odpowiedział odpowiedziała komentuje skomentował skomentowała twierdzi twierdzą twierdził wskazał wskazała uważa relacjonuje zapewnił zapewniła zapewnia czytamy',
  },
  { stance: 'denies', speech: true, forms: 'zaprzeczył zaprzeczyła zaprzecza zdementował' },
  { stance: 'demands', speech: true, forms: 'zażądał zażądała domaga zaapelował zaapelowała wezwał' },
  { stance: 'warns', speech: true, forms: 'ostrzegł ostrzegła ostrzega' },
  { stance: 'promises', speech: true, forms: 'obiecał obiecała' },
  { stance: 'condemns', speech: true, forms: 'skrytykował skrytykowała potępił potępiła' },
  { stance: 'asks', speech: true, forms: 'zapytał zapytała pyta pytał' },
];

/** Words that belong to a reporting verb and name nobody. */
export const auxiliaries = 'się';
