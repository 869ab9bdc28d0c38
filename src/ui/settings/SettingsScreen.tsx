/** Everything that can be set, on one page; what is changed counts at once. */
import { useInterface } from '../state/interface';
import type { SettingsStore } from '../state/settings';
import { PrivacyReceipt } from './PrivacyReceipt';
import { Reading } from './Reading';
import type { SettingsActions } from './receipt';
import { Shortcuts } from './Shortcuts';
import { Templates } from './Templates';

interface Props {
  store: SettingsStore;
  actions: SettingsActions;
}

export function SettingsScreen({ store, actions }: Props) {
  const { t } = useInterface();
  return (
    <main class="settings">
      <h1>{t('settings.title')}</h1>
      <Reading store={store} />
      <Shortcuts actions={actions} />
      <Templates store={store} sample={actions.sample} />
      <PrivacyReceipt actions={actions} />
    </main>
  );
}
