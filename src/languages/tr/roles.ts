/** Turkish roles: offices, ranks, forms of address, groups that act, documents that speak. */
import type { RolePack } from '../pack-roles';

export const roles: RolePack = {
  order: 'head-last',
  offices: `
    cumhurbaşkanı, başbakan, başbakanı, başkan, başkanı, bakan, bakanı, bakan yardımcısı, genel başkanı, genel başkan,
    genel sekreteri, genel sekreter, sekreteri, vali, valisi, kaymakam, belediye başkanı, milletvekili, senatör, büyükelçi,
    büyükelçisi, sözcüsü, sözcü, lider, lideri, müdürü, genel müdürü, direktörü, yöneticisi, kurucusu, sahibi, aday, adayı, savcı,
    savcısı, hakim, yargıç, avukat, avukatı, profesör, doçent, uzman, uzmanı, ekonomist, analist, analisti, doktor, gazeteci, yazar,
    yazarı, yönetmen, oyuncu, şarkıcı, teknik direktör, teknik direktörü, antrenör, kaleci, futbolcu, kaptan, kaptanı, şampiyon,
    papa, imam, aktivist, temsilcisi, üyesi, danışmanı, komutanı, emniyet müdürü, eş başkanı, ceo, ceo'su, iş insanı, politikacı
  `,
  ranks: 'kral, kralı, kraliçe, prens, prensi, general, orgeneral, albay, yüzbaşı, amiral, emir, sultan, şeyh',
  descriptions: 'eşi, oğlu, kızı, kardeşi, babası, annesi, öğrenci, emekli, tanık, komşusu',
  honorifics: 'bay, bayan, sayın, dr, prof, av, doç',
  modifiers: `
    eski, yeni, dönemin, genel, dışişleri, içişleri, sağlık, maliye, milli, savunma, adalet, çevre, enerji, tarım, turizm, kültür,
    yardımcı, önceki, ünlü, teknik
  `,
  links: 've, için',
  breaks: `
    dedi, söyledi, belirtti, açıkladı, ifade, kaydetti, vurguladı, göre, ise, da, de, ki, bu, şu, o, için, ile, olarak, olan, eden,
    değil, ama, fakat, sonra, önce, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, dün, bugün, yarın
  `,
  indefinites: 'bir, bazı, birçok',
  plurals: 'bakanlar, bakanları, dışişleri bakanları, liderler, liderleri, başkanlar',
  conjunctions: 've, ile',
  unnamed: 'kaynak, sözcü, tanık, yetkili, uzman, diplomat, avukat',
  collectives: 'yetkililer, güçleri, askerler, muhalefet, polis, ordu, isyancılar',
  groups: `
    kaynaklar, göstericiler, protestocular, tanıklar, uzmanlar, araştırmacılar, doktorlar, avukatlar, sendikalar, milletvekilleri,
    taraftarlar, öğrenciler, öğretmenler, aileler, işçiler, analistler, yetkililer
  `,
  institutions: `
    hükümet, hükümeti, meclis, bakanlığı, büyükelçiliği, ordusu, polisi, mahkeme, şirket, şirketi, parti, partisi, komisyonu,
    ajansı, takımı, belediyesi, bankası
  `,
  documents: 'açıklama, rapor, bildiri, mektup, anket, belge',
  demonyms: `
    türk, amerikan, abd, rus, ukrayna, alman, fransız, ingiliz, italyan, ispanyol, yunan, israil, filistin, suriye, irak, iran,
    mısır, çin, japon, avrupa, suudi
  `,
  internationals: 'uluslararası, dünya, avrupa',
  designators: 'şirketi, partisi, grubu, holding',
  particles: 'bin, el, al, de, van, von',
  examples: [
    { text: 'Sağlık Bakanı Kaan Ertuna kısa konuştu.', name: 'Kaan Ertuna', role: 'Sağlık Bakanı' },
    { text: 'Eski belediye başkanı Selin Uçar geldi.', name: 'Selin Uçar', role: 'Eski belediye başkanı' },
    { text: 'Bakan dedi ki Selin Uçar gelecek.', name: 'Selin Uçar' },
  ],
};
