import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { timestamp } from '../../api/base.entity.ts';
import { naturalOrder } from '../../persistence/sql-parts.queries.ts';
import { Song } from '../songs/song.entity.ts';
import { ListIndexes, ordersWithout, songOrders } from './listed-indexes.decorator.ts';

// What lists of songs are read from: the songs that they show, with the columns that they are ordered and narrowed by.
// Triggers write them.

/** What songs are ordered by, except plays. */
export abstract class SongPlace {
  @Property({ type: 'Date', columnType: timestamp })
  createdAt!: Date;

  @Property({ type: 'text', collation: naturalOrder })
  sortTitle!: string;

  @Property({ type: 'integer' })
  duration!: number;

  @Property({ type: 'uuid' })
  artistId!: string;

  @Property({ type: 'text', collation: naturalOrder })
  artistSort!: string;

  /** The id of the album; the largest there is for a song without one, which comes last. */
  @Property({ type: 'uuid' })
  albumKey!: string;

  @Property({ type: 'text', collation: naturalOrder })
  albumSort!: string;

  @Property({ type: 'smallint' })
  discNumber!: number;

  /** The largest there is if unknown. */
  @Property({ type: 'smallint' })
  trackNumber!: number;

  /** 0 if unknown: last among falling years. */
  @Property({ type: 'smallint' })
  year!: number;

  /** 32,767 if unknown: last among rising years. */
  @Property({ type: 'smallint' })
  risingYear!: number;

  @Property({ type: 'boolean' })
  lossless!: boolean;
}

/** A song that lists show. */
@Entity({ tableName: 'listed_song' })
@ListIndexes('listed_song', 'song_id', songOrders)
@ListIndexes('listed_song', 'song_id', ordersWithout(songOrders, 'year', 'rising_year'), {
  scope: 'lossless, year',
  prefix: 'lossless_',
})
@ListIndexes(
  'listed_song',
  'song_id',
  { rising_year: 'rising_year', year: 'year' },
  {
    scope: 'lossless',
    prefix: 'lossless_',
  },
)
@Index({
  name: 'listed_song_daily_pick',
  expression: 'create index listed_song_daily_pick on listed_song (uuid_hash_extended(song_id, 0))',
})
export class ListedSong extends SongPlace {
  [EntityName]?: 'ListedSong';
  [PrimaryKeyProp]?: 'song';

  @ManyToOne(() => Song, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  song!: Song;
}

/** The plays of a song that lists show, apart from what plays do not change: each play writes these indexes. */
@Entity({ tableName: 'song_popularity' })
@ListIndexes('song_popularity', 'song_id', { plays: 'plays' })
@ListIndexes(
  'song_popularity',
  'song_id',
  { plays: 'plays' },
  {
    scope: 'lossless, year',
    prefix: 'lossless_',
  },
)
export class SongPopularity {
  [EntityName]?: 'SongPopularity';
  [PrimaryKeyProp]?: 'song';

  @ManyToOne(() => Song, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  song!: Song;

  @Property({ type: 'integer' })
  plays!: number;

  @Property({ type: 'uuid' })
  artistId!: string;

  @Property({ type: 'smallint' })
  year!: number;

  @Property({ type: 'boolean' })
  lossless!: boolean;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof ListedSong | typeof SongPopularity> {}
}
