/** Resolves the participants of a text whose names and sources are marked: [P name], [O name], [L name], {source}. */

import type { AttributedStatement, NameMention } from '../../src/engine/layers';
import { findSentences } from '../../src/engine/stages/find-sentences';
import { findTokens } from '../../src/engine/stages/find-tokens';
import { type Entity, resolveEntities } from '../../src/engine/stages/resolve-entities';
import { findRoleWords } from '../../src/engine/stages/role-words';
import type { LanguagePack, LoadedPack } from '../../src/languages/pack';
import type { ParticipantKind } from '../../src/model';

const KINDS: Readonly<Record<string, ParticipantKind>> = { P: 'person', O: 'organization', L: 'place', G: 'group' };
const MARK = /\[([POLG]) |\]|\{|\}/gu;

export interface Marked {
  text: string;
  names: NameMention[];
  statements: AttributedStatement[];
}

export function readMarks(marked: string): Marked {
  const names: NameMention[] = [];
  const statements: AttributedStatement[] = [];
  const open: { start: number; kind?: ParticipantKind }[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    if (match[0].startsWith('[')) open.push({ start: text.length, kind: KINDS[match[1] ?? ''] });
    else if (match[0] === '{') open.push({ start: text.length });
    else {
      const mark = open.pop();
      if (!mark) throw new Error(`"${marked}" closes what it has not opened at ${match.index}`);
      const span = [mark.start, text.length] as const;
      if (mark.kind) names.push({ span, kind: mark.kind, score: 1, origin: 'test' });
      else statements.push({ kind: 'indirect', source: span, cue: null, content: [], stance: 'states', rule: 'test' });
    }
  }
  return { text: text + marked.slice(last), names, statements };
}

/** A pack without models has neither lists nor a dictionary. */
export function resolve(marked: string, pack: LanguagePack | LoadedPack): { text: string; entities: Entity[] } {
  const { text, names, statements } = readMarks(marked);
  const tokens = findTokens(text, pack.language);
  const sentences = findSentences(text, tokens, pack);
  return {
    text,
    entities: resolveEntities(
      text,
      tokens,
      sentences,
      names,
      statements,
      findRoleWords(tokens, pack),
      'models' in pack ? pack : { ...pack, models: {} },
      () => {},
    ),
  };
}

/** The entity that has a mention of exactly these words. */
export function entityOf(result: ReturnType<typeof resolve>, words: string): Entity {
  const found = result.entities.filter((entity) => entity.mentions.some((span) => result.text.slice(...span) === words));
  const [only] = found;
  if (!only || found.length > 1) {
    const all = result.entities.map((entity) => `${entity.name} (${entity.mentions.map((m) => result.text.slice(...m)).join(', ')})`);
    throw new Error(`${found.length} participants are mentioned as "${words}"; there are: ${all.join('; ')}`);
  }
  return only;
}
