/** Puts a brief right by hand: who said it, where it begins and ends, which role, what date. */
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Correction, DATE_VALUE } from '../../library/correction';
import type { LibraryItem } from '../../library/item';
import type { DateEntry, Participant, Span, Statement } from '../../model';
import { useInterface } from '../state/interface';
import type { LibraryModel } from '../state/library-model';
import { selectedSpan } from './selected-span';

interface Props {
  item: LibraryItem;
  model: LibraryModel;
}

/** What was put right, each with a way to take it back. */
export function Corrections({ item, model, save }: Props & { save: () => void }) {
  const { t } = useInterface();
  const { corrections = [], article } = item.document;
  const said = (correction: Correction): string => {
    const { text } = article;
    switch (correction.field) {
      case 'speaker':
        return correction.value?.name ?? t('library.correct.nobody');
      case 'content':
        return correction.value.map(([start, end]) => text.slice(start, end)).join(' … ');
      case 'role':
        return correction.value ?? t('library.correct.noRole');
      case 'date':
        return correction.end ? `${correction.value} – ${correction.end}` : correction.value;
    }
  };
  return (
    <section class="corrections" aria-label={t('library.correct.made')}>
      <h2>{t('library.correct.made')}</h2>
      <ul>
        {corrections.map((correction) => (
          <li key={correction.id}>
            <span class="label">{t(`library.correct.${correction.field}`)}</span> <bdi>{said(correction)}</bdi>{' '}
            <button type="button" class="text-button" onClick={() => model.uncorrect(correction)}>
              {t('library.correct.takeBack')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="text-button" onClick={save}>
        {t('library.correct.testCase')}
      </button>
    </section>
  );
}

const NOBODY = 'nobody';
const SELECTED = 'selected';

function StatementFields({ statement, item, model, selected }: Props & { statement: Statement; selected: Span | null }) {
  const { t } = useInterface();
  const { brief } = item.document;
  const [at] = statement.content;
  const words = ([start, end]: Span) => brief.article.text.slice(start, end);
  if (!at) return null;
  const choose = (value: string) => {
    const known = brief.participants.find(({ id }) => id === value);
    const named = known ?? (selected && { name: words(selected), kind: 'person' as const });
    if (value === NOBODY) void model.correct({ field: 'speaker', at, value: null });
    else if (named) void model.correct({ field: 'speaker', at, value: { name: named.name, kind: named.kind } });
  };
  return (
    <li class="correct-line">
      <p class="said" lang={brief.article.language} dir={brief.article.direction}>
        {statement.content.map(words).join(' … ')}
      </p>
      <label>
        {t('library.correct.speaker')}
        <select value={statement.speaker ?? NOBODY} onChange={(event) => choose(event.currentTarget.value)}>
          <option value={NOBODY}>{t('library.correct.nobody')}</option>
          {brief.participants.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          {selected && <option value={SELECTED}>{`${t('library.correct.selected')} ${words(selected).slice(0, 40)}`}</option>}
        </select>
      </label>
      <button
        type="button"
        class="text-button"
        disabled={!selected}
        onClick={() => selected && model.correct({ field: 'content', at, value: [selected] })}
      >
        {t('library.correct.useSelected')}
      </button>
    </li>
  );
}

function RoleField({ participant, item, model }: Props & { participant: Participant }) {
  const { language } = item.entry;
  const [at] = participant.mentions;
  if (!at) return null;
  return (
    <li class="correct-line">
      <label>
        <bdi lang={language}>{participant.name}</bdi>
        <input
          dir="auto"
          lang={language}
          defaultValue={participant.role ?? ''}
          onChange={(event) => model.correct({ field: 'role', at, value: event.currentTarget.value.trim() || null })}
        />
      </label>
    </li>
  );
}

function DateFields({ date, item, model }: Props & { date: DateEntry }) {
  const { t } = useInterface();
  const { brief } = item.document;
  const wrong = useSignal(false);
  const [at] = date.mentions;
  if (!at) return null;
  const words = ([start, end]: Span) => brief.article.text.slice(start, end);
  const change = (form: HTMLFormElement) => {
    const field = (name: string) => (form.elements.namedItem(name) as HTMLInputElement).value.trim();
    const [value, end] = [field('value'), field('end')];
    wrong.value = !DATE_VALUE.test(value) || (end !== '' && (!DATE_VALUE.test(end) || end < value));
    if (!wrong.value) void model.correct({ field: 'date', at, value, ...(end ? { end } : {}) });
  };
  return (
    <li class="correct-line">
      <form onSubmit={(event) => event.preventDefault()} onChange={(event) => change(event.currentTarget)}>
        <p>
          <bdi lang={brief.article.language}>{words(at)}</bdi>
        </p>
        <label>
          {t('library.correct.date')}
          <input name="value" dir="ltr" defaultValue={date.value} aria-invalid={wrong.value} />
        </label>
        <label>
          {t('library.correct.end')}
          <input name="end" dir="ltr" defaultValue={date.end ?? ''} aria-invalid={wrong.value} />
        </label>
        {wrong.value && (
          <p role="alert" class="library-failure">
            {t('library.correct.dateForm')}
          </p>
        )}
      </form>
    </li>
  );
}

/** @param text the article as it is set, in which words can be selected. */
export function CorrectView({ item, model, text }: Props & { text: RefObject<HTMLElement | null> }) {
  const { t } = useInterface();
  const { brief } = item.document;
  const selected = useSignal<Span | null>(null);
  useEffect(() => {
    const follow = () => {
      const span = text.current && selectedSpan(text.current);
      // a click on a button may take the selection away, and is meant for it
      if (span) selected.value = span;
    };
    // words may have been selected before the corrections were opened, and count as well
    follow();
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, []);
  const span = selected.value;
  return (
    <div class="correct">
      <p class="caveat">
        {span ? (
          <>
            {t('library.correct.selected')} <bdi lang={item.entry.language}>{brief.article.text.slice(...span)}</bdi>
          </>
        ) : (
          t('library.correct.hint')
        )}
      </p>
      <h2>{t('section.statements')}</h2>
      <ul>
        {brief.statements.map((each) => (
          <StatementFields key={each.id} statement={each} item={item} model={model} selected={span} />
        ))}
      </ul>
      <h2>{t('section.participants')}</h2>
      <ul>
        {brief.participants.map((each) => (
          <RoleField key={each.id} participant={each} item={item} model={model} />
        ))}
      </ul>
      <h2>{t('section.dates')}</h2>
      <ul>
        {brief.dates.map((each) => (
          <DateFields key={each.id} date={each} item={item} model={model} />
        ))}
      </ul>
    </div>
  );
}
