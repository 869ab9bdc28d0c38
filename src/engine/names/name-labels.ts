/** The name tagger's labels: outside, and for each kind the first, an inner, the last and the only token of a name. */

/** MISC is tagged so that nationalities, events and works are not taken for names of the other kinds; it is not handed on. */
export const NAME_TYPES = ['person', 'organization', 'place', 'misc'] as const;
export type NameType = (typeof NAME_TYPES)[number];

export const NAME_LABELS: readonly string[] = ['O', ...NAME_TYPES.flatMap((type) => ['B', 'I', 'E', 'S'].map((role) => `${role}-${type}`))];

/** A name as tokens `[first, end)`. */
export interface TokenName {
  type: NameType;
  first: number;
  end: number;
}

/** Names → a label for each of `length` tokens. Names that overlap an earlier one are left out. */
export function encodeNames(names: readonly TokenName[], length: number): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { type, first, end } of names) {
    if (labels.subarray(first, end).some((label) => label !== 0)) continue;
    const base = 1 + NAME_TYPES.indexOf(type) * 4;
    if (end - first === 1) labels[first] = base + 3;
    else {
      labels.fill(base + 1, first, end);
      labels[first] = base;
      labels[end - 1] = base + 2;
    }
  }
  return labels;
}

/** Labels → names. A name runs as long as its type does and no label opens a new one. */
export function decodeNames(labels: Uint8Array): TokenName[] {
  const names: TokenName[] = [];
  let open: TokenName | null = null;
  labels.forEach((label, i) => {
    const type = label === 0 ? null : (NAME_TYPES[(label - 1) >> 2] ?? null);
    const role = (label - 1) & 3;
    if (open && type === open.type && (role === 1 || role === 2)) open.end = i + 1;
    else if (type) {
      open = { type, first: i, end: i + 1 };
      names.push(open);
    } else open = null;
    if (role === 2 || role === 3) open = null;
  });
  return names;
}
