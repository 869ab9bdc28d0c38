/** The sentences that carry the story, as the article has them. */
import type { BriefModel } from '../state/brief-model';
import { useInterface } from '../state/interface';
import { Line } from './Line';

export function Gist({ model }: { model: BriefModel }) {
  const { t } = useInterface();
  const { gist, article } = model.brief;
  if (gist.length === 0) return null;
  return (
    <section class="gist" aria-label={t('section.gist')} lang={article.language} dir={article.direction}>
      {gist.map((span) => (
        <Line key={span[0]} id={`gist-${span[0]}`} model={model} spans={[span]}>
          {model.words(span)}
        </Line>
      ))}
    </section>
  );
}
