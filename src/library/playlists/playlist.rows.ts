import { columns, type Row, rowKeys } from '../../persistence/entity-row.model.ts';
import { Playlist } from './playlist.entity.ts';
import { PlaylistItem } from './playlist-item.entity.ts';

// The rows that reads of playlists return: the entity's fields, with relations as their keys.

export type PlaylistRow = Row<Playlist>;
export type PlaylistItemRow = Row<PlaylistItem>;

export const playlistColumns = columns('playlist', rowKeys(Playlist));
export const itemColumns = columns('playlist_item', rowKeys(PlaylistItem));

/** A playlist that was just written, in the form that reads return. */
export function rowOf({ id, name, description, public: isPublic, owner, createdAt, updatedAt }: Playlist) {
  return { id, name, description, public: isPublic, ownerId: owner.id, createdAt, updatedAt };
}
