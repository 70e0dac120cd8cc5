import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { timestamp } from '../api/base.entity.ts';
import { User } from './user.entity.ts';

export type EmailPurpose = 'VERIFY' | 'RESET';

/** Proof carried by a link in a mail. Using it deletes the row. */
@Entity({ tableName: 'email_token' })
@Check({ name: 'email_token_purpose_check', expression: "purpose in ('VERIFY', 'RESET')" })
@Index({ name: 'email_token_user_index', properties: ['user'] })
@Index({ name: 'email_token_expires_index', properties: ['expiresAt'] })
export class EmailToken {
  [EntityName]?: 'EmailToken';
  [PrimaryKeyProp]?: 'hash';

  /** Hexadecimal SHA-256 of the token, which is only in the mail. */
  @PrimaryKey({ type: 'text' })
  hash!: string;

  @ManyToOne(() => User, { deleteRule: 'cascade', updateRule: 'no action' })
  user!: User;

  @Property({ type: 'text' })
  purpose!: EmailPurpose;

  @Property({ type: 'Date', columnType: timestamp })
  expiresAt!: Date;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof EmailToken> {}
}
