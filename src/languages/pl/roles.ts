/** Polish roles: offices, ranks, forms of address, groups that act, documents that speak. */
import type { RolePack } from '../pack-roles';

export const roles: RolePack = {
  order: 'head-first',
  inflectedNames: true,
  caseEndings: [
    '- a u owi em ie iem',
    'a y ie ę ą i ej',
    'ka ki ce kę ką kiej',
    'y ego emu ym',
    'i iego iemu im ego emu',
    'ek ka kowi kiem ku',
    'er ra rowi rem rze',
    'eł ła łowi łem le',
    'ec ca cowi cem cu',
    'ń nia niowi niem niu',
    'ś sia siowi siem siu',
    'ia iej ią',
    'ga gi dze gę gą',
    'ra ry rze rę rą',
    'ta ty cie tę tą',
    'da dy dzie dę dą',
    'ła ły le łę łą',
    'ia ii ię ią i',
    'ja ji ję ją',
    't tu cie tem ta',
    'd du dzie dem da',
    'r ru rze rem ra',
    'ł łu le łem ła',
    'o a u em ie',
    'e a u em',
    'y ów om ami ach',
  ],
  offices: `
    prezydent-, wiceprezydent-, premier-, wicepremier-, minist-, wiceminist-, sekretarz-, kanclerz-, wojewod-, burmistrz-, wójt-,
    marszał-, wicemarszał-, senator-, poseł, posł-, europos-, radn-, ambasador-, rzecznik-, rzecznicz-, szef-, prezes-, wiceprezes-,
    przewodnicząc-, wiceprzewodnicząc-, dyrektor-, lider-, przywódc-, dowódc-, założyciel-, właściciel-, kandydat-, prokurator-,
    sędzi-, adwokat-, mecenas-, profesor-, naukow-, historyk-, ekonomist-, analityk-, ekspert-, lekarz-, lekark-, chirurg-,
    dziennikarz-, dziennikark-, redaktor-, pisarz-, pisark-, autor-, reżyser-, aktor-, piosenkar-, trener-, selekcjoner-, bramkarz-,
    napastnik-, obrońc-, pomocnik-, piłkarz-, zawodnik-, kapitan-, mistrz-, biskup-, arcybiskup-, kardynał-, papież-, proboszcz-,
    działacz-, związkow-, przedstawiciel-, koordynator-, członek, członk-, doradc-, komendant-, policjant-, inżynier-, architekt-,
    polityk-, menedżer-, manager-, wirusolog-, epidemiolog-, biolog-, geolog-, fizyk-, psycholog-, socjolog-, politolog-, ordynator-,
    rektor-, dziekan-, starost-, konsul-, konsultant-, pediatr-, ginekolog-, kardiolog-, inspektor-, naczelnik-, prokurent-, pełnomocnik-,
    wiceszef-, komisarz-, urzędnik-, sołtys-, strażak-, ratownik-
  `,
  ranks:
    'król-, królow-, książ-, generał, generała, generałowi, generałem, generałowie, gen, pułkownik-, płk, major-, kapitan-, sierżant-, admirał-',
  descriptions: `
    oskarżony, oskarżona, oskarżonego, oskarżonej, oskarżonemu, podejrzany, podejrzana, podejrzanego, podejrzanej, żona, żony, mąż, męża, syn, syna, córka, córki, brat, brata, siostra, siostry, wdowa, świadek, świadka, mieszkaniec, mieszkańca,
    poprzednik-, poprzednicz-, następc-, uczeń, student-, emeryt-
  `,
  honorifics: 'pan, pana, panu, pani, panią, dr, prof, mec, ks, red, inż, mgr',
  modifiers: `
    były, byłego, byłemu, byłym, była, byłej, byłą, nowy, nowego, nowa, nowej, obecny, obecnego, obecna, wice, generalny,
    generalnego, naczelny, naczelnego, główny, głównego, honorowy, pani
  `,
  links: 'ds, do, spraw, od, w, z, i, przy',
  breaks: `
    dziennikarzom, reporterom, że, który, która, które, którzy, którego, której, jest, był, było, są, byli, będzie, ma, mają, miał, powiedział, powiedziała,
    mówi, dodał, dodała, zapowiedział, zapowiedziała, oświadczył, oświadczyła, stwierdził, stwierdziła, poinformował, poinformowała,
    według, ale, bo, jeśli, nie, się, na, po, przed, podczas, przez, pod, nad, bez, dla, o, on, ona, oni, jego, jej, ich, to, ten,
    ta, te, tym, tego, poniedziałek, wtorek, środę, czwartek, piątek, sobotę, niedzielę, wczoraj, dziś, jutro, spotkał, jak, co,
    oraz
  `,
  relatives: 'który jest, która jest, który był, która była',
  plurals: 'ministrowie, prezydenci, przywódcy, premierzy, przedstawiciele, politycy',
  conjunctions: 'i, oraz, a także',
  unnamed: 'źródło, rzecznik-, świadek, mieszkan-, dyplomat-, ekspert-, prawnik-, policjant-, urzędnik-, rozmówc-',
  collectives:
    'władze, władz, władzom, władzami, opozycji, opozycję, opozycją, armii, armię, wojsko, siły, wojska, opozycja, policja, armia, rebelianci',
  groups: `
    źródła, protestujący, demonstranci, świadkowie, mieszkańcy, eksperci, naukowcy, lekarze, prawnicy, śledczy, związkowcy,
    posłowie, senatorowie, kibice, piłkarze, studenci, nauczyciele, rodzice, pracownicy, rolnicy, analitycy, politycy, ratownicy,
    strażacy, ekspertów, ekspertami, naukowców, lekarzy, prawników, śledczych, związkowców, posłów, senatorów, mieszkańców, świadków,
    rolników, analityków, polityków, strażaków, ratowników, rodziców, nauczycieli, pracowników, biolodzy, epidemiolodzy, ekolodzy,
    ekologów, badacze, badaczy, specjaliści, specjalistów, urzędnicy, urzędników, policjanci, policjantów, działacze, działaczy, socjaliści,
    ludowcy, ludowców, aktywiści, aktywistów, meteorolodzy, meteorologów, prokuratorzy, adwokaci, przedsiębiorcy, przedsiębiorców
  `,
  institutions: `
    rada, rady, radzie, radę, radą, izb-, porozumieni-, rząd-, parlament-, ministerstw-, ambasad-, prokuratur-, sąd-, policj-, spółk-, firm-, grup-, związ-, parti-, stowarzyszen-,
    federac-, komisj-, resort-, pismo, pisma, dziennik, dziennika, gazet-, portal, portalu, tygodnik-, serwis, radio, telewizj-, fundacj-, instytut-, szpital-, centrum, operator-, agencj-, reprezentacj-, klub-, urząd-, uniwersytet-, bank-
  `,
  documents: 'komunikat, komunikacie, raport, raporcie, oświadczenie, oświadczeniu, list, liście, sondaż, dokument',
  demonyms: `
    polsk-, niemieck-, francusk-, brytyjsk-, angielsk-, amerykańsk-, rosyjsk-, ukraińsk-, białorusk-, litewsk-, czesk-, słowack-,
    węgiersk-, włosk-, hiszpańsk-, chińsk-, japońsk-, izraelsk-, palestyńsk-, syryjsk-, irańsk-, irack-, tureck-, europejsk-,
    szwedzk-, duńsk-
  `,
  internationals: 'międzynarodow-, światow-, europejsk-',
  designators: 'grupa, partia, spółka, stowarzyszenie',
  locatives: 'w, we, z, do',
  particles: 'de, van, von, al, bin',
  generations: 'jr, ii, iii',
  examples: [
    { text: 'Minister zdrowia Jan Kret mówił krótko.', name: 'Jan Kret', role: 'Minister zdrowia' },
    { text: 'Rozmawiał z burmistrzem Zalesia Ewą Rój.', name: 'Ewą Rój', role: 'burmistrzem Zalesia' },
    { text: 'Adam Lis, rzecznik związku, odmówił.', name: 'Adam Lis', role: 'rzecznik związku' },
    { text: 'Minister powiedział, że Adam Lis przyjdzie.', name: 'Adam Lis' },
    { text: 'Poseł PO Jan Kret milczy.', name: 'Jan Kret', role: 'Poseł PO' },
    { text: 'Prokurator zarzuca Adamowi Lisowi kradzież.', name: 'Adamowi Lisowi' },
  ],
};
