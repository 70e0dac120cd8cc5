import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { timestamp } from '../../../api/base.entity.ts';
import { User } from '../../user.entity.ts';

/** A program in a network from which a user has signed in. It outlasts sessions, so that signing in again is nothing new. */
@Entity({ tableName: 'known_device' })
@Index({ name: 'known_device_seen_index', properties: ['lastSeenAt'] })
export class KnownDevice {
  [EntityName]?: 'KnownDevice';
  [PrimaryKeyProp]?: ['user', 'mark'];

  @ManyToOne(() => User, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  user!: User;

  /** Of program and network, by the server's key: it tells neither. */
  @PrimaryKey({ type: 'text' })
  mark!: string;

  @Property({ type: 'Date', columnType: timestamp, defaultRaw: 'now()' })
  firstSeenAt!: Date;

  @Property({ type: 'Date', columnType: timestamp, defaultRaw: 'now()' })
  lastSeenAt!: Date;
}

declare module '../../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof KnownDevice> {}
}
