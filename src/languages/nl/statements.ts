/** Dutch reporting words: who says a quotation, and what the speaker does by it. */
import type { ReportingWords } from '../pack-statements';

export const reportingWords: readonly ReportingWords[] = [
  {
    stance: 'states',
    speech: true,
    forms:
      'zegt zei zeiden zeggen gezegd verklaart verklaarde verklaarden stelt stelde vertelt vertelde vertellen meldt meldde meldden laat liet schrijft schreef vindt vond benadrukt benadrukte legt reageert reageerde antwoordt antwoordde voegt concludeert concludeerde denkt bevestigt bevestigde meent aldus volgens',
  },
  { stance: 'denies', speech: true, forms: 'ontkent ontkende' },
  { stance: 'demands', speech: true, forms: 'eist eiste vraagt vroeg' },
  { stance: 'warns', speech: true, forms: 'waarschuwt waarschuwde' },
  { stance: 'promises', speech: true, forms: 'belooft beloofde' },
  { stance: 'condemns', speech: true, forms: 'veroordeelt veroordeelde bekritiseert' },
  { stance: 'admits', speech: true, forms: 'erkent erkende geeft' },
];

/** Words that belong to a reporting verb and name nobody. */
export const auxiliaries = 'heeft hebben had';
