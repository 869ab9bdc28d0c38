/** Templates of the person's own: a list, and an editor with what comes of it beside it. */
import { useSignal } from '@preact/signals';
import type { ExportDocument } from '../../export/document';
import { useInterface } from '../state/interface';
import type { SettingsStore } from '../state/settings';
import type { StoredTemplate } from '../state/settings-schema';
import { Choice } from './Choice';
import { TemplateNames } from './TemplateNames';
import { TemplatePreview } from './TemplatePreview';

const KINDS = ['markdown', 'html', 'text'] as const;

interface EditorProps {
  template: StoredTemplate;
  sample: () => Promise<ExportDocument>;
  change: (change: Partial<StoredTemplate>) => void;
  remove: () => void;
}

function Editor({ template, sample, change, remove }: EditorProps) {
  const { t } = useInterface();
  return (
    <div class="template">
      <div class="template-fields">
        <label>
          {t('templates.name')}
          <input dir="auto" value={template.name} onInput={(event) => change({ name: event.currentTarget.value })} />
        </label>
        <Choice
          label={t('templates.kind')}
          value={template.kind}
          options={KINDS.map((kind) => [kind, t(`format.${kind}`)] as const)}
          choose={(kind) => change({ kind })}
        />
        <label>
          {t('templates.fileName')}
          <input
            dir="ltr"
            spellcheck={false}
            value={template.fileName}
            onInput={(event) => change({ fileName: event.currentTarget.value })}
          />
        </label>
        <label>
          {t('templates.body')}
          <textarea
            dir="ltr"
            spellcheck={false}
            rows={16}
            value={template.body}
            onInput={(event) => change({ body: event.currentTarget.value })}
          />
        </label>
        <TemplateNames sample={sample} />
        <p>
          <button type="button" class="text-button" onClick={remove}>
            {t('templates.remove')}
          </button>
        </p>
      </div>
      <TemplatePreview template={template} sample={sample} />
    </div>
  );
}

interface Props {
  store: SettingsStore;
  /** What a template is tried on. */
  sample: () => Promise<ExportDocument>;
}

export function Templates({ store, sample }: Props) {
  const { t } = useInterface();
  const open = useSignal<string | null>(null);
  const removed = useSignal<StoredTemplate | null>(null);
  const { templates } = store.settings.value;
  const current = templates.find(({ id }) => id === open.value);
  const add = async () => {
    const { STARTERS } = await import('../../export/template');
    const template = { ...STARTERS.markdown, id: crypto.randomUUID(), name: t('templates.new') };
    await store.change({ templates: [...store.settings.value.templates, template] });
    open.value = template.id;
  };
  return (
    <section aria-labelledby="settings-templates">
      <h2 id="settings-templates">{t('templates.title')}</h2>
      <p class="setting-hint">{t('templates.hint')}</p>
      <ul class="template-list">
        {templates.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              class="text-button"
              aria-expanded={id === open.value}
              onClick={() => {
                open.value = id === open.value ? null : id;
              }}
            >
              <bdi>{name || t('templates.new')}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="button" onClick={add}>
          {t('templates.add')}
        </button>{' '}
        <span role="status">
          {removed.value && (
            <>
              {t('templates.removed', { name: removed.value.name })}{' '}
              <button
                type="button"
                class="text-button"
                onClick={() => {
                  if (removed.value) void store.change({ templates: [...templates, removed.value] });
                  removed.value = null;
                }}
              >
                {t('library.undo')}
              </button>
            </>
          )}
        </span>
      </p>
      {current && (
        <Editor
          key={current.id}
          template={current}
          sample={sample}
          change={(change) =>
            void store.change({ templates: templates.map((each) => (each.id === current.id ? { ...each, ...change } : each)) })
          }
          remove={() => {
            removed.value = current;
            open.value = null;
            void store.change({ templates: templates.filter(({ id }) => id !== current.id) });
          }}
        />
      )}
    </section>
  );
}
