/** At the foot: how much of the page was read, and that nothing left the device. */
import type { Article } from '../../model';
import { useInterface } from '../state/interface';

export function Colophon({ article }: { article: Article }) {
  const { t } = useInterface();
  const { completeness } = article;
  return (
    <footer class="colophon">
      {completeness && (
        <p>
          {t('colophon.paragraphs', { count: completeness.used })}
          {completeness.leftOut.length > 0 && ` · ${t('colophon.leftOut', { count: completeness.leftOut.length })}`}
        </p>
      )}
      <p>{t('colophon.local')}</p>
    </footer>
  );
}
