/** A judge has the last word on who speaks, and may take up whom only a source shows. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/engine/pipeline';
import { resolveSpeakers } from '../../../src/engine/stages/resolve-speakers';
import { type Choice, SPEAKER_FEATURES } from '../../../src/engine/stages/speaker-features';
import { judgeBy, type SpeakerJudge } from '../../../src/engine/stages/speaker-ranker';
import { loadPack } from '../../../src/languages';

const pack = await loadPack('ar', async (file) => new Uint8Array(readFileSync(`public/models/${file}`)));
const layersOf = (text: string) => readArticle({ text, title: '', language: 'ar', direction: 'rtl' }, pack);

/** Names of the speakers by a judge, and of all whom only a source shows. */
function judged(text: string, judge: (choices: readonly Choice[]) => number) {
  const proposed: string[] = [];
  const { speakers, entities } = resolveSpeakers(
    layersOf(text),
    pack,
    () => {},
    (choices) => {
      proposed.push(...choices.flatMap(({ candidate, index }) => (candidate && index === null ? [candidate.entity.name] : [])));
      return judge(choices);
    },
  );
  return { speakers: speakers.map((speaker) => (speaker === null ? null : entities[speaker]?.name)), proposed };
}

const nobody: SpeakerJudge = ({ length }) => length - 1;
const isProposal = ({ candidate, index }: Choice) => candidate !== null && index === null;

describe('a judge of speakers', () => {
  test('the last row is nobody', () => {
    expect(judged('قال عميل في مكتب التحقيقات إن الباب مغلق.', nobody as never).speakers).toEqual([null]);
  });

  test('whom nobody is known to be is what the source says, and takes part from there on', () => {
    const { speakers, proposed } = judged('قالت متدخلة باسم المحتجين إن الباب مغلق.', (choices) =>
      Math.max(choices.findIndex(isProposal), 0),
    );
    expect(proposed).toEqual(['متدخلة باسم المحتجين']);
    expect(speakers).toEqual(['متدخلة باسم المحتجين']);
  });

  test('who issued a document stands behind its noun', () => {
    const { proposed } = judged('أغلق الباب في ساعة مبكرة، بحسب بلاغ صادر اليوم الأربعاء عن وزارة الموانئ.', nobody as never);
    expect(proposed).toContain('وزارة الموانئ');
    expect(judged('أغلق الباب، بحسب ما جاء في بيان لرئاسة الجمهورية.', nobody as never).proposed).toContain('رئاسة الجمهورية');
  });

  test('rows have small numbers, one for each feature', () => {
    judged('قال المدير سامي نصر إن الباب مغلق. وأضاف أن المفتاح ضائع.', (choices) => {
      for (const { row } of choices) {
        expect(row).toHaveLength(SPEAKER_FEATURES.length);
        expect(Math.max(...row)).toBeLessThan(64);
      }
      return choices.length - 1;
    });
  });
});

test('nobody speaks where whoever has most is hardly more likely', () => {
  const judge = judgeBy({ score: ([value = 0]) => value / 4 });
  const choices = (...values: number[]) => values.map((value) => ({ candidate: null, index: null, row: Uint8Array.from([value]) }));
  expect(judge(choices(2, 4, 0), {} as never)).toBe(1);
  expect(judge(choices(1, 2, 0), {} as never)).toBe(2);
});
