import { BigIntType, EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

/** A part of the number of rows added to a table on a day, which is the sum of its parts. Triggers write them. */
@Entity({ tableName: 'daily_row_count' })
@Index({ name: 'daily_row_count_order', properties: ['day', 'tableName'] })
export class DailyRowCount {
  [EntityName]?: 'DailyRowCount';
  [PrimaryKeyProp]?: 'id';

  @PrimaryKey({ type: new BigIntType('string'), autoincrement: true, generated: 'by default as identity' })
  id!: string;

  @Property({ type: 'text' })
  tableName!: string;

  @Property({ type: 'date' })
  day!: string;

  @Property({ type: new BigIntType('string') })
  rows!: string;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof DailyRowCount> {}
}
