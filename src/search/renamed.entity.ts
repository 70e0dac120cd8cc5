import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

/** A renamed artist or album, and the last row with its name that the search has updated. Triggers and
 * `index_renamed` write it. */
@Entity({ tableName: 'renamed' })
export class Renamed {
  [EntityName]?: 'Renamed';
  [PrimaryKeyProp]?: ['noun', 'holder', 'id'];

  /** The table of the renamed row. */
  @PrimaryKey({ type: 'text' })
  noun!: string;

  /** The table of the rows that contain its name. */
  @PrimaryKey({ type: 'text' })
  holder!: string;

  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'Date', columnType: 'timestamptz' })
  doneCreatedAt!: Date;

  @Property({ type: 'uuid' })
  doneId!: string;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof Renamed> {}
}
