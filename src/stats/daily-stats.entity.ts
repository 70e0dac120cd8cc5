import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

/** One of the most played songs of a day that is over. */
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

/** The number of plays of a song on a day. Kept until the day is over. */
@Entity({ tableName: 'daily_song_plays' })
export class DailySongPlays {
  [EntityName]?: 'DailySongPlays';
  [PrimaryKeyProp]?: ['day', 'songId'];

  @PrimaryKey({ type: 'date' })
  day!: string;

  @PrimaryKey({ type: 'uuid' })
  songId!: string;

  @Property({ type: 'integer' })
  plays!: number;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof DailySongPlays> {}
}

/** The plays of a day (in UTC). */
@Entity({ tableName: 'daily_stats' })
export class DailyStats {
  [EntityName]?: 'DailyStats';
  [PrimaryKeyProp]?: 'day';

  @PrimaryKey({ type: 'date' })
  day!: string;

  @Property({ type: 'integer' })
  plays!: number;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof DailyStats> {}
}
