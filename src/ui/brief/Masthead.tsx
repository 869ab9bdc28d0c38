/** The name of the extension, and what can be done with the brief as a whole. */
import { useEffect } from 'preact/hooks';
import { LibraryError } from '../../library/errors';
import { IconButton } from '../components/IconButton';
import type { ExportSource } from '../export/make-export';
import { useExport } from '../export/use-export';
import { useInterface } from '../state/interface';
import { saveReading } from '../state/save-reading';
import type { Actions, Screen } from '../state/screen';

interface Props {
  screen: Screen;
  actions: Actions;
  /** Says to the reader, and to a screen reader, what came of it. */
  announce: (text: string) => void;
}

/** The brief on the screen, to take away; it was read a moment ago. */
const oneBrief = ({ model: { brief } }: Extract<Screen, { kind: 'brief' }>): ExportSource => ({
  count: 1,
  title: brief.article.title,
  documents: () => [{ brief, accessed: new Date().toISOString() }],
});

export function Masthead({ screen, actions, announce }: Props) {
  const { t } = useInterface();
  const exporting = useExport();
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
        {screen.kind === 'brief' && actions.markLines && (
          <IconButton icon="marker" label={t('action.markLines')} pressed={actions.markLines.on.value} onClick={actions.markLines.toggle} />
        )}
        {screen.kind === 'brief' && (
          <IconButton icon="export" label={t('library.export')} onClick={() => void exporting.open(oneBrief(screen))} />
        )}
        {screen.kind === 'brief' && <IconButton icon="save" label={t('library.save')} onClick={() => save(screen)} />}
        {actions.openLibrary && <IconButton icon="library" label={t('library.open')} onClick={() => actions.openLibrary?.()} />}
        {actions.openOptions && <IconButton icon="settings" label={t('settings.open')} onClick={actions.openOptions} />}
        {actions.openPanel && <IconButton icon="panel" label={t('action.panel')} onClick={actions.openPanel} />}
      </div>
      {exporting.dialog}
    </header>
  );
}
