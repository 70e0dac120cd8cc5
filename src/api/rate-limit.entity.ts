import { BigIntType, EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

/** The number of calls in a window of time. Only the rate limiter reads and writes the table. */
@Entity({ tableName: 'rate_limit' })
@Index({ name: 'rate_limit_expire_index', properties: ['expire'] })
export class RateLimitCount {
  [EntityName]?: 'RateLimit';
  [PrimaryKeyProp]?: 'key';

  @PrimaryKey({ type: 'string', length: 255 })
  key!: string;

  @Property({ type: 'integer', default: 0 })
  points: number = 0;

  /** Milliseconds since 1970. */
  @Property({ type: new BigIntType('string'), nullable: true })
  expire!: string | null;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof RateLimitCount> {}
}
