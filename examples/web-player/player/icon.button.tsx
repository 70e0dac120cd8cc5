import { Icon, type IconName } from './icons.tsx';

interface IconButtonProps {
  icon: IconName;
  label: string;
  onClick: () => void;
  /** For a switch: whether it is on. */
  pressed?: boolean | undefined;
  /** For a button that shows and hides something: whether it is shown. */
  expanded?: boolean;
  /** A word or number on it. */
  badge?: string | number | undefined;
  className?: string;
  disabled?: boolean;
}

export function IconButton({
  icon,
  label,
  onClick,
  pressed,
  expanded,
  badge,
  className,
  disabled,
}: IconButtonProps) {
  return (
    <button
      type="button"
      className={`icon ${className ?? ''}`}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
      {badge ? <span className="badge">{badge}</span> : null}
    </button>
  );
}
