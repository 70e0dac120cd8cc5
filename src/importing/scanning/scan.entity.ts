import { EntityName, OptionalProps } from '@mikro-orm/core';
import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { timestamp } from '../../api/base.entity.ts';
import type { ScanChange, ScanFault, ScanState } from './scan.type.ts';

/** A run over the folders of the library. */
@Entity({ tableName: 'scan' })
@Check({
  name: 'scan_state_check',
  expression: "state = ANY (ARRAY['RUNNING'::text, 'DONE'::text, 'CANCELLED'::text, 'FAILED'::text])",
})
@Index({ name: 'scan_started_order', properties: ['startedAt', 'id'] })
export class ScanRow {
  [EntityName]?: 'Scan';
  [OptionalProps]?:
    | 'seen'
    | 'added'
    | 'updated'
    | 'moved'
    | 'removed'
    | 'unchanged'
    | 'failed'
    | 'unconfirmed'
    | 'faults'
    | 'changes';

  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  state!: ScanState;

  @Property({ type: 'boolean' })
  full!: boolean;

  @Property({ type: 'boolean' })
  dryRun!: boolean;

  @Property({ type: 'Date', columnType: timestamp })
  startedAt!: Date;

  @Property({ type: 'Date', columnType: timestamp, nullable: true })
  finishedAt!: Date | null;

  @Property({ type: 'integer', default: 0 })
  seen: number = 0;

  @Property({ type: 'integer', nullable: true })
  total!: number | null;

  @Property({ type: 'integer', default: 0 })
  added: number = 0;

  @Property({ type: 'integer', default: 0 })
  updated: number = 0;

  @Property({ type: 'integer', default: 0 })
  moved: number = 0;

  @Property({ type: 'integer', default: 0 })
  removed: number = 0;

  @Property({ type: 'integer', default: 0 })
  unchanged: number = 0;

  @Property({ type: 'integer', default: 0 })
  failed: number = 0;

  @Property({ type: 'integer', default: 0 })
  unconfirmed: number = 0;

  @Property({ type: 'json', default: '[]' })
  faults: ScanFault[] = [];

  @Property({ type: 'json', default: '[]' })
  changes: ScanChange[] = [];
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof ScanRow> {}
}
