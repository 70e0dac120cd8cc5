import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

/** An artist or album that was renamed, and the last row holding its name that the search has brought up to date.
 * Triggers and `index_renamed` write it. */
@Entity({ tableName: 'renamed' })
export class Renamed {
  [EntityName]?: 'Renamed';
  [PrimaryKeyProp]?: ['noun', 'holder', 'id'];

  /** The table of what was renamed. */
  @PrimaryKey({ type: 'text' })
  noun!: string;

  /** The table of the rows that hold its name. */
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
