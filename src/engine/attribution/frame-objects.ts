/** Where the object of a cue begins: by its own form, or by the end of the subject before it. */
import { FrameView } from './frame-view';
import { isOpening } from './passage';
import { endOfSource, startsSource, subjectEnd } from './source-phrase';

export abstract class FrameObjects extends FrameView {
  /** A word as written, where its shape alone may make it an object. */
  shape(at: number): string {
    return this.form.cue.strict && !this.allows('known object') ? '' : (this.passage.tokens[at]?.text ?? '');
  }

  /** Whether an object begins here, by its own form. */
  opensObject(at: number): boolean {
    const { lexicon, passage, start } = this;
    const { grammar } = lexicon;
    const word = this.word(at);
    if (this.form.cue.opens) return lexicon.mayOpen(this.form.cue, word);
    if (passage.nameAt[at] !== -1 || lexicon.isSpeakerNoun(word) || (at === start && startsSource(passage, lexicon, at, 'speaker')))
      return false;
    // «على برنامج إعداد القادة»: the genitive of what a preposition leads to
    const genitive = passage.nameAt[at - 1] === -1 && !lexicon.isDefinite(this.word(at - 1));
    if (at > start + 2 && genitive && lexicon.has(grammar.prepositions, this.word(at - 2))) return false;
    // «في حينها»
    if (at > start && lexicon.has(grammar.prepositions, this.word(at - 1))) return false;
    // «في ختام اجتماعهم»
    if (at > start + 1 && lexicon.has(grammar.occasions, this.word(at - 1))) return false;
    if (lexicon.isObjectNoun(word, this.shape(at))) return true;
    return (
      lexicon.hasPronoun(word) &&
      lexicon.withoutConjunction(word) === null &&
      !lexicon.startsJoined(word, '') &&
      !lexicon.isDefinite(word) &&
      !endOfSource(passage, lexicon, at)
    );
  }

  opensKnownObject(at: number): boolean {
    return (this.form.cue.opens || this.lexicon.isObjectNoun(this.word(at), this.shape(at))) && this.opensObject(at);
  }

  /** «أعلن الجيش شن ضربات»: a word without an article behind a complete subject; with one only where the verb has other uses. */
  mayFollow(at: number): boolean {
    const { lexicon } = this;
    if (lexicon.has(lexicon.grammar.beforeOtherClauses, this.word(at))) return false;
    return this.form.cue.strict === true || !lexicon.isDefinite(this.word(at));
  }

  /** Whether an object may begin at a token to which nothing leads but a pause or a recipient. */
  beginsObject(at: number): boolean {
    const { passage, lexicon } = this;
    return (
      passage.tokens[at]?.kind === 'word' &&
      !isOpening(passage, at) &&
      !lexicon.at(passage, at) &&
      startsSource(passage, lexicon, at, 'noun') &&
      !(this.allows('clause') && this.clauseAhead(at)) &&
      !this.prepositionAhead(at)
    );
  }

  /** Where an object begins right after a subject that ends in a name, unless a clause follows; -1 where none does. */
  objectStart(): number {
    const { passage, lexicon, start, limit } = this;
    if (!this.takesSubject || !this.allows('object') || !this.introduced) return -1;
    const after = this.afterPlace(subjectEnd(passage, lexicon, start, limit));
    // «رفضت الجامعات السعودية استقطاب»: the form of the object says nothing where the verb has other uses
    const known =
      !this.form.cue.opens && lexicon.isSpeaker(this.word(start)) && lexicon.isDefinite(this.word(after - 1)) && this.mayFollow(after);
    const what = lexicon.has(lexicon.grammar.whatWords, this.word(after)) && !this.form.cue.opens;
    const plain = after > start && (known || what || passage.nameAt[after - 1] !== -1) && passage.tokens[after]?.kind === 'word';
    return plain &&
      !(this.form.preposition && lexicon.startsJoined(this.word(after), '')) &&
      startsSource(passage, lexicon, after, 'noun') &&
      !(this.allows('clause') && this.clauseAhead(after)) &&
      !this.prepositionAhead(after)
      ? after
      : -1;
  }
}
