/** French reported speech without quotation marks. */
import type { ReportedSpeech, StatementPack } from '../pack-statements';

export const reportedSpeech: ReportedSpeech = {
  wideSources: true,
  relativeThat: true,
  complementizers: 'que qu',
  according: "selon, d'après, d’après, aux dires de, aux dires du, à en croire, aux yeux de, aux yeux du",
  as: 'comme ainsi',
  links: 'de des du d l la le les',
  agents: 'par',
  determiners:
    'le la les l un une des ce cet cette ces son sa ses leur leurs notre plusieurs certains certaines quelques deux trois quatre cinq six sept huit neuf dix',
  masculine: 'le un ce cet',
  feminine: 'la une cette',
  sourceEnds: 'à au aux dans lors sur devant pendant après avant depuis en par avec pour sans chez via face auprès',
  times:
    "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui ce cette matin soir midi semaine nuit année également aussi encore ainsi notamment récemment alors déjà même bien dernier d'abord",
  conjunctions: 'et mais or car puis enfin ensuite',
  relatives: 'qui',
  subordinators: 'si quand lorsque lorsqu puisque puisqu parce comme où dont tandis alors pourtant',
  adverbEndings: 'ment',
  views: 'à son avis, à leur avis, à ses yeux, à leurs yeux',
  opinions: 'pour',
  notSpeakers: 'loi règlement cas besoin âge règles plan calendrier modalités mode niveau lieu contexte formule saison',
  unsaid: 'ne n pas jamais rien',
  examples: [
    "[La ministre] <a annoncé> que {le pont serait fermé tout l'été}.",
    "{Le pont sera fermé tout l'été}, <a annoncé> mardi [le maire de la ville].",
    '{Trois maisons ont brûlé dans la nuit}, <selon> [les pompiers].',
    '<Selon> [la police], {deux hommes ont pris la fuite}.',
    '[Paul Garnier] <affirme> que {la salle était vide}.',
    "[Paul Garnier, député de l'Ain], <a annoncé> qu'{il quitterait le parti}.",
    '[La ministre] a visité hier le pont et <a annoncé> que {les travaux dureraient}.',
    '[Le président du syndicat (SMP), Paul Garnier], <a déclaré> que {les ventes baissent}.',
    '{Le pont fermera en automne}, <ont affirmé> jeudi [deux experts].',
    '{Le pont fermera en automne}, <a lancé>, très en colère, [le maire].',
    '<Pour> [la ministre], {cette réforme va affaiblir les communes}.',
    '<Selon> [lui], {le chantier coûtera deux fois plus cher}.',
    'La salle était pleine si [elle] <estime> que {la jauge était fausse}.',
  ],
  nearMisses: [
    'Les tarifs varient selon la saison et la région.',
    'Le pont que la ville a fermé date de 1890.',
    'Le roman raconte la vie d’une femme que le pont sépare de sa mère.',
    'Pour la première fois, le pont a été fermé en été.',
  ],
};

export const pronouns: StatementPack['pronouns'] = [
  { form: 'il', gender: 'masculine', number: 'singular' },
  { form: 'elle', gender: 'feminine', number: 'singular' },
  { form: 'lui', gender: 'masculine', number: 'singular' },
  { form: 'ils', gender: 'masculine', number: 'plural' },
  { form: 'elles', gender: 'feminine', number: 'plural' },
  { form: 'eux', gender: 'masculine', number: 'plural' },
  { form: 'celle-ci', gender: 'feminine', number: 'singular' },
  { form: 'ceux-ci', gender: 'masculine', number: 'plural' },
  { form: 'celui-ci', gender: 'masculine', number: 'singular' },
  { form: 'son' },
  { form: 'ses' },
  { form: 'leur', number: 'plural' },
  { form: 'leurs', number: 'plural' },
];
