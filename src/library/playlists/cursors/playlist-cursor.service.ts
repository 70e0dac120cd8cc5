import { seesBlocked } from '../../../accounts/blocks/block.policy.ts';
import { blocksBetween } from '../../../accounts/blocks/block.queries.ts';
import type { Caller } from '../../../api/caller.service.ts';
import { userFault } from '../../../api/user-errors.type.ts';
import { parseId } from '../../../api/validation.checks.ts';
import { type EventBus, eventBus } from '../../../events/event-bus.service.ts';
import { transaction } from '../../../persistence/transaction.service.ts';
import { editablePlaylist } from '../editable.queries.ts';
import { followAsEditor } from '../editor-stream.service.ts';
import type { PlaylistRow } from '../playlist.rows.ts';
import type { PlaylistCursorRow } from './playlist-cursor.type.ts';

/** Cursors are sent and not kept: a client says again where its user is, every few seconds and when somebody comes. */
const cursorTopic = (playlistId: string) => `playlist.cursors.${playlistId}`;

export interface CursorMove {
  playlistId: string;
  itemId: string | null;
  present: boolean;
}

/** Shows the others who may change a playlist where the viewer is on it.
 * @throws {UserFault} NOT_FOUND for a playlist that the viewer may not change */
export async function setPlaylistCursor(caller: Caller, given: CursorMove): Promise<PlaylistRow> {
  const playlistId = parseId(given.playlistId, 'playlistId');
  const itemId = given.itemId === null ? null : parseId(given.itemId, 'itemId');
  const playlist = await editablePlaylist(caller.em, caller.signedIn, playlistId);
  if (!playlist) throw userFault('NOT_FOUND', 'Playlist not found.', 'playlistId');
  const row: PlaylistCursorRow = { playlistId, userId: caller.signedIn.id, itemId, present: given.present };
  await transaction(caller.em, (transaction) =>
    caller.service(eventBus).publish(transaction, cursorTopic(playlistId), JSON.stringify(row)),
  );
  return playlist;
}

/** Cursors of the others. Ends when the viewer may no longer change the playlist.
 * @throws BAD_USER_INPUT if there is no such playlist that the viewer may change. */
export function followCursors(
  caller: Caller,
  bus: EventBus,
  playlistId: string,
): Promise<AsyncIterable<PlaylistCursorRow>> {
  const viewer = caller.signedIn;
  return followAsEditor<PlaylistCursorRow>(caller, bus, {
    ...{ playlistId, topic: cursorTopic(playlistId) },
    async shown(em, rows) {
      const others = rows.filter(({ userId }) => userId !== viewer.id);
      if (others.length === 0) return [];
      const ids = [...new Set(others.map(({ userId }) => userId))];
      const blocks = seesBlocked(viewer) ? [] : await blocksBetween(em, viewer.id, ids);
      const hidden = new Set(blocks.map(({ otherId }) => otherId));
      return others.filter(({ userId }) => !hidden.has(userId));
    },
  });
}
