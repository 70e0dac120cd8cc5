import { BigIntType, EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { timestamp } from '../../api/base.entity.ts';
import { naturalOrder } from '../../persistence/sql-parts.queries.ts';
import { Artist } from '../artists/artist.entity.ts';
import { artistOrders, ListIndexes } from './listed-indexes.decorator.ts';

// The same as for songs.

/** What artists are ordered by, except plays. */
export abstract class ArtistPlace {
  @Property({ type: 'Date', columnType: timestamp })
  createdAt!: Date;

  @Property({ type: 'text', collation: naturalOrder })
  sortName!: string;

  /** As counted about once a second; `follow_count` and `follow_change` know the rest. A trigger sets it in new rows. */
  @Property({ type: 'integer', default: 0 })
  followers!: number;
}

/** An artist that lists show: one with a song that they show, or without songs. */
@Entity({ tableName: 'listed_artist' })
@ListIndexes('listed_artist', 'artist_id', artistOrders)
export class ListedArtist extends ArtistPlace {
  [EntityName]?: 'ListedArtist';
  [PrimaryKeyProp]?: 'artist';

  @ManyToOne(() => Artist, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  artist!: Artist;
}

/** The plays of all songs of an artist. Each play writes these indexes. */
@Entity({ tableName: 'artist_popularity' })
@ListIndexes('artist_popularity', 'artist_id', { plays: 'plays' }, { condition: 'listed' })
export class ArtistPopularity {
  [EntityName]?: 'ArtistPopularity';
  [PrimaryKeyProp]?: 'artist';

  @ManyToOne(() => Artist, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  artist!: Artist;

  @Property({ type: new BigIntType('string') })
  plays!: string;

  /** Whether lists show the artist. */
  @Property({ type: 'boolean' })
  listed!: boolean;
}

/** The articles with which the sort forms of all names and titles were made. The table has one row. */
@Entity({ tableName: 'sort_setting' })
@Check({ name: 'sort_setting_only_row_check', expression: 'only_row' })
export class SortSetting {
  [EntityName]?: 'SortSetting';
  [PrimaryKeyProp]?: 'onlyRow';

  @PrimaryKey({ type: 'boolean', default: true })
  onlyRow: boolean = true;

  @Property({ type: 'text' })
  articles!: string;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables
    extends InferClassEntityDB<typeof ListedArtist | typeof ArtistPopularity | typeof SortSetting> {}
}
