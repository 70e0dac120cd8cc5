import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { User } from '../../accounts/user.entity.ts';
import { BaseEntity, timestamp } from '../../api/base.entity.ts';
import { CacheFor } from '../../api/cache-control.decorator.ts';
import { Node } from '../../api/node.type.ts';

const owned = { deleteRule: 'cascade', updateRule: 'no action' } as const;

/** A room in which users listen together. Changes of it and of who is in it hold the lock of its row; changes of its queue
 * and its chat keep it from being locked, so that whoever was put out is out at once. */
@CacheFor(0)
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'Users who listen to the same queue at the same time. Only those who are in it or invited see it. It closes half an hour after the last one has left.',
})
@Entity({ tableName: 'room' })
@Check({ name: 'room_name_check', expression: 'char_length(name) >= 1 and char_length(name) <= 200' })
@Index({ name: 'room_host_index', properties: ['host'] })
export class Room extends BaseEntity<'shared'> {
  [EntityName]?: 'Room';

  @Field(() => String, { description: '1 to 200 characters.' })
  @Property({ type: 'text' })
  name!: string;

  /** Null for the moment between the end of an account and the next host. */
  @ManyToOne(() => User, { nullable: true, deleteRule: 'set null', updateRule: 'no action' })
  host!: User | null;

  /** Whether all members control the queue. */
  @Property({ type: 'boolean', default: false })
  shared: boolean = false;

  /** SHA-256 of the token of the invitation link. */
  @Unique({ name: 'room_token_hash_unique' })
  @Property({ type: 'text' })
  tokenHash!: string;

  @Property({ type: 'text' })
  sealedToken!: string;

  /** Which key it is sealed with. */
  @Property({ type: 'text' })
  keyId!: string;

  /** Since when nobody has listened; null while somebody does. */
  @Property({ type: 'Date', columnType: timestamp, nullable: true })
  emptySince!: Date | null;

  /** Since when the host has not been there; null while the host is. */
  @Property({ type: 'Date', columnType: timestamp, nullable: true })
  hostAwaySince!: Date | null;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof Room> {}
}

/** What a user has to do with a room. */
@Entity({ tableName: 'room_member' })
@Check({ name: 'room_member_state_check', expression: "state in ('INVITED', 'JOINED', 'REMOVED')" })
@Index({ name: 'room_member_user_order', properties: ['user', 'addedAt', 'room'] })
export class StoredRoomMember {
  [EntityName]?: 'RoomMember';
  [PrimaryKeyProp]?: ['room', 'user'];

  @ManyToOne(() => Room, { primary: true, ...owned })
  room!: Room;

  @ManyToOne(() => User, { primary: true, ...owned })
  user!: User;

  /** Whoever was removed does not come in again by the link. */
  @Property({ type: 'text' })
  state!: 'INVITED' | 'JOINED' | 'REMOVED';

  /** Whether the host shares control with this member. */
  @Property({ type: 'boolean', default: false })
  controls: boolean = false;

  /** When the user was invited, or came in. */
  @Property({ type: 'Date', columnType: timestamp, defaultRaw: 'now()' })
  addedAt!: Date;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof StoredRoomMember> {}
}

/** A member who is connected to a process. The table is unlogged, like that of the processes. */
@Entity({ tableName: 'room_listener' })
@Index({ name: 'room_listener_process_index', properties: ['processId'] })
@Index({ name: 'room_listener_user_index', properties: ['user'] })
export class StoredRoomListener {
  [EntityName]?: 'RoomListener';
  [PrimaryKeyProp]?: ['room', 'user', 'processId'];

  @ManyToOne(() => Room, { primary: true, ...owned })
  room!: Room;

  @ManyToOne(() => User, { primary: true, ...owned })
  user!: User;

  @PrimaryKey({ type: 'uuid' })
  processId!: string;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof StoredRoomListener> {}
}

/** A message in the chat of a room; gone with the room. */
@CacheFor(0)
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'A message in the chat of a room. Those who are in the room see it, as long as the room is there.',
})
@Entity({ tableName: 'room_message' })
@Check({
  name: 'room_message_content_check',
  expression: 'char_length(content) >= 1 and char_length(content) <= 10000',
})
@Check({
  name: 'room_message_client_check',
  expression: 'char_length(client_id) >= 1 and char_length(client_id) <= 100',
})
@Index({ name: 'room_message_order', properties: ['room', 'createdAt', 'id'] })
@Index({ name: 'room_message_sender_index', properties: ['sender'] })
@Index({
  name: 'room_message_client_unique',
  expression:
    'create unique index room_message_client_unique on room_message (room_id, sender_id, client_id) where client_id is not null',
})
export class RoomMessage extends BaseEntity {
  [EntityName]?: 'RoomMessage';

  @ManyToOne(() => Room, owned)
  room!: Room;

  @ManyToOne(() => User, owned)
  sender!: User;

  @Field(() => String, { description: '1 to 10,000 characters, as typed.' })
  @Property({ type: 'text' })
  content!: string;

  /** Id given by the sender's client, so that sending the message again has no effect. */
  @Property({ type: 'text', nullable: true })
  clientId!: string | null;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof RoomMessage> {}
}
