/** Lists of single words in a language pack, parted by white space. */

export const wordsOfList = (list = ''): string[] => list.split(/\s+/).filter(Boolean);

export const wordSet = (list = ''): Set<string> => new Set(wordsOfList(list));
