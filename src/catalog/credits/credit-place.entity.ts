import { BigIntType, EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { timestamp } from '../../api/base.entity.ts';
import { humanOrder, naturalOrder } from '../../persistence/sql-parts.queries.ts';
import { Album } from '../albums/album.entity.ts';
import type { AlbumKind } from '../albums/album-kind.model.ts';
import { Artist } from '../artists/artist.entity.ts';
import {
  albumOrders,
  byAlbum,
  ListIndexes,
  ordersWithout,
  songOrders,
} from '../listed/listed-indexes.decorator.ts';
import { Song } from '../songs/song.entity.ts';

// What is credited to an artist, with the columns that lists of the artist are ordered by, so that an index holds each
// order. Triggers and `place_…_credits` write these tables.

/** A song and one of its artists, whatever the roles. */
@Entity({ tableName: 'song_artist' })
@Index({ name: 'song_artist_created_order', properties: ['artist', 'createdAt', 'song'] })
@ListIndexes(
  'song_artist',
  'song_id',
  { ...songOrders, artist: `artist_sort, main_artist_id, ${byAlbum}`, plays: 'play_count' },
  { scope: 'artist_id', condition: 'available' },
)
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

  // As in the lists of all songs.

  @Property({ type: 'text', collation: naturalOrder })
  sortTitle!: string;

  @Property({ type: 'text', collation: naturalOrder })
  artistSort!: string;

  /** The artist of the song. */
  @Property({ type: 'uuid' })
  mainArtistId!: string;

  @Property({ type: 'uuid' })
  albumKey!: string;

  @Property({ type: 'text', collation: naturalOrder })
  albumSort!: string;

  @Property({ type: 'smallint' })
  discNumber!: number;

  @Property({ type: 'smallint' })
  trackNumber!: number;

  @Property({ type: 'smallint' })
  year!: number;

  @Property({ type: 'smallint' })
  risingYear!: number;

  @Property({ type: 'boolean' })
  lossless!: boolean;

  @Property({ type: 'boolean' })
  available!: boolean;
}

/** An album and an artist of it or of its songs. */
@Entity({ tableName: 'album_artist' })
@Index({ name: 'album_artist_created_order', properties: ['artist', 'createdAt', 'album'] })
@ListIndexes(
  'album_artist',
  'album_id',
  { ...ordersWithout(albumOrders, 'artist'), plays: 'plays' },
  { scope: 'artist_id, own', condition: 'listed' },
)
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

  // As in the lists of all albums.

  @Property({ type: 'text', collation: naturalOrder })
  sortTitle!: string;

  @Property({ type: 'text' })
  kind!: AlbumKind;

  @Property({ type: 'smallint' })
  year!: number;

  @Property({ type: 'smallint' })
  risingYear!: number;

  @Property({ type: new BigIntType('string') })
  plays!: string;

  @Property({ type: 'boolean' })
  listed!: boolean;
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
