/** Portuguese reporting words: who says a quotation, and what the speaker does by it. */
import type { ReportingWords } from '../pack-statements';

export const reportingWords: readonly ReportingWords[] = [
  {
    stance: 'states',
    speech: true,
    forms:
      'disse disseram diz dizem declarou declararam declara afirmou afirmaram afirma afirmam acrescentou acrescenta explicou explicam explica contou conta ressaltou ressalta destacou destaca salientou sublinhou frisou referiu indicou apontou lembrou lembra comentou comenta escreveu escreve respondeu responde anunciou anuncia garantiu garante assegurou assegura considerou considera defendeu defende observou avaliou avalia concluiu completou informou relatou argumentou segundo',
  },
  { stance: 'denies', speech: true, forms: 'negou nega desmentiu rejeitou' },
  { stance: 'demands', speech: true, forms: 'pediu pede exigiu exige apelou' },
  { stance: 'warns', speech: true, forms: 'alertou alerta advertiu avisou' },
  { stance: 'promises', speech: true, forms: 'prometeu promete' },
  { stance: 'condemns', speech: true, forms: 'criticou critica condenou condena lamentou lamenta denunciou' },
  { stance: 'asks', speech: true, forms: 'perguntou questionou' },
  { stance: 'admits', speech: true, forms: 'admitiu admite reconheceu reconhece' },
];

/** Words that belong to a reporting verb and name nobody. */
export const auxiliaries = 'tem foi se';
