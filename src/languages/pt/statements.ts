/** Portuguese reporting words: who says a quotation, and what the speaker does by it. */
import type { ReportingWords } from '../pack-statements';

export const reportingWords: readonly ReportingWords[] = [
  {
    stance: 'states',
    speech: true,
    forms:
      'entendeu entendem suspira suspirou confidenciou confidencia declarou declararam declara declaram declarava declarado declarando declarara afirmou afirmaram afirma afirmam afirmava afirmado afirmando afirmara explicou explicaram explica explicam explicava explicado explicando explicara contou contaram conta contam contava contado contando contara ressaltou ressaltaram ressalta ressaltam ressaltava ressaltado ressaltando ressaltara destacou destacaram destaca destacam destacava destacado destacando destacara salientou salientaram salienta salientam salientava salientado salientando salientara sublinhou sublinharam sublinha sublinham sublinhava sublinhado sublinhando sublinhara frisou frisaram frisa frisam frisava frisado frisando frisara indicou indicaram indica indicam indicava indicado indicando indicara apontou apontaram aponta apontam apontava apontado apontando apontara lembrou lembraram lembra lembram lembrava lembrado lembrando lembrara comentou comentaram comenta comentam comentava comentado comentando comentara anunciou anunciaram anuncia anunciam anunciava anunciado anunciando anunciara assegurou asseguraram assegura asseguram assegurava assegurado assegurando assegurara considerou consideraram considera consideram considerava considerado considerando considerara observou observaram observa observam observava observado observando observara avaliou avaliaram avalia avaliam avaliava avaliado avaliando avaliara informou informaram informa informam informava informado informando informara relatou relataram relata relatam relatava relatado relatando relatara argumentou argumentaram argumenta argumentam argumentava argumentado argumentando argumentara confirmou confirmaram confirma confirmam confirmava confirmado confirmando confirmara revelou revelaram revela revelam revelava revelado revelando revelara reiterou reiteraram reitera reiteram reiterava reiterado reiterando reiterara enfatizou enfatizaram enfatiza enfatizam enfatizava enfatizado enfatizando enfatizara pontuou pontuaram pontua pontuam pontuava pontuado pontuando pontuara detalhou detalharam detalha detalham detalhava detalhado detalhando detalhara adiantou adiantaram adianta adiantam adiantava adiantado adiantando adiantara notou notaram nota notam notava notado notando notara recordou recordaram recorda recordam recordava recordado recordando recordara citou citaram cita citam citava citado citando citara opinou opinaram opina opinam opinava opinado opinando opinara especulou especularam especula especulam especulava especulado especulando especulara analisou analisaram analisa analisam analisava analisado analisando analisara alertou alertaram alerta alertam alertava alertado alertando alertara falou falaram fala falam falava falado falando falara brincou brincaram brinca brincam brincava brincado brincando brincara completou completaram completa completam completava completado completando completara concluou concluaram conclua concluam concluava concluado concluando concluara sustentou sustentaram sustenta sustentam sustentava sustentado sustentando sustentara pensou pensaram pensa pensam pensava pensado pensando pensara acreditou acreditaram acredita acreditam acreditava acreditado acreditando acreditara explanou explanaram explana explanam explanava explanado explanando explanara justificou justificaram justifica justificam justificava justificado justificando justificara disse disseram diz dizem dizia diziam dito dirá dizendo acrescentou acrescenta acrescentam acrescentaram escreveu escreve escreveram respondeu responde responderam garantiu garante garantem garantiram defendeu defende defendem concluiu conclui referiu refere referem segundo insistiu insiste esclareceu esclarece prosseguiu prossegue repetiu sugeriu sugere resumiu resume expôs previu prevê descreveu descreve mantém crê vê entende entendem sente acrescentando alegou alega alegando alegaram retrucou ironizou desabafou orientou deixou_claro deixa_claro deixaram_claro deu_a_entender fez_saber chamou_a_atenção',
  },
  {
    stance: 'denies',
    speech: true,
    forms: 'negou nega negaram negam desmentiu desmente rejeitou rejeita rejeitaram descartou descarta refutou refuta rebateu rebate',
  },
  {
    stance: 'demands',
    speech: true,
    forms: 'pediu pede pediram pedem exigiu exige exigiram exigem apelou apela propôs propõe recomendou recomenda cobrou cobra solicitou',
  },
  {
    stance: 'warns',
    speech: true,
    forms: 'advertiu adverte avisou avisa ameaçou ameaça',
  },
  {
    stance: 'promises',
    speech: true,
    forms: 'prometeu promete prometeram jurou',
  },
  {
    stance: 'condemns',
    speech: true,
    forms:
      'criticou critica criticaram condenou condena lamentou lamenta lamentaram denunciou denuncia denunciaram acusou acusa questionou',
  },
  {
    stance: 'asks',
    speech: true,
    forms: 'perguntou pergunta indagou',
  },
  {
    stance: 'welcomes',
    speech: true,
    forms: 'elogiou elogia comemorou comemora agradeceu saudou',
  },
  {
    stance: 'admits',
    speech: true,
    forms: 'admitiu admite admitiram admitem reconheceu reconhece reconheceram confessou confessa',
  },
];

/** Words that belong to a reporting verb and name nobody. */
export const auxiliaries = 'tem têm foi se lhe lhes havia tinha haviam nos';
