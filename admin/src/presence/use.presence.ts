import { useSyncExternalStore } from 'react';
import { PresenceFollower } from './presence.follower.ts';
import { type People, PresenceStore } from './presence.store.ts';

const store = new PresenceStore((listener) => new PresenceFollower(listener));

/** Who is online and what they listen to, as it changes. */
export function usePresence(): People {
  return useSyncExternalStore(store.subscribe, store.people);
}
