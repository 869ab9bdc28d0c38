/** Finds as you type within the brief: lines without the words step aside, the words are marked, and it says how many there are. */
import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { BriefModel } from '../state/brief-model';
import { findWords } from '../state/find-words';
import { useInterface } from '../state/interface';

const HIGHLIGHT = 'mujaz-find';

/** The words in the lines on the screen. Ranges mark them without a change to the text, so that Arabic letters keep joining. */
function rangesOf(root: HTMLElement, query: string): Range[] {
  const ranges: Range[] = [];
  for (const line of root.querySelectorAll('.line-button')) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest('[aria-hidden], .visually-hidden') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const [start, end] of findWords(node.nodeValue ?? '', query)) {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        ranges.push(range);
      }
    }
  }
  return ranges;
}

interface Props {
  model: BriefModel;
  root: RefObject<HTMLElement | null>;
  /** Whether the field stands there. */
  open: Signal<boolean>;
}

export function FindField({ model, root, open }: Props) {
  const { t } = useInterface();
  const field = useRef<HTMLInputElement>(null);
  const count = useSignal(0);
  const query = model.query.value;
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    const ranges = query && root.current ? rangesOf(root.current, query) : [];
    count.value = ranges.length;
    CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
    return () => void CSS.highlights.delete(HIGHLIGHT);
  }, [query, model]);
  const close = () => {
    model.find('');
    open.value = false;
    root.current?.querySelector<HTMLElement>('.line-button')?.focus();
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      root.current?.querySelector<HTMLElement>('.line-button')?.focus();
    }
    if (event.key !== 'Escape') return;
    // A popup would close.
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <search class="find">
      <input
        ref={field}
        type="search"
        class="find-field"
        dir="auto"
        value={query}
        aria-label={t('find.label')}
        placeholder={t('find.label')}
        onInput={({ currentTarget }) => model.find(currentTarget.value)}
        onKeyDown={keyDown}
      />
      <span class="find-count" role="status">
        {query && t('find.count', { count: count.value })}
      </span>
      <button type="button" class="quiet-button" onClick={close}>
        {t('find.close')}
      </button>
    </search>
  );
}
