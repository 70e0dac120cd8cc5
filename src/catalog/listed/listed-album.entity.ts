import { BigIntType, EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { timestamp } from '../../api/base.entity.ts';
import { naturalOrder } from '../../persistence/sql-parts.queries.ts';
import { Album } from '../albums/album.entity.ts';
import { AlbumKind } from '../albums/album-kind.model.ts';
import { albumOrders, ListIndexes, ordersWithout } from './listed-indexes.decorator.ts';

// The same as for songs.

/** What albums are ordered by, except plays. */
export abstract class AlbumPlace {
  @Property({ type: 'Date', columnType: timestamp })
  createdAt!: Date;

  @Property({ type: 'text', collation: naturalOrder })
  sortTitle!: string;

  @Property({ type: 'uuid' })
  artistId!: string;

  @Property({ type: 'text', collation: naturalOrder })
  artistSort!: string;

  @Property({ type: 'text' })
  kind!: AlbumKind;

  /** 0 if unknown: last among falling years. */
  @Property({ type: 'smallint' })
  year!: number;

  /** 32,767 if unknown: last among rising years. */
  @Property({ type: 'smallint' })
  risingYear!: number;
}

/** An album that lists show: one with a song that they show, or without songs. */
@Entity({ tableName: 'listed_album' })
@ListIndexes('listed_album', 'album_id', albumOrders)
@ListIndexes('listed_album', 'album_id', ordersWithout(albumOrders, 'year', 'rising_year'), {
  scope: 'kind, year',
  prefix: 'kind_',
})
@ListIndexes(
  'listed_album',
  'album_id',
  { rising_year: 'rising_year', year: 'year' },
  {
    scope: 'kind',
    prefix: 'kind_',
  },
)
export class ListedAlbum extends AlbumPlace {
  [EntityName]?: 'ListedAlbum';
  [PrimaryKeyProp]?: 'album';

  @ManyToOne(() => Album, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  album!: Album;
}

const listed = { condition: 'listed' };

/** The plays of all songs of an album. Each play writes these indexes. */
@Entity({ tableName: 'album_popularity' })
@ListIndexes('album_popularity', 'album_id', { plays: 'plays' }, listed)
@ListIndexes(
  'album_popularity',
  'album_id',
  { plays: 'plays' },
  {
    scope: 'kind, year',
    prefix: 'kind_',
    ...listed,
  },
)
export class AlbumPopularity {
  [EntityName]?: 'AlbumPopularity';
  [PrimaryKeyProp]?: 'album';

  @ManyToOne(() => Album, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  album!: Album;

  @Property({ type: new BigIntType('string') })
  plays!: string;

  /** Whether lists show the album. */
  @Property({ type: 'boolean' })
  listed!: boolean;

  @Property({ type: 'uuid' })
  artistId!: string;

  @Property({ type: 'text' })
  kind!: AlbumKind;

  @Property({ type: 'smallint' })
  year!: number;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof ListedAlbum | typeof AlbumPopularity> {}
}
