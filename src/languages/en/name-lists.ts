/** English name lists, typed in from general knowledge: common names of people, well-known places and organisations. */

export const givenNames = `
Aaron Abdul Abdullah Abdel Abel Abigail Abraham Abu Adam Adel Adrian Adriana Ahmad Ahmed Aidan Aisha Ajay Alan Alain Alastair Albert
Alberto Alec Alejandro Aleksandar Aleksander Aleksandr Alessandro Alex Alexander Alexandra Alexandre Alexei Alexey Alexis Alfonso Alfred
Alfredo Ali Alice Alicia Alison Allan Allen Alvaro Alvin Alyssa Amanda Amber Amelia Amina Amir Amit Amy Ana Anand Anastasia Anatoly Anders
Andre Andrea Andreas Andrei Andres Andrew Andrey Andrzej Andy Angel Angela Angelina Angelo Angus Anil Anita Ann Anna Anne Annette Annie
Anthony Antoine Anton Antonio Anwar April Ari Ariel Arjun Arlene Arnold Aron Arthur Arturo Arun Ashley Ashraf Asif Astrid Audrey August
Austin Ayman Barack Barbara Barry Bart Bashar Ben Benedict Benjamin Bernard Bernd Bernie Bert Beth Betty Bettina Beverly Bill Billy Björn
Blake Bob Bobby Boris Brad Bradley Brandon Brenda Brendan Brent Brett Brian Bridget Brigitte Britney Brittany Bruce Bruno Bryan Bryce
Caitlin Caleb Calvin Cameron Camilla Camille Carl Carla Carlo Carlos Carly Carmen Carol Carole Caroline Carolyn Carrie Carter Casey
Caspar Cassandra Catherine Cathy Cecilia Cedric Cesar Chad Charlene Charles Charlie Charlotte Chelsea Cheryl Chester Chloe Chris
Christian Christiane Christina Christine Christoph Christophe Christopher Chuck Cindy Claire Clara Clarence Clark Claude Claudia Claudio
Clement Cliff Clifford Clint Clive Clyde Cody Colin Colleen Connor Conor Conrad Constance Cooper Cora Corey Cory Courtney Craig Cristian
Cristiano Cristina Crystal Curt Curtis Cynthia Cyril Daisy Dale Damian Damien Damon Dan Dana Daniel Daniela Danielle Danny Darius Darlene
Darrell Darren Darryl Dave David Davide Dawn Dean Debbie Deborah Debra Declan Deepak Deirdre Delia Denis Denise Dennis Derek Derrick Desmond
Diana Diane Dick Didier Diego Dieter Dimitri Dina Dirk Dmitri Dmitry Dolores Dominic Dominique Don Donald Donna Doris Dorothy Doug Douglas
Drew Duncan Dustin Dwayne Dwight Dylan Earl Ed Eddie Edgar Edith Edmund Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elias Elijah
Elisabeth Eliza Elizabeth Ella Ellen Elliot Elliott Elmer Elon Elsa Elton Emanuel Emil Emily Emma Emmanuel Enrico Enrique Eric Erica Erik
Erika Erin Ernest Ernesto Ernst Ervin Esther Ethan Eugene Eva Evan Evelyn Ewan Ezra Fabio Fahad Faisal Farid Farah Fatima Felipe Felix
Ferdinand Fernando Fidel Fiona Florence Florian Floyd Frances Francesca Francesco Francis Francisco Franco Francois François Frank Franklin
Franz Fred Freddie Frederic Frederick Friedrich Fritz Gabriel Gabriela Gabriele Gabrielle Gail Galina Gareth Garry Gary Gavin Gaye Gene
Geoff Geoffrey George Georges Georgia Georgina Gerald Gerard Gerardo Gerhard Gerry Giacomo Gianluca Gianni Gideon Gilbert Giles Gillian Gina
Ginger Giorgio Giovanni Giulia Giuseppe Glen Glenn Gloria Goran Gordon Grace Graeme Graham Grant Greg Gregory Greta Griffin Guido Guillaume
Guillermo Gunter Gus Gustavo Guy Gwen Hamid Hamza Hanna Hannah Hans Harold Harriet Harris Harrison Harry Harvey Hassan Hazel Heather Hector
Heidi Heinrich Heinz Helen Helena Helene Helga Helmut Henri Henrik Henry Herbert Herman Hermann Hilary Hillary Hiroshi Holly Homer Hope
Horace Horst Howard Hubert Hugh Hugo Hussein Ian Ibrahim Igor Ilya Imran Ines Ingrid Irene Irina Iris Irving Isaac Isabel Isabella Isaiah Ismail
Ivan Ivana Ivanka Ivo Ivy Jack Jackie Jacob Jacqueline Jacques Jaime Jake Jamal James Jamie Jan Jane Janet Janice Jared Jasmine Jason Javier
Jay Jean Jeb Jeff Jefferson Jeffrey Jenna Jennifer Jenny Jeremiah Jeremy Jerome Jerry Jesse Jessica Jesus Jill Jim Jimmy Jo Joachim Joan
Joanna Joanne Jodie Joe Joel Joerg Johan Johann Johannes John Johnny Jon Jonas Jonathan Jordan Jorge Jose José Josef Joseph Josephine Josh
Joshua Joy Joyce Juan Juanita Jude Judith Judy Julia Julian Juliana Julie Julien Juliet Julio Julius June Jurgen Jürgen Justin Justine Kamal Kamala
Kamil Karen Karim Karin Karl Karla Kate Katharine Katherine Kathleen Kathryn Kathy Katie Katrina Kay Keith Kellie Kellyanne Kelly Kelvin
Ken Kendall Kendra Kenneth Kenny Kent Kerry Kevin Khaled Khalid Kim Kimberly Kirk Kirsten Klaus Kofi Konrad Konstantin Kris Krishna Kristen
Kristin Kristina Krzysztof Kumar Kurt Kyle Lance Lars Larry Latoya Laura Lauren Laurence Laurent Lawrence Leah Lech Lee Leila Lena Leo Leon Leonard
Leonardo Leonid Leroy Leslie Lester Leticia Lewis Liam Lidia Lillian Lily Lina Linda Lindsay Lindsey Lionel Lisa Liz Lloyd Lois Lola Loretta
Lori Lorraine Lou Louis Louisa Louise Lourdes Luc Luca Lucas Lucia Lucian Luciano Lucien Lucy Luigi Luis Luiz Luka Lukas Luke Luther Lydia
Lyle Lynn Mabel Mack Madeleine Madison Magnus Mahmoud Malcolm Malik Mandy Manfred Manuel Mara Marc Marcel Marcela Marcelo Marcia Marco Marcos Marcus
Margaret Margarita Maria Marian Marianne Marie Marilyn Marina Mario Marion Marisa Marjorie Mark Markus Marlene Marshall Marta Martha Martin
Martina Marty Marvin Mary Masoud Massimo Mateo Mathew Mathias Matt Matteo Matthew Matthias Matthieu Maureen Maurice Mauricio Max Maxim Maxime
Maximilian Maxine Maxwell May Maya Megan Mehmet Mel Melanie Melania Melinda Melissa Melvin Mercedes Meredith Merkel Meryl Mia Micah Michael
Michaela Michal Michel Michele Michelle Miguel Mihail Mikael Mike Mikhail Milan Mildred Miles Milos Milton Miranda Miriam Mitch Mitchell
Mitt Mohamed Mohammad Mohammed Moises Molly Mona Monica Monique Monty Morgan Moritz Morris Moses Muhammad Murray Mustafa Myra Nadia Nadine Nancy
Naomi Narendra Natalia Natalie Natasha Nathan Nathaniel Neal Ned Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikki Nikola Nikolai Nikolay
Nils Nina Noah Noel Nora Norbert Norma Norman Nouri Oleg Oliver Olivia Olga Omar Orlando Oscar Osama Oswald Otto Owen Pablo Paige Pam Pamela
Paolo Pascal Pat Patrice Patricia Patricio Patrick Patsy Paul Paula Paulette Paulina Pauline Paulo Pavel Pearl Pedro Peggy Penelope Penny Percy
Perry Pete Peter Petra Phil Philip Philippa Philippe Phillip Phyllis Pierre Pietro Piotr Pradeep Prakash Priya Quentin Quincy Rachel Rafael Rahul
Raj Rajesh Ralph Ramon Ramzan Rana Randall Randy Raphael Rashid Raul Ravi Ray Raymond Rebecca Reed Reggie Regina Reginald Reinhard Rene Renee Reuben Rex
Ricardo Rich Richard Rick Ricky Riley Rita Rob Robert Roberta Roberto Robin Robyn Rod Roderick Rodney Rodrigo Rodrigue Roger Roland Rolf Roman Ron Ronald
Ronan Ronnie Rory Rosa Rosalind Rose Rosemary Ross Roxanne Roy Ruben Rudolf Rudolph Rudy Rupert Russ Russell Ruth Ryan Sabine Sabrina Sadiq Saeed
Sally Salman Salvador Salvatore Sam Samantha Samir Sammy Samuel Sandra Sandy Sanjay Santiago Sara Sarah Saul Scarlett Scott Sean Sebastian Sebastien
Sergei Sergey Sergio Seth Shane Shannon Sharon Shaun Shawn Sheila Shelby Sheldon Shelley Sheryl Shinzo Shirley Sid Sidney Siegfried Sigmund Silvia
Silvio Simon Simone Sinead Slobodan Sofia Sonia Sophia Sophie Spencer Stacey Stacy Stan Stanislav Stanley Stefan Stefano Stella Stephan Stephanie
Stephen Steve Steven Stewart Stuart Sue Sunil Suresh Susan Susanna Susanne Sven Svetlana Sybil Sydney Sylvia Sylvie Tamara Tammy Tanya Tara Tariq Tatiana
Taylor Ted Terence Teresa Terrance Terrence Terri Terry Thaddeus Thelma Theo Theodore Theresa Thierry Thomas Tiffany Tim Timothy Tina Tobias Toby Todd
Tom Tomas Tommy Tony Tracey Tracy Travis Trevor Trey Tricia Tristan Troy Tyler Ulrich Umar Umberto Ursula Uwe Valentina Valerie Valery Vanessa
Venus Vera Vernon Veronica Vicente Vicki Victor Victoria Vijay Viktor Vince Vincent Vincenzo Viola Violet Virginia Vitaly Vivian Vivienne Vladimir
Volodymyr Wade Wallace Walt Walter Wanda Warren Wayne Wendy Werner Wesley Whitney Wilbur Wilfred Wilhelm Will Willard William Willie Wilma Winston Wolfgang
Woodrow Wyatt Xavier Yasmin Yasser Yitzhak Yoko Yolanda Yosef Yousef Yuri Yusuf Yves Yvette Yvonne Zachary Zainab Zara Zbigniew Zelda Zoe Zoran
`;

export const familyNames = `
Abbas Abbott Abe Adams Adamson Adler Ahmadinejad Ahern Aitken Albright Alexander Ali Allen Almeida Alvarez Anderson Andersson Andrews Annan
Archer Armstrong Arnold Arafat Ashcroft Assad Atkins Atkinson Austin Bach Bailey Baker Baldwin Ball Bannon Banks Barber Barker Barnes Barnett Barrett Barry
Bartlett Barton Bates Bauer Baxter Beck Becker Bell Bennett Benson Berg Berger Berlusconi Bernstein Berry Bezos Biden Bishop Black Blackburn Blair Blake Blanco
Bloomberg Boehner Bolton Bond Booker Booth Bowen Bowman Boyd Boyle Bradley Bradshaw Brady Brandt Braun Brennan Brewer Briggs Brooks Brown Browne Bruce Bryant
Buchanan Buckley Buffett Burke Burns Burton Bush Butler Byrne Cain Caldwell Cameron Campbell Carlson Carney Carpenter Carr Carroll Carson Carter Carey Casey
Castillo Castro Chambers Chan Chandler Chang Chapman Chavez Chen Cheney Chirac Choi Christensen Christie Chung Churchill Clark Clarke Clinton Cohen Cole Coleman Collins
Comey Connolly Connor Conway Cook Cooper Corbyn Costa Cox Craig Crawford Cruz Cunningham Curry Curtis Dalton Daniels Davidson Davies Davis Davison Dawson Day Dean
Delaney Delgado Dempsey Diaz Dickson Dixon Dole Donaldson Donnelly Douglas Doyle Drake Dubois Duffy Duncan Dunn Dupont Duterte Edwards Eisenhower Elliott Ellis Ellison
Emanuel Engel Erdogan Erickson Eriksson Evans Everett Farage Farrell Faulkner Federer Ferguson Fernandes Fernandez Ferrari Fiorina Fischer Fisher Fitzgerald Fleming Fletcher
Flores Flynn Ford Forbes Foster Fowler Fox Francis Franco Frank Fraser Freeman Friedman Fry Fuller Gaddafi Gallagher Gandhi Garcia Garland Gardner Garrett Garrison
Gates Gibson Gilbert Gill Gilmore Gingrich Ginsburg Giuliani Glass Goldberg Goldman Gomez Gonzales Gonzalez Goodman Goodwin Gorbachev Gordon Gore Gorsuch Graham
Grant Graves Gray Green Greene Greenberg Greenspan Greer Griffin Griffith Gross Guerrero Gupta Gutierrez Haas Hague Haley Hall Hamilton Hammond Hansen Hanson Hardy
Harding Harper Harrington Harris Harrison Hart Harvey Hassan Hawkins Hayes Healy Heath Henderson Henry Hernandez Herrera Hicks Higgins Hill Hoffman Hogan Holder Holland
Hollande Holmes Hoover Hopkins Horton Howard Howe Huckabee Hudson Hughes Hunt Hunter Hussein Hussain Ingram Irwin Ivanov Jackson Jacobs Jacobson James Jansen Jefferson
Jenkins Jennings Jensen Jimenez Johansson Johnson Johnston Jones Jordan Joseph Joyce Juncker Kagan Kahn Kaine Kapoor Kasich Kaufman Kavanaugh Keane Keller Kelly Kennedy Kerr Kerry
Keynes Khan Khamenei Kim King Kirk Klein Klopp Knight Koch Kohl Kowalski Kramer Krauss Krueger Kumar Kushner Lamb Lambert Lane Lang Larsen Larsson Lavrov Lawrence Lawson Le Lee
Lehman Lenin Leonard Levin Levine Levy Lewis Li Lieberman Lin Lincoln Lindberg Lindsay Liu Livingston Lloyd Logan Long Lopez Lowe Lucas Luther Lynch Lyons MacDonald
Mackenzie Macron Madden Maduro Mahoney Major Malone Mandela Mann Manning Marin Marino Mark Marks Marquez Marsh Marshall Martin Martinez Marx Mason Massey Mathews
Matthews Mattis Maxwell May Mayer McCain McCarthy McConnell McCormick McDonald McDonnell McGrath McGregor McGuire McKay McKenna McKenzie McLaughlin McLean McMahon McMillan
Medvedev Mendez Mendoza Mercer Merkel Messi Meyer Michel Miliband Miller Mills Milosevic Mitchell Mitterrand Modi Mohamed Monroe Montgomery Moore Morales Moran Moreno Morgan
Morris Morrison Morrow Mourinho Mubarak Mueller Mugabe Muller Müller Munoz Murdoch Murphy Murray Musk Musharraf Myers Nader Nadal Nadler Nash Navarro Nelson Netanyahu
Newman Newton Nguyen Nichols Nicholson Nielsen Nilsson Nixon Nolan Norman Norris Norton Novak Nunez Obama O'Brien O'Connell O'Connor O'Donnell O'Neill O'Reilly Oliver Olmert
Olsen Olson Orban Ortega Ortiz Orwell Osborne Owen Owens Page Paine Palin Palmer Park Parker Parsons Patel Patterson Paul Payne Pearson Pelosi Pena Pence Peres
Perez Perkins Perry Persson Peters Petersen Peterson Phillips Pierce Podesta Poirot Pompeo Poole Pope Popov Porter Potter Powell Powers Pratt Preston Price Priebus Putin
Quinn Rabin Ramirez Ramos Ramsey Rand Rasmussen Ray Reagan Reed Rees Reeves Reid Reilly Reyes Reynolds Ribeiro Rice Richards Richardson Richter Riley Rivera Roberts
Robertson Robinson Robson Rodgers Rodrigues Rodriguez Rogers Romero Romney Ronaldo Roosevelt Rose Rosenberg Ross Rossi Roth Rousseff Rove Rowe Rubio Ruiz Rumsfeld Russell Russo Rutherford
Ryan Sadat Saddam Salazar Sampras Sanchez Sanders Santiago Santorum Santos Sarkozy Saunders Scalia Schmidt Schmitt Schneider Schröder Schroeder Schultz Schumacher Schumer Schwartz Schwarz Schwarzenegger Scott Sessions Shah
Shakespeare Shapiro Sharma Sharon Sharp Shaw Shelton Shepherd Sheridan Sherman Silva Silver Simmons Simon Simpson Sinclair Singh Skinner Slater Smith Snowden Snyder
Solomon Sotomayor Souza Spencer Spicer Stalin Stanley Stark Starmer Stein Steinberg Stephens Stephenson Stern Stevens Stevenson Stewart Stokes Stone Strauss Stuart Sullivan
Summers Sutherland Sutton Svensson Swift Tanaka Tate Taylor Thatcher Thomas Thompson Thomson Thornton Thorpe Tillerson Torres Townsend Tran Trudeau Truman Trump Tucker Turner Tusk
Tyler Tyson Underwood Valdez Vance Vargas Vasquez Vaughan Vaughn Vega Wagner Walker Wallace Walsh Walters Walton Wang Ward Warner Warren Washington Waters Watkins Watson
Watts Weaver Webb Weber Weiss Welch Wells Werner West Wheeler White Whitehead Whitman Wilcox Wilkins Wilkinson Williams Williamson Willis Wilson Winfrey Winter Wolf Wolfe Wong Wood
Woods Woodward Wright Wu Xi Yang Yates Yeltsin Yilmaz Young Zapatero Zelensky Zhang Zhao Zhou Zidane Ziegler Zimmerman Zuckerberg Zuma
`;

export const places = `
England
Scotland
Wales
Northern Ireland
Britain
Great Britain
U.K.
UK
United Kingdom
U.S.
US
USA
U.S.A.
United States
United States of America
America
Latin America
North America
South America
Central America
Soviet Union
USSR
Yugoslavia
Czechoslovakia
Czech Republic
East Germany
West Germany
Holland
Burma
Persia
Korea
North Korea
South Korea
Palestine
West Bank
Gaza
Gaza Strip
Golan Heights
Middle East
Far East
Persian Gulf
Gulf
Balkans
Caucasus
Chechnya
Crimea
Kashmir
Tibet
Kurdistan
Siberia
Scandinavia
Silicon Valley
Wall Street
Capitol Hill
Hollywood
Broadway
Manhattan
Brooklyn
Bronx
Queens
Staten Island
Harlem
Long Island
New England
Midwest
Midlands
Bay Area
Africa
Asia
Europe
Eastern Europe
Western Europe
Central Asia
Southeast Asia
East Asia
South Asia
North Africa
West Africa
East Africa
Sub-Saharan Africa
Oceania
Antarctica
Arctic
Atlantic
Atlantic Ocean
Pacific
Pacific Ocean
Indian Ocean
Mediterranean
Mediterranean Sea
Black Sea
Red Sea
Baltic
Baltic Sea
North Sea
Caspian Sea
Adriatic
Caribbean
South China Sea
English Channel
Suez Canal
Panama Canal
Rhine
Danube
Thames
Nile
Amazon
Mississippi
Mississippi River
Hudson River
Volga
Euphrates
Tigris
Alps
Himalayas
Andes
Rocky Mountains
Mount Everest
Sahara
New York
New York City
NYC
Los Angeles
L.A.
Chicago
Houston
Phoenix
Philadelphia
San Antonio
San Diego
Dallas
San Jose
Austin
Jacksonville
Fort Worth
Columbus
San Francisco
Charlotte
Indianapolis
Seattle
Denver
Washington
Washington D.C.
Washington DC
D.C.
Boston
Detroit
Nashville
Memphis
Portland
Oklahoma City
Las Vegas
Louisville
Baltimore
Milwaukee
Albuquerque
Tucson
Fresno
Sacramento
Kansas City
Atlanta
Miami
Cleveland
Oakland
Minneapolis
St. Louis
St. Paul
Tampa
Pittsburgh
Cincinnati
Buffalo
Orlando
New Orleans
Honolulu
Anchorage
Salt Lake City
Des Moines
Little Rock
Birmingham
Richmond
Hartford
Newark
Toledo
Omaha
Tulsa
Wichita
Charleston
Ferguson
Palm Beach
Palo Alto
Mountain View
Cupertino
Berkeley
Stanford
Pasadena
Beverly Hills
Santa Monica
Malibu
Toronto
Montreal
Vancouver
Calgary
Ottawa
Edmonton
Winnipeg
Quebec
Quebec City
Halifax
Mexico City
Guadalajara
Monterrey
Tijuana
Havana
Caracas
Bogota
Medellin
Lima
Quito
La Paz
Santiago
Buenos Aires
Montevideo
Asuncion
Brasilia
Sao Paulo
São Paulo
Rio de Janeiro
Rio
Salvador
London
Manchester
Liverpool
Leeds
Sheffield
Bristol
Newcastle
Nottingham
Leicester
Coventry
Southampton
Portsmouth
Brighton
Cambridge
Oxford
York
Plymouth
Derby
Norwich
Sunderland
Middlesbrough
Bradford
Hull
Wolverhampton
Stoke
Bath
Exeter
Edinburgh
Glasgow
Aberdeen
Dundee
Cardiff
Swansea
Belfast
Dublin
Cork
Galway
Wimbledon
Westminster
Essex
Kent
Sussex
Surrey
Yorkshire
Lancashire
Cornwall
Devon
Paris
Marseille
Lyon
Toulouse
Nice
Nantes
Strasbourg
Bordeaux
Lille
Cannes
Monaco
Monte Carlo
Normandy
Brittany
Corsica
Brussels
Antwerp
Ghent
Bruges
Amsterdam
Rotterdam
The Hague
Hague
Utrecht
Eindhoven
Luxembourg
Berlin
Hamburg
Munich
Cologne
Frankfurt
Stuttgart
Düsseldorf
Duesseldorf
Dortmund
Bonn
Leipzig
Dresden
Hanover
Nuremberg
Bremen
Bavaria
Vienna
Salzburg
Innsbruck
Zurich
Geneva
Basel
Bern
Lausanne
Davos
Rome
Milan
Turin
Naples
Venice
Florence
Bologna
Genoa
Palermo
Verona
Sicily
Sardinia
Tuscany
Vatican
Vatican City
Madrid
Barcelona
Valencia
Seville
Bilbao
Malaga
Granada
Catalonia
Basque Country
Andalusia
Lisbon
Porto
Athens
Thessaloniki
Crete
Cyprus
Nicosia
Istanbul
Ankara
Izmir
Constantinople
Copenhagen
Stockholm
Gothenburg
Oslo
Bergen
Helsinki
Reykjavik
Warsaw
Krakow
Gdansk
Prague
Brno
Bratislava
Budapest
Bucharest
Sofia
Belgrade
Zagreb
Sarajevo
Ljubljana
Skopje
Tirana
Pristina
Kosovo
Bosnia
Macedonia
Montenegro
Serbia
Moscow
St. Petersburg
Saint Petersburg
Leningrad
Stalingrad
Grozny
Dagestan
Kiev
Kyiv
Kharkiv
Odessa
Donetsk
Lviv
Minsk
Riga
Tallinn
Vilnius
Tbilisi
Yerevan
Baku
Jerusalem
Tel Aviv
Haifa
Ramallah
Hebron
Nablus
Jenin
Bethlehem
Nazareth
Beirut
Damascus
Aleppo
Homs
Idlib
Raqqa
Amman
Baghdad
Basra
Mosul
Kirkuk
Fallujah
Arbil
Erbil
Najaf
Karbala
Tehran
Isfahan
Riyadh
Jeddah
Mecca
Medina
Dubai
Abu Dhabi
Doha
Kuwait City
Manama
Muscat
Sanaa
Aden
Cairo
Alexandria
Sinai
Luxor
Tripoli
Benghazi
Tunis
Algiers
Rabat
Casablanca
Marrakesh
Khartoum
Darfur
Addis Ababa
Nairobi
Mombasa
Kampala
Kigali
Dar es Salaam
Mogadishu
Lagos
Abuja
Accra
Dakar
Abidjan
Kinshasa
Johannesburg
Cape Town
Pretoria
Durban
Harare
Lusaka
Luanda
Kabul
Kandahar
Islamabad
Karachi
Lahore
Peshawar
New Delhi
Delhi
Mumbai
Bombay
Calcutta
Kolkata
Bangalore
Chennai
Madras
Hyderabad
Punjab
Kerala
Gujarat
Dhaka
Colombo
Kathmandu
Beijing
Shanghai
Hong Kong
Guangzhou
Shenzhen
Wuhan
Xinjiang
Taipei
Tokyo
Osaka
Kyoto
Yokohama
Nagoya
Hiroshima
Nagasaki
Fukushima
Seoul
Busan
Pyongyang
Bangkok
Hanoi
Ho Chi Minh City
Saigon
Phnom Penh
Jakarta
Bali
Kuala Lumpur
Singapore
Manila
Rangoon
Yangon
Sydney
Melbourne
Brisbane
Perth
Adelaide
Canberra
Tasmania
New South Wales
Auckland
Wellington
Guantanamo Bay
Pearl Harbor
Normandy
Trafalgar Square
Tiananmen Square
Times Square
Tahrir Square
Downing Street
Red Square
Wembley
Buckingham Palace
Mar-a-Lago
`;

export const organizations = `
United Nations
UN
U.N.
UNICEF
UNESCO
UNHCR
Security Council
U.N. Security Council
UN Security Council
General Assembly
World Health Organization
WHO
World Bank
International Monetary Fund
IMF
World Trade Organization
WTO
NATO
OPEC
OECD
OSCE
ASEAN
African Union
Arab League
European Union
EU
European Commission
European Parliament
European Central Bank
ECB
Council of Europe
Red Cross
Red Crescent
Amnesty International
Amnesty
Human Rights Watch
Greenpeace
Doctors Without Borders
Interpol
Congress
Senate
House
House of Representatives
House of Commons
House of Lords
Parliament
Supreme Court
White House
Kremlin
Pentagon
State Department
Justice Department
Defense Department
Treasury
Treasury Department
Homeland Security
Department of Justice
Department of State
Federal Reserve
Fed
CIA
FBI
NSA
DEA
IRS
EPA
FDA
SEC
FTC
FCC
FEC
NASA
CDC
DHS
DOJ
DNC
RNC
Democratic National Committee
Republican National Committee
Republican Party
Democratic Party
GOP
Democrats
Republicans
Labour
Labour Party
Conservative Party
Tory
Liberal Democrats
Green Party
Libertarian Party
Tea Party
UKIP
Likud
Hamas
Hezbollah
Hizbollah
Fatah
PLO
Palestinian Authority
Islamic State
ISIS
ISIL
al Qaeda
al-Qaeda
al-Qaida
Taliban
Boko Haram
Muslim Brotherhood
IRA
Sinn Fein
ETA
PKK
KGB
FSB
Mossad
MI5
MI6
Scotland Yard
Black Lives Matter
National Rifle Association
NRA
NAACP
ACLU
Planned Parenthood
AARP
AFL-CIO
Ku Klux Klan
KKK
Heritage Foundation
Brookings Institution
Clinton Foundation
Trump Organization
Associated Press
AP
Reuters
AFP
Agence France-Presse
Bloomberg
BBC
CNN
Fox News
Fox
MSNBC
NBC
NBC News
ABC
ABC News
CBS
CBS News
PBS
NPR
C-SPAN
HBO
ESPN
Al Jazeera
Sky News
New York Times
The New York Times
Washington Post
The Washington Post
Wall Street Journal
The Wall Street Journal
Los Angeles Times
USA Today
New York Post
Daily News
Daily Beast
Huffington Post
Politico
Breitbart
Breitbart News
BuzzFeed
Vox
Slate
The Atlantic
The Guardian
Guardian
The Times
Daily Mail
The Sun
The Independent
Daily Telegraph
Financial Times
The Economist
Economist
Time
Newsweek
New Yorker
Rolling Stone
Forbes
Le Monde
Der Spiegel
Xinhua
TASS
Itar-Tass
Interfax
Wikileaks
WikiLeaks
Quinnipiac
Gallup
Microsoft
Apple
Google
Alphabet
Amazon
Facebook
Meta
Twitter
YouTube
Instagram
WhatsApp
Netflix
Uber
Airbnb
Tesla
SpaceX
Intel
IBM
Oracle
Cisco
Dell
Hewlett-Packard
HP
Sony
Samsung
Nintendo
Panasonic
Toshiba
Hitachi
Nokia
Ericsson
Motorola
Huawei
Yahoo
AOL
eBay
PayPal
Boeing
Airbus
Lockheed Martin
General Motors
GM
Ford
Ford Motor
Chrysler
Fiat
Toyota
Honda
Nissan
Mazda
Hyundai
Volkswagen
BMW
Mercedes-Benz
Daimler
Porsche
Ferrari
Renault
Peugeot
Volvo
General Electric
GE
Siemens
Philips
Exxon
ExxonMobil
Exxon Mobil
Chevron
BP
Shell
Royal Dutch Shell
Total
Gazprom
Lukoil
Rosneft
Saudi Aramco
Goldman Sachs
Morgan Stanley
JPMorgan
JP Morgan
JPMorgan Chase
Citigroup
Citibank
Bank of America
Wells Fargo
Merrill Lynch
Lehman Brothers
Barclays
HSBC
Deutsche Bank
UBS
Credit Suisse
Standard & Poor's
Moody's
Nasdaq
NYSE
New York Stock Exchange
Dow Jones
Walmart
Wal-Mart
Target
Costco
McDonald's
Starbucks
Coca-Cola
Pepsi
PepsiCo
Procter & Gamble
Johnson & Johnson
Pfizer
Merck
Bayer
Novartis
Roche
AstraZeneca
Moderna
Disney
Walt Disney
Warner Bros.
Time Warner
Comcast
Viacom
Paramount
Universal
Columbia Pictures
MGM
DreamWorks
Pixar
Marvel
AT&T
Verizon
Sprint
T-Mobile
Vodafone
Deutsche Telekom
Lufthansa
British Airways
Air France
Delta
United Airlines
American Airlines
Ryanair
Harvard
Harvard University
Yale
Yale University
Princeton
Princeton University
Columbia University
Stanford University
MIT
Oxford University
Cambridge University
Georgetown University
NFL
NBA
MLB
NHL
NCAA
FIFA
UEFA
IOC
International Olympic Committee
Real Madrid
Barcelona
Atletico Madrid
Manchester United
Manchester City
Liverpool
Chelsea
Arsenal
Tottenham
Tottenham Hotspur
Everton
Aston Villa
Newcastle United
West Ham
Leeds United
Celtic
Rangers
Juventus
AC Milan
Inter Milan
Lazio
Napoli
Bayern Munich
Borussia Dortmund
Bayer Leverkusen
Ajax
PSV Eindhoven
Feyenoord
Porto
Benfica
Paris Saint-Germain
PSG
Galatasaray
Fenerbahce
New York Yankees
Yankees
Mets
Red Sox
Boston Red Sox
Dodgers
Giants
Cubs
White Sox
Cardinals
Braves
Phillies
Orioles
Blue Jays
Indians
Tigers
Twins
Royals
Rangers
Astros
Mariners
Athletics
Angels
Padres
Rockies
Marlins
Pirates
Reds
Brewers
Expos
Lakers
Celtics
Bulls
Knicks
Nets
76ers
Heat
Magic
Hawks
Hornets
Cavaliers
Pistons
Pacers
Bucks
Timberwolves
Warriors
Clippers
Kings
Suns
Spurs
Rockets
Mavericks
Jazz
Nuggets
Raptors
Packers
Cowboys
Patriots
Steelers
Broncos
Raiders
Chiefs
Redskins
Eagles
Bears
Lions
Vikings
Dolphins
Jets
Bills
Colts
Browns
Bengals
Ravens
Saints
Falcons
Panthers
Buccaneers
Seahawks
49ers
Rams
Chargers
Red Wings
Maple Leafs
Canadiens
Bruins
Flyers
Penguins
Blackhawks
Oilers
Flames
Canucks
`;

export const people = `
Donald Trump
Hillary Clinton
Bill Clinton
Barack Obama
Michelle Obama
Joe Biden
Mike Pence
Tim Kaine
Bernie Sanders
Ted Cruz
Marco Rubio
John Kasich
Jeb Bush
George W. Bush
George Bush
Ben Carson
Chris Christie
Elizabeth Warren
Paul Ryan
Mitch McConnell
Nancy Pelosi
Harry Reid
John McCain
Mitt Romney
Sarah Palin
Newt Gingrich
Rudy Giuliani
Vladimir Putin
Boris Yeltsin
Angela Merkel
Emmanuel Macron
Francois Hollande
Nicolas Sarkozy
Jacques Chirac
Tony Blair
David Cameron
Theresa May
Boris Johnson
Gordon Brown
Margaret Thatcher
Winston Churchill
Xi Jinping
Kim Jong Un
Kim Jong Il
Shinzo Abe
Narendra Modi
Justin Trudeau
Recep Tayyip Erdogan
Benjamin Netanyahu
Yasser Arafat
Mahmoud Abbas
Bashar al-Assad
Saddam Hussein
Osama bin Laden
Muammar Gaddafi
Hosni Mubarak
Abdel Fattah al-Sisi
Mohammed bin Salman
Volodymyr Zelensky
Pope Francis
Adolf Hitler
Joseph Stalin
Vladimir Lenin
Mao Zedong
Napoleon
Jesus
Jesus Christ
Shakespeare
Beethoven
Mozart
Einstein
Darwin
Plato
Aristotle
Socrates
Cicero
Homer
Virgil
Augustus
Caesar
Julius Caesar
Cleopatra
Muhammad
Moses
Abraham
Buddha
Confucius
Martin Luther King
Nelson Mandela
Mahatma Gandhi
Queen Elizabeth
Prince Charles
Prince William
Prince Harry
Princess Diana
Diana
`;
