/** French reporting words: who says a quotation, and what the speaker does by it. */
import type { ReportingWords } from '../pack-statements';

export const reportingWords: readonly ReportingWords[] = [
  {
    stance: 'states',
    speech: true,
    forms:
      'dit disent disait déclare déclaré déclarait déclarent affirme affirmé affirmait affirment ajoute ajouté ajoutait explique expliqué expliquait expliquent précise précisé souligne souligné indique indiqué indiquait estime estimé estimait estiment assure assuré assurait assurent raconte raconté racontait confie confié répond répondu lance lancé lançait commente commenté note noté rappelle rappelé écrit écrivait insiste insisté martèle martelé poursuit poursuivi conclut conclu résume résumé constate constaté annonce annoncé confirme confirmé reconnaît reconnu juge jugé plaide plaidé selon analyse observe témoigne témoigné tweeté',
  },
  { stance: 'denies', speech: true, forms: 'dément démenti nie nié rejette rejeté' },
  { stance: 'demands', speech: true, forms: 'demande demandé exige exigé réclame réclamé exhorte exhorté' },
  { stance: 'warns', speech: true, forms: 'avertit averti prévient prévenu alerte alerté' },
  { stance: 'promises', speech: true, forms: 'promet promis' },
  { stance: 'condemns', speech: true, forms: 'dénonce dénoncé condamne condamné déplore déploré regrette regretté critique critiqué' },
  { stance: 'asks', speech: true, forms: 'interroge interrogé' },
  { stance: 'welcomes', speech: true, forms: 'salue salué se-félicite' },
];

/** Words that belong to a reporting verb and name nobody. */
export const auxiliaries = "a ont t avait est s' s se";
