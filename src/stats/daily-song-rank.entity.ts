import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

/** A song among those that were played most on a day that is over. */
@Entity({ tableName: 'daily_song_rank' })
export class DailySongRank {
  [EntityName]?: 'DailySongRank';
  [PrimaryKeyProp]?: ['day', 'rank'];

  @PrimaryKey({ type: 'date' })
  day!: string;

  @PrimaryKey({ type: 'integer' })
  rank!: number;

  @Property({ type: 'uuid' })
  songId!: string;

  @Property({ type: 'integer' })
  plays!: number;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof DailySongRank> {}
}
