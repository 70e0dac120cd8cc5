import { useSyncExternalStore } from 'react';
import { FollowedValue } from './followed.value.ts';

const unread = new FollowedValue(0);

/** How many messages the user has not read. */
export function useUnread(): number {
  return useSyncExternalStore(unread.subscribe, unread.get);
}

export function setUnread(count: number): void {
  if (count !== unread.get()) unread.set(count);
}
