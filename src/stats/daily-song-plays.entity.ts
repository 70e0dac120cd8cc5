import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

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
