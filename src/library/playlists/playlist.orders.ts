import { type KeysetOrder, sortValues } from '../../api/cursor.model.ts';
import type { PlaylistItemRow, PlaylistRow } from './playlist.rows.ts';

/** Newest first. */
export const playlistOrder: KeysetOrder<PlaylistRow> = {
  name: 'playlists',
  column: 'playlist.created_at',
  id: 'playlist.id',
  direction: 'desc',
  value: (playlist) => playlist.createdAt,
  schema: sortValues.date,
};

/** In the owner's order. */
export const itemOrder: KeysetOrder<PlaylistItemRow> = {
  name: 'playlist items',
  column: 'playlist_item.position',
  id: 'playlist_item.id',
  direction: 'asc',
  value: (item) => item.position,
  schema: sortValues.text,
};
