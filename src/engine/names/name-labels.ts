/** The name tagger's labels: outside, and for each kind the first and the further tokens of a name. */

/** MISC is tagged so that nationalities, events and works are not taken for names of the other kinds; it is not handed on. */
export const NAME_TYPES = ['person', 'organization', 'place', 'misc'] as const;
export type NameType = (typeof NAME_TYPES)[number];

export const NAME_LABELS: readonly string[] = ['O', ...NAME_TYPES.flatMap((type) => ['B', 'I'].map((role) => `${role}-${type}`))];

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
    const begins = 1 + NAME_TYPES.indexOf(type) * 2;
    labels.fill(begins + 1, first, end);
    labels[first] = begins;
  }
  return labels;
}

/** The type that a label is of; null outside names. */
export const typeOf = (label: number): NameType | null => (label === 0 ? null : (NAME_TYPES[(label - 1) >> 1] ?? null));

/** Labels → names. A name runs as long as its type does and no label opens a new one. */
export function decodeNames(labels: Uint8Array): TokenName[] {
  const names: TokenName[] = [];
  let open: TokenName | null = null;
  labels.forEach((label, i) => {
    const type = typeOf(label);
    const goesOn = label > 0 && label % 2 === 0;
    if (open && type === open.type && goesOn) open.end = i + 1;
    else if (type) {
      open = { type, first: i, end: i + 1 };
      names.push(open);
    } else open = null;
  });
  return names;
}
