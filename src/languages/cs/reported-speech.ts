/** Czech reported speech without quotation marks. */
import type { ReportedSpeech, StatementPack } from '../pack-statements';

export const reportedSpeech: ReportedSpeech = {
  wideSources: true,
  complementizers: 'že aby',
  according: 'podle, dle, podle slov, podle názoru, podle vyjádření, podle informací, podle údajů, podle mínění, vyplývá z, vyplývá ze',
  anaphors: 'to, o tom',
  recipientEndings: 'ovi ům',
  looseAccording: true,
  as: 'jak',
  bareSubjects: true,
  determiners: 'ten ta to tento tato jeho její jejich náš jeden jedna',
  sourceEnds:
    'podle dle v ve na při po před od pro do o s z ze k ke u za nad pod bez mezi kvůli díky proti během serveru deníku agentuře televizi rozhlasu listu',
  times:
    'pondělí úterý středu čtvrtek pátek sobotu neděli včera dnes také rovněž však ale dále novinářům reportérům čtk tomu zároveň ještě už potom poté později následně přitom tak nedávno ráno večer',
  conjunctions: 'a i ale však',
  relatives: 'který která kteří které kterého jenž',
  subordinators: 'pokud když protože jestli jestliže kdyby ačkoli přestože jak zda než',
  demanding:
    'vyzývá vyzývají vyzval vyzvala vyzvali vyzvalo požaduje požadují požadoval požadovala požadovali apeluje apelují apeloval apelovala apelovali žádá žádají požádal požádala požádali doporučuje doporučují doporučil doporučila doporučili',
  manners: 'tak, takto, těmito slovy, slovy, následovně',
  adverbEndings: 'ě o sky cky',
  views:
    'dle jeho slov, podle jeho slov, podle jejích slov, podle jejich slov, podle jeho názoru, podle jejího názoru, podle jejich názoru, podle jeho vyjádření, podle jejího vyjádření',
  notSpeakers: 'plánu zákona věku pravidel smlouvy',
  unsaid: 'ne',
  examples: [
    '[Ministr Novák] <řekl>, že {most bude celé léto zavřený}.',
    '<Podle> [policie] {uprchli dva muži pěšky}.',
    '{Most bude celé léto zavřený}, <uvedl> [ministr Novák].',
    '[Mluvčí policie Jana Malá] včera <uvedla>, že {muži uprchli pěšky}.',
    '[Jan Novák, ředitel nemocnice], <řekl>, že {oddělení zůstane otevřené}.',
    '<Podle> [něj] {most zůstane celé léto zavřený}.',
    '[Malý] <se nechal slyšet>, že {kandidovat letos nebude}.',
    '<Podle> [serveru Zprávy.cz] {most zůstane celé léto zavřený}.',
    '[Odboráři] <požadují> {vyšší mzdy a návrat propuštěných zaměstnanců}.',
  ],
  nearMisses: ['Práce postupují podle plánu.', 'Most, který město zavřelo, má sto let.'],
};

/** What the ending of a past tense tells of its subject. */
export const agreements: StatementPack['agreements'] = [
  { ending: 'la', gender: 'feminine', number: 'singular' },
  { ending: 'li', number: 'plural' },
  { ending: 'ly', number: 'plural' },
  { ending: 'lo', number: 'singular' },
  { ending: 'l', gender: 'masculine', number: 'singular' },
  { ending: 'jí', number: 'plural' },
];

export const pronouns: StatementPack['pronouns'] = [
  { form: 'on', gender: 'masculine', number: 'singular' },
  { form: 'ona', gender: 'feminine', number: 'singular' },
  { form: 'oni', gender: 'masculine', number: 'plural' },
  { form: 'něj', gender: 'masculine', number: 'singular' },
  { form: 'něho', gender: 'masculine', number: 'singular' },
  { form: 'ní', gender: 'feminine', number: 'singular' },
  { form: 'nich', number: 'plural' },
  { form: 'jeho', gender: 'masculine', number: 'singular' },
  { form: 'jejích', gender: 'feminine', number: 'singular' },
  { form: 'jejího', gender: 'feminine', number: 'singular' },
  { form: 'jejich', number: 'plural' },
];
