/** The sentence around a line's words, at the foot of the column while the line is pointed at or in focus. */
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Span } from '../../model';
import { directionOf } from '../../model/direction-of';
import { type BriefModel, linesOf } from '../state/brief-model';
import { useInterface } from '../state/interface';
import { sentenceAround } from './sentence-around';

/** Milliseconds that a pointer rests before it asks. */
const REST = 350;

/** The words of a span with those of the line set apart. */
function Around({ model, context, spans }: { model: BriefModel; context: Span; spans: readonly Span[] }) {
  let at = context[0];
  const parts = [...spans]
    .filter(([start, end]) => start >= context[0] && end <= context[1])
    .sort((a, b) => a[0] - b[0])
    .flatMap(([start, end]) => {
      const before = model.words([at, Math.max(at, start)]);
      const own = model.words([Math.max(at, start), end]);
      at = Math.max(at, end);
      return [before, <b key={start}>{own}</b>];
    });
  return (
    <>
      {parts}
      {model.words([at, context[1]])}
    </>
  );
}

export function ContextStrip({ model, root }: { model: BriefModel; root: RefObject<HTMLElement | null> }) {
  const { t } = useInterface();
  const line = useSignal<string | null>(null);
  useEffect(() => {
    const { current } = root;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lineAt = ({ target }: Event) => (target as Element).closest<HTMLElement>('.line-button')?.parentElement?.dataset.line ?? null;
    const set = (next: string | null, wait: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => (line.value = next), wait);
    };
    const point = (event: Event) => {
      // The pointer may go over the strip itself to read it.
      if (!(event.target as Element).closest('.context')) set(lineAt(event), REST);
    };
    const focus = (event: Event) => {
      if ((event.target as Element).matches(':focus-visible')) set(lineAt(event), 0);
    };
    const leave = () => set(null, REST);
    const dismiss = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || line.value === null) return;
      event.preventDefault();
      set(null, 0);
    };
    current?.addEventListener('pointerover', point);
    current?.addEventListener('pointerleave', leave);
    current?.addEventListener('focusin', focus);
    current?.addEventListener('focusout', leave);
    current?.addEventListener('keydown', dismiss);
    return () => {
      clearTimeout(timer);
      current?.removeEventListener('pointerover', point);
      current?.removeEventListener('pointerleave', leave);
      current?.removeEventListener('focusin', focus);
      current?.removeEventListener('focusout', leave);
      current?.removeEventListener('keydown', dismiss);
    };
  }, [model]);
  const spans = line.value ? linesOf(model.brief).find(({ id }) => id === line.value)?.spans : undefined;
  const { text, language } = model.brief.article;
  const context = spans && sentenceAround(text, language, spans);
  if (!spans || !context) return null;
  return (
    <div class="context">
      <p class="context-words" lang={language} dir={directionOf(model.words(context))}>
        <span class="visually-hidden">{t('context.label')} </span>
        <Around model={model} context={context} spans={spans} />
      </p>
    </div>
  );
}
