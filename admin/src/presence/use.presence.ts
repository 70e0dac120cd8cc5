import { useSyncExternalStore } from 'react';
import { PresenceFollower } from './presence.follower.ts';
import { type People, PresenceStore } from './presence.store.ts';

const store = new PresenceStore((listener) => new PresenceFollower(listener));

/** Online users and what they listen to, updated live. */
export function usePresence(): People {
  return useSyncExternalStore(store.subscribe, store.people);
}
