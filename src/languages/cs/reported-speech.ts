/** Czech reported speech without quotation marks. */
import type { ReportedSpeech, StatementPack } from '../pack-statements';

export const reportedSpeech: ReportedSpeech = {
  complementizers: 'že',
  according: 'podle, dle',
  determiners: 'ten ta to tento tato jeho její jejich on ona oni něj ní nich',
  sourceEnds: 'v ve na při po před od pro do o s se z ze',
  times: 'pondělí úterý středu čtvrtek pátek sobotu neděli včera dnes také rovněž',
  conjunctions: 'a i ale',
  relatives: 'který která kteří které',
  notSpeakers: 'plánu zákona věku pravidel smlouvy',
  unsaid: 'ne',
  examples: ['[Ministr Novák] <řekl>, že {most bude celé léto zavřený}.'],
  nearMisses: ['Práce postupují podle plánu.'],
};

export const pronouns: StatementPack['pronouns'] = [
  { form: 'on', gender: 'masculine', number: 'singular' },
  { form: 'ona', gender: 'feminine', number: 'singular' },
  { form: 'oni', gender: 'masculine', number: 'plural' },
  { form: 'něj', gender: 'masculine', number: 'singular' },
  { form: 'něho', gender: 'masculine', number: 'singular' },
  { form: 'ní', gender: 'feminine', number: 'singular' },
  { form: 'nich', number: 'plural' },
];
