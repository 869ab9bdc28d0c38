/** A brief as a column to read: the same in popup and side panel. */
import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '../../model';
import type { BriefModel } from '../state/brief-model';
import { useInterface } from '../state/interface';
import { Colophon } from './Colophon';
import { Gist } from './Gist';
import { Headline } from './Headline';
import { KeyList } from './KeyList';
import { moveByKey } from './keyboard';
import { Participants } from './Participants';
import { Statements } from './Statements';
import { Timeline } from './Timeline';

interface Props {
  model: BriefModel;
  article: Article;
}

export function BriefView({ model, article }: Props) {
  const { t } = useInterface();
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const move = (event: KeyboardEvent) => {
      if (root.current) moveByKey(event, root.current);
    };
    document.addEventListener('keydown', move);
    return () => document.removeEventListener('keydown', move);
  }, []);
  return (
    <article class="brief" ref={root}>
      <Headline model={model} />
      {article.selection && <p class="caveat">{t('caveat.selection')}</p>}
      {article.truncated && <p class="caveat">{t('caveat.truncated')}</p>}
      {model.brief.mode === 'basic' && <p class="caveat">{t('caveat.basic')}</p>}
      <Gist model={model} />
      <Participants model={model} />
      <Statements model={model} />
      <Timeline model={model} />
      <Colophon article={article} />
      <KeyList />
    </article>
  );
}
