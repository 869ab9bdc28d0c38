/** Turkish reported speech without quotation marks. */
import type { ReportedSpeech, StatementPack } from '../pack-statements';

export const reportedSpeech: ReportedSpeech = {
  wideSources: true,
  complementizers: 'ki',
  according: '',
  accordingAfter: 'göre',
  bareSubjects: true,
  determiners: 'bu şu bir bazı birçok',
  sourceEnds: 'için ile olarak sonra önce kadar',
  times: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar dün bugün ise da de ayrıca',
  conjunctions: 've ama ancak',
  subordinators: 'eğer',
  adverbEndings: 'ca ce',
  verbLast: 'ını ini unu ünü ğını ğini ğunu ğünü rını rini',
  notSpeakers: 'kanuna yasaya plana habere',
  unsaid: '',
  examples: [
    '[Belediye Başkanı Kemal Aydın], {köprünün güvenli olmadığını} <söyledi>.',
    '[Bakan] {onarımın iki yıl süreceğini} <belirtti>.',
  ],
  nearMisses: ['Köprü geçen yıl onarıldı.'],
};

export const pronouns: StatementPack['pronouns'] = [
  { form: 'o', number: 'singular' },
  { form: 'onlar', number: 'plural' },
];
