/** Title, and beneath it who published when. */
import type { BriefModel } from '../state/brief-model';
import { useInterface } from '../state/interface';
import { leafOf } from './calendar-leaf';

export function Headline({ model }: { model: BriefModel }) {
  const words = useInterface();
  const { title, site, url, published, language, direction } = model.brief.article;
  const host = url ? new URL(url).hostname.replace(/^www\./, '') : undefined;
  const source = site ?? host;
  return (
    <header class="headline">
      <h1 lang={language} dir={direction}>
        {title}
      </h1>
      <p class="source" dir={direction}>
        {source && <bdi lang={language}>{source}</bdi>}
        {source && published && ' · '}
        {published && (
          <bdi>
            <time dateTime={published}>{leafOf(published.slice(0, 10), words).full}</time>
          </bdi>
        )}
      </p>
    </header>
  );
}
