import { BigIntType, EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Artist } from '../catalog/artists/artist.entity.ts';

/** The search row of an artist, maintained by triggers. */
@Entity({ tableName: 'artist_search' })
@Index({ name: 'artist_search_title', properties: ['title'] })
@Index({ name: 'artist_search_words', properties: ['words'], type: 'gin' })
@Index({
  name: 'artist_search_popular_title',
  expression: 'create index artist_search_popular_title on artist_search (title) where popular',
})
@Index({
  name: 'artist_search_popular_words',
  expression: 'create index artist_search_popular_words on artist_search using gin (words) where popular',
})
@Index({ name: 'artist_search_plays_order', properties: ['plays', 'id'] })
export class ArtistSearch {
  [EntityName]?: 'ArtistSearch';
  [PrimaryKeyProp]?: 'id';

  @ManyToOne(() => Artist, {
    primary: true,
    mapToPk: true,
    joinColumn: 'id',
    deleteRule: 'cascade',
    updateRule: 'no action',
  })
  id!: string;

  @Property({ type: 'text', collation: 'C' })
  title!: string;

  @Property({ type: 'string', columnType: 'tsvector' })
  words!: string;

  @Property({ type: new BigIntType('string'), defaultRaw: '0' })
  plays!: string;

  /** Whether the artist is among the popular ones, which are searched first. */
  @Property({ type: 'boolean', default: false })
  popular: boolean = false;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof ArtistSearch> {}
}
