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

/** How often a song was played on a day, which is kept as long as that day goes on. */
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

/** A user who listened on a day, which is kept as long as that day goes on. */
@Entity({ tableName: 'daily_listener' })
export class DailyListener {
  [EntityName]?: 'DailyListener';
  [PrimaryKeyProp]?: ['day', 'userId'];

  @PrimaryKey({ type: 'date' })
  day!: string;

  @PrimaryKey({ type: 'uuid' })
  userId!: string;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof DailyListener> {}
}

/** The plays of a day, and how many users they are of. Days are those of UTC. */
@Entity({ tableName: 'daily_stats' })
export class DailyStats {
  [EntityName]?: 'DailyStats';
  [PrimaryKeyProp]?: 'day';

  @PrimaryKey({ type: 'date' })
  day!: string;

  @Property({ type: 'integer' })
  plays!: number;

  @Property({ type: 'integer' })
  activeListeners!: number;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof DailyStats> {}
}
