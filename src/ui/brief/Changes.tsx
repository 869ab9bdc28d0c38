/** What changed between two readings of an article, list by list. */
import type { ReadingChange } from '../../library/compare';
import type { Direction } from '../../model';
import type { MessageKey } from '../locales';
import { useInterface } from '../state/interface';
import { fullDate } from './calendar-leaf';

interface Props {
  change: ReadingChange;
  /** The article's. */
  language: string;
  direction: Direction;
}

export function Changes({ change, language, direction }: Props) {
  const words = useInterface();
  const { t } = words;
  const day = (value: string) => {
    const [start = value, end] = value.split('/');
    return fullDate(start, end, words);
  };
  const list = (title: MessageKey, items: readonly string[], isArticle = true) =>
    items.length > 0 && (
      <>
        <h2>{t(title)}</h2>
        <ul>
          {items.map((each) => (
            <li key={each}>
              <bdi lang={isArticle ? language : undefined}>{each}</bdi>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <div class="changes">
      {change.statementsEdited.length > 0 && (
        <>
          <h2>{t('library.change.edited')}</h2>
          <ul lang={language} dir={direction}>
            {change.statementsEdited.map(({ before, after }) => (
              <li key={before}>
                <del>{before}</del> <ins>{after}</ins>
              </li>
            ))}
          </ul>
        </>
      )}
      {list('library.change.statementsAdded', change.statementsAdded)}
      {list('library.change.statementsDropped', change.statementsDropped)}
      {list('library.change.speakersAdded', change.speakersAdded)}
      {list('library.change.speakersDropped', change.speakersDropped)}
      {list('library.change.datesAdded', change.datesAdded.map(day), false)}
      {list('library.change.datesDropped', change.datesDropped.map(day), false)}
    </div>
  );
}
