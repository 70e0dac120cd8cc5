import type { Caller } from '../../api/caller.service.ts';
import { userFault } from '../../api/user-errors.type.ts';
import { parseId } from '../../api/validation.checks.ts';
import { announceEdit } from './edits/playlist-edit.service.ts';
import { PlaylistEditKind } from './edits/playlist-edit.type.ts';
import { addItems, moveItem, removeItems } from './item.writes.ts';
import { parseIds, parsePosition } from './playlist.checks.ts';
import type {
  AddToPlaylistInput,
  MovePlaylistItemInput,
  RemoveFromPlaylistInput,
} from './playlist.inputs.ts';
import type { PlaylistRow } from './playlist.rows.ts';
import { changePlaylist } from './playlist.service.ts';

/** @throws {UserFault} INVALID, NOT_FOUND, CONFLICT if the playlist would have too many items */
export async function addToPlaylist(caller: Caller, input: AddToPlaylistInput): Promise<PlaylistRow> {
  const songIds = parseIds(input.songIds, 'input.songIds');
  const index = input.position == null ? Number.POSITIVE_INFINITY : parsePosition(input.position);
  return changePlaylist(caller, target(input.playlistId), async (transaction, playlist) => {
    const items = await addItems(transaction, playlist.id, { songIds, index, addedBy: caller.signedIn.id });
    await announceEdit(transaction, caller, { playlistId: playlist.id, kind: PlaylistEditKind.ADDED, items });
  });
}

/** Items that somebody else has just removed are ignored, if at least one is left to remove.
 * @throws {UserFault} INVALID, NOT_FOUND */
export async function removeFromPlaylist(
  caller: Caller,
  input: RemoveFromPlaylistInput,
): Promise<PlaylistRow> {
  const itemIds = parseIds(input.itemIds, 'input.itemIds');
  return changePlaylist(caller, target(input.playlistId), async (transaction, playlist) => {
    const items = await removeItems(transaction, playlist.id, itemIds);
    if (items.length === 0)
      throw userFault('NOT_FOUND', 'The playlist has none of these items.', 'input.itemIds');
    await announceEdit(transaction, caller, {
      playlistId: playlist.id,
      kind: PlaylistEditKind.REMOVED,
      items,
    });
  });
}

/** @throws {UserFault} INVALID, NOT_FOUND */
export async function movePlaylistItem(caller: Caller, input: MovePlaylistItemInput): Promise<PlaylistRow> {
  const itemId = parseId(input.itemId, 'input.itemId');
  const index = parsePosition(input.position);
  return changePlaylist(caller, target(input.playlistId), async (transaction, playlist) => {
    const moved = await moveItem(transaction, playlist.id, itemId, index);
    if (!moved) throw userFault('NOT_FOUND', 'The playlist has no such item.', 'input.itemId');
    const edit = { playlistId: playlist.id, kind: PlaylistEditKind.MOVED, items: [moved] };
    await announceEdit(transaction, caller, edit);
  });
}

function target(playlistId: string) {
  return {
    id: parseId(playlistId, 'input.playlistId'),
    field: 'input.playlistId',
    isEdit: true,
    mayEditor: true,
  };
}
