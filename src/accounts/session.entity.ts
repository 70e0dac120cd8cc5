import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, timestamp } from '../api/base.entity.ts';
import { DateTime } from '../api/date-time.scalar.ts';
import { Node } from '../api/node.type.ts';
import { User } from './user.entity.ts';

/** An ended session whose access tokens may still be valid. */
@Entity({ tableName: 'session_revocation' })
@Index({ name: 'session_revocation_expires_index', properties: ['expiresAt'] })
export class SessionRevocation {
  [EntityName]?: 'SessionRevocation';
  [PrimaryKeyProp]?: 'sessionId';

  @PrimaryKey({ type: 'uuid' })
  sessionId!: string;

  /** The time when its last access token has expired, and the row is no longer needed. */
  @Property({ type: 'Date', columnType: timestamp })
  expiresAt!: Date;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof SessionRevocation> {}
}

/** A device that is signed in. Signing it out deletes the row. */
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A device on which a user is signed in. Only that user sees it.',
})
@Entity({ tableName: 'session' })
@Check({ name: 'session_user_agent_check', expression: 'char_length(user_agent) <= 500' })
@Index({ name: 'session_user_order', properties: ['user', 'lastUsedAt', 'id'] })
@Index({ name: 'session_expires_index', properties: ['expiresAt'] })
export class Session extends BaseEntity {
  [EntityName]?: 'Session';

  @ManyToOne(() => User, { deleteRule: 'cascade', updateRule: 'no action' })
  user!: User;

  @Field(() => String, {
    nullable: true,
    description: 'The User-Agent of the browser or program; at most 500 characters.',
  })
  @Property({ type: 'text', nullable: true })
  userAgent!: string | null;

  @Field(() => String, { nullable: true, description: 'The address it was last used from.' })
  @Property({ type: 'text', nullable: true })
  ipAddress!: string | null;

  @Field(() => DateTime, { description: 'When it last obtained a new access token.' })
  @Property({ type: 'Date', columnType: timestamp })
  lastUsedAt!: Date;

  @Field(() => DateTime, { description: 'When it ends unless it is used first.' })
  @Property({ type: 'Date', columnType: timestamp })
  expiresAt!: Date;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof Session> {}
}
