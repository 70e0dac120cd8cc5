import { EntityName, OptionalProps, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { User } from '../accounts/user.entity.ts';
import { timestamp } from '../api/base.entity.ts';
import { Song } from '../catalog/songs/song.entity.ts';

/** What all processes know of a user who was online once. Whoever changes whether the user is online, or where
 * the user is connected, holds the lock of this row. Which processes the user is connected to is in
 * `connected_user`. */
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

  /** When the user came online, or, when offline, was there last. */
  @Property({ type: 'Date', columnType: timestamp, nullable: true })
  lastSeenAt!: Date | null;

  /** What the user listens to until `playingUntil`. Null with a time beside it: the song was deleted. */
  @ManyToOne(() => Song, { nullable: true, deleteRule: 'set null', updateRule: 'no action' })
  song!: Song | null;

  @Property({ type: 'Date', columnType: timestamp, nullable: true })
  playingUntil!: Date | null;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof AccountPresence> {}
}
