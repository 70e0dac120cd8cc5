import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { User } from '../../accounts/user.entity.ts';
import { timestamp } from '../../api/base.entity.ts';
import { Artist } from './artist.entity.ts';

/** A user who follows an artist. Single statements insert and delete it; triggers count. */
@Entity({ tableName: 'artist_follow' })
@Index({ name: 'artist_follow_user_order', properties: ['user', 'createdAt', 'artist'] })
@Index({ name: 'artist_follow_artist_index', properties: ['artist', 'user'] })
export class ArtistFollow {
  [EntityName]?: 'ArtistFollow';
  [PrimaryKeyProp]?: ['user', 'artist'];

  @ManyToOne(() => User, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  user!: User;

  @ManyToOne(() => Artist, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  artist!: Artist;

  @Property({ type: 'Date', columnType: timestamp, defaultRaw: 'now()' })
  createdAt!: Date;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof ArtistFollow> {}
}
