import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

/** What was played in a quarter hour: enough to tell the plays and the listeners of any day of any time zone. */
@Entity({ tableName: 'listening' })
export class Listening {
  [EntityName]?: 'Listening';
  [PrimaryKeyProp]?: 'quarter';

  /** As `quarterHour` numbers them. */
  @PrimaryKey({ type: 'integer', autoincrement: false })
  quarter!: number;

  @Property({ type: 'integer' })
  plays!: number;

  /** The n-th element, counted from 1: users who played something now, and nothing in the n - 1 quarter hours before. They
   * are those who count, if a day began so many quarter hours ago. */
  @Property({ type: 'array', columnType: 'integer[]' })
  listeners!: number[];
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof Listening> {}
}

/** A quarter hour in which a user listened. Kept while plays of days around it may still come. */
@Entity({ tableName: 'listener_quarter' })
export class ListenerQuarter {
  [EntityName]?: 'ListenerQuarter';
  [PrimaryKeyProp]?: ['userId', 'quarter'];

  @PrimaryKey({ type: 'uuid' })
  userId!: string;

  @PrimaryKey({ type: 'integer' })
  quarter!: number;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof ListenerQuarter> {}
}
