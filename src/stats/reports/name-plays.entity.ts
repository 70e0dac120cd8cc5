import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

/** The plays of an artist's songs on a day (in UTC). Kept until the day is over. */
@Entity({ tableName: 'daily_artist_plays' })
export class DailyArtistPlays {
  [EntityName]?: 'DailyArtistPlays';
  [PrimaryKeyProp]?: ['day', 'artistId'];

  @PrimaryKey({ type: 'date' })
  day!: string;

  @PrimaryKey({ type: 'uuid' })
  artistId!: string;

  @Property({ type: 'integer' })
  plays!: number;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof DailyArtistPlays> {}
}

/** The plays of a genre on a day (in UTC); songs without a genre count under an empty one. Kept until the day is over. */
@Entity({ tableName: 'daily_genre_plays' })
export class DailyGenrePlays {
  [EntityName]?: 'DailyGenrePlays';
  [PrimaryKeyProp]?: ['day', 'genre'];

  @PrimaryKey({ type: 'date' })
  day!: string;

  @PrimaryKey({ type: 'text' })
  genre!: string;

  @Property({ type: 'integer' })
  plays!: number;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof DailyGenrePlays> {}
}

/** The plays of an artist on the closed days (in UTC) of a `day`, `week` or `month`; once it is over, of the most played artists. */
@Entity({ tableName: 'period_artist_plays' })
@Index({
  name: 'period_artist_plays_order',
  columns: [{ name: 'step' }, { name: 'first' }, { name: 'plays', sort: 'DESC' }, { name: 'artist_id' }],
})
export class PeriodArtistPlays {
  [EntityName]?: 'PeriodArtistPlays';
  [PrimaryKeyProp]?: ['step', 'first', 'artistId'];

  @PrimaryKey({ type: 'text' })
  step!: string;

  @PrimaryKey({ type: 'date' })
  first!: string;

  @PrimaryKey({ type: 'uuid' })
  artistId!: string;

  @Property({ type: 'integer' })
  plays!: number;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof PeriodArtistPlays> {}
}

/** The plays of a genre on the closed days (in UTC) of a `day`, `week` or `month`. */
@Entity({ tableName: 'period_genre_plays' })
@Index({
  name: 'period_genre_plays_order',
  columns: [{ name: 'step' }, { name: 'first' }, { name: 'plays', sort: 'DESC' }, { name: 'genre' }],
})
export class PeriodGenrePlays {
  [EntityName]?: 'PeriodGenrePlays';
  [PrimaryKeyProp]?: ['step', 'first', 'genre'];

  @PrimaryKey({ type: 'text' })
  step!: string;

  @PrimaryKey({ type: 'date' })
  first!: string;

  @PrimaryKey({ type: 'text' })
  genre!: string;

  @Property({ type: 'integer' })
  plays!: number;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof PeriodGenrePlays> {}
}
