import { FollowedValue } from './followed.value.ts';

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

const notices = new FollowedValue<readonly Notice[]>([]);
let keys = 0;

export const currentNotices = notices.get;
export const onNotices = notices.subscribe;

/** Tells the user something for a few seconds, at the edge of the screen. The same text is not shown twice at once. */
export function notice(text: string, action?: NoticeAction): void {
  keys += 1;
  const added = { key: keys, text, action };
  const others = notices.get().filter((other) => other.text !== text);
  notices.set([...others, added].slice(-mostShown));
  setTimeout(() => dismissNotice(added.key), action ? actionMs : shownMs);
}

export function dismissNotice(key: number): void {
  const shown = notices.get();
  const left = shown.filter((one) => one.key !== key);
  if (left.length < shown.length) notices.set(left);
}
