/** What a template makes of the sample article, as it is typed; or the line in which it is wrong, and why. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ExportDocument } from '../../export/document';
import { useInterface } from '../state/interface';
import type { StoredTemplate } from '../state/settings-schema';

/** While somebody types, a template that would not end is given up soon; what it writes is shown up to here. */
const PATIENCE = 300;
const LONGEST = 20_000;

/** After the last key, in milliseconds. */
const PAUSE = 150;

interface Preview {
  name?: string;
  content?: string;
  error?: string;
}

async function preview(template: StoredTemplate, document: ExportDocument, t: ReturnType<typeof useInterface>['t']): Promise<Preview> {
  // Read in with the first template that somebody opens.
  const [{ templateFormat, TemplateError }, { fileName }] = await Promise.all([
    import('../../export/template'),
    import('../../export/export-file'),
  ]);
  try {
    const format = templateFormat(template, PATIENCE);
    const content = format.writeOne(document);
    const shown = content.length > LONGEST ? `${content.slice(0, LONGEST).toWellFormed()}…` : content;
    return { name: `${fileName(format.nameOf(document))}.${format.extension}`, content: shown };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { field, line, message } = error;
    const place = field === 'fileName' ? t('templates.fileName') : t('templates.line', { line: line ?? 1 });
    return { error: `${place}: ${message}` };
  }
}

export function TemplatePreview({ template, sample }: { template: StoredTemplate; sample: () => Promise<ExportDocument> }) {
  const { t } = useInterface();
  const shown = useSignal<Preview>({});
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(async () => {
      const made = await preview(template, await sample(), t);
      if (!stale) shown.value = made;
    }, PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [template.kind, template.fileName, template.body]);
  const { name, content, error } = shown.value;
  return (
    <div class="template-preview">
      <h3>{t('templates.preview')}</h3>
      <p role="status" class={error ? 'template-error' : 'setting-hint'} dir={error ? 'auto' : undefined}>
        {error ?? <bdi>{name}</bdi>}
      </p>
      {content !== undefined && (
        // It scrolls by itself: the keyboard must be able to reach it.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1 for a scrolling region without controls
        <section class="template-made" dir="auto" tabIndex={0} aria-label={t('templates.preview')}>
          {content}
        </section>
      )}
    </div>
  );
}
