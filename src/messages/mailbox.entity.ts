import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { User } from '../accounts/user.entity.ts';
import { timestamp } from '../api/base.entity.ts';

/** The clock of a user's messages. Who sends holds the rows of both sides until the message is committed, so
 * that for each user messages appear in the order of their times. */
@Entity({ tableName: 'mailbox' })
export class Mailbox {
  [EntityName]?: 'Mailbox';
  [PrimaryKeyProp]?: 'user';

  @OneToOne(() => User, { primary: true, owner: true, deleteRule: 'cascade', updateRule: 'no action' })
  user!: User;

  /** The time of the latest message, sent or received; never goes back, not even when that is deleted. */
  @Property({ type: 'Date', columnType: timestamp })
  lastMessageAt!: Date;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof Mailbox> {}
}
