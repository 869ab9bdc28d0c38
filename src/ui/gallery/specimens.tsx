/** Every component in every state: the name of each, and what it looks like. */
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { LibraryEntry } from '../../library/item';
import type { Brief } from '../../model';
import { BriefScreen } from '../brief/BriefScreen';
import { CopyButton } from '../components/CopyButton';
import { ICON_NAMES } from '../components/Icon';
import { IconButton } from '../components/IconButton';
import { type BriefModel, createBriefModel } from '../state/brief-model';
import type { Shown } from '../state/page-reading';
import { checkSaved } from '../state/saved-check';
import type { Actions, Screen } from '../state/screen';
import { pagesIn } from './pages';
import { type Sample, sampleIn } from './sample';
import { Tokens } from './Tokens';

const ACTIONS: Actions = {
  openPanel: () => {},
  openLibrary: () => {},
  retry: () => {},
  markLines: { on: signal(true), toggle: () => {} },
};

const Whole = ({ screen }: { screen: Screen }) => <BriefScreen screen={signal(screen)} actions={ACTIONS} />;

interface BriefOptions {
  sample: Sample;
  /** What the page answers. */
  page?: Shown;
  change?: Partial<Brief>;
  article?: Partial<Sample['article']>;
  enter?: (model: BriefModel) => void;
}

function BriefIn({ sample, page = { found: 0, changed: 0 }, change, article, enter }: BriefOptions) {
  // Once: a model that is entered in every rendering would ask for the next one.
  const model = useMemo(() => {
    const made = createBriefModel(
      { ...sample.brief, ...change },
      { show: async () => page, clear: async () => {}, link: async () => null },
    );
    enter?.(made);
    return made;
  }, []);
  return <Whole screen={{ kind: 'brief', model, article: { ...sample.article, ...article } }} />;
}

const openAll = (model: BriefModel) => {
  for (const section of ['gist', 'participants', 'statements', 'dates'] as const) model.open(section);
};

/** Shows the first mention of the first participant. */
const prove = (model: BriefModel) => {
  const [first] = model.brief.participants;
  if (first) void model.show(first.id, first.mentions);
};

function Buttons() {
  return (
    <main class="specimen-row">
      <h1 class="visually-hidden">Buttons</h1>
      <button type="button" class="button">
        Button
      </button>
      <button type="button" class="quiet-button">
        Quiet
      </button>
      <button type="button" class="text-button">
        Text
      </button>
      {ICON_NAMES.map((icon) => (
        <IconButton key={icon} icon={icon} label={icon} onClick={() => {}} />
      ))}
      <IconButton icon="marker" label="pressed" pressed onClick={() => {}} />
      <CopyButton label="Copy" none="Nothing" text={async () => null} />
    </main>
  );
}

const BEFORE = signal({ savedAt: '2026-03-12T09:30:00Z', same: false, check: () => {} });

/** Its first statement is gone, its second worded in another way, and somebody speaks whom it did not have. */
function savedIn({ article, brief }: Sample): Screen {
  const item = { entry: { id: 'saved', savedAt: BEFORE.value.savedAt } as LibraryEntry, document: { id: 'saved', article, brief } };
  const page = { show: async () => ({ found: 1, changed: 0 }), clear: async () => {}, link: async () => null };
  const anchored = brief.statements.map(({ content }, i) => {
    const words = content.map(([start, end]) => article.text.slice(start, end));
    return i === 0 ? { found: 0, changed: 0, words: [] } : { found: words.length, changed: i === 1 ? 1 : 0, words };
  });
  const now = { ...brief, dates: brief.dates.slice(1) };
  return { kind: 'saved', check: checkSaved(item, page, anchored, now), back: () => {} };
}

const mentionsOf = ({ brief }: Sample) => brief.participants[0]?.mentions.length ?? 0;

/** @param language of the sample: "ar" or "en". */
export function specimensIn(language: string): Readonly<Record<string, () => JSX.Element>> {
  const sample = sampleIn(language);
  const other = sampleIn(language === 'ar' ? 'en' : 'ar');
  const all = mentionsOf(sample);
  return {
    tokens: () => <Tokens />,
    buttons: () => <Buttons />,
    reading: () => <Whole screen={{ kind: 'reading' }} />,
    'no-article': () => <Whole screen={{ kind: 'no-article' }} />,
    closed: () => <Whole screen={{ kind: 'closed' }} />,
    'no-access': () => <Whole screen={{ kind: 'no-access' }} />,
    failed: () => <Whole screen={{ kind: 'failed', error: new Error('The weights could not be read.') }} />,
    brief: () => <BriefIn sample={sample} />,
    'brief-all': () => <BriefIn sample={sample} enter={openAll} />,
    'brief-other-language': () => <BriefIn sample={other} enter={openAll} />,
    'one-participant': () => <BriefIn sample={sample} enter={(model) => model.choose('p1')} />,
    'silent-participant': () => <BriefIn sample={sample} enter={(model) => model.choose('p3')} />,
    finding: () => <BriefIn sample={sample} enter={(model) => model.find(language === 'ar' ? 'مرفا' : 'CRANE')} />,
    'finding-nothing': () => <BriefIn sample={sample} enter={(model) => model.find('xyzzy')} />,
    'proof-shown': () => <BriefIn sample={sample} page={{ found: all, changed: 0 }} enter={prove} />,
    'proof-changed': () => <BriefIn sample={sample} page={{ found: all, changed: 1 }} enter={prove} />,
    'proof-some': () => <BriefIn sample={sample} page={{ found: 1, changed: 0 }} enter={prove} />,
    'proof-lost': () => <BriefIn sample={sample} enter={prove} />,
    lit: () => <BriefIn sample={sample} enter={(model) => model.light('p2')} />,
    empty: () => <BriefIn sample={sample} change={{ gist: [], participants: [], dates: [], statements: [] }} />,
    'saved-before': () => (
      <Whole screen={{ kind: 'brief', model: createBriefModel(sample.brief, null), article: sample.article, saved: BEFORE }} />
    ),
    'saved-before-no-article': () => <Whole screen={{ kind: 'no-article', saved: signal({ ...BEFORE.value, same: null }) }} />,
    saved: () => <Whole screen={savedIn(sample)} />,
    caveats: () => <BriefIn sample={sample} change={{ mode: 'basic' }} article={{ truncated: true, selection: true }} />,
    ...pagesIn(sample, () => <BriefIn sample={sample} />),
  };
}
