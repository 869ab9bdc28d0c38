/** Who speaks where no source stands: who spoke before, the subject of the clause or of the sentence before, or nobody. */
import type { LoadedPack } from '../../languages/pack';
import type { Agreement } from '../../languages/pack-statements';
import type { AttributedStatement, Sentence } from '../layers';
import type { ClauseSubjects } from './clause-subjects';
import type { Entity } from './resolve-entities';
import type { Spoken } from './resolve-speakers';
import { LEAD } from './source-head';
import type { Turn, Turns } from './turns';

export const GOES_ON = 'goes on from the statement before';
const PAUSE = /[،,؛;:«"“]/;

export interface DroppedContext {
  text: string;
  sentences: readonly Sentence[];
  statements: readonly AttributedStatement[];
  entities: readonly Entity[];
  turns: Turns;
  clauses: ClauseSubjects;
  pack: LoadedPack;
  placeOf(statement: AttributedStatement): number;
}

export class DroppedSpeakers {
  constructor(readonly context: DroppedContext) {}

  /** «أكد سمير نصر نجاح الاجتماع برئاسة سعد العلي مطالبا»: whoever is named within what is said, before any pause in it. */
  #isTold(statement: AttributedStatement): boolean {
    const { text, statements, placeOf } = this.context;
    const at = placeOf(statement);
    return statements.some(
      ({ cue, content: [content] }) =>
        content && (cue?.[0] ?? at) < at && content[0] < at && content[1] >= at - LEAD && !PAUSE.test(text.slice(content[0], at)),
    );
  }

  /** The only person named in the sentence and the two before it, for a pronoun before which nobody spoke. */
  lastPerson = (before: number, sentence: number): number | null => {
    const { entities, sentences } = this.context;
    const from = sentences[Math.max(0, sentence - 2)]?.span[0] ?? 0;
    const near = entities.flatMap(({ kind, mentions }, i) =>
      kind === 'person' && mentions.some((m) => m[0] >= from && m[1] <= before) ? [i] : [],
    );
    return near.length === 1 ? (near[0] ?? null) : null;
  };

  /**
   * Who is named at the head of the sentence before, where nobody spoke in it: "El portavoz, Luis Cano, acusó a la alcaldesa. «…», dijo."
   * Only a person, and only for languages that are read by their reported speech.
   */
  subjectBefore(sentence: number, turn: Turn | undefined): number | null {
    const { sentences, entities, pack, clauses } = this.context;
    const [before, now] = [sentences[sentence - 1], sentences[sentence]];
    if (!pack.statements?.reportedSpeech || !before || !now || before.paragraph !== now.paragraph || turn?.sentence === sentence - 1)
      return null;
    const subject = turn?.sentence === sentence ? null : clauses.sentenceSubject(sentence - 1, before.span[1]);
    return subject !== null && entities[subject]?.kind === 'person' ? subject : null;
  }

  speakerOf(statement: AttributedStatement, sentence: number): Spoken {
    const { sentences, turns, clauses, pack, placeOf } = this.context;
    const { agreement = {} } = statement;
    const grammar = pack.statements?.grammar;
    // «وقيل إن», «se informó de que»
    if (statement.unnamed && (grammar || pack.statements?.reportedSpeech?.reflexives))
      return { speaker: null, agreement, reason: 'nobody is named' };
    const at = placeOf(statement);
    const from = sentences[sentence]?.span[0] ?? 0;
    const participle = grammar !== undefined && statement.rule.startsWith('participle');
    // «ليرد عليه سمير نصر قائلا»
    const actor = participle && agreement.number === 'singular' && !this.#isTold(statement) ? clauses.personBeside(at) : null;
    if (actor !== null) return { speaker: actor, agreement, reason: 'the person beside it' };
    // «فعل وزير التعليم سمير نصر الصواب حينما نفى»
    const acting =
      statement.cue && agreement.number !== 'plural' && clauses.opensTime(statement.cue[0])
        ? clauses.onlyPerson(from, statement.cue[0])
        : null;
    if (acting !== null && turns.fits(acting, agreement)) return { speaker: acting, agreement, reason: 'whom the clause of time is about' };
    const turn = turns.takeUp(agreement, sentence);
    // «لاقت مبادرة سمير نصر تفاعلا، مطالبا»: a participle hangs on its own sentence
    const own = participle && turn?.sentence !== sentence && agreement.number === 'singular' && agreement.gender === 'masculine';
    const alone = own ? clauses.onlyPerson(from, at) : null;
    if (alone !== null && turns.fits(alone, agreement)) return { speaker: alone, agreement, reason: 'the only person of its sentence' };
    // «حملت "الحركة" على لسان الناطق باسمها سمير نصر …، مؤكدا»: somebody else of the sentence, and nobody of those before
    const nearest = participle ? turns.last : undefined;
    if (nearest && nearest.sentence === sentence && turn?.sentence !== sentence) {
      const other = agreement.number === 'singular' ? clauses.onlyPerson(from, at) : null;
      return { speaker: other, agreement, reason: 'the only person of its sentence' };
    }
    // two verbs in one sentence share their subject: "X called it unwise, but said …"
    if (!statement.continues && !(statement.cue && turn?.sentence === sentence))
      return { speaker: null, agreement, reason: 'nobody is named' };
    // «أكدت الشركة …، مشيرين»: others, of whom the sentence does not tell
    const beside = turns.last;
    if (grammar && agreement.number === 'plural' && beside?.sentence === sentence && !turns.agreesInNumber(agreement, beside))
      return { speaker: null, agreement, reason: 'several, and one speaks in the sentence' };
    const head = this.subjectBefore(sentence, turn);
    if (head !== null) return { speaker: head, agreement, reason: 'the subject of the sentence before' };
    const subject =
      turn?.sentence === sentence || !agreement.gender ? null : this.#one(this.#clauseSubject(sentence, at, agreement), agreement);
    if (subject !== null) return { speaker: subject, agreement, reason: 'the subject of its sentence' };
    // nobody who agrees has spoken: who is spoken of
    const anybody = turns.all.some((t) => turns.isNear(t, sentence));
    if (!(grammar ? turn : anybody) && agreement.gender) {
      const speaker = this.#spokenOf(sentence, at, agreement, anybody);
      return { speaker: this.#one(speaker, agreement), agreement, reason: 'the subject of the sentence before, or the only person named' };
    }
    return {
      speaker: turn?.speaker ?? null,
      agreement: { ...turn?.agreement, ...agreement },
      reason: GOES_ON,
    };
  }

  /** «ملوحين بالانسحاب» is nobody alone. */
  #one(entity: number | null, { number }: Agreement): number | null {
    const several = number === 'plural' || number === 'dual';
    const alone = entity !== null && ['person', 'organization'].includes(this.context.entities[entity]?.kind ?? '');
    return several && alone ? null : entity;
  }

  #clauseSubject(sentence: number, at: number, { gender }: Agreement): number | null {
    const { clauses, pack } = this.context;
    const actor = pack.statements?.grammar && gender === 'masculine';
    return clauses.sentenceSubject(sentence, at) ?? (actor ? clauses.clauseActor(sentence, at) : null);
  }

  #spokenOf(sentence: number, at: number, agreement: Agreement, anybody: boolean): number | null {
    const { sentences, entities, turns, clauses } = this.context;
    const from = sentences[sentence]?.span[0] ?? 0;
    const opens = at - from <= LEAD;
    const before = sentence > 0 && (opens || !anybody) ? clauses.sentenceSubject(sentence - 1, from) : null;
    const named = before !== null && entities[before]?.kind !== 'place' && turns.fits(before, agreement) ? before : null;
    return named ?? (anybody ? null : this.lastPerson(at, sentence));
  }
}
