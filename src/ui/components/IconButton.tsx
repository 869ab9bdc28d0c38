/** A button that shows a sign alone; its name is in the tooltip and for screen readers. */
import { Icon, type IconName } from './Icon';

interface Props {
  icon: IconName;
  label: string;
  onClick: () => void;
}

export function IconButton({ icon, label, onClick }: Props) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
