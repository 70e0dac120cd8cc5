import type { Playlist } from './playlist.entity.ts';

/** The rows that reads of playlists return: the entity's fields, with the owner as a key. */
export interface PlaylistRow {
  id: string;
  name: string;
  description: string | null;
  public: boolean;
  ownerId: string;
  createdAt: Date;
  updatedAt: Date;
}

export interface PlaylistItemRow {
  id: string;
  playlistId: string;
  songId: string;
  position: string;
  addedAt: Date;
}

export const playlistColumns = [
  'playlist.id',
  'playlist.name',
  'playlist.description',
  'playlist.public',
  'playlist.owner_id as ownerId',
  'playlist.created_at as createdAt',
  'playlist.updated_at as updatedAt',
] as const;

export const itemColumns = [
  'playlist_item.id',
  'playlist_item.playlist_id as playlistId',
  'playlist_item.song_id as songId',
  'playlist_item.position',
  'playlist_item.added_at as addedAt',
] as const;

/** A playlist that was just written, in the form that reads return. */
export function rowOf({ id, name, description, public: isPublic, owner, createdAt, updatedAt }: Playlist) {
  return { id, name, description, public: isPublic, ownerId: owner.id, createdAt, updatedAt };
}
