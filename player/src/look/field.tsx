import { type InputHTMLAttributes, type ReactNode, useId, useState } from 'react';
import { useTexts } from '../texts/use.texts.ts';
import { Button } from './button.tsx';

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  /** What is wrong with it. */
  fault?: string | undefined;
  hint?: string | undefined;
}

/** An input with its label, a hint, and what is wrong with it. Passwords can be shown. */
export function Field({ label, fault, hint, type = 'text', ...rest }: FieldProps) {
  const { session } = useTexts();
  const id = useId();
  const [shown, setShown] = useState(false);
  const described = [fault && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="field-input">
        <input
          {...rest}
          id={id}
          type={type === 'password' && shown ? 'text' : type}
          aria-invalid={fault ? true : undefined}
          aria-describedby={described || undefined}
        />
        {type === 'password' && (
          <Button
            kind="quiet"
            aria-pressed={shown}
            aria-label={session.showPassword}
            onClick={() => setShown(!shown)}
          >
            {shown ? session.hide : session.show}
          </Button>
        )}
      </div>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className="fault">
          {fault}
        </p>
      )}
    </div>
  );
}

interface SwitchProps {
  label: string;
  hint?: ReactNode;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** Turns something on and off, at once. */
export function Switch({ label, hint, checked, disabled = false, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className="switch">
      <label htmlFor={id}>
        {label}
        {hint && <span className="field-hint">{hint}</span>}
      </label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        disabled={disabled}
        onChange={({ target }) => onChange(target.checked)}
      />
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  disabled?: boolean;
  onChange: (value: Value) => void;
}

/** One of a few. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  disabled,
  onChange,
}: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className="switch">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
