/** A button that puts a text on the clipboard, and says in its own place that it did. */
import { useSignal } from '@preact/signals';
import { useInterface } from '../state/interface';

interface Props {
  label: string;
  /** Made when it is asked for; null where there is none, which `none` then says. */
  text: () => Promise<string | null>;
  none: string;
}

export function CopyButton({ label, text, none }: Props) {
  const { t } = useInterface();
  const answer = useSignal('');
  const copy = async () => {
    try {
      const made = await text();
      if (made) await navigator.clipboard.writeText(made);
      answer.value = made ? t('copied') : none;
    } catch {
      answer.value = t('copyFailed');
    }
  };
  return (
    <p class="copy">
      <button type="button" class="text-button" onClick={copy}>
        {label}
      </button>{' '}
      <span role="status">{answer.value}</span>
    </p>
  );
}
