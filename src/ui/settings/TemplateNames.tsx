/** What a template can say of a brief: the names that stand in it, read off the sample. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ExportDocument } from '../../export/document';
import type { templateNames } from '../../export/template-data';
import { useInterface } from '../state/interface';

export function TemplateNames({ sample }: { sample: () => Promise<ExportDocument> }) {
  const { t } = useInterface();
  const names = useSignal<ReturnType<typeof templateNames>>([]);
  useEffect(() => {
    void Promise.all([sample(), import('../../export/template-data')]).then(([document, data]) => {
      names.value = data.templateNames(document);
    });
  }, []);
  return (
    <details class="template-names">
      <summary>{t('templates.names')}</summary>
      <p class="template-name-line" dir="ltr">
        {names.value
          .filter(({ within }) => !within.length)
          .map(({ name }) => (
            <code key={name} class="template-name">
              {name}
            </code>
          ))}
      </p>
      {names.value
        .filter(({ within }) => within.length)
        .map(({ name, within }) => (
          <p key={name} class="template-name-line" dir="ltr">
            <code>{name}</code>
            {within.map((each) => (
              <code key={each} class="template-name">{`.${each}`}</code>
            ))}
          </p>
        ))}
    </details>
  );
}
