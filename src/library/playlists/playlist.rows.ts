import { columns, type Row, rowKeys } from '../../persistence/entity-row.model.ts';
import { Playlist } from './playlist.entity.ts';
import { PlaylistItem } from './playlist-item.entity.ts';

// The rows that reads of playlists return: the entity's fields, with relations as their keys.

export type PlaylistRow = Row<Playlist>;
export type PlaylistItemRow = Row<PlaylistItem>;

export const playlistColumns = columns('playlist', rowKeys(Playlist));
export const itemColumns = columns('playlist_item', rowKeys(PlaylistItem));
