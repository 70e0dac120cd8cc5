import { BigIntType, EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { timestamp } from '../../api/base.entity.ts';
import { humanOrder } from '../../persistence/sql-parts.queries.ts';
import { Album } from '../albums/album.entity.ts';
import { Artist } from '../artists/artist.entity.ts';
import { Song } from '../songs/song.entity.ts';

// What is credited to an artist, with the columns that lists of the artist are ordered by, so that an index holds each
// order. Triggers and `place_…_credits` write these tables.

/** A song and one of its artists, whatever the roles. */
@Entity({ tableName: 'song_artist' })
@Index({ name: 'song_artist_created_order', properties: ['artist', 'createdAt', 'song'] })
@Index({ name: 'song_artist_title_order', properties: ['artist', 'title', 'song'] })
@Index({ name: 'song_artist_duration_order', properties: ['artist', 'duration', 'song'] })
@Index({ name: 'song_artist_play_count_order', properties: ['artist', 'playCount', 'song'] })
export class SongArtist {
  [EntityName]?: 'SongArtist';
  [PrimaryKeyProp]?: ['song', 'artist'];

  @ManyToOne(() => Song, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  song!: Song;

  @ManyToOne(() => Artist, { primary: true, deleteRule: 'restrict', updateRule: 'no action' })
  artist!: Artist;

  /** A sum of powers of two: see `roleNumber`. */
  @Property({ type: 'integer' })
  roles!: number;

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

/** An album and an artist of it or of its songs. */
@Entity({ tableName: 'album_artist' })
@Index({ name: 'album_artist_created_order', properties: ['artist', 'own', 'createdAt', 'album'] })
@Index({ name: 'album_artist_title_order', properties: ['artist', 'own', 'title', 'album'] })
@Index({
  name: 'album_artist_release_year_ascending',
  expression:
    'create index album_artist_release_year_ascending on album_artist (artist_id, own, (coalesce(release_year, 32767)), album_id)',
})
@Index({
  name: 'album_artist_release_year_descending',
  expression:
    'create index album_artist_release_year_descending on album_artist (artist_id, own, (coalesce(release_year, -32768)), album_id)',
})
export class AlbumArtist {
  [EntityName]?: 'AlbumArtist';
  [PrimaryKeyProp]?: ['album', 'artist'];

  @ManyToOne(() => Album, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  album!: Album;

  @ManyToOne(() => Artist, { primary: true, deleteRule: 'restrict', updateRule: 'no action' })
  artist!: Artist;

  /** Whether the album is by the artist; otherwise the artist only appears on it. */
  @Property({ type: 'boolean' })
  own!: boolean;

  /** Those on the album itself; 0 for an artist of its songs alone. */
  @Property({ type: 'integer' })
  roles!: number;

  /** The number of its songs that credit the artist. */
  @Property({ type: 'integer' })
  songs!: number;

  @Property({ type: 'text', collation: humanOrder })
  title!: string;

  @Property({ type: 'smallint', nullable: true })
  releaseYear!: number | null;

  @Property({ type: 'Date', columnType: timestamp })
  createdAt!: Date;
}

/** A part of the number of an artist's songs and albums: rows are added up, see `count_songs_of_artists`. */
@Entity({ tableName: 'artist_count' })
@Index({ name: 'artist_count_artist_index', properties: ['artist'] })
export class ArtistCount {
  [EntityName]?: 'ArtistCount';
  [PrimaryKeyProp]?: 'id';

  @PrimaryKey({ type: new BigIntType('string'), autoincrement: true, generated: 'by default as identity' })
  id!: string;

  @ManyToOne(() => Artist, { deleteRule: 'cascade', updateRule: 'no action' })
  artist!: Artist;

  @Property({ type: new BigIntType('string') })
  songs!: string;

  @Property({ type: new BigIntType('string') })
  albums!: string;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof SongArtist | typeof AlbumArtist | typeof ArtistCount> {}
}
