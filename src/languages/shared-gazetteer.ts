/** Generated from CLDR by scripts/generate-gazetteers.ts: change that, not this. Unicode License v3. */

export const places = `
Abidżan
Abiyán
Achgabat
Acra
Addis Abeba
Addis-Abeba
Adelaida
Adis Abeba
Adélaïde
Adén
Adís Abeba
Afeganistão
Afganistan
Afganistán
Afghanistan
Africa
Africa centrale
Africa del Sud
Africa occidentale
Africa orientale
Africa subsahariana
Afrika
Afrique
Afrique australe
Afrique centrale
Afrique du Sud
Afrique occidentale
Afrique orientale
Afrique septentrionale
Afrique subsaharienne
Afryka
Afryka Południowa
Afryka Północna
Afryka Subsaharyjska
Afryka Wschodnia
Afryka Zachodnia
Afryka Środkowa
Akra
Aktaou
Aktau
Aktioubinsk
Aktiubińsk
Aktobe
Al-Ujun
Albania
Albanie
Albanien
Albanië
Albânia
Alemanha
Alemania
Alger
Algeri
Algeria
Algerien
Algerije
Algier
Algieria
Algérie
Allemagne
Alma Ata
Alma-Ata
America Centrale
America Latina
America del Nord
America del Sud
Americhe
Amerika
Amerikaans-Samoa
Amerikaanse Maagdeneilanden
Amerikanisch-Samoa
Amerikanische Jungferninseln
Amerikanische Überseeinseln
Ameryka
Ameryka Południowa
Ameryka Północna
Ameryka Łacińska
Ameryka Środkowa
Ammán
Amsterdã
Amã
América
América Central
América Latina
América Setentrional
América del Norte
América do Norte
América do Sul
Américas
Amérique centrale
Amérique du Nord
Amérique du Sud
Amérique latine
Amérique septentrionale
Amériques
Anadyr’
Andora
Andorra
Andorre
Angola
Anguila
Anguilla
Antananarywa
Antarctica
Antarctique
Antarktis
Antarktyda
Antartide
Antigua e Barbuda
Antigua en Barbuda
Antigua i Barbuda
Antigua und Barbuda
Antigua y Barbuda
Antigua-et-Barbuda
Antártida
Antígua
Antígua e Barbuda
Anádyr
Aotearoa
Aotearoa Nieuw-Zeeland
Aotearoa da Nova Zelândia
Aqtöbe
Arabia Saudita
Arabia Saudyjska
Arabia Saudí
Arabie saoudite
Araguaína
Archipel des Chagos
Archipelag Czagos
Archipiélago de Chagos
Arcipelago Chagos
Argel
Argelia
Argentina
Argentine
Argentinien
Argentinië
Argentyna
Argélia
Armenia
Armenien
Armenië
Arménie
Armênia
Arquipélago de Chagos
Aruba
Arábia Saudita
Ascension
Aserbaidschan
Asgabate
Asia
Asia central
Asia centrale
Asia del Sud
Asia meridional
Asia occidental
Asia occidentale
Asia oriental
Asia orientale
Asie
Asie centrale
Asie de l’Est
Asie de l’Ouest
Asie du Sud
Asie du Sud-Est
Asien
Asjabad
Asjchabad
Asmara
Assunção
Astrachan
Astrachań
Astracán
Astracã
Asunción
Aszchabad
Atenas
Atene
Ateny
Athen
Athene
Athènes
Atikokan
Atyraou
Atıraw
Australasia
Australasie
Australasien
Australazië
Australazja
Australia
Australie
Australien
Australië
Australásia
Austria
Austrália
Autriche
Azerbaigian
Azerbaijão
Azerbaiyán
Azerbaïdjan
Azerbeidzjan
Azerbejdżan
Azië
Azja
Azja Południowa
Azja Południowo-Wschodnia
Azja Wschodnia
Azja Zachodnia
Azja Środkowa
Azoren
Azory
Azzorre
Açores
Ałmaty
Aşgabat
Bagdad
Bagdá
Bahamas
Bahama’s
Bahamy
Bahia Banderas
Bahia de Banderas
Bahrain
Bahrajn
Bahrein
Bahreïn
Bahía
Bahía de Banderas
Bakoe
Bakou
Bakú
Bandżul
Bangi
Bangladesch
Bangladesh
Bangladesz
Bangladés
Barbade
Barbados
Barein
Barnauł
Barnaúl
Baréin
Beiroet
Beirute
Bejrut
Belarus
Belgia
Belgien
Belgio
Belgique
België
Belgrad
Belgrado
Belice
Belize
Belém
Belén
Beneden Prinsen Kwartier
Benin
Benín
Berlijn
Berlim
Berlino
Berlín
Bermuda
Bermudas
Bermudes
Bermudy
Beulah
Beulah, Dakota Północna
Beulah, Dakota del Norte
Beulah, Dakota del nord
Beulah, Dakota do Norte
Beulah, Noord-Dakota
Beulah, North Dakota
Beyrouth
Bhoutan
Bhutan
Białoruś
Bichkek
Bielorrusia
Bielorrússia
Bielorussia
Bischkek
Bisjkek
Biszkek
Bisáu
Biélorussie
Boedapest
Boekarest
Bogotá
Bolivia
Bolivie
Bolivien
Boliwia
Bolívia
Bosnia ed Erzegovina
Bosnia y Herzegovina
Bosnie-Herzégovine
Bosnien und Herzegowina
Bosnië en Herzegovina
Botsuana
Botswana
Bouveteiland
Bouvetinsel
Bośnia i Hercegowina
Brasil
Brasile
Brasilien
Bratysława
Brazilië
Brazylia
Britische Jungferninseln
Britisches Territorium im Indischen Ozean
Brits Indische Oceaanterritorium
Britse Maagdeneilanden
Bruksela
Brunei
Brunei Darussalam
Brunéi
Bruselas
Brussel
Bruxelas
Bruxelles
Brytyjskie Terytorium Oceanu Indyjskiego
Brytyjskie Wyspy Dziewicze
Brésil
Brüssel
Bucarest
Bucareste
Budapeste
Budapeszt
Bukarest
Bukareszt
Bulgaria
Bulgarie
Bulgarien
Bulgarije
Bulgária
Burkina Faso
Burquina Faso
Burundi
Bután
Butão
Bułgaria
Bużumbura
Bélgica
Bénin
Bósnia e Herzegovina
Büsingen
Büsingen am Hochrhein
Cabo Verde
Cabul
Caiena
Caienna
Caimán
Calcuta
Calcutta
Calcutá
Camarões
Cambodge
Cambodja
Cambogia
Camboja
Camboya
Cameroun
Camerun
Camerún
Canada
Canadá
Canarias
Canarie
Canarische Eilanden
Cancun
Cancún
Canton
Canárias
Cap-Vert
Capo Verde
Caraibi
Caraibi Olandesi
Caraïbes
Caribe
Caribe neerlandés
Caribisch Nederland
Caribisch gebied
Cartum
Catar
Cayena
Cazaquistão
Caïmans
Caïro
Cechia
Center
Center, Dakota Północna
Center, Dakota del Norte
Center, Dakota del nord
Center, Dakota do Norte
Center, Noord-Dakota
Center, North Dakota
Centraal-Afrika
Centraal-Afrikaanse Republiek
Centraal-Azië
Centroamérica
Ceuta e Melilla
Ceuta en Melilla
Ceuta et Melilla
Ceuta i Melilla
Ceuta und Melilla
Ceuta y Melilla
Chad
Chade
Chagos-Archipel
Chagosarchipel
Chagoseilanden
Chandyga
Chartum
Chatnam
Chequia
Chile
Chili
China
Chine
Chiny
Chipre
Chisináu
Chitá
Chișinău
Chorwacja
Chowd
Christmaseiland
Chuuk
Chypre
Ciad
Cidade de Ho Chi Minh
Cidade desconhecida
Cidade do México
Cidade do Vaticano
Cile
Cina
Cipro
Città del Messico
Città del Vaticano
Città sconosciuta
Ciudad Ho Chi Minh
Ciudad Juárez
Ciudad de México
Ciudad del Vaticano
Ciudad desconocida
Clipperton
Clipperton-Insel
Cocoseilanden
Coihaique
Colombia
Colombie
Colômbia
Comoras
Comore
Comoren
Comores
Conacri
Conakri
Congo
Congo - Kinshasa
Congo-Brazzaville
Congo-Kinshasa
Cookeilanden
Cookinseln
Copenaghen
Copenhague
Corea del Nord
Corea del Norte
Corea del Sud
Corea del Sur
Coreia do Norte
Coreia do Sul
Corée du Nord
Corée du Sud
Costa Rica
Costa de Marfil
Costa do Marfim
Costa d’Avorio
Croacia
Croatie
Croazia
Croácia
Cuba
Cuiabá
Curazao
Curaçao
Cypr
Cyprus
Czad
Czagos
Czarnogóra
Czechy
Czyta
Córdoba
Côte d’Ivoire
Daca
Dacca
Dalekie Wyspy Mniejsze Stanów Zjednoczonych
Damas
Damasco
Damaskus
Damaszek
Danemark
Dania
Danimarca
Dar es-Salam
Daressalam
Democratische Republiek Oost-Timor
Demokratyczna Republika Konga
Denemarken
Deutschland
Diego Garcia
Diego García
Dinamarca
Djibouti
Djibuti
Doesjanbe
Dominica
Dominicaanse Republiek
Dominika
Dominikana
Dominikanische Republik
Dominique
Douchanbé
Dschibuti
Duala
Dubaj
Dubaï
Dublino
Dublín
Dubái
Duchambe
Duitsland
Dumont-d’Urville
Dusambé
Duschanbe
Duszanbe
Dänemark
Détroit
Dżakarta
Dżibuti
Dżuba
EE. UU.
EUA
Ecaterimburgo
Ecuador
Egipt
Egipto
Egito
Egitto
Egypte
Eirunepé
Ekaterimburgo
Ekaterinbourg
Ekaterinburg
Ekwador
El Aaiún
El Ayun
El Cairo
El Salvador
El Vaticano
Elfenbeinküste
Emirados Árabes Unidos
Emirati Arabi Uniti
Emiratos Árabes Unidos
Equador
Equatoriaal-Guinea
Erevan
Ereván
Eritrea
Eritreia
Eriwan
Erytrea
Erywań
Eslovaquia
Eslovenia
Eslováquia
Eslovênia
Espagne
Espanha
España
Essuatíni
Estados Unidos
Estambul
Estland
Estocolmo
Estonia
Estonie
Estônia
Esuatini
Eswatini
Ethiopië
Etiopia
Etiopía
Etiópia
Europa
Europa Meridional
Europa Ocidental
Europa Oriental
Europa Południowa
Europa Północna
Europa Setentrional
Europa Wschodnia
Europa Zachodnia
Europa meridional
Europa meridionale
Europa occidental
Europa occidentale
Europa oriental
Europa orientale
Europa septentrional
Europa settentrionale
Europe
Europe de l’Est
Europe de l’Ouest
Europe du Nord
Europe du Sud
Europese Unie
Europäische Union
Faeröer
Falklandeilanden
Falklandinseln
Falklandy
Famagosta
Famagouste
Fernando de Noronha
Fidji
Fidschi
Fidżi
Figi
Fiji
Filipijnen
Filipinas
Filipiny
Filippine
Finland
Finlande
Finlandia
Finlândia
Finnland
Fiyi
France
Francia
Francja
Francuskie Terytoria Południowe i Antarktyczne
Frankreich
Frankrijk
Frans-Guyana
Frans-Polynesië
Franse Gebieden in de zuidelijke Indische Oceaan
Französisch-Guayana
Französisch-Polynesien
Französische Süd- und Antarktisgebiete
França
Färöer
Gabon
Gabun
Gabão
Gabón
Galápagos
Gambia
Gambie
Gana
Georgia
Georgia Południowa
Georgia Południowa i Sandwich Południowy
Georgia del Sud
Georgia del Sud e Sandwich Australi
Georgia del Sur
Georgien
Georgië
Germania
Gerusalemme
Geórgia
Geórgia do Sul
Ghana
Giacarta
Giamaica
Giappone
Gibilterra
Gibraltar
Gibuti
Giordania
Giuba
Gran Turca
Granada
Grecia
Grecja
Grenada
Grenade
Grenlandia
Griechenland
Griekenland
Groenland
Groenlandia
Groenlândia
Gruzja
Grèce
Grécia
Grönland
Guadalupa
Guadalupe
Guadeloupe
Guaiaquil
Guam
Guatemala
Guayana Francesa
Guernesey
Guernsey
Guiana
Guiana Francesa
Guinea
Guinea Ecuatorial
Guinea Equatoriale
Guinea-Bissau
Guinea-Bisáu
Guinee
Guinee-Bissau
Guiné
Guiné Equatorial
Guiné-Bissau
Guinée
Guinée équatoriale
Guinée-Bissau
Gujana
Gujana Francuska
Guyana
Guyana Francese
Guyane française
Gwadelupa
Gwatemala
Gwinea
Gwinea Bissau
Gwinea Równikowa
Gâmbia
Géorgie
Géorgie du Sud
Géorgie du Sud-et-les Îles Sandwich du Sud
Haiti
Haití
Havanna
Hawana
Haïti
Heard en McDonaldeilanden
Heard und McDonaldinseln
Hebrón
Helsinque
Hiszpania
Ho Chi Minh
Ho Chi Minhstad
Ho-Chi-Minh-Stadt
Holandia
Honduras
Hong Kong
Hong Kong, RAE da China
Hongarije
Hongkong
Hongkong SAR van China
Hongrie
Honolulu
Honolulú
Hungria
Hungría
Hébron
Hô-Chi-Minh-Ville
IJsland
Iakoutsk
Ierland
Il Cairo
Ilha Bouvet
Ilha Christmas
Ilha Norfolk
Ilha de Ascensão
Ilha de Canton
Ilha de Clipperton
Ilha de Man
Ilha de Páscoa
Ilhas Aland
Ilhas Canárias
Ilhas Cayman
Ilhas Cocos
Ilhas Cook
Ilhas Faroé
Ilhas Geórgia do Sul e Sandwich do Sul
Ilhas Heard e McDonald
Ilhas Malvinas
Ilhas Marianas do Norte
Ilhas Marshall
Ilhas Menores Distantes dos EUA
Ilhas Pitcairn
Ilhas Salomão
Ilhas Turcas e Caicos
Ilhas Virgens Americanas
Ilhas Virgens Britânicas
Inde
India
Indianápolis
Indie
Indien
Indonesia
Indonesien
Indonesië
Indonezja
Indonésia
Indonésie
Irak
Iran
Iraq
Iraque
Irkoetsk
Irkoutsk
Irkuck
Irland
Irlanda
Irlande
Irlandia
Irán
Irã
Isla Bouvet
Isla Clipperton
Isla Kanton
Isla Norfolk
Isla de Man
Isla de Navidad
Isla de Pascua
Isla de la Ascensión
Island
Islanda
Islande
Islandia
Islas Aland
Islas Caimán
Islas Cocos
Islas Cook
Islas Feroe
Islas Georgia del Sur y Sandwich del Sur
Islas Heard y McDonald
Islas Malvinas
Islas Marianas del Norte
Islas Marshall
Islas Pitcairn
Islas Salomón
Islas Turcas y Caicos
Islas Vírgenes Británicas
Islas Vírgenes de EE. UU.
Islas menores alejadas de EE. UU.
Isle of Man
Islândia
Isola Ascensione
Isola Bouvet
Isola Christmas
Isola Norfolk
Isola di Clipperton
Isola di Man
Isole Canarie
Isole Cayman
Isole Cocos
Isole Cook
Isole Falkland
Isole Fær Øer
Isole Heard e McDonald
Isole Marianne Settentrionali
Isole Marshall
Isole Minori Esterne degli Stati Uniti
Isole Pitcairn
Isole Salomone
Isole Turks e Caicos
Isole Vergini Americane
Isole Vergini Britanniche
Isole Åland
Israel
Israele
Israël
Istambul
Istanboel
Italia
Italie
Italien
Italië
Ittoqqortoormiit
Itália
Ivoorkust
Izrael
Iêmen
Jacarta
Jakoetsk
Jakuck
Jakutsk
Jamaica
Jamaika
Jamajka
Jamaïque
Japan
Japon
Japonia
Japão
Japón
Jartum
Jekaterinburg
Jekaterinenburg
Jekaterynburg
Jemen
Jerevan
Jerozolima
Jersey
Jerusalém
Jerusalén
Jeruzalem
Joanesburgo
Johannesburgo
Jordania
Jordanie
Jordanien
Jordanië
Jordânia
Jérusalem
Kaaimaneilanden
Kaapverdië
Kaboul
Kaimaninseln
Kair
Kairo
Kajenna
Kajmany
Kaliningrado
Kalkuta
Kalkutta
Kambodscha
Kambodża
Kamczatka
Kameroen
Kamerun
Kamtchatka
Kamtschatka
Kamtsjatka
Kanada
Kanaren
Kanarische Inseln
Kanton
Karaczi
Karaiby
Karatschi
Karibik
Karibische Niederlande
Kasachstan
Katar
Kathmandu
Katmandou
Katmandu
Katmandú
Kazachstan
Kazajistán
Kazakhstan
Kazakistan
Kenia
Kenya
Khandiga
Khartoem
Khartum
Khovd
Kiev
Kiew
Kijów
Kinszasa
Kirghizistan
Kirghizstan
Kirgisistan
Kirgistan
Kirgizië
Kirguistán
Kiribati
Kirow
Kiszyniów
Kleine afgelegen eilanden van de Verenigde Staten
Knox
Knox, Indiana
Kobdo
Koeweit
Kokosinseln
Kolombo
Kolumbia
Kolumbien
Komoren
Komory
Konakry
Kongo
Kongo-Brazzaville
Kongo-Kinshasa
Kopenhaga
Kopenhagen
Korea Południowa
Korea Północna
Kosovo
Kosowo
Kostanaï
Kostanái
Kostaryka
Koweït
Krasnojarsk
Krasnoïarsk
Kroatien
Kroatië
Kuba
Kustanaj
Kuwait
Kuwejt
Kyzylorda
Kyzyłorda
Kzyl Orda
Kírov
La Barbade
La Habana
La Havane
La Riunione
La Réunion
Laos
Lateinamerika
Latijns-Amerika
Latinoamérica
Laâyoune
Le Caire
Le Vatican
Lesotho
Lesoto
Letland
Letonia
Lettland
Lettonia
Lettonie
Letônia
Liban
Libano
Libanon
Liberia
Libia
Libië
Libye
Libyen
Libéria
Liechtenstein
Lisboa
Lisbona
Lisbonne
Lissabon
Litauen
Litouwen
Lituania
Lituanie
Lituânia
Litwa
Liubliana
Lizbona
Lomé
Londen
Londra
Londres
Londyn
Los Ángeles
Lower Prince’s Quarter
Lubiana
Lublana
Luksemburg
Lussemburgo
Luxembourg
Luxemburg
Luxemburgo
Líbano
Líbia
L’Avana
Maarianhamina
Macao
Macassar
Macau
Macau SAR van China
Macau, RAE da China
Macedonia Północna
Macedonia del Nord
Macedonia del Norte
Macedônia do Norte
Maceió
Macédoine du Nord
Madagascar
Madagaskar
Madera
Madri
Madryt
Madère
Magadán
Mahé
Majotta
Makasar
Makau
Malaisie
Malasia
Malaui
Malawi
Malaysia
Maldivas
Maldive
Maldiven
Maldives
Malediven
Malediwy
Maleisië
Malezja
Mali
Malta
Malte
Malásia
Manaos
Manilla
Manille
Manágua
Marchesi
Marengo
Marengo, Indiana
Mariany Północne
Markizy
Maroc
Marocco
Marokko
Maroko
Marquesaseilanden
Marquises
Marrocos
Marruecos
Marshalleilanden
Marshallinseln
Martinica
Martinique
Martynika
Mascate
Maskat
Mauretania
Mauretanien
Maurice
Mauricio
Mauritania
Mauritanie
Mauritanië
Mauritius
Mauritânia
Maurício
Mayotte
Mazatlán
Meksyk
Melanesia
Melanesien
Melanesië
Melanezja
Melanésia
Merida
Messico
Mexico
Mexico-Stad
Mexiko
Mexiko-Stadt
Mexique
Mianmar
Micronesia
Micronesische regio
Micronésia
Micronésie
Midden-Amerika
Mikronesien
Mikronesisches Inselgebiet
Mikronezja
Miquelón
Mittelamerika
Mińsk
Mjanma
Mogadischu
Mogadiscio
Mogadiszu
Mogadíscio
Moldavia
Moldavie
Moldavië
Moldávia
Monaco
Monako
Monde
Mondo
Mongolei
Mongolia
Mongolie
Mongolië
Mongólia
Monróvia
Montenegro
Montevidéu
Monticello
Monticello, Kentucky
Montserrat
Monténégro
Mosambik
Mosca
Moscou
Moscú
Moskau
Moskou
Moskwa
Mozambico
Mozambik
Mozambique
Moçambique
Mołdawia
Mundo
Myanmar
Mélanésie
Mérida
México
Mónaco
Mônaco
Naciones Unidas
Nairóbi
Namibia
Namibie
Namibië
Namíbia
Nations Unies
Nauru
Navidad
Nawakszut
Nazioni Unite
Nações Unidas
Ndżamena
Nederland
Nepal
Neukaledonien
Neuseeland
New Salem
New Salem, Dakota Północna
New Salem, Dakota del Norte
New Salem, Dakota del nord
New Salem, Noord-Dakota
New Salem, North Dakota
New Salen, Dakota do Norte
Nicaragua
Nicarágua
Nicosie
Nicósia
Niderlandy Karaibskie
Niederlande
Niemcy
Nieuw-Caledonië
Nieuw-Zeeland
Nieznane miasto
Niger
Nigeria
Nigéria
Nikaragua
Nikosia
Nikozja
Niue
Noord-Afrika
Noord-Amerika
Noord-Europa
Noord-Korea
Noord-Macedonië
Noordelijk Amerika
Noordelijke Marianen
Noorwegen
Nord America
Nordafrica
Nordafrika
Nordamerika
Nordeuropa
Nordkorea
Nordmazedonien
Norfolk
Norfolkinsel
Norteamérica
Noruega
Norvegia
Norvège
Norwegen
Norwegia
Nouméa
Nouvelle-Calédonie
Nouvelle-Zélande
Nova Caledônia
Nova York
Nova Zelândia
Novokuzneck
Novossibirsk
Nowa Kaledonia
Nowa Zelandia
Nowokuznetsk
Nowokuźnieck
Nowosibirsk
Nowosybirsk
Nowy Jork
Nuakchot
Nueva Caledonia
Nueva York
Nueva Zelanda
Numea
Nuova Caledonia
Nuova Zelanda
Nuuk
Népal
Níger
Nördliche Marianen
Nördliches Amerika
N’Djamena
ONU
ONZ
Oceania
Oceanië
Oceanía
Océanie
Oeganda
Oekraïne
Oezbekistan
Oman
Omán
Omã
Oost-Afrika
Oost-Azië
Oost-Europa
Oost-Timor
Oostenrijk
Organizacja Narodów Zjednoczonych
Ostafrika
Ostasien
Osterinsel
Osteuropa
Osttimor
Ouganda
Oulan-Bator
Oulianovsk
Ouralsk
Ouzbékistan
Ozeanien
Paaseiland
Paesi Bassi
Pakistan
Pakistán
Palaos
Palau
Palestijnse gebieden
Palestina
Palestine
Palestyna
Palästina
Palästinensische Autonomiegebiete
Panama
Panamá
Papoea-Nieuw-Guinea
Papouasie-Nouvelle-Guinée
Papua Nuova Guinea
Papua-Neuguinea
Papua-Nova Guiné
Papua-Nowa Gwinea
Papúa Nueva Guinea
Paquistão
Paraguai
Paraguay
Paragwaj
Parigi
Parijs
Paryż
París
Pasqua
Pays-Bas
Pays-Bas caribéens
Países Baixos
Países Baixos Caribenhos
Países Bajos
Peru
Perù
Perú
Petersburg
Petersburg, Indiana
Philippinen
Philippines
Pitcairn
Pitcairneilanden
Pitcairninseln
Pjongjang
Pjöngjang
Pohnpei
Polen
Polinesia
Polinesia Francesa
Polinesia Francese
Polinezja
Polinezja Francuska
Polinésia
Polinésia Francesa
Pologne
Polonia
Polska
Polynesien
Polynesië
Polynésie
Polynésie française
Polônia
Port-d’Espagne
Port-of-Spain
Porto Novo
Porto Príncipe
Porto Rico
Portogallo
Portonovo
Portorico
Portoryko
Portugal
Portugalia
Praag
Prag
Praga
Puerto España
Puerto Príncipe
Puerto Rico
Pérou
Qaanaaq
Qatar
Qostanai
Quirguistão
Quiribati
Quênia
Qysylorda
R.-U.
R.A.S. chinoise de Hong Kong
R.A.S. chinoise de Macao
RAE de Hong Kong
RAE de Macao
RAS di Hong Kong
RAS di Macao
RU
Rangoon
Rangoun
Rangum
Rangun
Region Mikronezji
Regione micronesiana
Região da Micronésia
Región de Micronesia
Regno Unito
Regno di Eswatini
Reikiavik
Reino Unido
Repubblica Ceca
Repubblica Centrafricana
Repubblica Dominicana
Republik Moldau
Republika Czeska
Republika Konga
Republika Południowej Afryki
Republika Zielonego Przylądka
Republika Środkowoafrykańska
República Centro-Africana
República Centroafricana
República Checa
República Democrática de Timor-Leste
República Democrática del Congo
República Democrática do Congo
República Dominicana
República Tcheca
República do Congo
Reunion
Reunião
Reunión
Reykjavík
Reyk­ja­vík
Riad
Riade
Rijad
Riunione
Riyad
Roemenië
Rom
Roma
Romania
Romênia
Rosja
Roumanie
Royaume-Uni
Ruanda
Rumanía
Rumunia
Rumänien
Rusia
Rusland
Russia
Russie
Russland
Rwanda
Ryga
Rzym
République centrafricaine
République de Côte d’Ivoire
République dominicaine
République du Congo
République tchèque
Réunion
Río Branco
Río Gallegos
Rússia
SRA Hongkong
SRA Makau
Saara Ocidental
Sacalina
Sachalin
Sahara Occidentale
Sahara Zachodnia
Sahara occidental
Saint John’s
Saint Kitts
Saint Kitts e Nevis
Saint Kitts en Nevis
Saint Kitts i Nevis
Saint Lucia
Saint Martin
Saint Thomas
Saint Vincent
Saint Vincent e Grenadine
Saint Vincent en de Grenadines
Saint Vincent i Grenadyny
Saint-Barthélemy
Saint-Christophe
Saint-Christophe-et-Niévès
Saint-Domingue
Saint-Jean de Terre-Neuve
Saint-Marin
Saint-Martin
Saint-Pierre
Saint-Pierre e Miquelon
Saint-Pierre en Miquelon
Saint-Pierre i Miquelon
Saint-Pierre-et-Miquelon
Saint-Thomas
Saint-Vincent
Saint-Vincent-et-les Grenadines
Sainte-Hélène
Sainte-Lucie
Saipán
Sajalín
Sakhaline
Salomonen
Salomonseilanden
Salvador
Salwador
Samarcanda
Samarcande
Samarkanda
Sambia
Samoa
Samoa Americana
Samoa Americane
Samoa Amerykańskie
Samoa américaines
San Bartolomé
San Cristóbal
San Cristóbal y Nieves
San Juan de Terranova
San Marino
San Martín
San Paolo
San Pedro y Miquelón
San Vicente
San Vicente y las Granadinas
Santa Elena
Santa Helena
Santa Lucia
Santa Lucía
Santa Lúcia
Santarém
Santiago de Chile
Santo Tomé
Santo Tomé y Príncipe
Sant’Elena
Sao Tomé
Sao Tomé en Principe
Sao Tomé-et-Principe
Saoedi-Arabië
Sarajewo
Saratow
Saratów
Sark
Sarátov
Saudi-Arabien
Schweden
Schweiz
Seicheles
Senegal
Serbia
Serbie
Serbien
Sercq
Serra Leoa
Servië
Seszele
Seul
Seychellen
Seychelles
Seúl
Shanghái
Showa
Sierra Leona
Sierra Leone
Simbabwe
Simferópol
Sinferopoli
Singapore
Singapour
Singapur
Singapura
Sint Maarten
Sint-Helena
Sint-Maarten
Siria
Sjanghai
Skopie
Slovacchia
Slovaquie
Slovenia
Slovenië
Slovénie
Slowakei
Slowakije
Slowenien
Soedan
Sofía
Somalia
Somalie
Somalië
Somália
Sonderverwaltungsregion Hongkong
Sonderverwaltungsregion Macau
Soudan
Soudan du Sud
Spagna
Spanien
Spanje
Spitsbergen en Jan Mayen
Spitzbergen und Jan Mayen
Srednekolimsk
Sri Lanka
Sriedniekołymsk
St. Barthélemy
St. Helena
St. John’s
St. Kitts
St. Kitts und Nevis
St. Lucia
St. Martin
St. Pierre und Miquelon
St. Thomas
St. Vincent
St. Vincent und die Grenadinen
Stambuł
Stany Zjednoczone
Stati Uniti
Stoccolma
Suazi
Suazilandia
Suazilândia
Sub-Saharaans Afrika
Subsahara-Afrika
Sud Sudan
Sud-est asiatico
Sudafrica
Sudamérica
Sudan
Sudan Południowy
Sudeste Asiático
Sudeste asiático
Sudáfrica
Sudán
Sudán del Sur
Sudão
Sudão do Sul
Suecia
Suisse
Suiza
Surinam
Suriname
Suède
Suécia
Suíça
Svalbard e Jan Mayen
Svalbard et Jan Mayen
Svalbard i Jan Mayen
Svalbard y Jan Mayen
Svezia
Svizzera
Swasiland
Swaziland
Symferopol
Syria
Syrie
Syrien
Syrië
Szanghaj
Sztokholm
Szwajcaria
Szwecja
Sáhara Occidental
São Bartolomeu
São Cristóvão
São Cristóvão e Névis
São Martinho
São Paulo
São Pedro e Miquelão
São Tomé
São Tomé e Príncipe
São Tomé und Príncipe
São Vicente
São Vicente e Granadinas
Sénégal
Séoul
Sérvia
Sídney
Síria
Sófia
Südafrika
Südamerika
Südasien
Südeuropa
Südgeorgien
Südgeorgien und die Südlichen Sandwichinseln
Südkorea
Südliches Afrika
Südostasien
Südsudan
Słowacja
Słowenia
Tachkent
Tadjikistan
Tadjiquistão
Tadschikistan
Tadzjikistan
Tadżykistan
Tagikistan
Tahití
Tailandia
Tailândia
Taipeh
Taipéi
Taiti
Taiwan
Taiwán
Tajlandia
Tajpej
Tajwan
Tallin
Tansania
Tanzania
Tanzanie
Tanzânia
Taraua
Taschkent
Tasjkent
Taskent
Taszkient
Tayikistán
Taïwan
Tbilissi
Tchad
Tchita
Tchéquia
Tchéquie
Teerã
Teheran
Teherán
Tell City
Tell City, Indiana
Terre Australi Francesi
Terres australes françaises
Territoire britannique de l’océan Indien
Territoires palestiniens
Territori Palestinesi
Territorio Britannico dell’Oceano Indiano
Territorio Británico del Océano Índico
Territorios Australes Franceses
Territorios Palestinos
Território Britânico do Oceano Índico
Territórios Franceses do Sul
Territórios palestinos
Terytoria Palestyńskie
Thailand
Thailandia
Thaïlande
Thulé
Tiflis
Timbu
Timor Est
Timor Leste
Timor Oriental
Timor Wschodni
Timor oriental
Timor-Leste
Timor-Oriental
Tirana
Togo
Tokelau
Tokio
Tonga
Trinidad e Tobago
Trinidad en Tobago
Trinidad und Tobago
Trinidad y Tobago
Trinité-et-Tobago
Tripoli
Tripolis
Tristan da Cunha
Tristán de Acuña
Tristão da Cunha
Trynidad i Tobago
Trypolis
Trípoli
Tschad
Tschechien
Tschechische Republik
Tschita
Tsjaad
Tsjechische Republiek
Tsjechië
Tucumán
Tucumã
Tunesien
Tunesië
Tunezja
Tunisi
Tunisia
Tunisie
Tunísia
Turchia
Turcja
Turcomenistão
Turkije
Turkmenistan
Turkmenistán
Turkménistan
Turks i Caicos
Turks- en Caicoseilanden
Turks- und Caicosinseln
Turquia
Turquie
Turquía
Tuvalu
Téhéran
Tóquio
Tórtola
Túnez
Túnis
Türkei
Türkiye
UK
UN
USA
Uagadugú
Ucraina
Ucrania
Ucrânia
Uganda
Ukraina
Ukraine
Ulan Bator
Ulianovsk
Uliánovsk
Uljanowsk
Ulán Bator
Unbekannt
Ungarn
Ungheria
Unia Europejska
Union européenne
Unione europea
União Europeia
Unión Europea
Uralsk
Uruguai
Uruguay
Urugwaj
Urumczi
Usbekistan
Ushuaïa
Ust-Niera
Ust’-Nera
Uzbekistan
Uzbekistán
Uzbequistão
Ułan Bator
VK
VN
VS
Vanuatu
Varsavia
Varsovia
Varsovie
Varsóvia
Vaticaanstad
Vaticano
Vatikan
Vatikanstadt
Venezuela
Vereinigte Arabische Emirate
Vereinigte Staaten
Vereinigtes Königreich
Vereinte Nationen
Verenigd Koninkrijk
Verenigde Arabische Emiraten
Verenigde Naties
Verenigde Staten
Vevay
Vevay, Indiana
Viena
Vienne
Vientián
Vietnam
Vietnã
Vilna
Vincennes
Vincennes, Indiana
Viêt Nam
Volgogrado
Wagadugu
Wallis & Futuna
Wallis e Futuna
Wallis en Futuna
Wallis i Futuna
Wallis und Futuna
Wallis y Futuna
Wallis-et-Futuna
Warschau
Warszawa
Watykan
Weihnachtsinsel
Welt
Wenen
Wenezuela
West-Afrika
West-Azië
West-Europa
Westafrika
Westasien
Westelijke Sahara
Westeuropa
Westsahara
Wiedeń
Wielka Brytania
Wien
Wientian
Wietnam
Wilno
Winamac
Winamac, Indiana
Windhuk
Wladiwostok
Wlk. Bryt.
Wolgograd
Wostok
Wołgograd
Wybrzeże Kości Słoniowej
Wyspa Bougainville’a
Wyspa Bouveta
Wyspa Bożego Narodzenia
Wyspa Clippertona
Wyspa Man
Wyspa Wielkanocna
Wyspa Wniebowstąpienia
Wyspa Świętej Heleny
Wyspy Alandzkie
Wyspy Cooka
Wyspy Dziewicze Stanów Zjednoczonych
Wyspy Gambiera
Wyspy Heard i McDonalda
Wyspy Kanaryjskie
Wyspy Kerguelena
Wyspy Kokosowe
Wyspy Marshalla
Wyspy Owcze
Wyspy Salomona
Wyspy Świętego Tomasza i Książęca
Węgry
Władywostok
Włochy
Xangai
Yakarta
Yamena
Yangón
Yemen
Yibuti
Yémen
Zagabria
Zagrzeb
Zambia
Zambie
Zentralafrika
Zentralafrikanische Republik
Zentralasien
Zimbabue
Zimbabwe
Zimbábue
Zjednoczone Emiraty Arabskie
Zuid-Afrika
Zuid-Amerika
Zuid-Azië
Zuid-Europa
Zuid-Georgia
Zuid-Georgia en Zuidelijke Sandwicheilanden
Zuid-Korea
Zuid-Soedan
Zuidelijk Afrika
Zuidoost-Azië
Zurigo
Zurique
Zurych
Zweden
Zwitserland
Zypern
Zâmbia
Zúrich
Zürich
lieu inconnu
onbekende stad
région micronésienne
wereld
Áden
África
África Central
África Meridional
África Ocidental
África Oriental
África Setentrional
África Subsaariana
África central
África do Sul
África meridional
África occidental
África oriental
África septentrional
África subsahariana
Ámsterdam
Ásia
Ásia Central
Ásia Meridional
Ásia Ocidental
Ásia Oriental
Áustria
Ägypten
Äquatorialguinea
Äthiopien
Åland
Ålandinseln
É.-U.
Éfaté
Égypte
Émirats arabes unis
Équateur
Érythrée
État de la Cité du Vatican
États-Unis
Éthiopie
Índia
Île Bouvet
Île Christmas
Île Clipperton
Île Norfolk
Île de Man
Île de Pâques
Île de l’Ascension
Îles Canaries
Îles Caïmans
Îles Cocos
Îles Cook
Îles Féroé
Îles Gambier
Îles Heard-et-MacDonald
Îles Malouines
Îles Mariannes du Nord
Îles Marshall
Îles Pitcairn
Îles Salomon
Îles Turques-et-Caïques
Îles Vierges britanniques
Îles Vierges des États-Unis
Îles mineures éloignées des États-Unis
Îles Åland
Österreich
Ürümqi
Čita
Łotwa
Święta Helena
świat
Абиджан
Австралазия
Австралия
Австрия
Адак
Аддис-Абеба
Аделаида
Аден
Азербайджан
Азия
Азорские о-ва
Аккра
Актау
Актобе
Аландские о-ва
Албания
Алжир
Алматы
Америка
Американское Самоа
Амман
Амстердам
Анадырь
Ангилья
Ангола
Андорра
Анкоридж
Антананариву
Антарктида
Антигуа
Антигуа и Барбуда
Аотеароа
Апиа
Арагуаина
Аргентина
Армения
Аруба
Асмэра
Астрахань
Асунсьон
Атырау
Афганистан
Афины
Африка
Ашхабад
Багамы
Багдад
Баия
Баия-де-Бандерас
Баку
Бамако
Банги
Бангкок
Бангладеш
Банжул
Барбадос
Барнаул
Бахрейн
Бейрут
Беларусь
Белград
Белен
Белиз
Бельгия
Бенин
Берлин
Бермудские о-ва
Бисау
Бишкек
Бланк-Саблон
Блантайр
Боа-Виста
Богота
Бойла, Северная Дакота
Бойсе
Болгария
Боливия
Бонэйр, Синт-Эстатиус и Саба
Босния и Герцеговина
Ботсвана
Браззавиль
Бразилия
Братислава
Брисбен
Британия
Британская территория в Индийском океане
Брокен-Хилл
Бруней
Брюссель
Бугенвиль
Будапешт
Бужумбура
Буркина-Фасо
Бурунди
Бутан
Бухарест
Буэнос-Айрес
Бюзинген-на-Верхнем-Рейне
Вадуц
Ванкувер
Вануату
Варшава
Ватикан
Вевей, Индиана
Великобритания
Вена
Венгрия
Венесуэла
Вильнюс
Виндхук
Виннипег
Винсеннес
Виргинские о-ва
Владивосток
Внешние малые о-ва
Волгоград
Восток
Восточная Азия
Восточная Африка
Восточная Европа
Восточный Тимор
Вьентьян
Вьетнам
Габон
Габороне
Гавана
Газа
Гаити
Гайана
Галапагосские о-ва
Галифакс
Гамбия
Гана
Гваделупа
Гватемала
Гвинея
Гвинея-Бисау
Германия
Гернси
Гибралтар
Глейс-Бей
Гондурас
Гонконг
Гонолулу
Гранд-Терк
Гренада
Гренландия
Греция
Грузия
Гуадалканал
Гуам
Гуаякиль
Гус-Бей
Дакар
Дакка
Дамаск
Дания
Дар-эс-Салам
Дарвин
Дейвис
Денвер
Денмарксхавн
Детройт
Джакарта
Джаяпура
Джерси
Джибути
Джуба
Джуно
Диего-Гарсия
Дили
Доминика
Доминиканская Республика
Доусон
Доусон-Крик
Дуала
Дубай
Дублин
Душанбе
Дюмон-д’Юрвиль
Европа
Европейский союз
Египет
Екатеринбург
Ереван
Жужуй
Загреб
Замбия
Западная Азия
Западная Африка
Западная Европа
Западная Сахара
Зимбабве
Иерусалим
Израиль
Икалуит
Индианаполис
Индия
Индонезия
Инувик
Иордания
Ирак
Иран
Иркутск
Ирландия
Исландия
Испания
Италия
Йемен
Йоханнесбург
КНДР
Кабо-Верде
Кабул
Казахстан
Каир
Кайенна
Калининград
Калькутта
Камбоджа
Камерун
Кампала
Кампу-Гранди
Канада
Канарские о-ва
Канкун
Каракас
Карачи
Карибы
Касабланка
Катамарка
Катар
Катманду
Кваджалейн
Кеймбридж-Бей
Кейси
Кения
Кергелен
Кигали
Киев
Киншаса
Кипр
Киргизия
Кирибати
Киритимати
Киров
Китай
Кишинев
Койайке
Кокосовые о-ва
Коломбо
Колумбия
Коморы
Конакри
Конго
Конго - Браззавиль
Конго - Киншаса
Копенгаген
Корал-Харбор
Кордова
Косово
Косрае
Коста-Рика
Костанай
Кот-д’Ивуар
Кралендейк
Красноярск
Крестон
Куала-Лумпур
Куба
Кувейт
Кучинг
Куяба
Кызылорда
Кюрасао
Ла-Пас
Ла-Риоха
Лагос
Лаос
Латвия
Латинская Америка
Лесото
Либерия
Либревиль
Ливан
Ливия
Лима
Линдеман
Лиссабон
Литва
Лихтенштейн
Ломе
Лонгйир
Лондон
Лорд-Хау
Лос-Анджелес
Лоуэр-Принс-Куотер
Луанда
Лубумбаши
Луисвилл
Лусака
Любляна
Люксембург
Маврикий
Мавритания
Магадан
Мадагаскар
Мадейра
Маджуро
Мадрид
Майотта
Мак-Мердо
Макао
Макасар
Маккуори
Малабо
Малави
Малайзия
Мали
Мальдивы
Мальта
Манагуа
Манаус
Манила
Мапуту
Маренго, Индиана
Мариго
Мариехамн
Маркизские о-ва
Марокко
Мартиника
Маршалловы о-ва
Масатлан
Масейо
Масеру
Маскат
Матаморос
Маэ
Мбабане
Мексика
Меланезия
Мельбурн
Мендоса
Меномини
Мерида
Метлакатла
Мехико
Микелон
Микронезия
Минск
Могадишо
Мозамбик
Молдова
Монако
Монголия
Монктон
Монровия
Монтевидео
Монтеррей
Монтиселло, Кентукки
Монтсеррат
Москва
Моусон
Мьянма
Найроби
Намибия
Нассау
Науру
Нджамена
Неизвестный город
Непал
Ниамей
Нигер
Нигерия
Нидерланды
Никарагуа
Никосия
Ниуэ
Новая Зеландия
Новая Каледония
Новокузнецк
Новосибирск
Нокс, Индиана
Ном
Норвегия
Норонья
Норфолк
Нуакшот
Нумеа
Нуук
Нью-Йорк
Нью-Сейлем, Северная Дакота
ОАЭ
ООН
Океания
Окленд
Оман
Омск
Организация Объединенных Наций
Осло
Острова Кайман
Охинага
Паго-Паго
Пакистан
Палау
Палестина
Палестинские территории
Палмер
Панама
Папуа — Новая Гвинея
Парагвай
Парамарибо
Париж
Перт
Перу
Петропавловск-Камчатский
Питерсберг, Индиана
Питкэрн
Пномпень
Подгорица
Полинезия
Польша
Понпеи
Понтианак
Порт-Морсби
Порт-о-Пренс
Порт-оф-Спейн
Порто-Ново
Порту-Велью
Португалия
Прага
Пунта-Аренас
Пуэрто-Рико
Пхеньян
Ранкин-Инлет
Раротонга
Реджайна
Резольют
Рейкьявик
Ресифи
Республика Конго
Республика Корея
Реюньон
Рига
Рим
Рио-Гальегос
Риу-Бранку
Россия
Ротера
Руанда
Румыния
США
Сайпан
Сальвадор
Сальта
Самара
Самарканд
Самоа
Сан-Луис
Сан-Марино
Сан-Паулу
Сан-Томе
Сан-Томе и Принсипи
Сан-Хуан
Сантарен
Санто-Доминго
Сантьяго
Сараево
Саратов
Сарк
Саудовская Аравия
Свазиленд
Свифт-Керрент
Северная Америка
Северная Африка
Северная Европа
Северная Македония
Северные Марианские о-ва
Североамериканский регион
Сейшельские о-ва
Сен-Бартелеми
Сен-Мартен
Сен-Пьер и Микелон
Сенегал
Сент-Винсент
Сент-Винсент и Гренадины
Сент-Джонс
Сент-Китс
Сент-Китс и Невис
Сент-Люсия
Сент-Томас
Сербия
Сеул
Сеута
Сеута и Мелилья
Сидней
Симферополь
Сингапур
Синт-Мартен
Сирия
Ситка
Скопье
Скорсбисунн
Словакия
Словения
Соединенные Штаты
Соломоновы о-ва
Сомали
София
Среднеколымск
Стамбул
Стокгольм
Стэнли
Судан
Суринам
Сьерра-Леоне
Сьюдад-Хуарес
Сёва
Таджикистан
Таиланд
Таити
Тайбэй
Тайвань
Таллин
Танзания
Тарава
Ташкент
Тбилиси
Тегеран
Тегусигальпа
Телл-Сити
Тимор-Лесте
Тирана
Тихуана
Того
Токелау
Токио
Томск
Тонга
Тонгатапу
Торонто
Тортола
Тринидад и Тобаго
Триполи
Тристан-да-Кунья
Тролль
Тропическая Африка
Трук
Тувалу
Тукуман
Туле
Тунис
Туркменистан
Турция
Тхимпху
Тёркс и Кайкос
Уагадугу
Уайтхорс
Уганда
Узбекистан
Уинамак
Украина
Улан-Батор
Ульяновск
Уоллис
Уоллис и Футуна
Уральск
Уругвай
Урумчи
Усть-Нера
Ушуая
Уэйк
Факаофо
Фамагуста
Фарерские о-ва
Федеративные Штаты Микронезии
Фиджи
Филиппины
Финикс
Финляндия
Фолклендские
Фолклендские о-ва
Форт Нельсон
Форталеза
Франция
Французская Гвиана
Французская Полинезия
Французские Южные территории
Фритаун
Фунафути
Хандыга
Хараре
Хартум
Хеврон
Хельсинки
Хобарт
Ховд
Хорватия
Хошимин
Центр, Северная Дакота
Центральная Азия
Центральная Америка
Центральная Африка
Центрально-Африканская Республика
Цюрих
Чагос
Чад
Чатем
Черногория
Чехия
Чешская Республика
Чикаго
Чили
Чита
Чиуауа
Шанхай
Швейцария
Швеция
Шпицберген и Ян-Майен
Шри-Ланка
Эдмонтон
Эйрунепе
Эквадор
Экваториальная Гвинея
Эль-Аюн
Эр-Рияд
Эритрея
Эрмосильо
Эсватини
Эстония
Эфате
Эфиопия
Юго-Восточная Азия
Южная Азия
Южная Америка
Южная Африка
Южная Георгия
Южная Георгия и Южные Сандвичевы о-ва
Южная Европа
Южно-Африканская Республика
Южный Судан
Юкла
Якутат
Якутск
Ямайка
Янгон
Япония
архипелаг Чагос
весь мир
о-в Буве
о-в Вознесения
о-в Кантон
о-в Клиппертон
о-в Мэн
о-в Норфолк
о-в Пасхи
о-в Рождества
о-в Сахалин
о-в Св. Елены
о-в Святой Елены
о-ва Гамбье
о-ва Кайман
о-ва Кука
о-ва Мидуэй
о-ва Питкэрн
о-ва Херд и Макдональд
`;
