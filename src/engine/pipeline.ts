/** The table of contents of the engine: every stage, in order, with why. */
import type { LoadedPack } from '../languages/pack';
import type { ArticleText, Brief } from '../model';
import { readPassage } from './attribution/passage';
import type { Trace } from './layers';
import { addByCapitals } from './names/find-capitalised-names';
import { mendNames } from './names/mend-names';
import { mendPersons } from './names/mend-persons';
import { addSources } from './names/name-sources';
import { settleNames } from './names/settle-names';
import { readSourceNames } from './names/source-names';
import { within } from './spans';
import { attributeStatements } from './stages/attribute-statements';
import { attributionStrength } from './stages/attribution-strength';
import { completeNames } from './stages/complete-names';
import { findEvents } from './stages/find-events';
import { findNames } from './stages/find-names';
import { findQuotes } from './stages/find-quotes';
import { findSentences } from './stages/find-sentences';
import { findTimexes } from './stages/find-timexes';
import { findTokens } from './stages/find-tokens';
import { rank } from './stages/rank';
import { resolveEntities } from './stages/resolve-entities';
import { resolveSpeakers } from './stages/resolve-speakers';
import { findRoleWords } from './stages/role-words';
import { trimNames } from './stages/trim-names';
import { findUnspacedNames } from './unspaced/find-unspaced-names';
import { joinTokens } from './unspaced/join-tokens';

const silent: Trace = () => {};

/** The contract's keys of an article, and no others. */
function contractArticle(article: ArticleText): ArticleText {
  const { url, title, site, byline, published, language, direction, text } = article;
  return {
    ...(url ? { url } : {}),
    title,
    ...(site ? { site } : {}),
    ...(byline ? { byline } : {}),
    ...(published ? { published } : {}),
    language,
    direction,
    text,
  };
}

/** Everything that is known of an article before it is decided who speaks. */
export function readArticle(article: ArticleText, pack: LoadedPack, trace: Trace = silent) {
  const { text } = article;
  const cut = findTokens(text, pack.language);
  // Names before tokens where a script has neither spaces nor capitals: a segmenter that knows no names cuts through them.
  const { unspaced } = pack;
  const found = unspaced && findUnspacedNames(text, cut, unspaced, pack, trace);
  const tokens = found ? joinTokens(text, cut, [...found.names.map(({ span }) => span), ...found.titles]) : cut;
  const sentences = findSentences(text, tokens, pack);
  const quotes = findQuotes(text, tokens, sentences, pack, trace);
  // Dates before names: "Sunday" and «أيار» are no names, and a name finder may ask.
  const timexes = findTimexes(
    text,
    tokens,
    sentences,
    pack,
    { published: article.published, language: article.language, url: article.url },
    trace,
  );
  const tagged = findNames(text, tokens, sentences, pack, trace);
  const words = findRoleWords(tokens, pack);
  // A language without a tagger of its own still has its capitals.
  const ownTagger = pack.modelFiles?.names?.startsWith(`names.${pack.language}.`) ?? false;
  // Where there are none, syntax shows what the tagger has not learnt.
  const proposed = ownTagger
    ? completeNames(tagged, text, tokens, sentences, quotes, words, pack, trace)
    : found
      ? found.names
      : mendNames(addByCapitals(tagged, text, tokens, sentences, words, pack, trace), tokens, words, timexes, pack, trace);
  const allNames = found ? proposed : settleNames(proposed, tokens, sentences, words, pack, trace);
  // Words of reporting come off names before both are read.
  const names = trimNames(mendPersons(allNames, tokens, words, pack, trace), tokens, sentences, pack, trace);
  // Statements before entities: whoever speaks takes part, even where no name finder sees a name ("protesters").
  const reported = attributeStatements(text, tokens, sentences, quotes, names, words, pack, trace);
  const passage = () => readPassage(text, tokens, sentences, quotes, names, words.folded);
  // The phrase of a source shows the name in it, whatever the tagger made of it.
  const { names: read, statements: attributed } = readSourceNames(passage, names, reported, words, pack, trace);
  const speaking = ownTagger || unspaced ? read : addSources(read, attributed, tokens, words, pack, trace);
  const entities = resolveEntities(text, tokens, sentences, speaking, attributed, words, pack, trace);
  return { text, tokens, sentences, quotes, timexes, statements: attributed, entities, roleWords: words };
}

/**
 * An article and the pack of its language → its brief. Pure: the same input gives the same brief, wherever it runs.
 * @param trace hears every decision, for `--explain`.
 */
export function makeBrief(article: ArticleText, pack: LoadedPack, trace: Trace = silent): Brief {
  const layers = readArticle(article, pack, trace);
  const { text, tokens, sentences, timexes, statements: attributed } = layers;
  // Whoever only a source shows takes part too.
  const { speakers, entities } = resolveSpeakers(layers, pack, trace);
  const events = findEvents(text, tokens, sentences, timexes, pack);
  const ranking = rank(article.title, text, tokens, sentences, entities, attributed, speakers, pack);

  const order = entities.map((_, i) => i).sort((a, b) => (ranking.entities[b] ?? 0) - (ranking.entities[a] ?? 0) || a - b);
  const idOf = new Map(order.map((entity, i) => [entity, `p${i + 1}`]));
  return {
    version: 1,
    article: contractArticle(article),
    gist: ranking.gist,
    participants: order.flatMap((index) => {
      const entity = entities[index];
      if (!entity) return [];
      return {
        id: idOf.get(index) ?? '',
        name: entity.name,
        kind: entity.kind,
        ...(entity.role ? { role: entity.role } : {}),
        mentions: entity.mentions,
        salience: ranking.entities[index] ?? 0,
        ...(entity.key ? { key: entity.key } : {}),
      };
    }),
    dates: events.map((event, i) => ({
      id: `d${i + 1}`,
      ...event,
      participants: order.flatMap((index) =>
        entities[index]?.mentions.some((m) => within(m, event.event)) ? (idOf.get(index) ?? []) : [],
      ),
    })),
    statements: attributed.map((statement, i) => {
      const speaker = speakers[i] ?? null;
      return {
        id: `s${i + 1}`,
        kind: statement.kind,
        speaker: speaker === null ? null : (idOf.get(speaker) ?? null),
        source: statement.source,
        cue: statement.cue,
        content: statement.content,
        salience: ranking.statements[i] ?? 0,
        attribution: attributionStrength(text, statement.source, speaker === null ? undefined : entities[speaker], pack),
        stance: statement.stance,
      };
    }),
    mode: pack.statements ? 'full' : 'basic',
  };
}
