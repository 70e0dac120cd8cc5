import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

/** A user who listened on a day, which is kept as long as that day goes on. */
@Entity({ tableName: 'daily_listener' })
export class DailyListener {
  [EntityName]?: 'DailyListener';
  [PrimaryKeyProp]?: ['day', 'userId'];

  @PrimaryKey({ type: 'date' })
  day!: string;

  @PrimaryKey({ type: 'uuid' })
  userId!: string;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof DailyListener> {}
}
