/** Czech reporting words: who says a quotation, and what the speaker does by it. */
import type { ReportingWords } from '../pack-statements';

export const reportingWords: readonly ReportingWords[] = [
  {
    stance: 'states',
    speech: true,
    forms:
      'řekl řekla řekli říká říkají uvedl uvedla uvedli uvádí dodal dodala dodali dodává sdělil sdělila sdělili prohlásil prohlásila prohlásili konstatoval konstatovala konstatuje podotkl podotkla zdůraznil zdůraznila zdůraznili upozornil upozornila upozorňuje vysvětlil vysvětlila vysvětluje poznamenal poznamenala tvrdí tvrdil tvrdila napsal napsala píše popsal popsala popisuje oznámil oznámila oznámili potvrdil potvrdila míní soudí připomněl připomněla doplnil doplnila shrnul shrnula reagoval reagovala odpověděl odpověděla komentoval komentovala uzavřel myslí informoval informovala podle',
  },
  { stance: 'denies', speech: true, forms: 'popřel popřela odmítl odmítla' },
  { stance: 'demands', speech: true, forms: 'požaduje požádal vyzval vyzvala žádá' },
  { stance: 'warns', speech: true, forms: 'varoval varovala varuje' },
  { stance: 'promises', speech: true, forms: 'slíbil slíbila' },
  { stance: 'condemns', speech: true, forms: 'odsoudil odsoudila kritizoval kritizuje' },
  { stance: 'admits', speech: true, forms: 'přiznal přiznala připustil připustila' },
  { stance: 'asks', speech: true, forms: 'zeptal zeptala ptá' },
];

/** Words that belong to a reporting verb and name nobody. */
export const auxiliaries = 'se je jsem by';
