/** French reporting words: who says a quotation, and what the speaker does by it. */
import type { ReportingWords } from '../pack-statements';

export const reportingWords: readonly ReportingWords[] = [
  {
    stance: 'states',
    speech: true,
    forms:
      'lâche déclare déclarent déclaré déclarait déclaraient déclara déclarèrent déclarant affirme affirment affirmé affirmait affirmaient affirma affirmèrent affirmant ajoute ajoutent ajouté ajoutait ajoutaient ajouta ajoutèrent ajoutant explique expliquent expliqué expliquait expliquaient expliqua expliquèrent expliquant précise précisent précisé précisait précisaient précisa précisèrent précisant souligne soulignent souligné soulignait soulignaient souligna soulignèrent soulignant indique indiquent indiqué indiquait indiquaient indiqua indiquèrent indiquant estime estiment estimé estimait estimaient estima estimèrent estimant assure assurent assuré assurait assuraient assura assurèrent assurant raconte racontent raconté racontait racontaient raconta racontèrent racontant confie confient confié confiait confiaient confia confièrent confiant commente commentent commenté commentait commentaient commenta commentèrent commentant note notent noté notait notaient nota notèrent notant rappelle rappellent rappelé rappelait rappelaient rappela rappelèrent rappelant insiste insistent insisté insistait insistaient insista insistèrent insistant martèle martèlent martelé martelait martelaient martela martelèrent martelant résume résument résumé résumait résumaient résuma résumèrent résumant constate constatent constaté constatait constataient constata constatèrent constatant annonce annoncent annoncé annonçait annonçaient annonça annoncèrent annonçant confirme confirment confirmé confirmait confirmaient confirma confirmèrent confirmant juge jugent jugé jugeait jugeaient jugea jugèrent jugeant plaide plaident plaidé plaidait plaidaient plaida plaidèrent plaidant témoigne témoignent témoigné témoignait témoignaient témoigna témoignèrent témoignant signale signalent signalé signalait signalaient signala signalèrent signalant révèle révèlent révélé révélait révélaient révéla révélèrent révélant détaille détaillent détaillé détaillait détaillaient détailla détaillèrent détaillant rétorque rétorquent rétorqué rétorquait rétorquaient rétorqua rétorquèrent rétorquant réplique répliquent répliqué répliquait répliquaient répliqua répliquèrent répliquant lance lancent lancé lançait lançaient lança lancèrent lançant considère considèrent considèré considèrait considèraient considèra considèrèrent considèrant confesse confessent confessé confessait confessaient confessa confessèrent confessant argumente argumentent argumenté argumentait argumentaient argumenta argumentèrent argumentant argue arguent argué arguait arguaient argua arguèrent arguant ironise ironisent ironisé ironisait ironisaient ironisa ironisèrent ironisant enchaîne enchaînent enchaîné enchaînait enchaînaient enchaîna enchaînèrent enchaînant nuance nuancent nuancé nuançait nuançaient nuança nuancèrent nuançant tempère tempèrent tempéré tempérait tempéraient tempéra tempérèrent tempérant rapporte rapportent rapporté rapportait rapportaient rapporta rapportèrent rapportant observe observent observé observait observaient observa observèrent observant suggère suggèrent suggéré suggérait suggéraient suggéra suggérèrent suggérant analyse analysent analysé analysait analysaient analysa analysèrent analysant pense pensent pensé pensait pensaient pensa pensèrent pensant soupire soupirent soupiré soupirait soupiraient soupira soupirèrent soupirant tweete tweetent tweeté tweetait tweetaient tweeta tweetèrent tweetant poste postent posté postait postaient posta postèrent postant clame clament clamé clamait clamaient clama clamèrent clamant proclame proclament proclamé proclamait proclamaient proclama proclamèrent proclamant spécifie spécifient spécifié spécifiait spécifiaient spécifia spécifièrent spécifiant certifie certifient certifié certifiait certifiaient certifia certifièrent certifiant prophe prophent prophé prophait prophaient propha prophèrent prophant relate relatent relaté relatait relataient relata relatèrent relatant relève relèvent relèvé relèvait relèvaient relèva relèvèrent relèvant dit disent disait disaient dira répond répondent répondait répondu répondit écrit écrivait écrivent poursuit poursuivait poursuivi conclut conclu concluait reconnaît reconnaissait reconnu reconnaissent soutient soutenait soutenu soutiennent maintient maintenu renchérit renchéri croit croient espère espèrent espérait craint craignent craignait prédit prévoit tranche fait-savoir selon considérait considéré relevé peste déplorant reconnaissant fait_savoir fit_savoir laissé_entendre laisse_entendre fait_valoir fait_remarquer fait_observer fait_part',
  },
  {
    stance: 'denies',
    speech: true,
    forms:
      'dément démentent démentait démenti nie nient niait nié rejette rejettent rejeté réfute réfutent réfuté conteste contestent contesté récuse récusé',
  },
  {
    stance: 'demands',
    speech: true,
    forms:
      'demande demandent demandait demandé exige exigent exigé réclame réclament réclamé exhorte exhorté recommande recommandent recommandé préconise préconisent préconisé propose proposent proposé',
  },
  {
    stance: 'warns',
    speech: true,
    forms:
      'avertit avertissent averti prévient préviennent prévenu alerte alertent alerté alarme alarment alarmé inquiète inquiètent inquiété',
  },
  {
    stance: 'promises',
    speech: true,
    forms: 'promet promettent promis promettait jure juré garantit garanti garantissent',
  },
  {
    stance: 'condemns',
    speech: true,
    forms:
      'dénonce dénoncent dénoncé dénonçait condamne condamnent condamné déplore déplorent déploré déplorait regrette regrettent regretté regrettait critique critiquent critiqué fustige fustigé accuse accusent accusé accusait indigne indigné insurge insurgé tacle taclé',
  },
  {
    stance: 'asks',
    speech: true,
    forms: 'interroge interrogé interrogent questionne questionné',
  },
  {
    stance: 'welcomes',
    speech: true,
    forms: 'salue salué saluent félicite félicité félicitent réjouit réjoui réjouissent',
  },
  {
    stance: 'admits',
    speech: true,
    forms: 'admet admis admettent admettait avoue avoué avouent avouait concède concédé concèdent',
  },
];

/** Words that belong to a reporting verb and name nobody. */
export const auxiliaries = "a ont t avait avaient aura est était s' s se m m' nous l";
