import { BigIntType, EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Album } from '../catalog/albums/album.entity.ts';

/** The search row of an album, maintained by triggers. */
@Entity({ tableName: 'album_search' })
@Index({ name: 'album_search_title', properties: ['title'] })
@Index({ name: 'album_search_words', properties: ['words'], type: 'gin' })
@Index({
  name: 'album_search_popular_title',
  expression: 'create index album_search_popular_title on album_search (title) where popular',
})
@Index({
  name: 'album_search_popular_words',
  expression: 'create index album_search_popular_words on album_search using gin (words) where popular',
})
@Index({ name: 'album_search_plays_order', properties: ['plays', 'id'] })
export class AlbumSearch {
  [EntityName]?: 'AlbumSearch';
  [PrimaryKeyProp]?: 'id';

  @ManyToOne(() => Album, {
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

  /** Whether the album is among the popular ones, which are searched first. */
  @Property({ type: 'boolean', default: false })
  popular: boolean = false;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof AlbumSearch> {}
}
