/** The sentences that carry the story, as the article has them. */

import { directionOf } from '../../model/direction-of';
import { type BriefModel, gistLine } from '../state/brief-model';
import { useInterface } from '../state/interface';
import { Line } from './Line';

/** Letters that a narrow column shows at a glance; of a longer gist the rest is one click away. */
const GLANCE = 110;

export function Gist({ model }: { model: BriefModel }) {
  const { t } = useInterface();
  const { gist, article } = model.brief;
  const shown = model.gist.value;
  if (shown.length === 0) return null;
  const open = model.opened.value.has('gist') || model.query.value !== '';
  const long = gist.length > 1 || gist.some(([start, end]) => end - start > GLANCE);
  const more = long && !model.query.value ? t('action.more') : undefined;
  return (
    <section class={`gist ${open ? 'open' : ''}`} dir={article.direction} aria-label={t('section.gist')}>
      {shown.map((span) => (
        <Line key={span[0]} id={gistLine(span)} model={model} spans={[span]}>
          <span class="gist-words" elementtiming="gist" lang={article.language} dir={directionOf(model.words(span))} data-more={more}>
            {model.words(span)}
          </span>
        </Line>
      ))}
      {more && (
        <button type="button" class="quiet-button gist-more" aria-expanded={open} onClick={() => model.toggle('gist')}>
          {open ? t('action.less') : more}
        </button>
      )}
    </section>
  );
}
