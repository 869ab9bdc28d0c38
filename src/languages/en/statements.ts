/** English reporting words: what a speaker does with the words, for stances and as evidence for the statement model. */
import type { ReportingWords, StatementPack } from '../pack-statements';

/** Verbs and nouns in all their forms; `speech` is false for thoughts, wishes and attitudes, which nobody needs to have uttered. */
export const reportingWords: readonly ReportingWords[] = [
  {
    stance: 'states',
    speech: true,
    forms:
      'say says said saying tell tells told telling state states stated stating add adds added adding note notes noted noting explain explains explained explaining report reports reported reporting announce announces announced announcing write writes wrote written writing tweet tweets tweeted tweeting declare declares declared declaring describe describes described describing remark remarks remarked remarking comment comments commented commenting observe observes observed observing recall recalls recalled recalling reply replies replied replying respond responds responded responding answer answers answered answering continue continues continued continuing mention mentions mentioned mentioning reveal reveals revealed revealing disclose discloses disclosed disclosing confirm confirms confirmed confirming argue argues argued arguing claim claims claimed claiming assert asserts asserted asserting maintain maintains maintained maintaining insist insists insisted insisting contend contends contended contending allege alleges alleged alleging affirm affirms affirmed affirming reiterate reiterates reiterated reiterating repeat repeats repeated repeating stress stresses stressed stressing emphasize emphasizes emphasized emphasizing emphasise emphasises emphasised emphasising underline underlines underlined underlining underscore underscores underscored underscoring highlight highlights highlighted highlighting conclude concludes concluded concluding clarify clarifies clarified clarifying elaborate elaborated joke jokes joked joking quip quips quipped quipping shout shouts shouted shouting yell yelled whisper whispered mutter muttered exclaim exclaimed testify testifies testified testifying post posts posted posting read reads cite cites cited citing quote quotes quoted quoting call calls called calling recount recounts recounted recounting relate related inform informs informed informing brief briefed remind reminds reminded reminding suggest suggests suggested suggesting indicate indicates indicated indicating show shows showed shown showing point points pointed pointing refer refers referred referring talk talks talked talking speak speaks spoke spoken speaking counter counters countered countering retort retorted rebut rebutted interject interjected chime chimed volunteer volunteered propose proposes proposed proposing recommend recommends recommended recommending advise advises advised advising dub dubbed characterize characterizes characterized characterizing characterise characterised portray portrayed portraying label labeled labelled labeling voice voices voiced voicing express expresses expressed expressing articulate articulated signal signals signaled signalled signaling summarize summarized summarise opine opined muse mused boast boasts boasted boasting brag bragged bragging hint hints hinted hinting imply implies implied implying detail detailed detailing publish published present presented relay relayed convey conveyed echo echoes echoed echoing discuss discusses discussed discussing chant chants chanted chanting speculate speculates speculated speculating allude alludes alluded alluding compare compares compared comparing liken likens likened likening reference references referenced referencing pronounce pronounced invoke invokes invoked outline outlines outlined outlining attribute attributes attributed attributing identify identifies identified identifying narrate narrated recite recited intone intoned deadpanned gushed summed retweet retweeted weigh weighed',
  },
  {
    stance: 'states',
    speech: true,
    forms:
      'according statement statements remarks remark interview comment comments testimony announcement assertion claim claims argument suggestion speech reportedly allegedly purportedly message word',
  },
  {
    stance: 'denies',
    speech: true,
    forms:
      'deny denies denied denying denial denials reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes refuted refuting dispute disputes disputed disputing disavow disavowed decline declines declined declining refuse refuses refused refusing repudiate repudiated rebuff rebuffed downplay downplayed downplaying contradict contradicts contradicted contradicting disagree disagrees disagreed disagreeing',
  },
  {
    stance: 'demands',
    speech: true,
    forms:
      'demand demands demanded demanding urge urges urged urging call-for calls-for called-for calling-for call-on calls-on called-on calling-on request requests requested requesting appeal appeals appealed appealing insist order orders ordered ordering implore implores implored imploring exhort exhorted beg begged begging plead pleaded pleading press pressed pressing instruct instructed instructing encourage encourages encouraged encouraging advocate advocates advocated advocating push pushes pushed pushing',
  },
  { stance: 'warns', speech: true, forms: 'warn warns warned warning warnings caution cautions cautioned cautioning alert alerted' },
  {
    stance: 'promises',
    speech: true,
    forms:
      'promise promises promised promising pledge pledges pledged pledging vow vows vowed vowing swear swore sworn commit commits committed guarantee guarantees guaranteed assure assures assured assuring offer offers offered offering',
  },
  {
    stance: 'accuses',
    speech: true,
    forms:
      'accuse accuses accused accusing accusation accusations blame blames blamed blaming charge charges charged charging fault faulted',
  },
  {
    stance: 'condemns',
    speech: true,
    forms:
      'condemn condemns condemned condemning denounce denounces denounced denouncing criticize criticizes criticized criticizing criticise criticises criticised criticising criticism slam slams slammed slamming blast blasts blasted blasting attack attacks attacked attacking decry decried decrying deplore deplored lament laments lamented lamenting mock mocks mocked mocking ridicule ridiculed bash bashed bashing lambaste lambasted rebuke rebukes rebuked rebuking chide chided complain complains complained complaining complaint object objects objected objecting oppose opposes opposed opposing protest protested scold scolded berate berated insult insulted disparage disparaged deride derided deriding rail railed railing bemoan bemoans bemoaned bemoaning assail assails assailed assailing skewer skewered hammer hammered hammering scoff scoffed fume fumed rant ranted lash lashed ripped chides chiding knock knocked boo booed',
  },
  {
    stance: 'welcomes',
    speech: true,
    forms:
      'welcome welcomes welcomed welcoming applaud applauds applauded applauding hail hails hailed hailing congratulate congratulated cheer cheered',
  },
  {
    stance: 'praises',
    speech: true,
    forms:
      'praise praises praised praising laud lauds lauded lauding commend commends commended commending tout touts touted touting endorse endorses endorsed endorsing endorsement thank thanks thanked thanking defend defends defended defending support supports supported supporting back backs backed backing compliment complimented credit credits credited crediting celebrate celebrates celebrated celebrating',
  },
  {
    stance: 'asks',
    speech: true,
    forms:
      'ask asks asked asking question questions questioned questioning wonder wonders wondered wondering inquire inquired query queried',
  },
  {
    stance: 'admits',
    speech: true,
    forms:
      'admit admits admitted admitting acknowledge acknowledges acknowledged acknowledging concede concedes conceded conceding confess confesses confessed confessing apologize apologizes apologized apologizing apologise apologised agree agrees agreed agreeing accept accepted',
  },
  { stance: 'threatens', speech: true, forms: 'threaten threatens threatened threatening threat threats' },
  {
    stance: 'expects',
    speech: true,
    forms:
      'predict predicts predicted predicting prediction forecast forecasts forecasted forecasting project projects projected estimate estimates estimated estimating prophesy foresee foresees',
  },
  {
    stance: 'expects',
    speech: false,
    forms:
      'expect expects expected expecting anticipate anticipates anticipated anticipating hope hopes hoped hoping fear fears feared fearing worry worries worried worrying',
  },
  { stance: 'demands', speech: false, forms: 'want wants wanted wanting seek seeks sought seeking' },
  {
    stance: 'states',
    speech: false,
    forms:
      'think thinks thought thinking believe believes believed believing belief know knows knew known knowing feel feels felt feeling see sees saw seen seeing view views viewed viewing consider considers considered considering find finds found finding decide decides decided deciding decision plan plans planned planning intend intends intended intending hear heard learn learned realize realizes realized realise realised understand understands understood seem seems seemed appear appears appeared appearing assume assumes assumed assuming suspect suspects suspected doubt doubts doubted prefer prefers preferred favor favors favored favour like likes liked love loves loved hate hates hated wish wishes wished consider determine determined regard regards regarded remember remembers remembered imagine imagined guess deem deems deemed recognize recognizes recognized concerned worried hopeful confident convinced skeptical sceptical unsure optimistic eager reluctant willing',
  },
  // two words that say less than the first alone
  { stance: 'states', speech: true, forms: 'agree-to agrees-to agreed-to agreeing-to' },
];

/** Words that may open a clause. */
export const clauseOpeners =
  'and but or while as after when before because which who whom whose that if although though since until whether than so where for to';

/** Words that introduce what was said or asked. */
export const complementizers = 'that whether';

/** "X is expected to announce …": somebody expects it, but not X, and nobody said so. */
export const auxiliaries = 'is are was were be been being';
export const impersonal = 'expected believed thought known seen considered feared understood regarded viewed supposed rumored rumoured';

/** Words that join clauses and are no part of a source. */
export const conjunctions = 'and but or so yet';

/** After a verb: where, when and how it was said. */
export const adjuncts = 'in on at during after late early earlier monday tuesday wednesday thursday friday saturday sunday yesterday today';

/** Words that open a clause of time, cause or condition: "said Holt when asked". */
export const subordinators = 'when while as after before because if although though since until unless';

/** What is asked begins with one of these: "asked why". */
export const questions = 'what how why which who whom whose when where if about';

/** "asked them to leave". */
export const infinitive = 'to';

/** "asked by Ada Kerrow". */
export const agent = 'by';

/** "was quoted by the Port Herald as saying". */
export const relayed = 'quoted cited';

/** Before a verb, and no part of its subject. */
export const modals =
  "can could may might must shall should will would cannot can't couldn't won't wouldn't didn't doesn't don't has had have hasn't haven't hadn't";

/** A subject without a name begins with one of these, or with a pronoun. */
export const determiners = 'the a an one his her their its';

/** Behind one of these a name is no subject: "the plan of Holt". */
export const prepositions = 'of for with by in at on to from against about between than like';

/** "Holt's plan". */
export const genitives = "'s ’s";

/** "accused him and demanded", "accusing him and demanding". */
export const verbEndings = 'ing ed s';

/** Who uses one of these verbs has done what it says; others ("attack", "back") may be done without a word. */
export const acts =
  'apologise apologises apologised apologize apologizes apologized promises promised pledges pledged vows vowed thanks thanked congratulates congratulated praises praised condemns condemned denounces denounced deplores deplored criticises criticised criticizes criticized';
export const perfects = 'has have had';

/** "The foreign ministers of Egypt and Iraq". */
export const sharedOffice = { article: 'the', plural: 's', preposition: 'of' };

/** Of asking: beside them stands whoever is asked. */
export const participles = 'asked questioned quizzed';

/** "The court was told that". */
export const told = 'told informed advised warned reminded assured notified';

/** "It appeared to rain": what something looks like. */
export const seeming = 'seem seems seemed seeming appear appears appeared appearing';

/** "You want to leave early", "no one knew", "there is hope": the reader, nobody. */
export const nobodys = 'you there nobody no-one none everyone everybody anyone';

/** "Sales declined to about 40 %", where "declined to comment" refuses. */
export const declining = 'decline declines declined declining';
export const amounts =
  'a an the about around almost nearly roughly just less more under over below above half by in from since during after steadily sharply slightly significantly further rapidly slowly again as while when its their levels zero';

/** "Attacked bars in the harbour", where "attacked the plan as a fraud" says something. */
export const blows =
  'attack attacks attacked attacking hammer hammered hammering blast blasted blasting knock knocked lash lashed slam slammed';
export const reasons = 'for as over because';

/** Words of a cue that its source follows, after a preposition: "according to". */
export const adverbials = 'according';

/** A drink called “Blue Hour” is named so, and nobody says it. */
export const naming = 'called named titled entitled dubbed nicknamed';

/** Pronouns that may be a source. "We" and "I" speak of whoever is quoted, and are none. */
export const pronouns: NonNullable<StatementPack['pronouns']> = [
  { form: 'he', gender: 'masculine', number: 'singular', person: true },
  { form: 'she', gender: 'feminine', number: 'singular', person: true },
  { form: 'they', number: 'plural' },
  { form: 'it' },
];
