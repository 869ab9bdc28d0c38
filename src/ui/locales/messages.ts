/** What a text of the interface is: a sentence, or one for each plural form of a language. */
import type { en } from './en';

export type MessageKey = keyof typeof en;

/** Keyed by the categories of `Intl.PluralRules`; chosen by `{count}`. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export type Message = string | Plural;

/** A language of the interface: the compiler finds a missing key, a superfluous one, and a plural where there is none. */
export type Messages = { readonly [Key in MessageKey]: (typeof en)[Key] extends string ? string : Plural };

export type Values = Readonly<Record<string, string | number>>;

export type Translate = (key: MessageKey, values?: Values) => string;

/**
 * Texts in one language; numbers are written as the locale writes them.
 * @param locale BCP 47, with the region where it is known.
 */
export function createTranslate(messages: Messages, locale: string): Translate {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale, { useGrouping: false });
  return (key, values = {}) => {
    const message: Message = messages[key];
    const text = typeof message === 'string' ? message : (message[plurals.select(Number(values.count))] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      return value === undefined ? place : typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}
