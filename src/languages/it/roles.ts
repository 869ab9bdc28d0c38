/** Italian roles: offices, ranks, forms of address, groups that act, documents that speak. */
import type { RolePack } from '../pack-roles';

export const roles: RolePack = {
  order: 'head-first',
  offices: `
    primo cittadino, prima cittadina, consigliere, consigliera, parlamentare, dirigente, virologo, virologa, biologo, epidemiologo,
    presidente, presidentessa, vicepresidente, premier, primo ministro, ministro, ministra, sottosegretario, segretario, segretaria,
    segretario generale, cancelliere, governatore, governatrice, sindaco, sindaca, assessore, assessora, senatore, senatrice,
    deputato, deputata, eurodeputato, ambasciatore, ambasciatrice, inviato, portavoce, capo, capogruppo, direttore, direttrice,
    direttore generale, amministratore delegato, leader, comandante, fondatore, fondatrice, proprietario, imprenditore,
    imprenditrice, candidato, candidata, procuratore, pm, pubblico ministero, giudice, magistrato, avvocato, avvocata, commissario,
    questore, prefetto, professore, professoressa, docente, ricercatore, ricercatrice, scienziato, scienziata, storico, storica,
    economista, analista, esperto, esperta, medico, chirurgo, infermiere, giornalista, editorialista, scrittore, scrittrice, autore,
    autrice, regista, attore, attrice, cantante, musicista, allenatore, allenatrice, tecnico, ct, portiere, difensore, attaccante,
    centrocampista, giocatore, giocatrice, capitano, pilota, campione, campionessa, vescovo, arcivescovo, cardinale, papa, parroco,
    attivista, sindacalista, rappresentante, delegato, coordinatore, coordinatrice, membro, esponente, responsabile, ingegnere,
    architetto
  `,
  ranks: `
    re, regina, principe, principessa, duca, duchessa, generale, colonnello, tenente, capitano, maresciallo, ammiraglio
  `,
  descriptions: `
    vedova, moglie, marito, figlio, figlia, fratello, sorella, padre, madre, testimone, vittima, studente, studentessa, pensionato,
    amico, amica, collega, vicino, successore, predecessore
  `,
  honorifics: 'sig, signor, signora, dott, dottor, dottoressa, on, onorevole, don, monsignor, avv, prof',
  modifiers: `
    ex, vice, nuovo, nuova, attuale, neo, uscente, generale, delegato, esecutivo, federale, regionale, provinciale, aggiunto,
    sanità, salute, interno, esteri, giustizia, economia, difesa, istruzione, cultura, lavoro, agricoltura, trasporti, ambiente
  `,
  links: 'di, del, dello, della, dell, dei, degli, delle, a, al, alla, all, agli, alle, in, nel, nella, per, e, ed',
  breaks: `
    che, cui, dove, ha, hanno, è, era, sono, erano, aveva, detto, dice, dichiarato, affermato, spiegato, aggiunto, secondo, ma,
    perché, se, non, con, senza, sotto, su, sul, sulla, contro, tra, fra, dopo, prima, durante, da, dal, dalla, dall, fino, lui,
    lei, loro, si, ci, questo, questa, quello, quella, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, ieri, oggi,
    domani, incontrato
  `,
  determiners: 'il, lo, la, l, i, gli, le, suo, sua, loro',
  indefinites: 'un, uno, una, alcuni, diversi',
  relatives: 'che è, che era',
  plurals: 'ministri, ministri degli esteri, presidenti, leader, ambasciatori, rappresentanti',
  conjunctions: 'e, ed, nonché',
  unnamed: 'fonte, portavoce, abitante, testimone, diplomatico, esperto, legale, avvocato, agente, funzionario',
  collectives: 'autorità, forze, truppe, opposizione, polizia, esercito, ribelli',
  groups: `
    fonti, manifestanti, testimoni, residenti, esperti, ricercatori, scienziati, medici, avvocati, inquirenti, investigatori,
    sindacati, deputati, senatori, tifosi, giocatori, studenti, insegnanti, genitori, familiari, lavoratori, agricoltori, vittime,
    analisti
  `,
  institutions: `
    governo, parlamento, ministero, ambasciata, presidenza, esercito, polizia, procura, tribunale, azienda, società, gruppo,
    sindacato, partito, associazione, federazione, commissione, agenzia, nazionale, squadra, comune, università, banca
  `,
  documents: 'comunicato, rapporto, nota, lettera, studio, documento, sondaggio, dichiarazione',
  demonyms: `
    italian-, frances-, tedesc-, spagnol-, portoghes-, britannic-, ingles-, american-, statunitens-, canades-, russ-, ucrain-,
    cines-, giappones-, indian-, israelian-, palestines-, sirian-, iranian-, egizian-, libic-, tunisin-, turc-, grec-, albanes-,
    europe-, african-, svizzer-, austriac-, polacc-
  `,
  internationals: 'internazionale, mondiale, europeo, europea',
  placeClasses: 'città di, provincia di, regione, repubblica di, isola di',
  adjectiveEndings: 'ale, ali, iano, iana, iani, iane, ese, esi, ico, ica, ici, iche, ivo, iva, ista, isti, eo, ea',
  designators: 'gruppo, partito, associazione',
  locatives: 'a, in, nel, nella, ad',
  particles: 'di, de, del, della, da, dal, d, lo, la, van, von',
  generations: 'jr, ii, iii',
  examples: [
    { text: 'Il ministro della Sanità Elio Renzi ha parlato poco.', name: 'Elio Renzi', role: 'ministro della Sanità' },
    { text: 'La sindaca di Montefalco, Ada Bruni, ha risposto.', name: 'Ada Bruni', role: 'sindaca di Montefalco' },
    { text: 'Nino Sala, portavoce del sindacato, non commenta.', name: 'Nino Sala', role: 'portavoce del sindacato' },
    { text: 'La portavoce di Nino Sala era assente.', name: 'Nino Sala' },
    { text: 'Il sindaco ha detto che Nino Sala verrà.', name: 'Nino Sala' },
  ],
};
