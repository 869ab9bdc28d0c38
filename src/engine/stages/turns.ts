/** Who spoke in the statements that are resolved, for those after them that take a speaker up. */
import type { LoadedPack } from '../../languages/pack';
import type { Agreement } from '../../languages/pack-statements';
import type { Entity } from './resolve-entities';
import { foldedWords, LEAD } from './source-head';

/** A dropped subject or a pronoun takes up a speaker of at most this many sentences before. */
const REACH = 5;
/** An office that stands for who spoke before comes at most this many sentences after. */
const FARTHEST_OFFICE = 12;

export interface Turn {
  /** Index of the statement. */
  statement: number;
  /** Index among the entities. */
  speaker: number | null;
  agreement: Agreement;
  /** Index of the sentence of its cue or content. */
  sentence: number;
  /** Index of the sentence in which what was said ends. */
  end: number;
  /** Folded words of its source. */
  words: readonly string[];
  /** The source names more than one person. */
  several: boolean;
}

/** Whether a form that agrees with `now` can speak of somebody whom `before` agreed with; what is unknown agrees with all. */
function compatible(now: Agreement, before: Agreement): boolean {
  if (now.gender && before.gender && now.gender !== before.gender) return now.number === 'plural' && now.gender === 'masculine';
  return !(now.number === 'singular' && before.number === 'plural');
}

export class Turns {
  readonly all: Turn[] = [];

  constructor(
    readonly entities: readonly Entity[],
    readonly pack: LoadedPack,
  ) {}

  get last(): Turn | undefined {
    return this.all.at(-1);
  }

  #mayBePerson = (speaker: number | null) => speaker === null || this.entities[speaker]?.kind === 'person';

  /** "their" is no one person, "he" no group, where the language is read by its reported speech. */
  agreesInNumber({ number, gender }: Agreement, { speaker, several }: Turn): boolean {
    const entity = speaker === null ? undefined : this.entities[speaker];
    const { grammar, reportedSpeech } = this.pack.statements ?? {};
    if (grammar?.pluralEndings && entity) {
      // «قال سكان … وأضاف»: somebody else; «قال المدير … وأضافوا»
      const [head = ''] = foldedWords(entity.name);
      const plural = entity.kind === 'group' && head.length > LEAD && grammar.pluralEndings.some((ending) => head.endsWith(ending));
      if (entity.kind === 'person' || entity.kind === 'organization') return (number !== 'plural' && number !== 'dual') || several;
      return !(plural && number === 'singular' && gender === 'masculine');
    }
    const kind = reportedSpeech && entity?.kind;
    return !(kind === 'person' && number === 'plural') && !(kind === 'group' && number === 'singular' && gender === 'masculine');
  }

  /** The last that a form in a sentence may take up. @param person it speaks of people alone. */
  takeUp(agreement: Agreement, sentence: number, person?: boolean): Turn | undefined {
    return this.all.findLast(
      (turn) =>
        sentence - turn.end <= REACH &&
        compatible(agreement, turn.agreement) &&
        (!person || this.#mayBePerson(turn.speaker)) &&
        this.agreesInNumber(agreement, turn),
    );
  }

  /** The last whose words end not too far before a sentence. */
  near = (sentence: number): Turn | undefined => this.all.findLast((turn) => sentence - turn.end <= REACH);

  /** Whether anybody, or nobody who is known, spoke not too far before a sentence. */
  isNear = ({ sentence: at }: Turn, sentence: number): boolean => sentence - at <= REACH;

  /** Nothing that was said so far speaks of somebody in another gender or number. */
  fits(entity: number, agreement: Agreement): boolean {
    return !this.all.some((turn) => turn.speaker === entity && !compatible(agreement, turn.agreement));
  }

  /** Those of who spoke before a sentence, may be persons, and agree with what speaks of them. */
  persons(sentence: number, agreement: Agreement): Turn[] {
    return this.all.filter(
      (t) =>
        sentence - t.sentence <= FARTHEST_OFFICE &&
        t.speaker !== null &&
        this.#mayBePerson(t.speaker) &&
        compatible(agreement, t.agreement),
    );
  }
}
