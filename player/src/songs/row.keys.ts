/** Rows that Page Up and Page Down pass over. */
const page = 10;

/** The row to which a key leads; undefined if it leads nowhere. */
export function rowAfter(key: string, index: number, count: number): number | undefined {
  const last = count - 1;
  const target = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: last,
  }[key];
  return target === undefined ? undefined : Math.min(last, Math.max(0, target));
}

/** Moves the focus among a row and its controls, by the arrow keys to the sides. */
export function focusBeside(row: HTMLElement, key: string): boolean {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return false;
  const forward = (key === 'ArrowRight') === (getComputedStyle(row).direction === 'ltr');
  const stops = [row, ...row.querySelectorAll<HTMLElement>('a, button')].filter(
    (stop) => stop.offsetParent !== null,
  );
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[Math.min(stops.length - 1, Math.max(0, at + (forward ? 1 : -1)))]?.focus();
  return true;
}
