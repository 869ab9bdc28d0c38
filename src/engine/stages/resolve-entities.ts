/** Joins mentions into participants, each with the role that the article gives; adds groups and roles that stand for a person. */
import type { LoadedPack } from '../../languages/pack';
import type { ParticipantKind, Span } from '../../model';
import type { AttributedStatement, NameMention, Sentence, Token, Trace } from '../layers';
import { clusterNames, type NameCluster } from './cluster-names';
import { type FoundRole, findRoles } from './find-roles';
import { type Reading, readLayers } from './reading';

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

const TIERS = { office: 0, rank: 1, description: 2 } as const;

/** The fullest form: most words, then the form that stands first. Joined letters are cut where what is left is the compared form. */
function displayName(cluster: NameCluster, reading: Reading): string {
  const [fullest] = [...cluster.forms].sort((a, b) => b.words.length - a.words.length || (a.names[0] ?? 0) - (b.names[0] ?? 0));
  if (!fullest) return '';
  const texts = fullest.names.map((name) => reading.text.slice(...(reading.names[name]?.span ?? [0, 0])));
  return texts.reduce((a, b) => (b.length < a.length ? b : a));
}

function bestRole(roles: readonly FoundRole[]): FoundRole | undefined {
  return [...roles].sort((a, b) => TIERS[a.tier] - TIERS[b.tier] || a.firstToken - b.firstToken)[0];
}

/** @param statements their sources may be participants that no name finder sees: groups, unnamed officials, documents. */
export function resolveEntities(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: readonly NameMention[],
  statements: readonly AttributedStatement[],
  pack: LoadedPack,
  trace: Trace,
): Entity[] {
  const ordered = [...names].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const reading = readLayers({ text, tokens, sentences, names: ordered, statements, pack, trace });
  const clusters = clusterNames(reading);
  const roles = findRoles(reading);
  return clusters.map((cluster): Entity => {
    const own = roles.filter((role) => role.mention !== null && cluster.names.includes(role.mention));
    const role = bestRole(own);
    return {
      name: displayName(cluster, reading),
      kind: cluster.kind,
      ...(role ? { role: text.slice(...role.span) } : {}),
      mentions: cluster.names.flatMap((name) => ordered[name]?.span ?? []).length
        ? cluster.names.map((name) => ordered[name]?.span ?? [0, 0])
        : [],
      references: own.map((r) => r.span),
      ...(cluster.kind === 'group' ? {} : { key: cluster.forms[0]?.words.join(' ') ?? '' }),
    };
  });
}
