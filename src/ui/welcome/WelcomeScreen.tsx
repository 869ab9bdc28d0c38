/** The first page that a new reader sees: the brief of a sample article beside it, and how to have one of any page. */
import { useMemo, useRef } from 'preact/hooks';
import type { Article, Brief } from '../../model';
import { BriefView } from '../brief/BriefView';
import { markSpans } from '../library/mark-spans';
import { createBriefModel } from '../state/brief-model';
import { useInterface } from '../state/interface';

interface Props {
  article: Article;
  brief: Brief;
  /** The keys that open the brief, as the browser writes them; empty where none are set. */
  keys: string;
  /** Firefox pins the icon in another way. */
  firefox: boolean;
}

function Steps({ keys, firefox }: Pick<Props, 'keys' | 'firefox'>) {
  const { t } = useInterface();
  return (
    <ol class="welcome-steps">
      <li>{t(firefox ? 'welcome.pin.firefox' : 'welcome.pin')}</li>
      <li>
        {t('welcome.click')} {keys && <kbd dir="ltr">{keys}</kbd>}
      </li>
      <li>{t('welcome.prove')}</li>
    </ol>
  );
}

export function WelcomeScreen({ article, brief, keys, firefox }: Props) {
  const { t } = useInterface();
  const body = useRef<HTMLDivElement>(null);
  const model = useMemo(
    () =>
      createBriefModel(brief, {
        show: async (spans) => ({ found: body.current ? markSpans(body.current, spans) : 0, changed: 0 }),
        clear: async () => {},
      }),
    [brief],
  );
  return (
    <main class="welcome">
      <header class="welcome-head">
        <p class="wordmark">{t('name')}</p>
        <h1>{t('welcome.title')}</h1>
        <p>{t('welcome.promise')}</p>
        <Steps keys={keys} firefox={firefox} />
      </header>
      <div class="welcome-sample">
        <section class="welcome-article" lang={article.language} dir={article.direction} aria-label={t('welcome.article')}>
          <p class="welcome-label">{t('welcome.article')}</p>
          <h2>{article.title}</h2>
          <div ref={body} class="reader-text">
            {article.text.split('\n\n').map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </section>
        <section class="welcome-brief" aria-label={t('welcome.brief')}>
          <p class="welcome-label">{t('welcome.brief')}</p>
          <BriefView model={model} article={article} />
        </section>
      </div>
    </main>
  );
}
