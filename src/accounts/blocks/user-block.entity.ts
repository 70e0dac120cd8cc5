import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { timestamp } from '../../api/base.entity.ts';
import { User } from '../user.entity.ts';

/** A user who does not want to have to do with another one. While either of two has blocked the other, neither sees
 * anything of the other. Single statements insert and delete it. */
@Entity({ tableName: 'user_block' })
@Check({ name: 'user_block_check', expression: 'blocker_id <> blocked_id' })
@Index({ name: 'user_block_order', properties: ['blocker', 'createdAt', 'blocked'] })
@Index({ name: 'user_block_blocked_index', properties: ['blocked'] })
export class UserBlock {
  [EntityName]?: 'UserBlock';
  [PrimaryKeyProp]?: ['blocker', 'blocked'];

  @ManyToOne(() => User, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  blocker!: User;

  @ManyToOne(() => User, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  blocked!: User;

  @Property({ type: 'Date', columnType: timestamp, defaultRaw: 'now()' })
  createdAt!: Date;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof UserBlock> {}
}
