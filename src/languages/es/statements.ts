/** Spanish reporting words: who says a quotation, and what the speaker does by it. */
import type { ReportingWords } from '../pack-statements';

export const reportingWords: readonly ReportingWords[] = [
  {
    stance: 'states',
    speech: true,
    forms:
      'dijo dijeron dice dicen declaró declararon declara afirmó afirmaron afirma afirman añadió añade agregó agrega explicó explicaron explica señaló señala indicó indica aseguró aseguran asegura manifestó manifiesta comentó comenta subrayó subraya sostuvo sostiene expresó expresa apuntó apunta recordó recuerda precisó precisa contó cuenta relató escribió escribe respondió responde insistió insiste anunció anuncia confirmó confirma destacó destaca resaltó concluyó puntualizó recalcó opinó considera consideró aseveró según dicho declarado afirmado asegurado explicado',
  },
  { stance: 'denies', speech: true, forms: 'negó niega desmintió rechazó rechaza' },
  { stance: 'demands', speech: true, forms: 'pidió pide exigió exige reclamó reclama instó' },
  { stance: 'warns', speech: true, forms: 'advirtió advierte alertó alerta' },
  { stance: 'promises', speech: true, forms: 'prometió promete' },
  { stance: 'condemns', speech: true, forms: 'denunció denuncia condenó condena criticó critica lamentó lamenta' },
  { stance: 'asks', speech: true, forms: 'preguntó pregunta' },
  { stance: 'admits', speech: true, forms: 'admitió admite reconoció reconoce' },
];

/** Words that belong to a reporting verb and name nobody. */
export const auxiliaries = 'ha han había se';
