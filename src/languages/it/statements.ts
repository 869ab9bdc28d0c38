/** Italian reporting words: who says a quotation, and what the speaker does by it. */
import type { ReportingWords } from '../pack-statements';

export const reportingWords: readonly ReportingWords[] = [
  {
    stance: 'states',
    speech: true,
    forms:
      'confida confidato sospira sospirato sbotta taglia_corto incalza detto dice dicono diceva dicevano disse dissero dirà dicendo dichiarato dichiara dichiarano dichiarò affermato afferma affermano affermava affermò aggiunto aggiunge aggiungono aggiungeva aggiunse aggiungendo spiegato spiega spiegano spiegava spiegò spiegando sottolineato sottolinea sottolineano sottolineando ribadito ribadisce ribadiscono ribadendo commentato commenta commentano commentando scritto scrive scrivono scriveva scrisse raccontato racconta raccontano raccontava raccontò osservato osserva ricordato ricorda ricordano ricordando concluso conclude precisato precisa precisano precisando sostenuto sostiene sostengono sosteneva sostenendo assicurato assicura assicurano annunciato annuncia annunciano annunciò annunciando confermato conferma confermano rilevato rileva risposto risponde rispose riferito riferisce riferiscono twittato secondo evidenziato evidenzia segnalato segnala comunicato comunica dichiarando proseguito prosegue continua insistito insiste replicato replica replicò rivelato rivela rivelano chiarito chiarisce specificato specifica ipotizzato ipotizza parlato auspicato auspica ritiene ritengono ritenuto crede credono pensa notato nota suggerito suggerisce suggeriscono esordito esordisce tagliato chiosa chiosato puntualizzato puntualizza argomentato informato informa valutato indicato indica reso_noto fatto_sapere messo_in_chiaro fatto_notare fa_sapere rende_noto',
  },
  {
    stance: 'denies',
    speech: true,
    forms: 'smentito smentisce smentiscono negato nega negano negò respinto respinge escluso esclude escludono',
  },
  {
    stance: 'demands',
    speech: true,
    forms: 'chiesto chiede chiedono chiese esortato esorta invitato invita proposto propone raccomandato raccomanda sollecitato',
  },
  {
    stance: 'warns',
    speech: true,
    forms: 'avvertito avverte avvertono avvisato ammonito ammonisce minacciato minaccia',
  },
  {
    stance: 'promises',
    speech: true,
    forms: 'promesso promette promettono garantito garantisce giurato',
  },
  {
    stance: 'condemns',
    speech: true,
    forms:
      'denunciato denuncia denunciano condannato condanna criticato critica criticano attaccato attacca accusato accusa lamentato lamenta lamentano tuona tuonato',
  },
  {
    stance: 'asks',
    speech: true,
    forms: 'domandato domanda domandò',
  },
  {
    stance: 'welcomes',
    speech: true,
    forms: 'lodato elogiato ringraziato',
  },
  {
    stance: 'admits',
    speech: true,
    forms: 'ammesso ammette ammettono ammise riconosciuto riconosce confessato confessa',
  },
];

/** Words that belong to a reporting verb and name nobody. */
export const auxiliaries = 'ha hanno aveva avevano è si ci mi gli le ne';
