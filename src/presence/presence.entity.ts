import { EntityName, OptionalProps, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { User } from '../accounts/user.entity.ts';
import { timestamp } from '../api/base.entity.ts';
import { Song } from '../catalog/songs/song.entity.ts';

/** A process that is alive as long as it sends heartbeats. The table is unlogged: after a crash of PostgreSQL it
 * is empty, and the processes write themselves in again. */
@Entity({ tableName: 'server_process' })
export class ServerProcess {
  [EntityName]?: 'ServerProcess';
  [PrimaryKeyProp]?: 'id';

  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'Date', columnType: timestamp })
  heartbeatAt!: Date;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof ServerProcess> {}
}

/** A process that a user is connected to. The table is unlogged, like that of the processes. */
@Entity({ tableName: 'connected_user' })
@Index({ name: 'connected_user_process_index', properties: ['process'] })
export class ConnectedUser {
  [EntityName]?: 'ConnectedUser';
  [PrimaryKeyProp]?: ['userId', 'process'];

  @ManyToOne(() => AccountPresence, {
    primary: true,
    mapToPk: true,
    joinColumn: 'user_id',
    deleteRule: 'cascade',
    updateRule: 'no action',
  })
  userId!: string;

  @ManyToOne(() => ServerProcess, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  process!: ServerProcess;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof ConnectedUser> {}
}

/** The state, shared by all processes, of a user who has been online. A change of whether the user is online, or
 * of where the user is connected, requires the lock of this row. `connected_user` lists the processes that the
 * user is connected to. */
@Entity({ tableName: 'account_presence' })
@Index({
  name: 'account_presence_online_index',
  expression: 'create index account_presence_online_index on account_presence (user_id) where online',
})
@Index({ name: 'account_presence_song_index', properties: ['song'] })
@Index({
  name: 'account_presence_playing_until_index',
  expression:
    'create index account_presence_playing_until_index on account_presence (playing_until) where playing_until is not null',
})
@Index({
  name: 'account_presence_orphan_index',
  expression:
    'create index account_presence_orphan_index on account_presence (user_id) where song_id is null and playing_until is not null',
})
export class AccountPresence {
  [EntityName]?: 'AccountPresence';
  [PrimaryKeyProp]?: 'user';
  [OptionalProps]?: 'online';

  @ManyToOne(() => User, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  user!: User;

  /** Whether there is a row in `connected_user`. */
  @Property({ type: 'boolean', default: false })
  online: boolean = false;

  /** When the user came online or, if offline, was last online. */
  @Property({ type: 'Date', columnType: timestamp, nullable: true })
  lastSeenAt!: Date | null;

  /** The song that the user listens to until `playingUntil`. Null with a time set: the song was deleted. */
  @ManyToOne(() => Song, { nullable: true, deleteRule: 'set null', updateRule: 'no action' })
  song!: Song | null;

  @Property({ type: 'Date', columnType: timestamp, nullable: true })
  playingUntil!: Date | null;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof AccountPresence> {}
}
