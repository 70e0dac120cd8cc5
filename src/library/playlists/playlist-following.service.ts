import type { Caller } from '../../api/caller.service.ts';
import { badArgument } from '../../api/request-errors.model.ts';
import type { EventBus } from '../../events/event-bus.service.ts';
import { eventStream } from '../../events/event-stream.service.ts';
import { readTogether } from '../../events/joined-reads.service.ts';
import { playlistAccessTopic, playlistTopic } from './playlist.events.ts';
import { playlistsByIds } from './playlist.queries.ts';
import type { PlaylistRow } from './playlist.rows.ts';

/** A playlist after each change. Ends when it is deleted, or when the viewer may no longer see it.
 * @throws BAD_USER_INPUT if there is no such playlist that the viewer may see. */
export function followPlaylist(
  caller: Caller,
  bus: EventBus,
  id: string,
): Promise<AsyncIterable<PlaylistRow>> {
  const viewer = caller.signedIn;
  const read = () =>
    readTogether(bus, JSON.stringify(['playlist', id, viewer.id]), () =>
      playlistsByIds(caller.em.fork(), viewer, [id]),
    );
  let isOver = false;
  return eventStream(bus, {
    topics: [playlistTopic(id), playlistAccessTopic(viewer.id)],
    async begin() {
      if ((await read()).length === 0)
        throw badArgument('id', 'there is no such playlist, or you may not see it');
    },
    isOver: () => isOver,
    async *read({ payloads, missed }) {
      const [playlist] = await read();
      isOver = !playlist;
      if (playlist && (missed || payloads.includes('changed'))) yield playlist;
    },
  });
}
