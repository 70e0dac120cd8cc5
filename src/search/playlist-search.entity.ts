import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Playlist } from '../library/playlists/playlist.entity.ts';

/** The search row of a playlist, maintained by triggers. */
@Entity({ tableName: 'playlist_search' })
@Index({ name: 'playlist_search_title', properties: ['title'] })
@Index({ name: 'playlist_search_words', properties: ['words'], type: 'gin' })
export class PlaylistSearch {
  [EntityName]?: 'PlaylistSearch';
  [PrimaryKeyProp]?: 'id';

  @ManyToOne(() => Playlist, {
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
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof PlaylistSearch> {}
}
