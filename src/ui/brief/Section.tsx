/** A section of the brief: its name sticks to the top while its lines scroll by. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useInterface } from '../state/interface';

interface Props {
  id: string;
  title: string;
  /** How many lines there are in all. */
  count: number;
  /** Present where some lines are folded away, or can be. */
  fold?: { open: boolean; toggle: () => void };
  children: ComponentChildren;
}

export function Section({ id, title, count, fold, children }: Props) {
  const { t, locale } = useInterface();
  const heading = useId();
  return (
    <section class={`section section-${id}`} aria-labelledby={heading}>
      <header class="section-head">
        <h2 id={heading}>
          {title}
          {count > 0 && <span class="count">{count.toLocaleString(locale)}</span>}
        </h2>
        {fold && (
          <button type="button" class="quiet-button" aria-expanded={fold.open} aria-describedby={heading} onClick={fold.toggle}>
            {t(fold.open ? 'action.fewer' : 'action.all')}
          </button>
        )}
      </header>
      {children}
    </section>
  );
}
