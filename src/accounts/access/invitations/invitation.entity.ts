import { EntityName } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { GraphQLEmailAddress } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, timestamp } from '../../../api/base.entity.ts';
import { DateTime } from '../../../api/date-time.scalar.ts';
import { Node } from '../../../api/node.type.ts';
import { Role } from '../../../api/viewer.model.ts';
import { User } from '../../user.entity.ts';

/** Lets one person register, once. Revoking it deletes the row. */
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'Lets one person create an account, once. Only administrators see it.',
})
@Entity({ tableName: 'invitation' })
@Check({ name: 'invitation_role_check', expression: "role in ('USER', 'ADMIN')" })
@Check({ name: 'invitation_email_check', expression: 'char_length(email) <= 254' })
@Index({ name: 'invitation_created_order', properties: ['createdAt', 'id'] })
@Index({ name: 'invitation_expires_index', properties: ['expiresAt'] })
@Index({ name: 'invitation_created_by_index', properties: ['createdBy'] })
@Index({ name: 'invitation_used_by_index', properties: ['usedBy'] })
export class Invitation extends BaseEntity {
  [EntityName]?: 'Invitation';

  @Field(() => GraphQLEmailAddress, {
    nullable: true,
    description:
      'It was mailed there, and is good for this address alone; null for one that anybody may use.',
  })
  @Property({ type: 'text', nullable: true })
  email!: string | null;

  @Field(() => Role, { description: 'The role of the new account.' })
  @Property({ type: 'text' })
  role!: Role;

  @ManyToOne(() => User, { nullable: true, deleteRule: 'set null', updateRule: 'no action' })
  createdBy!: User | null;

  @Field(() => DateTime, { description: 'When it ends unless it is used first.' })
  @Property({ type: 'Date', columnType: timestamp })
  expiresAt!: Date;

  /** SHA-256 of the token. */
  @Unique({ name: 'invitation_token_hash_unique' })
  @Property({ type: 'text' })
  tokenHash!: string;

  /** The token, readable with the server's key alone; null once it was used. */
  @Property({ type: 'text', nullable: true })
  sealedToken!: string | null;

  /** Which key it is sealed with. */
  @Property({ type: 'text' })
  keyId!: string;

  @Property({ type: 'Date', columnType: timestamp, nullable: true })
  usedAt!: Date | null;

  /** With the account, also its address goes. */
  @ManyToOne(() => User, { nullable: true, deleteRule: 'cascade', updateRule: 'no action' })
  usedBy!: User | null;
}

declare module '../../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof Invitation> {}
}
