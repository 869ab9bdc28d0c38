/** What the sources of an article have taught so far: who spoke by which noun or title, and who issued which document. */
import type { LoadedPack } from '../../languages/pack';
import type { Span } from '../../model';
import type { AttributedStatement } from '../layers';
import type { SourceWords } from './clause-subjects';
import type { DocumentIssuers } from './document-issuers';
import type { Entity } from './resolve-entities';
import { foldedWords, LEAD, markedName, namingsIn } from './source-head';
import type { SourceNaming } from './source-naming';
import { SpokenTitles } from './spoken-titles';

export class SpeakerMemory {
  /** By the noun that opens a source: who spoke so, and by which other words. */
  readonly #heads = new Map<string, { speaker: number; words: readonly string[] }>();
  /** Titles that came with a name, by their words: «والد الشهيد، سعد العلي». */
  readonly #titles: SpokenTitles;
  /** By a noun that is taken for somebody of its own, whose name came with it: «الوكالة» after «وكالة التصنيف "ضفة"». */
  readonly #named = new Map<number, number>();
  readonly #joinsArticles: boolean;

  constructor(
    readonly text: string,
    readonly entities: readonly Entity[],
    readonly naming: SourceNaming,
    readonly documents: DocumentIssuers,
    readonly words: SourceWords,
    readonly pack: LoadedPack,
  ) {
    const grammar = pack.statements?.grammar;
    this.#titles = new SpokenTitles(words.bare, grammar);
    this.#joinsArticles = (grammar?.joinedArticles.length ?? 0) > 0;
  }

  /** Whose title a source is. @param source folded words. */
  titled = (source: readonly string[]): number | null => this.#titles.speakerOf(source);

  /** «المصدر» after «مصدر أمني»; «وزير الطاقة» is not who spoke as «وزير النقل». @param source folded words. */
  byNoun(source: readonly string[], head: string): number | null {
    const before = this.#heads.get(this.words.bare(head));
    const [, ...others] = source.map(this.words.bare);
    return before !== undefined && (!others.length || others.some((word) => before.words.includes(word))) ? before.speaker : null;
  }

  /** Whose name a participant is a noun for; else the participant. */
  nameOf = (entity: number): number => this.#named.get(entity) ?? entity;

  #noteName(source: Span, speaker: number): void {
    const { text, entities } = this;
    const namings = namingsIn(source, entities);
    const noun = namings.find(({ entity, by, span }) => by === 'name' && entity !== speaker && span[0] - source[0] <= LEAD);
    if (!noun) return;
    const { kind, key } = entities[noun.entity] as Entity;
    const office = kind === 'person' && key === undefined && entities[speaker]?.kind === 'person' && entities[speaker]?.key !== undefined;
    if (office || markedName(text, noun, namings, entities) === speaker) this.#named.set(noun.entity, speaker);
  }

  /**
   * Who spoke in a statement, by its source and what stands beside it.
   * @param sentence the first offset of its sentence.
   * @param isDescription its noun means another time whoever is in focus then.
   */
  note({ source, cue, content }: AttributedStatement, speaker: number, sentence: number, isDescription: boolean): void {
    const { text, entities } = this;
    const at = cue?.[0] ?? content[0]?.[0] ?? 0;
    const [from, to] = [source?.[1] ?? cue?.[1] ?? 0, content[0]?.[0] ?? 0];
    this.documents.noteWithin([from, to], speaker, at);
    this.documents.noteWithin([sentence, cue?.[0] ?? sentence], speaker, at);
    if (!source) return;
    const words = foldedWords(text.slice(...source));
    // «الوزارة في بلاغ»
    const [led = '', last = ''] = words.slice(-2);
    if (this.words.isPreposition(led)) this.documents.note(last, speaker, at);
    if (!this.#joinsArticles) return;
    this.#noteName(source, speaker);
    if (entities[speaker]?.kind === 'person') this.#titles.note(foldedWords(this.naming.titleIn(source, speaker)), speaker);
    const noun = this.naming.firstWord(text.slice(...source));
    // «عدد من»: says nothing of who
    if (noun && !this.naming.isPartitive(noun) && !isDescription)
      this.#heads.set(this.words.bare(noun), { speaker, words: words.map(this.words.bare) });
  }
}
