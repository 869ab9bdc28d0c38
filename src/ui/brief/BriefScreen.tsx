/** The whole of a popup or side panel, in each of its states. */
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { Notice } from '../components/Notice';
import { type Interface, useInterface } from '../state/interface';
import type { Actions, Screen } from '../state/screen';
import { BriefView } from './BriefView';
import { proofAnswer } from './Line';
import { Masthead } from './Masthead';
import { SavedBefore } from './SavedBefore';
import { SavedView, savedSummary } from './SavedView';

function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useInterface();
  return (
    <Notice title={t('failed.title')} text={t('failed.text')}>
      {retry && (
        <button type="button" class="button" onClick={retry}>
          {t('failed.retry')}
        </button>
      )}
      <details>
        <summary>{t('failed.details')}</summary>
        <pre dir="ltr">{String(error)}</pre>
      </details>
    </Notice>
  );
}

function Content({ screen, actions }: { screen: Screen; actions: Actions }) {
  const { t } = useInterface();
  switch (screen.kind) {
    case 'brief':
      return <BriefView model={screen.model} article={screen.article} />;
    case 'saved':
      return <SavedView check={screen.check} back={screen.back} openLibrary={actions.openLibrary} />;
    case 'reading':
      return <Notice title={t('reading.title')} />;
    case 'no-article':
      return <Notice title={t('noArticle.title')} text={t('noArticle.text')} />;
    case 'closed':
      return <Notice title={t('closed.title')} text={t('closed.text')} />;
    case 'no-access':
      return <Notice title={t('noAccess.title')} text={t('noAccess.text')} />;
    case 'failed':
      return <Failure error={screen.error} retry={actions.retry} />;
  }
}

/** For whoever listens: that the page is being read, then what came of it. A notice speaks for itself. */
function progress(screen: Screen, words: Interface): string {
  const { t } = words;
  if (screen.kind === 'reading') return t('reading.title');
  if (screen.kind === 'saved') return savedSummary(screen.check, words);
  if (screen.kind !== 'brief') return t(NOTICES[screen.kind]);
  const { participants, statements, dates } = screen.model.brief;
  return [
    t('reading.done'),
    t('reading.participants', { count: participants.length }),
    t('reading.statements', { count: statements.length }),
    t('reading.dates', { count: dates.length }),
  ].join(' ');
}

const NOTICES = { 'no-article': 'noArticle.title', closed: 'closed.title', 'no-access': 'noAccess.title', failed: 'failed.title' } as const;

export function BriefScreen({ screen, actions }: { screen: ReadonlySignal<Screen>; actions: Actions }) {
  const words = useInterface();
  const said = useSignal({ text: '', times: 0 });
  const { value } = screen;
  const model = value.kind === 'brief' ? value.model : value.kind === 'saved' ? value.check.model : null;
  const proof = model?.proof.value;
  const saved = 'saved' in value ? value.saved?.value : null;
  return (
    <>
      <Masthead screen={value} actions={actions} announce={(text) => (said.value = { text, times: said.value.times + 1 })} />
      <main data-screen={value.kind} aria-busy={value.kind === 'reading'}>
        <Content screen={value} actions={actions} />
      </main>
      {saved && <SavedBefore saved={saved} />}
      <p class="toast" role="status">
        {said.value.text && (
          <span key={said.value.times} class="toast-text">
            {said.value.text}
          </span>
        )}
        <span class="visually-hidden">{proof ? proofAnswer(proof, words.t) : progress(value, words)}</span>
      </p>
    </>
  );
}
