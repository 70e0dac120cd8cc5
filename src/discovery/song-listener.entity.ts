import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { User } from '../accounts/user.entity.ts';
import { timestamp } from '../api/base.entity.ts';
import { Song } from '../catalog/songs/song.entity.ts';

/** How often, and when last, a user played a song. */
@Entity({ tableName: 'song_listener' })
@Check({ name: 'song_listener_plays_check', expression: 'plays > 0' })
@Index({ name: 'song_listener_song_index', properties: ['song'] })
export class SongListener {
  [EntityName]?: 'SongListener';
  [PrimaryKeyProp]?: ['user', 'song'];

  @ManyToOne(() => User, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  user!: User;

  @ManyToOne(() => Song, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  song!: Song;

  @Property({ type: 'integer' })
  plays!: number;

  @Property({ type: 'Date', columnType: timestamp })
  lastPlayedAt!: Date;

  /** The logarithm of the plays' weight; null if they are too old to have any. */
  @Property({ type: 'double', nullable: true })
  trend!: number | null;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof SongListener> {}
}
