import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

/** The plays of a day, and how many users they are of. Days are those of UTC. */
@Entity({ tableName: 'daily_stats' })
export class DailyStats {
  [EntityName]?: 'DailyStats';
  [PrimaryKeyProp]?: 'day';

  @PrimaryKey({ type: 'date' })
  day!: string;

  @Property({ type: 'integer' })
  plays!: number;

  @Property({ type: 'integer' })
  activeListeners!: number;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof DailyStats> {}
}
