/** Swedish reporting words: who says a quotation, and what the speaker does by it. */
import type { ReportingWords } from '../pack-statements';

export const reportingWords: readonly ReportingWords[] = [
  {
    stance: 'states',
    speech: true,
    forms:
      'säger sade sa sagt säga uppger uppgav uppgett menar menade berättar berättade berättat skriver skrev skrivit förklarar förklarade förklarat meddelar meddelade meddelat konstaterar konstaterade konstaterat tillägger tillade tillagt hävdar hävdade hävdat anser ansåg betonar betonade betonat påpekar påpekade rapporterar rapporterade bekräftar bekräftade bekräftat tycker tyckte tror trodde svarar svarade kommenterar kommenterade understryker underströk noterar noterade resonerar bedömer bedömde hoppas hoppades fortsätter fortsatte framhåller framhöll upplyser uttalar uttalade argumenterar avslöjar avslöjade försäkrar försäkrade spår uppskattar summerar utvecklar utropar utbrister medger påstår påstod påstått twittrar lyder ser noterat avslöjat uttalat framhållit påpekat låter_meddela lät_meddela gör_klart gjorde_klart',
  },
  {
    stance: 'denies',
    speech: true,
    forms: 'förnekar förnekade förnekat dementerar dementerade avvisar avvisade nekar nekade',
  },
  {
    stance: 'demands',
    speech: true,
    forms: 'kräver krävde krävt uppmanar uppmanade ber bad begär begärde föreslår föreslog rekommenderar',
  },
  {
    stance: 'warns',
    speech: true,
    forms: 'varnar varnade varnat hotar hotade befarar befarade',
  },
  {
    stance: 'promises',
    speech: true,
    forms: 'lovar lovade lovat garanterar',
  },
  {
    stance: 'condemns',
    speech: true,
    forms: 'kritiserar kritiserade fördömer fördömde anklagar anklagade beklagar beklagade klagar',
  },
  {
    stance: 'admits',
    speech: true,
    forms: 'medgav erkänner erkände',
  },
  {
    stance: 'asks',
    speech: true,
    forms: 'frågar frågade undrar undrade',
  },
  {
    stance: 'welcomes',
    speech: true,
    forms: 'välkomnar välkomnade berömmer gläds',
  },
];

/** Words that belong to a reporting verb and name nobody. */
export const auxiliaries = 'har hade';
