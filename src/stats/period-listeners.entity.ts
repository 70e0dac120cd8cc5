import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

/** Users who listened in a week or a month, each counted once, wherever it begins and ends. */
@Entity({ tableName: 'period_listeners' })
export class PeriodListeners {
  [EntityName]?: 'PeriodListeners';
  [PrimaryKeyProp]?: ['step', 'first', 'bucket'];

  /** `week` or `month`. */
  @PrimaryKey({ type: 'text' })
  step!: string;

  /** Its first quarter hour in UTC. */
  @PrimaryKey({ type: 'integer' })
  first!: number;

  /** A quarter hour at which the period may be over in some time zone; or the one before all of these, which stands for all of
   * the period until then. */
  @PrimaryKey({ type: 'integer' })
  bucket!: number;

  /** For each moment at which the period may have begun, by `listening-periods.model.ts`: users who first listened in this bucket. */
  @Property({ type: 'array', columnType: 'integer[]' })
  users!: number[];
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof PeriodListeners> {}
}

/** When a user last listened before the quarter hours that `listener_quarter` has. Kept while it may be in a month of which
 * plays may still come. */
@Entity({ tableName: 'earlier_listener' })
export class EarlierListener {
  [EntityName]?: 'EarlierListener';
  [PrimaryKeyProp]?: 'userId';

  @PrimaryKey({ type: 'uuid' })
  userId!: string;

  @Property({ type: 'integer' })
  quarter!: number;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof EarlierListener> {}
}
