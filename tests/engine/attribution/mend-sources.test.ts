/** Sources that the model links to the wrong side of their verb. */
import { expect, test } from 'vitest';
import { beyondPreposition, namedSource, sourceBetween } from '../../../src/engine/attribution/mend-sources';
import { reportingLexicon } from '../../../src/engine/attribution/reporting-lexicon';
import { findSentences } from '../../../src/engine/stages/find-sentences';
import { findTokens } from '../../../src/engine/stages/find-tokens';
import { en } from '../../../src/languages/en';
import type { LoadedPack } from '../../../src/languages/pack';

const pack: LoadedPack = { ...en, models: {} };

/** @returns the words of the source after mending. */
function mended(text: string, cue: string, content: string, source: string, mend = sourceBetween): string {
  const tokens = findTokens(text, 'en');
  const run = (part: string): [number, number] => {
    const start = text.indexOf(part);
    return [tokens.findIndex((t) => t.start === start), tokens.findIndex((t) => t.end === start + part.length) + 1];
  };
  const linked = { cue: run(cue), content: [run(content)], source: run(source), score: 1 };
  const lexicon = reportingLexicon(en.statements ?? {});
  const passage = { tokens, sentences: findSentences(text, tokens, pack), quotes: [], lexicon };
  const { source: after } = mend(passage, linked);
  return after ? text.slice(tokens[after[0]]?.start, tokens[after[1] - 1]?.end) : '';
}

test('who stands between a quotation and its verb has said it, not who is named behind the verb', () => {
  const quoted = '“We shall need new boats,”';
  expect(mended(`${quoted} Osei said in the hall beside Ada Kerrow.`, 'said', quoted, 'Ada Kerrow')).toBe('Osei');
  expect(mended(`${quoted} the mayor said of a list with Ada Kerrow on it.`, 'said', quoted, 'Ada Kerrow')).toBe('the mayor');
});

test('a source behind its verb stays where nobody stands before it', () => {
  const quoted = '“We shall need new boats,”';
  expect(mended(`${quoted} said Ada Kerrow.`, 'said', quoted, 'Ada Kerrow')).toBe('Ada Kerrow');
  expect(mended(`${quoted} then said Ada Kerrow.`, 'said', quoted, 'Ada Kerrow')).toBe('Ada Kerrow');
});

test('a relative pronoun behind its verb names nobody, one before its verb does', () => {
  const quoted = '“All boats are safe,”';
  expect(mended(`${quoted} read the notice, which hung in the hall.`, 'read', quoted, 'which', namedSource)).toBe('');
  const content = 'that all boats are safe';
  expect(mended(`It was Osei who said ${content}.`, 'said', content, 'who', namedSource)).toBe('who');
});

test('a name behind "of" is the end of the subject, whose head stands before it', () => {
  const content = 'that the bridge should close';
  expect(mended(`The mayor of Ostrava agreed ${content}.`, 'agreed', content, 'Ostrava', beyondPreposition)).toBe('The mayor of Ostrava');
  expect(mended(`Sick of Ostrava, Marek agreed ${content}.`, 'agreed', content, 'Marek', beyondPreposition)).toBe('Marek');
  expect(mended(`Critics of Ostrava agreed ${content}.`, 'agreed', content, 'Ostrava', beyondPreposition)).toBe('Ostrava');
});
