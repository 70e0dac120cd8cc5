import { BigIntType, EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

/** A part of the number of rows of a table, which is the sum of its parts. Triggers write them. */
@Entity({ tableName: 'row_count' })
@Index({ name: 'row_count_table_index', properties: ['tableName'] })
export class RowCount {
  [EntityName]?: 'RowCount';
  [PrimaryKeyProp]?: 'id';

  @PrimaryKey({ type: new BigIntType('string'), autoincrement: true, generated: 'by default as identity' })
  id!: string;

  @Property({ type: 'text' })
  tableName!: string;

  @Property({ type: new BigIntType('string') })
  rows!: string;
}

declare module './tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof RowCount> {}
}
