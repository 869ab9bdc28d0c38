/** Czech reporting words: who says a quotation, and what the speaker does by it. */
import type { ReportingWords } from '../pack-statements';

export const reportingWords: readonly ReportingWords[] = [
  {
    stance: 'states',
    speech: true,
    forms:
      'říká říkají řekl řekla řekli řekly řeklo říkal říkala říkali říkaly říkalo uvádí uvádějí uvedl uvedla uvedli uvedly uvedlo uváděl uváděla uváděli uváděly uvádělo dodává dodávají dodal dodala dodali dodaly dodalo dodával dodávala dodávali dodávaly dodávalo sděluje sdělují sdělil sdělila sdělili sdělily sdělilo prohlašuje prohlašují prohlásil prohlásila prohlásili prohlásily prohlásilo konstatuje konstatují konstatoval konstatovala konstatovali konstatovaly konstatovalo podotýká podotkl podotkla podotkli podotkly podotklo zdůrazňuje zdůrazňují zdůraznil zdůraznila zdůraznili zdůraznily zdůraznilo zdůrazňoval zdůrazňovala zdůrazňovali zdůrazňovaly zdůrazňovalo upozorňuje upozorňují upozornil upozornila upozornili upozornily upozornilo upozorňoval upozorňovala upozorňovali upozorňovaly upozorňovalo vysvětluje vysvětlují vysvětlil vysvětlila vysvětlili vysvětlily vysvětlilo vysvětloval vysvětlovala vysvětlovali vysvětlovaly vysvětlovalo poznamenává poznamenal poznamenala poznamenali poznamenaly poznamenalo tvrdí tvrdil tvrdila tvrdili tvrdily tvrdilo píše píší napsal napsala napsali napsaly napsalo popisuje popisují popsal popsala popsali popsaly popsalo oznamuje oznamují oznámil oznámila oznámili oznámily oznámilo myslí myslel myslela mysleli myslely myslelo soudí soudil soudila soudili soudily soudilo domnívá domnívají domníval domnívala domnívali domnívaly domnívalo věří věřil věřila věřili věřily věřilo připomíná připomínají připomněl připomněla připomněli připomněly připomnělo připomenul připomenula připomenuli připomenuly připomenulo komentuje komentují komentoval komentovala komentovali komentovaly komentovalo okomentoval okomentovala okomentovali okomentovaly okomentovalo odpovídá odpověděl odpověděla odpověděli odpověděly odpovědělo reaguje reagují reagoval reagovala reagovali reagovaly reagovalo zareagoval zareagovala zareagovali zareagovaly zareagovalo potvrzuje potvrzují potvrdil potvrdila potvrdili potvrdily potvrdilo ujišťuje ujistil ujistila ujistili ujistily ujistilo uzavřel uzavřela uzavřeli uzavřely uzavřelo shrnuje shrnul shrnula shrnuli shrnuly shrnulo doplňuje doplňují doplnil doplnila doplnili doplnily doplnilo podotýkal podotýkala podotýkali podotýkaly podotýkalo míní mínil mínila mínili mínily mínilo informuje informují informoval informovala informovali informovaly informovalo zmiňuje zmínil zmínila zmínili zmínily zmínilo oceňuje ocenil ocenila ocenili ocenily ocenilo prozrazuje prozradil prozradila prozradili prozradily prozradilo naznačuje naznačují naznačil naznačila naznačili naznačily naznačilo předpokládá předpokládají předpokládal předpokládala předpokládali předpokládaly předpokládalo odhaduje odhadují odhadoval odhadovala odhadovali odhadovaly odhadovalo svěřuje svěřil svěřila svěřili svěřily svěřilo pokračuje pokračoval pokračovala pokračovali pokračovaly pokračovalo argumentuje argumentují argumentoval argumentovala argumentovali argumentovaly argumentovalo vypověděl vypověděla vypověděli vypověděly vypovědělo vyjadřuje vyjádřil vyjádřila vyjádřili vyjádřily vyjádřilo vylíčil vylíčila vylíčili vylíčily vylíčilo líčí líčil líčila líčili líčily líčilo navrhuje navrhují navrhl navrhla navrhli navrhly navrhlo hlásí hlásil hlásila hlásili hlásily hlásilo usoudil usoudila usoudili usoudily usoudilo hodnotí zhodnotil zhodnotila zhodnotili zhodnotily zhodnotilo obává obávají obával obávala obávali obávaly obávalo vyslovil vyslovila vyslovili vyslovily vyslovilo pověděl pověděla pověděli pověděly povědělo vypráví vyprávěl vyprávěla vyprávěli vyprávěly vyprávělo vzkazuje vzkázal vzkázala vzkázali vzkázaly vzkázalo přibližuje přibližoval přibližovala přibližovali přibližovaly přibližovalo zdůvodňuje zdůvodnil zdůvodnila zdůvodnili zdůvodnily zdůvodnilo nastínil nastínila nastínili nastínily nastínilo glosuje glosoval glosovala glosovali glosovaly glosovalo odtušil odtušila odtušili odtušily odtušilo opakuje zopakoval zopakovala zopakovali zopakovaly zopakovalo považuje považují považoval považovala považovali považovaly považovalo vidí viděl viděla viděli viděly vidělo spekuluje spekuloval spekulovala spekulovali spekulovaly spekulovalo zveřejnil zveřejnila zveřejnili zveřejnily zveřejnilo zjistil zjistila zjistili zjistily zjistilo dal_najevo dala_najevo dal_na_srozuměnou nechal_se_slyšet nechala_se_slyšet je_přesvědčen je_přesvědčena avizoval avizovala avizovali avizovaly avizovalo namítl namítla namítli namítly namítlo reportoval reportovala reportovali reportovaly reportovalo tlumočil tlumočila tlumočili tlumočily tlumočilo upřesnil upřesnila upřesnili upřesnily upřesnilo zdůvodňoval zdůvodňovala zdůvodňovali zdůvodňovaly zdůvodňovalo připomínal připomínala připomínali připomínaly připomínalo předeslal předeslala předeslali předeslaly předeslalo pochvaloval pochvalovala pochvalovali pochvalovaly pochvalovalo oponoval oponovala oponovali oponovaly oponovalo kontroval kontrovala kontrovali kontrovaly kontrovalo přitakal přitakala přitakali přitakaly přitakalo zavtipkoval zavtipkovala zavtipkovali zavtipkovaly zavtipkovalo shrnoval shrnovala shrnovali shrnovaly shrnovalo tvrdíval tvrdívala tvrdívali tvrdívaly tvrdívalo specifikoval specifikovala specifikovali specifikovaly specifikovalo kvitoval kvitovala kvitovali kvitovaly kvitovalo rozhořčil rozhořčila rozhořčili rozhořčily rozhořčilo citoval citovala citovali citovaly citovalo prognózoval prognózovala prognózovali prognózovaly prognózovalo avizuje avizují namítá namítají oponuje oponují upřesňuje upřesňují specifikuje pochvaluje cituje prognózuje rozhořčuje nevyloučil nevyloučila nevylučuje nevylučují netají neskrývá doufá doufají doufal doufala je_toho_názoru dává_najevo dal_jasně_najevo nepochybuje nechal_slyšet nechala_slyšet nechali_slyšet',
  },
  {
    stance: 'denies',
    speech: true,
    forms:
      'popřel popřela popřeli popírá popírají odmítl odmítla odmítli odmítá odmítají vyvrátil vyvrátila dementoval dementuje vyloučil vyloučila vylučuje popřely popřelo odmítly odmítlo vyvrátl vyvrátla vyvrátli vyvrátly vyvrátlo vyloučili vyloučily vyloučilo dementovala dementovali dementovaly dementovalo popírala popíral',
  },
  {
    stance: 'demands',
    speech: true,
    forms:
      'požaduje požadují požadoval požádal požádala požádali vyzval vyzvala vyzvali vyzývá žádá žádají apeloval apeluje doporučil doporučila doporučuje doporučují trvá požadovala požadovali požadovaly požadovalo vyzvaly vyzvalo apelovala apelovali apelovaly apelovalo doporučili doporučily doporučilo požádaly požádalo',
  },
  {
    stance: 'warns',
    speech: true,
    forms: 'varoval varovala varovali varuje varují pohrozil pohrozila hrozí varovaly varovalo pohrozili pohrozily pohrozilo',
  },
  {
    stance: 'promises',
    speech: true,
    forms:
      'slíbil slíbila slíbili slibuje slibují přislíbil přislíbila zaručil slíbily slíbilo přislíbili přislíbily přislíbilo zaručila zaručili zaručily zaručilo',
  },
  {
    stance: 'condemns',
    speech: true,
    forms:
      'odsoudil odsoudila odsoudili odsuzuje kritizoval kritizovala kritizuje kritizují zkritizoval vytkl obvinil obvinila obviňuje stěžuje litoval lituje odsoudily odsoudilo kritizovali kritizovaly kritizovalo zkritizovala zkritizovali zkritizovaly zkritizovalo vytkla vytkli vytkly vytklo obvinili obvinily obvinilo stěžoval stěžovala stěžovali stěžovaly stěžovalo litovala litovali litovaly litovalo',
  },
  {
    stance: 'admits',
    speech: true,
    forms:
      'přiznal přiznala přiznali přiznává připustil připustila připustili připouští uznal uznala uznává přiznaly přiznalo připustily připustilo uznali uznaly uznalo',
  },
  {
    stance: 'asks',
    speech: true,
    forms: 'zeptal zeptala ptá ptal ptala ptají zeptali zeptaly zeptalo',
  },
  {
    stance: 'welcomes',
    speech: true,
    forms: 'přivítal přivítala vítá pochválil pochválila chválí',
  },
];

/** Words that belong to a reporting verb and name nobody. */
export const auxiliaries = 'se je jsem by si to mi nám bude';
