export interface NoticeAction {
  label: string;
  act: () => void;
}

export interface Notice {
  key: number;
  text: string;
  action: NoticeAction | undefined;
}

/** So that a few may be read one after the other, and nothing is covered by more. */
const mostShown = 3;
const shownMs = 6000;
/** A notice that offers something to do stays for longer. */
const actionMs = 12_000;

let notices: readonly Notice[] = [];
let keys = 0;
const listeners = new Set<() => void>();

/** Tells the user something for a few seconds, at the edge of the screen. The same text is not shown twice at once. */
export function notice(text: string, action?: NoticeAction): void {
  keys += 1;
  const added = { key: keys, text, action };
  set([...notices.filter((other) => other.text !== text), added].slice(-mostShown));
  setTimeout(() => dismissNotice(added.key), action ? actionMs : shownMs);
}

export function dismissNotice(key: number): void {
  if (notices.some((shown) => shown.key === key)) set(notices.filter((shown) => shown.key !== key));
}

export function currentNotices(): readonly Notice[] {
  return notices;
}

export function onNotices(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: readonly Notice[]): void {
  notices = next;
  for (const listener of listeners) listener();
}
