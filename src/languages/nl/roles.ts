/** Dutch roles: offices, ranks, forms of address, groups that act, documents that speak. */
import type { RolePack } from '../pack-roles';

export const roles: RolePack = {
  order: 'head-last',
  offices: `
    -minister, -president, -presidente, -voorzitter, -burgemeester, -secretaris, -directeur, -leider, -woordvoerder, -woordvoerster, -voorzitster, -directrice, -leidster,
    -kandidaat, -trainer, -coach, -speler, -expert, -advocaat, minister, minister-president, premier, president, voorzitter,
    burgemeester, wethouder, staatssecretaris, secretaris-generaal, senator, kamerlid, raadslid, gedeputeerde, ambassadeur, gezant,
    chef, directeur, leider, baas, oprichter, eigenaar, topman, topvrouw, manager, rechter, officier van justitie, advocaat,
    hoogleraar, professor, onderzoeker, onderzoekster, wetenschapper, historicus, econoom, analist, arts, chirurg, journalist,
    journaliste, columnist, redacteur, schrijver, schrijfster, auteur, regisseur, acteur, actrice, zanger, zangeres, bondscoach,
    aanvoerder, doelman, spits, verdediger, kampioen, bisschop, aartsbisschop, kardinaal, paus, activist, vertegenwoordiger, lid,
    commissaris, commandant, ondernemer, politicus, lijsttrekker, fractievoorzitter, wielrenner, stichter, zaakvoerder, zakenman, zakenvrouw, psycholoog, socioloog, viroloog, politicoloog, bioloog,
    psychiater, huisarts, -redacteur, -redactrice, -onderzoeker, minister van staat, consultant, informateur, formateur, korpschef
  `,
  ranks: 'koning, koningin, prins, prinses, generaal, kolonel, kapitein, luitenant, admiraal',
  descriptions: `
    weduwe, vrouw, man, zoon, dochter, broer, zus, vader, moeder, getuige, ooggetuige, slachtoffer, student, bewoner, buurman, buurvrouw,
    vriend, vriendin, collega, opvolger, voorganger
  `,
  honorifics: 'meneer, mevrouw, heer, dr, prof, mr, drs, ir',
  modifiers: `
    voormalig, voormalige, oud, ex, nieuwe, huidige, vroegere, toenmalige, demissionair, plaatsvervangend, algemeen, vice,
    nederlandse, belgische
  `,
  links: 'van, voor, bij, in, op, der, ter',
  breaks: `
    dat, die, wie, waar, zoals, zei, zegt, verklaarde, liet, meldt, meldde, aldus, volgens, is, was, zijn, waren, wordt, werd, heeft,
    hebben, had, hadden, kan, zal, wil, moet, niet, maar, of, als, omdat, na, tijdens, sinds, tot, tegen, tussen, onder, over,
    zonder, door, met, hij, zij, ze, het, we, zich, deze, dit, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag,
    gisteren, vandaag, morgen
  `,
  determiners: 'de, het, zijn, haar, hun, onze',
  indefinites: 'een, enkele, sommige',
  plurals: 'ministers, presidenten, leiders, vertegenwoordigers',
  conjunctions: 'en, alsmede',
  unnamed: 'bron, woordvoerder, woordvoerster, getuige, diplomaat, deskundige, advocaat, agent, ambtenaar',
  collectives: 'autoriteiten, strijdkrachten, troepen, oppositie, politie, leger, rebellen',
  groups: `
    bronnen, demonstranten, betogers, getuigen, bewoners, experts, deskundigen, onderzoekers, wetenschappers, artsen, advocaten,
    vakbonden, kamerleden, supporters, spelers, studenten, leraren, ouders, werknemers, boeren, analisten
  `,
  institutions: `
    regering, parlement, ministerie, ambassade, leger, politie, openbaar ministerie, rechtbank, bedrijf, concern, vakbond, partij,
    bond, commissie, ploeg, gemeente, universiteit, bank
  `,
  documents: 'verklaring, rapport, brief, studie, document, peiling, persbericht',
  demonyms: `
    nederlands-, belgisch-, duits-, frans, franse, brits-, engels-, amerikaans-, russisch-, oekraïens-, pools-, italiaans-, spaans-,
    turks-, chinees, chinese, japans-, israëlisch-, palestijns-, syrisch-, iraans-, iraaks-, grieks-, europees, europese, vlaams-
  `,
  internationals: 'internationaal, internationale, europese',
  designators: 'bv, nv, groep, partij',
  locatives: 'in, te, uit, naar',
  particles: 'van, de, der, den, ten, ter, te, von, al, el, bin',
  generations: 'jr, sr',
  possessives: 's',
  examples: [
    { text: 'Oud-minister Koen Brand kwam.', name: 'Koen Brand', role: 'Oud-minister' },
    { text: 'Burgemeester Ilse Maas sprak kort.', name: 'Ilse Maas', role: 'Burgemeester' },
    { text: 'Joris Vink, woordvoerder van de bond, weigerde.', name: 'Joris Vink', role: 'woordvoerder van de bond' },
    { text: 'Vorige week opende minister Joris Vink de brug.', name: 'Joris Vink', role: 'minister' },
    { text: 'De minister zei dat Joris Vink komt.', name: 'Joris Vink' },
  ],
};
