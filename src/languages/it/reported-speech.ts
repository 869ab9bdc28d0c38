/** Italian reported speech without quotation marks. */
import type { ReportedSpeech, StatementPack } from '../pack-statements';

export const reportedSpeech: ReportedSpeech = {
  wideSources: true,
  relativeThat: true,
  complementizers: 'che',
  according: 'secondo, stando a, stando al, stando alla, a detta di, a giudizio di, a parere di, per voce di',
  as: 'come',
  links: 'di del della dei delle dello dell d l',
  reflexives: 'si',
  agents: 'da dal dalla dai dalle',
  anaphors: 'lo',
  determiners:
    'il lo la i gli le l un uno una questo questa suo sua alcuni alcune altri altre due tre quattro cinque sei sette otto nove dieci',
  masculine: 'il lo un uno questo',
  feminine: 'la una questa',
  sourceEnds:
    'a al allo alla all ai alle agli in nel nello nella nell nei nelle durante dopo prima da dal con per su sul sulla sull dall davanti',
  times:
    'lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi anche inoltre poi ancora infine stamattina questa questo mattina settimana mese anno sera notte',
  conjunctions: 'e ma ed',
  relatives: 'che',
  subordinators: 'se quando perché mentre come dove poiché',
  adverbEndings: 'mente',
  views: 'a suo avviso, a suo parere, a suo giudizio, a loro avviso',
  opinions: 'per',
  notSpeakers: 'legge regolamento caso piano calendario regole norma tempo posto semestre turno',
  unsaid: 'non mai',
  examples: [
    '[La ministra] <ha annunciato> che {il ponte resterà chiuso}.',
    '{Tre case sono bruciate nella notte}, <secondo> [i vigili del fuoco].',
    '<Secondo> [la polizia], {due uomini sono fuggiti a piedi}.',
    '{Il ponte resterà chiuso tutta l’estate}, <ha detto> [il sindaco].',
    '{Il ponte resterà chiuso fino a dicembre}. Lo <ha annunciato> ieri [il sindaco].',
    '[La ministra] ha visitato ieri il ponte e <ha annunciato> che {chiuderà in estate}.',
    '[Il presidente della lega (Lmf), Ada Rossi], <ha detto> che {la partita è rinviata}.',
    '{Il negozio chiuderà in autunno}, <hanno affermato> ieri [due esperti].',
    '[Il giudice] <spiega> nell’ordinanza che {i due sapevano tutto}.',
    '[Ada Rossi, portavoce del comitato], <ha spiegato> che {la sala era vuota}.',
  ],
  nearMisses: [
    'Nel secondo tempo la squadra è migliorata.',
    'Il ponte che la città ha chiuso ha cento anni.',
    'Il libro racconta la vita di una donna che attraversa il ponte.',
  ],
};

export const pronouns: StatementPack['pronouns'] = [
  { form: 'egli', gender: 'masculine', number: 'singular' },
  { form: 'lui', gender: 'masculine', number: 'singular' },
  { form: 'lei', gender: 'feminine', number: 'singular' },
  { form: 'ella', gender: 'feminine', number: 'singular' },
  { form: 'essi', gender: 'masculine', number: 'plural' },
  { form: 'loro', number: 'plural' },
  { form: 'suo', number: 'singular' },
];
