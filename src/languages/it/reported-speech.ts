/** Italian reported speech without quotation marks. */
import type { ReportedSpeech, StatementPack } from '../pack-statements';

export const reportedSpeech: ReportedSpeech = {
  complementizers: 'che',
  according: 'secondo, stando a, a detta di',
  determiners: 'il lo la i gli le l un uno una questo questa suo sua egli lui lei',
  sourceEnds: 'a al alla ai in nel nella durante dopo prima da dal con per su sul',
  times: 'lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi anche inoltre',
  conjunctions: 'e ma ed',
  relatives: 'che',
  notSpeakers: 'legge regolamento caso piano calendario regole norma tempo posto semestre turno',
  unsaid: 'non mai',
  examples: [
    '[La ministra] <ha annunciato> che {il ponte resterà chiuso}.',
    '{Tre case sono bruciate nella notte}, <secondo> [i vigili del fuoco].',
    '<Secondo> [la polizia], {due uomini sono fuggiti a piedi}.',
  ],
  nearMisses: ['Nel secondo tempo la squadra è migliorata.', 'Il ponte che la città ha chiuso ha cento anni.'],
};

export const pronouns: StatementPack['pronouns'] = [
  { form: 'egli', gender: 'masculine', number: 'singular' },
  { form: 'lui', gender: 'masculine', number: 'singular' },
  { form: 'lei', gender: 'feminine', number: 'singular' },
  { form: 'ella', gender: 'feminine', number: 'singular' },
  { form: 'essi', gender: 'masculine', number: 'plural' },
  { form: 'loro', number: 'plural' },
];
