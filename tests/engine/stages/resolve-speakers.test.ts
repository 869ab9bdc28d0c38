/** Who speaks: heads of phrases, pronouns, dropped subjects, documents, and nobody where nothing decides. */
import { describe, expect, test } from 'vitest';
import type { AttributedStatement } from '../../../src/engine/layers';
import { findSentences } from '../../../src/engine/stages/find-sentences';
import { findTokens } from '../../../src/engine/stages/find-tokens';
import type { Entity } from '../../../src/engine/stages/resolve-entities';
import { resolveSpeakers } from '../../../src/engine/stages/resolve-speakers';
import { findRoleWords } from '../../../src/engine/stages/role-words';
import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import type { LanguagePack } from '../../../src/languages/pack';
import type { ParticipantKind, Span } from '../../../src/model';
import { mentionsOf } from '../../support/attribute';

/** A statement by its words: source or null, cue, content. */
type Said = readonly [source: string | null, cue: string, content: string, rest?: Partial<AttributedStatement>];

function speakers(
  pack: LanguagePack,
  text: string,
  names: Readonly<Record<string, ParticipantKind>>,
  said: readonly Said[],
  /** What else the text calls all of them. */
  reference?: string,
) {
  let from = 0;
  const spanOf = (words: string): Span => {
    const start = text.indexOf(words, from);
    expect(start, words).toBeGreaterThanOrEqual(0);
    return [start, start + words.length];
  };
  const statements = said.map(([source, cue, content, rest]): AttributedStatement => {
    const spans = { source: source === null ? null : spanOf(source), cue: spanOf(cue), content: [spanOf(content)] };
    from = Math.max(...[spans.source, spans.cue, ...spans.content].map((span) => span?.[1] ?? 0));
    return { kind: 'indirect', ...spans, stance: 'states', rule: 'test', ...(source === null ? { continues: true } : {}), ...rest };
  });
  const references = reference ? [[text.indexOf(reference), text.indexOf(reference) + reference.length] as const] : [];
  const entities = Object.entries(names).map(
    ([name, kind]): Entity => ({ name, kind, mentions: mentionsOf(text, { [name]: kind }).map((m) => m.span), references }),
  );
  const tokens = findTokens(text, pack.language);
  const layers = {
    text,
    tokens,
    sentences: findSentences(text, tokens, pack),
    statements,
    entities,
    roleWords: findRoleWords(tokens, pack),
  };
  const { speakers: resolved } = resolveSpeakers(layers, { ...pack, models: {} }, () => {});
  return resolved.map((speaker) => (speaker === null ? null : entities[speaker]?.name));
}

describe('who speaks', () => {
  test('the person whose title the rest of the source is', () => {
    const text = 'وقال وزير خارجية فرنسا جان مورو إن الوفد وصل.';
    expect(speakers(ar, text, { فرنسا: 'place', 'جان مورو': 'person' }, [['وزير خارجية فرنسا جان مورو', 'قال', 'الوفد وصل']])).toEqual([
      'جان مورو',
    ]);
  });

  test('the name that ends the source, not the one in the name of an office', () => {
    const text = 'وأكد المتحدث باسم مركز الملك فهد سعد الحربي أن الباب مفتوح.';
    const names: Record<string, ParticipantKind> = { 'الملك فهد': 'person', 'سعد الحربي': 'person' };
    expect(speakers(ar, text, names, [['المتحدث باسم مركز الملك فهد سعد الحربي', 'أكد', 'الباب مفتوح']])).toEqual(['سعد الحربي']);
  });

  test('none of two who have an office together', () => {
    const text = 'The transport ministers of Tunisia and France said that the bridge would open.';
    const said: Said[] = [['The transport ministers of Tunisia and France', 'said', 'the bridge would open']];
    const names: Record<string, ParticipantKind> = { Tunisia: 'place', France: 'place' };
    expect(speakers(en, text, names, said, 'transport ministers')).toEqual([null]);
  });

  test('"the source" after "a security source"', () => {
    const text = 'قال مصدر أمني إن الباب مغلق. وأوضح المصدر أن المفتاح ضائع.';
    const said: Said[] = [
      ['مصدر أمني', 'قال', 'الباب مغلق'],
      ['المصدر', 'أوضح', 'المفتاح ضائع'],
    ];
    expect(speakers(ar, text, { 'مصدر أمني': 'person' }, said)).toEqual(['مصدر أمني', 'مصدر أمني']);
  });

  test('no place that only describes who speaks', () => {
    const text = 'وقال مسؤولون في بيروت إن المرفأ مغلق.';
    expect(speakers(ar, text, { بيروت: 'place' }, [['مسؤولون في بيروت', 'قال', 'المرفأ مغلق']])).toEqual([null]);
  });

  test('a state that opens the source', () => {
    const text = 'وأعلنت السعودية والكويت أن الحدود مفتوحة.';
    expect(speakers(ar, text, { السعودية: 'place', الكويت: 'place' }, [['السعودية والكويت', 'أعلنت', 'الحدود مفتوحة']])).toEqual([
      'السعودية',
    ]);
  });

  test('he is the speaker before', () => {
    const text = 'Paul Reed said the bridge was safe. He said the work would go on.';
    const said: Said[] = [
      ['Paul Reed', 'said', 'the bridge was safe'],
      ['He', 'said', 'the work would go on'],
    ];
    expect(speakers(en, text, { 'Paul Reed': 'person' }, said)).toEqual(['Paul Reed', 'Paul Reed']);
  });

  test('a dropped subject of the other gender looks further back, or finds nobody', () => {
    const text = 'قال سمير إن الباب مغلق. وأضافت أن المفتاح ضائع.';
    const said: Said[] = [
      ['سمير', 'قال', 'الباب مغلق', { agreement: { gender: 'masculine' } }],
      [null, 'أضافت', 'المفتاح ضائع', { agreement: { gender: 'feminine' } }],
    ];
    expect(speakers(ar, text, { سمير: 'person' }, said)).toEqual(['سمير', null]);
  });

  test('the name behind the comma that ends a title, unless it is what is said', () => {
    const text = 'وفق ما أكده والي المهدية، نبيل حداد، تقرر غلق الطريق.';
    const names = { 'نبيل حداد': 'person' } as const;
    expect(speakers(ar, text, names, [['والي المهدية', 'تقرر', 'غلق الطريق']])).toEqual(['نبيل حداد']);
    expect(speakers(ar, text, names, [['والي المهدية', 'تقرر', 'نبيل حداد، تقرر غلق الطريق']])).toEqual([null]);
  });

  test('a source that nobody can be takes no turn', () => {
    const text = 'قال سمير إن الباب مغلق. وأضاف قوله ممتنع. وأوضح أن المفتاح ضائع.';
    const said: Said[] = [
      ['سمير', 'إن', 'الباب مغلق'],
      ['قوله', 'ممتنع', 'ممتنع'],
      [null, 'أوضح', 'المفتاح ضائع', { agreement: { gender: 'masculine' } }],
    ];
    expect(speakers(ar, text, { سمير: 'person' }, said)).toEqual(['سمير', null, 'سمير']);
  });

  test('who issued a document, some words behind the participle that says so', () => {
    const text = 'أشار بيان صادر اليوم الجمعة في الغرض عن وزارة النقل إلى غلق الطريق.';
    expect(speakers(ar, text, { 'وزارة النقل': 'organization' }, [['بيان صادر', 'إلى', 'غلق الطريق']])).toEqual(['وزارة النقل']);
  });

  test('a document that nobody is known to have issued names nobody', () => {
    const text = 'وجاء في البيان أن الطريق مغلق.';
    expect(speakers(ar, text, {}, [['البيان', 'جاء في', 'الطريق مغلق']])).toEqual([null]);
  });

  test('a surname that two bear names neither', () => {
    const text = 'قال حداد إن الباب مغلق. وكان علي حداد وعمر حداد حاضرين.';
    expect(speakers(ar, text, { 'علي حداد': 'person', 'عمر حداد': 'person' }, [['حداد', 'قال', 'الباب مغلق']])).toEqual([null]);
  });
});

describe('he and she', () => {
  test('are never an organisation, and are who alone was named since', () => {
    const text =
      'The ports office said the line was full. Mara Lindqvist, a nurse, has the date in her diary. “I will be on deck,” she said.';
    expect(
      speakers(en, text, { 'ports office': 'organization', 'Mara Lindqvist': 'person' }, [
        ['The ports office', 'said', 'the line was full'],
        ['she', 'said', '.'],
      ]),
    ).toEqual(['ports office', 'Mara Lindqvist']);
  });
});
