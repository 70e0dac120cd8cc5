import { BigIntType, EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

/** The genre of counters of a list that no genre narrows. */
export const anyGenre = '00000000-0000-0000-0000-000000000000';

/** A part of the number of rows that a list has in a group, which is the sum of its parts. Triggers write them. */
@Entity({ tableName: 'list_count' })
@Index({ name: 'list_count_groups', properties: ['list', 'genreId', 'kind', 'year'] })
export class ListCount {
  [EntityName]?: 'ListCount';
  [PrimaryKeyProp]?: 'id';

  @PrimaryKey({ type: new BigIntType('string'), autoincrement: true, generated: 'by default as identity' })
  id!: string;

  @Property({ type: 'text' })
  list!: 'song' | 'album' | 'artist';

  /** No reference: what a deleted genre had adds up to nothing. */
  @Property({ type: 'uuid' })
  genreId!: string;

  /** Of songs `LOSSLESS` or `LOSSY`, of albums their kind, of artists nothing. */
  @Property({ type: 'text' })
  kind!: string;

  /** 0 if unknown, and of artists. */
  @Property({ type: 'smallint' })
  year!: number;

  @Property({ type: new BigIntType('string') })
  rows!: string;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof ListCount> {}
}
