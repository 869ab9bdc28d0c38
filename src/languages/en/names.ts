/** What helps to find names in English text. */
import type { NameList, NamePack } from '../pack-names';
import { familyNames, givenNames, organizations, people, places } from './name-lists';

const nameParts = `
bin
ibn
bint
abu
al
el
van
von
van der
van den
de
de la
del
della
di
da
dos
du
le
la
ter
ten
den
der
zu
jr
sr
ii
iii
iv
mac
mc
st
o
`;

const titles = `
Mr
Mrs
Ms
Miss
Dr
Prof
Professor
Sir
Dame
Lord
Lady
Baron
Baroness
Count
Countess
Duke
Duchess
Earl
Prince
Princess
King
Queen
Emperor
Empress
Tsar
Czar
Sultan
Sheikh
Sheik
Emir
Ayatollah
Imam
Mullah
Rabbi
Pope
Cardinal
Archbishop
Bishop
Reverend
Rev
Father
Brother
Sister
Saint
St
President
Vice President
President-elect
Former President
Prime Minister
Premier
Chancellor
Minister
Foreign Minister
Finance Minister
Defence Minister
Defense Minister
Interior Minister
Secretary
Secretary of State
Secretary-General
Defense Secretary
Treasury Secretary
Press Secretary
Attorney General
Senator
Sen
Congressman
Congresswoman
Representative
Rep
Reps
Sens
Speaker
House Speaker
Majority Leader
Minority Leader
Leader
Governor
Gov
Lt. Gov.
Mayor
Councilman
Commissioner
Ambassador
Judge
Justice
Chief Justice
Prosecutor
Attorney
Sheriff
Chief
Officer
Detective
Inspector
Sergeant
Sgt
Lieutenant
Lt
Captain
Capt
Major
Maj
Colonel
Col
General
Gen
Lt. Gen.
Brigadier
Admiral
Marshal
Commander
Private
Corporal
Chairman
Chairwoman
Chair
Chief Executive
CEO
Director
Manager
Coach
Captain
spokesman
spokeswoman
spokesperson
striker
midfielder
defender
goalkeeper
forward
winger
quarterback
pitcher
guard
center
batsman
bowler
seed
champion
champions
singer
actor
actress
director
author
writer
poet
journalist
reporter
analyst
economist
lawyer
strategist
pollster
candidate
nominee
rival
mogul
billionaire
leader
rebel leader
opposition leader
teammate
compatriot
wife
husband
son
daughter
brother
sister
mother
father
friend
`;

const organizationHeads = `
Ministry
Department
Office
Bureau
Agency
Authority
Commission
Committee
Council
Board
Court
Cabinet
Congress
Parliament
Senate
Assembly
Party
Front
Movement
Union
League
Alliance
Coalition
Federation
Confederation
Association
Society
Institute
Institution
Foundation
Fund
Trust
Centre
Center
University
College
School
Academy
Hospital
Church
Museum
Library
Theatre
Theater
Orchestra
Club
FC
F.C.
CF
SC
AC
AFC
United
City
Town
Rovers
Wanderers
Athletic
Albion
Hotspur
County
Rangers
Dynamo
Lokomotiv
Spartak
Real
Sporting
Team
Band
Group
Holdings
Holding
Company
Co
Corp
Corporation
Inc
Ltd
Limited
LLC
LLP
PLC
Plc
AG
GmbH
SA
S.A.
NV
AB
SpA
Bank
Bancorp
Securities
Capital
Partners
Brothers
Bros
Sons
Insurance
Airlines
Airways
Air
Motors
Motor
Industries
Industrial
International
Systems
Technologies
Technology
Software
Communications
Telecom
Telecommunications
Media
Entertainment
Pictures
Studios
Records
Productions
Press
News
Times
Post
Journal
Tribune
Herald
Gazette
Chronicle
Telegraph
Globe
Observer
Examiner
Register
Daily
Magazine
Television
TV
Radio
Network
Broadcasting
Army
Navy
Air Force
Forces
Force
Guard
Police
Brigade
Brigades
Regiment
Division
Battalion
Corps
Command
Intelligence
Service
Services
Administration
Organization
Organisation
Energy
Oil
Petroleum
Gas
Electric
Power
Steel
Mining
Pharmaceuticals
Laboratories
Exchange
Markets
Stores
Foods
Hotel
Hotels
`;

const placeHeads = `
River
Lake
Mount
Mountain
Mountains
Hill
Hills
Valley
Island
Islands
Isle
Bay
Gulf
Cape
Sea
Ocean
Strait
Channel
Canal
Desert
Forest
Park
Beach
Port
Harbor
Harbour
Coast
Peninsula
Province
State
County
District
Region
Republic
Kingdom
Territory
City
Town
Village
Borough
Street
St
Road
Avenue
Boulevard
Square
Bridge
Airport
Station
Stadium
Arena
Castle
Palace
Tower
Cathedral
Abbey
Temple
Fort
Heights
Springs
Falls
Creek
Canyon
North
South
East
West
Northern
Southern
Eastern
Western
Central
Upper
Lower
New
San
Santa
Saint
Los
Las
El
La
in
at
near
from
`;

const peoples = `
American
Americans
British
Briton
Britons
English
Englishman
Scottish
Scots
Welsh
Irish
French
Frenchman
German
Germans
Italian
Italians
Spanish
Spaniard
Spaniards
Portuguese
Dutch
Belgian
Belgians
Swiss
Austrian
Austrians
Swedish
Swede
Swedes
Norwegian
Norwegians
Danish
Dane
Danes
Finnish
Finn
Finns
Icelandic
Polish
Pole
Poles
Czech
Czechs
Slovak
Slovaks
Hungarian
Hungarians
Romanian
Romanians
Bulgarian
Bulgarians
Serb
Serbs
Serbian
Croat
Croats
Croatian
Bosnian
Bosnians
Slovene
Slovenian
Albanian
Albanians
Macedonian
Greek
Greeks
Turkish
Turk
Turks
Cypriot
Russian
Russians
Ukrainian
Ukrainians
Belarusian
Soviet
Chechen
Chechens
Georgian
Armenian
Armenians
Azeri
Azerbaijani
Estonian
Latvian
Lithuanian
Israeli
Israelis
Palestinian
Palestinians
Arab
Arabs
Lebanese
Syrian
Syrians
Jordanian
Iraqi
Iraqis
Kurdish
Kurd
Kurds
Iranian
Iranians
Persian
Saudi
Saudis
Kuwaiti
Emirati
Qatari
Bahraini
Omani
Yemeni
Egyptian
Egyptians
Libyan
Tunisian
Algerian
Moroccan
Sudanese
Ethiopian
Eritrean
Somali
Somalis
Kenyan
Ugandan
Tanzanian
Rwandan
Hutu
Hutus
Tutsi
Tutsis
Nigerian
Nigerians
Ghanaian
Senegalese
Congolese
Zairean
Zimbabwean
Zambian
South African
South Africans
African
Africans
African-American
African-Americans
Asian
Asians
European
Europeans
Afghan
Afghans
Pakistani
Pakistanis
Indian
Indians
Bangladeshi
Sri Lankan
Tamil
Tamils
Nepalese
Chinese
Taiwanese
Japanese
Korean
Koreans
South Korean
North Korean
Thai
Vietnamese
Cambodian
Burmese
Malaysian
Indonesian
Filipino
Filipinos
Singaporean
Australian
Australians
New Zealander
Canadian
Canadians
Mexican
Mexicans
Cuban
Cubans
Haitian
Jamaican
Puerto Rican
Colombian
Colombians
Venezuelan
Ecuadorean
Peruvian
Bolivian
Chilean
Argentine
Argentinian
Uruguayan
Paraguayan
Brazilian
Brazilians
Latino
Latinos
Hispanic
Hispanics
Jewish
Jew
Jews
Christian
Christians
Catholic
Catholics
Roman Catholic
Protestant
Protestants
Evangelical
Anglican
Orthodox
Mormon
Muslim
Muslims
Moslem
Moslems
Islamic
Islamist
Islamists
Sunni
Sunnis
Shiite
Shi'ite
Hindu
Hindus
Sikh
Sikhs
Buddhist
Buddhists
Republican
Democrat
Democratic
Conservative
Communist
Communists
Nazi
Nazis
Western
Roman
Latin
Celtic
Byzantine
Ottoman
Texan
Californian
New Yorker
Londoner
Parisian
`;

const personCues = `
said
says
told
asked
added
wrote
tweeted
argued
replied
insisted
admitted
announced
claimed
explained
warned
declared
born
died
beat
defeated
scored
won
married
who
whose
himself
herself
he
she
his
her
`;

const noNames = `
Monday
Tuesday
Wednesday
Thursday
Friday
Saturday
Sunday
January
February
March
April
May
June
July
August
September
October
November
December
Christmas
Easter
Ramadan
Thanksgiving
Halloween
Hanukkah
Passover
World War I
World War II
World War
Second World War
First World War
Cold War
Civil War
Vietnam War
Gulf War
World Cup
Olympic
Olympics
Olympic Games
Super Bowl
World Series
Champions League
Premier League
Grand Prix
Wimbledon
U.S. Open
Oscar
Oscars
Academy Award
Academy Awards
Grammy
Emmy
Nobel Prize
Pulitzer Prize
Internet
Bible
Koran
Quran
Islam
Christianity
Judaism
Hinduism
Buddhism
God
Constitution
Bill of Rights
First Amendment
Second Amendment
Obamacare
Affordable Care Act
Medicare
Medicaid
Social Security
Brexit
Covid-19
COVID-19
Ebola
Zika
AIDS
HIV
Election Day
Super Tuesday
Convention
TPP
NAFTA
DNA
CD
DVD
TV
`;

/** Typed in; the names of territories, cities and languages are added from CLDR and GeoNames. */
export const nameLists: readonly NameList[] = [
  { kind: 'place', phrases: places },
  { kind: 'organization', phrases: organizations },
  { kind: 'person', phrases: people },
  { kind: 'given', words: givenNames },
  { kind: 'family', words: familyNames },
  { kind: 'name-part', phrases: nameParts },
  { kind: 'title', phrases: titles },
  { kind: 'organization-head', phrases: organizationHeads },
  { kind: 'place-head', phrases: placeHeads },
  { kind: 'people', phrases: peoples },
  { kind: 'person-cue', phrases: personCues },
  { kind: 'no-name', phrases: noNames },
];

export const names: NamePack = {
  lastWords: {
    organization: `
      airlines, airways, air, army, navy, force, railroad, railway, railways, authority, pictures, records, studios, entertainment, fc, fk,
      afc, sc, cf, hf, ff, party, committee, commission, council, association, ministry, agency, bureau, foundation,
      institute, university, corporation, corp, inc, ltd, llc, bank, network, orchestra, brigade, regiment, battalion, coalition, alliance,
      police, administration, organization, organisation, technologies, systems, industries, motors, telecom, pharmaceuticals, insurance,
      holdings, partners, tribune, herald, gazette, chronicle
    `,
    place: 'airport, stadium, theater, theatre, bridge, cathedral, highway, river, islands, peninsula, lighthouse',
  },
};
