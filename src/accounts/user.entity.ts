import { EntityName } from '@mikro-orm/core';
import { Check, Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, timestamp } from '../api/base.entity.ts';
import { CacheFor } from '../api/cache-control.decorator.ts';
import { Node } from '../api/node.type.ts';
import { Role } from '../api/viewer.model.ts';
import { humanOrder } from '../persistence/sql-parts.queries.ts';
import { Audience } from './settings/audience.model.ts';

const audiences = (column: string) => `${column} in ('EVERYONE', 'FOLLOWED', 'NOBODY')`;

@CacheFor(0)
@ObjectType({ implements: Node, simpleResolvers: true, description: 'A person with an account.' })
@Entity({ tableName: 'account' })
@Check({
  name: 'account_full_name_check',
  expression: 'char_length(full_name) >= 1 and char_length(full_name) <= 200',
})
@Check({ name: 'account_email_check', expression: 'char_length(email) >= 3 and char_length(email) <= 254' })
@Check({ name: 'account_role_check', expression: "role in ('USER', 'ADMIN')" })
@Index({
  name: 'account_email_unique',
  expression: 'create unique index account_email_unique on account (lower(email))',
})
@Index({ name: 'account_full_name_order', properties: ['fullName', 'id'] })
@Index({ name: 'account_role_full_name_order', properties: ['role', 'fullName', 'id'] })
@Index({
  name: 'account_full_name_trigrams',
  expression: 'create index account_full_name_trigrams on account using gin (lower(full_name) gin_trgm_ops)',
})
@Index({
  name: 'account_email_trigrams',
  expression: 'create index account_email_trigrams on account using gin (lower(email) gin_trgm_ops)',
})
@Index({
  name: 'account_full_name_parts',
  expression:
    'create index account_full_name_parts on account using gin (text_parts(lower(full_name)) collate "C")',
})
@Index({
  name: 'account_email_parts',
  expression: 'create index account_email_parts on account using gin (text_parts(lower(email)) collate "C")',
})
@Index({ name: 'account_created_order', properties: ['createdAt'] })
@Index({ name: 'account_role_changed_index', properties: ['roleChangedAt'] })
@Check({ name: 'account_suspension_reason_check', expression: 'char_length(suspension_reason) <= 500' })
@Check({ name: 'account_presence_audience_check', expression: audiences('presence_audience') })
@Check({ name: 'account_activity_audience_check', expression: audiences('activity_audience') })
@Check({ name: 'account_message_audience_check', expression: audiences('message_audience') })
@Index({
  name: 'account_suspended_index',
  expression:
    'create index account_suspended_index on account (id) include (suspended_until, role) where suspended_at is not null',
})
export class User extends BaseEntity<
  | 'role'
  | 'suspendedAt'
  | 'suspendedUntil'
  | 'suspensionReason'
  | 'totpEnabledAt'
  | 'presenceAudience'
  | 'activityAudience'
  | 'messageAudience'
> {
  [EntityName]?: 'Account';

  @Field(() => String, { description: '1 to 200 characters.' })
  @Property({ type: 'text', collation: humanOrder })
  fullName!: string;

  @Property({ type: 'text', collation: humanOrder })
  email!: string;

  /** When the user proved to receive mail at the address. */
  @Property({ type: 'Date', columnType: timestamp, nullable: true })
  emailVerifiedAt!: Date | null;

  /** bcrypt, including its cost and salt. */
  @Property({ type: 'text' })
  passwordHash!: string;

  @Property({ type: 'text', default: Role.USER })
  role: Role = Role.USER;

  /** Access tokens created before this time contain an old role. */
  @Property({ type: 'Date', columnType: timestamp, nullable: true })
  roleChangedAt!: Date | null;

  /** When an administrator last suspended the account; null if it was reinstated. Whether it is suspended at present,
   * `isSuspended` in `user.policy.ts` decides. */
  @Property({ type: 'Date', columnType: timestamp, nullable: true, default: null })
  suspendedAt: Date | null = null;

  /** When the suspension ends by itself; null for never. */
  @Property({ type: 'Date', columnType: timestamp, nullable: true, default: null })
  suspendedUntil: Date | null = null;

  /** Told to the user at sign-in. */
  @Property({ type: 'text', nullable: true, default: null })
  suspensionReason: string | null = null;

  /** Since when signing in takes a second factor; null if it does not. */
  @Property({ type: 'Date', columnType: timestamp, nullable: true, default: null })
  totpEnabledAt: Date | null = null;

  /** Who sees whether the user is online, and what is playing. */
  @Property({ type: 'text', default: Audience.EVERYONE })
  presenceAudience: Audience = Audience.EVERYONE;

  /** Who sees in a feed what the user does. */
  @Property({ type: 'text', default: Audience.EVERYONE })
  activityAudience: Audience = Audience.EVERYONE;

  /** Who may begin a conversation with the user. */
  @Property({ type: 'text', default: Audience.EVERYONE })
  messageAudience: Audience = Audience.EVERYONE;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof User> {}
}
