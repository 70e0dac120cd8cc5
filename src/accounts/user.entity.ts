import { EntityName } from '@mikro-orm/core';
import { Check, Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, timestamp } from '../api/base.entity.ts';
import { CacheFor } from '../api/cache-control.decorator.ts';
import { Node } from '../api/node.type.ts';
import { Role } from '../api/viewer.model.ts';
import { humanOrder } from '../persistence/sql-parts.queries.ts';

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
export class User extends BaseEntity<'role'> {
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
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof User> {}
}
