import { type Connection, toConnection } from '../../api/connection.type.ts';
import { type PageArguments, parsePage } from '../../api/page.queries.ts';
import type { RequestContext } from '../../api/request-context.service.ts';
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
  context: RequestContext,
  ownerId: string,
  given: PageArguments,
): Promise<Connection<PlaylistRow>> {
  const page = parsePage(given, playlistOrder);
  const rows = await context.loader(playlistsByOwner).load({ parentId: ownerId, page });
  return toConnection(rows, page, playlistOrder, async () => {
    const total = await context.loader(playlistCountByOwner).load(ownerId);
    return total?.total ?? 0;
  });
}

export async function listItemsOf(
  context: RequestContext,
  playlistId: string,
  given: PageArguments,
): Promise<Connection<PlaylistItemRow>> {
  const page = parsePage(given, itemOrder);
  const rows = await context.loader(itemsByPlaylist).load({ parentId: playlistId, page });
  return toConnection(rows, page, itemOrder, async () => {
    const total = await context.loader(songCountByPlaylist).load(playlistId);
    return total?.total ?? 0;
  });
}
