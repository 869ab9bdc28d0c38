/** What stands in place of a brief: one sentence that says what is, one that says what to do. */
import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  text?: string;
  /** A way out, or details. */
  children?: ComponentChildren;
}

export function Notice({ title, text, children }: Props) {
  return (
    <div class="notice">
      <svg class="notice-sheet" viewBox="0 0 72 56" width="72" height="56" aria-hidden="true">
        <path d="M8.5 4.5h55v47h-55z" class="sheet-edge" />
        <path d="M15 13.5h30" class="sheet-title" />
        <path d="M15 22.5h42M15 29.5h42M15 36.5h42M15 43.5h24" class="sheet-lines" />
      </svg>
      <h1>{title}</h1>
      {text && <p>{text}</p>}
      {children}
    </div>
  );
}
