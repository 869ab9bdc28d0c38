/** Italian reporting words: who says a quotation, and what the speaker does by it. */
import type { ReportingWords } from '../pack-statements';

export const reportingWords: readonly ReportingWords[] = [
  {
    stance: 'states',
    speech: true,
    forms:
      'detto dice dicono diceva disse dichiarato dichiara affermato afferma affermano aggiunto aggiunge spiegato spiega spiegano sottolineato sottolinea ribadito ribadisce commentato commenta scritto scrive raccontato racconta osservato osserva ricordato ricorda concluso conclude precisato precisa sostenuto sostiene sostengono assicurato assicura annunciato annuncia confermato conferma rilevato risposto risponde riferito twittato secondo',
  },
  { stance: 'denies', speech: true, forms: 'smentito smentisce negato nega respinto' },
  { stance: 'demands', speech: true, forms: 'chiesto chiede esortato' },
  { stance: 'warns', speech: true, forms: 'avvertito avverte ammonito' },
  { stance: 'promises', speech: true, forms: 'promesso promette' },
  { stance: 'condemns', speech: true, forms: 'denunciato denuncia condannato condanna criticato critica attaccato attacca' },
  { stance: 'admits', speech: true, forms: 'ammesso ammette' },
  { stance: 'asks', speech: true, forms: 'domandato' },
];

/** Words that belong to a reporting verb and name nobody. */
export const auxiliaries = 'ha hanno aveva è si';
