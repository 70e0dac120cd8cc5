import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Song } from '../catalog/songs/song.entity.ts';

/** The search row of a song, maintained by triggers. */
@Entity({ tableName: 'song_search' })
@Index({ name: 'song_search_title', properties: ['title'] })
@Index({ name: 'song_search_words', properties: ['words'], type: 'gin' })
@Index({
  name: 'song_search_popular_title',
  expression: 'create index song_search_popular_title on song_search (title) where popular',
})
@Index({
  name: 'song_search_popular_words',
  expression: 'create index song_search_popular_words on song_search using gin (words) where popular',
})
export class SongSearch {
  [EntityName]?: 'SongSearch';
  [PrimaryKeyProp]?: 'id';

  @ManyToOne(() => Song, {
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

  /** Whether the song is among the popular ones, which are searched first. */
  @Property({ type: 'boolean', default: false })
  popular: boolean = false;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof SongSearch> {}
}
