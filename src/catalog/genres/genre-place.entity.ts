import { BigIntType, EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Album } from '../albums/album.entity.ts';
import { Artist } from '../artists/artist.entity.ts';
import { AlbumPlace } from '../listed/listed-album.entity.ts';
import { ArtistPlace } from '../listed/listed-artist.entity.ts';
import { albumOrders, artistOrders, ListIndexes, songOrders } from '../listed/listed-indexes.decorator.ts';
import { SongPlace } from '../listed/listed-song.entity.ts';
import { Song } from '../songs/song.entity.ts';
import { Genre } from './genre.entity.ts';

// What has a genre, with the columns that lists of the genre are ordered by, so that an index holds each order.
// Triggers repeat them, and add the genres of songs up for albums and artists.

/** A genre of a song. */
@Entity({ tableName: 'song_genre' })
@Check({ name: 'song_genre_position_check', expression: 'position > 0' })
@ListIndexes(
  'song_genre',
  'song_id',
  { ...songOrders, plays: 'plays' },
  {
    scope: 'genre_id',
    condition: 'available',
  },
)
export class SongGenre extends SongPlace {
  [EntityName]?: 'SongGenre';
  [PrimaryKeyProp]?: ['song', 'genre'];

  @ManyToOne(() => Song, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  song!: Song;

  @ManyToOne(() => Genre, { primary: true, deleteRule: 'restrict', updateRule: 'no action' })
  genre!: Genre;

  /** Among the genres of the song, from 1. */
  @Property({ type: 'smallint' })
  position!: number;

  /** Whether lists show the song. */
  @Property({ type: 'boolean' })
  available!: boolean;

  @Property({ type: 'uuid', nullable: true })
  albumId!: string | null;

  @Property({ type: 'integer' })
  plays!: number;

  /** The main artists of the song if there are several, in the order of their ids; `artistId` is the first one credited. */
  @Property({ type: 'array', columnType: 'uuid[]', nullable: true })
  mainArtists!: string[] | null;
}

/** A genre of the songs of an album that lists show. */
@Entity({ tableName: 'album_genre' })
@ListIndexes('album_genre', 'album_id', { ...albumOrders, plays: 'plays' }, { scope: 'genre_id' })
export class AlbumGenre extends AlbumPlace {
  [EntityName]?: 'AlbumGenre';
  [PrimaryKeyProp]?: ['album', 'genre'];

  @ManyToOne(() => Album, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  album!: Album;

  @ManyToOne(() => Genre, { primary: true, deleteRule: 'restrict', updateRule: 'no action' })
  genre!: Genre;

  /** Songs of the album that have the genre. */
  @Property({ type: 'integer' })
  songs!: number;

  /** Of all songs of the album. */
  @Property({ type: new BigIntType('string') })
  plays!: string;
}

/** A genre of the songs with a main credit of an artist that lists show. */
@Entity({ tableName: 'artist_genre' })
@ListIndexes('artist_genre', 'artist_id', { ...artistOrders, plays: 'plays' }, { scope: 'genre_id' })
export class ArtistGenre extends ArtistPlace {
  [EntityName]?: 'ArtistGenre';
  [PrimaryKeyProp]?: ['artist', 'genre'];

  @ManyToOne(() => Artist, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  artist!: Artist;

  @ManyToOne(() => Genre, { primary: true, deleteRule: 'restrict', updateRule: 'no action' })
  genre!: Genre;

  /** Songs of the artist that have the genre. */
  @Property({ type: 'integer' })
  songs!: number;

  /** Of all songs of the artist. */
  @Property({ type: new BigIntType('string') })
  plays!: string;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof SongGenre | typeof AlbumGenre | typeof ArtistGenre> {}
}
