import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { User } from '../accounts/user.entity.ts';
import { timestamp } from '../api/base.entity.ts';

/** The copy of a user's data that was requested last: while it is made, it has no file. */
@Entity({ tableName: 'data_export' })
@Index({
  name: 'data_export_token_unique',
  expression: 'create unique index data_export_token_unique on data_export (token_hash)',
})
export class DataExport {
  [EntityName]?: 'DataExport';
  [PrimaryKeyProp]?: 'user';

  @ManyToOne(() => User, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  user!: User;

  @Property({ type: 'Date', columnType: timestamp })
  requestedAt!: Date;

  /** In the media store. */
  @Property({ type: 'text', nullable: true })
  fileKey!: string | null;

  /** Hexadecimal SHA-256 of the token, which is only in the mail. */
  @Property({ type: 'text', nullable: true })
  tokenHash!: string | null;

  @Property({ type: 'Date', columnType: timestamp, nullable: true })
  expiresAt!: Date | null;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof DataExport> {}
}
