/** French roles: offices, ranks, forms of address, groups that act, documents that speak. */
import type { RolePack } from '../pack-roles';

export const roles: RolePack = {
  order: 'head-first',
  offices: `
    président, présidente, vice-président, vice-présidente, premier ministre, première ministre, ministre, secrétaire d'état,
    secrétaire général, secrétaire générale, secrétaire, chancelier, chancelière, gouverneur, préfet, préfète, maire, adjoint,
    adjointe, sénateur, sénatrice, député, députée, eurodéputé, eurodéputée, conseiller, conseillère, commissaire, ambassadeur,
    ambassadrice, émissaire, porte-parole, chef, cheffe, chef d'état, chef du gouvernement, directeur, directrice,
    directeur général, directrice générale, pdg, patron, patronne, fondateur, fondatrice, cofondateur, propriétaire, responsable,
    dirigeant, dirigeante, leader, numéro un, candidat, candidate, procureur, procureure, juge, magistrat, avocat, avocate, notaire,
    professeur, professeure, chercheur, chercheuse, historien, historienne, économiste, politologue, sociologue, analyste, expert,
    experte, spécialiste, médecin, chirurgien, infirmier, infirmière, journaliste, éditorialiste, rédacteur en chef, écrivain,
    écrivaine, auteur, auteure, romancier, philosophe, réalisateur, réalisatrice, cinéaste, acteur, actrice, comédien, comédienne,
    chanteur, chanteuse, musicien, musicienne, photographe, architecte, ingénieur, ingénieure, entraîneur, sélectionneur, capitaine,
    joueur, joueuse, attaquant, défenseur, gardien, milieu, pilote, champion, championne, coureur, évêque, archevêque, cardinal,
    pape, imam, rabbin, pasteur, militant, militante, syndicaliste, délégué, déléguée, représentant, représentante, coordinateur,
    coordinatrice, membre, élu, élue, opposant, opposante, négociateur, médiateur, commandant, homme d'affaires, femme d'affaires,
    milliardaire, agriculteur, conseiller municipal, adjoint au maire, parlementaire, cheffe de file, chef de file, édile, directeur de
    cabinet, directrice de cabinet, virologue, épidémiologiste, biologiste
  `,
  ranks: `
    roi, reine, prince, princesse, empereur, sultan, émir, cheikh, duc, duchesse, général, colonel, lieutenant, lieutenant-colonel,
    capitaine, sergent, amiral, maréchal
  `,
  descriptions: `
    veuve, épouse, époux, mari, femme, fils, fille, frère, sœur, père, mère, habitant, habitante, riverain, témoin, victime, otage,
    étudiant, étudiante, retraité, salarié, ami, amie, collègue, voisin, voisine, homologue, prédécesseur, successeur, suspect
  `,
  honorifics: 'm, mme, mlle, mm, monsieur, madame, dr, docteur, maître, me, sir',
  modifiers: `
    ancien, ancienne, ex, actuel, actuelle, nouveau, nouvelle, futur, future, vice, numéro, général, générale, adjoint, adjointe,
    élu, élue, sortant, sortante, délégué, déléguée, exécutif, haut, haute, jeune, célèbre, affaires, affaires étrangères, santé,
    intérieur, justice, économie, finances, défense, éducation, éducation nationale, culture, travail, budget, transports, écologie,
    agriculture, sports
  `,
  links: 'de, des, du, d, à, au, aux, en, pour, chargé, chargée, et, la, le, les, l, sur, près',
  breaks: `
    que, qu, qui, dont, où, a, ont, est, sont, était, étaient, sera, avait, avaient, dit, déclaré, déclare, affirmé, affirme,
    ajouté, ajoute, annoncé, annonce, expliqué, explique, selon, mais, car, ni, ne, n, pas, avec, sans, sous, dans, par, contre,
    entre, après, avant, pendant, depuis, lors, jusqu, il, elle, ils, elles, on, ce, cette, ces, se, s, lui, leur, y, rencontré,
    reçu, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier, demain, aujourd
  `,
  determiners: 'le, la, les, l, son, sa, ses, leur, leurs, notre, votre, ce, cet, cette, ces',
  indefinites: 'un, une, des, plusieurs, certains',
  relatives: 'qui est, qui était, qui dirige, alors',
  plurals: `
    ministres, ministres des affaires étrangères, présidents, dirigeants, chefs d'état, ambassadeurs, représentants
  `,
  conjunctions: 'et, ainsi que',
  unnamed: `
    source, responsable, porte-parole, témoin, habitant, habitante, diplomate, expert, conseiller, proche, avocat, policier,
    officier, médecin, élu, fonctionnaire
  `,
  collectives: 'autorités, forces, troupes, opposition, police, armée, rebelles, milices',
  groups: `
    sources, manifestants, grévistes, témoins, habitants, riverains, experts, chercheurs, scientifiques, médecins, avocats,
    enquêteurs, syndicats, associations, députés, sénateurs, élus, responsables, proches, militants, étudiants, enseignants,
    parents, salariés, agriculteurs, supporteurs, victimes, secouristes, pompiers, médias, analystes
  `,
  institutions: `
    gouvernement, parlement, ministère, ambassade, présidence, armée, police, justice, parquet, tribunal, entreprise, société,
    groupe, syndicat, parti, association, fédération, commission, agence, équipe, sélection, diplomatie, mairie, préfecture,
    université, banque, journal, quotidien, hebdomadaire, magazine, site, radio, chaîne, organisation, collectif, institut, hôpital, centre,
    ministère de, chambre
  `,
  documents: 'communiqué, rapport, déclaration, lettre, étude, document, note, sondage, enquête, tribune',
  demonyms: `
    français-, allemand-, italien-, espagnol-, portugais-, belge, belges, suisse, suisses, britannique, britanniques, anglais-,
    américain-, canadien-, russe, russes, ukrainien-, polonais-, grec, grecque, turc, turque, turcs, chinois-, japonais-, indien-,
    népalais-, israélien-, palestinien-, syrien-, irakien-, iranien-, libanais-, égyptien-, tunisien-, algérien-, marocain-,
    libyen-, malien-, sénégalais-, ivoirien-, congolais-, saoudien-, yéménite, yéménites, afghan-, pakistanais-, brésilien-,
    argentin-, mexicain-, européen-, africain-, arabe, arabes
  `,
  internationals: 'international, internationale, mondial, mondiale, européen, européenne',
  placeClasses: 'ville de, région de, département de, province de, république de, île de, îles',
  adjectiveEndings:
    'al, ale, aux, ales, elle, elles, ien, ienne, iens, iennes, éen, éenne, éens, ais, aise, ain, aine, ains, aines, ique, iques, if, ive, ifs, ives, aire, aires, iste, istes, ois, oise, juif, mondial',
  designators: 'groupe, société, parti, association, mouvement, organisation',
  locatives: 'à, en, au, aux',
  particles: 'de, du, des, d, la, le, ben, bin, al, el, van, von',
  generations: 'jr, ii, iii',
  examples: [
    { text: 'Le ministre de la Santé Yvan Morel a pris la parole.', name: 'Yvan Morel', role: 'ministre de la Santé' },
    { text: 'La maire de Vauclair, Odile Perrin, a répondu.', name: 'Odile Perrin', role: 'maire de Vauclair' },
    { text: 'Hugo Lenoir, porte-parole du collectif, a refusé.', name: 'Hugo Lenoir', role: 'porte-parole du collectif' },
    { text: "L'ancien sénateur Paul Giraud est venu.", name: 'Paul Giraud', role: 'ancien sénateur' },
    { text: 'La porte-parole de Paul Giraud est absente.', name: 'Paul Giraud' },
    { text: 'Le maire a dit que Paul Giraud viendrait.', name: 'Paul Giraud' },
  ],
};
