/** Polish reported speech without quotation marks. */
import type { ReportedSpeech, StatementPack } from '../pack-statements';

export const reportedSpeech: ReportedSpeech = {
  complementizers: 'że iż',
  according: 'według, zdaniem, jak podaje',
  determiners: 'ten ta to ci te jego jej ich on ona oni niego niej nich',
  sourceEnds: 'w we na podczas po przed od dla do o z ze przez',
  times: 'poniedziałek wtorek środę czwartek piątek sobotę niedzielę wczoraj dziś dzisiaj także również też',
  conjunctions: 'i a ale oraz',
  relatives: 'który która którzy które',
  notSpeakers: 'planu prawa ustawy wieku zasad',
  unsaid: 'nie',
  examples: [
    '[Minister zdrowia] <powiedział>, że {szpital zostanie otwarty jesienią}.',
    '<Według> [Nowaka], {most był zamknięty}.',
    '- {Most będzie zamknięty całe lato. Trzeba poczekać} - <powiedział> [Nowak].',
  ],
  nearMisses: ['Prace idą według planu.', 'Most, który miasto zamknęło, ma sto lat.'],
};

export const pronouns: StatementPack['pronouns'] = [
  { form: 'on', gender: 'masculine', number: 'singular' },
  { form: 'ona', gender: 'feminine', number: 'singular' },
  { form: 'oni', gender: 'masculine', number: 'plural' },
  { form: 'niego', gender: 'masculine', number: 'singular' },
  { form: 'niej', gender: 'feminine', number: 'singular' },
  { form: 'nich', number: 'plural' },
];
