/** A small brief of an invented article, for the exporters' tests. */
import type { Brief } from '../../src/model';
import { spanIn } from './span-in';

const TEXT =
  'Lena Ortiz, the harbour master, reopened the north quay on Tuesday. “The quay is safe”, said Ortiz.\n\nFees will fall by 10% from 1 April, the port authority announced.';

const span = spanIn(TEXT);

export const harbourBrief = (): Brief => ({
  version: 1,
  article: {
    url: 'https://example.org/harbour',
    title: 'Harbour reopens & fees fall 10%',
    site: 'The Coast Post',
    byline: 'Ana Reyes, Tom Hale',
    published: '2024-03-05T08:30:00+01:00',
    language: 'en',
    direction: 'ltr',
    text: TEXT,
  },
  gist: [span('Lena Ortiz, the harbour master, reopened the north quay on Tuesday.')],
  participants: [
    {
      id: 'p1',
      name: 'Lena Ortiz',
      kind: 'person',
      role: 'the harbour master',
      mentions: [span('Lena Ortiz'), span('Ortiz', 70)],
      salience: 1,
    },
    { id: 'p2', name: 'the port authority', kind: 'organization', mentions: [span('the port authority')], salience: 0.5 },
  ],
  dates: [
    {
      id: 'd1',
      value: '2024-03-05',
      mentions: [span('Tuesday')],
      event: span('Lena Ortiz, the harbour master, reopened the north quay on Tuesday.'),
      participants: ['p1'],
    },
    { id: 'd2', value: '2024-04-01', mentions: [span('1 April')], event: span('Fees will fall by 10% from 1 April'), participants: [] },
  ],
  statements: [
    {
      id: 's1',
      kind: 'direct',
      speaker: 'p1',
      source: span('Ortiz', 70),
      cue: span('said'),
      content: [span('“The quay is safe”')],
      salience: 0.9,
      attribution: 'named',
      stance: 'states',
    },
    {
      id: 's2',
      kind: 'indirect',
      speaker: 'p2',
      source: span('the port authority'),
      cue: span('announced'),
      content: [span('Fees will fall by 10% from 1 April')],
      salience: 0.6,
      attribution: 'organization',
      stance: 'promises',
    },
  ],
});

/** The words of a file that are not the article's. */
export const LABELS = {
  gist: 'In brief',
  participants: 'Who',
  dates: 'When',
  statements: 'What was said',
  notes: 'Notes',
  corrected: 'Put right',
};
