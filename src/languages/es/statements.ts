/** Spanish reporting words: who says a quotation, and what the speaker does by it. */
import type { ReportingWords } from '../pack-statements';

export const reportingWords: readonly ReportingWords[] = [
  {
    stance: 'states',
    speech: true,
    forms:
      'mantuvo mantuvieron auguró augura auguraron pronosticó pronostica coincidió coincidieron publicó publica protesta protestó replicó replica remachó declara declaran declaró declararon declarado declaraba declaraban declarando declarara afirma afirman afirmó afirmaron afirmado afirmaba afirmaban afirmando afirmara explica explican explicó explicaron explicado explicaba explicaban explicando explicara señala señalan señaló señalaron señalado señalaba señalaban señalando señalara indica indican indicó indicaron indicado indicaba indicaban indicando indicara asegura aseguran aseguró aseguraron asegurado aseguraba aseguraban asegurando asegurara manifesta manifestan manifestó manifestaron manifestado manifestaba manifestaban manifestando manifestara comenta comentan comentó comentaron comentado comentaba comentaban comentando comentara subraya subrayan subrayó subrayaron subrayado subrayaba subrayaban subrayando subrayara expresa expresan expresó expresaron expresado expresaba expresaban expresando expresara apunta apuntan apuntó apuntaron apuntado apuntaba apuntaban apuntando apuntara recuerda recuerdan recordó recordaron recordado recordaba recordaban recordando recordara precisa precisan precisó precisaron precisado precisaba precisaban precisando precisara cuenta cuentan contó contaron contado contaba contaban contando contara relata relatan relató relataron relatado relataba relataban relatando relatara anuncia anuncian anunció anunciaron anunciado anunciaba anunciaban anunciando anunciara confirma confirman confirmó confirmaron confirmado confirmaba confirmaban confirmando confirmara destaca destacan destacó destacaron destacado destacaba destacaban destacando destacara resalta resaltan resaltó resaltaron resaltado resaltaba resaltaban resaltando resaltara puntualiza puntualizan puntualizó puntualizaron puntualizado puntualizaba puntualizaban puntualizando puntualizara recalca recalcan recalcó recalcaron recalcado recalcaba recalcaban recalcando recalcara opina opinan opinó opinaron opinado opinaba opinaban opinando opinara considera consideran consideró consideraron considerado consideraba consideraban considerando considerara asevera aseveran aseveró aseveraron aseverado aseveraba aseveraban aseverando aseverara informa informan informó informaron informado informaba informaban informando informara aclara aclaran aclaró aclararon aclarado aclaraba aclaraban aclarando aclarara detalla detallan detalló detallaron detallado detallaba detallaban detallando detallara enfatiza enfatizan enfatizó enfatizaron enfatizado enfatizaba enfatizaban enfatizando enfatizara argumenta argumentan argumentó argumentaron argumentado argumentaba argumentaban argumentando argumentara remarca remarcan remarcó remarcaron remarcado remarcaba remarcaban remarcando remarcara alerta alertan alertó alertaron alertado alertaba alertaban alertando alertara revela revelan reveló revelaron revelado revelaba revelaban revelando revelara narra narran narró narraron narrado narraba narraban narrando narrara reitera reiteran reiteró reiteraron reiterado reiteraba reiteraban reiterando reiterara plantea plantean planteó plantearon planteado planteaba planteaban planteando planteara avanza avanzan avanzó avanzaron avanzado avanzaba avanzaban avanzando avanzara adelanta adelantan adelantó adelantaron adelantado adelantaba adelantaban adelantando adelantara ratifica ratifican ratificó ratificaron ratificado ratificaba ratificaban ratificando ratificara nota notan notó notaron notado notaba notaban notando notara apostilla apostillan apostilló apostillaron apostillado apostillaba apostillaban apostillando apostillara zanja zanjan zanjó zanjaron zanjado zanjaba zanjaban zanjando zanjara pensa pensan pensó pensaron pensado pensaba pensaban pensando pensara significa significan significó significaron significado significaba significaban significando significara estima estiman estimó estimaron estimado estimaba estimaban estimando estimara vaticina vaticinan vaticinó vaticinaron vaticinado vaticinaba vaticinaban vaticinando vaticinara conjetura conjeturan conjeturó conjeturaron conjeturado conjeturaba conjeturaban conjeturando conjeturara especifica especifican especificó especificaron especificado especificaba especificaban especificando especificara califica califican calificó calificaron calificado calificaba calificaban calificando calificara insta instan instó instaron instado instaba instaban instando instara dijo dijeron dice dicen decía decían dirá dicho diciendo añadió añadieron añade añaden añadido añadía agregó agrega agregaron agregado sostuvo sostiene sostienen sostuvieron sostenido escribió escribe escribieron escrito respondió responde respondieron respondido insistió insiste insistieron insistido concluyó concluye concluyeron repitió repite contestó contesta cree creen creía sentenció expuso exponen expone según espetó prosiguió prosigue matizó matiza razonó describió describe refirió refiere supone resumió resume resumieron reconociendo insistiendo añadiendo acusó dejó_claro deja_claro dejado_claro dio_a_conocer dado_a_conocer hizo_saber hizo_hincapié puso_de_manifiesto da_a_entender',
  },
  {
    stance: 'denies',
    speech: true,
    forms:
      'negó niega negaron niegan negado desmintió desmiente desmintieron desmentido rechazó rechaza rechazan rechazaron rechazado descartó descarta descartaron',
  },
  {
    stance: 'demands',
    speech: true,
    forms:
      'pidió pide pidieron piden pedido exigió exige exigieron exigen reclamó reclama reclaman solicitó solicita propuso propone proponen recomendó recomienda urgió',
  },
  {
    stance: 'warns',
    speech: true,
    forms: 'advirtió advierte advirtieron advierten advertido avisó avisa amenazó amenaza',
  },
  {
    stance: 'promises',
    speech: true,
    forms: 'prometió promete prometieron prometido garantizó garantiza juró',
  },
  {
    stance: 'condemns',
    speech: true,
    forms:
      'denunció denuncia denunciaron denuncian denunciado condenó condena condenan criticó critica criticaron critican lamentó lamenta lamentaron lamentan acusa reprochó reprocha cuestionó cuestiona',
  },
  {
    stance: 'asks',
    speech: true,
    forms: 'preguntó pregunta preguntan preguntaron',
  },
  {
    stance: 'welcomes',
    speech: true,
    forms: 'celebró celebra elogió elogia agradeció agradece felicitó',
  },
  {
    stance: 'admits',
    speech: true,
    forms: 'admitió admite admitieron admiten reconoció reconoce reconocieron reconocen reconocido confesó confiesa',
  },
];

/** Words that belong to a reporting verb and name nobody. */
export const auxiliaries = 'ha han había habían ha se le les lo nos habría me';
