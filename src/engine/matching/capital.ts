/** A word that begins with a capital. */
export const CAPITAL = /^\p{Lu}/u;
