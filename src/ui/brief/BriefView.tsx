/** A brief as a column to read: the same in popup and side panel. */
import type { Article } from '../../model';
import type { BriefModel } from '../state/brief-model';
import { useInterface } from '../state/interface';
import { Colophon } from './Colophon';
import { Gist } from './Gist';
import { Headline } from './Headline';
import { Participants } from './Participants';
import { Statements } from './Statements';
import { Timeline } from './Timeline';

interface Props {
  model: BriefModel;
  article: Article;
}

export function BriefView({ model, article }: Props) {
  const { t } = useInterface();
  return (
    <article class="brief">
      <Headline model={model} />
      {model.brief.mode === 'basic' && <p class="basic">{t('basic.text')}</p>}
      <Gist model={model} />
      <Participants model={model} />
      <Statements model={model} />
      <Timeline model={model} />
      <Colophon article={article} />
    </article>
  );
}
