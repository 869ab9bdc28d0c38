/** A button that shows a sign alone; its name is in the tooltip and for screen readers. */
import { Icon, type IconName } from './Icon';

interface Props {
  icon: IconName;
  label: string;
  onClick: () => void;
  /** Present where the button switches something on and off. */
  pressed?: boolean;
}

export function IconButton({ icon, label, onClick, pressed }: Props) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} aria-pressed={pressed} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
