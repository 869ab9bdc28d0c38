/** German reporting words: who says a quotation, and what the speaker does by it. */
import type { ReportingWords } from '../pack-statements';

export const reportingWords: readonly ReportingWords[] = [
  {
    stance: 'states',
    speech: true,
    forms:
      'sagt sagte sagten gesagt sagen erklärt erklärte erklärten erklären betont betonte betonten betonen meint meinte meinten meinen gemeint berichtet berichtete berichteten berichten schreibt schrieb schrieben schreiben geschrieben fügt fügte ergänzte ergänzt erläuterte erläutert erläuterten kommentierte kommentiert teilte teilt teilten mitgeteilt äußerte äußert äußerten geäußert kündigte kündigt kündigten angekündigt bekräftigte bekräftigt unterstrich unterstreicht versicherte versichert versicherten behauptete behauptet behaupteten antwortete antwortet bestätigte bestätigt bestätigten hob hebt verkündete verkündet twitterte urteilte urteilt zitierte zitiert laut so heißt hieß stellte stellt sprach spricht sprachen glaubt glaubte glauben hofft hoffte hoffen erzählt erzählte erzählten erzählen erinnert erinnerte verwies verweist argumentierte argumentiert argumentieren vermutet vermutete vermuten schätzt schätzte schätzen rechnet rechnete prognostizierte prognostiziert konstatierte konstatiert bilanzierte resümierte beteuerte beteuert entgegnete entgegnet erwiderte präzisierte meldete meldet meldeten gemeldet resümiert verriet verrät schilderte schildert nannte ergab konterte plädierte plädiert informierte hielt lautet lautete zeigte zufolge machte_deutlich macht_deutlich wies_darauf_hin machte_klar gab_bekannt mitteilte mitteilten mitteilt mitteilen ankündigte ankündigten ankündigt hinzufügte hinzufügt hervorhob feststellte bekanntgab klarstellte darlegte',
  },
  {
    stance: 'denies',
    speech: true,
    forms: 'bestritt bestreitet bestritten bestreiten dementierte dementiert wies zurückgewiesen leugnet leugnete',
  },
  {
    stance: 'demands',
    speech: true,
    forms:
      'forderte fordert forderten fordern gefordert aufgefordert verlangte verlangt verlangten verlangen empfiehlt empfahl empfehlen schlug vorgeschlagen appellierte appelliert rief',
  },
  {
    stance: 'warns',
    speech: true,
    forms: 'warnte warnt warnten warnen gewarnt mahnte mahnt mahnten drohte droht befürchtet befürchtete befürchten fürchtet',
  },
  {
    stance: 'promises',
    speech: true,
    forms: 'versprach verspricht versprachen versprochen gelobte',
  },
  {
    stance: 'condemns',
    speech: true,
    forms:
      'kritisierte kritisiert kritisierten kritisieren verurteilte verurteilt verurteilten bedauerte bedauert bemängelte bemängelt beklagte beklagt beklagten klagte klagt rügte warf wirft',
  },
  {
    stance: 'asks',
    speech: true,
    forms: 'fragte fragt fragten fragen',
  },
  {
    stance: 'welcomes',
    speech: true,
    forms: 'begrüßte begrüßt begrüßten lobte lobt freut freute',
  },
  {
    stance: 'admits',
    speech: true,
    forms: 'räumte räumt einräumte einräumt zugab gab_zu gibt_zu gestand gesteht eingeräumt',
  },
];

/** Words that belong to a reporting verb and name nobody. */
export const auxiliaries = 'hat haben habe hatte hatten wird sich';
