/** How stretches of text lie to each other. */
import type { Span } from '../model';

/** Whether all of a span lies in another. */
export const within = (inner: Span, outer: Span): boolean => inner[0] >= outer[0] && inner[1] <= outer[1];

/** Whether two spans share a character. */
export const touches = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
