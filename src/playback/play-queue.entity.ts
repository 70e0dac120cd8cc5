import { BigIntType, EntityName, OptionalProps, PrimaryKeyProp } from '@mikro-orm/core';
import {
  Check,
  Entity,
  Index,
  ManyToOne,
  OneToOne,
  PrimaryKey,
  Property,
} from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { User } from '../accounts/user.entity.ts';
import { timestamp } from '../api/base.entity.ts';
import { Song } from '../catalog/songs/song.entity.ts';
import { Room } from './rooms/room.entity.ts';

const owned = { deleteRule: 'cascade', updateRule: 'no action' } as const;

/** The queue of a user who has played something, or of a room. A change of it or its items requires the lock of this row. */
@Entity({ tableName: 'play_queue' })
@Check({ name: 'play_queue_repeat_check', expression: `repeat in ('OFF', 'ALL', 'ONE')` })
@Check({ name: 'play_queue_position_check', expression: 'position >= 0' })
@Check({
  name: 'play_queue_volume_check',
  expression: "volume >= '0'::double precision and volume <= '1'::double precision",
})
@Check({
  name: 'play_queue_owner_check',
  expression: 'num_nonnulls(user_id, room_id) = 1 and id = coalesce(user_id, room_id)',
})
@Index({
  name: 'play_queue_rooms_index',
  expression: 'create index play_queue_rooms_index on play_queue (id) where playing and room_id is not null',
})
@Index({
  name: 'play_queue_sounding_index',
  expression:
    'create index play_queue_sounding_index on play_queue (user_id) where playing and device_id is not null',
})
export class StoredQueue {
  [EntityName]?: 'PlayQueue';
  [PrimaryKeyProp]?: 'id';
  [OptionalProps]?:
    | 'version'
    | 'itemsVersion'
    | 'position'
    | 'positionAt'
    | 'playing'
    | 'repeat'
    | 'shuffled'
    | 'volume';

  /** The id of its user or its room. */
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @OneToOne(() => User, { owner: true, nullable: true, unique: 'play_queue_user_unique', ...owned })
  user!: User | null;

  @OneToOne(() => Room, { owner: true, nullable: true, unique: 'play_queue_room_unique', ...owned })
  room!: Room | null;

  @Property({ type: 'integer', default: 0 })
  version: number = 0;

  /** The version that last changed the items or their order. */
  @Property({ type: 'integer', default: 0 })
  itemsVersion: number = 0;

  /** An item of the queue; without a reference, because it may be gone with its song. */
  @Property({ type: 'uuid', nullable: true })
  currentId!: string | null;

  /** Milliseconds into the current song at `positionAt`. */
  @Property({ type: 'integer', default: 0 })
  position: number = 0;

  @Property({ type: 'Date', columnType: timestamp, defaultRaw: 'now()' })
  positionAt!: Date;

  @Property({ type: 'boolean', default: false })
  playing: boolean = false;

  @Property({ type: 'text', default: 'OFF' })
  repeat: string = 'OFF';

  @Property({ type: 'boolean', default: false })
  shuffled: boolean = false;

  @Property({ type: 'double', default: 1 })
  volume: number = 1;

  /** The id that the sounding device has chosen. */
  @Property({ type: 'text', nullable: true })
  deviceId!: string | null;

  /** Since when the sounding device has had no connection, although nothing told that it left: its server died. */
  @Property({ type: 'Date', columnType: timestamp, nullable: true })
  deviceLostAt!: Date | null;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof StoredQueue> {}
}

/** A song at a place in a queue. */
@Entity({ tableName: 'play_queue_item' })
@Index({ name: 'play_queue_item_order', properties: ['queue', 'position'] })
@Index({ name: 'play_queue_item_song_index', properties: ['song'] })
@Index({
  name: 'play_queue_item_added_by_index',
  expression:
    'create index play_queue_item_added_by_index on play_queue_item (added_by_id) where added_by_id is not null',
})
export class StoredQueueItem {
  [EntityName]?: 'PlayQueueItem';
  [PrimaryKeyProp]?: 'id';

  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => StoredQueue, owned)
  queue!: StoredQueue;

  @ManyToOne(() => Song, { deleteRule: 'cascade', updateRule: 'no action' })
  song!: Song;

  /** A key between those of its neighbours; compared byte by byte. */
  @Property({ type: 'text', collation: 'C' })
  position!: string;

  /** While the queue is shuffled: the key in the order to come back to. */
  @Property({ type: 'text', collation: 'C', nullable: true })
  home!: string | null;

  /** In the queue of a room; null if the account is gone, and in a user's own queue. */
  @ManyToOne(() => User, { nullable: true, deleteRule: 'set null', updateRule: 'no action' })
  addedBy!: User | null;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof StoredQueueItem> {}
}

/** One of the last changes of a queue, with the state that it led to: subscribers read what follows the version that
 * they know. The table is unlogged: after a crash of PostgreSQL, they read whole queues. */
@Entity({ tableName: 'play_queue_change' })
export class StoredQueueChange {
  [EntityName]?: 'PlayQueueChange';
  [PrimaryKeyProp]?: ['queue', 'version'];

  @ManyToOne(() => StoredQueue, { primary: true, ...owned })
  queue!: StoredQueue;

  @PrimaryKey({ type: 'integer' })
  version!: number;

  @Property({ type: 'text' })
  kind!: string;

  @Property({ columnType: 'uuid[]', type: 'string[]' })
  itemIds!: string[];

  /** Where the first of them stands. */
  @Property({ type: 'integer', nullable: true })
  place!: number | null;

  @Property({ type: 'uuid', nullable: true })
  currentId!: string | null;

  @Property({ type: 'integer' })
  position!: number;

  @Property({ type: 'Date', columnType: timestamp })
  positionAt!: Date;

  @Property({ type: 'boolean' })
  playing!: boolean;

  @Property({ type: 'text' })
  repeat!: string;

  @Property({ type: 'boolean' })
  shuffled!: boolean;

  @Property({ type: 'double' })
  volume!: number;

  @Property({ type: 'text', nullable: true })
  deviceId!: string | null;

  /** The member who changed the queue of a room; null if nobody did, and in a user's own queue. Without a reference, as
   * the row does not last. */
  @Property({ type: 'uuid', nullable: true })
  byId!: string | null;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof StoredQueueChange> {}
}

/** What a queue has lost, because songs were deleted, and whose followers have not been told. */
@Entity({ tableName: 'shortened_queue' })
@Index({ name: 'shortened_queue_index', properties: ['queueId'] })
export class ShortenedQueue {
  [EntityName]?: 'ShortenedQueue';
  [PrimaryKeyProp]?: 'id';

  @PrimaryKey({ type: new BigIntType('string'), autoincrement: true, generated: 'by default as identity' })
  id!: string;

  /** Without a reference: a deletion of songs does not wait for those who change queues. */
  @Property({ type: 'uuid' })
  queueId!: string;

  @Property({ columnType: 'uuid[]', type: 'string[]' })
  itemIds!: string[];

  /** Where each of them was: its key. */
  @Property({ columnType: 'text[]', type: 'string[]' })
  places!: string[];
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof ShortenedQueue> {}
}

/** A device of a user that a process has a subscription of. It counts while its process lives, which rows of
 * `server_process` tell. The table is unlogged, like that one. */
@Entity({ tableName: 'play_device' })
@Index({ name: 'play_device_process_index', properties: ['processId'] })
export class StoredDevice {
  [EntityName]?: 'PlayDevice';
  [PrimaryKeyProp]?: ['user', 'deviceId', 'processId'];

  @ManyToOne(() => User, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  user!: User;

  /** Of the device's own choosing. */
  @PrimaryKey({ type: 'text' })
  deviceId!: string;

  @PrimaryKey({ type: 'uuid' })
  processId!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  kind!: string;

  @Property({ type: 'Date', columnType: timestamp })
  connectedAt!: Date;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof StoredDevice> {}
}
