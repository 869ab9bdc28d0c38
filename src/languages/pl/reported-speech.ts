/** Polish reported speech without quotation marks. */
import type { ReportedSpeech, StatementPack } from '../pack-statements';

export const reportedSpeech: ReportedSpeech = {
  wideSources: true,
  complementizers: 'że iż żeby aby by ażeby jakoby',
  according: 'według, zdaniem, w opinii, w ocenie',
  looseAccording: true,
  as: 'jak',
  agents: 'przez',
  anaphors: 'o tym, to',
  recipientEndings: 'owi om',
  bodies: {
    prepositions: 'w we',
    nouns: 'komunika oświadcze raporc list wpis sprawozda ministerstw komend prokuratur urzędz biurz',
    verbs: 'czytamy napisano podkreślono zaznaczono oświadczono przypomniano',
  },
  impersonal: 'się',
  bareSubjects: true,
  determiners: 'ten ta to ci te tamten jego jej ich nasz jeden jedna',
  sourceEnds:
    'według zdaniem w we na podczas po przed od dla do o z ze u za nad pod bez między wśród mimo przez dzięki wobec przy odpowiadając komentując ogłaszając odnosząc nawiązując zwracając powołując pytany pytana zapytany zapytana odnośnie portalowi agencji gazecie pap radiu telewizji',
  times:
    'poniedziałek wtorek środę czwartek piątek sobotę niedzielę wczoraj dziś dzisiaj także również też jednak natomiast dalej dziennikarzom dziennikarzowi reporterom nam jednocześnie ponadto już potem następnie później niedawno przy tym m.in przy tym tam',
  conjunctions: 'i a ale oraz jednak',
  relatives: 'który która którzy które którego której',
  subordinators: 'jeśli jeżeli gdy kiedy ponieważ bo gdyby choć dopóki jak czy',
  demanding:
    'wzywa wzywają wezwał wezwała wezwali wezwało apeluje apelują zaapelował zaapelowała zaapelowali zaapelowało domaga domagają domagał domagała domagali domagało żąda żądają zażądał zażądała zażądali zażądało zaleca zalecają zaleciła zaleciło postuluje postulują',
  gerundEndings: 'ąc',
  manners: 'tak, tymi słowami, w ten sposób, takimi słowami, następująco',
  adverbEndings: 'o nie wie',
  views: 'jego zdaniem, jej zdaniem, ich zdaniem, w jego opinii, w jej opinii, w jego ocenie, w jej ocenie, w ich ocenie',
  notSpeakers: 'planu prawa ustawy wieku zasad przepisów',
  unsaid: 'nie',
  objectFirst: 'zapowiedział zapowiedziała zapowiedziało zapowiedzieli zapowiedziały zapowiada ogłosił ogłosiła ogłosiło ogłosili ogłosiły',
  examples: [
    '[Minister zdrowia] <powiedział>, że {szpital zostanie otwarty jesienią}.',
    '<Według> [Nowaka], {most był zamknięty}.',
    '- {Most będzie zamknięty całe lato. Trzeba poczekać} - <powiedział> [Nowak].',
    '- {Most będzie zamknięty całe lato} - <mówi> [prof. Jan Nowak], kierownik katedry mostów na politechnice w Zalesiu Górnym.',
    '{Most będzie zamknięty całe lato} - <przyznał> [Jan Nowak] z urzędu miasta.',
    '<Zdaniem> [Nowaka] {most będzie zamknięty całe lato}.',
    '{Koszt remontu to milion złotych} - <informuje> ["Gazeta Zaleska"].',
    'Jak <podkreślił> [Jan Nowak], {most będzie zamknięty całe lato}.',
    '{Zamknięcie mostu nad Zaleską} <zapowiedziało> [Towarzystwo Mostowe].',
    '[Ich] <zdaniem> {most jest niebezpieczny i trzeba go zamknąć}.',
    '[Minister Nowak] mówił o budżecie, <podkreślając>, że {podatki nie wzrosną}.',
    '– {Most otworzymy dopiero jesienią} – tak decyzję rady <skomentował> [burmistrz Jan Nowak].',
    '– {To skandal dla całego miasta} – <komentuje> [poseł PO Jan Nowak].',
    '[Komisja] <wzywa> {do zwolnienia dziennikarzy i przestrzegania prawa}.',
    '{Most otworzymy dopiero jesienią} - <powiedział>.',
    'W [komunikacie ministerstwa] <napisano>, że {most otworzymy dopiero jesienią}.',
    '- {Nikogo nie oskarżamy o nic} - <zaznaczył> [Jan Nowak], podkreślając wagę rozmów.',
  ],
  nearMisses: ['Prace idą według planu.', 'Most, który miasto zamknęło, ma sto lat.', 'Nowe przepisy o mostach zapowiedział wczoraj.'],
};

/** What the ending of a past tense tells of its subject. */
export const agreements: StatementPack['agreements'] = [
  { ending: 'ła', gender: 'feminine', number: 'singular' },
  { ending: 'ł', gender: 'masculine', number: 'singular' },
  { ending: 'li', number: 'plural' },
  { ending: 'ły', gender: 'feminine', number: 'plural' },
  { ending: 'ło', number: 'singular' },
  { ending: 'ją', number: 'plural' },
];

export const pronouns: StatementPack['pronouns'] = [
  { form: 'on', gender: 'masculine', number: 'singular' },
  { form: 'ona', gender: 'feminine', number: 'singular' },
  { form: 'oni', gender: 'masculine', number: 'plural' },
  { form: 'niego', gender: 'masculine', number: 'singular' },
  { form: 'niej', gender: 'feminine', number: 'singular' },
  { form: 'nich', number: 'plural' },
  { form: 'jego', gender: 'masculine', number: 'singular' },
  { form: 'jej', gender: 'feminine', number: 'singular' },
  { form: 'ich', number: 'plural' },
];
