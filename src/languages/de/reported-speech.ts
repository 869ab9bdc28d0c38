/** German reported speech without quotation marks. */
import type { ReportedSpeech, StatementPack } from '../pack-statements';

export const reportedSpeech: ReportedSpeech = {
  wideSources: true,
  complementizers: 'dass daß',
  according:
    'so, laut, nach angaben von, nach angaben, nach ansicht von, nach ansicht, nach meinung von, nach meinung, nach einschätzung von, nach einschätzung, nach auffassung von, nach auffassung, nach den worten von, nach aussage von, nach aussage, aus sicht von, aus sicht',
  accordingAfter: 'zufolge',
  looseAccording: true,
  as: 'wie',
  links: 'der des von vom zu',
  agents: 'von vom',
  anaphors: 'das, dies',
  determiners: 'der die das den dem des ein eine einem einer dieser diese sein seine ihr ihre mehrere',
  masculine: 'der',
  feminine: 'die',
  sourceEnds: 'am im in bei auf vor nach während gegenüber mit für zu zum zur seit an beim',
  times: 'montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute auch zudem außerdem weiter dazu später jedoch dann',
  conjunctions: 'und aber doch',
  subordinators: 'wenn weil ob als während obwohl wie',
  views:
    'seiner meinung nach, ihrer meinung nach, seiner ansicht nach, ihrer ansicht nach, seiner einschätzung nach, seinen worten zufolge, ihm zufolge, ihr zufolge',
  reportingMoods: 'sei seien habe werde könne müsse solle wolle dürfe gebe brauche gehe komme stehe wisse liege',
  notSpeakers: 'gesetz plan vertrag satzung verordnung',
  unsaid: 'nicht nie',
  examples: [
    '[Die Ministerin] <sagte>, dass {die Brücke im Sommer gesperrt bleibe}.',
    '{Drei Häuser brannten in der Nacht ab}, <laut> [Polizei].',
    '[Peter Krause] <erklärte> am Dienstag, dass {die Halle leer gewesen sei}.',
    '[Die Ministerin] <sagte>, {die Brücke sei marode und müsse gesperrt werden}.',
    '<Nach Angaben> [der Polizei] {flohen zwei Männer zu Fuß}.',
    '[Dem Bericht] <zufolge> {flohen zwei Männer zu Fuß}.',
    '{Die Brücke bleibe den ganzen Sommer gesperrt}, <sagte> [die Ministerin].',
    '{Die Brücke bleibt den ganzen Sommer gesperrt}. Das <teilte> [die Ministerin] mit.',
  ],
  nearMisses: ['Der Bau verläuft nach Plan.', 'Die Musik war laut und schön.', 'Er sagte, was er dachte.'],
};

export const pronouns: StatementPack['pronouns'] = [
  { form: 'er', gender: 'masculine', number: 'singular' },
  { form: 'sie' },
  { form: 'ihm', gender: 'masculine', number: 'singular' },
  { form: 'ihr', gender: 'feminine', number: 'singular' },
  { form: 'seiner', gender: 'masculine', number: 'singular' },
  { form: 'ihrer' },
  { form: 'seinen', gender: 'masculine', number: 'singular' },
];
