/** The brief on the screen: what is shown first, what a choice leaves, and what the page answers. */
import { describe, expect, it } from 'vitest';
import type { Brief, Span, Statement } from '../../src/model';
import { createBriefModel, KEY_COUNT } from '../../src/ui/state/brief-model';
import type { PageLink } from '../../src/ui/state/page-reading';
import { harbourBrief } from '../support/harbour-brief';

/** A page that has the first `has` passages asked for, and remembers what was asked. */
function fakePage(has: number): PageLink & { asked: Span[][] } {
  const asked: Span[][] = [];
  return {
    asked,
    show: async (spans) => {
      asked.push([...spans]);
      return { found: Math.min(has, spans.length), changed: 0 };
    },
    clear: async () => {},
  };
}

/** The harbour brief with many statements, in the article's order, the later the more salient. */
function talkative(): Brief {
  const brief = harbourBrief();
  const [first] = brief.statements;
  if (!first) throw new Error('harbourBrief() has statements');
  const statements: Statement[] = Array.from({ length: 8 }, (_, i) => ({
    ...first,
    id: `s${i + 1}`,
    content: [[i, i + 1]],
    salience: i / 8,
    speaker: i % 2 ? 'p1' : 'p2',
  }));
  return { ...brief, statements };
}

describe('a brief on the screen', () => {
  it('shows the key statements first, in reading order, and all on request', () => {
    const brief = talkative();
    const model = createBriefModel(brief, null);
    const shown = model.statements.value;
    expect(shown).toHaveLength(KEY_COUNT.statements);
    const weakest = Math.min(...shown.map((each) => each.salience));
    for (const other of brief.statements) if (!shown.includes(other)) expect(other.salience).toBeLessThanOrEqual(weakest);
    expect([...shown].sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0))).toEqual(shown);
    model.toggle('statements');
    expect(model.statements.value).toEqual(brief.statements);
    model.toggle('statements');
    expect(model.statements.value).toEqual(shown);
  });

  it('puts those who act before places that say nothing, and keeps their order', () => {
    const brief = harbourBrief();
    const [first] = brief.participants;
    if (!first) throw new Error('harbourBrief() has participants');
    const places = Array.from({ length: KEY_COUNT.participants }, (_, i) => ({ ...first, id: `q${i}`, kind: 'place' as const }));
    const model = createBriefModel({ ...brief, participants: [...places, ...brief.participants] }, null);
    const shown = model.participants.value.map((each) => each.id);
    expect(shown).toHaveLength(KEY_COUNT.participants);
    expect(shown).toEqual([...places.map((each) => each.id).slice(0, shown.length - brief.participants.length), 'p1', 'p2']);
    model.toggle('participants');
    expect(model.participants.value).toHaveLength(places.length + brief.participants.length);
  });

  it('shows all that a chosen participant said and when, and no one else’s', () => {
    const brief = talkative();
    const model = createBriefModel(brief, null);
    model.choose('p1');
    expect(model.statements.value).toEqual(brief.statements.filter((each) => each.speaker === 'p1'));
    for (const date of model.dates.value) expect(date.participants).toContain('p1');
    model.choose(null);
    expect(model.statements.value).toHaveLength(KEY_COUNT.statements);
  });

  it('asks the page for a line’s words and says what came of it', async () => {
    const page = fakePage(1);
    const model = createBriefModel(harbourBrief(), page);
    await model.show('s1', [[0, 4]]);
    expect(page.asked).toEqual([[[0, 4]]]);
    expect(model.proof.value).toEqual({ line: 's1', result: 'shown', found: 1, asked: 1 });
  });

  it('says that words are lost where the page has them no longer, or is gone', async () => {
    const lost = createBriefModel(harbourBrief(), fakePage(0));
    await lost.show('s1', [[0, 4]]);
    expect(lost.proof.value?.result).toBe('lost');
    const gone = createBriefModel(harbourBrief(), { show: () => Promise.reject(new Error('no tab')), clear: async () => {} });
    await gone.show('s1', [[0, 4]]);
    expect(gone.proof.value?.result).toBe('lost');
  });

  it('says where only some of a line’s words are left, or others stand in their place', async () => {
    const spans: Span[] = [
      [0, 4],
      [5, 9],
    ];
    const some = createBriefModel(harbourBrief(), fakePage(1));
    await some.show('p1', spans);
    expect(some.proof.value).toEqual({ line: 'p1', result: 'some', found: 1, asked: 2 });
    const changed = createBriefModel(harbourBrief(), { show: async () => ({ found: 2, changed: 1 }), clear: async () => {} });
    await changed.show('p1', spans);
    expect(changed.proof.value?.result).toBe('changed');
  });

  it('shows only the lines that have what is looked for, folded ones too', () => {
    const model = createBriefModel(harbourBrief(), null);
    model.find('QUAY IS');
    expect(model.statements.value.map((each) => each.id)).toEqual(['s1']);
    expect(model.participants.value).toEqual([]);
    model.find('ortiz');
    expect(model.participants.value.map((each) => each.id)).toEqual(['p1']);
    expect(model.statements.value.map((each) => each.id)).toEqual(['s1']);
    model.find('');
    expect(model.participants.value).toHaveLength(2);
  });

  it('has an address for words where the article has one', async () => {
    const link = await createBriefModel(harbourBrief(), null).link([[0, 10]]);
    expect(link).toBe('https://example.org/harbour#:~:text=Lena%20Ortiz');
    const checked = createBriefModel(harbourBrief(), {
      show: async () => ({ found: 1, changed: 0 }),
      clear: async () => {},
      link: async () => null,
    });
    expect(await checked.link([[0, 10]])).toBeNull();
  });
});
