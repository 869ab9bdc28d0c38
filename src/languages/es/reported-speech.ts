/** Spanish reported speech without quotation marks. */
import type { ReportedSpeech, StatementPack } from '../pack-statements';

export const reportedSpeech: ReportedSpeech = {
  wideSources: true,
  complementizers: 'que',
  according: 'según, de acuerdo con, de acuerdo a, a juicio de, a juicio del, en opinión de, en opinión del, en palabras de, a decir de',
  as: 'como según',
  links: 'de del la los las el',
  agents: 'por',
  anaphors: 'así lo, lo',
  determiners: 'el la los las un una unos unas este esta ese esa estos estas su sus nuestro otro otra varios varias algunos algunas',
  masculine: 'el un este ese',
  feminine: 'la una esta esa',
  sourceEnds: 'a al en durante tras antes desde con para por sobre ante mediante',
  times: 'lunes martes miércoles jueves viernes sábado domingo ayer hoy también además este esta asimismo luego ya entonces así anoche',
  conjunctions: 'y pero e además',
  relatives: 'que quien quienes',
  subordinators: 'si cuando porque aunque mientras como donde pues',
  adverbEndings: 'mente',
  views: 'a su juicio, en su opinión, a su entender',
  opinions: 'para',
  notSpeakers: 'ley reglamento caso plan calendario reglas norma convenio edad zona temporada',
  unsaid: 'no nunca ni',
  examples: [
    '[La ministra] <anunció> que {el puente cerrará en verano}.',
    '{Tres casas ardieron durante la noche}, <según> [los bomberos].',
    '<Según> [la policía], {dos hombres huyeron a pie}.',
    '{El puente cerrará todo el verano}, <dijo> [el alcalde].',
    '—{El puente cerrará todo el verano} —<dijo> [el alcalde].',
    '[Ana Rial, portavoz del sindicato], <afirmó> que {no habrá huelga}.',
    '{El puente cerrará todo el verano}, según <explicó> [el alcalde].',
    '{La obra llegará tarde} —<dijo> a la radio [el alcalde].',
    'A [su] <juicio>, {la obra llegará tarde y costará el doble}.',
  ],
  nearMisses: ['Los precios varían según la temporada y la zona.', 'El puente que cerró la ciudad tiene cien años.'],
};

export const pronouns: StatementPack['pronouns'] = [
  { form: 'él', gender: 'masculine', number: 'singular' },
  { form: 'ella', gender: 'feminine', number: 'singular' },
  { form: 'ellos', gender: 'masculine', number: 'plural' },
  { form: 'ellas', gender: 'feminine', number: 'plural' },
  { form: 'su' },
];
