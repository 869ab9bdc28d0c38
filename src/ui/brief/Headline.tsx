/** Who published when, and beneath it the title. */

import { directionOf } from '../../model/direction-of';
import { IconButton } from '../components/IconButton';
import type { BriefModel } from '../state/brief-model';
import { useInterface } from '../state/interface';
import { shortDate } from './calendar-leaf';

interface Props {
  model: BriefModel;
  /** Opens the search field. */
  find: () => void;
}

export function Headline({ model, find }: Props) {
  const words = useInterface();
  const { title, site, url, published, language } = model.brief.article;
  const host = url ? new URL(url).hostname.replace(/^www\./, '') : undefined;
  const source = site ?? host;
  return (
    <header class="headline">
      <div class="dateline">
        <p class="source">
          {source && (
            <bdi class="site" lang={language}>
              {source}
            </bdi>
          )}
          {published && <time dateTime={published}>{shortDate(published.slice(0, 10), words)}</time>}
        </p>
        <IconButton icon="find" label={words.t('find.label')} onClick={find} />
      </div>
      <h1 lang={language} dir={directionOf(title)}>
        {title}
      </h1>
    </header>
  );
}
