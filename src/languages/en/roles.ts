/** English roles: offices, ranks, forms of address, groups that act, documents that speak. */
import type { RolePack } from '../pack-roles';

export const roles: RolePack = {
  order: 'head-last',
  offices: `
    -ologist, winner, president, vice president, prime minister, minister, premier, chancellor, secretary, secretary of state, secretary of defense,
    secretary general, secretary-general, undersecretary, under secretary, assistant secretary, attorney general, solicitor general,
    surgeon general, director general, governor, mayor, senator, sen, sen., rep, rep., gov, gov., representative, congressman,
    congresswoman, lawmaker, legislator, councilman, councilwoman, councillor, councilor, mp, mep, assemblyman, assemblywoman,
    delegate, commissioner, ambassador, envoy, consul, diplomat, spokesman, spokeswoman, spokesperson, chairman, chairwoman, chair,
    chairperson, chief, chief executive, chief executive officer, chief operating officer, chief financial officer, chief of staff,
    chief justice, chief strategist, ceo, cfo, coo, cto, founder, co-founder, cofounder, owner, director, managing director,
    executive director, manager, head, leader, speaker, whip, deputy, treasurer, comptroller, auditor, administrator,
    superintendent, principal, dean, provost, professor, lecturer, scientist, researcher, historian, economist, analyst, strategist,
    pollster, consultant, adviser, advisor, aide, staffer, liaison, cleric, expert, scholar, fellow, author, writer, novelist, poet, playwright, journalist,
    reporter, correspondent, columnist, editor, editor in chief, publisher, anchor, host, broadcaster, commentator, lawyer,
    attorney, prosecutor, judge, justice, sheriff, detective, officer, agent, commander, doctor, physician, surgeon, nurse,
    psychologist, psychiatrist, engineer, architect, designer, artist, painter, singer, musician, composer, conductor, actor,
    actress, comedian, filmmaker, producer, photographer, coach, captain, player, striker, goalkeeper, defender, midfielder,
    forward, quarterback, pitcher, batsman, bowler, referee, champion, boss, trainer, driver, rider, jockey, bishop, archbishop,
    cardinal, pope, rabbi, imam, pastor, priest, reverend, ayatollah, activist, campaigner, organizer, organiser, candidate,
    nominee, frontrunner, front-runner, hopeful, contender, rival, running mate, businessman, businesswoman, entrepreneur,
    executive, banker, broker, trader, investor, billionaire, mogul, tycoon, financier, lobbyist, fundraiser, operative, negotiator,
    mediator, investigator, inspector, coordinator, supervisor, counsel, counselor, chaplain, astronaut, chef, farmer, partner,
    member, co-chair, co-chairman, vice chairman, vice chair, surrogate, politician, statesman, communications director,
    press secretary, campaign manager, national security adviser, national security advisor, first lady, personality, star,
    strongman, ruler, dictator, guru, teacher, student leader, clerk, -wright, -ographer, -ician, evangelist, televangelist, missionary, nun,
    monk, deacon, abbot, vicar, curate, rector, patriarch, moderator, essayist, satirist, cartoonist, illustrator, sculptor, curator,
    translator, blogger, podcaster, rapper, drummer, guitarist, pianist, violinist, cellist, vocalist, songwriter, singer-songwriter,
    actor-singer, screenwriter, showrunner, dancer, ballerina, model, magician, dissident, warlord, jihadist, hacker, whistleblower,
    informant, philanthropist, humanitarian, environmentalist, conservationist, feminist, theorist, physicist, chemist, biologist, botanist,
    geneticist, demographer, statistician, linguist, philosopher, theologian, ethicist, inventor, dentist, pharmacist, therapist,
    optometrist, veterinarian, paramedic, firefighter, pilot, sailor, mechanic, carpenter, electrician, plumber, builder, contractor,
    developer, realtor, landlord, shopkeeper, grocer, baker, butcher, barber, tailor, fisherman, rancher, miner, trucker, waiter,
    waitress, bartender, barista, cashier, janitor, nanny, tutor, intern, ombudsman, regulator, registrar, bursar, headteacher,
    headmaster, headmistress, vice chancellor, constable, trooper, deputy sheriff, warden, magistrate, barrister, solicitor, paralegal,
    notary, bailiff, juror, skipper, winger, fullback, full-back, linebacker, cornerback, wide receiver, tight end, running back,
    point guard, shortstop, catcher, outfielder, infielder, wicketkeeper, all-rounder, fly-half, scrum-half, flanker, playmaker,
    sprinter, hurdler, swimmer, diver, gymnast, skater, skier, snowboarder, cyclist, rower, boxer, wrestler, golfer, cricketer,
    footballer, marathoner, runner, athlete, medalist, medallist, world champion, umpire, heir, heiress, monarch, chieftain, elder,
    caliph, mufti, customer, client, tenant, homeowner, donor, beneficiary, stylist, hairdresser, restaurateur, hotelier, winemaker,
    brewer, grower, breeder, venture capitalist, industrialist, socialite, receptionist, librarian, archivist, archaeologist, explorer,
    interpreter, socialist leader, unionist, plaintiff, biographer, associate, widower, -surgeon, challenger, committeeman, committeewoman, celebrity,
    mastermind, plotter
  `,
  ranks: `
    king, queen, prince, princess, emperor, sultan, emir, sheikh, duke, duchess, crown prince, general, gen, lieutenant general,
    major general, colonel, col, major, maj, captain, capt, lieutenant, lt, sergeant, sgt, corporal, private, admiral, adm, marshal,
    field marshal, lord, lady, baroness, baron, count, senior judge
  `,
  descriptions: `
    voter, resident, citizen, wife, husband, son, daughter, brother, sister, father, mother, widow, man, woman, boy, girl, teenager,
    student, victim, suspect, defendant, gunman, prisoner, hostage, survivor, witness, neighbor, neighbour, friend, colleague,
    worker, employee, retiree, veteran, republican, democrat, independent, native, immigrant, refugee, successor, predecessor,
    counterpart, opponent, critic, fan, grandson, nephew, cousin, son-in-law, supporter, hero, legend
  `,
  honorifics: `
    mr, mrs, ms, miss, dr, prof, sir, dame, madam, hon, honorable, right honourable, rev, saint, mr., mrs., ms., dr., prof., rev.
  `,
  modifiers: `
    former, ex, acting, interim, deputy, vice, assistant, associate, senior, junior, chief, foreign, prime, finance, defense,
    defence, interior, health, education, trade, energy, oil, justice, presidential, presumptive, vice-presidential, democratic,
    republican, libertarian, conservative, labour, liberal, socialist, communist, gop, green, independent, then, longtime, veteran,
    late, opposition, party, campaign, police, army, navy, military, union, national, federal, state, city, county, district, house,
    senate, majority, minority, supreme, court, communications, policy, political, press, media, news, sports, football, basketball,
    team, head, executive, managing, general, board, bank, central, company, tech, real, estate, reality, tv, television, radio,
    talk, show, nobel, award-winning, human, rights, civil, retired, elect, founding, co, current, new, outgoing, incoming,
    first-term, two-term, top, first, second, key, leading, prominent, fellow, future, one-time, onetime, security, adviser,
    investigative, editorial, committee, council, law, university, school, history, science, economics, business, legal, medical,
    research, data, digital, field, regional, global, international, world, american, black, female, young, right-wing, left-wing,
    far-right, rebel, tribal, religious, spiritual, church, white, home, transport, environment, agriculture, culture, labor,
    housing, commerce, treasury, budget, immigration, private, public, special, permanent, joint, civilian, rookie, star, reigning,
    olympic, self-described, billionaire
  `,
  links: `
    of, for, at, in, to, on, with, from
  `,
  breaks: `
    thus, hence, however, moreover, meanwhile, therefore, nevertheless, that, which, who, whose, whom, said, says, say, told, tells, asked, added, adds, is, was, were, are, be, been, has, have, had, will, would, could,
    should, may, might, must, can, did, does, do, not, but, or, if, when, while, because, after, before, during, since, until,
    although, though, where, why, how, what, whether, as, than, then, so, yet, by, against, between, into, through, about, over,
    under, like, unlike, including, he, she, it, they, we, i, you, him, them, me, us, this, these, those, there, here, also, only,
    just, even, still, never, always, now, today, yesterday, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday,
    sunday, called, named, met, wrote, argued, noted, denied, claimed, according, both, either, neither, support, supporting,
    supported, endorsed, endorse, backed, attacked, criticized, accused, defeated, beat, joined, replaced, fired, hired, see, saw,
    made, make, became, become, won, lost, went, came, took, gave, got, get
  `,
  copulas: 'is, was',
  namings: 'named, called, known as, identified as',
  conditionals: 'if, whether, unless, until, once, should, were',
  possessives: 's',
  determiners: 'the, his, her, its, their, our, my, your, this, that, these, those',
  indefinites: 'a, an, some, one, another, several, many, other',
  relatives: `
    is a, is an, is the, was a, was an, was the, who is, who was, who serves as, who served as, who works as, who worked as, who chairs, now, who has been, currently, himself,
    herself, formerly
  `,
  plurals: `
    candidates, nominees, rivals, hopefuls, contenders, founders, brothers, sisters, ministers, foreign ministers, defense ministers, defence ministers, finance ministers, interior ministers, health ministers,
    energy ministers, prime ministers, presidents, leaders, heads of state, ambassadors, envoys, representatives, governors,
    officials, chiefs, delegates, sens., sens, reps., reps, govs., govs, senators, congressmen, mayors, secretaries, commissioners, directors, professors, researchers, scientists,
    historians, economists, analysts, authors, writers, poets, novelists, journalists, columnists, editors, actors, actresses, singers,
    musicians, comedians, filmmakers, producers, photographers, artists, lawyers, attorneys, prosecutors, judges, justices, detectives,
    officers, agents, coaches, players, strikers, defenders, midfielders, goalkeepers, drivers, riders, activists, objectors, plaintiffs,
    defendants, suspects, billionaires, businessmen, investors, bankers, executives, bishops, cardinals, rabbis, pastors, stars, models,
    kings, princes, princesses, generals
  `,
  conjunctions: `
    and, or, as well as, &
  `,
  unnamed: `
    source, official, spokesman, spokeswoman, spokesperson, witness, aide, diplomat, analyst, expert, resident, activist, lawyer,
    attorney, doctor, officer, adviser, advisor, strategist, observer, representative, insider, reporter, voter, judge, prosecutor,
    man, woman, employee, worker, neighbor, neighbour, commander, leader, operative, critic, supporter, staffer
  `,
  collectives: `
    police, authorities, rebels, militants, insurgents, troops, forces, opposition, separatists, resistance, army, military
  `,
  groups: `
    protesters, protestors, demonstrators, officials, sources, witnesses, residents,     gunmen, soldiers, activists, experts, analysts, economists, scientists, researchers, doctors,
    lawyers, prosecutors, investigators, diplomats, lawmakers, senators, ministers, leaders, aides, advisers, advisors, spokesmen,
    critics, supporters, opponents, voters, workers, unions, farmers, students, teachers, parents, families, relatives, survivors,
    victims, fans, players, traders, dealers, investors, shareholders, brokers, bankers, executives, observers, people,
    republicans, democrats, conservatives, liberals, progressives, strategists, reporters, journalists, media, press, pundits,
    pollsters, campaign, crowd, jury, delegation, refugees, migrants, villagers, locals, employees, surrogates,
    delegates, operatives, insiders, staffers
  `,
  institutions: `
    government, parliament, army, military, foreign ministry, defence ministry, defense ministry, interior ministry,
    finance ministry, health ministry, ministry, embassy, police, cabinet, presidency, navy, air force, central bank, team, company,
    court, agency, campaign, administration, council, committee, commission, party, bank, newspaper, union, organization,
    organisation, group, firm, university, department
  `,
  documents: `
    statement, report, memo, memorandum, letter, document, communique, communiqué, study, poll, survey, indictment, complaint,
    lawsuit, filing, ruling, release, press release, transcript, email, e-mail, article, editorial, book, ad, website, tweet,
    resolution, draft, note, file, documents, reports, emails, studies, letters,
    lawsuits, filings, affidavit, audit
  `,
  issuers: 'by',
  demonyms: `
    saudi, egyptian, syrian, iraqi, lebanese, jordanian, palestinian, yemeni, kuwaiti, qatari, bahraini, emirati, omani, libyan,
    tunisian, algerian, moroccan, mauritanian, sudanese, somali, israeli, iranian, turkish, afghan, pakistani, indian, bangladeshi,
    chinese, japanese, korean, south korean, north korean, indonesian, malaysian, philippine, filipino, thai, vietnamese, cambodian,
    burmese, nepalese, russian, ukrainian, polish, czech, slovak, hungarian, romanian, bulgarian, greek, cypriot, italian, spanish,
    portuguese, french, german, dutch, belgian, british, english, scottish, welsh, irish, northern irish, swiss, austrian, swedish,
    norwegian, danish, finnish, icelandic, american, u.s., us, canadian, mexican, brazilian, argentine, argentinian, chilean,
    colombian, venezuelan, cuban, peruvian, bolivian, ecuadorian, haitian, jamaican, australian, new zealand, ethiopian, eritrean,
    kenyan, ugandan, tanzanian, rwandan, nigerian, ghanaian, senegalese, malian, chadian, congolese, angolan, zambian, zimbabwean,
    south african, european, african, asian, arab, western, kurdish, armenian, georgian, azerbaijani, kazakh, uzbek, serbian, serb,
    croatian, bosnian, albanian, kosovan, macedonian, slovenian, belarusian, lithuanian, latvian, estonian, chechen, tibetan,
    taiwanese, hong kong, singaporean, sri lankan, tamil, federal
  `,
  internationals: 'international, european, arab, african, world',
  placeClasses: `
    city of, republic of, state of, province of, kingdom of, county of, town of, the
  `,
  legalForms: 'inc, corp, corporation, co, company, ltd, plc, llc, group, holdings, ag, sa, nv, gmbh, spa, bv',
  designators: `
    inc, corp, corporation, co, company, ltd, plc, llc, group, holdings, ag, sa, nv, gmbh, spa, bv, fc, the, party, department,
    university, campaign, foundation, magazine, newspaper
  `,
  particles: `
    bin, ibn, bint, abu, al, el, de, del, della, der, den, da, dos, das, do, di, du, la, le, van, von, mac, mc, st, san, ter
  `,
  patronymics: 'bin, ibn, bint, ben',
  generations: `
    jr, sr, junior, senior, ii, iii, iv, v, vi, xvi
  `,
  examples: [
    { text: 'Foreign Minister Karin Holm arrived late.', name: 'Karin Holm', role: 'Foreign Minister' },
    { text: 'She told former treasury secretary Paul Ames to wait.', name: 'Paul Ames', role: 'former treasury secretary' },
    { text: 'Nadia Farouk, the mayor of Port Ellen, opened the bridge.', name: 'Nadia Farouk', role: 'mayor of Port Ellen' },
    { text: 'Tom Reyes, 45, a spokesman for the harbour board, declined.', name: 'Tom Reyes', role: 'spokesman for the harbour board' },
    { text: 'The head of the union, Ines Duarte, walked out.', name: 'Ines Duarte', role: 'head of the union' },
    { text: 'The minister said Omar Diaz would stay.', name: 'Omar Diaz' },
  ],
};
