/** How likely each token is cue, source or content, as the role tagger says it and as the link tagger reads it. */

/** How likely each token is cue, source or content at all, 0..1, from the role tagger. */
export interface RoleChances {
  cue: Float32Array;
  source: Float32Array;
  content: Float32Array;
  /** That a span of the role begins here. */
  begins: Float32Array;
}

/** The chances in steps, one value a token in each array. */
export interface RoleLevels {
  cue: Int32Array;
  source: Int32Array;
  content: Int32Array;
  begins: Int32Array;
  /** The first three as one number. */
  roles: Int32Array;
}

const level = (p: number) => (p < 0.03 ? 0 : p < 0.12 ? 1 : p < 0.3 ? 2 : p < 0.55 ? 3 : p < 0.8 ? 4 : p < 0.95 ? 5 : 6);

export function roleLevels({ cue, source, content, begins }: RoleChances): RoleLevels {
  const levels = (chances: Float32Array) => {
    const out = new Int32Array(chances.length);
    for (let i = 0; i < out.length; i++) out[i] = level(chances[i] as number);
    return out;
  };
  const of = { cue: levels(cue), source: levels(source), content: levels(content), begins: levels(begins) };
  const roles = new Int32Array(cue.length);
  for (let i = 0; i < roles.length; i++)
    roles[i] = ((of.cue[i] as number) * 8 + (of.source[i] as number)) * 8 + (of.content[i] as number) + 1;
  return { ...of, roles };
}
