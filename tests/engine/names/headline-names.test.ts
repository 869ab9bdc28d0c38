import { describe, expect, it } from 'vitest';
import { trimHeadlineNames } from '../../../src/engine/names/headline-names';
import { findSentences } from '../../../src/engine/stages/find-sentences';
import { findTokens } from '../../../src/engine/stages/find-tokens';
import { en } from '../../../src/languages/en';
import { readMarks } from '../../support/resolve';

const trimmed = (marked: string) => {
  const { text, names } = readMarks(marked);
  const tokens = findTokens(text, 'en');
  return trimHeadlineNames(names, tokens, findSentences(text, tokens, en), () => {}).map(({ span }) => text.slice(...span));
};

describe('trimHeadlineNames', () => {
  it('takes off what the article writes small', () => {
    expect(trimmed('[P Moss Announces] Harbour Reform Before Election\n\nThe reform was announced by [P Ada Moss] on Monday.')).toEqual([
      'Moss',
      'Ada Moss',
    ]);
  });

  it.each([
    ['what it never writes small', '[P Ada Moss Tilbury] Plans Harbour Reform\n\nThe reform was announced on Monday.', 'Ada Moss Tilbury'],
    ['names in sentences', 'The reform of [O Harbour Reform] was announced at the harbour.', 'Harbour Reform'],
    ['lines in capitals', '[P MOSS ANNOUNCES] HARBOUR REFORM\n\nIt was announced.', 'MOSS ANNOUNCES'],
  ])('leaves %s', (_, marked, name) => {
    expect(trimmed(marked)).toEqual([name]);
  });
});
