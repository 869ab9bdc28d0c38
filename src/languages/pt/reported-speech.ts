/** Portuguese reported speech without quotation marks. */
import type { ReportedSpeech, StatementPack } from '../pack-statements';

export const reportedSpeech: ReportedSpeech = {
  wideSources: true,
  relativeThat: true,
  complementizers: 'que',
  according:
    'segundo, de acordo com, conforme, na avaliação de, na avaliação do, na avaliação da, na opinião de, na opinião do, na opinião da, nas palavras de, no entender de',
  as: 'como conforme',
  links: 'de do da dos das',
  reflexives: 'se',
  agents: 'por pelo pela',
  determiners:
    'o a os as um uma este esta esse essa seu sua seus outro outra vários várias alguns algumas dois duas três quatro cinco seis sete oito nove dez',
  masculine: 'o um este esse',
  feminine: 'a uma esta essa',
  sourceEnds: 'ao aos à às em no na nos nas durante após antes desde com para por sobre via pelo pela',
  times:
    'segunda terça quarta quinta sexta sábado domingo ontem hoje também ainda nesta neste feira semana mês ano manhã tarde noite madrugada há então já logo',
  conjunctions: 'e mas já',
  relatives: 'que quem',
  subordinators: 'se quando porque embora enquanto como onde pois',
  adverbEndings: 'mente',
  views: 'na sua opinião, em sua opinião, na opinião dele, na opinião dela',
  opinions: 'para',
  notSpeakers: 'lei regulamento caso plano calendário regra regras norma turno lugar semestre tempo',
  unsaid: 'não nunca nem',
  examples: [
    '[A ministra] <anunciou> que {a ponte ficará fechada no verão}.',
    '{Três casas arderam durante a noite}, <segundo> [os bombeiros].',
    '<Segundo> [a polícia], {dois homens fugiram a pé}.',
    '[O técnico Rui Prado] <afirmou> que {a equipe errou muito}.',
    '— {A equipe errou muito} — <disse> [o técnico].',
    '[O técnico] <deixou claro> que {não pretende sair}.',
    '[A ministra] visitou ontem a ponte e <anunciou> que {ela fechará no verão}.',
    '[O presidente da liga (LMF), Rui Prado], <disse> que {o jogo foi adiado}.',
    '{A loja fechará no outono}, <afirmaram> ontem [dois especialistas].',
    '{A equipe errou muito}, <lamentou>, visivelmente cansado, [o técnico].',
    '[Rui Prado, técnico do clube], <afirmou> que {a equipe errou muito}.',
  ],
  nearMisses: [
    'No segundo tempo, o time melhorou muito.',
    'A ponte que a cidade fechou tem cem anos.',
    'O prefeito confessou ter visto um homem que fugia pela ponte.',
  ],
};

export const pronouns: StatementPack['pronouns'] = [
  { form: 'ele', gender: 'masculine', number: 'singular' },
  { form: 'ela', gender: 'feminine', number: 'singular' },
  { form: 'eles', gender: 'masculine', number: 'plural' },
  { form: 'elas', gender: 'feminine', number: 'plural' },
  { form: 'dele', gender: 'masculine', number: 'singular' },
  { form: 'dela', gender: 'feminine', number: 'singular' },
  { form: 'sua' },
];
