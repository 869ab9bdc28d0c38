/** The name section of a language pack: titles, roles, heads of organisation names, peoples, given names. */

// biome-ignore lint/suspicious/noEmptyInterface: filled by the name finders
export interface NamePack {}
