/** German reporting words: who says a quotation, and what the speaker does by it. */
import type { ReportingWords } from '../pack-statements';

export const reportingWords: readonly ReportingWords[] = [
  {
    stance: 'states',
    speech: true,
    forms:
      'sagt sagte sagten gesagt sagen erklärt erklärte erklärten betont betonte betonten meint meinte berichtet berichtete berichteten schreibt schrieb fügt ergänzte ergänzt erläuterte erläutert kommentierte kommentiert teilte teilt mitgeteilt äußerte äußert kündigte angekündigt bekräftigte bekräftigt unterstrich versicherte versichert behauptete behauptet antwortete antwortet bestätigte bestätigt hob verkündete twitterte urteilte zitierte zitiert laut so',
  },
  { stance: 'denies', speech: true, forms: 'bestritt bestreitet dementierte wies zurückgewiesen' },
  { stance: 'demands', speech: true, forms: 'forderte fordert gefordert verlangte verlangt' },
  { stance: 'warns', speech: true, forms: 'warnte warnt gewarnt mahnte mahnt' },
  { stance: 'promises', speech: true, forms: 'versprach verspricht' },
  { stance: 'condemns', speech: true, forms: 'kritisierte kritisiert verurteilte verurteilt bedauerte' },
  { stance: 'asks', speech: true, forms: 'fragte fragt' },
  { stance: 'welcomes', speech: true, forms: 'begrüßte begrüßt lobte lobt' },
  { stance: 'admits', speech: true, forms: 'räumte gab' },
];

/** Words that belong to a reporting verb and name nobody. */
export const auxiliaries = 'hat haben habe';
