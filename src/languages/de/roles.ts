/** German roles: offices, ranks, forms of address, groups that act, documents that speak. */
import type { RolePack } from '../pack-roles';

export const roles: RolePack = {
  order: 'head-last',
  capitalNouns: true,
  offices: `
    oppositionsführer, oppositionsführerin, fraktionschef, fraktionschefin, landrat, landrätin, dezernent, dezernentin, virologe,
    virologin, epidemiologe, epidemiologin, biologe, biologin, -präsident, -präsidentin, -präsidenten, -minister, -ministerin,
    -ministers, -kanzler, -kanzlerin, -chef, -chefin, -chefs, -sekretär, -sekretärin, -vorsitzende, -vorsitzender, -vorsitzenden,
    -sprecher, -sprecherin, -meister, -meisterin, -direktor, -direktorin, -leiter, -leiterin, -kandidat, -kandidatin, -trainer,
    -trainerin, -spieler, -spielerin, -forscher, -forscherin, -experte, -expertin, -anwalt, -anwältin, -anwälte, präsident,
    minister, kanzler, chef, sekretär, sprecher, direktor, leiter, premier, gouverneur, senator, senatorin, abgeordnete,
    abgeordneter, botschafter, botschafterin, gesandter, gründer, gründerin, mitgründer, inhaber, eigentümer, geschäftsführer,
    geschäftsführerin, manager, managerin, vorstand, richter, richterin, jurist, juristin, professor, professorin, wissenschaftler,
    wissenschaftlerin, historiker, historikerin, ökonom, ökonomin, analyst, analystin, arzt, ärztin, journalist, journalistin,
    redakteur, redakteurin, autor, autorin, schriftsteller, schriftstellerin, regisseur, regisseurin, schauspieler, schauspielerin,
    sänger, sängerin, musiker, kapitän, torwart, stürmer, verteidiger, bischof, bischöfin, erzbischof, kardinal, papst, pfarrer,
    pfarrerin, aktivist, aktivistin, vertreter, vertreterin, mitglied, beauftragte, beauftragter, kommissar, kommissarin, general,
    politiker, politikerin, unternehmer, unternehmerin, -politiker, -politikerin, -abgeordnete, -abgeordneter, landeschef, ministerpräsidentin, ingenieur, architekt, nobelpreisträger
  `,
  ranks: 'könig, königin, prinz, prinzessin, kaiser, oberst, hauptmann, leutnant, feldwebel, admiral, general',
  descriptions: `
    augenzeuge, augenzeugin, witwe, ehefrau, ehemann, frau, mann, sohn, tochter, bruder, schwester, vater, mutter, zeuge, zeugin, opfer, student, studentin,
    schüler, schülerin, rentner, nachbar, nachbarin, freund, freundin, kollege, kollegin, nachfolger, vorgänger, amtskollege
  `,
  honorifics: 'herr, herrn, frau, dr, prof, doktor',
  modifiers: `
    ehemalige, ehemaliger, ehemaligen, frühere, früherer, früheren, neue, neuer, neuen, designierte, amtierende, stellvertretende,
    stellvertretender, ex, damalige, damaliger, künftige
  `,
  links: 'der, des, für, von, vom, im, in, am, beim, bei, zu, zur',
  breaks: `
    dass, wie, der, die, das, welcher, welche, sagte, sagt, erklärte, erklärt, teilte, betonte, fügte, zufolge, laut, ist, war, sind,
    waren, wird, wurde, werden, hat, haben, hatte, hatten, kann, soll, will, muss, nicht, aber, oder, wenn, weil, nach, vor,
    während, seit, bis, gegen, zwischen, unter, über, ohne, durch, er, sie, es, wir, ihr, ihm, ihnen, sich, dieser, diese, dieses,
    montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, gestern, heute, morgen, traf
  `,
  determiners: 'der, die, das, dem, den, des, sein, seine, seinen, ihr, ihre, ihren',
  indefinites: 'ein, eine, einer, einem, einen, mehrere, einige',
  relatives: 'der ist, die ist',
  plurals: 'minister, außenminister, präsidenten, staatschefs, regierungschefs, vertreter',
  conjunctions: 'und, sowie',
  unnamed: `
    -sprecher, -sprecherin, zeuge, zeugin, anwohner, diplomat, experte, expertin, anwalt, polizist, beamter, insider
  `,
  collectives: 'behörden, streitkräfte, truppen, opposition, polizei, armee, rebellen',
  groups: `
    demonstranten, zeugen, anwohner, experten, forscher, wissenschaftler, ärzte, anwälte, ermittler, gewerkschaften, abgeordnete,
    fans, spieler, studenten, lehrer, eltern, angehörige, mitarbeiter, landwirte, opfer, analysten, kreise, -kreise, -kreisen, medien, helfer
  `,
  institutions: `
    regierung, parlament, -ministerium, botschaft, armee, polizei, staatsanwaltschaft, gericht, unternehmen, konzern, gewerkschaft,
    partei, verband, kommission, agentur, nationalmannschaft, mannschaft, behörde, universität, bank
  `,
  documents: 'erklärung, bericht, mitteilung, brief, studie, dokument, umfrage',
  demonyms: `
    deutsch-, französisch-, britisch-, englisch-, amerikanisch-, us, russisch-, ukrainisch-, polnisch-, italienisch-, spanisch-,
    österreichisch-, schweizer, türkisch-, chinesisch-, japanisch-, israelisch-, palästinensisch-, syrisch-, iranisch-, irakisch-,
    griechisch-, ungarisch-, europäisch-, saudisch-, ägyptisch-
  `,
  internationals: 'international-, europäisch-',
  designators: 'gmbh, ag, se, kg, gruppe, konzern',
  locatives: 'in, nach, aus, bei',
  particles: 'von, van, der, zu, de, al, bin',
  generations: 'jr, ii, iii',
  possessives: 's',
  examples: [
    { text: 'Gesundheitsminister Udo Kern sprach kurz.', name: 'Udo Kern', role: 'Gesundheitsminister' },
    { text: 'Der frühere Bürgermeister Jens Roth kam.', name: 'Jens Roth', role: 'frühere Bürgermeister' },
    { text: 'Ina Wolf, Sprecherin des Verbands, lehnte ab.', name: 'Ina Wolf', role: 'Sprecherin des Verbands' },
    { text: 'Ina Wolf, Vorsitzende der Fraktion, lehnte ab.', name: 'Ina Wolf', role: 'Vorsitzende der Fraktion' },
    { text: 'Jens Roth, der die Opfer besuchte, schwieg.', name: 'Jens Roth' },
    { text: 'Der Minister sagte, Jens Roth komme.', name: 'Jens Roth' },
  ],
};
