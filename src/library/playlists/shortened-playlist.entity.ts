import { BigIntType, EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

/** A playlist that has lost songs, because they were deleted, and whose followers have not been told. */
@Entity({ tableName: 'shortened_playlist' })
@Index({ name: 'shortened_playlist_index', properties: ['playlistId'] })
export class ShortenedPlaylist {
  [EntityName]?: 'ShortenedPlaylist';
  [PrimaryKeyProp]?: 'id';

  @PrimaryKey({ type: new BigIntType('string'), autoincrement: true, generated: 'by default as identity' })
  id!: string;

  /** Without a reference: a deletion of songs does not wait for those who change playlists. */
  @Property({ type: 'uuid' })
  playlistId!: string;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof ShortenedPlaylist> {}
}
