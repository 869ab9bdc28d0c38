/** Polish reporting words: who says a quotation, and what the speaker does by it. */
import type { ReportingWords } from '../pack-statements';

export const reportingWords: readonly ReportingWords[] = [
  {
    stance: 'states',
    speech: true,
    forms:
      'uciął ucięła skwitował skwitowała ripostował ripostowała powiedział powiedziała powiedziali powiedziały powiedziało mówi mówią mówił mówiła mówili mówiły mówiło stwierdza stwierdzają stwierdził stwierdziła stwierdzili stwierdziły stwierdziło dodaje dodają dodał dodała dodali dodały dodało podkreśla podkreślają podkreślił podkreśliła podkreślili podkreśliły podkreśliło podkreślał podkreślała podkreślali podkreślały podkreślało zaznacza zaznaczają zaznaczył zaznaczyła zaznaczyli zaznaczyły zaznaczyło wyjaśnia wyjaśniają wyjaśnił wyjaśniła wyjaśnili wyjaśniły wyjaśniło wyjaśniał wyjaśniała wyjaśniali wyjaśniały wyjaśniało tłumaczy tłumaczą tłumaczył tłumaczyła tłumaczyli tłumaczyły tłumaczyło oświadcza oświadczył oświadczyła oświadczyli oświadczyły oświadczyło ocenia oceniają ocenił oceniła ocenili oceniły oceniło oceniał oceniała oceniali oceniały oceniało informuje informują poinformował poinformowała poinformowali poinformowały poinformowało informował informowała informowali informowały informowało pisze piszą napisał napisała napisali napisały napisało przyznaje przyznają przyznał przyznała przyznali przyznały przyznało zauważa zauważają zauważył zauważyła zauważyli zauważyły zauważyło zapowiada zapowiadają zapowiedział zapowiedziała zapowiedziali zapowiedziały zapowiedziało zapowiadał zapowiadała zapowiadali zapowiadały zapowiadało przypomina przypominają przypomniał przypomniała przypomniali przypomniały przypomniało uznaje uznają uznał uznała uznali uznały uznało uważa uważają uważał uważała uważali uważały uważało twierdzi twierdzą twierdził twierdziła twierdzili twierdziły twierdziło odpowiada odpowiadają odpowiedział odpowiedziała odpowiedziali odpowiedziały odpowiedziało odparł odparła odparli odparły odparło podaje podają podał podała podali podały podało podawał podawała podawali podawały podawało relacjonuje relacjonują relacjonował relacjonowała relacjonowali relacjonowały relacjonowało przekonuje przekonują przekonał przekonała przekonali przekonały przekonało przekonywał przekonywała przekonywali przekonywały przekonywało wskazuje wskazują wskazał wskazała wskazali wskazały wskazało wskazywał wskazywała wskazywali wskazywały wskazywało ogłasza ogłaszają ogłosił ogłosiła ogłosili ogłosiły ogłosiło zapewnia zapewniają zapewnił zapewniła zapewnili zapewniły zapewniło zapewniał zapewniała zapewniali zapewniały zapewniało potwierdza potwierdzają potwierdził potwierdziła potwierdzili potwierdziły potwierdziło komentuje komentują komentował komentowała komentowali komentowały komentowało skomentował skomentowała skomentowali skomentowały skomentowało argumentuje argumentują argumentował argumentowała argumentowali argumentowały argumentowało opowiada opowiadają opowiadał opowiadała opowiadali opowiadały opowiadało opowiedział opowiedziała opowiedziali opowiedziały opowiedziało deklaruje deklarują deklarował deklarowała deklarowali deklarowały deklarowało zadeklarował zadeklarowała zadeklarowali zadeklarowały zadeklarowało wspomina wspominał wspominała wspominali wspominały wspominało sądzi sądzą sądził sądziła sądzili sądziły sądziło przekazuje przekazują przekazał przekazała przekazali przekazały przekazało ujawnia ujawniają ujawnił ujawniła ujawnili ujawniły ujawniło dowodzi dowodził dowodziła dowodzili dowodziły dowodziło uzasadnia uzasadnił uzasadniła uzasadnili uzasadniły uzasadniło uzasadniał uzasadniała uzasadniali uzasadniały uzasadniało sugeruje sugerują sugerował sugerowała sugerowali sugerowały sugerowało zasugerował zasugerowała zasugerowali zasugerowały zasugerowało donosi donoszą donosił donosiła donosili donosiły donosiło doniół donióła donióli donióły donióło zwraca zwrócił zwróciła zwrócili zwróciły zwróciło podsumowuje podsumował podsumowała podsumowali podsumowały podsumowało kontynuował kontynuowała kontynuowali kontynuowały kontynuowało proponuje proponują zaproponował zaproponowała zaproponowali zaproponowały zaproponowało dopowiedział dopowiedziała dopowiedziali dopowiedziały dopowiedziało precyzuje precyzował precyzowała precyzowali precyzowały precyzowało sprecyzował sprecyzowała sprecyzowali sprecyzowały sprecyzowało wierzy wierzą wierzył wierzyła wierzyli wierzyły wierzyło przewiduje przewidują przewidywał przewidywała przewidywali przewidywały przewidywało szacuje szacują szacował szacowała szacowali szacowały szacowało oszacował oszacowała oszacowali oszacowały oszacowało zaręczył zaręczyła zaręczyli zaręczyły zaręczyło rzucił rzuciła rzucili rzuciły rzuciło żartuje żartował żartowała żartowali żartowały żartowało myśli myślał myślała myślali myślały myślało zakomunikował zakomunikowała zakomunikowali zakomunikowały zakomunikowało raportuje raportował raportowała raportowali raportowały raportowało rzekł rzekła odrzekł dał_do_zrozumienia dała_do_zrozumienia zwrócił_uwagę zwróciła_uwagę zwraca_uwagę dał_znać zeznał zeznała zeznali zeznały zeznało wyznał wyznała wyznali wyznały wyznało odnotował odnotowała odnotowali odnotowały odnotowało zripostował zripostowała zripostowali zripostowały zripostowało wyliczał wyliczała wyliczali wyliczały wyliczało przyznawał przyznawała przyznawali przyznawały przyznawało powtórzył powtórzyła powtórzyli powtórzyły powtórzyło powtarzał powtarzała powtarzali powtarzały powtarzało wtórował wtórowała wtórowali wtórowały wtórowało zaznaczał zaznaczała zaznaczali zaznaczały zaznaczało dodawał dodawała dodawali dodawały dodawało prognozował prognozowała prognozowali prognozowały prognozowało ironizował ironizowała ironizowali ironizowały ironizowało kwitował kwitowała kwitowali kwitowały kwitowało zastrzegał zastrzegała zastrzegali zastrzegały zastrzegało uspokajał uspokajała uspokajali uspokajały uspokajało uspokoił uspokoiła uspokoili uspokoiły uspokoiło zaraportował zaraportowała zaraportowali zaraportowały zaraportowało obwieścił obwieściła obwieścili obwieściły obwieściło wnioskował wnioskowała wnioskowali wnioskowały wnioskowało przekazywał przekazywała przekazywali przekazywały przekazywało ujawniał ujawniała ujawniali ujawniały ujawniało zeznaje zeznają wyznaje wylicza wyliczają powtarza powtarzają wtóruje wtórują prognozuje prognozują ironizuje kwituje zastrzegł zastrzegła zastrzegli zastrzega zastrzegają uspokaja uspokajają wnioskuje konstatuje punktuje wyraził_nadzieję wyraziła_nadzieję wyraża_nadzieję wyraził_przekonanie wyraziła_przekonanie ma_nadzieję nie_kryje podkreślając dodając zaznaczając twierdząc wskazując zapewniając tłumacząc przypominając wyjaśniając oświadczając stwierdzając informując argumentując oceniając zauważając przyznając przekonując deklarując zapowiadając sugerując potwierdzając mówiąc pisząc uznając podając odpowiadając uzasadniając ogłaszając donosząc czytamy napisano podkreślono zaznaczono oświadczono przypomniano',
  },
  {
    stance: 'denies',
    speech: true,
    forms:
      'zaprzeczył zaprzeczyła zaprzecza zaprzeczają zaprzeczyli zdementował zdementowała zdementowali dementuje odrzucił odrzuciła wykluczył wykluczyła wyklucza zaprzeczając zaprzeczał zaprzeczała dementował nie_wyklucza nie_wykluczył nie_wykluczyła zaprzeczyły zaprzeczyło zdementowały zdementowało odrzucili odrzuciły odrzuciło wykluczyli wykluczyły wykluczyło',
  },
  {
    stance: 'demands',
    speech: true,
    forms:
      'zażądał zażądała zażądali żąda żądają domaga domagają domagał domagała zaapelował zaapelowała zaapelowali apeluje apelują wezwał wezwała wezwali wzywa wzywają zaleca zalecają zalecił radzi radzą nakazał postuluje postulował apelując wzywając domagając żądając domagali apelował apelowała apelowali wzywał wzywała wzywali zalecał zaleciła radził postulują żądał żądali',
  },
  {
    stance: 'warns',
    speech: true,
    forms:
      'ostrzegł ostrzegła ostrzegli ostrzega ostrzegają ostrzegał przestrzega przestrzegają przestrzegł zagroził zagroziła alarmuje alarmują obawia obawiają ostrzegając ostrzegali ostrzegała alarmował alarmowała alarmowali przestrzegał zagrozili ostrzegły ostrzegło zagroziły zagroziło przestrzegła przestrzegli przestrzegły przestrzegło alarmowały alarmowało',
  },
  {
    stance: 'promises',
    speech: true,
    forms:
      'obiecał obiecała obiecali obiecuje obiecują przyrzekł obiecując obiecywał obiecywali obiecały obiecało przyrzekła przyrzekli przyrzekły przyrzekło',
  },
  {
    stance: 'condemns',
    speech: true,
    forms:
      'skrytykował skrytykowała skrytykowali krytykuje krytykują potępił potępiła potępili potępia zarzucił zarzuciła zarzuca zarzucają oskarżył oskarżyła oskarża ubolewa ubolewał krytykując zarzucając krytykował krytykowała oskarżyli skrytykowały skrytykowało potępiły potępiło zarzucili zarzuciły zarzuciło oskarżyły oskarżyło',
  },
  {
    stance: 'asks',
    speech: true,
    forms: 'zapytał zapytała zapytali pyta pytał pytała pytają zapytały zapytało pytali pytały pytało',
  },
  {
    stance: 'welcomes',
    speech: true,
    forms: 'pochwalił pochwaliła chwali cieszy',
  },
];

/** Words that belong to a reporting verb and name nobody. */
export const auxiliaries = 'się mi nam';
