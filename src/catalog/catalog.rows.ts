import { columns, joinedColumns, nesting, type Row, rowKeys } from '../persistence/entity-row.model.ts';
import { Album } from './albums/album.entity.ts';
import { Artist } from './artists/artist.entity.ts';
import type { CreditRole } from './credits/credit.model.ts';
import { Genre } from './genres/genre.entity.ts';
import { Song } from './songs/song.entity.ts';

// The rows that reads return: the entity's fields, with the artist joined and other relations as keys.

export type ArtistRow = Row<Artist, 'nameKey' | 'givenSortName' | 'editedFields'>;
export type AlbumRow = Row<
  Album,
  'artist' | 'titleKey' | 'givenSortTitle' | 'editionKey' | 'reissueYear' | 'editedFields' | 'splitFrom'
> & {
  artist: ArtistRow;
};
export type SongRow = Row<Song, 'artist' | 'givenSortTitle' | 'editedFields'> & { artist: ArtistRow };
export type GenreRow = Row<Genre, 'nameKey'>;

export interface GenreTotals {
  songCount: number;
  albumCount: number;
}

/** A genre in a list. */
export type CountedGenreRow = GenreRow & GenreTotals;

/** A credit of a song or an album. */
export interface CreditRow {
  artist: ArtistRow;
  role: CreditRole;
  creditedAs: string;
  joinPhrase: string;
  detail: string | null;
}

const artistKeys = rowKeys(Artist, ['nameKey', 'givenSortName', 'editedFields']);
export const joinedArtistColumns = joinedColumns('artist', artistKeys);

export const genreColumns = columns('genre', rowKeys(Genre, ['nameKey']));
export const artistColumns = columns('artist', artistKeys);
export const albumColumns = [
  ...columns(
    'album',
    rowKeys(Album, [
      'artist',
      'titleKey',
      'givenSortTitle',
      'editionKey',
      'reissueYear',
      'editedFields',
      'splitFrom',
    ]),
  ),
  ...joinedArtistColumns,
];
export const songColumns = [
  ...columns('song', rowKeys(Song, ['artist', 'givenSortTitle', 'editedFields'])),
  ...joinedArtistColumns,
];

/** Moves the columns of the joined artist into a nested object. */
export const nestArtist = nesting<'artist', ArtistRow>('artist', artistKeys);
