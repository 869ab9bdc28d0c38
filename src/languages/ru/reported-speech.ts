/** Russian reported speech without quotation marks. */
import type { ReportedSpeech, StatementPack } from '../pack-statements';

export const reportedSpeech: ReportedSpeech = {
  complementizers: 'что',
  according: 'по словам, по данным, по мнению, согласно, как сообщает',
  determiners: 'этот эта эти его её ее их он она они',
  sourceEnds: 'в во на при после перед с со для до о об к из от',
  times: 'понедельник вторник среду четверг пятницу субботу воскресенье вчера сегодня также ранее',
  conjunctions: 'и а но',
  relatives: 'который которая которые',
  notSpeakers: 'закону плану правилам договору',
  unsaid: 'не',
  examples: ['[Министр Иванов] <заявил>, что {мост закроют на всё лето}.', '<По словам> [Петрова], {зал был пуст}.'],
  nearMisses: ['Работы идут согласно плану.', 'Мост, который закрыл город, стар.'],
};

export const pronouns: StatementPack['pronouns'] = [
  { form: 'он', gender: 'masculine', number: 'singular' },
  { form: 'она', gender: 'feminine', number: 'singular' },
  { form: 'они', number: 'plural' },
  { form: 'его', gender: 'masculine', number: 'singular' },
  { form: 'её', gender: 'feminine', number: 'singular' },
  { form: 'ее', gender: 'feminine', number: 'singular' },
  { form: 'их', number: 'plural' },
  { form: 'нему', gender: 'masculine', number: 'singular' },
  { form: 'ней', gender: 'feminine', number: 'singular' },
];
