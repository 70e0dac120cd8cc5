import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { User } from '../../accounts/user.entity.ts';
import { timestamp } from '../../api/base.entity.ts';
import { Album } from '../../catalog/albums/album.entity.ts';

/** An album that a user has in the library. Single statements insert and delete it. */
@Entity({ tableName: 'album_like' })
@Index({ name: 'album_like_user_order', properties: ['user', 'createdAt', 'album'] })
@Index({ name: 'album_like_album_index', properties: ['album'] })
export class AlbumLike {
  [EntityName]?: 'AlbumLike';
  [PrimaryKeyProp]?: ['user', 'album'];

  @ManyToOne(() => User, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  user!: User;

  @ManyToOne(() => Album, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  album!: Album;

  @Property({ type: 'Date', columnType: timestamp, defaultRaw: 'now()' })
  createdAt!: Date;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof AlbumLike> {}
}
