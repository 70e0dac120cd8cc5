import { connectionType } from '../shared/connection.ts';
import { Album } from './album.entity.ts';
import { Artist } from './artist.entity.ts';
import { Song } from './song.entity.ts';

export const ArtistConnection = connectionType('Artist', Artist);
export const AlbumConnection = connectionType('Album', Album);
export const SongConnection = connectionType('Song', Song);
