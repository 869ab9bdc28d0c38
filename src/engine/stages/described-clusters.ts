/** Joins phrases that describe the same somebody. */
import type { Span } from '../../model';
import { foldWord } from '../matching/fold-name';
import { within } from '../spans';
import type { Named } from './described-holders';
import { kindOf } from './described-phrases';
import type { NounPhrase } from './noun-phrase';
import type { Reading } from './reading';
import type { RoleCategory } from './role-words';

const isSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((word) => b.has(word));

/** Phrases that describe the same somebody. */
export interface DescribedCluster {
  category: RoleCategory;
  words: ReadonlySet<string>;
  mentions: Span[];
  /** A document within whose phrase stands the body that speaks by it. */
  issued?: true;
  /** Says which one is meant: «شركة الساحل», and not «شركة سعودية». */
  definite: boolean;
  speaks: boolean;
  /** A body of a country: "the French government", «القوات السورية». */
  national: boolean;
  /** An office of a body that is named: «أمين عام الأمم المتحدة». */
  official: boolean;
  /** A proper name in all but the finder's eyes: «البنك الدولي», «وزارة التعليم». */
  proper: boolean;
  /** Has a name behind its noun: «شركة الساحل للغاز», and not «الحكومة الفرنسية». */
  called: boolean;
  /** Of a place that is named: «أمانة محافظة الضفة». */
  local: boolean;
  /** Stands as a subject somewhere, or within who speaks. */
  acts: boolean;
}

type Part = Pick<DescribedCluster, 'speaks' | 'national' | 'official' | 'proper' | 'called' | 'local' | 'acts'> & { mention: Span };

/** Whether a cluster is of a document in whose phrase a span stands. */
export const holdsMention =
  (span: Span) =>
  ({ category, mentions }: DescribedCluster) =>
    category === 'document' && mentions.some((m) => within(span, m));

const lastMention = ({ mentions }: Pick<DescribedCluster, 'mentions'>) => mentions.at(-1)?.[0] ?? -1;

const latest = (clusters: readonly DescribedCluster[]) =>
  clusters.reduce<DescribedCluster | undefined>((best, c) => (!best || lastMention(c) > lastMention(best) ? c : best), undefined);

/** @param nearest whether a definite noun alone is of those who spoke last. */
export function joinPhrase(clusters: DescribedCluster[], phrase: NounPhrase, category: RoleCategory, part: Part, nearest: boolean) {
  const { words, definite } = phrase;
  const { mention, ...flags } = part;
  // "officials" need not be the officials of before; "the officials" are
  const fits = (c: DescribedCluster) =>
    kindOf(c.category) === kindOf(category) && isSubset(words, c.words) && (definite || isSubset(c.words, words));
  // «المصادر»: those of whom the article spoke last as speaking; «الشركة»: the company of which it spoke last
  const spoke = nearest && definite && words.size === 1 ? latest(clusters.filter((c) => c.speaks && fits(c))) : undefined;
  const body = category === 'institution' && words.size === 1 ? latest(clusters.filter((c) => c.definite && fits(c))) : undefined;
  const known = body ?? spoke ?? clusters.find(fits);
  const shorter = known ?? clusters.find((c) => c.category === category && definite && c.words.size > 1 && isSubset(c.words, words));
  if (!shorter) {
    clusters.push({ category, words, definite, mentions: [mention], ...flags });
    return;
  }
  shorter.mentions.push(mention);
  shorter.definite ||= definite;
  shorter.speaks ||= flags.speaks;
  shorter.national ||= flags.national;
  shorter.official ||= flags.official;
  shorter.proper ||= flags.proper;
  shorter.called ||= flags.called;
  shorter.local ||= flags.local;
  shorter.acts ||= flags.acts;
  if (words.size > shorter.words.size) shorter.words = words;
}

/**
 * The body that a definite noun alone means: «الجامعة» after «جامعة الساحل». The one of which the article spoke last; undefined where that
 * is none that has a name.
 */
export function shortFor(
  { head, definite, words, span }: NounPhrase,
  named: readonly Named[],
  clusters: readonly DescribedCluster[],
  { tokenAt, words: roleWords }: Reading,
): Named | undefined {
  if (!definite || !head.definite || words.size > 1) return undefined;
  const noun = foldWord(head.phrase);
  // «شركة الساحل» where the name is «الساحل»
  const introduces = ([start]: Span) => roleWords.is(tokenAt(start), 'institution')?.phrase === head.phrase;
  const last = ({ mentions, references }: Named) => Math.max(-1, ...[...mentions, ...references].map((m) => (m[0] < span[0] ? m[0] : -1)));
  // «من جامعة سعودية» is any of them
  const isAny = ({ mentions }: Named) =>
    mentions.every(
      ([start, end]) =>
        roleWords.is(tokenAt(start), 'institution')?.definite === false && roleWords.is(tokenAt(end) - 1, 'demonym')?.definite === false,
    );
  const called = named.filter(
    (n) => n.kind === 'organization' && !isAny(n) && (n.nameWords.has(noun) || n.references.some(introduces)) && last(n) >= 0,
  );
  const best = called.reduce<Named | undefined>((a, b) => (!a || last(b) > last(a) ? b : a), undefined);
  const other = latest(clusters.filter((c) => c.category === 'institution' && c.definite && c.words.size > 1 && isSubset(words, c.words)));
  return best && last(best) > (other ? lastMention(other) : -1) ? best : undefined;
}
