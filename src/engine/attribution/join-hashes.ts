/** Two numbers as one, for features with more than two parts; order counts. */
export const join = (a: number, b: number): number => Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b) ^ (b >>> 7);
