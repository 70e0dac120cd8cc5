import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

/** The songs nearest to a song. The table has no foreign keys, because it is replaced as a whole; reads leave out
 * deleted songs. */
@Entity({ tableName: 'song_neighbours' })
@Check({ name: 'song_neighbours_scores_check', expression: 'cardinality(neighbours) = cardinality(scores)' })
export class SongNeighbours {
  [EntityName]?: 'SongNeighbours';
  [PrimaryKeyProp]?: 'songId';

  @PrimaryKey({ type: 'uuid' })
  songId!: string;

  /** The nearest first. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  neighbours!: string[];

  @Property({ type: 'array', columnType: 'real[]' })
  scores!: number[];
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof SongNeighbours> {}
}
