import { EntityName } from '@mikro-orm/core';
import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { timestamp } from '../api/base.entity.ts';
import { CacheFor } from '../api/cache-control.decorator.ts';
import { DateTime } from '../api/date-time.scalar.ts';
import { Json } from '../api/json.scalar.ts';
import { Node } from '../api/node.type.ts';
import type { Changes } from './audit-actions.model.ts';

/** Something that happened, told by one statement in its transaction. The table has a partition for each month, of the ids
 * of that time. Rows are never changed, except for what tells of a person, which goes with the account; and never deleted,
 * except with their month. A trigger sees to both. Nothing refers to other tables, because entries outlive what they
 * tell of. */
@CacheFor(0)
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'Something that changed on the server, or was tried: sign-ins and their failures, roles, suspensions, deletions, edits of the catalog, keys, settings. Entries never change; what tells of a person is erased with the account.',
})
@Entity({ tableName: 'audit_entry' })
@Check({ name: 'audit_entry_action_check', expression: String.raw`action ~ '^[a-z_]+\.[a-z_]+$'` })
@Index({ name: 'audit_entry_order', properties: ['at', 'id'] })
@Index({ name: 'audit_entry_actor_order', properties: ['actorId', 'at', 'id'] })
@Index({ name: 'audit_entry_target_order', properties: ['targetId', 'at', 'id'] })
@Index({ name: 'audit_entry_action_order', properties: ['action', 'at', 'id'] })
export class AuditEntry extends Node {
  [EntityName]?: 'AuditEntry';

  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => DateTime, { description: 'When it happened.' })
  @Property({ type: 'Date', columnType: timestamp })
  at!: Date;

  /** Who did it; null for the server itself, and for those who could not sign in. */
  @Property({ type: 'uuid', nullable: true })
  actorId!: string | null;

  @Field(() => String, {
    description:
      '`noun.verb`, such as `session.login`, `session.login_failed`, `user.role` or `song.update`; docs/security.md lists all.',
  })
  @Property({ type: 'text' })
  action!: string;

  /** The name of a type with ids. */
  @Property({ type: 'text', nullable: true })
  targetType!: string | null;

  @Property({ type: 'uuid', nullable: true })
  targetId!: string | null;

  /** The account that `changes` tells something personal of. */
  @Property({ type: 'uuid', nullable: true })
  aboutId!: string | null;

  @Field(() => Json, {
    nullable: true,
    description:
      'What changed, by the names of fields: `{ "title": { "before": "A", "after": "B" } }`. One side is missing for what is new, or gone.',
  })
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  changes!: Changes | null;

  @Field(() => String, {
    nullable: true,
    description: 'The address of the client; null for the server itself, and for deleted accounts.',
  })
  @Property({ type: 'text', nullable: true })
  ipAddress!: string | null;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof AuditEntry> {}
}
