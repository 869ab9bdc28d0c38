/** Dutch reported speech without quotation marks. */
import type { ReportedSpeech, StatementPack } from '../pack-statements';

export const reportedSpeech: ReportedSpeech = {
  complementizers: 'dat',
  according: 'volgens, aldus',
  determiners: 'de het een deze dit die zijn haar hun hij zij ze',
  sourceEnds: 'aan in op bij tijdens na voor met tegen sinds tegenover om',
  times: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag ook verder',
  conjunctions: 'en maar',
  relatives: 'die dat',
  notSpeakers: 'wet plan regels planning schema',
  unsaid: 'niet nooit',
  examples: [
    '[De minister] <zei> dat {de brug deze zomer dichtblijft}.',
    '{Drie huizen brandden vannacht af}, <volgens> [de politie].',
    '<Volgens> [de brandweer], {is niemand gewond geraakt}.',
  ],
  nearMisses: ['De bouw verloopt volgens plan.', 'De brug die de stad sloot is oud.'],
};

export const pronouns: StatementPack['pronouns'] = [
  { form: 'hij', gender: 'masculine', number: 'singular' },
  { form: 'hem', gender: 'masculine', number: 'singular' },
  { form: 'zij' },
  { form: 'ze' },
  { form: 'haar', gender: 'feminine', number: 'singular' },
  { form: 'hen', number: 'plural' },
];
