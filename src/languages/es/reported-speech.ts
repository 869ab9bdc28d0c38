/** Spanish reported speech without quotation marks. */
import type { ReportedSpeech, StatementPack } from '../pack-statements';

export const reportedSpeech: ReportedSpeech = {
  complementizers: 'que',
  according: 'según, de acuerdo con, a juicio de',
  determiners: 'el la los las un una unos unas este esta ese esa su sus él ella ellos ellas',
  sourceEnds: 'a al en durante tras antes desde con para por sobre ante',
  times: 'lunes martes miércoles jueves viernes sábado domingo ayer hoy también además este esta',
  conjunctions: 'y pero e',
  relatives: 'que',
  notSpeakers: 'ley reglamento caso plan calendario reglas norma convenio edad zona',
  unsaid: 'no nunca ni',
  examples: [
    '[La ministra] <anunció> que {el puente cerrará en verano}.',
    '{Tres casas ardieron durante la noche}, <según> [los bomberos].',
    '<Según> [la policía], {dos hombres huyeron a pie}.',
    '{El puente cerrará todo el verano}, <dijo> [el alcalde].',
  ],
  nearMisses: ['Los precios varían según la temporada y la zona.', 'El puente que cerró la ciudad tiene cien años.'],
};

export const pronouns: StatementPack['pronouns'] = [
  { form: 'él', gender: 'masculine', number: 'singular' },
  { form: 'ella', gender: 'feminine', number: 'singular' },
  { form: 'ellos', gender: 'masculine', number: 'plural' },
  { form: 'ellas', gender: 'feminine', number: 'plural' },
];
