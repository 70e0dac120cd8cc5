import { EntityName, OptionalProps, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { humanOrder } from '../../persistence/sql-parts.queries.ts';
import { Artist } from './artist.entity.ts';

/** A further name that leads to an artist: one it had before, or that of an artist merged into it. */
@Entity({ tableName: 'artist_alias' })
@Check({
  name: 'artist_alias_name_check',
  expression: 'char_length(name) >= 1 and char_length(name) <= 200',
})
@Unique({ name: 'artist_alias_name_unique', properties: ['nameKey'] })
export class ArtistAlias {
  [EntityName]?: 'ArtistAlias';
  [PrimaryKeyProp]?: ['artist', 'name'];
  [OptionalProps]?: 'nameKey';

  @ManyToOne(() => Artist, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  artist!: Artist;

  @PrimaryKey({ type: 'text', collation: humanOrder })
  name!: string;

  /** The same for all spellings of the name. */
  @Property({ type: 'text', collation: 'C', nullable: true, generated: '(name_key(name)) stored' })
  nameKey!: string;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof ArtistAlias> {}
}
