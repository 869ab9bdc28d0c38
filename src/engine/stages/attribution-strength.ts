/** Says how strongly a statement is attributed: to a named person, an unnamed one, an organisation or a document. */
import type { LoadedPack } from '../../languages/pack';
import type { RolePack } from '../../languages/pack-roles';
import type { Attribution, Span } from '../../model';
import { foldWord } from '../matching/fold-name';
import { phrasesOf } from '../matching/phrase-lexicon';
import type { Entity } from './resolve-entities';

interface DocumentWords {
  whole: ReadonlySet<string>;
  /** Beginnings: "заявлени-". */
  stems: readonly string[];
  /** Words after which a noun phrase names no head any more. */
  ends: ReadonlySet<string>;
  articles: readonly string[];
  headFirst: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+|[,،;:(]/gu;
/** How many words before the head of a phrase whose head comes first: "el", "un nuevo". */
const BEFORE_HEAD = 2;

const compiled = new WeakMap<RolePack, DocumentWords>();

function documentWords(roles: RolePack): DocumentWords {
  const known = compiled.get(roles);
  if (known) return known;
  const entries = phrasesOf(roles.documents ?? '').map((entry) => [foldWord(entry.replace('-', '')), entry.endsWith('-')] as const);
  const words = {
    whole: new Set(entries.flatMap(([word, open]) => (open ? [] : [word]))),
    stems: entries.flatMap(([word, open]) => (open ? [word] : [])),
    ends: new Set(phrasesOf(`${roles.links},${roles.breaks}`).map(foldWord)),
    articles: roles.joinedArticles ?? [],
    headFirst: roles.order === 'head-first',
  };
  compiled.set(roles, words);
  return words;
}

/** Whether the head of a noun phrase is a document: "a report by the ministry", "court documents", but not "the report's author". */
export function isDocument(phrase: string, roles: RolePack | undefined): boolean {
  if (!roles?.documents) return false;
  const { whole, stems, ends, articles, headFirst } = documentWords(roles);
  const words = (phrase.match(WORD) ?? []).map(foldWord);
  const article = (word: string) => articles.find((a) => word.startsWith(a)) ?? '';
  const names = (word: string) =>
    [word, word.slice(article(word).length)].some((w) => whole.has(w) || stems.some((stem) => w.startsWith(stem)));
  if (headFirst) return words.slice(0, BEFORE_HEAD).some(names);
  const end = words.findIndex((word, i) => i > 0 && (ends.has(word) || !/[\p{L}\p{N}]/u.test(word)));
  const head = words[(end < 0 ? words.length : end) - 1];
  return head !== undefined && names(head);
}

/** @param speaker whom the source was resolved to. */
export function attributionStrength(text: string, source: Span | null, speaker: Entity | undefined, pack: LoadedPack): Attribution {
  if (source && isDocument(text.slice(...source), pack.roles)) return 'document';
  if (!speaker || speaker.kind === 'group') return 'unnamed';
  if (speaker.kind === 'person') return speaker.key ? 'named' : 'unnamed';
  return 'organization';
}
