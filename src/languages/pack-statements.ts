/** The statement section of a language pack: cues with their frames, pronouns, documents that speak. */

// biome-ignore lint/suspicious/noEmptyInterface: filled by the statement rules
export interface StatementPack {}
