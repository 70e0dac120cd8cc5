import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { timestamp } from '../../api/base.entity.ts';
import { humanOrder } from '../../persistence/sql-parts.queries.ts';
import { Album } from '../albums/album.entity.ts';
import { Artist } from '../artists/artist.entity.ts';
import { Song } from '../songs/song.entity.ts';
import { Genre } from './genre.entity.ts';

// What has a genre, with the columns that lists of the genre are ordered by, so that an index holds each order.
// Triggers repeat them, and add the genres of songs up for albums and artists.

/** A genre of a song. */
@Entity({ tableName: 'song_genre' })
@Check({ name: 'song_genre_position_check', expression: 'position > 0' })
@Index({ name: 'song_genre_created_order', properties: ['genre', 'createdAt', 'song'] })
@Index({ name: 'song_genre_title_order', properties: ['genre', 'title', 'song'] })
@Index({ name: 'song_genre_duration_order', properties: ['genre', 'duration', 'song'] })
@Index({ name: 'song_genre_play_count_order', properties: ['genre', 'playCount', 'song'] })
export class SongGenre {
  [EntityName]?: 'SongGenre';
  [PrimaryKeyProp]?: ['song', 'genre'];

  @ManyToOne(() => Song, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  song!: Song;

  @ManyToOne(() => Genre, { primary: true, deleteRule: 'restrict', updateRule: 'no action' })
  genre!: Genre;

  /** Among the genres of the song, from 1. */
  @Property({ type: 'smallint' })
  position!: number;

  @Property({ type: 'uuid' })
  artistId!: string;

  @Property({ type: 'uuid', nullable: true })
  albumId!: string | null;

  @Property({ type: 'text', collation: humanOrder })
  title!: string;

  @Property({ type: 'Date', columnType: timestamp })
  createdAt!: Date;

  @Property({ type: 'integer' })
  duration!: number;

  @Property({ type: 'integer' })
  playCount!: number;
}

/** A genre of the songs of an album. */
@Entity({ tableName: 'album_genre' })
@Index({ name: 'album_genre_created_order', properties: ['genre', 'createdAt', 'album'] })
@Index({ name: 'album_genre_title_order', properties: ['genre', 'title', 'album'] })
@Index({
  name: 'album_genre_release_year_ascending',
  expression:
    'create index album_genre_release_year_ascending on album_genre (genre_id, (coalesce(release_year, 32767)), album_id)',
})
@Index({
  name: 'album_genre_release_year_descending',
  expression:
    'create index album_genre_release_year_descending on album_genre (genre_id, (coalesce(release_year, -32768)), album_id)',
})
export class AlbumGenre {
  [EntityName]?: 'AlbumGenre';
  [PrimaryKeyProp]?: ['album', 'genre'];

  @ManyToOne(() => Album, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  album!: Album;

  @ManyToOne(() => Genre, { primary: true, deleteRule: 'restrict', updateRule: 'no action' })
  genre!: Genre;

  /** Songs of the album that have the genre. */
  @Property({ type: 'integer' })
  songs!: number;

  @Property({ type: 'text', collation: humanOrder })
  title!: string;

  @Property({ type: 'smallint', nullable: true })
  releaseYear!: number | null;

  @Property({ type: 'Date', columnType: timestamp })
  createdAt!: Date;
}

/** A genre of the songs of an artist. */
@Entity({ tableName: 'artist_genre' })
@Index({ name: 'artist_genre_created_order', properties: ['genre', 'createdAt', 'artist'] })
@Index({ name: 'artist_genre_sort_name_order', properties: ['genre', 'sortName', 'artist'] })
export class ArtistGenre {
  [EntityName]?: 'ArtistGenre';
  [PrimaryKeyProp]?: ['artist', 'genre'];

  @ManyToOne(() => Artist, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  artist!: Artist;

  @ManyToOne(() => Genre, { primary: true, deleteRule: 'restrict', updateRule: 'no action' })
  genre!: Genre;

  /** Songs of the artist that have the genre. */
  @Property({ type: 'integer' })
  songs!: number;

  @Property({ type: 'text', collation: humanOrder })
  sortName!: string;

  @Property({ type: 'Date', columnType: timestamp })
  createdAt!: Date;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof SongGenre | typeof AlbumGenre | typeof ArtistGenre> {}
}
