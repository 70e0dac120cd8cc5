import { EntityName } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { User } from '../accounts/user.entity.ts';
import { BaseEntity, timestamp } from '../api/base.entity.ts';
import { DateTime } from '../api/date-time.scalar.ts';
import { Node } from '../api/node.type.ts';
import { humanOrder } from '../persistence/sql-parts.queries.ts';

/** `createdAt` grows with every message that a user sends or receives. It is the order of all lists. */
@ObjectType({ implements: Node, simpleResolvers: true, description: 'A message from one user to another.' })
@Entity({ tableName: 'message' })
@Check({ name: 'message_receiver_check', expression: 'receiver_id <> sender_id' })
@Check({
  name: 'message_content_check',
  expression: 'char_length(content) >= 1 and char_length(content) <= 10000',
})
@Check({
  name: 'message_client_check',
  expression: 'char_length(client_id) >= 1 and char_length(client_id) <= 100',
})
@Index({
  name: 'message_conversation_order',
  expression:
    'create index message_conversation_order on message (least(sender_id, receiver_id), greatest(sender_id, receiver_id), created_at, id)',
})
@Index({ name: 'message_sender_order', properties: ['sender', 'createdAt', 'id'] })
@Index({ name: 'message_receiver_order', properties: ['receiver', 'createdAt', 'id'] })
@Index({ name: 'message_created_order', properties: ['createdAt', 'id'] })
@Index({
  name: 'message_client_unique',
  expression:
    'create unique index message_client_unique on message (sender_id, client_id) where client_id is not null',
})
@Index({
  name: 'message_unread_index',
  expression: 'create index message_unread_index on message (receiver_id, sender_id) where read_at is null',
})
@Index({
  name: 'message_content_trigrams',
  expression: 'create index message_content_trigrams on message using gin (lower(content) gin_trgm_ops)',
})
export class Message extends BaseEntity {
  [EntityName]?: 'Message';

  @ManyToOne(() => User, { deleteRule: 'cascade', updateRule: 'no action' })
  sender!: User;

  @ManyToOne(() => User, { deleteRule: 'cascade', updateRule: 'no action' })
  receiver!: User;

  @Field(() => String, { description: '1 to 10,000 characters, as typed.' })
  @Property({ type: 'text', collation: humanOrder })
  content!: string;

  /** Id given by the sender's client, so that sending the message again has no effect. */
  @Property({ type: 'text', nullable: true })
  clientId!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the receiver marked the conversation as read; null if unread.',
  })
  @Property({ type: 'Date', columnType: timestamp, nullable: true })
  readAt!: Date | null;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof Message> {}
}
