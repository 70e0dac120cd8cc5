import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { timestamp } from '../../api/base.entity.ts';

/** A play that waits to be settled. It has no foreign keys: of what is gone by then, the past is still counted. */
@Entity({ tableName: 'new_play' })
export class NewPlay {
  [EntityName]?: 'NewPlay';
  [PrimaryKeyProp]?: ['waitsFor', 'playId'];

  /** `all`, or the name of the one handler that it waits for. */
  @PrimaryKey({ type: 'text', collation: 'C', default: 'all' })
  waitsFor!: string;

  @PrimaryKey({ type: 'uuid' })
  playId!: string;

  @Property({ type: 'uuid' })
  userId!: string;

  @Property({ type: 'uuid' })
  songId!: string;

  @Property({ type: 'Date', columnType: timestamp })
  playedAt!: Date;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof NewPlay> {}
}
