import { EntityName } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Album } from './album.entity.ts';

/** What an album was before an editor changed it, or an album that was merged into it: files that say so go on
 * finding it. Keys are those of names. */
@Entity({ tableName: 'album_alias' })
@Index({
  name: 'album_alias_identity',
  expression:
    'create unique index album_alias_identity on album_alias (artist_key, title_key, edition_key, release_year, reissue_year, music_brainz_id) nulls not distinct',
})
@Index({ name: 'album_alias_music_brainz_index', properties: ['musicBrainzId'] })
@Index({ name: 'album_alias_album_index', properties: ['album'] })
export class AlbumAlias {
  [EntityName]?: 'AlbumAlias';

  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => Album, { deleteRule: 'cascade', updateRule: 'no action' })
  album!: Album;

  /** The artist may be gone. */
  @Property({ type: 'text', collation: 'C' })
  artistKey!: string;

  @Property({ type: 'text', collation: 'C' })
  titleKey!: string;

  @Property({ type: 'text', collation: 'C' })
  editionKey!: string;

  @Property({ type: 'smallint', nullable: true })
  releaseYear!: number | null;

  @Property({ type: 'smallint', nullable: true })
  reissueYear!: number | null;

  @Property({ type: 'uuid', nullable: true })
  musicBrainzId!: string | null;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof AlbumAlias> {}
}
