import { serviceKey } from '../api/services.model.ts';
import type { NowPlayingClock } from './now-playing-clock.service.ts';
import type { PresenceWatch } from './presence-watch.service.ts';

/** Services that presence needs besides the database. */
export interface PresenceServices {
  /** The id of this process in `server_process`, whose row is there while it lives. */
  processId: string;
  /** Whether the user has a socket on this process. */
  isHere(userId: string): boolean;
  watch: PresenceWatch;
  clock: NowPlayingClock;
}

export const presenceServices = serviceKey<PresenceServices>('presence');
