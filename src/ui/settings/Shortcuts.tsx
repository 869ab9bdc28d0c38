/** The keys that the browser holds for the extension: they are changed in the browser's own page. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useInterface } from '../state/interface';
import { OPEN_BRIEF, type SettingsActions, type Shortcut } from './receipt';

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
            <dt>{command === OPEN_BRIEF ? t('settings.shortcuts.brief') : description || command}</dt>
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
