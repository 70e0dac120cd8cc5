import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { AccountPresence } from './presence.entity.ts';
import { ServerProcess } from './server-process.entity.ts';

/** A process that a user is connected to. Not logged, as the processes are not. */
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
