/** A language that nobody speaks: English with accents, about 40 % longer, as translations are; it shows what has no room to grow. */
import type { Message, MessageKey, Messages } from '../../src/ui/locales/messages';

const ACCENTED: Readonly<Record<string, string>> = { a: 'áâ', e: 'éê', i: 'íî', o: 'óô', u: 'úû', y: 'ýÿ' };

/** Vowels twice, with accents above; `{places}` stay as they are. */
export function lengthen(text: string): string {
  return text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : part.replace(/[aeiouy]/gi, (vowel) => ACCENTED[vowel.toLowerCase()] ?? vowel)))
    .join('');
}

const lengthenMessage = (message: Message): Message =>
  typeof message === 'string'
    ? lengthen(message)
    : { ...Object.fromEntries(Object.entries(message).map(([form, text]) => [form, lengthen(text)])), other: lengthen(message.other) };

/** Every text of `messages`, lengthened. */
export const pseudoLocale = (messages: Messages): Record<MessageKey, Message> =>
  Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, lengthenMessage(message)])) as Record<MessageKey, Message>;
