/** Greek reported speech without quotation marks. */
import type { ReportedSpeech, StatementPack } from '../pack-statements';

export const reportedSpeech: ReportedSpeech = {
  complementizers: 'ότι πως',
  according: 'σύμφωνα με, κατά τον, κατά την, κατά τους, κατά τις, σύμφωνα πάντα με',
  as: 'όπως οπως',
  anaphors: 'αυτό, τα παραπάνω, τα ανωτέρω, τη δήλωση αυτή',
  determiners:
    'ο η οι το τα του της των τον την τη τους τις ένας μία μια αυτός αυτή αυτοί κ δημοσίευμα δημοσιεύματα στοιχεία πληροφορίες έρευνα μελέτη ανακοίνωση έκθεση',
  sourceEnds: 'σύμφωνα σε στη στην στο στον στις στους στα μετά πριν για με προς μέσω κατά από ενώ όταν αφού',
  times:
    'σήμερα χθες χτες αύριο προχθές προχτές επίσης ακόμη ακόμα μάλιστα τότε ωστόσο όμως πάντως παράλληλα χαρακτηριστικά χθεσινή δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή πρωί βράδυ',
  conjunctions: 'και αλλά ενώ',
  relatives: 'που οποίος οποία οποίοι οποίες',
  notSpeakers: 'νόμο νόμους σχέδιο πρόγραμμα κανόνες κανονισμό συμφωνία σύνταγμα γνώμη διάρκεια εβδομάδα ημέρα χρόνο μέρα ώρα περίοδο',
  unsaid: 'δεν μην μη να',
  examples: [
    '[Ο υπουργός Μεταφορών] <δήλωσε> ότι {η γέφυρα θα κλείσει όλο το καλοκαίρι}.',
    '{Η γέφυρα θα κλείσει για δύο μήνες}, <ανακοίνωσε> χθες [ο δήμαρχος Πέτρος Λάμπρου].',
    '<Σύμφωνα με> [τον κ. Λάμπρου], {τα έργα αρχίζουν τον Μάιο}.',
    'Όπως <ανέφερε> [ο δήμαρχος], {τα έργα θα κρατήσουν δύο χρόνια}.',
  ],
  nearMisses: ['Τα έργα προχωρούν σύμφωνα με το πρόγραμμα.', 'Όπως κάθε χρόνο, η γέφυρα κλείνει την άνοιξη.', 'Δεν είπε ότι θα κλείσει.'],
};

export const pronouns: StatementPack['pronouns'] = [
  { form: 'αυτός', gender: 'masculine', number: 'singular' },
  { form: 'αυτή', gender: 'feminine', number: 'singular' },
  { form: 'ίδιος', gender: 'masculine', number: 'singular' },
  { form: 'ο ίδιος', gender: 'masculine', number: 'singular' },
  { form: 'τον ίδιο', gender: 'masculine', number: 'singular' },
  { form: 'η ίδια', gender: 'feminine', number: 'singular' },
  { form: 'την ίδια', gender: 'feminine', number: 'singular' },
  { form: 'οι ίδιοι', number: 'plural' },
];
