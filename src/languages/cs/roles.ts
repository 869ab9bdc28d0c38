/** Czech roles: offices, ranks, forms of address, groups that act, documents that speak. */
import type { RolePack } from '../pack-roles';

export const roles: RolePack = {
  order: 'head-first',
  inflectedNames: true,
  caseEndings: [
    '- a u ovi e ě em i',
    'a y ě u ou o',
    'ka ky ce ku kou ko',
    'ha hy ze hu hou',
    'ra ry ře ru rou',
    'e i í',
    'ý ého ému ým ém',
    'í ího ímu ím',
    'á é ou',
    'ek ka kovi kem ku',
    'el la lovi lem',
    'k ce kovi kem ku',
    'ie ii ií',
    'o a u ě em',
    'sko ska sku skem',
    'ec ce ci cem',
    'y ů ům ech ami',
  ],
  offices: `
    prezident-, viceprezident-, premiér-, vicepremiér-, ministr-, náměst-, tajemn-, kancléř-, hejtman-, primátor-, starost-,
    senátor-, poslan-, europoslan-, zastupitel-, radní, velvyslan-, mluvč-, šéf-, předsed-, místopředsed-, ředitel-, lídr-, vůdce,
    velitel-, náčelník-, zakladatel-, majitel-, vlastník-, vlastníkem, kandidát-, státní zástupce, státní zástupkyně, soudc-, soudkyn-, advokát-,
    právník-, právničk-, obhájc-, profesor-, docent-, vědec, vědce, vědkyn-, historik-, ekonom-, analyti-, exper-, odborník-,
    lékař-, primář-, chirurg-, hygieni-, novinář-, redaktor-, spisovatel-, autor-, režisér-, herec, herečk-, zpěvá-, zpěvačk-,
    trenér-, kouč-, brankář-, útočník-, obránc-, záložník-, kapitán-, mistr-, biskup-, arcibiskup-, kardinál-, papež-, farář-,
    aktivist-, odborář-, zástupce, zástupkyn-, koordinátor-, člen, člena, členka, členem, poradc-, poradkyn-, policist-, hasič-,
    inženýr-, architekt-, politik-, politolog-, sociolog-, psycholog-, manažer-, jednatel-, vedouc-, hlavní hygienik, komisař-,
    guvernér-, podnikatel-, vyšetřovatel-
  `,
  ranks: 'král-, královn-, princ-, generál, generála, generálovi, generálem, plukovník-, major-, kapitán-, poručík-, admirál-',
  descriptions: `
    obžalovaný, obžalovaná, obžalovaného, obžalované, obviněný, obviněná, obviněného, obviněné, manžel-, syn, syna, dcer-, bratr-, sestr-, vdov-, svědek, svědk-, obyvatel-, předchůdc-, nástupc-, student-, důchodc-, matka,
    matky, otec, otce, kolega, kolegyně, soused-
  `,
  honorifics: 'pan, pana, panu, paní, ing, mgr, mudr, judr, phdr, rndr, dr, prof, doc, bc, p',
  modifiers: `
    bývalý, bývalého, bývalému, bývalým, bývalá, bývalé, bývalou, nový, nového, nová, nové, současný, současného, současná, tehdejší,
    tiskový, tisková, tiskového, generální, generálního, výkonný, výkonná, první, hlavní, nejvyšší, odborný, odborná, vrchní
  `,
  links: 'pro, z, ze, v, ve, na, od, a, při, za',
  breaks: `
    novinářům, reportérům, že, který, která, které, kteří, kterého, kterou, jenž, je, byl, byla, bylo, jsou, byli, bude, má, mají, měl, měla, řekl, řekla,
    uvedl, uvedla, dodal, dodala, sdělil, sdělila, prohlásil, prohlásila, informoval, informovala, podle, ale, nebo, protože, pokud,
    ne, se, po, před, během, přes, pod, nad, bez, o, on, ona, oni, jeho, její, jejich, to, ten, ta, tím, toho, pondělí, úterý, středu,
    čtvrtek, pátek, sobotu, neděli, včera, dnes, zítra, jak, co
  `,
  relatives: 'který je, která je, který byl, která byla',
  plurals: 'ministři, prezidenti, premiéři, představitelé, politici, lídři',
  conjunctions: 'a, i, a také',
  unnamed: 'zdroj, mluvč-, svědek, diplomat-, odborník-, právník-, policist-, úředník-',
  collectives:
    'úřady, úřadů, opozici, opozicí, koalici, koalicí, armádu, policií, síly, jednotky, opozice, policie, policii, armáda, armády, povstalci, vedení, koalice',
  groups: `
    zdroje, demonstranti, demonstrantů, svědci, svědků, obyvatelé, experti, expertů, odborníci, odborníků, vědci, vědců, lékaři,
    lékařů, právníci, vyšetřovatelé, vyšetřovatelů, kriminalisté, kriminalistů, odboráři, odborářů, poslanci, poslanců, senátoři,
    fanoušci, hráči, studenti, učitelé, rodiče, zaměstnanci, zemědělci, analytici, analytiků, politici, záchranáři, záchranářů,
    hasiči, hasičů, meteorologové, meteorologů, hygienici, hygieniků, ochránci
  `,
  institutions: `
    vlád-, parlament-, sněmovn-, senát-, ministerstv-, velvyslanectv-, zastupitelstv-, soud, soudu, policejn-, firm-, společnost-,
    skupin-, svaz-, stran-, sdružen-, hnut-, federac-, komis-, agentur-, reprezentac-, klub-, úřad-, univerzit-, bank-, nemocnic-,
    radnic-, magistrát-, inspekc-, fakult-, ústav-, deník, deníku, server, serveru, týdeník, rozhlas-, televiz-, kraj, kraje, operátor-, provozovatel-
  `,
  documents: 'zpráva, zprávy, zprávě, prohlášení, dopis, dopise, průzkum, průzkumu, studie, dokument, dokumentu, analýza, analýzy',
  demonyms: `
    česk-, slovensk-, německ-, rakousk-, polsk-, francouzsk-, britsk-, anglick-, americk-, rusk-, ukrajinsk-, maďarsk-, italsk-,
    španělsk-, čínsk-, japonsk-, izraelsk-, palestinsk-, syrsk-, íránsk-, iráck-, tureck-, evropsk-, pražsk-, brněnsk-, moravsk-
  `,
  internationals: 'mezinárodn-, světov-, evropsk-',
  designators: 'skupina, strana, společnost, sdružení, hnutí',
  locatives: 'v, ve, z, ze, do',
  particles: 'de, van, von, al, bin',
  generations: 'jr, ii, iii',
  examples: [
    { text: 'Ministr zdravotnictví Jan Krátký mluvil stručně.', name: 'Jan Krátký', role: 'Ministr zdravotnictví' },
    { text: 'Mluvčí policie Eva Malá odmítla.', name: 'Eva Malá', role: 'Mluvčí policie' },
    { text: 'Petr Lis, ředitel nemocnice, odmítl.', name: 'Petr Lis', role: 'ředitel nemocnice' },
    { text: 'Ministr řekl, že Petr Lis přijde.', name: 'Petr Lis' },
    { text: 'Jasno má, řekl novinářům starosta Zálesí Petr Lis.', name: 'Petr Lis', role: 'starosta Zálesí' },
  ],
};
