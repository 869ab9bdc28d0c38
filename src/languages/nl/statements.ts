/** Dutch reporting words: who says a quotation, and what the speaker does by it. */
import type { ReportingWords } from '../pack-statements';

export const reportingWords: readonly ReportingWords[] = [
  {
    stance: 'states',
    speech: true,
    forms:
      'zegt zei zeiden zeggen gezegd verklaart verklaarde verklaarden verklaren stelt stelde stelden stellen gesteld vertelt vertelde vertellen vertelden verteld meldt meldde meldden melden gemeld schrijft schreef schrijven schreven geschreven vindt vond vinden vonden benadrukt benadrukte benadrukten legt_uit legde_uit uitgelegd reageert reageerde reageren antwoordt antwoordde voegt voegde concludeert concludeerde concluderen denkt dacht denken bevestigt bevestigde bevestigden bevestigen meent meende menen aldus volgens luidt luidde klinkt klonk oordeelt oordeelde gelooft geloofde geloven verwacht verwachtte verwachten hoopt hoopte hopen beweert beweerde beweren beweerden licht_toe lichtte_toe argumenteerde aangekondigd kondigt kondigde bericht berichtte berichten deelt deelde meegedeeld onderstreept onderstreepte verzucht verzuchtte lacht merkt_op merkte_op suggereert suggereerde herhaalt herhaalde onthult onthulde verduidelijkt argumenteert schat schatte vermoedt vreest vreesde laat_weten liet_weten laten_weten maakte maakten maakte_bekend maakt_bekend maakte_duidelijk meedeelde meedeelt aankondigde aankondigt bekendmaakte opmerkte opmerkt uitlegde toelichtte sneert sneerde stipt_aan',
  },
  {
    stance: 'denies',
    speech: true,
    forms: 'ontkent ontkende ontkennen ontkenden ontkend weerlegt',
  },
  {
    stance: 'demands',
    speech: true,
    forms: 'eist eiste eisen eisten vraagt vroeg vragen vroegen pleit pleitte pleiten wil adviseert adviseerde roept riep',
  },
  {
    stance: 'warns',
    speech: true,
    forms: 'waarschuwt waarschuwde waarschuwen waarschuwden gewaarschuwd dreigt',
  },
  {
    stance: 'promises',
    speech: true,
    forms: 'belooft beloofde beloven beloofd garandeert verzekert verzekerde',
  },
  {
    stance: 'condemns',
    speech: true,
    forms: 'veroordeelt veroordeelde bekritiseert bekritiseerde hekelt hekelde betreurt betreurde klaagt klaagde verwijt',
  },
  {
    stance: 'admits',
    speech: true,
    forms: 'erkent erkende erkennen geeft_toe gaf_toe geeft_aan gaf_aan toegegeven bekent bekende',
  },
];

/** Words that belong to a reporting verb and name nobody. */
export const auxiliaries = 'heeft hebben had hadden';
