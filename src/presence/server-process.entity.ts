import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { timestamp } from '../api/base.entity.ts';

/** A process that is alive as long as its heart beats. The table is not logged: after a crash of PostgreSQL it is empty,
 * and the processes write themselves in again. */
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
