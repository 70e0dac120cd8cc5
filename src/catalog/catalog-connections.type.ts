import { connectionType } from '../api/connection.type.ts';
import { Album } from './albums/album.entity.ts';
import { Artist } from './artists/artist.entity.ts';
import { Song } from './songs/song.entity.ts';

export const ArtistConnection = connectionType('Artist', Artist);
export const AlbumConnection = connectionType('Album', Album);
export const SongConnection = connectionType('Song', Song);
