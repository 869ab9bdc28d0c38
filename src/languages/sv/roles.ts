/** Swedish roles: offices, ranks, forms of address, groups that act, documents that speak. */
import type { RolePack } from '../pack-roles';

export const roles: RolePack = {
  order: 'head-last',
  offices: `
    -rådet, -råd, ordföranden, direktören, professorn, forskaren, läkaren, åklagaren, advokaten, tränaren, talespersonen, presidenten,
    statsministern, borgmästaren, ägaren, grundaren, författaren, experten, ekonomen,
    -minister, -ministern, -president, -presidenten, -ordförande, -ledare, -ledaren, -chef, -chefen, -direktör, -direktören,
    -talesperson, -talesman, -sekreterare, -kandidat, -tränare, -spelare, -forskare, -expert, -advokat, minister, statsminister,
    president, ordförande, ledare, chef, direktör, vd, talesperson, talesman, ambassadör, guvernör, borgmästare, kommunalråd,
    riksdagsledamot, senator, åklagare, domare, advokat, professor, forskare, historiker, ekonom, analytiker, läkare, kirurg,
    journalist, redaktör, författare, regissör, skådespelare, sångare, sångerska, tränare, förbundskapten, målvakt, anfallare,
    försvarare, kapten, mästare, biskop, ärkebiskop, kardinal, påve, påven, aktivist, ledamot, generalsekreterare, grundare, ägare,
    kommissionär, befälhavare, politiker, företagare, riksdagsledamoten, språkrör, språkröret, partiledaren, presstalesperson, presstalespersonen, justitieråd,
    generaldirektör, generaldirektören, rektor, rektorn, polischef, kommunalrådet, regionråd, psykolog, vd:n, statssekreterare
  `,
  ranks: 'kung, kungen, drottning, prins, prinsessa, general, överste, major, kapten, löjtnant, amiral',
  descriptions: `
    änka, fru, man, son, dotter, bror, syster, far, mor, vittne, ögonvittne, ögonvittnet, offer, student, granne, vän, kollega, efterträdare, företrädare
  `,
  honorifics: 'herr, fru, dr, prof',
  modifiers: 'tidigare, förre, förra, förutvarande, nya, nye, nuvarande, ex, vice, biträdande, tillförordnad, dåvarande',
  links: 'för, i, på, vid, av, från, hos',
  breaks: `
    att, som, sade, sa, säger, uppger, uppgav, menar, enligt, är, var, blir, blev, har, hade, ska, skulle, kan, vill, måste, inte,
    men, eller, om, när, eftersom, efter, före, under, sedan, till, mot, mellan, utan, genom, med, över, han, hon, de, det, den, vi,
    sig, denna, detta, måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, igår, idag, imorgon
  `,
  determiners: 'den, det, de, hans, hennes, deras, dess, vår',
  indefinites: 'en, ett, några, flera',
  plurals: 'ministrar, ministrarna, presidenter, ledare, ledarna, företrädare',
  conjunctions: 'och, samt',
  unnamed: 'källa, talesperson, talesman, vittne, diplomat, expert, advokat, polis, tjänsteman',
  collectives: 'myndigheterna, styrkor, trupper, oppositionen, polisen, armén, rebeller',
  groups: `
    källor, demonstranter, vittnen, boende, experter, forskare, läkare, advokater, utredare, fack, riksdagsledamöter, supportrar,
    spelare, studenter, lärare, föräldrar, anställda, bönder, analytiker
  `,
  institutions: `
    regeringen, regering, parlamentet, departementet, ambassaden, armén, polisen, åklagarmyndigheten, domstolen, företaget, bolaget,
    facket, partiet, förbundet, kommissionen, landslaget, kommunen, universitetet, banken
  `,
  documents: 'uttalande, uttalandet, rapport, rapporten, brev, brevet, studie, dokument, undersökning',
  demonyms: `
    svensk-, norsk-, dansk-, finsk-, finländsk-, tysk-, fransk-, brittisk-, engelsk-, amerikansk-, rysk-, ukrainsk-, polsk-,
    italiensk-, spansk-, turkisk-, kinesisk-, japansk-, israelisk-, palestinsk-, syrisk-, iransk-, irakisk-, grekisk-, europeisk-
  `,
  internationals: 'internationell-, europeisk-',
  designators: 'ab, gruppen, partiet',
  locatives: 'i, från',
  particles: 'af, von, van, de, al, bin',
  generations: 'jr',
  examples: [
    { text: 'Statsminister Jonas Berg talade kort.', name: 'Jonas Berg', role: 'Statsminister' },
    { text: 'Tidigare borgmästare Ulla Ek kom.', name: 'Ulla Ek', role: 'Tidigare borgmästare' },
    { text: 'Per Lind, talesperson för facket, avböjde.', name: 'Per Lind', role: 'talesperson för facket' },
    { text: 'I förra veckan öppnade minister Per Lind bron.', name: 'Per Lind', role: 'minister' },
    { text: 'Ministern säger att Per Lind kommer.', name: 'Per Lind' },
  ],
};
