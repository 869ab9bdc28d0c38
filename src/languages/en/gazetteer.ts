/** Generated from CLDR by scripts/generate-gazetteers.ts: change that, not this. Unicode License v3. */

export const places = `
A Coruña
Aargau
Abay oblysy
Aberdeen
Aberdeenshire
Abia
Abidjan
Abim
Abkhazia
Abra
Abruzzo
Absheron
Abu Dhabi
Abyan
Aceh
Achaea
Acklins
Acquaviva
Acre
Ad Dakhiliyah
Ad Dhahirah
Adamawa
Adana
Addis Ababa
Addu
Adjara
Adjumani
Adrar
Adygea
Adıyaman
Aerodrom
Aerodrom †
Aetolia-Acarnania
Afar
Afghanistan
Africa
Afyonkarahisar
Agadez
Agadir-Ida Ou Tanane
Agago
Agaléga
Agdam
Agdash
Agder
Aghjabadi
Aglona
Agnéby
Agrigento
Agstafa
Agsu
Aguascalientes
Agusan del Norte
Agusan del Sur
Ahafo
Ahal
Ahuachapán
Aichi
Aiga-i-le-Tai
Aileu
Ailinglaplap Atoll
Ailuk Atoll
Aimeliik
Ain
Ainaro
Airai
Aisne
Aiwo
Aizkraukle
Aizpute
Ajdovščina
Ajloun
Ajman
Akershus
Akita
Akkar
Aklan
Akmenė
Akmola
Aknīste
Akrahreppur
Akraneskaupstaður
Aksaray
Aktau
Aktobe
Akureyrarbær
Akwa Ibom
Al Ahmadi
Al Anbar
Al Asimah
Al Bahah
Al Bayda
Al Buraimi
Al Daayen
Al Farwaniyah
Al Haouz
Al Hoceïma
Al Hudaydah
Al Jahra
Al Jawf
Al Jazirah
Al Khor
Al Madinah
Al Mahrah
Al Mahwit
Al Muthanna
Al Qadarif
Al Rayyan
Al Sharqia
Al Wahat
Al Wakrah
Al Wusta
Al-Hasakah
Al-Qassim
Al-Qādisiyyah
Alabama
Alagoas
Alajuela
Alaska
Alba
Albacete
Albania
Albay
Alberta
Alborz
Alebtong
Aleppo
Alessandria
Alexandria
Algeria
Algiers
Ali Sabieh
Alibori
Alicante
Alif Alif
Alif Dhaal
Allier
Almaty
Almaty Region
Almaty oblysy
Almería
Alo
Aloja
Alpes-Maritimes
Alpes-de-Haute-Provence
Alsace
Alsunga
Alta Verapaz
Altai
Altai Krai
Alto Paraguay
Alto Paraná
Alutaguse
Alytus
Alytus County
Alytus Municipality
Alūksne
Amambay
Amanat Al Asimah
Amapá
Amasya
Amata
Amazonas
American Samoa
Americas
Amhara
Amman
Amnat Charoen
Amolatar
Ampara
Amran
Amudat
Amur
Amuria
Amuru
An Giang
Anabar
Anambra
Ancash
Ancona
Andalusia
Andaman and Nicobar Islands
Andhra Pradesh
Andijan
Andorra
Andorra la Vella
Andrijevica
Anenii Noi
Anetan
Ang Thong
Angaur
Anglesey
Angola
Anguilla
Angus
Anhui
Anibare
Anija
Anjouan
Ankara
Ankaran
Annaba
Annobón
Anse Boileau
Anse Etoile
Anse Royale
Anse aux Pins
Anse la Raye
Anseba
Antalya
Antananarivo
Antarctica
Antigua & Barbuda
Antioquia
Antique
Antofagasta
Antrim
Antrim and Newtownabbey
Antsiranana
Antsla
Antwerp
Anuradhapura
Anykščiai
Anzoátegui
Aomori
Aosta
Aosta Valley
Aotearoa New Zealand
Aousserd
Apac
Apayao
Apače
Ape
Appenzell Ausserrhoden
Appenzell Innerrhoden
Apulia
Apure
Apurímac
Aqaba
Aqmola oblysy
Aqtöbe oblysy
Ar-Raqqah
Arad
Aragatsotn
Aragon
Aragua
Araguaína
Ararat
Arauca
Araucanía
Aračinovo
Arcadia
Ardabil
Ardahan
Ardennes
Ards
Ards and North Down
Ardèche
Arequipa
Arezzo
Argentina
Argeș
Argolis
Argyll and Bute
Ariana
Arica y Parinacota
Arima
Arizona
Ariège
Arkansas
Arkhabil Suqutra
Arkhangai
Arkhangelsk
Armagh
Armagh, Banbridge and Craigavon
Armavir
Armenia
Arno
Arta
Artemisa
Artibonite
Artigas
Artvin
Arua
Aruba
Arunachal Pradesh
Arusha
As-Suwayda
Ascension Island
Ascoli Piceno
Ash Shīḩānīyah
Ashanti
Asia
Asir
Asmara
Assa-Zag
Assaba
Assam
Astana
Astara
Asti
Astrakhan
Asturias
Asturias Province
Asunción
Aswan
Asyut
Atacama
Atakora
Atikokan
Atlantique
Atlántico
Atlántico Norte
Atlántico Sur
Atlántida
Attapeu
Attard
Attica
Attica Department
Atua
Atyrau
Atyraū oblysy
Au Cap
Aube
Auce
Auckland
Aude
Augšdaugavas novads
Aur Atoll
Aurora
Aust-Agder
Australasia
Australia
Australian Capital Territory
Austria
Auvergne-Rhône-Alpes
Avannaata Kommunia
Aveiro
Avellino
Aveyron
Awdal
Ayacucho
Aydın
Ayeyarwady
Aysén
Azad Kashmir
Azerbaijan
Azilal
Azores
Azua
Azuay
Aïn Defla
Aïn Témouchent
Ağrı
Aşgabat
A’ana
Ba
Baa
Baalbek-Hermel
Babek
Babylon
Babīte
Bacău
Badajoz
Badakhshan
Baden-Württemberg
Badghis
Badulla
Bafatá
Bafing
Bagerhat
Baghdad
Baghlan
Bagmati
Bago
Bahamas
Bahia
Bahr el Gazel
Bahrain
Bahía de Banderas
Baie Lazare
Baie Sainte Anne
Baiti
Baja California
Baja California Sur
Baja Verapaz
Baker Island
Bakool
Baku
Balaka
Balakan
Baldone
Balearic Islands
Balears Province
Bali
Balkan
Balkh
Ballymena
Ballymoney
Balochistan
Balqa
Baltinava
Balvi
Balzan
Balzers
Balé
Balıkesir
Bam
Bamako
Bamingui-Bangoran
Bamyan
Banaadir
Banbridge
Bandarban
Bandundu
Bangka–Belitung Islands
Bangkok
Bangladesh
Bangui
Banjul
Banská Bystrica
Banteay Meanchey
Banten
Banwa
Baoruco
Bar
Barahona
Baranya
Barbados
Barbuda
Barcelona
Barda
Barguna
Bari
Barima-Waini
Barinas
Baringo
Barisal
Barisal Division
Barking and Dagenham
Barlavento Islands
Barletta-Andria-Trani
Barnet
Barnsley
Bartın
Bas-Congo
Bas-Rhin
Bas-Sassandra
Bas-Sassandra²
Bas-Uélé
Basarabeasca
Basel-Landschaft
Basel-Stadt
Bashkortostan
Basilan
Basilicata
Basque Country
Basra
Basse-Kotto
Bataan
Batanes
Batangas
Bath and North East Somerset
Batha
Batken
Batman
Batna
Battambang
Batticaloa
Batys Qazaqstan oblysy
Baucau
Bauchi
Bauska
Bavaria
Bay Islands
Bay of Plenty
Bay, Somalia
Bayan-Ölgii
Bayankhongor
Bayburt
Bayelsa
Bayqongyr
Bazèga
Beau Vallon
Beau-Bassin Rose-Hill
Bedford
Beheira
Beijing
Beirut
Beja
Bel Air
Bel Ombre
Belait
Belarus
Belfast
Belgium
Belgorod
Belize
Belluno
Beltinci
Belém
Ben Arous
Ben Slimane
Bender
Benedikt
Benevento
Benešov
Benghazi
Bengkulu
Bengo
Benguela
Benguet
Beni
Beni Suef
Benin
Benishangul-Gumuz
Benue
Beograd
Beqaa
Berane
Berat
Berat County
Berea
Bergamo
Berkane
Berlin
Bermuda
Bern
Beroun
Berovo
Berrechid
Berry Islands
Bethlehem
Beulah, North Dakota
Beverīna
Bexley
Beyla
Beylagan
Bheri
Bhola
Bhutan
Bicol
Biella
Bihar
Bihor
Bijelo Polje
Bilasuvar
Bilecik
Biliran
Bimini
Bingöl
Bioko Norte
Bioko Sur
Biombo
Birgu
Birkirkara
Birmingham
Birštonas
Birżebbuġa
Biržai
Biscay
Bishkek
Biskra
Bissau
Bistrica ob Sotli
Bistriţa-Năsăud
Bitlis
Bitola
Bizerte
Bié
Bjelovar-Bilogora
Black Point
Blackburn with Darwen
Blackpool
Blaenau Gwent
Blagoevgrad
Blansko
Blantyre
Bled
Blekinge
Blida
Bloke
Blue Nile
Bláskógabyggð
Blönduósbær
Boa Vista
Boaco
Bobonaro
Bocas del Toro
Boe
Boeotia
Boffa
Bogdanci
Bogotá
Bogovinje
Bogra
Bohinj
Bohol
Bokeo
Boké
Boké Region
Bolama
Bolikhamsai
Bolivia
Bologna
Bolton
Bolu
Bolungarvíkurkaupstaður
Bolívar
Bomet
Bomi
Bonaire
Bong
Bono
Bono East
Boquerón
Bor
Bordj Badji Mokhtar
Bordj Bou Arréridj
Borgarbyggð
Borgarfjarðarhreppur
Borgo Maggiore
Borgou
Borkou
Borno
Borovnica
Borsod-Abaúj-Zemplén
Bosilovo
Bosnia
Bosnia & Herzegovina
Bosnian Podrinje
Botoşani
Botswana
Bouches-du-Rhône
Boucle du Mouhoun
Bouenza
Bougainville
Bougouriba
Bouira
Boujdour
Boulemane
Boulgou
Boulkiemdé
Boumerdès
Bournemouth
Bournemouth, Christchurch and Poole
Bouvet Island
Bovec
Boyacá
Bracknell Forest
Bradford
Braga
Bragança
Brahmanbaria
Brakna
Brandenburg
Braničevo
Braslovče
Bratislava
Brava
Brazil
Brazzaville
Braşov
Brda
Bremen
Brent
Brescia
Brest
Brezovica
Brežice
Briceni
Bridgend
Brighton and Hove
Brindisi
Bristol
British Columbia
British Indian Ocean Territory
British Virgin Islands
Brittany
Brno-město
Brno-venkov
Brocēni
Brod-Posavina
Brokopondo
Bromley
Brong-Ahafo
Brunei
Brunei-Muara
Bruntál
Brussels
Brvenica
Bryansk
Brăila
Brčko District
Bua
Buada
Bubanza
Bucharest
Buckinghamshire
Budaka
Budapest
Bududa
Budva
Bueng Kan
Buenos Aires
Buenos Aires Province
Bugiri
Bugweri
Buhweju
Buikwe
Bujumbura
Bujumbura Rural
Bukedea
Bukhara
Bukidnon
Bukomansibi
Bukwa
Bulacan
Bulambuli
Bulawayo
Bulgan
Bulgaria
Buliisa
Bulqizë
Bumthang
Bundibugyo
Bungoma
Bunyangabu
Burdur
Burgas
Burgenland
Burgos
Burgundy-Franche-Comté
Buri Ram
Burkina Faso
Bursa
Burtnieki
Burundi
Bururi
Bury
Buryat
Busan
Bushehr
Bushenyi
Busia
Buskerud
Butaleja
Butambala
Butebo
Butel
Butel †
Butha-Buthe
Butnan
Buvuma
Buyende
Buzău
Bà Rịa–Vũng Tàu
Bács-Kiskun
Béchar
Béja
Béjaïa
Békés
Békéscsaba
Béni Abbès
Béni-Mellal
Bình Dương
Bình Phước
Bình Thuận
Bình Định
Bío Bío
Büsingen
Bălţi
Břeclav
Bạc Liêu
Bắc Giang
Bắc Kạn
Bắc Ninh
Bến Tre
Caaguazú
Caazapá
Cabañas
Cabinda
Cabo Delgado
Cabo Verde
Cacheu
Caerphilly
Cagayan
Cagayan Valley
Cagliari
Cahul
Cairo
Cajamarca
Cakaudrove
Calabarzon
Calabria
Caldas
Calderdale
California
Caltanissetta
Calvados
Camagüey
Camarines Norte
Camarines Sur
Cambodia
Cambridgeshire
Camden
Cameroon
Camiguin
Campania
Campeche
Campobasso
Can Tho
Canada
Canaries
Canary Islands
Cancún
Canelones
Canillo
Canindeyú
Cankova
Cankuzo
Cantabria
Cantabria Province
Cantagalo
Cantal
Cantemir
Canterbury
Canton Island
Cao Bằng
Cape Verde
Capellen
Capital
Capital District
Capital Region
Capiz
Caquetá
Carabobo
Caraga
Carazo
Caraș-Severin
Carbonia-Iglesias
Carchi
Cardiff
Cargados Carajos
Caribbean
Caribbean Netherlands
Carinthia
Carlow
Carmarthenshire
Carnikava
Carriacou and Petite Martinique
Carrickfergus
Cartago
Casablanca
Casanare
Cascade
Cascades
Caserta
Casey Station
Castellón
Castelo Branco
Castile and León
Castile-La Mancha
Castlereagh
Castries
Cat Island
Catalonia
Catamarca
Catanduanes
Catania
Catanzaro
Cauca
Causeway Coast and Glens
Caué
Cavan
Cavite
Cayman Islands
Cayo
Cañar
Ceará
Cebu
Celje
Centar
Centar Župa
Centar †
Center, North Dakota
Central
Central Abaco
Central African Republic
Central America
Central Andros
Central Asia
Central Banat
Central Bedfordshire
Central Bosnia
Central Darfur
Central Denmark
Central District
Central Eleuthera
Central Equatoria
Central Finland
Central Greece
Central Java
Central Kalimantan
Central Luzon
Central Macedonia
Central Ostrobothnia
Central Province
Central River Division
Central Singapore
Central Sulawesi
Central Visayas
Centrale
Centre
Centre-Est
Centre-Nord
Centre-Ouest
Centre-Sud
Centre-Val de Loire
Centro Sur
Ceredigion
Cerklje na Gorenjskem
Cerknica
Cerkno
Cerkvenjak
Cerro Largo
Cesar
Cesvaine
Cetinje
Ceuta
Ceuta & Melilla
Chachoengsao
Chaco
Chad
Chagang
Chagos Archipelago
Chaguanas
Chaharmahal and Bakhtiari
Chai Nat
Chaiyaphum
Chalatenango
Chalkidiki
Champasak
Chandigarh
Chandpur
Changhua
Chania
Chanthaburi
Chaouia-Ouardigha
Charente
Charente-Maritime
Chari-Baguirmi
Charlotte
Chatham Islands
Cheb
Chechen
Chefchaouen
Chelyabinsk
Cher
Cherkashchyna
Chernihivshchyna
Chernivtsi Oblast
Cheshire East
Cheshire West and Chester
Chhattisgarh
Chhattīsgarh
Chiang Mai
Chiang Rai
Chiapas
Chiayi
Chiayi County
Chiba
Chichaoua
Chiesanuova
Chieti
Chihuahua
Chikwawa
Chile
Chimaltenango
Chimborazo
Chimbu
Chin
China
Chinandega
Chios
Chiquimula
Chiradzulu
Chiriquí
Chitipa
Chittagong
Chittagong Division
Chișinău
Chlef
Chobe
Chocó
Choiseul
Choluteca
Chomutov
Chon Buri
Chongqing
Chontales
Christ Church
Christ Church Nichola Town
Christmas Island
Chrudim
Chtouka Aït Baha
Chuadanga
Chubut
Chukha
Chukotka Okrug
Chumphon
Chuquisaca
Chuuk
Chuvash
Chuy
Cibao Nordeste
Cibao Noroeste
Cibao Norte
Cibao Sur
Cibitoke
Cibla
Ciego de Ávila
Cienfuegos
Cimișlia
Cirkulane
Ciudad Juárez
Ciudad Real
Ciudad de Mexico
Clackmannanshire
Clare
Clarendon
Clervaux
Clipperton Island
Cluj
Coahuila
Cochabamba
Coclé
Cocos
Cocos Islands
Coimbra
Cojedes
Coleraine
Colima
Collines
Colombia
Colombo
Colonia
Colorado
Colón
Comayagua
Comilla
Commewijne
Como
Comoros
Comoé
Compostela Valley
Conakry
Concepción
Congo
Congo - Brazzaville
Congo - Kinshasa
Connacht
Connecticut
Constantine
Constanța
Conwy
Cook Islands
Cookstown
Copperbelt
Copán
Coquimbo
Cordillera
Cordillera Administrative
Corfu
Corinthia
Cork
Cornwall
Coronie
Corozal
Corrientes
Corrèze
Corse
Corse-du-Sud
Corsica
Cortés
Cosenza
Cospicua
Costa Rica
Cotabato
Cotopaxi
Couva-Tabaquite-Talparo
Cova Lima
Covasna
Coventry
Cox’s Bazar
Coyah
Craigavon
Cremona
Crete
Creuse
Crimea
Criuleni
Croatia
Crooked Island
Cross River
Crotone
Croydon
Csongrád
Cuando Cubango
Cuanza Norte
Cuanza Sul
Cuba
Cuenca
Cuiabá
Cumbria
Cundinamarca
Cunene
Cuneo
Curaçao
Curepipe
Cuscatlán
Cusco
Cuvette
Cuvette-Ouest
Cuyuni-Mazaruni
Cyclades
Cyprus
Czech Republic
Czechia
Cà Mau
Cáceres
Cádiz
Córdoba
Côte d’Ivoire
Côte-d’Or
Côtes-d’Armor
Călărași
Căușeni
Cēsis
Da Nang
Dabola
Dadra and Nagar Haveli
Daegu
Daejeon
Dagana
Dagda
Dagestan
Dajabón
Dakahlia
Dakar
Dakhlet Nouadhibou
Dalaba
Dalabyggð
Dalarna
Dalvíkurbyggð
Daman and Diu
Damascus
Damietta
Danilovgrad
Dar es Salaam
Daraa
Darién
Darkhan-Uul
Darlington
Dashkasan
Daugavpils
Daugavpils Municipality
Davao
Davao Occidental
Davao Oriental
Davao del Norte
Davao del Sur
Daykundi
Daşoguz
Debar
Debarca
Debrca
Debrecen
Debub
Dedza
Deir al-Balah
Deir ez-Zor
Delaware
Delhi
Delta
Delta Amacuro
Delvinë
Delčevo
Demerara-Mahaica
Demir Hisar
Demir Kapija
Denbighshire
Denguélé
Denguélé²
Denigomodu
Denizli
Denmark
Dennery
Derby
Derbyshire
Derna
Derry
Derry and Strabane
Destrnik
Deux-Sèvres
Devoll
Devon
Dhaalu
Dhaka
Dhaka Division
Dhale
Dhamar
Dhawalagiri
Dhi Qar
Dhofar
Dibër
Dibër County
Diego Garcia
Diego Martin
Diekirch
Dienvidkurzemes Novads
Diffa
Dikhil
Dili
Dinagat Islands
Dinajpur
Dingli
Dinguiraye
Diourbel
Dire Dawa
Distrito Nacional
Divača
Dix-Huit Montagnes
Diyala
Diyarbakır
Djanet
Djelfa
Djibloho
Djibouti
Djúpavogshreppur
Dnipropetrovshchyna
Dobele
Dobje
Dobrepolje
Dobrich
Dobrna
Dobrova–Polhov Gradec
Dobrovnik
Dodecanese
Dodoma
Doha
Dohuk
Dojran
Dokolo
Dol pri Ljubljani
Dolenjske Toplice
Dolj
Dolneni
Domagnano
Domažlice
Dominica
Dominican Republic
Domžale
Doncaster
Dondușeni
Donechchyna
Donegal
Donga
Dordogne
Dornava
Dornod
Dornogovi
Dorset
Dosso
Doubs
Doukkala-Abda
Dowa
Down
Drama
Dravograd
Drenthe
Driouch
Drochia
Drugovo
Druskininkai
Drôme
Duarte
Dubai
Dublin
Dubrovnik-Neretva
Dubréka
Dubăsari
Dudley
Dumfries and Galloway
Dumont d’Urville Station
Dunaújváros
Dundaga
Dundee
Dundgovi
Dungannon and South Tyrone
Duplek
Durango
Durazno
Durbe
Durham
Durrës
Durrës County
Dushanbe
Dâmbovița
Düzce
Dādra and Nagar Haveli and Damān and Diu
Děčín
Ealing
East
East Ayrshire
East Azerbaijan
East Berbice-Corentyne
East Darfur
East Dunbartonshire
East Flanders
East Grand Bahama
East Java
East Kalimantan
East Kazakhstan
East Lothian
East Macedonia and Thrace
East New Britain
East Nusa Tenggara
East Renfrewshire
East Riding of Yorkshire
East Sepik
East Sussex
East Timor
Easter Island
Eastern
Eastern Africa
Eastern Asia
Eastern Cape
Eastern Equatoria
Eastern Europe
Eastern Highlands
Eastern Samar
Eastern Visayas
Ebon Atoll
Ebonyi
Echternach
Ecuador
Edinburgh
Edineț
Edirne
Edo
Eger
Egypt
Ehime
Eirunepé
Ekiti
El Aaiún
El Bayadh
El Callao
El Hajeb
El Jadida
El Meghaier
El Meniaa
El Oro
El Oued
El Paraíso
El Progreso
El Salvador
El Seibo
El Tarf
El Valle
Elazığ
Elbasan
Elbasan County
Elektrėnai
Elgeyo-Marakwet
Elva
Elías Piña
Emberá
Embu
Emilia-Romagna
Encamp
Enewetak Atoll
Enfield
Enga
England
England and Wales
Engure
Enna
Ennedi-Est
Ennedi-Ouest
Enriquillo
Entre Ríos
Enugu
Epirus
Equatorial Guinea
Erbil
Eritrea
Ermera
Erongo
Errachidia
Erzincan
Erzurum
Es Semara
Escaldes-Engordany
Esch-sur-Alzette
Eschen
Escuintla
Eskişehir
Esmeraldas
Espaillat
Espírito Santo
Essaouira
Essequibo Islands-West Demerara
Essex
Essonne
Est
Estelí
Estonia
Estuaire
Eswatini
Ethiopia
Euboea
Eure
Eure-et-Loir
Europe
Evritania
Evros
Ewa
Extremadura
Exuma
Eyja- og Miklaholtshreppur
Eyjafjarðarsveit
Faafu
Faetano
Fahs-Beni Makada
Faiyum
Falcón
Falkirk
Falkland Islands
Famagusta
Far North
Farah
Faranah
Faranah Region
Faridpur
Faro
Faroe Islands
Faroes
Fars
Faryab
Fatick
Fa’asaleleaga
Federal Capital Territory
Federal Dependencies
Federal District
Federally Administered Tribal Areas
Federation of Bosnia and Herzegovina
Fejér
Feni
Fergana
Fermanagh
Fermanagh and Omagh
Fermo
Fernando de Noronha
Ferrara
Fgura
Fianarantsoa
Fier
Fier County
Fife
Figuig
Fiji
Finistère
Finland
Finnmark
Fiorentino
Fizuli
Fjallabyggð
Fjarðabyggð
Flacq
Flanders
Flemish Brabant
Flevoland
Flintshire
Fljótsdalshreppur
Fljótsdalshérað
Florence
Flores
Florești
Floriana
Florida
Florina
Flóahreppur
Foggia
Fontana
Fontvieille
Forlì-Cesena
Formosa
Forécariah
Fquih Ben Salah
France
Francisco Morazán
Francistown
Free State
Freeport
French Guiana
French Polynesia
French Southern Territories
Fria
Fribourg
Friesland
Friuli–Venezia Giulia
Fromager
Frosinone
Frýdek-Místek
Fujairah
Fujian
Fukui
Fukuoka
Fukushima
Funafuti
Fès-Boulemane
Fès-Dar-Dbibegh
Fălești
Gaafu Alif
Gaafu Dhaalu
Gabon
Gaborone
Gabrovo
Gabès
Gabú
Gadabay
Gafsa
Gagauzia
Gaga’emauga
Gaga’ifomauga
Gaibandha
Galați
Galguduud
Galicia
Galle
Galway
Galápagos
Galápagos Islands
Gambela
Gambia
Gampaha
Gamprin
Gandaki
Gandaki²
Gangwon
Ganja
Gansu
Ganzourgou
Gao
Gaoual
Gard
Garissa
Garkalne
Garðabær
Gasa
Gash-Barka
Gateshead
Gauteng
Gaza
Gazi Baba
Gazi Baba †
Gaziantep
Gazipur
Gbarpolu
Gedo
Gegharkunik
Geita
Gelderland
Geneva
Genoa
Georgia
Germany
Gers
Gevgelija
Ghana
Ghanzi
Gharb-Chrarda-Béni Hssen
Gharbia
Ghardaïa
Ghat
Ghazni
Ghōr
Gia Lai
Gibraltar
Gifu
Gilan
Gilbert Islands
Gilgit-Baltistan
Gipuzkoa
Giresun
Girona
Gironde
Gisborne
Gitega
Giurgiu
Giza
Gjirokastër
Gjirokastër County
Gjorče Petrov
Gjorče Petrov †
Glacis
Glarus
Glasgow
Glodeni
Gloucestershire
Gnagna
Gnaviyani
Goa
Gobustan
Goiás
Golestan
Gomba
Gombe
Gopalganj
Goranboy
Gorenja Vas–Poljane
Gorgol
Gorizia
Gorišnica
Gorj
Gorje
Gornja Radgona
Gornji Grad
Gornji Petrovci
Gorno-Badakhshan
Gorontalo
Gostivar
Gotland
Gourma
Govi-Altai
Govisümber
Goychay
Goygol
Gracias a Dios
Grad
Gradsko
Gramsh
Granada
Grand Bassa
Grand Cape Mount
Grand Casablanca
Grand Cay
Grand Gedeh
Grand Kru
Grand Port
Grand-Est
Grande Comore
Grand’Anse
Grand’Anse Mahé
Grand’Anse Praslin
Granma
Graubünden
Great Britain
Greater Accra
Greater Poland
Greece
Greenland
Greenwich
Grenada
Grenadines
Grevena
Grevenmacher
Grindavíkurbær
Grobiņa
Groningen
Gros Islet
Grosseto
Grosuplje
Grundarfjarðarbær
Grímsnes- og Grafningshreppur
Grýtubakkahreppur
Guadalajara
Guadalcanal
Guadeloupe
Guainía
Guairá
Guam
Guanacaste
Guanajuato
Guangdong
Guangxi
Guantánamo
Guarda
Guatemala
Guaviare
Guayas
Gudja
Guelma
Guelmim
Guelmim-Es Semara
Guercif
Guernsey
Guerrero
Guidimaka
Guimaras
Guinea
Guinea-Bissau
Guizhou
Gujarat
Gulbene
Gulf
Gulu
Guna Yala
Gunma
Guria
Gusinje
Guyana
Guyane
Guárico
Guéckédou
Guéra
Gwangju City
Gwynedd
Gyeonggi
Győr
Győr-Moson-Sopron
Gävleborg
Gôh-Djiboua
Gümüşhane
Għajnsielem
Għarb
Għargħur
Għasri
Għaxaq
Gżira
Haa
Haa Alif
Haa Dhaalu
Haapsalu
Habiganj
Hackney
Hadjer-Lamis
Hadramaut
Hafnarfjarðarkaupstaður
Haifa District
Hainan
Hainaut
Haiphong
Haiti
Hajdina
Hajdú-Bihar
Hajigabul
Hajjah
Hakkâri
Haljala
Halland
Halton
Hama
Hamadan
Hambantota
Hamburg
Hammersmith and Fulham
Hampshire
Hanoi
Hanover
Harare
Harari
Harbour Island
Hardap
Harghita
Haringey
Harju
Harku
Harrow
Hartlepool
Haryana
Has
Haskovo
Hatay
Hato Mayor
Hatohobei
Haut-Katanga
Haut-Lomami
Haut-Mbomou
Haut-Ogooué
Haut-Rhin
Haut-Sassandra
Haut-Uélé
Haute-Corse
Haute-Garonne
Haute-Kotto
Haute-Loire
Haute-Marne
Haute-Savoie
Haute-Saône
Haute-Vienne
Hautes-Alpes
Hautes-Pyrénées
Hauts-Bassins
Hauts-de-France
Hauts-de-Seine
Havana
Havering
Havlíčkův Brod
Hawaii
Hawalli
Hawke’s Bay
Haʻapai
Ha’il
Heard & McDonald Islands
Hebei
Hebron
Hedmark
Heilongjiang
Hela
Helgafellssveit
Helmand
Henan
Heraklion region
Herat
Herceg Novi
Heredia
Herefordshire
Hermanas Mirabal
Herrera
Hertfordshire
Herzegovina-Neretva
Hesse
Heves
Hhohho
Hidalgo
Highland
Higüamo
Hiiu
Hiiumaa
Hillingdon
Himachal Pradesh
Hiran
Hiroshima
Ho Chi Minh City
Hodh Ech Chargui
Hodh El Gharbi
Hodonín
Hodoš
Hoima
Hokkaidō
Holguín
Holy Cross
Homa Bay
Homel
Homs
Honduras
Hong Kong
Hong Kong SAR China
Honiara
Hope Town
Hordaland
Horjul
Hormozgan
Houaphanh
Houet
Hounslow
Howland Island
Hoče–Slivnica
Hradec Králové
Hrastnik
Hrodna
Hrpelje–Kozina
Hrunamannahreppur
Hsinchu
Hsinchu County
Hualien
Huambo
Huancavelica
Hubei
Huehuetenango
Huelva
Huesca
Huila
Hunan
Hunedoara
Hungary
Huánuco
Huíla
Hvalfjarðarsveit
Hveragerðisbær
Hyōgo
Hà Giang
Hà Nam
Hà Tĩnh
Häädemeeste
Hérault
Hîncești
Hòa Bình
Hódmezővásárhely
Hörgársveit
Húnabyggð
Húnavatnshreppur
Húnaþing vestra
Hưng Yên
Hải Dương
Hậu Giang
Ialomița
Ialoveni
Iași
Ibanda
Ibaraki
Ibb
Ica
Iceland
Ida-Viru
Ida-Virumaa
Idaho
Idlib
Idrija
Iecava
Ifrane
Ifugao
Ig
Iganga
Ignalina
Ijuw
Iklin
Ikšķile
Ilam
Ile Perseverance I
Ile Perseverance II
Ilfov
Ilia
Ilinden
Ilirska Bistrica
Ille-et-Vilaine
Illinois
Illizi
Ilocos
Ilocos Norte
Ilocos Sur
Iloilo
Ilūkste
Imathia
Imbabura
Imereti
Imishli
Imo
Imperia
Imtarfa
In Guezzam
In Salah
Inagua
Incheon
Inchiri
Independencia
India
Indiana
Indonesia
Indre
Indre-et-Loire
Inezgane-Aït Melloul
Ingushetia
Inhambane
Innlandet
Insular
Intibucá
Inverclyde
Inčukalns
Ioannina
Ioba
Ionian Islands
Iowa
Iran
Iraq
Irbid
Ireland
Iringa
Irkutsk
Isabel
Isabela
Isernia
Isfahan
Ishikawa
Isingiro
Isiolo
Isla de la Juventud
Islamabad
Isle of Man
Isle of Wight
Isles of Scilly
Islington
Ismailia
Ismailli
Isparta
Israel
Issyk-Kul
Istanbul
Istria
Isère
Italy
Itapúa
Ittoqqortoormiit
Ituri
Ivanovo
Ivančna Gorica
Ivory Coast
Iwate
Izabal
Izmir
Izola
Iğdır
Jabal al Akhdar
Jabal al Gharbi
Jabat Island
Jablanica
Jablonec nad Nisou
Jabrayil
Jafara
Jaffna
Jakarta
Jalal-Abad
Jalapa
Jalilabad
Jalisco
Jaluit Atoll
Jamaica
Jamalpur
Jambi
Jambyl
Jammu and Kashmir
Jan Mayen
Janakpur
Janub al Batinah
Janub ash Sharqiyah
Japan
Jardin Exotique de Monaco
Jarvis Island
Jaunjelgava
Jaunpiebalga
Jaunpils
Java
Jaén
Jegunovce
Jeju
Jelgava
Jelgava Municipality
Jendouba
Jenin
Jerada
Jerash
Jericho
Jersey
Jerusalem
Jesenice
Jeseník
Jessore
Jewish
Jezersko
Jhalokati
Jharkhand
Jhenaidah
Jiangsu
Jiangxi
Jigawa
Jihlava
Jihomoravský
Jihočeský
Jijel
Jilin
Jindřichův Hradec
Jinja
Jinotega
Jiwaka
Jizan
Jizzakh
Jičín
Johnston Atoll
Johor
Jonava
Jonglei
Joniškis
Jordan
Jowzjan
Joypurhat
Jufra
Jujuy
Julfa
Junín
Jura
Jurbarkas
Juršinci
Jutiapa
Jwaneng
Jász-Nagykun-Szolnok
Jämtland
Järva
Järvamaa
Jõelähtme
Jõgeva
Jõgevamaa
Jõhvi
Jönköping
Jēkabpils
Jēkabpils Municipality
Jūrmala
Kaabong
Kaafu
Kabale
Kabardino-Balkar
Kabarole
Kaberamaido
Kabul
Kachin
Kadavu
Kadiogo
Kadrina
Kaduna
Kaeseong
Kaffrine
Kafr el-Sheikh
Kagadi
Kagawa
Kagera
Kagoshima
Kahramanmaraş
Kainuu
Kairouan
Kaišiadorys
Kajiado
Kakamega
Kakheti
Kakumiro
Kalaki
Kalangala
Kalasin
Kalbajar
Kaldrananeshreppur
Kalimantan
Kalinga
Kaliningrad
Kaliro
Kalkara
Kalmar
Kalmykia
Kaluga
Kalungu
Kalutara
Kalvarija
Kambja
Kamchatka Krai
Kamnik
Kampala
Kamphaeng Phet
Kampong Cham
Kampong Chhnang
Kampong Speu
Kampong Thom
Kampot
Kamuli
Kamwenge
Kanagawa
Kanal
Kanchanaburi
Kandahar
Kandal
Kandava
Kandy
Kanem
Kanepi
Kangarli
Kangwon
Kankan
Kankan Region
Kano
Kansas
Kanungu
Kaohsiung
Kaolack
Kapchorwa
Kapelebyong
Kapisa
Kaposvár
Kara
Karabük
Karachay-Cherkess
Karagandy
Karak
Karakalpakstan
Karaman
Karas
Karbala
Karbinci
Karditsa
Kardzhali
Karelia
Karenga
Karlovac
Karlovarský
Karlovy Vary
Karnali
Karnali²
Karnataka
Karonga
Karpoš
Karpoš †
Kars
Karuzi
Karviná
Kasanda
Kasaï
Kasaï Central
Kasaï-Occidental
Kasaï-Oriental
Kasese
Kassala
Kasserine
Kastamonu
Kastoria
Kastre
Kasungu
Katakwi
Katanga
Katavi
Kathmandu
Katsina
Kaunas
Kaunas County
Kauno Municipality
Kavadarci
Kavajë
Kavala
Kavango East
Kavango West
Kayah
Kayangel
Kayanza
Kayes
Kayin
Kayseri
Kayunga
Kazakhstan
Kazlų Rūda
Kazo
Kebbi
Kebili
Kecskemét
Kedah
Keelung
Kef
Kefalonia
Kegalle
Kehtna
Keila
Kelaat Sraghna
Kelantan
Kelmė
Kemerovo
Kensington and Chelsea
Kent
Kentucky
Kenya
Kep
Kerala
Kerguelen Islands
Kericho
Kerman
Kermanshah
Kerry
Kerċem
Kgalagadi
Kgatleng
Khabarovsk Krai
Khachmaz
Khagrachari
Khakassia
Khammouane
Khan Yunis
Khanty-Mansi
Kharkivshchyna
Khartoum
Khatlon
Khemisset
Khenchela
Khentii
Khersonshchyna
Khizi
Khmelnychchyna
Khojali
Khojavend
Khomas
Khon Kaen
Khorāsān-e Raẕavī
Khost
Khouribga
Khovd
Khulna
Khulna Division
Khuzestan
Khyber Pakhtunkhwa
Khánh Hòa
Khénifra
Khövsgöl
Kiambu
Kibaale
Kiboga
Kibuku
Kidal
Kidričevo
Kigali
Kigoma
Kihnu
Kiili
Kikuube
Kildare
Kili Island
Kilifi
Kilimanjaro
Kilinochchi
Kilis
Kilkenny
Kilkis
Kindia
Kindia Region
Kingman Reef
Kingston
Kingston upon Hull
Kingston upon Thames
Kinmen
Kinshasa
Kiribati
Kirinyaga
Kirklees
Kirkop
Kirkuk
Kirov
Kirovohradschyna
Kiruhura
Kirundo
Kiryandongo
Kisela Voda
Kisela Voda †
Kishoreganj
Kisii
Kisoro
Kissidougou
Kisumu
Kitagwenda
Kitgum
Kitui
Kié-Ntem
Kiên Giang
Kičevo
Kjósarhreppur
Kladno
Klaipėda
Klaipėda County
Klaipėdos Municipality
Klatovy
Knowsley
Knox, Indiana
Kobarid
Kobilje
Koboko
Kocaeli
Kocēni
Kogi
Koh Kong
Kohgiluyeh and Boyer-Ahmad
Kohila
Kohtla-Järve
Koknese
Kolašin
Kolda
Kole
Kolkata
Kolonjë
Kolubara
Kolín
Komen
Komenda
Komi
Kommune Qeqertalik
Komondjari
Kompienga
Komárom-Esztergom
Kon Tum
Konya
Konče
Koper
Koprivnica-Križevci
Koror
Korçë
Korçë County
Kose
Kosi
Kosovo
Kosovo-Metohija
Kosovo-Pomoravlje
Kosovska Mitrovica
Kosrae
Kossi
Kostanay
Kostanjevica na Krki
Kostel
Kostroma
Kotayk
Kotido
Kotor
Koubia
Kouffo
Kouilou
Koulikoro
Koulpélogo
Koundara
Kouritenga
Kouroussa
Kourwéogo
Kozani
Kozje
Kočani
Kočevje
Košice
Krabi
Kranj
Kranjska Gora
Krapina-Zagorje
Krasnodar Krai
Krasnoyarsk Krai
Kratié
Kratovo
Kretinga
Krimulda
Kriva Palanka
Krivogaštani
Križevci
Kroměříž
Kronoberg
Krujë
Krustpils
Kruševo
Královéhradecký
Krāslava
Krško
Kuala Lumpur
Kufra
Kujalleq
Kukës
Kukës County
Kuldīga
Kumamoto
Kumanovo
Kumi
Kunar
Kunduz
Kunene
Kungota
Kupiškis
Kurbin
Kurdamir
Kurdistan
Kurgan
Kurigram
Kursk
Kurunegala
Kushtia
Kutná Hora
Kuusalu
Kuwait
Kuyavia-Pomerania
Kuzma
Kuçovë
Kvemo Kartli
KwaZulu-Natal
Kwajalein
Kwajalein Atoll
Kwale
Kwango
Kwania
Kwara
Kween
Kweneng
Kwilu
Kyankwanzi
Kyegegwa
Kyenjojo
Kyiv
Kyivshchyna
Kymenlaakso
Kyotera
Kyrenia
Kyrgyzstan
Kyustendil
Kyzylorda
Kyōto
Kédougou
Kémo
Kénitra
Kénédougou
Kérouané
Kópavogsbær
Kütahya
Kārsava
Kėdainiai
Kırklareli
Kırıkkale
Kırşehir
Kōchi
La Altagracia
La Colle
La Condamine
La Digue
La Gare
La Guajira
La Libertad
La Massana
La Pampa
La Paz
La Rioja
La Rioja Province
La Rivière Anglaise
La Romana
La Réunion
La Source
La Spezia
La Union
La Unión
La Vega
Laamu
Laborie
Labuan
Labé
Labé Region
Lac
Lachin
Laconia
Lacs
Lacs²
Ladakh
Lae Atoll
Laghman
Laghouat
Lagos
Laguna
Lagunes
Lagunes²
Lahij
Lai Châu
Laikipia
Lakes
Lakshadweep
Lakshmipur
Lalmonirhat
Lambayeque
Lambeth
Lampang
Lamphun
Lampung
Lamu
Lamwo
Lanao del Norte
Lanao del Sur
Lancashire
Landes
Langanesbyggð
Lankaran
Lankaran District
Laois
Laos
Lapland
Lara
Larache
Larissa
Larnaca
Larne
Larvotto
Las Palmas
Las Tunas
Lasithi
Latakia
Latin America
Latina
Latvia
Lau
Lautém
Lavalleja
Lazdijai
Lazio
Laâyoune
Laâyoune-Boujdour-Sakia El Hamra
Laško
Lebanon
Lebap
Lecce
Lecco
Leeds
Lefkada
Leicester
Leicestershire
Leinster
Leiria
Leitrim
Lembá
Lempira
Lenart
Lendava
Leningrad
Leova
Leribe
Lerik
Les Mamelles
Lesbos
Lesotho
Lesser Poland
Lesser Sunda Islands
Leste
Lewisham
Leyte
Lezhë
Lezhë County
León
Lhaviyani
Lhuntse
Liaoning
Lib Island
Liberec
Liberecký
Liberia
Libertador General Bernardo O’Higgins
Librazhd
Libya
Liechtenstein
Lielvārde
Lienchiang
Liepāja
Liguria
Lija
Lika-Senj
Likiep Atoll
Likoma
Likouala
Lilongwe
Lima
Lima Region
Limassol
Limavady
Limbaži
Limburg
Limerick
Limpopo
Limón
Lincolnshire
Lindi
Line Islands
Lipetsk
Lipkovo
Liquiçá
Lira
Lisbon
Lisburn
Lisburn and Castlereagh
Lithuania
Litija
Litoměřice
Litoral
Littoral
Livanjski
Liverpool
Livorno
Liège
Ljubljana
Ljubno
Ljutomer
Lleida
Lobata
Lobatse
Lobaye
Lodi
Loei
Lofa
Logar
Logatec
Logone Occidental
Logone Oriental
Log–Dragomer
Loir-et-Cher
Loire
Loire-Atlantique
Loiret
Loja
Loksa
Lola
Lomaiviti
Lomami
Lombardy
Lomé
London
Long An
Long Island
Longford
Lopburi
Lord Howe Island
Lorestan
Loreto
Lori
Loroum
Los Lagos
Los Ríos
Los Santos
Lot
Lot-et-Garonne
Louga
Louisiana
Louny
Louth
Lovech
Lovrenc na Pohorju
Lower Austria
Lower Juba
Lower Prince’s Quarter
Lower River Division
Lower Saxony
Lower Shebelle
Lower Silesia
Lozovo
Lozère
Loška Dolina
Loški Potok
Lualaba
Luanda
Luang Namtha
Luang Prabang
Luapula
Lublin
Lubombo
Lubusz
Lubāna
Lucca
Lucerne
Ludza
Lugo
Luhanshchyna
Lukovica
Lumbini
Lunda Norte
Lunda Sul
Luqa
Lusaka
Lushnjë
Luton
Luuka
Luunja
Luwero
Luxembourg
Luxor
Luče
Lvivshchyna
Lwengo
Lyantonde
Lào Cai
Lâm Đồng
Lääne
Lääne-Harju
Lääne-Nigula
Lääne-Viru
Lääne-Virumaa
Läänemaa
Lääneranna
Lékoumou
Lélouma
Léraba
Lüganuse
Līgatne
Līvāni
Lạng Sơn
L’Aquila
Maardu
Macao
Macao SAR China
Maceió
Macenta
Macerata
Machakos
Machinga
Macquarie Island
Macuata
Madaba
Madagascar
Madang
Madaripur
Madeira
Madhya Pashchimanchal
Madhya Pradesh
Madi-Okollo
Madinat ash Shamal
Madona
Madre de Dios
Madrid Autonomous Community
Madrid Province
Madriz
Mae Hong Son
Maekel
Mafeteng
Mafraq
Magadan
Magallanes Region
Magdalena
Magherafelt
Magileu
Magnesia
Maguindanao
Maguindanao del Norte
Maguindanao del Sur
Magura
Magway
Maha Sarakham
Mahaica-Berbice
Mahajanga
Mahakali
Maharashtra
Mahdia
Mahé
Mai-Ndombe
Maidan Wardak
Maine
Maine-et-Loire
Maio
Majuro
Majšperk
Makamba
Makedonska Kamenica
Makedonski Brod
Makira-Ulawa
Makkah
Makole
Makueni
Malacca
Malaita
Malampa
Malanje
Malatya
Malawi
Malaysia
Malbousquet
Maldives
Maldonado
Mali
Mallakastër
Maloelap Atoll
Malta
Maluku
Maluku Islands
Malé
Malësi e Madhe
Mambéré-Kadéï
Mamou
Mamou Region
Manabí
Manafwa
Managua
Manatuto
Manawatu-Wanganui
Manche
Manchester
Mandalay
Mandera
Mandiana
Mandoul
Mangghystaū oblysy
Mangochi
Mangrove Cay
Mangystau
Manica
Manicaland
Maniema
Manikganj
Manipur
Manisa
Manitoba
Mannar
Manouba
Mantua
Manufahi
Manus
Manyara
Manzini
Maputo
Maputo Province
Mara
Maracha
Maradi
Marahoué
Maramureş
Maranhão
Marche
Mardin
Marengo, Indiana
Margibi
Mari El
Maribor
Marijampolė
Marijampolė County
Marinduque
Maritime
Marj
Markazi
Markazī
Markovci
Marl
Marne
Marowijne
Marquesas Islands
Marrakech
Marrakech-Medina
Marrakech-Menara
Marrakesh-Tensift-El Haouz
Marsa
Marsabit
Marsaskala
Marsaxlokk
Marshall Islands
Martinique
Mary
Maryland
María Trinidad Sánchez
Masaka
Masally
Masaya
Masbate
Mascara
Maseru
Mashonaland Central
Mashonaland East
Mashonaland West
Masindi
Massa and Carrara
Massachusetts
Masvingo
Mat
Matabeleland North
Matabeleland South
Matagalpa
Matale
Matam
Matanzas
Matara
Matera
Mato Grosso
Mato Grosso do Sul
Matrouh
Maule
Maulvi Bazar
Mauren
Mauritania
Mauritius
Mavrovo and Rostuša
Mavrovo i Rostuše
Mawson Station
Mayabeque
Mayaguana
Mayaro-Rio Claro
Mayenne
Mayo
Mayo-Kebbi Est
Mayo-Kebbi Ouest
Mayotte
Maysan
Mayuge
Mazandaran
Mazatlán
Mazovia
Mazsalaca
Mačva
Mažeikiai
Ma’an
Ma’rib
Mbale
Mbarara
Mbeya
Mbomou
McMurdo Station
Mchinji
Mdina
Meath
Mechi
Mecklenburg-Vorpommern
Medenine
Medio Campidano
Medvode
Medway
Meemu
Meghalaya
Mehedinți
Meherpur
Mejit Island
Meknès
Meknès-Tafilalet
Melanesia
Melekeok
Melilla
Mellieħa
Mendoza
Meneng
Mengeš
Mersch
Mersin
Merthyr Tydfil
Merton
Meru
Messenia
Messina
Meta
Metlika
Metro Manila
Meurthe-et-Moselle
Meuse
Mexico
Mexico City
Mexico State
Međimurje
Mežica
Miaoli
Michigan
Michoacán
Micoud
Micronesia
Micronesian Region
Mid Ulster
Mid and East Antrim
Middle Africa
Middle Juba
Middle Shebelle
Middlesbrough
Midelt
Midlands
Midlothian
Midway Atoll
Mie
Migori
Miklavž na Dravskem Polju
Mila
Milan
Mili Atoll
Milne Bay
Milton Keynes
Mimaropa
Minas Gerais
Mingachevir
Minnesota
Minsk
Minsk Region
Minya
Miranda
Mirditë
Miren–Kostanjevica
Mirna
Mirna Peč
Misamis Occidental
Misamis Oriental
Misiones
Miskolc
Mislinja
Misrata
Mississippi
Missouri
Mitooma
Mityana
Miyagi
Miyazaki
Mizoram
Mladá Boleslav
Modena
Mogila
Mohale’s Hoek
Mohammedia
Mohéli
Mojkovac
Moka
Mokhotlong
Mokronog–Trebelno
Moldova
Molise
Molėtai
Mombasa
Mon
Monaco
Monaco-Ville
Monagas
Monaghan
Monastir
Mondulkiri
Moneghetti
Moneragala
Mongala
Mongar
Mongolia
Monmouthshire
Mono
Monseñor Nouel
Mont Buxton
Mont Fleuri
Montagnes
Montana
Monte Carlo
Monte Cristi
Monte Plata
Montegiardino
Montenegro
Montevideo
Monticello, Kentucky
Montserrado
Montserrat
Monufia
Monza and Brianza
Moore’s Island
Mopti
Moquegua
Moravica
Moravske Toplice
Moravskoslezský
Moravče
Moray
Morazán
Morbihan
Mordovia
Morelos
Morobe
Morocco
Morogoro
Morona-Santiago
Moroto
Moscow
Moscow Province
Moselle
Mosfellsbær
Most
Mosta
Mostaganem
Mosteiros
Mouhoun
Moulay Yacoub
Moulins
Mount Athos
Mount Lebanon
Mountain
Moxico
Moyen-Cavally
Moyen-Chari
Moyen-Comoé
Moyen-Ogooué
Moyle
Moyo
Mozambique
Mozirje
Mpigi
Mpumalanga
Mqabba
Msida
Mtskheta-Mtianeti
Mtwara
Mubarak Al-Kabeer
Mubende
Muchinga
Mudug
Muharraq
Muhu
Mukdahan
Mukono
Mulanje
Mulgi
Mullaitivu
Munshiganj
Munster
Munxar
Muramvya
Murang’a
Murcia
Murcia Region
Mureş
Murmansk
Murqub
Murska Sobota
Murzuq
Musandam
Muscat
Muslim Mindanao
Mustvee
Muta
Muyinga
Muğla
Muş
Mwanza
Mwaro
Myanmar
Mykolayivschyna
Mymensingh
Mymensingh Division
Mzimba
Málaga
Märjamaa
Mé-Zóchi
Médiouna
Médéa
Ménaka
Mérida
Métropole de Lyon
Møre og Romsdal
Múlaþing
Mýrdalshreppur
Mālpils
Mārupe
Mērsrags
Mělník
Mġarr
M’Sila
M’diq-Fnideq
Naama
Nabatieh
Nabeul
Nabilatuk
Nablus
Nador
Nadroga-Navosa
Nadur
Naftalan
Nagaland
Nagano
Nagasaki
Nagykanizsa
Nahouri
Nairobi County
Naitasiri
Najaf
Najran
Nakapiripirit
Nakaseke
Nakasongola
Nakhchivan
Nakhchivan AR
Nakhon Nayok
Nakhon Pathom
Nakhon Phanom
Nakhon Ratchasima
Nakhon Sawan
Nakhon Si Thammarat
Naklo
Nakuru
Nalut
Nam Định
Namangan
Namayingo
Namdrik Atoll
Namentenga
Namibe
Namibia
Namisindwa
Namosi
Nampho
Nampula
Namu Atoll
Namur
Namutumba
Nan
Nana-Grébizi
Nana-Mambéré
Nandi
Nangarhar
Nantou
Nanumanga
Nanumea
Naogaon
Napak
Naples
Napo
Nara
Narail
Narathiwat
Narayanganj
Narayani
Nariño
Narok
Narsingdi
Narva
Narva-Jõesuu
Naryn
Nasarawa
Naso Tjër Di
Natore
Naukšēni
Nauru
Navarra
Navarra Chartered Community
Navassa Island
Navoiy
Nawabganj
Naxxar
Nayala
Nayarit
Naypyidaw
Nazarje
Neamţ
Neath Port Talbot
Nebbi
Nebraska
Neftchala
Negeri Sembilan
Negotino
Negros Occidental
Negros Oriental
Nelson
Nenets
Neno
Nepal
Nereta
Neringa
Netherlands
Netrokona
Neuchâtel
Neuquén
Nevada
Nevis
Nevşehir
New Brunswick
New Caledonia
New Hampshire
New Ireland
New Jersey
New Mexico
New Providence
New Salem, North Dakota
New South Wales
New Taipei
New Valley
New York
New Zealand
Newcastle upon Tyne
Newfoundland and Labrador
Newham
Newport
Newry and Mourne
Newry, Mourne and Down
Newtownabbey
Ngaraard
Ngarchelong
Ngardmau
Ngatpang
Ngchesar
Ngeremlengui
Nghệ An
Ngiwal
Ngora
Ngounié
Ngozi
Ngöbe-Buglé
Niamey
Niari
Niassa
Nibok
Nicaragua
Nickerie
Nicosia
Nidwalden
Niger
Nigeria
Niigata
Nikšić
Nilphamari
Nimba
Nimruz
Nineveh
Ningxia
Ninh Bình
Ninh Thuận
Nippes
Nisporeni
Nitra
Niuas
Niue
Niutao
Nizhny Novgorod
Nièvre
Niğde
Nišava
Njombe
Nkhata Bay
Nkhotakota
Noakhali
Nohiyahoi Tobei Jumhurí
Nong Bua Lam Phu
Nong Khai
Nonthaburi
Noonu
Nord
Nord-Est
Nord-Ouest
Nord-Trøndelag
Nord-Ubangi
Nordland
Norfolk
Norfolk Island
Normandie
Norrbotten
Norte
Norte de Santander
North
North Abaco
North Aegean
North America
North Andros
North Ayrshire
North Banat
North Bank Division
North Bačka
North Brabant
North Carolina
North Central
North Central Province
North Chungcheong
North Dakota
North Darfur
North Down
North East
North East Lincolnshire
North Eleuthera
North Gaza
North Gyeongsang
North Hamgyong
North Holland
North Hwanghae
North Jeolla
North Kalimantan
North Karelia
North Kazakhstan
North Khorasan
North Kivu
North Korea
North Kurdufan
North Lanarkshire
North Lincolnshire
North Macedonia
North Maluku
North Northamptonshire
North Ossetia-Alania
North Pemba
North Province
North Pyongan
North Rhine-Westphalia
North Sinai
North Somerset
North Sulawesi
North Sumatra
North Tyneside
North West
North Western
North Yorkshire
North-Western
Northamptonshire
Northeastern
Northern
Northern Africa
Northern America
Northern Bahr el Ghazal
Northern Borders
Northern Cape
Northern Denmark
Northern District
Northern Europe
Northern Ireland
Northern Mariana Islands
Northern Mindanao
Northern Ostrobothnia
Northern Red Sea
Northern Samar
Northern Savonia
Northern Territory
Northland
Northumberland
Northwest
Northwest Territories
Northwestern
Norway
Norðurþing
Nottingham
Nottinghamshire
Nouaceur
Nouakchott Nord
Nouakchott Ouest
Nouakchott Sud
Noumbiel
Nouméa
Nouvelle-Aquitaine
Nova Gorica
Nova Scotia
Novaci
Novara
Novgorod
Novo Mesto
Novo Selo
Novosibirsk
Nový Jičín
Nsanje
Ntcheu
Ntchisi
Ntoroko
Ntungamo
Nueva Ecija
Nueva Esparta
Nueva Segovia
Nueva Vizcaya
Nuevo León
Nugal
Nui
Nukufetau
Nukulaelae
Nunavut
Nuoro
Nuqat al Khams
Nuristan
Nuuk
Nuwara Eliya
Nwoya
Nyamira
Nyandarua
Nyanga
Nyeri
Nymburk
Nyíregyháza
Nzérékoré
Nzérékoré Region
Náchod
Nógrád
Nõo
Nīca
N’Djamena
N’zi-Comoé
Oaxaca
Obock
Obongi
Obwalden
Occidental Mindoro
Occitanie
Oceania
Ocniţa
Ocotepeque
Oddar Meanchey
Odeshchyna
Odisha
Odranci
Oecusse
Offaly
Oghuz
Ogliastra
Ogooué-Ivindo
Ogooué-Lolo
Ogooué-Maritime
Ogre
Ogun
Ohangwena
Ohio
Ohrid
Oio
Oise
Okayama
Okinawa
Oklahoma
Olaine
Olancho
Olbia-Tempio
Oldham
Olomouc
Olomoucký
Olt
Omagh
Omaheke
Oman
Ombella-M’Poko
Omsk
Omusati
Ondo
Ontario
Opava
Oplotnica
Opole
Oppland
Oran
Orange Walk
Ordino
Ordu
Ordubad
Oregon
Orellana
Orenburg
Orhei
Oriental
Oriental Mindoro
Orientale
Oristano
Orkhon
Orkney Islands
Ormož
Orne
Oro
Oromia
Oruro
Oryol
Osh
Osh Region
Oshana
Oshikoto
Osijek-Baranja
Osilnica
Oslo
Oslomej
Osmaniye
Ostrava
Ostrobothnia
Osun
Otago
Otepää
Oti
Otjozondjupa
Otuke
Ouaddaï
Ouaka
Ouargla
Ouarzazate
Oubritenga
Oudalan
Oudomxay
Oued Ed-Dahab
Oued Ed-Dahab-Lagouira
Ouest
Ouezzane
Ouham
Ouham-Pendé
Oujda-Angad
Ouled Djellal
Oum El Bouaghi
Ourense
Outer Hebrides
Ouémé
Overijssel
Oxfordshire
Oyam
Oyo
Ozama
Ozolnieki
Pabna
Pader
Padua
Pagėgiai
Pahang
Paide
Pailin
Pakistan
Pakruojis
Paktia
Paktika
Pakwach
Palanga
Palau
Palauli
Palawan
Palencia
Palermo
Palestine
Palestinian Territories
Pallisa
Palmer Land
Palmyra Atoll
Pampanga
Pamplemousses
Panama
Panamá
Panchagarh
Pando
Panevėžio Municipality
Panevėžys
Panevėžys County
Pangasinan
Panjshir
Paola
Paphos
Papua
Papua Barat Daya
Papua Islands
Papua New Guinea
Papua Pengunungan
Papua Selatan
Papua Tengah
Para
Paraguarí
Paraguay
Paramaribo
Paraná
Paraíba
Pardubice
Pardubický
Paris
Parma
Paro
Parwan
Pará
Pas-de-Calais
Pasco
Passoré
Pastaza
Pasvalys
Pathum Thani
Pattani
Pattaya
Patuakhali
Paul
Pavia
Pavlodar
Pavlodar oblysy
Pays-de-la-Loire
Paysandú
Pazardzhik
Pedernales
Pehčevo
Peipsiääre
Peleliu
Pelhřimov
Pella
Peloponnese
Pemagatshel
Pembroke
Pembrokeshire
Penal-Debe
Penama
Penang
Penghu
Pennsylvania
Penza
Peqin
Perak
Peravia
Perlis
Perm Krai
Pernambuco
Pernik
Perth and Kinross
Peru
Perugia
Pesaro and Urbino
Pescara
Pesnica
Pest
Peter
Petersburg, Indiana
Petnjica
Petrovec
Petén
Peć
Phalombe
Phang Nga
Phatthalung
Phayao
Phetchabun
Phetchaburi
Phichit
Philippines
Phitsanulok
Phnom Penh
Phocis
Phoenix Islands
Phongsaly
Phra Nakhon Si Ayutthaya
Phrae
Phthiotis
Phuket
Phú Thọ
Phú Yên
Piacenza
Piauí
Pichincha
Piedmont
Pieria
Pietà
Pinar del Río
Pingtung
Piran
Pirkanmaa
Pirojpur
Pirot
Pisa
Pistoia
Pita
Pitcairn
Pitcairn Islands
Piura
Pivka
Plaines Wilhems
Plaisance
Planken
Plasnica
Plateau
Plateau-Central
Plateaux
Plav
Pleven
Pljevlja
Plovdiv
Plungė
Plužine
Plymouth
Plzeň
Plzeň-North
Plzeň-South
Plzeňský
Podgorica
Podlachia
Podlehnik
Podunavlje
Podvelka
Podčetrtek
Pogradec
Pohnpei
Point Fortin
Pointe La Rue
Pointe-Noire
Poland
Poljčane
Polonnaruwa
Poltavshchyna
Polynesia
Polzela
Pomerania
Pomeroon-Supenaam
Pomoravlje
Poni
Pontevedra
Pool
Poole
Pordenone
Port Glaud
Port Hercules
Port Louis
Port Louis District
Port Moresby
Port Said
Port of Spain
Portalegre
Portland
Porto
Porto Novo
Portsmouth
Portugal
Portuguesa
Posavina
Postojna
Potaro-Siparuni
Potenza
Potosí
Powys
Požega-Slavonia
Prachatice
Prachin Buri
Prachuap Khiri Khan
Prague, Hlavní mešto
Prague-East
Prague-West
Prahova
Praia
Prato
Preah Vihear
Prebold
Preddvor
Preiļi
Presidente Hayes
Prevalje
Preveza
Prey Veng
Prešov
Priekule
Priekuļi
Prienai
Prilep
Primorje-Gorski Kotar
Primorsky Krai
Prince Edward Island
Princes Town
Prizren
Probištip
Prostějov
Provence-Alpes-Côte-d’Azur
Prykarpattia
Príncipe
Pskov
Ptuj
Puconci
Puducherry
Puebla
Puerto Plata
Puerto Rico
Pukë
Punakha
Punjab
Puno
Puntarenas
Pursat
Purwanchal
Putrajaya
Puttalam
Putumayo
Puy-de-Dôme
Pwani
Pyongyang
Pyrénées-Atlantiques
Pyrénées-Orientales
Päijänne Tavastia
Pärnu
Pärnumaa
Pécs
Përmet
Písek
Põhja-Pärnumaa
Põhja-Sakala
Põltsamaa
Põlva
Põlvamaa
Pārgauja
Pāvilosta
Pčinja
Pļaviņas
Přerov
Příbram
Qaasuitsup
Qabala
Qacha’s Nek
Qakh
Qala
Qalqilya
Qalyubia
Qaraghandy oblysy
Qashqadaryo
Qatar
Qazakh
Qazvin
Qena
Qeqqata
Qinghai
Qom
Qormi
Qostanay oblysy
Qrendi
Quatre Bornes
Quba
Qubadli
Quebec
Queensland
Querétaro
Quetzaltenango
Quezon
Quiché
Quinara
Quindío
Quintana Roo
Quirino
Quneitra
Qusar
Quthing
Quảng Bình
Quảng Nam
Quảng Ngãi
Quảng Ninh
Quảng Trị
Qyzylorda oblysy
Ra
Raa
Raasiku
Rabat
Rabat-Salé-Zemmour-Zaer
Racha-Lechkhumi and Kvemo Svaneti
Radenci
Radeče
Radlje ob Dravi
Radoviš
Radovljica
Radviliškis
Rae
Rafah
Ragged Island
Ragusa
Rajasthan
Rajbari
Rajshahi
Rajshahi Division
Rakai
Rakhine
Rakovník
Rakvere
Rakvere²
Ralik Chain
Ramallah and al-Bireh
Rangamati Hill
Rangpur
Rangpur Division
Rangárþing eystra
Rangárþing ytra
Rankovce
Ranong
Rapla
Raplamaa
Rapti
Ras al-Khaimah
Raseiniai
Rasina
Rason
Ratak Chain
Ratanakiri
Ratchaburi
Ratnapura
Rauna
Ravenna
Ravne na Koroškem
Raymah
Rayong
Razavi Khorasan
Razgrad
Razkrižje
Rače–Fram
Raška
Reading
Red Sea
Redange
Redbridge
Redcar and Cleveland
Redonda
Reggio Calabria
Reggio Emilia
Rehamna
Relizane
Remich
Renfrewshire
Rennell and Bellona
Renče–Vogrsko
Republika Srpska
Resen
Retalhuleu
Rethymno
Rewa
Reykhólahreppur
Reykjanesbær
Reykjavík
Reykjavíkurborg
Rezina
Rečica ob Savinji
Rhineland-Palatinate
Rhode Island
Rhodope
Rhondda Cynon Taf
Rhône
Riau
Riau Islands
Ribeira Brava
Ribeira Grande
Ribeira Grande de Santiago
Ribnica
Ribnica na Pohorju
Richmond upon Thames
Riebiņi
Rietavas
Rieti
Rif Dimashq
Riga
Rimini
Rio Grande do Norte
Rio Grande do Sul
Rio de Janeiro
Risaralda
Rivas
River Gee
River Nile
Rivera
Rivercess
Rivers
Rivière Noire
Rivière du Rempart
Rivnenshchyna
Riyadh
Rizal
Rize
Rocha
Rochdale
Roche Caiman
Rodrigues
Rogaland
Rogatec
Rogaška Slatina
Rogašovci
Roi Et
Roja
Rokiškis
Rokycany
Romania
Romblon
Rome
Rondônia
Rongelap Atoll
Ropaži
Roraima
Roscommon
Rosoman
Rostov
Rothera Station
Rotherham
Rotuma
Rovigo
Rožaje
Rubanda
Rubirizi
Rucava
Ruggell
Rugāji
Ruhnu
Rukiga
Rukungiri
Rukwa
Rum Cay
Rumonge
Rumphi
Rundāle
Ruse
Russia
Rutana
Rutland
Ruvuma
Ruyigi
Ruše
Rwampara
Rwanda
Ryanggang
Ryazan
Rychnov nad Kněžnou
Räpina
Réunion
Río Gallegos
Río Muni
Río Negro
Río San Juan
Rîșcani
Rõuge
Rēzekne
Rēzekne Municipality
Rūjiena
Sa Kaeo
Saarde
Saare
Saaremaa
Saarland
Saatly
Saba
Sabah
Sabaragamuwa
Sabha
Sabirabad
Sacatepéquez
Sadarak
Safi
Saga
Sagaing
Sagarmatha
Sahel
Saint Andrew
Saint Ann
Saint Anne Sandy Point
Saint Catherine
Saint David
Saint Elizabeth
Saint George
Saint George Basseterre
Saint George Gingerland
Saint Helena
Saint Helens
Saint James
Saint James Windward
Saint John
Saint John Capisterre
Saint John Figtree
Saint Joseph
Saint Kitts
Saint Lawrence
Saint Louis
Saint Lucy
Saint Luke
Saint Mark
Saint Mary
Saint Mary Cayon
Saint Michael
Saint Patrick
Saint Paul
Saint Paul Capisterre
Saint Paul Charlestown
Saint Peter
Saint Peter Basseterre
Saint Petersburg
Saint Philip
Saint Roman
Saint Thomas
Saint Thomas Lowland
Saint Thomas Middle Island
Saint-Louis
Saint-Pierre
Sainte-Dévote Chapel
Sainyabuli
Saitama
Sakarya
Sakha
Sakhalin
Sakon Nakhon
Saku
Sal
Sala
Salacgrīva
Saladin
Salamanca
Salamat
Salaspils
Salavan
Saldus
Salerno
Salfit
Salford
Salgótarján
Salima
Salta
Salto
Salyan
Salzburg
Salé
Samangan
Samaná
Samar
Samara
Samarqand
Samburu
Samdrup Jongkhar
Samegrelo-Zemo Svaneti
Samoa
Samos
Samsun
Samtse
Samtskhe-Javakheti
Samukh
Samut Prakan
Samut Sakhon
Samut Songkhram
San Andrés & Providencia
San Cristóbal
San Fernando
San José
San José de Ocoa
San Juan
San Juan-Laventille
San Luis
San Luis Potosí
San Marcos
San Marino
San Martín
San Miguel
San Pedro
San Pedro de Macorís
San Salvador
San Vicente
San Ġwann
Sanaag
Sana’a
Sancti Spíritus
Sandaun
Sandwell
Sangha
Sangha-Mbaéré
Sangre Grande
Sanguié
Sankuru
Sanma
Sanmatenga
Sannat
Sant Julià de Lòria
Santa Ana
Santa Bárbara
Santa Catarina
Santa Catarina do Fogo
Santa Cruz
Santa Cruz de Tenerife
Santa Elena
Santa Fe
Santa Luċija
Santa Rosa
Santa Venera
Santander
Santarém
Santiago
Santiago Metropolitan
Santiago Rodríguez
Santiago de Cuba
Santiago del Estero
Santo Domingo
Santo Domingo de los Tsáchilas
Sar-e Pol
Saraburi
Saraj
Saraj †
Sarajevo
Saramacca
Sarandë
Sarangani
Saratov
Sarawak
Sardinia
Sark
Sarpang
Sarthe
Saskatchewan
Sassandra-Marahoué
Sassari
Satakunta
Satkhira
Satu Mare
Satun
Satupa’itea
Saudi Arabia
Saue
Saulkrasti
Savanes
Savanes²
Savannah
Savannakhet
Savanne
Savoie
Savona
Saxony
Saxony-Anhalt
Saïda
Saône-et-Loire
Sa’dah
Schaan
Schaffhausen
Schellenberg
Schleswig-Holstein
Schwyz
Scotland
Scottish Borders
Sefrou
Sefton
Segovia
Seine-Maritime
Seine-Saint-Denis
Seine-et-Marne
Sejong
Sekong
Selangor
Selenge
Selibe Phikwe
Selnica ob Dravi
Seltjarnarnesbær
Sembabule
Semily
Semič
Semnan
Senegal
Senglea
Sennar
Seoul
Serbia
Serere
Sergipe
Sermersooq
Serravalle
Serres
Serua
Seti
Setomaa
Settat
Setúbal
Sevastopol
Seville
Sevnica
Seychelles
Seyðisfjarðarkaupstaður
Sežana
Sfax
Shaanxi
Shabran
Shabwah
Shahbuz
Shaki
Shaki District
Shamakhi
Shamal al Batinah
Shamal ash Sharqiyah
Shamkir
Shan
Shandong
Shanghai
Shanxi
Shariatpur
Sharjah
Sharur
Shaviyani
Sheema
Shefa
Sheffield
Sherpur
Shetland
Shida Kartli
Shiga
Shimane
Shinyanga
Shirak
Shirvan
Shiselweni
Shizuoka
Shkodër
Shkodër County
Showa Station
Shropshire
Shumen
Shusha
Shyghys Qazaqstan oblysy
Shymkent
Si Sa Ket
Siaya
Siazan
Sibiu
Sichuan
Sicily
Sidama
Sidi Bel Abbès
Sidi Bennour
Sidi Bouzid
Sidi Ifni
Sidi Kacem
Sidi Slimane
Sidi Youssef Ben Ali
Siem Reap
Siena
Sierra Leone
Sigave
Siguiri
Sigulda
Sihanoukville
Siirt
Sikasso
Sikkim
Sila
Silesia
Siliana
Silistra
Sillamäe
Simiyu
Sinaloa
Sindh
Sing Buri
Singapore
Singida
Sinoe
Sinop
Sint Eustatius
Sint Maarten
Sipaliwini
Siparia
Siquijor
Sirajganj
Sirdaryo
Sironko
Sirte
Sisak-Moslavina
Sissili
Sistan and Baluchestan
Sivas
Siġġiewi
Skaftárhreppur
Skagabyggð
Skagafjörður
Skeiða- og Gnúpverjahreppur
Skhirat-Témara
Skikda
Skopje
Skorradalshreppur
Skrapar
Skrunda
Skrīveri
Skuodas
Skåne
Skútustaðahreppur
Sliema
Sligo
Sliven
Slough
Slovakia
Slovenia
Slovenj Gradec
Slovenska Bistrica
Slovenske Konjice
Smiltene
Smolensk
Smolyan
Snæfellsbær
Soccsksargen
Sodražica
Sofala
Sofia
Sofia District
Sogn og Fjordane
Sohag
Sokolov
Sokoto
Solihull
Sololá
Solomon Islands
Solothurn
Soltüstik Qazaqstan oblysy
Solčava
Somali
Somalia
Somerset
Somme
Somogy
Sondrio
Songkhla
Songwe
Sonora
Sonsonate
Sonsorol
Sool
Sopište
Sopron
Soria
Soriano
Soroca
Soroti
Sorsogon
Sotavento Islands
Soufrière
Souk Ahras
Soum
Sourou
Souss-Massa-Drâa
Sousse
South
South Abaco
South Aegean
South Africa
South America
South Andros
South Australia
South Ayrshire
South Banat
South Bačka
South Carolina
South Central Province
South Chungcheong
South Cotabato
South Dakota
South Darfur
South East
South Eleuthera
South Georgia & South Sandwich Islands
South Gloucestershire
South Gyeongsang
South Hamgyong
South Holland
South Hwanghae
South Jeolla
South Kalimantan
South Karelia
South Kazakhstan
South Khorasan
South Kivu
South Korea
South Kurdufan
South Lanarkshire
South Pemba
South Province
South Pyongan
South Sinai
South Sudan
South Sulawesi
South Sumatra
South Tyneside
South Tyrol
South West
Southampton
Southeast Asia
Southeast Sulawesi
Southend-on-Sea
Southern
Southern Africa
Southern Asia
Southern Denmark
Southern District
Southern Europe
Southern Highlands
Southern Leyte
Southern Nations, Nationalities, and Peoples
Southern Ostrobothnia
Southern Peninsula
Southern Red Sea
Southern Savonia
Southland
Southwark
Southwest
Southwest Ethiopia Peoples
Southwest Finland
Sowa Town
Spain
Spanish Wells
Split-Dalmatia
Spélugues
Središče ob Dravi
Srem
Sri Lanka
St. Barthélemy
St. Gallen
St. Helena
St. John’s
St. Julian’s
St. Kitts
St. Kitts & Nevis
St. Lucia
St. Martin
St. Paul’s Bay
St. Pierre & Miquelon
St. Thomas
St. Vincent
St. Vincent & Grenadines
Staffordshire
Stann Creek
Stara Zagora
Staro Nagoričane
Starše
Stavropol Krai
Stepanakert
Stirling
Stockholm
Stockport
Stockton-on-Tees
Stoke-on-Trent
Stopiņi
Strabane
Strakonice
Strandabyggð
Straža
Strenči
Struga
Strumica
Strășeni
Studeničani
Stung Treng
Stykkishólmsbær
Styria
Středočeský
Sub-Saharan Africa
Subcarpathia
Suceava
Suchitepéquez
Sucre
Sucumbíos
Sud
Sud Sardegna
Sud-Bandama
Sud-Comoé
Sud-Est
Sud-Ouest
Sud-Ubangi
Sudan
Sudur Pashchimanchal
Suez
Suffolk
Sughd
Sukhothai
Sul
Sulawesi
Sulaymaniyah
Sultan Kudarat
Sulu
Sumatra
Sumqayit
Sumshchyna
Sunamganj
Sunderland
Suphanburi
Surat Thani
Surigao del Norte
Surigao del Sur
Surin
Suriname
Surrey
Surxondaryo
Sutton
Suðurnesjabær
Svalbard
Svalbard & Jan Mayen
Svalbarðshreppur
Svalbarðsstrandarhreppur
Svay Rieng
Sveitarfélagið Hornafjörður
Sveitarfélagið Skagafjörður
Sveitarfélagið Skagaströnd
Sveitarfélagið Vogar
Sveitarfélagið Árborg
Sveitarfélagið Ölfus
Sverdlovsk
Sveta Ana
Sveta Trojica v Slovenskih Goricah
Sveti Andraž v Slovenskih Goricah
Sveti Jurij
Sveti Jurij v Slovenskih Goricah
Sveti Nikole
Sveti Tomaž
Svitavy
Swansea
Swaziland
Sweden
Swieqi
Swindon
Switzerland
Sylhet
Sylhet Division
Syracuse
Syria
Syunik
Szabolcs-Szatmár-Bereg
Szeged
Szekszárd
Szolnok
Szombathely
Székesfehérvár
Sánchez Ramírez
São Domingos
São Filipe
São Lourenço dos Órgãos
São Miguel
São Paulo
São Salvador do Mundo
São Tomé
São Tomé & Príncipe
São Vicente
Sédhiou
Ségou
Séno
Sétif
Sîngerei
Sóc Trăng
Södermanland
Sør-Trøndelag
Súðavíkurhreppur
Sükhbaatar
Sălaj
Sēja
Sơn La
Tabasco
Tabor
Tabora
Tabuk
Tachov
Tacna
Tacuarembó
Tadjourah
Tadla-Azilal
Tafea
Tafilah
Tagant
Tahoua
Taichung
Tailevu
Tainan
Taipei
Taita-Taveta
Taitung
Taiwan
Taiz
Tajikistan
Tak
Takamaka
Takhar
Takéo
Talas
Tallinn
Talsi
Tamanghasset
Tamaulipas
Tambacounda
Tambov
Tameside
Tamil Nadu
Tan-Tan
Tana River
Tandjilé
Tanga
Tangail
Tanganyika
Tangier-Assilah
Tangier-Tétouan
Tanintharyi
Tanzania
Taoudénit
Taounate
Taourirt
Taoyuan
Tapa
Tapoa
Taraba
Taraclia
Taranaki
Taranto
Tarapacá
Tarfaya
Targovishte
Tarija
Tarlac
Tarn
Tarn-et-Garonne
Taroudant
Tarrafal
Tarrafal de São Nicolau
Tarragona
Tartar
Tartu
Tartumaa
Tartus
Tartu²
Tarxien
Tashkent
Tashkent Province
Tasman
Tasmania
Tata
Tatabánya
Tataouine
Tatarstan
Tauragė
Tauragė County
Tavastia Proper
Tavush
Tawi-Tawi
Taza
Taza-Al Hoceima-Taounate
Ta’ Xbiex
Tbilisi
Tbong Khmum
Tearce
Tehran
Tekirdağ
Tel Aviv District
Telangana
Telangāna
Telemark
Telenești
Teleorman
Telford and Wrekin
Tell City, Indiana
Telšiai
Telšiai County
Temburong
Temotu
Tennessee
Tepelenë
Teplice
Teramo
Terengganu
Terni
Ternopilshchyna
Territoire de Belfort
Teruel
Tete
Tetovo
Texas
Thaa
Thaba-Tseka
Thailand
Thakurgaon
Thanh Hóa
Tharaka-Nithi
Thesprotia
Thessaloniki
Thessaly
Thimphu
Thiès
Thurgau
Thuringia
Thurrock
Thyolo
Thái Bình
Thái Nguyên
Thừa Thiên–Huế
Tianjin
Tiaret
Tibesti
Tibet
Ticino
Tierra del Fuego
Tigray
Tillabéri
Timimoun
Timiș
Timor-Leste
Tindouf
Tinghir
Tipasa
Tipperary
Tirana
Tirana County
Tiris Zemmour
Tissemsilt
Tivat
Tizi Ouzou
Tiznit
Tišina
Tiền Giang
Tjörneshreppur
Tlaxcala
Tlemcen
Toamasina
Tobago
Tocantins
Tochigi
Togdheer
Togo
Toila
Tokat
Tokelau
Tokushima
Tokyo
Toledo
Toliara
Tolima
Tolmin
Tolna
Tombali
Tombouctou
Tomsk
Tonga
Tongatapu
Toplica
Torba
Torbay
Torfaen
Tori
Tororo
Totonicapán
Tottori
Touggourt
Tougué
Tovuz
Tower Hamlets
Toyama
Tozeur
Trabzon
Trafford
Trakai
Trang
Trans Nzoia
Transnistria
Trapani
Trarza
Trashigang
Trashiyangtse
Trat
Trbovlje
Trebnje
Treinta y Tres
Trelawny
Trentino
Trentino-South Tyrol
Trenčín
Treviso
Triesen
Triesenberg
Trieste
Trikala
Trincomalee
Trinidad & Tobago
Trinity Palmetto Point
Tripoli
Tripura
Tristan da Cunha
Trnava
Trnovska Vas
Troll Station
Troms
Tromssan ja Finmarkun
Trongsa
Tropojë
Trujillo
Trutnov
Trzin
Trà Vinh
Trøndelag
Tržič
Tshopo
Tshuapa
Tsirang
Tuamasaga
Tubas
Tucumán
Tukums
Tula
Tulcea
Tulkarm
Tumbes
Tunapuna-Piarco
Tunceli
Tungurahua
Tunis
Tunisia
Turin
Turkana
Turkey
Turkmenistan
Turks & Caicos Islands
Turnišče
Tuscany
Tutong
Tuva
Tuvalu
Tuy
Tuyên Quang
Tuzi
Tuzlanski
Tver
Tyrol
Tyumen
Tábor
Táchira
Tálknafjarðarhreppur
Tây Ninh
Tébessa
Télimélé
Tétouan
Tõrva
Töv
Türi
Türkistan oblysy
Türkiye
Tērvete
Třebíč
U.S. Outlying Islands
U.S. Virgin Islands
UK
US
Uaboe
Uasin Gishu
Ubon Ratchathani
Ucayali
Udine
Udmurt
Udon Thani
Uganda
Uherské Hradiště
Ujae Atoll
Ujar
Ukmergė
Ukraine
Ulaanbaatar
Ulcinj
Ulsan
Ulster
Ulyanovsk
Ulytaū oblysy
Umbria
Umm Salal
Umm al-Quwain
Una-Sana
Ungheni
United Arab Emirates
United Kingdom
United States
Unity
Unknown Location
Upper Austria
Upper Demerara-Berbice
Upper East
Upper Nile
Upper North Province
Upper River Division
Upper South Province
Upper Takutu-Upper Essequibo
Upper West
Uppsala
Uri
Urozgan
Uruguay
Usulután
Utah
Utena
Utena County
Uthai Thani
Utirik Atoll
Utrecht
Uttar Pradesh
Uttaradit
Uttarakhand
Uttarākhand
Uusimaa
Uva
Uvea
Uvs
Uzbekistan
Uíge
Uşak
Vaavu
Vacoas-Phoenix
Vaduz
Vaisigano
Vaitupu
Vaiņode
Vakaga
Val-de-Marne
Val-d’Oise
Valais
Valandovo
Valdesia
Vale of Glamorgan
Valencia
Valencian Community
Valga
Valgamaa
Valka
Valladolid
Valle
Valle del Cauca
Valletta
Vallon de la Rousse
Vallée du Bandama
Vallée du Bandama²
Valmiera
Valmieras Novads
Valparaíso
Valverde
Van
Vanuatu
Var
Varakļāni
Varaždin
Varese
Vargas
Varna
Varėna
Vas
Vasilevo
Vaslui
Vatican City
Vaucluse
Vaud
Vaupés
Vavaʻu
Vavuniya
Vayots Dzor
Va’a-o-Fonoti
Vecpiebalga
Vecumnieki
Velenje
Veles
Velika Polana
Velike Lašče
Veliko Tarnovo
Vendée
Veneto
Venezuela
Venice
Ventspils
Ventspils Municipality
Veracruz
Veraguas
Verbano-Cusio-Ossola
Vercelli
Vermont
Verona
Veržej
Vest-Agder
Vestfold
Vestfold og Telemark
Vestland
Vestmannaeyjabær
Vesturbyggð
Veszprém
Veszprém County
Vevay, Indiana
Vevčani
Viana do Castelo
Vianden
Vibo Valentia
Vicenza
Vichada
Victoria
Videm
Vidin
Vienna
Vienne
Vientiane
Vientiane Province
Viesīte
Vietnam
Vieux Fort
Vihiga
Viimsi
Viken
Vila Real
Viljandi
Viljandi²
Viljandi³
Vilkaviškis
Villa Clara
Vilniaus Municipality
Vilnius
Vilnius County
Vincennes, Indiana
Vinica
Vinni
Vinnychchyna
Vipava
Viqueque
Virginia
Virovitica-Podravina
Viru-Nigula
Visaginas
Viseu
Vitanje
Vitebsk
Viterbo
Viļaka
Viļāni
Vladimir
Vlorë
Vlorë County
Vodice
Vojnik
Vojvodina
Volgograd
Vologda
Volta
Volyn
Vopnafjarðarhreppur
Vorarlberg
Vormsi
Voronezh
Vosges
Vostok Station
Vrancea
Vraneštica
Vransko
Vrapčište
Vratsa
Vrhnika
Vsetín
Vukovar-Syrmia
Vuzenica
Vysočina
Vyškov
Vâlcea
Väike-Maarja
Värmland
Västerbotten
Västernorrland
Västmanland
Västra Götaland
Võru
Võrumaa
Võru²
Vārkava
Vĩnh Long
Vĩnh Phúc
Wadi Fira
Wadi al Hayaa
Wadi al Shatii
Waikato
Wajir
Wakayama
Wake Island
Wakefield
Wakiso
Wales
Wallis & Futuna
Wallonia
Walloon Brabant
Walsall
Waltham Forest
Wandsworth
Wangdue Phodrang
Wanica
Warmia-Masuria
Warrap
Warrington
Warwickshire
Washington
Washington DC
Wasit
Waterford
Wele-Nzas
Wellington
West
West Azarbaijan
West Bačka
West Bengal
West Berkshire
West Coast
West Coast Division
West Darfur
West Dunbartonshire
West Flanders
West Grand Bahama
West Greece
West Herzegovina
West Java
West Kalimantan
West Kazakhstan
West Kurdufan
West Lothian
West Macedonia
West New Britain
West Northamptonshire
West Nusa Tenggara
West Panamá
West Papua
West Pokot
West Pomerania
West Sulawesi
West Sumatra
West Sussex
West Virginia
Western
Western Africa
Western Area
Western Asia
Western Australia
Western Bahr el Ghazal
Western Cape
Western Equatoria
Western Europe
Western Highlands
Western North
Western Sahara
Western Visayas
Westfjords
Westmeath
Westminster
Westmoreland
Wexford
White Nile
Wicklow
Wigan
Wiltshire
Wiltz
Winamac, Indiana
Windsor and Maidenhead
Wirral
Wisconsin
Wokingham
Woleu-Ntem
Wolverhampton
Woqooyi Galbeed
Worcestershire
Woroba
Worodougou
Wotho Atoll
Wotje Atoll
Wrexham
Wyoming
Xagħra
Xaisomboun
Xanthi
Xewkija
Xgħajra
Xiangkhouang
Xinjiang
Xorazm
Yagha
Yala
Yalova
Yamagata
Yamaguchi
Yamalo-Nenets Okrug
Yamanashi
Yambol
Yamoussoukro
Yangon
Yap
Yaracuy
Yardymli
Yaren
Yaroslavl
Yasothon
Yatenga
Yazd
Yemen
Yerevan
Yevlakh
Yevlakh District
Yilan
Yobe
Yogyakarta
Yomou
Yonne
York
Yoro
Youssoufia
Yozgat
Yucatán
Yukon
Yuma
Yumbe
Yunlin
Yunnan
Yvelines
Yên Bái
Zabaykalsky Krai
Zabul
Zacapa
Zacatecas
Zadar
Zaghouan
Zagora
Zagorje ob Savi
Zagreb
Zagreb County
Zaire
Zajas
Zaječar
Zakarpattia
Zakynthos
Zala
Zalaegerszeg
Zambales
Zambezi
Zambezia
Zambia
Zamboanga Peninsula
Zamboanga Sibugay
Zamboanga del Norte
Zamboanga del Sur
Zamfara
Zamora
Zamora-Chinchipe
Zangilan
Zanjan
Zanzan
Zanzan²
Zanzibar Central/South
Zanzibar North
Zanzibar Urban/West
Zaporizhzhya
Zaqatala
Zaragoza
Zarasai
Zardab
Zarqa
Zavkhan
Zavrč
Zawiya
Zealand
Zeeland
Zelenikovo
Zenica-Doboj
Zeta
Zhambyl oblysy
Zhejiang
Zhemgang
Zhetisū oblysy
Zhytomyrshchyna
Ziguinchor
Zilupe
Zimbabwe
Zinder
Ziro
Zlatibor
Zlín
Zlínský
Znojmo
Zomba
Zombo
Zombo²
Zondoma
Zonguldak
Zou
Zoundwéogo
Zreče
Zrnovci
Zug
Zulia
Zürich
en
world
Água Grande
Álava
Árneshreppur
Ásahreppur
Ávila
Åland Islands
Çanakkale
Çankırı
Çorum
Équateur
Érd
Évora
Ísafjarðarbær
Île-de-France²
Ñeembucú
Ñuble
Ömnögovi
Örebro
Östergötland
Övörkhangai
Østfold
Ústecký
Ústí nad Labem
Ústí nad Orlicí
Ürümqi
Þingeyjarsveit
Ādaži
Čair
Čair †
Čaška
Česká Lípa
České Budějovice
Český Krumlov
Češinovo-Obleševo
Črenšovci
Črna na Koroškem
Črnomelj
Čučer-Sandevo
Điện Biên
Đắk Lắk
Đắk Nông
Đồng Nai
Đồng Tháp
Ērgļi
Ħamrun
Ķegums
Ķekava
Łódź
Ōita
Ōsaka
Şanlıurfa
Ştefan Vodă
Şırnak
Šakiai
Šalovci
Šalčininkai
Šavnik
Šempeter–Vrtojba
Šentilj
Šentjernej
Šentjur
Šentrupert
Šenčur
Šiauliai
Šiauliai County
Šiaulių Municipality
Šibenik-Knin
Šilalė
Šilutė
Širvintos
Škocjan
Škofja Loka
Škofljica
Šmarje pri Jelšah
Šmarješke Toplice
Šmartno ob Paki
Šmartno pri Litiji
Šoštanj
Štip
Štore
Šumadija
Šumperk
Šuto Orizari
Šuto Orizari †
Švenčionys
Żabbar
Żebbuġ
Żebbuġ Gozo
Żejtun
Żurrieq
Žabljak
Žalec
Železniki
Želino
Žetale
Žilina
Žiri
Žirovnica
Žužemberk
Žďár nad Sázavou
Șoldănești
ʻEua
’Adan
`;

export const languageNames = `
Abkhazian
Acehnese
Acoli
Adangme
Adyghe
Afar
Afrihili
Afrikaans
Aghem
Ainu
Akan
Akkadian
Akoose
Alabama
Albanian
Aleut
Algerian Arabic
American Sign Language
Amharic
Ancient Egyptian
Ancient Greek
Angika
Anii
Ao Naga
Arabic
Aragonese
Aramaic
Araona
Arapaho
Arawak
Armenian
Aromanian
Arpitan
Assamese
Asturian
Asu
Atikamekw
Atsam
Avaric
Avestan
Awadhi
Aymara
Azerbaijani
Badaga
Bafia
Bafut
Bakhtiari
Balinese
Baluchi
Bambara
Bamun
Bangla
Banjar
Basaa
Bashkir
Basque
Batak Toba
Bavarian
Beja
Belarusian
Bemba
Bena
Betawi
Bhojpuri
Bikol
Bini
Bishnupriya
Bislama
Blin
Blissymbols
Bodo
Bosnian
Brahui
Braj
Breton
Buginese
Bulgarian
Bulu
Buriat
Burmese
Caddo
Cajun French
Cantonese
Capiznon
Carib
Carolina Algonquian
Catalan
Cayuga
Cebuano
Central Atlas Tamazight
Central Dusun
Central Kurdish
Central Ojibwa
Central Yupik
Chadian Arabic
Chagatai
Chakma
Chamorro
Chechen
Cherokee
Cheyenne
Chibcha
Chickasaw
Chiga
Chilcotin
Chimborazo Highland Quichua
Chinese
Chinook Jargon
Chipewyan
Choctaw
Church Slavic
Chuukese
Chuvash
Classical Newari
Classical Syriac
Colognian
Comorian
Coptic
Cornish
Corsican
Cree
Crimean Tatar
Croatian
Czech
Dakota
Danish
Dargwa
Dazaga
Delaware
Dinka
Divehi
Dogri
Dogrib
Duala
Dutch
Dyula
Dzongkha
Eastern Frisian
Efik
Egyptian Arabic
Ekajuk
Elamite
Embu
Emilian
English
Erzya
Esperanto
Estonian
Ewe
Ewondo
Extremaduran
Fang
Fanti
Faroese
Fiji Hindi
Fijian
Filipino
Finnish
Fon
Frafra
French
Friulian
Fula
Ga
Gagauz
Galician
Gan Chinese
Ganda
Gayo
Gbaya
Geez
Georgian
German
Gheg Albanian
Ghomala
Gilaki
Gilbertese
Gondi
Gorontalo
Gothic
Grebo
Greek
Guarani
Gujarati
Gusii
Gwichʼin
Haida
Haitian Creole
Hakka Chinese
Halkomelem
Haryanvi
Hausa
Hawaiian
Hebrew
Herero
Hiligaynon
Hindi
Hiri Motu
Hittite
Hmong
Hmong Njua
Hungarian
Hupa
Iban
Ibibio
Icelandic
Ido
Igbo
Iloko
Inari Sami
Indonesian
Ingrian
Ingush
Innu-aimun
Interlingua
Interlingue
Inuktitut
Inupiaq
Irish
Italian
Jamaican Creole English
Japanese
Javanese
Jju
Jola-Fonyi
Judeo-Arabic
Judeo-Persian
Jutish
Kabardian
Kabuverdianu
Kabyle
Kachin
Kaingang
Kako
Kalaallisut
Kalenjin
Kalmyk
Kamba
Kanembu
Kangri
Kannada
Kanuri
Kara-Kalpak
Karachay-Balkar
Karelian
Kashmiri
Kashubian
Kawi
Kazakh
Kenyang
Khasi
Khmer
Khotanese
Khowar
Kikuyu
Kimbundu
Kinaray-a
Kinyarwanda
Kirmanjki
Klingon
Kom
Komi
Komi-Permyak
Kongo
Konkani
Korean
Koro
Kosraean
Kotava
Koyra Chiini
Koyraboro Senni
Kpelle
Krio
Kuanyama
Kumyk
Kurdish
Kurukh
Kutenai
Kuvi
Kwakʼwala
Kwasio
Kyrgyz
Kʼicheʼ
Ladino
Lakota
Lamba
Langi
Lao
Latgalian
Latin
Latvian
Laz
Lezghian
Ligurian
Lillooet
Limburgish
Lingala
Lingua Franca Nova
Literary Chinese
Lithuanian
Livonian
Lojban
Lombard
Louisiana Creole
Low German
Lower Silesian
Lower Sorbian
Lozi
Luba-Katanga
Luba-Lulua
Luiseno
Lule Sami
Lunda
Luo
Luxembourgish
Luyia
Maba
Macedonian
Machame
Madurese
Mafa
Magahi
Main-Franconian
Maithili
Makasar
Makhuwa
Makhuwa-Meetto
Makonde
Malagasy
Malay
Malayalam
Maliseet-Passamaquoddy
Maltese
Manchu
Mandar
Mandingo
Manipuri
Manx
Mapuche
Marathi
Mari
Marshallese
Marwari
Masai
Mazanderani
Medumba
Mende
Mentawai
Meru
Metaʼ
Mi'kmaw
Michif
Middle Dutch
Middle English
Middle French
Middle High German
Middle Irish
Min Nan Chinese
Minangkabau
Mingrelian
Mirandese
Mizo
Mohawk
Moksha
Mongo
Mongolian
Moose Cree
Morisyen
Moroccan Arabic
Mossi
Multiple languages
Mundang
Muscogee
Muslim Tat
Myene
Māori
Najdi Arabic
Nama
Nauru
Navajo
Ndonga
Neapolitan
Nepali
Newari
Ngambay
Ngiemboon
Ngomba
Nheengatu
Nias
Nigerian Pidgin
Niuean
No linguistic content
Nogai
North Ndebele
Northern East Cree
Northern Frisian
Northern Luri
Northern Sami
Northern Sotho
Northern Tutchone
Northwestern Ojibwa
Norwegian
Norwegian Bokmål
Norwegian Nynorsk
Novial
Nuer
Nyamwezi
Nyanja
Nyankole
Nyasa Tonga
Nyoro
Nzima
N’Ko
Obolo
Occitan
Odia
Oji-Cree
Ojibwa
Okanagan
Old English
Old French
Old High German
Old Irish
Old Norse
Old Persian
Old Provençal
Oromo
Osage
Ossetic
Ottoman Turkish
Pahlavi
Palatine German
Palauan
Pali
Pampanga
Pangasinan
Papiamento
Pashto
Pennsylvania German
Persian
Phoenician
Picard
Piedmontese
Pijin
Plains Cree
Plautdietsch
Pohnpeian
Polish
Pontic
Portuguese
Prussian
Punjabi
Quechua
Qʼeqchiʼ
Rajasthani
Rapanui
Rarotongan
Riffian
Rohingya
Romagnol
Romanian
Romansh
Romany
Rombo
Rotuman
Roviana
Rundi
Russian
Rusyn
Rwa
Saamia
Saho
Samaritan Aramaic
Samburu
Samoan
Samogitian
Sandawe
Sango
Sangu
Sanskrit
Santali
Sardinian
Sasak
Sassarese Sardinian
Saterland Frisian
Scots
Scottish Gaelic
Selayar
Selkup
Sena
Seneca
Serbian
Serbo-Croatian
Serer
Seri
Seselwa Creole French
Shambala
Shan
Shona
Sichuan Yi
Sicilian
Sidamo
Siksiká
Silesian
Sindhi
Sinhala
Skolt Sami
Slave
Slovak
Slovenian
Soga
Sogdien
Somali
Soninke
Sourashtra
South Ndebele
Southern Altai
Southern East Cree
Southern Haida
Southern Kurdish
Southern Lushootseed
Southern Sami
Southern Sotho
Southern Tutchone
Spanish
Sranan Tongo
Standard Moroccan Tamazight
Straits Salish
Sukuma
Sumerian
Sundanese
Susu
Swahili
Swampy Cree
Swati
Swedish
Swiss German
Syriac
Tachelhit
Tagalog
Tagish
Tahitian
Tahltan
Tai Dam
Taita
Tajik
Talysh
Tamashek
Tamil
Taroko
Tasawaq
Tatar
Telugu
Tereno
Teso
Tetum
Thai
Tibetan
Tigre
Tigrinya
Timne
Tiv
Tlingit
Tok Pisin
Tokelauan
Toki Pona
Tongan
Tornedalen Finnish
Torwali
Tsakhur
Tsakonian
Tsimshian
Tsonga
Tswana
Tulu
Tumbuka
Tunisian Arabic
Turkish
Turkmen
Turoyo
Tuvalu
Tuvinian
Twi
Tyap
Udmurt
Ugaritic
Ukrainian
Umbundu
Unknown language
Upper Sorbian
Urdu
Uyghur
Uzbek
Vai
Venda
Venetian
Veps
Vietnamese
Volapük
Votic
Vunjo
Võro
Walloon
Walser
Waray
Warlpiri
Washo
Wayuu
Welsh
West Flemish
Western Balochi
Western Canadian Inuktitut
Western Frisian
Western Mari
Western Ojibwa
Western Panjabi
Wolaytta
Wolof
Wu Chinese
Xhosa
Xiang Chinese
Yakut
Yangben
Yao
Yapese
Yemba
Yiddish
Yoruba
Zapotec
Zarma
Zaza
Zeelandic
Zenaga
Zhuang
Zoroastrian Dari
Zulu
Zuni
`;
