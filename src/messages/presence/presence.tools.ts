import { serviceKey } from '../../shared/services.ts';
import type { NowPlayingClock } from './now.playing.clock.ts';
import type { PresenceWatch } from './presence.watch.ts';

/** What the rules about presences need besides the database. */
export interface PresenceTools {
  /** Whether the user has a socket on this process. */
  isHere(userId: string): boolean;
  watch: PresenceWatch;
  clock: NowPlayingClock;
}

export const presenceTools = serviceKey<PresenceTools>('presence');
