/** French reported speech without quotation marks. */
import type { ReportedSpeech, StatementPack } from '../pack-statements';

export const reportedSpeech: ReportedSpeech = {
  complementizers: 'que qu',
  according: "selon, d'après, aux dires de, de l'avis de",
  determiners: 'le la les l un une des ce cette ces son sa ses leur leurs plusieurs certains il elle ils elles lui',
  sourceEnds: 'à au aux dans lors sur devant pendant après avant depuis en par avec pour sans chez via',
  times: "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui matin soir également aussi encore ainsi notamment récemment",
  conjunctions: 'et mais or car puis enfin ensuite',
  relatives: 'qui',
  notSpeakers: 'loi règlement cas besoin âge règles plan calendrier modalités mode niveau lieu contexte',
  unsaid: 'ne n pas jamais rien',
  examples: [
    "[La ministre] <a annoncé> que {le pont serait fermé tout l'été}.",
    "{Le pont sera fermé tout l'été}, <a annoncé> mardi [le maire de la ville].",
    '{Trois maisons ont brûlé dans la nuit}, <selon> [les pompiers].',
    '<Selon> [la police], {deux hommes ont pris la fuite}.',
    '[Paul Garnier] <affirme> que {la salle était vide}.',
  ],
  nearMisses: ['Les tarifs varient selon la saison et la région.', 'Le pont que la ville a fermé date de 1890.'],
};

export const pronouns: StatementPack['pronouns'] = [
  { form: 'il', gender: 'masculine', number: 'singular' },
  { form: 'elle', gender: 'feminine', number: 'singular' },
  { form: 'lui', gender: 'masculine', number: 'singular' },
  { form: 'ils', gender: 'masculine', number: 'plural' },
  { form: 'elles', gender: 'feminine', number: 'plural' },
  { form: 'celui-ci', gender: 'masculine', number: 'singular' },
];
