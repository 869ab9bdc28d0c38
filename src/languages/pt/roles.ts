/** Portuguese roles: offices, ranks, forms of address, groups that act, documents that speak. */
import type { RolePack } from '../pack-roles';

export const roles: RolePack = {
  order: 'head-first',
  offices: `
    parlamentar, mandatário, mandatária, vereador, vereadora, edil, virologista, biólogo, bióloga, epidemiologista, gestor, gestora,
    dirigente, presidente, vice-presidente, primeiro-ministro, primeira-ministra, ministro, ministra, secretário, secretária,
    secretário-geral, chanceler, governador, governadora, prefeito, prefeita, senador, senadora, deputado, deputada,
    deputado federal, deputada federal, embaixador, embaixadora, porta-voz, chefe, diretor, diretora, diretor-geral,
    diretor executivo, líder, comandante, fundador, fundadora, dono, dona, sócio, executivo, empresário, empresária, candidato,
    candidata, procurador, procuradora, procurador-geral, juiz, juíza, desembargador, promotor, promotora, advogado, advogada,
    delegado, delegada, professor, professora, pesquisador, pesquisadora, cientista, historiador, historiadora, economista,
    analista, especialista, médico, médica, enfermeiro, enfermeira, jornalista, colunista, editor, editora, escritor, escritora,
    autor, autora, cineasta, ator, atriz, cantor, cantora, músico, técnico, técnica, treinador, treinadora, goleiro, zagueiro,
    atacante, meia, lateral, volante, jogador, jogadora, capitão, piloto, campeão, campeã, bispo, arcebispo, cardeal, papa, pastor,
    padre, ativista, sindicalista, representante, coordenador, coordenadora, membro, relator, relatora, engenheiro, engenheira,
    arquiteto, arquiteta, prêmio nobel, assessor, assessora, conselheiro
  `,
  ranks: 'rei, rainha, príncipe, princesa, general, coronel, tenente, major, sargento, almirante, marechal',
  descriptions: `
    viúva, esposa, marido, mulher, filho, filha, irmão, irmã, pai, mãe, morador, moradora, testemunha, vítima, estudante, aluno,
    aluna, aposentado, aposentada, amigo, amiga, colega, vizinho, vizinha, sucessor, antecessor
  `,
  honorifics: 'sr, sra, dr, dra, dom, dona, senhor, senhora, doutor, doutora',
  modifiers: `
    ex, vice, novo, nova, atual, antigo, antiga, então, eleito, eleita, interino, interina, federal, estadual, municipal, executivo,
    geral, futuro, futura, saúde, fazenda, justiça, economia, educação, defesa, relações exteriores, meio ambiente, agricultura,
    cultura, trabalho, transportes, segurança
  `,
  links: 'de, da, do, das, dos, e, em, na, no, para, pela, pelo, a, o',
  breaks: `
    que, qual, quem, onde, disse, diz, afirmou, afirma, declarou, falou, contou, acrescentou, segundo, é, foi, era, são, foram,
    está, estava, tem, teve, tinha, ao, à, aos, às, com, sem, sob, sobre, contra, entre, após, antes, durante, desde, até, mas,
    porque, se, não, ele, ela, eles, elas, isso, este, esta, esse, essa, segunda, terça, quarta, quinta, sexta, sábado, domingo,
    ontem, hoje, amanhã, recebeu, encontrou, levou, convidou
  `,
  determiners: 'o, a, os, as, seu, sua, seus, suas, nosso, nossa',
  indefinites: 'um, uma, uns, umas, vários, alguns',
  relatives: 'que é, que era, que foi',
  plurals: `
    ministros, ministros das relações exteriores, presidentes, líderes, chefes de estado, embaixadores, representantes
  `,
  conjunctions: 'e, bem como',
  unnamed: `
    fonte, porta-voz, testemunha, morador, moradora, diplomata, especialista, assessor, advogado, policial, autoridade, funcionário
  `,
  collectives: 'autoridades, forças, tropas, oposição, polícia, exército, rebeldes',
  groups: `
    fontes, manifestantes, grevistas, testemunhas, moradores, especialistas, pesquisadores, cientistas, médicos, advogados,
    investigadores, sindicatos, deputados, senadores, representantes, torcedores, jogadores, estudantes, professores, pais,
    familiares, trabalhadores, agricultores, vítimas, analistas, policiais, bombeiros
  `,
  institutions: `
    governo, parlamento, ministério, embaixada, presidência, exército, polícia, justiça, tribunal, empresa, companhia, grupo,
    sindicato, partido, associação, federação, confederação, comissão, agência, seleção, clube, time, prefeitura, universidade,
    banco
  `,
  documents: 'comunicado, relatório, nota, carta, estudo, documento, pesquisa, declaração',
  demonyms: `
    brasileir-, portugu-, argentin-, uruguai-, paragua-, chilen-, bolivian-, peruan-, colombian-, venezuelan-, mexican-, cuban-,
    norte-american-, american-, canadens-, frances-, francês, alemã-, alemão, alemães, italian-, espanhol-, britânic-, ingles-,
    inglês, russ-, ucranian-, chines-, chinês, japones-, japonês, indian-, israelens-, palestin-, síri-, iranian-, angolan-,
    moçambican-, europe-, african-, paulist-, carioc-
  `,
  internationals: 'internacional, mundial, europeu, europeia',
  placeClasses: 'cidade de, estado de, estado do, município de, província de, república de, ilha de',
  adjectiveEndings: 'al, ais, ano, ana, ense, ês, esa, ico, ica, ivo, iva, ista, istas, eu, eia',
  designators: 'grupo, partido, clube, instituto, associação',
  locatives: 'em, no, na, nos, nas',
  particles: 'da, de, do, das, dos, di, del, la, van, von',
  generations: 'filho, neto, júnior, jr, sobrinho',
  calledByAnyPart: true,
  examples: [
    { text: 'O ministro da Saúde Caio Barreto falou pouco.', name: 'Caio Barreto', role: 'ministro da Saúde' },
    { text: 'A prefeita de Vila Clara, Neide Rocha, respondeu.', name: 'Neide Rocha', role: 'prefeita de Vila Clara' },
    { text: 'Téo Prado, porta-voz do sindicato, recusou.', name: 'Téo Prado', role: 'porta-voz do sindicato' },
    { text: 'O ex-governador Lauro Pinho voltou.', name: 'Lauro Pinho', role: 'ex-governador' },
    { text: 'A porta-voz de Lauro Pinho faltou.', name: 'Lauro Pinho' },
    { text: 'O prefeito disse que Lauro Pinho viria.', name: 'Lauro Pinho' },
  ],
};
