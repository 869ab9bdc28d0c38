/** What news pages write around an article, language by language: data, matched by `phrases.ts`. Lower case, as a line starts with it. */

/** A row per kind, its phrases parted by "|"; a phrase counts where a line opens with it. */
export interface Boilerplate {
  /** Opens a link to another story, or heads a list of them. */
  related: string;
  /** Heads the readers' comments, or the form for one. */
  comments: string;
  /** Asks to share, print, send or save, or to follow on other sites. */
  share: string;
  /** Asks to sign up, subscribe or install. */
  newsletter: string;
  /** Names the photographer or the picture. */
  credit: string;
  /** Names the author, the newsroom or the agency. */
  author: string;
  /** Says when it was published or changed, or how long it takes to read. */
  dated: string;
  /** Heads tags, topics and sections. */
  tags: string;
  /** Marks an advertisement. */
  advertisement: string;
  /** Says whose rights it all is, anywhere in a line. */
  rights: string;
  /** Talks about cookies, anywhere in a line. */
  cookies: string;
  /** Says that the rest is for subscribers, or on another page, anywhere in a line. */
  continued: string;
}

export const BOILERPLATE: Readonly<Record<string, Boilerplate>> = {
  en: {
    related:
      "read more|read also|also read|read next|read:|see more|see also|more:|more from|more on|more stories|more news|more great|related|you may also like|you might also like|you might like|recommended|most read|most popular|trending|don't miss|don’t miss|also on|also in|in other news|latest news|latest stories|top stories|editor’s picks|editors' picks|editors’ picks|what to read next|further reading|watch:|watch more|listen:|click here|something to consider|continue reading the main story|popular|from around the web|promoted stories|follow our live|for more",
    comments:
      'comments|comment|leave a comment|leave a reply|post a comment|add a comment|add your comment|join the conversation|join the discussion|have your say|view comments|show comments|what do you think|reader comments|responses',
    share:
      'share|share this|share on|tweet|print|print article|email|email this|follow us|follow on|like us on|find us on|like this story|get short url|copy link|order reprints|text size|back to top|whatsapp|facebook|listen to this article|save|bookmark|download our app|download the app|send to a friend|report an error|report a typo|if you spot an error',
    newsletter:
      'sign up|subscribe|newsletter|get the latest|get breaking news|breaking news emails|let our news meet your inbox|start your day with|click here to subscribe|support our journalism|become a member|get access to|if you enjoyed this article|log in|register now',
    credit:
      'photo|photos|photograph|photographs by|photo by|photo credit|image|image credit|image courtesy|image copyright|image caption|media caption|picture:|pictures:|credit:|source:|file photo|illustration by|video:|getty images',
    author:
      'by|posted by|written by|reporting by|edited by|editing by|about the author|about the writer|follow|write to|contact|additional reporting',
    dated: 'published|updated|posted|last updated|first published|last modified|date:|reading time|created|modified',
    tags: 'tags|tag:|topics|filed under|in this article|categories|category:|keywords|filed to|labels',
    advertisement:
      'advertisement|sponsored|advertising|story continues below|article continues below|ad feedback|promoted|loading|paid content',
    rights:
      'all rights reserved|may not be published, broadcast|may not be reproduced|© 20|copyright 20|copyright ©|(c) 20|contributed to this report|contributed to this story|contributed to this article|contributed reporting',
    cookies:
      'uses cookies|use cookies|our cookie policy|accept cookies|accept all cookies|cookie settings|we value your privacy|we care about your privacy|and our partners|partners store and|information on a device|device scanning|legitimate interest is used',
    continued:
      'subscribe to continue|to continue reading|continue reading with|this article is for subscribers|subscribe to read|already a subscriber|to read the full story|unlock this article|is exclusive to subscribers',
  },
  ar: {
    related:
      'اقرأ أيضا|اقرأ أيضاً|اقرأ ايضا|إقرأ أيضا|إقرأ أيضاً|اقرأوا أيضا|اقرأ المزيد|إقرأ المزيد|اقرأ أكثر|اقرأ كذلك|طالع أيضا|طالع المزيد|شاهد أيضا|شاهد أيضاً|مواضيع ذات صلة|موضوعات ذات صلة|مقالات ذات صلة|أخبار ذات صلة|اخبار ذات صلة|مواد ذات صلة|ذات صلة|مواضيع متعلقة|أخبار متعلقة|موضوعات متعلقة|قد يعجبك|قد يهمك|ربما يعجبك|الأكثر قراءة|الاكثر قراءة|الأكثر مشاهدة|المزيد من|آخر الأخبار|أحدث الأخبار|للمزيد|تابعوا أيضا|نرشح لك|المقالة السابقة|المقال السابق|المقال التالي|الخبر السابق|الخبر التالي',
    comments:
      'التعليقات|تعليقات|اترك تعليق|أترك تعليق|اترك رد|أضف تعليق|اضف تعليق|إضافة تعليق|تعليقات القراء|شارك برأيك|شاركنا رأيك|لن يتم نشر عنوان بريدك',
    share:
      'شارك|شارك الخبر|شارك المقال|مشاركة|شاركها|انشر|طباعة|اطبع|إرسال|أرسل|تابعنا|تابعونا|انسخ الرابط|نسخ الرابط|حجم الخط|زر الذهاب إلى الأعلى|العودة إلى الأعلى|فيسبوك|واتساب|تويتر|استمع',
    newsletter: 'اشترك|إشترك|اشتركوا|النشرة البريدية|نشرة|سجل|انضم إلى|حمل التطبيق|حمّل',
    credit: 'صورة:|الصورة:|تصوير|صورة أرشيفية|صورة من|مصدر الصورة|التعليق على الصورة|أرشيفية|(أرشيفية)|المصدر:|المصدر :|مصدر الخبر',
    author: 'بقلم|كتب|كتبت|كتب:|كتبت:|تحرير|إعداد|الكاتب|المحرر|ترجمة',
    dated: 'نشر في|نُشر في|تاريخ النشر|آخر تحديث|اخر تحديث|تم النشر|تم التحديث|حدث في|وقت القراءة|مدة القراءة',
    tags: 'الوسوم|وسوم|كلمات مفتاحية|كلمات دلالية|الكلمات المفتاحية|الكلمات الدلالية|تصنيفات|مواضيع:|أقسام',
    advertisement: 'إعلان|اعلان|إعلانات|محتوى مدفوع|محتوى ممول',
    rights: 'جميع الحقوق محفوظة|حقوق النشر محفوظة|كافة الحقوق محفوظة',
    cookies: 'ملفات تعريف الارتباط|ملفات الارتباط|الكوكيز|نحن وشركاؤنا|نحن نهتم بخصوصيتك|نحن نقدر خصوصيتك',
    continued: 'لمتابعة القراءة|للمشتركين فقط|اشترك لقراءة',
  },
  fr: {
    related:
      'lire aussi|lis aussi|lisez aussi|à lire aussi|a lire aussi|à lire|lire également|lire la suite|lire plus|voir aussi|à voir aussi|sur le même sujet|sur le même thème|articles liés|vous aimerez aussi|à découvrir|les plus lus|en savoir plus|plus d’infos|notre dossier|la rédaction vous conseille|contenus sponsorisés|dernières actualités',
    comments: 'commentaires|commentaire|laisser un commentaire|réagir|ajouter un commentaire|vos réactions|commenter',
    share:
      'partager|partagez|imprimer|envoyer par|suivez-nous|suivez nous|retrouvez-nous|écouter|haut de page|signaler une erreur|copier le lien',
    newsletter: "abonnez-vous|s’abonner|s'abonner|inscrivez-vous|newsletter|je m’abonne|je m'abonne",
    credit: 'photo|crédit|crédits|image|© |illustration|source :|source:',
    author: 'par|publié par|écrit par|avec afp|propos recueillis|rédigé par',
    dated: 'publié le|publié|mis à jour|modifié le|temps de lecture|date de publication|posté le',
    tags: 'mots-clés|tags|thèmes|catégories|rubrique|étiquettes',
    advertisement: 'publicité|annonce|sponsorisé|la suite après cette publicité',
    rights: 'tous droits réservés|tous droits de reproduction',
    cookies:
      'utilise des cookies|les cookies|nos cookies|nous et nos partenaires|nous respectons votre vie privée|informations sur un terminal|informations sur un appareil',
    continued:
      'réservé aux abonnés|réservée aux abonnés|de cet article à lire|de cet article à découvrir|pour lire la suite|article réservé|déjà abonné',
  },
  de: {
    related:
      'lesen sie auch|lies auch|lest auch|lies mehr|lesen sie mehr|lesen sie hier|mehr zum thema|mehr dazu|mehr lesen|weiterlesen|weitere artikel|weitere themen|weiterführende|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|ähnliche artikel|ähnliche beiträge|verwandte artikel|verwandte themen|siehe auch|zum thema|themen:|meistgelesen|empfehlung der redaktion|passend dazu|anzeige|mehr von|neueste artikel|vorheriger beitrag|nächster beitrag|links zum thema|interessant für sie',
    comments:
      'kommentare|kommentar schreiben|kommentar hinterlassen|schreibe einen kommentar|schreiben sie einen kommentar|diskutieren sie|leserkommentare|ihr kommentar|artikel kommentieren|hinterlasse einen kommentar|antworten abbrechen|deine e-mail-adresse wird nicht',
    share:
      'teilen|artikel teilen|beitrag teilen|auf facebook teilen|drucken|artikel drucken|per e-mail|twittern|folgen sie|folgt uns|folge uns|merken|artikel versenden|weiterempfehlen|nach oben|zurück zur startseite|zurück zur übersicht|fehler melden|facebook|artikel anhören|link kopieren',
    newsletter: 'newsletter|jetzt abonnieren|abonnieren|jetzt anmelden|melden sie sich|hier anmelden|registrieren|jetzt registrieren',
    credit: 'foto|fotos|bild|bilder|bildquelle|© foto|quelle|bildnachweis|fotocredit|symbolbild|archivbild',
    author: 'von|autor|autorin|text:|redaktion|über den autor|über die autorin|geschrieben von',
    dated: 'veröffentlicht|aktualisiert|stand:|erstellt|zuletzt aktualisiert|lesezeit|datum:|publiziert',
    tags: 'schlagworte|schlagwörter|tags|stichworte|kategorien|kategorie|themen|rubrik',
    advertisement: 'anzeige|werbung|gesponsert|advertorial',
    rights: 'alle rechte vorbehalten|alle rechte reserviert',
    cookies:
      'verwendet cookies|verwenden cookies|cookies zu|durch cookies|wir und unsere partner|partner speichern|informationen auf einem gerät',
    continued: 'jetzt weiterlesen|mit einem abo|nur für abonnenten|exklusiv für abonnenten|um weiterzulesen|sie haben bereits ein abo',
  },
  es: {
    related:
      'lee también|lea también|lea además|leer más|lee más|te puede interesar|le puede interesar|también te puede interesar|te recomendamos|más información|ver más|ver también|vea también|noticias relacionadas|artículos relacionados|relacionadas|relacionados|contenido relacionado|lo más leído|lo más visto|no te pierdas|últimas noticias|puede leer|sigue leyendo|mira también',
    comments: 'comentarios|comentario|deja un comentario|deja una respuesta|comenta|comentar|escribe tu comentario',
    share: 'compartir|comparte|comparta|imprimir|enviar por|síguenos|síganos|sigue a|guardar|escuchar|copiar enlace|volver arriba|facebook',
    newsletter: 'suscríbete|suscríbase|suscribirse|boletín|newsletter|regístrate',
    credit: 'foto|fotos|fotografía|imagen|crédito|fuente:|archivo',
    author: 'por|escrito por|redacción|texto:|con información de|sobre el autor',
    dated: 'publicado|actualizado|actualización|última actualización|fecha:|tiempo de lectura|creado',
    tags: 'etiquetas|temas|tags|archivado en|categorías|más sobre|palabras clave',
    advertisement: 'publicidad|anuncio|patrocinado|contenido patrocinado',
    rights: 'todos los derechos reservados|prohibida su reproducción|prohibida la reproducción',
    cookies:
      'utiliza cookies|utilizamos cookies|usamos cookies|uso de cookies|nosotros y nuestros socios|información en un dispositivo|valoramos su privacidad|valoramos tu privacidad',
    continued: 'para seguir leyendo|contenido exclusivo para|solo para suscriptores',
  },
  it: {
    related:
      'leggi anche|leggi tutto|leggi altro|leggi di più|vedi anche|guarda anche|ti potrebbe interessare|potrebbe interessarti|articoli correlati|correlati|altri articoli|ultime notizie|i più letti|per approfondire|approfondisci|scopri di più',
    comments: 'commenti|commento|lascia un commento|commenta|scrivi un commento|lascia una risposta',
    share: 'condividi|stampa|invia per|seguici|segui|salva|ascolta|copia link|torna su|letture',
    newsletter: 'iscriviti|abbonati|newsletter|registrati',
    credit: 'foto|immagine|crediti|fonte:|ph:|credits',
    author: 'di|scritto da|redazione|a cura di|autore',
    dated: 'pubblicato|aggiornato|ultimo aggiornamento|tempo di lettura|data:',
    tags: 'tag|tags|argomenti|categorie|parole chiave',
    advertisement: 'pubblicità|annuncio|sponsorizzato|advertisement',
    rights: 'tutti i diritti riservati|riproduzione riservata',
    cookies:
      'utilizza cookie|utilizza i cookie|uso dei cookie|noi e i nostri partner|informazioni su un dispositivo|la tua privacy è importante',
    continued: 'per continuare a leggere|contenuto riservato agli abbonati|riservato agli abbonati',
  },
  pt: {
    related:
      'leia também|leia mais|leia ainda|veja também|veja mais|saiba mais|notícias relacionadas|artigos relacionados|matérias relacionadas|relacionados|mais lidas|você pode gostar|confira também|ler mais|últimas notícias|continua após|recomendado',
    comments: 'comentários|comentário|deixe um comentário|deixe uma resposta|deixe seu comentário|comente|comentar',
    share:
      'compartilhe|compartilhar|partilhar|partilhe|imprimir|siga-nos|siga o|enviar por|whatsapp|facebook|ouvir|copiar link|voltar ao topo|salvar',
    newsletter: 'assine|inscreva-se|newsletter|cadastre-se|subscreva',
    credit: 'foto|fotos|imagem|crédito|fonte:|reprodução|divulgação',
    author: 'por|escrito por|da redação|redação|sobre o autor',
    dated: 'publicado|atualizado|postado|última atualização|tempo de leitura|data:',
    tags: 'tags|temas|assuntos|categorias|palavras-chave|tópicos|mais sobre',
    advertisement: 'publicidade|anúncio|patrocinado|continua depois da publicidade',
    rights: 'todos os direitos reservados',
    cookies:
      'utiliza cookies|usa cookies|uso de cookies|nós e os nossos parceiros|nós e nossos parceiros|informações num dispositivo|informações em um dispositivo|valorizamos a sua privacidade|valorizamos sua privacidade',
    continued: 'para continuar lendo|exclusivo para assinantes',
  },
  nl: {
    related:
      'lees ook|lees meer|lees verder|bekijk ook|zie ook|meer over|gerelateerd|gerelateerde|aanbevolen|meest gelezen|ook interessant|meer nieuws|verder lezen',
    comments: 'reacties|reactie|reageer|plaats een reactie|geef een reactie',
    share: 'deel|delen|deel dit|print|afdrukken|volg ons|bewaar|luister|kopieer link|naar boven',
    newsletter: 'abonneer|schrijf je in|nieuwsbrief|meld je aan|aanmelden',
    credit: 'foto|beeld|bron:|afbeelding|© ',
    author: 'door|van onze redactie|auteur|geschreven door',
    dated: 'gepubliceerd|bijgewerkt|laatst bijgewerkt|laatste update|leestijd|geplaatst',
    tags: 'tags|onderwerpen|trefwoorden|categorie',
    advertisement: 'advertentie|gesponsord|reclame',
    rights: 'alle rechten voorbehouden',
    cookies:
      'gebruikt cookies|maakt gebruik van cookies|plaatst cookies|wij en onze partners|informatie op een apparaat|wij waarderen uw privacy',
    continued: 'om verder te lezen|alleen voor abonnees|exclusief voor abonnees',
  },
  sv: {
    related: 'läs också|läs även|läs mer|se också|se även|mer om|relaterat|relaterade|mest läst|fler artiklar|missa inte',
    comments: 'kommentarer|kommentera|skriv en kommentar|lämna en kommentar',
    share: 'dela|dela artikeln|skriv ut|tipsa|följ oss|spara|lyssna|till toppen',
    newsletter: 'prenumerera|nyhetsbrev|anmäl dig|logga in',
    credit: 'foto|bild|fotograf|källa:',
    author: 'av|text:|skribent|om författaren',
    dated: 'publicerad|publicerat|uppdaterad|uppdaterat|senast uppdaterad|lästid',
    tags: 'taggar|ämnen|etiketter|kategorier',
    advertisement: 'annons|annonser|reklam|sponsrat',
    rights: 'alla rättigheter förbehållna|med ensamrätt',
    cookies: 'använder cookies|använder kakor|vi och våra partner|information på en enhet|vi värdesätter din integritet',
    continued: 'för att läsa vidare|bara för prenumeranter|för prenumeranter|som är prenumerant',
  },
  tr: {
    related:
      'ayrıca bakınız|ayrıca oku|bunu da oku|ilgili haberler|ilgili haber|i̇lgili haberler|devamını oku|daha fazla|önerilen|çok okunanlar|son haberler|haberin devamı|benzer haberler',
    comments: 'yorumlar|yorum|yorum yap|yorum yaz',
    share: 'paylaş|yazdır|takip et|bizi takip|kaydet|dinle',
    newsletter: 'abone ol|bülten|kayıt ol|üye ol',
    credit: 'fotoğraf|foto|görsel|kaynak:',
    author: 'yazan|haber:|editör|yazar',
    dated: 'yayınlanma|yayın tarihi|güncelleme|son güncelleme|giriş tarihi|okuma süresi',
    tags: 'etiketler|konular|kategori',
    advertisement: 'reklam|ilan|sponsorlu',
    rights: 'tüm hakları saklıdır|her hakkı saklıdır',
    cookies: 'çerez|çerezler|biz ve iş ortaklarımız|gizliliğinize önem veriyoruz|gizliliğinize değer veriyoruz',
    continued: 'devamını okumak için|sadece aboneler|abonelere özel',
  },
  ru: {
    related:
      'читайте также|читай также|читай ещё|читай еще|смотри ещё|смотри еще|читайте ещё|читайте еще|читать далее|читать дальше|читать также|читайте:|читайте другие|смотрите также|смотрите ещё|смотри также|по теме|материалы по теме|новости по теме|ссылки по теме|еще по теме|ещё по теме|другие новости|другие материалы|похожие|самое читаемое|самое обсуждаемое|популярное|последние новости|новости партнеров|новости партнёров|главные новости|вам будет интересно|подробнее|ранее по теме|контекст|сюжет|лента новостей|все новости|рекомендуем|см. также',
    comments:
      'комментарии|комментарий|комментировать|не согласен|оставить комментарий|добавить комментарий|обсудить|обсуждение|ваш комментарий|написать комментарий|вы можете комментировать|отзывы',
    share:
      'поделиться|поделись|поделитесь|распечатать|версия для печати|печать|отправить|подписывайтесь|следите за|добавить в|наверх|скачать|если вы заметили ошибку|если вы нашли ошибку|нашли ошибку|заметили ошибку|если вы заметите ошибку|оцените|оцените, пожалуйста|спасибо! ваша мнение|спасибо! ваше мнение|спасибо! ваш|код для|нравится|сообщить об ошибке',
    newsletter: 'подпишитесь|подписаться|подписка|рассылка|регистрация|войти|доступны подписчикам',
    credit: 'фото|фотография|изображение|иллюстрация|источник|© фото|скриншот|видео:',
    author: 'автор|текст:|редактор|корреспондент|материал подготовил|добавлено',
    dated: 'опубликовано|обновлено|дата|время чтения|добавлено|размещено',
    tags: 'теги|тэги|метки|ключевые слова|рубрики|рубрика|темы|категории|разделы',
    advertisement: 'реклама|на правах рекламы|загрузка|партнерский материал',
    rights: 'все права защищены|при перепечатке|все права на материалы|при использовании материалов|при цитировании',
    cookies: 'файлы cookie|файлов cookie|использует cookie|куки|мы и наши партнеры|мы и наши партнёры|мы ценим вашу конфиденциальность',
    continued:
      'только для подписчиков|только подписчикам|полная версия доступна|чтобы прочитать полностью|чтобы прочитать статью|чтобы прочитать материал|чтобы дочитать|доступны подписчикам|доступен по подписке|доступно по подписке',
  },
  uk: {
    related:
      'читайте також|читай також|дивись також|дивіться ще|читайте ще|читай ще|читати далі|дивіться також|за темою|новини за темою|схожі новини|інші новини|популярне|останні новини|докладніше|детальніше|новини партнерів|рекомендуємо',
    comments: 'коментарі|коментар|коментувати|залишити коментар|додати коментар',
    share:
      'поділитися|поділитись|поширити|роздрукувати|версія для друку|друк|надіслати|підписуйтесь|якщо ви помітили помилку|помітили помилку|якщо ви знайшли помилку',
    newsletter: 'підпишіться|підписатися|розсилка',
    credit: 'фото|зображення|джерело|ілюстрація',
    author: 'автор|редактор|підготував|підготувала',
    dated: 'опубліковано|оновлено|дата|час читання|додано',
    tags: 'теги|мітки|ключові слова|рубрики|теми',
    advertisement: 'реклама|на правах реклами',
    rights: 'усі права захищено|всі права захищені|при використанні матеріалів',
    cookies: 'файли cookie|використовує cookie',
    continued: 'тільки для передплатників|лише для передплатників',
  },
  pl: {
    related:
      'czytaj także|czytaj też|czytaj również|czytaj więcej|czytaj dalej|czytaj koniecznie|czytaj:|zobacz także|zobacz też|zobacz również|zobacz więcej|zobacz podobne|zobacz najciekawsze|zobacz:|przeczytaj także|przeczytaj też|przeczytaj również|przeczytaj:|powiązane|podobne artykuły|polecamy|polecane|najczęściej czytane|najpopularniejsze|najnowsze|więcej na ten temat|więcej w|więcej na|więcej wiadomości|więcej o|więcej:|ostatnie wiadomości|ostatnie artykuły|sprawdź także|sprawdź też|warto przeczytać|komentowane|artykuł pochodzi|inne artykuły|w serwisie|dowiedz się więcej',
    comments:
      'komentarze|komentarz|dodaj komentarz|skomentuj|napisz komentarz|twój komentarz|opinie|wasze komentarze|dyskusja|zapraszamy też do dyskusji|ankieta',
    share:
      'udostępnij|podziel się|drukuj|wydrukuj|wyślij|poleć|śledź nas|polub|obserwuj|zapisz|do góry|oceń|ocena|ocen:|zgłoś błąd|lubię to',
    newsletter: 'zapisz się|subskrybuj|newsletter|zaloguj|zarejestruj|prenumerata',
    credit: 'fot.|fot:|foto|zdjęcie|zdjęcia|źródło|autor zdjęcia|rys.',
    author: 'autor|autorka|tekst:|redakcja|opracował|opracowała|oprac.|rozmawiał|rozmawiała|aut.',
    dated: 'opublikowano|data publikacji|data utworzenia|aktualizacja|ostatnia aktualizacja|zaktualizowano|dodano|utworzono|czas czytania',
    tags: 'tagi|tematy|słowa kluczowe|kategorie|kategoria|dział|więcej na temat',
    advertisement: 'reklama|materiał sponsorowany|artykuł sponsorowany|materiał promocyjny|ogłoszenie',
    rights: 'wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|kopiowanie zabronione|nie może być powielana',
    cookies:
      'pliki cookies|plików cookies|pliki cookie|plików cookie|używa cookies|ciasteczka|my i nasi partnerzy|informacji na urządzeniu|cenimy twoją prywatność|cenimy prywatność',
    continued:
      'tylko dla prenumeratorów|dla prenumeratorów|dla subskrybentów|aby czytać dalej|dostęp do całego artykułu|dalsza część artykułu',
  },
  el: {
    related:
      'διαβάστε επίσης|διάβασε επίσης|διάβασε ακόμα|δες επίσης|δες ακόμα|διαβάστε ακόμα|διαβάστε ακόμη|διαβάστε περισσότερα|διαβάστε σήμερα|διαβάστε:|δείτε επίσης|δείτε ακόμα|δείτε ακόμη|δείτε περισσότερα|σχετικά άρθρα|σχετικές ειδήσεις|σχετικά θέματα|σχετικά|παρόμοια θέματα|παρόμοια άρθρα|περισσότερα|περισσότερες ειδήσεις|δημοφιλή|τελευταίες ειδήσεις|τελευταία νέα|μη χάσετε|προτεινόμενα|ροή ειδήσεων|συστάσεις|σύνδεσμοι',
    comments: 'σχόλια|σχόλιο|σχολιάστε|προσθήκη σχολίου|αφήστε σχόλιο|οι απόψεις σας|η γνώμη σας|τα σχόλιά σας|γράψτε το σχόλιό',
    share: 'μοιραστείτε|κοινοποίηση|εκτύπωση|αποστολή|ακολουθήστε|μέγεθος κειμένου|μέγεθος γραμμάτων|share|email',
    newsletter: 'εγγραφείτε|εγγραφή|newsletter|συνδεθείτε',
    credit: 'φωτογραφία|φωτο|φωτό|πηγή|εικόνα',
    author: 'του|της|γράφει|επιμέλεια|συντάκτης|ρεπορτάζ|ανταπόκριση',
    dated:
      'δημοσίευση|δημοσιεύθηκε|δημοσιεύτηκε|ημερομηνία δημοσίευσης|ημερομηνία|τελευταία ενημέρωση|ενημερώθηκε|ώρα ανάγνωσης|τελευταία τροποποίηση',
    tags: 'ετικέτες|tags|θέματα|κατηγορίες|κατηγορία|λέξεις κλειδιά',
    advertisement: 'διαφήμιση|σύνδεσμοι διαφημιζομένων|προβολή|χορηγούμενο',
    rights: 'με την επιφύλαξη παντός|απαγορεύεται η αναδημοσίευση|all rights reserved',
    cookies: 'χρησιμοποιεί cookies|χρησιμοποιούμε cookies|οι συνεργάτες μας|πληροφορίες σε μια συσκευή|σεβόμαστε την ιδιωτικότητά',
    continued: 'μόνο για συνδρομητές|για να διαβάσετε τη συνέχεια|για να διαβάσετε ολόκληρο|για να συνεχίσετε την ανάγνωση',
  },
  zh: {
    related:
      '相关新闻|相关阅读|相关报道|相关链接|相关文章|相關新聞|相關閱讀|相關報導|相關文章|延伸閱讀|延伸阅读|推荐阅读|推薦閱讀|更多|查看更多|热门|熱門|最热|最熱門新聞|猜你喜欢|你可能|上一篇|下一篇|阅读更多|閱讀更多|看更多|新闻排行|更多相关|新闻首页|原文链接|点击查看|點擊|阅读全文',
    comments: '评论|評論|网友评论|網友評論|发表评论|發表評論|我要评论|我要评论|留言|我来说两句|我有话说|发起话题|提问作者|最新评论',
    share:
      '分享|分享到|转发|转发此文|打印|列印|收藏|字号|字體|调整字体|調整字體|大中小|复制链接|写进博客|关注我们|返回顶部|返回首页|回首頁|推荐给|微博|微信|扫描|扫一扫|欢迎关注|手机看|给力|动心|废话|标题党',
    newsletter: '订阅|訂閱|注册|登录|登入|加入会员',
    credit: '图片来源|圖片來源|图片：|圖片：|图：|圖：|(图片来|资料图|資料圖|来源|來源|图/|圖／|摄影',
    author:
      '作者|发布者|發布者|记者|記者|编辑|編輯|责任编辑|責任編輯|[责任编辑|(责任编辑|（责任编辑|【责任编辑|责编|[编辑|（编辑|(编辑|撰文|文/|文／',
    dated: '发布时间|發布時間|更新时间|更新時間|发表时间|时间|日期|最后更新|發稿時間',
    tags: '标签|標籤|关键词|关键字|關鍵字|關鍵詞|分类|分類|话题',
    advertisement: '广告|廣告|赞助|推广|正在加载|赞助商',
    rights: '版权所有|版權所有|未经授权|未經授權|不得转载|不得轉載|转载请注明|免责声明|免責聲明|本文版权|仅代表作者',
    cookies: '使用cookie|使用 cookie|我们重视您的隐私|我们和我们的合作伙伴|我們重視您的隱私',
    continued: '订阅后阅读|订阅后可阅读|阅读全文请|剩余内容|会员专享|付费内容|付费阅读|訂閱後閱讀|訂戶專享',
  },
  ja: {
    related:
      '関連記事|関連ニュース|関連リンク|関連|あわせて読みたい|合わせて読みたい|こちらもおすすめ|おすすめ|人気記事|もっと見る|続きを読む|次の記事|前の記事|最新記事|ランキング|【関連|▶',
    comments: 'コメント|コメントを|コメントする|みんなのコメント',
    share: 'シェア|ツイート|印刷|フォロー|保存|ブックマーク|このエントリー|この記事をシェア|ページの先頭|トップへ',
    newsletter: 'メルマガ|購読|登録|会員登録|ログイン',
    credit: '写真|画像|出典|提供|撮影|(c)|（c）',
    author: '文：|著者|記者|執筆|編集部|取材',
    dated: '公開日|更新日|配信|投稿日|最終更新|掲載日',
    tags: 'タグ|キーワード|カテゴリ|カテゴリー|ジャンル',
    advertisement: '広告|スポンサー|pr',
    rights: '無断転載|無断複製|著作権|all rights reserved',
    cookies: 'クッキーを使用|cookieを使用|cookie を使用|お客様のプライバシーを尊重|プライバシーを大切に',
    continued: '有料会員|有料記事|この記事は有料|文字 / 全文|文字／全文|会員限定|続きを読むには',
  },
  ko: {
    related:
      '관련기사|관련 기사|관련 뉴스|관련뉴스|더보기|추천 기사|추천기사|인기 기사|인기기사|이전 기사|다음 기사|많이 본|주요뉴스|최신기사|함께 볼',
    comments: '댓글|의견|댓글쓰기',
    share: '공유|공유하기|인쇄|프린트|페이스북|트위터|카카오|스크랩|글자크기|맨 위로|좋아요',
    newsletter: '구독|뉴스레터|로그인|회원가입',
    credit: '사진|사진=|[사진|(사진|자료사진|출처|이미지',
    author: '기자|글|편집',
    dated: '입력|수정|등록|기사입력|최종수정|업데이트|승인',
    tags: '태그|키워드|카테고리',
    advertisement: '광고|협찬|스폰서',
    rights: '무단전재|무단 전재|재배포 금지|저작권자|저작권',
    cookies: '쿠키를 사용',
    continued: '유료 회원|구독자 전용|이어서 읽으',
  },
  fa: {
    related:
      'بیشتر بخوانید|همچنین بخوانید|بیشتر بدانید|مطالب مرتبط|اخبار مرتبط|خبرهای مرتبط|مطالب پیشنهادی|پربازدیدترین|ادامه مطلب|در همین زمینه|همچنین ببینید|آخرین اخبار',
    comments: 'نظرات|نظر|دیدگاه|دیدگاه‌ها|ارسال نظر|نظر شما|ثبت نظر|نظرات کاربران',
    share: 'اشتراک|اشتراک‌گذاری|اشتراک گذاری|به اشتراک|چاپ|ارسال به دوستان|کپی لینک|لینک کوتاه|ما را دنبال|بازگشت به بالا|انتهای پیام',
    newsletter: 'عضویت|خبرنامه|ثبت نام|مشترک شوید',
    credit: 'عکس|عکس:|تصویر|منبع|عکاس',
    author: 'نویسنده|خبرنگار|گزارش:|مترجم',
    dated: 'تاریخ انتشار|به‌روزرسانی|منتشر شده|زمان انتشار|کد خبر|زمان مطالعه',
    tags: 'برچسب|برچسب‌ها|کلمات کلیدی|کلیدواژه|موضوعات',
    advertisement: 'تبلیغات|تبلیغ|آگهی',
    rights: 'تمامی حقوق|کلیه حقوق|تمام حقوق',
    cookies: 'کوکی|ما و شرکای ما',
    continued: 'ویژه مشترکان|برای ادامه مطالعه|خواندن ادامه مطلب|برای خواندن ادامه',
  },
  he: {
    related:
      'קראו גם|קרא גם|קראו עוד|קרא עוד|לקריאה נוספת|כתבות נוספות|כתבות קשורות|עוד בנושא|אולי יעניין אותך|ראו גם|עוד כתבות|הנקראות ביותר|מומלצים|עוד ב',
    comments: 'תגובות|תגובה|הוסף תגובה|הוסיפו תגובה|כתוב תגובה',
    share: 'שתף|שתפו|שיתוף|הדפסה|הדפס|עקבו אחרינו|שלח לחבר|העתק קישור|פייסבוק|וואטסאפ|מצאתם טעות|טעינו',
    newsletter: 'הירשמו|הרשמה|ניוזלטר|הצטרפו|התחבר',
    credit: 'צילום|צילום:|(צילום|תמונה|מקור|קרדיט',
    author: 'מאת|כתב:|כותב|עריכה',
    dated: 'פורסם|עודכן|עדכון אחרון|תאריך|זמן קריאה',
    tags: 'תגיות|תגים|נושאים|מילות מפתח|קטגוריות',
    advertisement: 'פרסומת|ממומן|תוכן שיווקי|תוכן ממומן',
    rights: 'כל הזכויות שמורות',
    cookies: 'קובצי cookie|עוגיות',
    continued: 'למנויים בלבד|להמשך קריאה',
  },
  hi: {
    related: 'यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|यह भी पढ़े|और पढ़ें|पढ़ें:|संबंधित खबरें|संबंधित समाचार|ये भी देखें|यह भी देखें|ताज़ा खबरें|ताजा खबरें|अन्य खबरें|सबसे ज्यादा पढ़ी',
    comments: 'टिप्पणियां|टिप्पणी|कमेंट|अपनी राय',
    share: 'शेयर|साझा करें|प्रिंट|फॉलो|हमें फॉलो|सुनें',
    newsletter: 'सब्सक्राइब|न्यूज़लेटर|साइन अप',
    credit: 'फोटो|फ़ोटो|तस्वीर|स्रोत|इमेज',
    author: 'लेखक|द्वारा|रिपोर्ट:|संपादन',
    dated: 'प्रकाशित|अपडेट|अपडेटेड|प्रकाशन तिथि|पब्लिश',
    tags: 'टैग|टैग्स|विषय',
    advertisement: 'विज्ञापन|प्रायोजित',
    rights: 'सर्वाधिकार सुरक्षित',
    cookies: 'कुकीज़',
    continued: 'केवल सदस्यों के लिए',
  },
  cs: {
    related:
      'čtěte také|čti také|přečti si|čtěte též|čtěte více|čtěte dále|přečtěte si|související|mohlo by vás zajímat|nejčtenější|další články|více k tématu|více na|podívejte se|doporučujeme|viz také',
    comments: 'komentáře|diskuse|diskuze|přidat komentář|komentovat|vstoupit do diskuse',
    share: 'sdílet|sdílejte|tisk|vytisknout|sledujte nás|poslat|uložit|nahoru|poslechnout',
    newsletter: 'odebírat|newsletter|přihlásit|předplatit|registrovat',
    credit: 'foto|zdroj|autor fotografie|ilustrační',
    author: 'autor|autoři|napsal|redakce',
    dated: 'publikováno|aktualizováno|aktualizace|vydáno|zveřejněno|doba čtení',
    tags: 'štítky|témata|klíčová slova|tagy|rubrika',
    advertisement: 'reklama|inzerce|sponzorováno|komerční sdělení',
    rights: 'všechna práva vyhrazena',
    cookies: 'používá cookies|soubory cookie',
    continued: 'pro předplatitele|pokračování článku|zbývá vám|zbývá přečíst',
  },
  ro: {
    related:
      'citește și|citeste si|citiți și|citește mai mult|vezi și|vezi si|articole similare|știri similare|recomandări|recomandate|cele mai citite|te-ar putea interesa|mai multe despre|ultimele știri|pe aceeași temă|află mai multe',
    comments: 'comentarii|comentariu|lasă un comentariu|adaugă un comentariu|comentează',
    share: 'distribuie|share|printează|tipărește|urmărește-ne|urmăriți|salvează|ascultă|trimite',
    newsletter: 'abonează-te|abonați-vă|newsletter|înregistrează-te',
    credit: 'foto|sursa|sursă|imagine|credit',
    author: 'de|autor|scris de|redacția',
    dated: 'publicat|actualizat|data publicării|ultima actualizare|timp de citire|data actualizării',
    tags: 'etichete|taguri|tag-uri|subiecte|categorii',
    advertisement: 'publicitate|reclamă|advertorial|sponsorizat',
    rights: 'toate drepturile rezervate',
    cookies: 'folosește cookie|utilizează cookie|cookie-uri',
    continued: 'pentru a continua|doar pentru abonați',
  },
  hu: {
    related:
      'olvassa el|olvass még|olvasd el|kapcsolódó|ajánlott|további cikkek|bővebben|tovább olvasom|legolvasottabb|lásd még|ezt is|ez is érdekelheti|legfrissebb',
    comments: 'hozzászólások|hozzászólás|kommentek|komment|szóljon hozzá|szólj hozzá',
    share: 'megosztás|megosztom|oszd meg|nyomtatás|kövess|kövessen|küldés|mentés',
    newsletter: 'iratkozz fel|iratkozzon fel|hírlevél|feliratkozás|előfizetés|bejelentkezés',
    credit: 'fotó|kép|forrás|képünk|illusztráció',
    author: 'szerző|írta|szerkesztő',
    dated: 'megjelent|frissítve|utolsó frissítés|közzétéve|módosítva',
    tags: 'címkék|témák|kulcsszavak|rovat',
    advertisement: 'hirdetés|reklám|támogatott',
    rights: 'minden jog fenntartva',
    cookies: 'sütiket|cookie-kat',
    continued: 'előfizetőknek|csak előfizetők',
  },
  id: {
    related:
      'baca juga|baca selengkapnya|baca berita|baca:|simak juga|lihat juga|artikel terkait|berita terkait|terkait|terpopuler|berita lainnya|rekomendasi|selengkapnya|artikel lainnya|pilihan editor',
    comments: 'komentar|tulis komentar|tinggalkan komentar|beri komentar',
    share: 'bagikan|share|cetak|ikuti kami|salin tautan|simpan|kirim',
    newsletter: 'berlangganan|langganan|daftar',
    credit: 'foto|gambar|sumber|ilustrasi',
    author: 'oleh|penulis|editor|reporter|laporan',
    dated: 'diterbitkan|diperbarui|dipublikasikan|terbit|tanggal',
    tags: 'tag|tags|topik|kata kunci|kategori',
    advertisement: 'iklan|advertisement|bersponsor',
    rights: 'hak cipta|seluruh hak|dilarang mengutip',
    cookies: 'menggunakan cookie',
    continued: 'untuk melanjutkan membaca|khusus pelanggan',
  },
};
