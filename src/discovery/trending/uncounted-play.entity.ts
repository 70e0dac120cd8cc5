import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { timestamp } from '../../api/base.entity.ts';

/** A play that waits to be counted into the trends. It has no foreign keys: what is gone by then is left out. */
@Entity({ tableName: 'uncounted_play' })
export class UncountedPlay {
  [EntityName]?: 'UncountedPlay';
  [PrimaryKeyProp]?: 'playId';

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
  interface Tables extends InferClassEntityDB<typeof UncountedPlay> {}
}
