/** Joins mentions into participants, each with the role that the article gives; adds groups and roles that stand for a person. */
import type { LoadedPack } from '../../languages/pack';
import type { ParticipantKind, Span } from '../../model';
import { nameKey, REGION } from '../../model/name-key';
import type { AttributedStatement, NameMention, Sentence, Token, Trace } from '../layers';
import { countryCodes } from '../matching/country-codes';
import { foldWord } from '../matching/fold-name';
import { phrasesOf } from '../matching/phrase-lexicon';
import { clusterNames, type NameCluster } from './cluster-names';
import type { Named } from './described-holders';
import { findDescribed } from './find-groups';
import { findRoles } from './find-roles';
import { findSpeakingGroups } from './find-speaking-groups';
import { isNominativeOf, nameLists } from './name-containment';
import type { NameForm } from './name-forms';
import { type Reading, readLayers } from './reading';
import type { FoundRole } from './role-reader';
import type { RoleWords } from './role-words';

/** A participant before it is ranked. */
export interface Entity {
  name: string;
  kind: ParticipantKind;
  role?: string;
  mentions: Span[];
  /** Spans that mean this participant without naming it: "the minister", «الوزير», a role beside the name. */
  references: Span[];
  key?: string;
}

const OPENING = /^["'“”„«(]$/;

/** The noun that introduces a name in marks, and that may mean it later: «الشركة» after «شركة "ضفة غاز"». */
function nounsBefore(name: number, { tokens, words, nameTokens }: Reading): string[] {
  const before = nameTokens(name)[0] - 1;
  const noun = OPENING.test(tokens[before]?.text ?? '') ? words.is(before - 1, 'designator') : undefined;
  return noun?.definite === false ? [foldWord(noun.phrase)] : [];
}

const TIERS = { office: 0, rank: 1, description: 2 } as const;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The span of a name without the letters that its form leaves out at the start. */
function mentionSpan(name: number, form: NameForm, { text, names, tokens, nameTokens }: Reading): Span {
  const [start, end] = names[name]?.span ?? [0, 0];
  const token = tokens[nameTokens(name)[0]];
  const first = token ? foldWord(text.slice(Math.max(start, token.start), token.end)) : '';
  const bare = form.words[0] ?? first;
  let cut = first.length > bare.length && first.endsWith(bare) ? first.length - bare.length : 0;
  let from = start;
  // vowel signs and tatweel are in the text but not in the folded word
  while (cut > 0 || /[\p{M}\u0640]/u.test(text.charAt(from))) if (!/[\p{M}\u0640]/u.test(text.charAt(from++))) cut--;
  return [from, end];
}

/** A name of one word that stands so often is a body's own: what is longer and stands once is a product of it. */
const OFTEN = 3;

/** "Apple" beside "Apple Thunderbolt": the form that stands again and again before the fullest, once, adds to it; undefined where none does. */
function ownName(forms: readonly NameForm[], fullest: NameForm, { pack }: Reading): NameForm | undefined {
  const [first = 0, again] = fullest.names;
  const bodies = phrasesOf([pack.names?.lastWords?.organization, pack.roles?.legalForms].join(','));
  const says = bodies.includes(fullest.words.at(-1) ?? '');
  if (fullest.kind !== 'organization' || again !== undefined || says || pack.roles?.joinedArticles?.length) return undefined;
  return forms.find(
    ({ words, names }) => names.length >= OFTEN && (names[0] ?? first) < first && words.length === 1 && words[0] === fullest.words[0],
  );
}

/** How often a form opens a sentence, as subjects do: most likely in the nominative, where names take cases. */
function openings({ names }: NameForm, { pack, tokens, nameTokens, sentences }: Reading): number {
  if (!pack.roles?.inflectedNames) return 0;
  const firsts = new Set(sentences.map(({ firstToken }) => firstToken));
  return names.filter((name) => {
    const [first] = nameTokens(name);
    return firsts.has(first) || (firsts.has(first - 1) && tokens[first - 1]?.kind === 'sign');
  }).length;
}

/** Of how many other forms one is the nominative, where names take cases. */
function casesOf({ words }: NameForm, forms: readonly NameForm[], { pack }: Reading): number {
  const lists = nameLists(pack.roles);
  return lists.declensions.length ? forms.filter((other) => isNominativeOf(words, other.words, lists)).length : 0;
}

/**
 * The fullest form: most words, then the nominative where names take cases, then what opens most sentences, then the form that stands first,
 * but for a body's own name; of its spellings the one that is written most often, then the first.
 */
function displayName(forms: readonly NameForm[], reading: Reading): string {
  const [longest] = [...forms].sort(
    (a, b) =>
      b.words.length - a.words.length ||
      casesOf(b, forms, reading) - casesOf(a, forms, reading) ||
      openings(b, reading) - openings(a, reading) ||
      (a.names[0] ?? 0) - (b.names[0] ?? 0),
  );
  if (!longest) return '';
  const fullest = ownName(forms, longest, reading) ?? longest;
  const [article = '', contracted = ''] = reading.pack.roles?.joinedArticles ?? [];
  const counts = new Map<string, number>();
  for (const name of fullest.names) {
    const spelling = reading.text.slice(...mentionSpan(name, fullest, reading));
    // «للاتحاد الأوروبي»: the article's first letter is hidden in the text, but belongs to the name
    const hides = contracted && spelling.startsWith(contracted) && fullest.words[0]?.startsWith(article);
    const shown = hides ? `${article}${spelling.slice(contracted.length)}` : spelling;
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0] as const)[0];
}

/** An office before a rank, "Sultan of Oman" before "Sultan", the first before the later. */
function bestRole(roles: readonly FoundRole[]): FoundRole | undefined {
  const bare = (role: FoundRole) => (role.tier !== 'office' && role.endToken - role.firstToken === 1 ? 1 : 0);
  return [...roles].sort((a, b) => TIERS[a.tier] - TIERS[b.tier] || bare(a) - bare(b) || a.firstToken - b.firstToken)[0];
}

function foldedWords(text: string, articles: readonly string[]): string[] {
  return (text.match(WORD) ?? []).flatMap((word) => {
    const folded = foldWord(word);
    const article = articles.find((a) => folded.startsWith(a) && folded.length > a.length + 1);
    return article ? [folded, folded.slice(article.length)] : [folded];
  });
}

/** A country's code where the platform knows one of its forms; else the name in Latin letters. */
function keyOf(name: string, cluster: NameCluster, pack: LoadedPack): string {
  if (cluster.kind === 'place') {
    const codes = countryCodes(pack);
    for (const form of cluster.forms) {
      const code = codes.get(form.words.join(' '));
      if (code) return `${REGION}${code}`;
    }
  }
  return nameKey(name);
}

/** @param statements their sources may be participants that no name finder sees: groups, unnamed officials, documents. */
export function resolveEntities(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: readonly NameMention[],
  statements: readonly AttributedStatement[],
  words: RoleWords,
  pack: LoadedPack,
  trace: Trace,
): Entity[] {
  const reading = readLayers({ text, tokens, sentences, names, statements, words, pack, trace });
  const articles = pack.roles?.joinedArticles ?? [];
  const clusters = clusterNames(reading);
  // roles before groups: what describes somebody with a name is no group of its own
  const roles = findRoles(reading);
  const rolesOf = new Map<number, FoundRole[]>();
  for (const role of roles) if (role.mention !== null) rolesOf.set(role.mention, [...(rolesOf.get(role.mention) ?? []), role]);

  const named = clusters.map((cluster): Named & { cluster: NameCluster } => {
    const own = cluster.names.flatMap((name) => rolesOf.get(name) ?? []);
    return {
      cluster,
      kind: cluster.kind,
      mentions: cluster.names.map((name) => {
        const form = cluster.forms.find((f) => f.names.includes(name));
        return form ? mentionSpan(name, form, reading) : (reading.names[name]?.span ?? [0, 0]);
      }),
      nameWords: new Set([...cluster.forms.flatMap((form) => form.words), ...cluster.names.flatMap((name) => nounsBefore(name, reading))]),
      roles: own,
      roleWords: new Set(own.flatMap((role) => foldedWords(text.slice(...role.span), articles))),
      references: own.map((role) => role.span),
    };
  });
  const byRole = findDescribed(reading, named, roles);
  // what no list knows last: only where nothing else names who speaks
  const taken = [
    ...named.flatMap(({ mentions, references }) => [...mentions, ...references]),
    ...byRole.flatMap(({ mentions }) => mentions),
  ];
  const described = [...byRole, ...findSpeakingGroups(reading, taken)];

  return [
    ...named.map(({ cluster, kind, mentions, roles: own, references, adopted }): Entity => {
      const best = bestRole(own);
      const role = best?.span ?? adopted;
      const name = displayName(cluster.forms, reading);
      return {
        name,
        kind,
        ...(role ? { role: `${best?.hiddenArticle ?? ''}${text.slice(...role)}` } : {}),
        mentions: [...mentions].sort((a, b) => a[0] - b[0]),
        references: adopted ? [...references, adopted] : references,
        ...(kind === 'group' ? {} : { key: keyOf(name, cluster, pack) }),
      };
    }),
    ...described.map(({ name, kind, mentions }): Entity => ({ name, kind, mentions, references: [] })),
  ];
}
