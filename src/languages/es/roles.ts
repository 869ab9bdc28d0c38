/** Spanish roles: offices, ranks, forms of address, groups that act, documents that speak. */
import type { RolePack } from '../pack-roles';

export const roles: RolePack = {
  order: 'head-first',
  offices: `
    regidor, regidora, edil, edila, mandatario, mandataria, parlamentario, parlamentaria, concejal, concejala, virólogo, viróloga,
    biólogo, bióloga, epidemiólogo, epidemióloga, consejero delegado, consejera delegada, presidente, presidenta, vicepresidente,
    vicepresidenta, primer ministro, primera ministra, ministro, ministra, secretario, secretaria, secretario general,
    secretaria general, canciller, gobernador, gobernadora, alcalde, alcaldesa, senador, senadora, diputado, diputada, consejero,
    consejera, embajador, embajadora, enviado, enviada, portavoz, vocero, vocera, jefe, jefa, jefe del gobierno, director,
    directora, director general, directora general, líder, dirigente, comandante, fundador, fundadora, dueño, dueña, socio,
    ejecutivo, empresario, empresaria, candidato, candidata, fiscal, fiscal general, juez, jueza, magistrado, magistrada, abogado,
    abogada, comisario, comisaria, profesor, profesora, catedrático, catedrática, investigador, investigadora, científico,
    científica, historiador, historiadora, economista, analista, experto, experta, especialista, médico, médica, enfermero,
    enfermera, periodista, columnista, editor, editora, escritor, escritora, autor, autora, cineasta, actor, actriz, cantante,
    músico, técnico, entrenador, entrenadora, seleccionador, portero, defensa, delantero, centrocampista, jugador, jugadora,
    capitán, piloto, campeón, campeona, ciclista, tenista, obispo, arzobispo, cardenal, papa, pastor, sacerdote, activista,
    sindicalista, representante, delegado, delegada, coordinador, coordinadora, miembro, ingeniero, ingeniera, arquitecto,
    arquitecta, asesor, asesora, opositor, opositora, negociador
  `,
  ranks: `
    rey, reina, príncipe, princesa, infanta, duque, duquesa, general, coronel, teniente, capitán, comandante, sargento, almirante,
    mariscal
  `,
  descriptions: `
    viuda, esposa, esposo, marido, mujer, hijo, hija, hermano, hermana, padre, madre, vecino, vecina, testigo, víctima, estudiante,
    alumno, alumna, jubilado, jubilada, amigo, amiga, compañero, compañera, sucesor, antecesor, homólogo
  `,
  honorifics: 'sr, sra, srta, don, doña, dr, dra, señor, señora, doctor, doctora',
  modifiers: `
    ex, vice, nuevo, nueva, actual, antiguo, antigua, entonces, electo, electa, interino, interina, general, ejecutivo, ejecutiva,
    federal, regional, provincial, futuro, adjunto, adjunta, saliente, sanidad, interior, exteriores, asuntos exteriores, justicia,
    hacienda, defensa, economía, educación, cultura, trabajo, agricultura, transportes
  `,
  links: 'de, del, la, el, los, las, y, e, en, para, a',
  breaks: `
    que, quien, cual, donde, dijo, dice, afirmó, afirma, declaró, señaló, aseguró, añadió, explicó, según, es, fue, era, son, eran,
    está, estaba, ha, han, había, tiene, tuvo, al, con, sin, bajo, sobre, contra, entre, tras, antes, durante, desde, hasta, pero,
    porque, si, no, se, le, él, ella, ellos, ellas, esto, este, esta, ese, esa, lunes, martes, miércoles, jueves, viernes, sábado,
    domingo, ayer, hoy, mañana, recibió, visitó
  `,
  determiners: 'el, la, los, las, su, sus, nuestro, nuestra',
  indefinites: 'un, una, unos, unas, varios, algunos',
  relatives: 'que es, que era, que fue, quien es',
  plurals: 'ministros, ministros de exteriores, presidentes, líderes, jefes de estado, embajadores, representantes',
  conjunctions: 'y, e, así como',
  unnamed: `
    fuente, portavoz, vocero, testigo, vecino, vecina, diplomático, experto, asesor, abogado, policía, agente, funcionario
  `,
  collectives: 'autoridades, fuerzas, tropas, oposición, policía, ejército, rebeldes',
  groups: `
    fuentes, manifestantes, huelguistas, testigos, vecinos, expertos, investigadores, científicos, médicos, abogados, sindicatos,
    diputados, senadores, representantes, aficionados, jugadores, estudiantes, profesores, padres, familiares, trabajadores,
    agricultores, víctimas, analistas, policías, bomberos, activistas
  `,
  institutions: `
    gobierno, parlamento, ministerio, embajada, presidencia, ejército, policía, justicia, tribunal, empresa, compañía, grupo,
    sindicato, partido, asociación, federación, comisión, agencia, selección, club, equipo, alcaldía, ayuntamiento, universidad,
    banco
  `,
  documents: 'comunicado, informe, nota, carta, estudio, documento, encuesta, declaración',
  demonyms: `
    español-, argentin-, mexican-, chilen-, colombian-, peruan-, venezolan-, bolivian-, ecuatorian-, uruguay-, paraguay-, cuban-,
    estadounidens-, american-, canadiens-, frances-, francés, aleman-, alemán, italian-, portugu-, británic-, ingles-, inglés, rus-,
    ucranian-, chin-, japones-, japonés, israel-, palestin-, siri-, iraní-, iraqu-, marroqu-, egipci-, turc-, europe-, african-,
    árabe, árabes, vasc-, catalan-, catalán
  `,
  internationals: 'internacional, mundial, europeo, europea',
  placeClasses: 'ciudad de, estado de, provincia de, república de, isla de',
  adjectiveEndings: '',
  designators: 'grupo, partido, club, asociación',
  locatives: 'en',
  particles: 'de, del, la, las, los, da, di, van, von',
  generations: 'hijo, jr, ii, iii, vi',
  calledByAnyPart: true,
  examples: [
    { text: 'El ministro de Sanidad Julio Prat habló poco.', name: 'Julio Prat', role: 'ministro de Sanidad' },
    { text: 'La alcaldesa de Villaluz, Nuria Soto, respondió.', name: 'Nuria Soto', role: 'alcaldesa de Villaluz' },
    { text: 'Leo Vidal, portavoz del sindicato, declinó hablar.', name: 'Leo Vidal', role: 'portavoz del sindicato' },
    { text: 'La portavoz de Leo Vidal no habló.', name: 'Leo Vidal' },
    { text: 'El alcalde dijo que Leo Vidal vendría.', name: 'Leo Vidal' },
  ],
};
