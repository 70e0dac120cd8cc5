import type { Caller } from '../../api/caller.service.ts';
import { type Connection, toConnection } from '../../api/connection.type.ts';
import { type PageArguments, parsePage } from '../../api/page.queries.ts';
import {
  itemsByPlaylist,
  playlistCountByOwner,
  playlistsByOwner,
  songCountByPlaylist,
} from './playlist.loaders.ts';
import { itemOrder, playlistOrder } from './playlist.orders.ts';
import type { PlaylistItemRow, PlaylistRow } from './playlist.rows.ts';

/** The owner's playlists that the viewer may see. */
export async function listPlaylistsOf(
  caller: Caller,
  ownerId: string,
  given: PageArguments,
): Promise<Connection<PlaylistRow>> {
  const page = parsePage(given, playlistOrder);
  const rows = await caller.loader(playlistsByOwner).load({ parentId: ownerId, page });
  return toConnection(rows, page, playlistOrder, async () => {
    const total = await caller.loader(playlistCountByOwner).load(ownerId);
    return total?.total ?? 0;
  });
}

export async function listItemsOf(
  caller: Caller,
  playlistId: string,
  given: PageArguments,
): Promise<Connection<PlaylistItemRow>> {
  const page = parsePage(given, itemOrder);
  const rows = await caller.loader(itemsByPlaylist).load({ parentId: playlistId, page });
  return toConnection(rows, page, itemOrder, async () => {
    const total = await caller.loader(songCountByPlaylist).load(playlistId);
    return total?.total ?? 0;
  });
}
