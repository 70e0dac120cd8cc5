import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon, type IconName } from './icon.tsx';

export interface ButtonLook {
  /** `main`: what a screen is for. `plain`: the others. `quiet`: as a text. `danger`: what cannot be undone. */
  kind?: 'main' | 'plain' | 'quiet' | 'danger';
  icon?: IconName;
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> &
  ButtonLook & {
    /** Something is on its way: it cannot be pressed again, but keeps the focus. */
    busy?: boolean;
  };

export function Button({
  kind = 'plain',
  icon,
  busy = false,
  children,
  className,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={['button', `button-${kind}`, className].filter(Boolean).join(' ')}
      aria-disabled={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A link that looks like a button. */
export function ButtonLink({
  kind = 'plain',
  icon,
  href,
  children,
}: ButtonLook & { href: string; children: ReactNode }) {
  return (
    <Link href={href} className={`button button-${kind}`}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}
