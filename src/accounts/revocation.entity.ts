import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { timestamp } from '../api/base.entity.ts';

/** A session that was ended while access tokens of it may still be about. */
@Entity({ tableName: 'session_revocation' })
@Index({ name: 'session_revocation_expires_index', properties: ['expiresAt'] })
export class SessionRevocation {
  [EntityName]?: 'SessionRevocation';
  [PrimaryKeyProp]?: 'sessionId';

  @PrimaryKey({ type: 'uuid' })
  sessionId!: string;

  /** When its last access token has ended, and this is of no use any more. */
  @Property({ type: 'Date', columnType: timestamp })
  expiresAt!: Date;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof SessionRevocation> {}
}
