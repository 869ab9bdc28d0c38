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
      return Math.min(has, spans.length);
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
    expect(model.proof.value).toEqual({ line: 's1', result: 'shown' });
  });

  it('says that words are lost where the page has them no longer, or is gone', async () => {
    const lost = createBriefModel(harbourBrief(), fakePage(0));
    await lost.show('s1', [[0, 4]]);
    expect(lost.proof.value?.result).toBe('lost');
    const gone = createBriefModel(harbourBrief(), { show: () => Promise.reject(new Error('no tab')), clear: async () => {} });
    await gone.show('s1', [[0, 4]]);
    expect(gone.proof.value?.result).toBe('lost');
  });
});
