/** The keys that the browser holds for the extension: they are changed in the browser's own page. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useInterface } from '../state/interface';
import { OPEN_BRIEF, SAVE_PAGE, type SettingsActions, type Shortcut } from './receipt';

/** In the language of the interface, which may be another than the browser's. */
const NAMES = { [OPEN_BRIEF]: 'settings.shortcuts.brief', [SAVE_PAGE]: 'library.save' } as const;

export function Shortcuts({ actions }: { actions: SettingsActions }) {
  const { t } = useInterface();
  const shortcuts = useSignal<readonly Shortcut[]>([]);
  useEffect(() => {
    void actions.shortcuts().then((found) => {
      shortcuts.value = found;
    });
  }, []);
  return (
    <section aria-labelledby="settings-shortcuts">
      <h2 id="settings-shortcuts">{t('settings.shortcuts')}</h2>
      <dl class="receipt">
        {shortcuts.value.map(({ command, description, keys }) => (
          <div class="receipt-row" key={command}>
            <dt>{command in NAMES ? t(NAMES[command as keyof typeof NAMES]) : description || command}</dt>
            <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : t('settings.shortcuts.none')}</dd>
          </div>
        ))}
      </dl>
      {actions.openShortcuts && (
        <p>
          <button type="button" class="button" onClick={actions.openShortcuts}>
            {t('settings.shortcuts.change')}
          </button>
        </p>
      )}
    </section>
  );
}
