/** At the foot: which paragraphs of the page were read, which were not and why, and that nothing left the device. */
import type { Article, Span } from '../../model';
import { directionOf } from '../../model/direction-of';
import type { BriefModel } from '../state/brief-model';
import { useInterface } from '../state/interface';
import { groupByReason } from './group-by-reason';
import { proofAnswer } from './Line';

const READ = 'paragraphs-read';

/** The paragraphs of an article's text. */
function paragraphsOf(text: string): Span[] {
  let at = 0;
  return text.split('\n\n').map((paragraph): Span => {
    const start = at;
    at += paragraph.length + 2;
    return [start, start + paragraph.length];
  });
}

export function Colophon({ model, article }: { model: BriefModel; article: Article }) {
  const { t } = useInterface();
  const { completeness } = article;
  const { value: proof } = model.proof;
  return (
    <footer class="colophon">
      {completeness && (
        <p>
          {t('colophon.paragraphs', { count: completeness.used })}{' '}
          <button type="button" class="text-button" onClick={() => model.show(READ, paragraphsOf(article.text))}>
            {t('colophon.showRead')}
          </button>{' '}
          {proof?.line === READ && <span>{proofAnswer(proof, t)}</span>}
        </p>
      )}
      {completeness && completeness.leftOut.length > 0 && (
        <details>
          <summary>{t('colophon.leftOut', { count: completeness.leftOut.length + (completeness.unlisted ?? 0) })}</summary>
          <dl class="left-out">
            {groupByReason(completeness.leftOut).map(({ reason, texts }) => (
              <div key={reason}>
                <dt>{t(`leftOut.${reason}`)}</dt>
                {texts.map((text, i) => (
                  <dd key={i} lang={article.language} dir={directionOf(text)}>
                    {text}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
          {completeness.unlisted ? <p>{t('colophon.unlisted', { count: completeness.unlisted })}</p> : null}
        </details>
      )}
      <p>{t('colophon.local')}</p>
    </footer>
  );
}
