import { BigIntType, type EntityClass, EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Album } from '../catalog/albums/album.entity.ts';
import { Artist } from '../catalog/artists/artist.entity.ts';
import { Song } from '../catalog/songs/song.entity.ts';
import { Playlist } from '../library/playlists/playlist.entity.ts';

// One table for each kind, with the texts to search. Triggers maintain them.

/** The table `<noun>_search` with its indexes.
 * @param popular whether the most popular rows are marked, and have indexes of their own. */
function SearchTable(noun: string, { popular }: { popular: boolean }) {
  const table = `${noun}_search`;
  return (target: EntityClass<SearchRow>) => {
    Entity({ tableName: table })(target);
    Index<EntityClass<SearchRow>, 'title'>({ name: `${table}_title`, properties: ['title'] })(target);
    Index<EntityClass<SearchRow>, 'words'>({ name: `${table}_words`, properties: ['words'], type: 'gin' })(
      target,
    );
    if (!popular) return;
    for (const mark of ['popular', 'top']) {
      const [title, words] = [`${table}_${mark}_title`, `${table}_${mark}_words`];
      Index({ name: title, expression: `create index ${title} on ${table} (title) where ${mark}` })(target);
      Index({
        name: words,
        expression: `create index ${words} on ${table} using gin (words) where ${mark}`,
      })(target);
    }
  };
}

/** The key of a search table, which is that of the searched row. */
const ownKey = {
  primary: true,
  mapToPk: true,
  joinColumn: 'id',
  deleteRule: 'cascade',
  updateRule: 'no action',
} as const;

abstract class SearchRow {
  [PrimaryKeyProp]?: 'id';

  @Property({ type: 'text', collation: 'C' })
  title!: string;

  @Property({ type: 'string', columnType: 'tsvector' })
  words!: string;
}

abstract class RankedSearchRow extends SearchRow {
  /** Whether the row is among the popular ones, which are searched first. */
  @Property({ type: 'boolean', default: false })
  popular: boolean = false;

  /** Whether it is among the few most popular ones, which are searched before those. */
  @Property({ type: 'boolean', default: false })
  top: boolean = false;
}

@SearchTable('song', { popular: true })
export class SongSearch extends RankedSearchRow {
  [EntityName]?: 'SongSearch';

  @ManyToOne(() => Song, ownKey)
  id!: string;
}

@SearchTable('album', { popular: true })
@Index({ name: 'album_search_plays_order', properties: ['plays', 'id'] })
export class AlbumSearch extends RankedSearchRow {
  [EntityName]?: 'AlbumSearch';

  @ManyToOne(() => Album, ownKey)
  id!: string;

  @Property({ type: new BigIntType('string'), defaultRaw: '0' })
  plays!: string;
}

@SearchTable('artist', { popular: true })
@Index({ name: 'artist_search_plays_order', properties: ['plays', 'id'] })
export class ArtistSearch extends RankedSearchRow {
  [EntityName]?: 'ArtistSearch';

  @ManyToOne(() => Artist, ownKey)
  id!: string;

  @Property({ type: new BigIntType('string'), defaultRaw: '0' })
  plays!: string;
}

@SearchTable('playlist', { popular: false })
export class PlaylistSearch extends SearchRow {
  [EntityName]?: 'PlaylistSearch';

  @ManyToOne(() => Playlist, ownKey)
  id!: string;
}

declare module '../persistence/tables.model.ts' {
  interface Tables
    extends InferClassEntityDB<
      typeof SongSearch | typeof AlbumSearch | typeof ArtistSearch | typeof PlaylistSearch
    > {}
}
