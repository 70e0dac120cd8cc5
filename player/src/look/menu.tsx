import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { useLocation } from 'wouter';
import { IconButton } from './icon.button.tsx';
import { Icon, type IconName } from './icon.tsx';

export interface MenuItem {
  label: string;
  icon?: IconName;
  /** Either leads somewhere, or does something. */
  href?: string;
  act?: () => unknown;
  danger?: boolean;
  /** Leaves this app, such as for the admin panel. */
  leaves?: boolean;
}

interface MenuProps {
  /** The name of its button. */
  label: string;
  /** Only asked for when the menu opens. */
  items: () => readonly (MenuItem | false | null | undefined)[];
  icon?: IconName;
  /** Content of the button instead of an icon. */
  children?: ReactNode;
  className?: string;
  /** -1 where another key than Tab leads to it. */
  tabIndex?: number;
}

/** A button that opens a menu: arrows move, letters jump, Escape closes. */
export function Menu({ label, items, icon = 'dots', children, className, tabIndex }: MenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const shared = {
    ref: button,
    tabIndex,
    'aria-haspopup': 'menu' as const,
    'aria-expanded': open,
    onClick: () => setOpen(!open),
  };
  const close = (focus: boolean) => {
    setOpen(false);
    if (focus) button.current?.focus();
  };
  return (
    <>
      {children ? (
        <button type="button" {...shared} className={className} aria-label={label} title={label}>
          {children}
        </button>
      ) : (
        <IconButton {...shared} className={className} icon={icon} label={label} />
      )}
      {open && (
        <MenuList label={label} items={items().filter((item) => !!item)} button={button} onClose={close} />
      )}
    </>
  );
}

interface MenuListProps {
  label: string;
  items: readonly MenuItem[];
  button: RefObject<HTMLButtonElement | null>;
  /** @param focus whether the button gets the focus back. */
  onClose: (focus: boolean) => void;
}

function MenuList({ label, items, button, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [, go] = useLocation();
  useLayoutEffect(() => {
    if (list.current && button.current) place(list.current, button.current);
    entriesIn(list.current)[0]?.focus({ preventScroll: true });
  }, [button]);
  useEffect(() => closeOutside(list, button, () => onClose(false)));

  const choose = (item: MenuItem) => {
    // Another page takes the focus; an action may open a dialog, which gives it back.
    onClose(item.href === undefined);
    if (item.leaves && item.href) location.assign(item.href);
    else if (item.href) go(item.href);
    else item.act?.();
  };
  return createPortal(
    <div
      ref={list}
      className="menu"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => move(event, () => onClose(true))}
    >
      {items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={item.danger ? 'menu-item menu-danger' : 'menu-item'}
          onClick={() => choose(item)}
        >
          {item.icon && <Icon name={item.icon} />}
          <span>{item.label}</span>
        </button>
      ))}
    </div>,
    document.body,
  );
}

/** Pixels between the menu and the edges of the window. */
const margin = 8;

/** Below the button, or above it where there is no room. */
function place(list: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { width, height } = list.getBoundingClientRect();
  const below = at.bottom + height + margin <= innerHeight || at.top < height;
  const top = below ? Math.min(at.bottom + 4, innerHeight - height - margin) : at.top - height - 4;
  const rightToLeft = getComputedStyle(button).direction === 'rtl';
  const wished = rightToLeft ? at.left : at.right - width;
  const left = Math.max(margin, Math.min(wished, innerWidth - width - margin));
  list.style.top = `${Math.max(margin, top)}px`;
  list.style.left = `${left}px`;
}

function closeOutside(
  list: RefObject<HTMLElement | null>,
  button: RefObject<HTMLElement | null>,
  close: () => void,
): () => void {
  const pressed = ({ target }: Event) => {
    const inside =
      target instanceof Node && (list.current?.contains(target) || button.current?.contains(target));
    if (!inside) close();
  };
  const scrolled = ({ target }: Event) => {
    if (target !== list.current) close();
  };
  addEventListener('pointerdown', pressed, true);
  addEventListener('scroll', scrolled, true);
  addEventListener('resize', close);
  return () => {
    removeEventListener('pointerdown', pressed, true);
    removeEventListener('scroll', scrolled, true);
    removeEventListener('resize', close);
  };
}

function move(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  const entries = entriesIn(event.currentTarget);
  const at = entries.indexOf(document.activeElement as HTMLElement);
  const next = {
    ArrowDown: entries[(at + 1) % entries.length],
    ArrowUp: entries.at(at <= 0 ? -1 : at - 1),
    Home: entries[0],
    End: entries.at(-1),
  }[event.key];
  const begins = (entry: HTMLElement) =>
    event.key.length === 1 && entry.textContent?.trim().toLowerCase().startsWith(event.key.toLowerCase());
  const target = next ?? [...entries.slice(at + 1), ...entries.slice(0, at + 1)].find(begins);
  if (event.key === 'Escape' || event.key === 'Tab') close();
  else if (!target || event.key === ' ') return;
  else target.focus();
  event.preventDefault();
  event.stopPropagation();
}

function entriesIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}
