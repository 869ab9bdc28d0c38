/** The name of the extension, and what can be done with the brief as a whole. */
import { useEffect } from 'preact/hooks';
import { toMarkdown } from '../../export/markdown';
import { LibraryError } from '../../library/errors';
import { IconButton } from '../components/IconButton';
import { exportLabels } from '../state/export-labels';
import { useInterface } from '../state/interface';
import { saveReading } from '../state/save-reading';
import type { Actions, Screen } from '../state/screen';

interface Props {
  screen: Screen;
  actions: Actions;
  /** Says to the reader, and to a screen reader, what came of it. */
  announce: (text: string) => void;
}

export function Masthead({ screen, actions, announce }: Props) {
  const { t } = useInterface();
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      announce(t('copied'));
    } catch {
      announce(t('copyFailed'));
    }
  };
  const save = async (screen: Extract<Screen, { kind: 'brief' }>) => {
    try {
      const saved = await saveReading(screen.article, screen.model.brief);
      announce(t(saved === 'again' ? 'library.savedAgain' : 'library.saved'));
    } catch (error) {
      announce(t(`library.error.${error instanceof LibraryError ? error.code : 'failed'}`));
    }
  };
  useEffect(() => {
    if (screen.kind === 'brief' && screen.save) void save(screen);
  }, [screen]);
  return (
    <header class="masthead">
      <p class="wordmark">{t('name')}</p>
      <div class="actions">
        {screen.kind === 'brief' && (
          <IconButton
            icon="copy"
            label={t('action.copyMarkdown')}
            onClick={() => copy(toMarkdown({ brief: screen.model.brief }, exportLabels(t)))}
          />
        )}
        {screen.kind === 'brief' && <IconButton icon="save" label={t('library.save')} onClick={() => save(screen)} />}
        {actions.openLibrary && <IconButton icon="library" label={t('library.open')} onClick={actions.openLibrary} />}
        {actions.openPanel && <IconButton icon="panel" label={t('action.panel')} onClick={actions.openPanel} />}
      </div>
    </header>
  );
}
