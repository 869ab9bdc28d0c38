/** A brief as a column to read: the same in popup, side panel and library. */
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../model';
import type { BriefModel } from '../state/brief-model';
import { useInterface } from '../state/interface';
import type { Preferences } from '../state/preferences';
import { Colophon } from './Colophon';
import { ContextStrip } from './ContextStrip';
import { FindField } from './FindField';
import { Gist } from './Gist';
import { Headline } from './Headline';
import { KeyList } from './KeyList';
import { isFindKey, isOurs, moveByKey } from './keyboard';
import { Participants } from './Participants';
import { Statements } from './Statements';
import { Timeline } from './Timeline';

/** That the language is hardly known, and which it is, where that is known. */
function BasicMode({ language: tag }: { language: string }) {
  const { t, locale } = useInterface();
  const { language } = new Intl.Locale(tag);
  const name = language === 'und' ? undefined : new Intl.DisplayNames(locale, { type: 'language' }).of(language);
  return (
    <p class="caveat">
      {name && t('caveat.language', { language: name })} {t('caveat.basic')}
    </p>
  );
}

interface Props {
  model: BriefModel;
  article: Article;
}

export function BriefView({ model, article }: Props) {
  const { t, preferences } = useInterface();
  const shows = (part: Preferences['hidden'][number]) => !preferences.value.hidden.includes(part);
  const root = useRef<HTMLElement>(null);
  const finding = useSignal(model.query.value !== '');
  // What a popup shows without scrolling is painted first; an effect runs once that is done.
  const isWhole = useSignal(false);
  useEffect(() => {
    isWhole.value = true;
  }, []);
  // Before the paint: whoever sees the brief can use its keys.
  useLayoutEffect(() => {
    const move = (event: KeyboardEvent) => {
      if (isFindKey(event) && isOurs(event)) {
        event.preventDefault();
        finding.value = true;
      } else if (root.current) moveByKey(event, root.current);
    };
    document.addEventListener('keydown', move);
    return () => document.removeEventListener('keydown', move);
  }, []);
  return (
    <article class="brief" aria-busy={!isWhole.value} ref={root}>
      <Headline model={model} find={() => (finding.value = true)} />
      {finding.value && <FindField model={model} root={root} open={finding} />}
      {article.selection && <p class="caveat">{t('caveat.selection')}</p>}
      {article.truncated && <p class="caveat">{t('caveat.truncated')}</p>}
      {model.brief.mode === 'basic' && <BasicMode language={model.brief.article.language} />}
      {shows('gist') && <Gist model={model} />}
      {shows('participants') && <Participants model={model} />}
      {shows('statements') && <Statements model={model} />}
      {isWhole.value && (
        <>
          {shows('dates') && <Timeline model={model} />}
          <Colophon model={model} article={article} />
          <ContextStrip model={model} root={root} />
        </>
      )}
      <KeyList />
    </article>
  );
}
