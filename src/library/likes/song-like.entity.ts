import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { User } from '../../accounts/user.entity.ts';
import { timestamp } from '../../api/base.entity.ts';
import { Song } from '../../catalog/songs/song.entity.ts';

/** A song that a user likes. Single statements insert and delete it. */
@Entity({ tableName: 'song_like' })
@Index({ name: 'song_like_user_order', properties: ['user', 'createdAt', 'song'] })
@Index({ name: 'song_like_song_index', properties: ['song'] })
export class SongLike {
  [EntityName]?: 'SongLike';
  [PrimaryKeyProp]?: ['user', 'song'];

  @ManyToOne(() => User, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  user!: User;

  @ManyToOne(() => Song, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  song!: Song;

  @Property({ type: 'Date', columnType: timestamp, defaultRaw: 'now()' })
  createdAt!: Date;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof SongLike> {}
}
