/** Portuguese reported speech without quotation marks. */
import type { ReportedSpeech, StatementPack } from '../pack-statements';

export const reportedSpeech: ReportedSpeech = {
  complementizers: 'que',
  according: 'segundo, de acordo com, conforme',
  determiners: 'o a os as um uma este esta esse essa seu sua ele ela eles elas',
  sourceEnds: 'ao aos à às em no na nos nas durante após antes desde com para por sobre via',
  times: 'segunda terça quarta quinta sexta sábado domingo ontem hoje também ainda nesta neste feira',
  conjunctions: 'e mas já',
  relatives: 'que',
  notSpeakers: 'lei regulamento caso plano calendário regra regras norma turno lugar semestre tempo',
  unsaid: 'não nunca nem',
  examples: [
    '[A ministra] <anunciou> que {a ponte ficará fechada no verão}.',
    '{Três casas arderam durante a noite}, <segundo> [os bombeiros].',
    '<Segundo> [a polícia], {dois homens fugiram a pé}.',
    '[O técnico Rui Prado] <afirmou> que {a equipe errou muito}.',
  ],
  nearMisses: ['No segundo tempo, o time melhorou muito.', 'A ponte que a cidade fechou tem cem anos.'],
};

export const pronouns: StatementPack['pronouns'] = [
  { form: 'ele', gender: 'masculine', number: 'singular' },
  { form: 'ela', gender: 'feminine', number: 'singular' },
  { form: 'eles', gender: 'masculine', number: 'plural' },
  { form: 'elas', gender: 'feminine', number: 'plural' },
];
