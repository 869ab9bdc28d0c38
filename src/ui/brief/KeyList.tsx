/** All keys of the brief in one list; "?" opens and closes it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useInterface } from '../state/interface';
import { SECTION_KEYS } from './keyboard';

export function KeyList() {
  const { t } = useInterface();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the paint: whoever sees the brief can use its keys.
  useLayoutEffect(() => {
    const toggle = ({ key, target }: KeyboardEvent) => {
      // The Arabic question mark stands on the same key.
      if (key !== '?' && key !== '؟') return;
      // a question that somebody writes into a note
      if ((target as Element).closest('input, textarea, select')) return;
      if (dialog.current?.open) dialog.current.close();
      else dialog.current?.showModal();
    };
    document.addEventListener('keydown', toggle);
    return () => document.removeEventListener('keydown', toggle);
  }, []);
  const keys: [string, string][] = [
    ['↓ ↑', t('keys.lines')],
    ...SECTION_KEYS.map(({ letter, label }): [string, string] => [letter, t(label)]),
    ['Enter', t('keys.show')],
    ['F  /', t('find.label')],
    ['Esc', t('keys.escape')],
    ['?', t('keys.title')],
  ];
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{t('keys.title')}</h2>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button class="button" type="submit">
          {t('keys.close')}
        </button>
      </form>
    </dialog>
  );
}
