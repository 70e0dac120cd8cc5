import { useEffect, useRef, useSyncExternalStore } from 'react';
import { FollowedValue } from './followed.value.ts';

export interface Shortcut {
  /** As `KeyboardEvent.key` says it, such as `/` or `ArrowLeft`; with Shift as `Shift+ArrowLeft`. */
  keys: string;
  /** What it does, in the user's language. */
  does: string;
}

interface Entry extends Shortcut {
  act: (event: KeyboardEvent) => void;
}

const entries = new FollowedValue<readonly Entry[]>([]);

/** Offers a shortcut while the component is shown; `?` lists it. It does nothing while the user types, or where the key is
 * that of the focused control. */
export function useShortcut(keys: string, does: string, act: (event: KeyboardEvent) => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const entry: Entry = { keys, does, act: (event) => latest.current(event) };
    entries.set([...entries.get(), entry]);
    return () => entries.set(entries.get().filter((other) => other !== entry));
  }, [keys, does]);
}

export function useShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(entries.subscribe, entries.get);
}

/** Listens for all of them. */
export function listenForShortcuts(): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return;
    const shifted = event.shiftKey && event.key.length > 1 ? `Shift+${event.key}` : event.key;
    const entry = entries.get().findLast(({ keys }) => keys === shifted);
    if (!entry) return;
    event.preventDefault();
    entry.act(event);
  });
}

const typing =
  'input:not([type=range], [type=checkbox], [type=radio]), textarea, select, [contenteditable=true]';
const pressed = 'button, a, summary, [role=menuitem], [role=tab], [role=switch], input, [role=button]';
const moved =
  'input[type=range], [role=slider], [role=menu] *, [role=tablist] *, [role=radiogroup] *, [role=listbox] *';

/** Whether the focused control, or a dialog, needs the key itself. */
function isTaken({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(typing) || document.querySelector('dialog:modal')) return true;
  if ((key === ' ' || key === 'Enter') && target.closest(pressed)) return true;
  return key.startsWith('Arrow') && target.closest(moved) !== null;
}
