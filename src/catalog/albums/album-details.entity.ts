import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Album } from './album.entity.ts';
import type { AlbumKind } from './album-kind.model.ts';

const partialDate = String.raw`'^\d{4}(-\d{2}(-\d{2})?)?$'`;

/** What lists of albums hardly ever show of an album. An album without a row has none of it. */
@Entity({ tableName: 'album_details' })
@Check({ name: 'album_details_release_date_check', expression: `release_date ~ ${partialDate}` })
@Check({
  name: 'album_details_original_release_date_check',
  expression: `original_release_date ~ ${partialDate}`,
})
export class AlbumDetails {
  [EntityName]?: 'AlbumDetails';
  [PrimaryKeyProp]?: 'album';

  @ManyToOne(() => Album, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  album!: Album;

  @Property({ type: 'text', nullable: true })
  label!: string | null;

  @Property({ type: 'text', nullable: true })
  catalogNumber!: string | null;

  @Property({ type: 'text', nullable: true })
  barcode!: string | null;

  @Property({ type: 'uuid', nullable: true })
  musicBrainzReleaseGroupId!: string | null;

  /** As precise as it is known: 1969, 1969-09 or 1969-09-26. */
  @Property({ type: 'text', nullable: true })
  releaseDate!: string | null;

  @Property({ type: 'text', nullable: true })
  originalReleaseDate!: string | null;

  @Property({ type: 'text', nullable: true })
  kind!: AlbumKind | null;

  /** Whether its files say that it is one; null if they do not tell. */
  @Property({ type: 'boolean', nullable: true })
  compilation!: boolean | null;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof AlbumDetails> {}
}
