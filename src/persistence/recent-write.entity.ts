import { BigIntType, EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

/** Where a user's last write is in the primary's log. Written only if there is a replica to read from. */
@Entity({ tableName: 'recent_write' })
@Index({ name: 'recent_write_at_index', properties: ['at'] })
export class RecentWrite {
  [EntityName]?: 'RecentWrite';
  [PrimaryKeyProp]?: 'userId';

  @PrimaryKey({ type: 'uuid' })
  userId!: string;

  /** Bytes of the log. */
  @Property({ type: new BigIntType('string') })
  position!: string;

  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;
}

declare module './tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof RecentWrite> {}
}
