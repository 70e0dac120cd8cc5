import { BigIntType, EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

/** A part of the bytes of a table's files, which are the sum of its parts. Triggers write them. */
@Entity({ tableName: 'stored_bytes' })
@Index({ name: 'stored_bytes_table_index', properties: ['tableName'] })
export class StoredBytes {
  [EntityName]?: 'StoredBytes';
  [PrimaryKeyProp]?: 'id';

  @PrimaryKey({ type: new BigIntType('string'), autoincrement: true, generated: 'by default as identity' })
  id!: string;

  @Property({ type: 'text' })
  tableName!: string;

  @Property({ type: new BigIntType('string') })
  bytes!: string;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof StoredBytes> {}
}
