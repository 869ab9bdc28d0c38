/** Spanish reported speech without quotation marks. */
import type { ReportedSpeech, StatementPack } from '../pack-statements';

export const reportedSpeech: ReportedSpeech = {
  wideSources: true,
  relativeThat: true,
  complementizers: 'que',
  according: 'según, de acuerdo con, de acuerdo a, a juicio de, a juicio del, en opinión de, en opinión del, en palabras de, a decir de',
  as: 'como según',
  links: 'de del la los las el',
  reflexives: 'se',
  agents: 'por',
  anaphors: 'así lo, lo',
  determiners:
    'el la los las un una unos unas este esta ese esa estos estas su sus nuestro otro otra varios varias algunos algunas dos tres cuatro cinco seis siete ocho nueve diez',
  masculine: 'el un este ese',
  feminine: 'la una esta esa',
  sourceEnds: 'a al en durante tras antes desde con para por sobre ante mediante',
  times:
    'lunes martes miércoles jueves viernes sábado domingo ayer hoy también además este esta asimismo luego ya entonces así anoche semana mes año mañana tarde noche madrugada hace',
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
    '[La empresa] <informó> por medio de un comunicado que {cerrará dos tiendas}.',
    '{La tienda cerrará en otoño}, <informó> hoy [esta institución].',
    '[La ministra] visitó ayer el puente y <anunció> que {cerrará en verano}.',
    '[La presidenta del gremio (AGM), Ana Rial], <dijo> que {las ventas bajan}.',
    '{La tienda cerrará en otoño}, <afirmaron> ayer [dos expertos].',
    '{La obra llegará tarde}, <lamentó>, visiblemente cansado, [el alcalde].',
    'A [su] <juicio>, {la obra llegará tarde y costará el doble}.',
  ],
  nearMisses: [
    'Los precios varían según la temporada y la zona.',
    'El puente que cerró la ciudad tiene cien años.',
    'El alcalde confesó haber visto a un hombre que huía por el puente.',
    'El alcalde explicó a los vecinos las obras que hará la ciudad.',
    'El alcalde informó a los vecinos de una carta en la que piden un puente.',
    'La novela relata la vida de una mujer que cruza el puente.',
  ],
};

export const pronouns: StatementPack['pronouns'] = [
  { form: 'él', gender: 'masculine', number: 'singular' },
  { form: 'ella', gender: 'feminine', number: 'singular' },
  { form: 'ellos', gender: 'masculine', number: 'plural' },
  { form: 'ellas', gender: 'feminine', number: 'plural' },
  { form: 'su' },
];
