/** A stretch of text: half-open `[start, end)`, in UTF-16 code units into `article.text`. */
export type Span = readonly [start: number, end: number];
