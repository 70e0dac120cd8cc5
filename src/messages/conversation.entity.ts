import { EntityName, OptionalProps, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, OneToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { User } from '../accounts/user.entity.ts';
import { timestamp } from '../api/base.entity.ts';
import { Node } from '../api/node.type.ts';

/** The clock of a user's messages. Sending locks the rows of both sides until the message is committed, so that
 * for each user messages become visible in the order of their times. */
@Entity({ tableName: 'mailbox' })
export class Mailbox {
  [EntityName]?: 'Mailbox';
  [PrimaryKeyProp]?: 'user';

  @OneToOne(() => User, { primary: true, owner: true, deleteRule: 'cascade', updateRule: 'no action' })
  user!: User;

  /** The time of the latest message, sent or received. It never goes back, even if that message is deleted. */
  @Property({ type: 'Date', columnType: timestamp })
  lastMessageAt!: Date;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof Mailbox> {}
}

/** One side of a conversation: the view that `user` has of the messages exchanged with `other`. Each of the two
 * has a row, written together with the messages. */
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'All messages between the viewer and one other user. Each of the two has a conversation with an id of its own.',
})
@Entity({ tableName: 'conversation' })
@Check({ name: 'conversation_other_check', expression: 'other_id <> user_id' })
@Check({
  name: 'conversation_counts_check',
  expression: 'unread_count >= 0 and unread_count <= message_count',
})
@Index({ name: 'conversation_order', properties: ['user', 'lastMessageAt', 'other'] })
@Index({ name: 'conversation_other_index', properties: ['other'] })
export class Conversation extends Node {
  [EntityName]?: 'Conversation';
  [OptionalProps]?: 'id';
  [PrimaryKeyProp]?: ['user', 'other'];

  @ManyToOne(() => User, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  user!: User;

  @ManyToOne(() => User, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  other!: User;

  @Property({ type: 'uuid', defaultRaw: 'gen_random_uuid()' })
  @Unique({ name: 'conversation_id_key' })
  declare id: string;

  /** `createdAt` of the latest message, which is unique within the conversation. */
  @Property({ type: 'Date', columnType: timestamp })
  lastMessageAt!: Date;

  @Property({ type: 'integer' })
  messageCount!: number;

  @Field(() => Int, { description: "Number of the other user's messages that the viewer has not read." })
  @Property({ type: 'integer' })
  unreadCount!: number;

  /** When the other side last read messages of this one. */
  @Property({ type: 'Date', columnType: timestamp, nullable: true })
  otherReadAt!: Date | null;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof Conversation> {}
}
