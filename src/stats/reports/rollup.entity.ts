import { BigIntType, EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

/** The bytes of a table's files as a day (in UTC) ended, or as they were seen last on it. */
@Entity({ tableName: 'daily_stored_bytes' })
export class DailyStoredBytes {
  [EntityName]?: 'DailyStoredBytes';
  [PrimaryKeyProp]?: ['tableName', 'day'];

  @PrimaryKey({ type: 'text' })
  tableName!: string;

  @PrimaryKey({ type: 'date' })
  day!: string;

  @Property({ type: new BigIntType('string') })
  bytes!: string;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof DailyStoredBytes> {}
}

/** How many of the users who registered in a quarter hour played something on a later day of theirs. Such days have 24 hours each
 * from their registration on, so the quarter hours can be added up to the days of any time zone. */
@Entity({ tableName: 'returned_users' })
export class ReturnedUsers {
  [EntityName]?: 'ReturnedUsers';
  [PrimaryKeyProp]?: ['quarter', 'age'];

  /** Of the registration, as `quarterHour` numbers them. */
  @PrimaryKey({ type: 'integer' })
  quarter!: number;

  /** Whole days since then: one of `returnDays`. */
  @PrimaryKey({ type: 'smallint' })
  age!: number;

  @Property({ type: 'integer' })
  users!: number;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof ReturnedUsers> {}
}

/** The users who came back, of those who registered on a day (in UTC): the sums of `returned_users`. */
@Entity({ tableName: 'daily_returned_users' })
export class DailyReturnedUsers {
  [EntityName]?: 'DailyReturnedUsers';
  [PrimaryKeyProp]?: ['day', 'age'];

  /** Counted from 1970. */
  @PrimaryKey({ type: 'integer' })
  day!: number;

  @PrimaryKey({ type: 'smallint' })
  age!: number;

  @Property({ type: 'integer' })
  users!: number;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof DailyReturnedUsers> {}
}
