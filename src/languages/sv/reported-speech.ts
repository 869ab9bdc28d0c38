/** Swedish reported speech without quotation marks. */
import type { ReportedSpeech, StatementPack } from '../pack-statements';

export const reportedSpeech: ReportedSpeech = {
  wideSources: true,
  complementizers: 'att',
  verbSecond: true,
  demanding: 'kräver krävde',
  according: 'enligt',
  looseAccording: true,
  as: 'som',
  links: 'för i på',
  agents: 'av',
  anaphors: 'det',
  bareSubjects: true,
  determiners: 'den det de en ett denna detta hans hennes deras dess flera några',
  sourceEnds: 'i på till under efter före för med om av från vid inför hos',
  times: 'måndag tisdag onsdag torsdag fredag lördag söndag igår idag också även vidare dessutom nu',
  conjunctions: 'och men',
  relatives: 'som',
  subordinators: 'om när eftersom medan fastän då innan',
  notSpeakers: 'lagen plan planen plan avtalet reglerna planerna uppgift',
  unsaid: 'inte aldrig',
  examples: [
    '[Ministern] <sade> att {bron hålls stängd hela sommaren}.',
    '– {Bron hålls stängd hela sommaren. Vi måste vänta}, <säger> [Ulla Ek].',
    '<Enligt> [polisen] {flydde två män till fots}.',
    '{Tre hus brann ner i natt}, <enligt> [polisen].',
    '{Bron hålls stängd hela sommaren}. Det <meddelade> [kommunalrådet] på måndagen.',
    '[Per Lind, talesperson för facket], <säger> att {ingen strejk planeras}.',
    '[Ministern] har tidigare <sagt> att {bron hålls stängd hela sommaren}.',
    '[En av dem] <säger> att {han inte såg något}.',
    '– {Bron hålls stängd}, <säger> [han], {men vi hoppas ännu}. {Vi måste vänta}.',
    'I förra veckan <meddelade> [ministern] att {bron hålls stängd}.',
  ],
  nearMisses: ['Arbetet går enligt planen.', 'Bron som staden stängde är hundra år.'],
};

export const pronouns: StatementPack['pronouns'] = [
  { form: 'han', gender: 'masculine', number: 'singular' },
  { form: 'hon', gender: 'feminine', number: 'singular' },
  { form: 'honom', gender: 'masculine', number: 'singular' },
  { form: 'henne', gender: 'feminine', number: 'singular' },
  { form: 'dem', number: 'plural' },
];
