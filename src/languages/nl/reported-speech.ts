/** Dutch reported speech without quotation marks. */
import type { ReportedSpeech, StatementPack } from '../pack-statements';

export const reportedSpeech: ReportedSpeech = {
  wideSources: true,
  complementizers: 'dat',
  verbSecond: true,
  demanding: 'eist eiste eisen eisten bepleit bepleitte',
  according: 'volgens, aldus, naar eigen zeggen van, naar het oordeel van, naar de mening van, in de ogen van',
  looseAccording: true,
  as: 'zoals',
  links: 'van de het der den',
  agents: 'door',
  anaphors: 'dat, dit',
  determiners: 'de het een deze dit die zijn haar hun enkele sommige',
  sourceEnds: 'aan in op bij tijdens na voor met tegen sinds tegenover om over uit',
  times: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag ook verder nog daarbij wel',
  conjunctions: 'en maar',
  relatives: 'die dat',
  subordinators: 'als omdat toen terwijl hoewel of zoals',
  views: 'zijns inziens, haars inziens, naar zijn mening, naar haar mening',
  notSpeakers: 'wet plan regels planning schema',
  unsaid: 'niet nooit',
  examples: [
    '[De minister] <zei> dat {de brug deze zomer dichtblijft}.',
    '{Drie huizen brandden vannacht af}, <volgens> [de politie].',
    '<Volgens> [de brandweer], {is niemand gewond geraakt}.',
    '<Volgens> [de brandweer] {is niemand gewond geraakt}.',
    '{De brug blijft de hele zomer dicht}, <zegt> [de wethouder].',
    '{De brug blijft de hele zomer dicht}. Dat <meldt> [de wethouder].',
    '[Een van hen] <zegt> dat {hij niets heeft gezien}.',
    '<Volgens> [een woordvoerder van het ministerie] {is de brug weer open}.',
    'Vorige week <kondigde> [de minister] aan dat {de brug dichtblijft}.',
    '[De minister] <eist> {meer geld voor de brug}.',
  ],
  nearMisses: ['De bouw verloopt volgens plan.', 'De brug die de stad sloot is oud.', 'Berichten dat de brug dichtblijft zijn onjuist.'],
};

export const pronouns: StatementPack['pronouns'] = [
  { form: 'hij', gender: 'masculine', number: 'singular' },
  { form: 'hem', gender: 'masculine', number: 'singular' },
  { form: 'zij' },
  { form: 'ze' },
  { form: 'haar', gender: 'feminine', number: 'singular' },
  { form: 'hen', number: 'plural' },
  { form: 'zijn', gender: 'masculine', number: 'singular' },
  { form: 'zijns', gender: 'masculine', number: 'singular' },
];
