import { BigIntType, EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { timestamp } from '../api/base.entity.ts';

/** The state from which the shelves were last computed. The table has one row. */
@Entity({ tableName: 'discovery_state' })
@Check({ name: 'discovery_state_only_row_check', expression: 'only_row' })
@Check({ name: 'discovery_state_half_life_check', expression: "half_life_days > '0'::double precision" })
export class DiscoveryState {
  [EntityName]?: 'DiscoveryState';
  [PrimaryKeyProp]?: 'onlyRow';

  @PrimaryKey({ type: 'boolean', default: true })
  onlyRow: boolean = true;

  /** The half-life with which the scores of trends were computed. */
  @Property({ type: 'double', default: 3 })
  halfLifeDays: number = 3;

  /** Plays recorded since the neighbours were computed. */
  @Property({ type: new BigIntType('string'), defaultRaw: '0' })
  playsSince!: string;

  @Property({ type: new BigIntType('string'), defaultRaw: '0' })
  likesThen!: string;

  @Property({ type: new BigIntType('string'), defaultRaw: '0' })
  listensThen!: string;

  @Property({ type: 'Date', columnType: timestamp, nullable: true })
  neighboursMadeAt!: Date | null;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof DiscoveryState> {}
}
