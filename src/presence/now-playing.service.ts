import type { UserRow } from '../accounts/account.queries.ts';
import { readViewer } from '../accounts/account.service.ts';
import type { Caller } from '../api/caller.service.ts';
import { userFault } from '../api/user-errors.type.ts';
import type { EventBus } from '../events/event-bus.service.ts';
import { transaction } from '../persistence/transaction.service.ts';
import { startSong, stopSong } from './now-playing.writes.ts';
import type { NowPlayingClock } from './now-playing-clock.service.ts';
import { presenceByUser } from './presence.loaders.ts';

/** Shows others what the viewer listens to; null ends it. Without a socket, the song is stored and becomes visible
 * with the first one, if that is before the song's end.
 * @throws {UserFault} NOT_FOUND */
export async function setNowPlaying(
  caller: Caller,
  { bus, clock }: { bus: EventBus; clock: NowPlayingClock },
  songId: string | null,
): Promise<UserRow> {
  const viewer = await readViewer(caller.em, caller);
  const seconds = await transaction(caller.em, async (transaction) => {
    if (songId === null) {
      await stopSong(transaction, bus, viewer.id);
      return null;
    }
    const seconds = await startSong(transaction, bus, viewer.id, songId);
    if (seconds === null) throw userFault('NOT_FOUND', 'Song not found.', 'songId');
    return seconds;
  });
  clock.set(viewer.id, seconds);
  caller.loader(presenceByUser).clear(viewer.id);
  return viewer;
}
