/** The date section of a language pack: calendar words and rules, each rule with an example and a near miss. */

// biome-ignore lint/suspicious/noEmptyInterface: filled by the date rules
export interface DatePack {}
