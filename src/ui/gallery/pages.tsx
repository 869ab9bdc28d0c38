/** The pages of the extension as specimens: settings, first page, library, and the dialogs over a brief. */
import { signal, useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { LibraryScreen } from '../library/LibraryScreen';
import { OPEN_BRIEF, SAVE_PAGE, type SettingsActions } from '../settings/receipt';
import { SettingsScreen } from '../settings/SettingsScreen';
import type { LibraryModel } from '../state/library-model';
import { DEFAULT_PREFERENCES } from '../state/preferences';
import type { SettingsStore } from '../state/settings';
import { WelcomeScreen } from '../welcome/WelcomeScreen';
import type { Sample } from './sample';
import { openShelf } from './shelf';

/** Presses what the selector names, once it is there. */
function Pressed({ selector, children }: { selector: string; children: ComponentChildren }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const press = () => {
      const found = root.current?.querySelector<HTMLElement>(selector);
      if (!found) return;
      observer.disconnect();
      found.click();
    };
    const observer = new MutationObserver(press);
    if (root.current) observer.observe(root.current, { childList: true, subtree: true });
    press();
    return () => observer.disconnect();
  }, []);
  return <div ref={root}>{children}</div>;
}

/** The button in the masthead that opens the dialog. */
const EXPORT = '.masthead button:has(path[d^="M8 10.5"])';

/** With the list of all keys, as "?" opens it. */
function KeysAsked({ children }: { children: ComponentChildren }) {
  useEffect(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true })), []);
  return <>{children}</>;
}

const STORE: SettingsStore = {
  settings: signal({
    ...DEFAULT_PREFERENCES,
    secondCalendar: 'islamic-umalqura',
    templates: [{ id: 't1', name: 'Notes', kind: 'markdown', fileName: '{{ title }}', body: '# {{ title }}' }],
  }),
  change: async () => {},
};

const actionsFor = ({ brief }: Sample): SettingsActions => ({
  sample: async () => ({ brief }),
  receipt: async () => ({
    permissions: ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
    sites: [],
    requests: 0,
    articles: 12,
    bytes: 3_400_000,
  }),
  shortcuts: async () => [
    { command: OPEN_BRIEF, description: '', keys: 'Alt+Shift+M' },
    { command: SAVE_PAGE, description: '', keys: '' },
  ],
  openShortcuts: () => {},
  openLibrary: () => {},
  deleteEverything: async () => {},
});

function Shelf({
  isEmpty = false,
  enter = () => {},
}: {
  isEmpty?: boolean;
  enter?: (model: LibraryModel, ids: readonly string[]) => void;
}) {
  const model = useSignal<LibraryModel | null>(null);
  useEffect(() => {
    void openShelf(isEmpty, enter).then((opened) => {
      model.value = opened;
    });
  }, []);
  return (
    model.value && <LibraryScreen model={model.value} makeBrief={() => Promise.reject(new Error('A specimen reads nothing again.'))} />
  );
}

/** @param whole the sample's brief, over which the dialogs stand. */
export function pagesIn(sample: Sample, whole: () => JSX.Element): Readonly<Record<string, () => JSX.Element>> {
  const settings = () => <SettingsScreen store={STORE} actions={actionsFor(sample)} />;
  const open = (model: LibraryModel, id = '') => model.go({ kind: 'article', id });
  return {
    keys: () => <KeysAsked>{whole()}</KeysAsked>,
    export: () => <Pressed selector={EXPORT}>{whole()}</Pressed>,
    settings,
    'settings-template': () => <Pressed selector=".template-list button">{settings()}</Pressed>,
    'settings-deletion': () => <Pressed selector="section[aria-labelledby='settings-receipt'] .button">{settings()}</Pressed>,
    welcome: () => <WelcomeScreen article={sample.article} brief={sample.brief} keys="Alt+Shift+M" firefox={false} />,
    'library-empty': () => <Shelf isEmpty />,
    library: () => <Shelf />,
    'library-chosen': () => <Shelf enter={(model, ids) => model.choose(ids.slice(0, 2), true)} />,
    'library-article': () => <Shelf enter={(model, ids) => open(model, ids[1])} />,
    'library-correct': () => (
      <Pressed selector=".reader-actions button[aria-pressed]">
        <Shelf enter={(model, ids) => open(model, ids[3])} />
      </Pressed>
    ),
    'library-people': () => <Shelf enter={(model) => model.go({ kind: 'people' })} />,
    'library-timeline': () => <Shelf enter={(model) => model.go({ kind: 'timeline' })} />,
    'library-compare': () => (
      <Shelf
        enter={(model, ids) => {
          model.choose(ids, true);
          model.go({ kind: 'compare' });
        }}
      />
    ),
  };
}
