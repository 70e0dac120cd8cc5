import { findViewer } from '../accounts/account.service.ts';
import type { User } from '../accounts/user.entity.ts';
import type { RequestContext } from '../api/request-context.service.ts';
import { userFault } from '../api/user-errors.type.ts';
import { eventBus } from '../events/event-bus.service.ts';
import { transaction } from '../persistence/transaction.service.ts';
import { startSong, stopSong } from './now-playing.writes.ts';
import { presenceByUser } from './presence.loaders.ts';
import { presenceServices } from './presence-services.key.ts';

/** Shows others what the viewer listens to, or with null that it is nothing. Without a socket it is kept and
 * shows once there is one, if that is before the song's end.
 * @throws {UserFault} NOT_FOUND */
export async function setNowPlaying(context: RequestContext, songId: string | null): Promise<User> {
  const { clock } = context.service(presenceServices);
  const bus = context.service(eventBus);
  const { viewer, seconds } = await transaction(context.em, async ({ em }) => {
    const viewer = await findViewer(em, context);
    if (songId === null) {
      await stopSong(em, bus, viewer.id);
      return { viewer, seconds: null };
    }
    const seconds = await startSong(em, bus, viewer.id, songId);
    if (seconds === null) throw userFault('NOT_FOUND', 'There is no such song', 'songId');
    return { viewer, seconds };
  });
  clock.set(viewer.id, seconds);
  context.loader(presenceByUser).clear(viewer.id);
  return viewer;
}
