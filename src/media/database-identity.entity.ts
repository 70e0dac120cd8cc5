import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

/** Identifies this database. The table has one row. */
@Entity({ tableName: 'database_identity' })
export class DatabaseIdentity {
  [EntityName]?: 'DatabaseIdentity';
  [PrimaryKeyProp]?: 'id';

  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' })
  id!: string;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof DatabaseIdentity> {}
}
