import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { timestamp } from '../../api/base.entity.ts';
import { User } from '../user.entity.ts';

/** A user who follows another one. Single statements insert and delete it; triggers count. */
@Entity({ tableName: 'user_follow' })
@Check({ name: 'user_follow_check', expression: 'follower_id <> followed_id' })
@Index({ name: 'user_follow_following_order', properties: ['follower', 'createdAt', 'followed'] })
@Index({ name: 'user_follow_followers_order', properties: ['followed', 'createdAt', 'follower'] })
export class UserFollow {
  [EntityName]?: 'UserFollow';
  [PrimaryKeyProp]?: ['follower', 'followed'];

  @ManyToOne(() => User, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  follower!: User;

  @ManyToOne(() => User, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  followed!: User;

  @Property({ type: 'Date', columnType: timestamp, defaultRaw: 'now()' })
  createdAt!: Date;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof UserFollow> {}
}
