/** The saved brief in the page as it is now: its statements, those that are gone first, and what else has changed. */
import { useEffect, useRef } from 'preact/hooks';
import { directionOf } from '../../model/direction-of';
import { type Interface, useInterface } from '../state/interface';
import { type CheckedStatement, FATES, type Fate, type SavedCheck } from '../state/saved-check';
import { Changes } from './Changes';
import { moveByKey } from './keyboard';
import { Quotation } from './Quotation';
import { Section } from './Section';

const having = (check: SavedCheck, fate: Fate) => check.statements.filter((each) => each.fate === fate);

/** How many statements there are of each fate. */
export const savedSummary = (check: SavedCheck, { t, locale }: Interface): string =>
  FATES.map((fate) => `${t(`saved.fate.${fate}`)} (${having(check, fate).length.toLocaleString(locale)})`).join(', ');

function NowInstead({ words, language }: { words: string; language: string }) {
  const { t } = useInterface();
  return (
    <p class="now-instead">
      {t('saved.now')}{' '}
      <ins lang={language} dir={directionOf(words)}>
        {words}
      </ins>
    </p>
  );
}

function Statements({ check, fate }: { check: SavedCheck; fate: Fate }) {
  const { t } = useInterface();
  const { model } = check;
  const statements: readonly CheckedStatement[] = having(check, fate);
  if (statements.length === 0) return null;
  return (
    <Section id={`saved-${fate}`} title={t(`saved.fate.${fate}`)} count={statements.length}>
      <ol class="statements open">
        {statements.map(({ statement, now }) => (
          <li key={statement.id}>
            <Quotation model={model} statement={statement} goesOn={false} />
            {now !== null && <NowInstead words={now} language={model.brief.article.language} />}
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface Props {
  check: SavedCheck;
  back: () => void;
  openLibrary?: (id?: string) => void;
}

export function SavedView({ check, back, openLibrary }: Props) {
  const { t, locale } = useInterface();
  const { title, language, direction } = check.model.brief.article;
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // what was pressed is gone: whoever listens goes on from here
    heading.current?.focus();
    const move = (event: KeyboardEvent) => root.current && moveByKey(event, root.current);
    document.addEventListener('keydown', move);
    return () => document.removeEventListener('keydown', move);
  }, [check]);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(check.savedAt));
  return (
    <article class="brief saved" ref={root}>
      <header class="headline">
        <button type="button" class="text-button" onClick={back}>
          {t('saved.back')}
        </button>
        <h1 ref={heading} tabIndex={-1} lang={language} dir={directionOf(title)}>
          {title || t('library.untitled')}
        </h1>
        <p class="saved-when">{t('saved.when', { date })}</p>
      </header>
      {check.statements.length === 0 && <p class="nothing">{t('statement.none')}</p>}
      {FATES.map((fate) => (
        <Statements key={fate} check={check} fate={fate} />
      ))}
      {check.change && (
        <section class="saved-else" aria-label={t('saved.else')}>
          <Changes change={check.change} language={language} direction={direction} />
        </section>
      )}
      {openLibrary && (
        <p class="saved-foot">
          <button type="button" class="button" onClick={() => openLibrary(check.id)}>
            {t('saved.open')}
          </button>
        </p>
      )}
    </article>
  );
}
