import type { CSSProperties } from 'react';

interface SliderProps {
  label: string;
  value: number;
  max: number;
  step?: number;
  /** The value as it is read out, such as `1:05 of 3:20`. */
  valueText: string;
  disabled?: boolean;
  className?: string;
  /** While it is dragged, and once for each key. */
  onChange: (value: number) => void;
  /** When it is let go. */
  onCommit?: (value: number) => void;
}

export function Slider({
  label,
  value,
  max,
  step = 1,
  valueText,
  disabled = false,
  className,
  onChange,
  onCommit,
}: SliderProps) {
  const part = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  const commit = ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
    onCommit?.(currentTarget.valueAsNumber);
  return (
    <input
      type="range"
      className={['slider', className].filter(Boolean).join(' ')}
      aria-label={label}
      aria-valuetext={valueText}
      min={0}
      max={max}
      step={step}
      value={value}
      disabled={disabled}
      style={{ '--part': part } as CSSProperties}
      onChange={({ target }) => onChange(target.valueAsNumber)}
      onPointerUp={commit}
      onKeyUp={commit}
    />
  );
}
