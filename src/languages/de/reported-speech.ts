/** German reported speech without quotation marks. */
import type { ReportedSpeech, StatementPack } from '../pack-statements';

export const reportedSpeech: ReportedSpeech = {
  complementizers: 'dass daß',
  according: 'laut, nach angaben, zufolge von',
  determiners: 'der die das den dem des ein eine einem einer dieser diese sein seine ihr ihre er sie',
  sourceEnds: 'am im in bei auf vor nach während gegenüber mit für zu zum zur seit',
  times: 'montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute auch zudem außerdem',
  conjunctions: 'und aber doch',
  notSpeakers: 'gesetz plan vertrag satzung verordnung',
  unsaid: 'nicht nie',
  examples: [
    '[Die Ministerin] <sagte>, dass {die Brücke im Sommer gesperrt bleibe}.',
    '{Drei Häuser brannten in der Nacht ab}, <laut> [Polizei].',
    '[Peter Krause] <erklärte> am Dienstag, dass {die Halle leer gewesen sei}.',
  ],
  nearMisses: ['Der Bau verläuft nach Plan.', 'Die Musik war laut und schön.'],
};

export const pronouns: StatementPack['pronouns'] = [
  { form: 'er', gender: 'masculine', number: 'singular' },
  { form: 'sie' },
  { form: 'ihm', gender: 'masculine', number: 'singular' },
  { form: 'ihr', gender: 'feminine', number: 'singular' },
];
