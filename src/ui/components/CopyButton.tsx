/** A button that puts a text on the clipboard, and says in its own place that it did. */
import { useSignal } from '@preact/signals';
import { useInterface } from '../state/interface';

interface Props {
  label: string;
  text: string;
}

export function CopyButton({ label, text }: Props) {
  const { t } = useInterface();
  const answer = useSignal('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      answer.value = t('copied');
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
