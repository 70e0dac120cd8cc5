import { BigIntType, EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

/** A part of the number of rows added to a table in a quarter hour, which is the sum of its parts. Triggers write them. */
@Entity({ tableName: 'quarter_row_count' })
@Index({ name: 'quarter_row_count_order', properties: ['quarter', 'tableName'] })
export class QuarterRowCount {
  [EntityName]?: 'QuarterRowCount';
  [PrimaryKeyProp]?: 'id';

  @PrimaryKey({ type: new BigIntType('string'), autoincrement: true, generated: 'by default as identity' })
  id!: string;

  @Property({ type: 'text' })
  tableName!: string;

  /** As `quarterHour` numbers them. */
  @Property({ type: 'integer' })
  quarter!: number;

  @Property({ type: new BigIntType('string') })
  rows!: string;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof QuarterRowCount> {}
}
