import { connectionType } from '../../api/connection.type.ts';
import { Playlist } from './playlist.entity.ts';
import { PlaylistItem } from './playlist-item.entity.ts';

export const PlaylistConnection = connectionType('Playlist', Playlist);
export const PlaylistItemConnection = connectionType('PlaylistItem', PlaylistItem);
