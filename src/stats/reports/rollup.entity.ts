import { BigIntType, EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

/** The plays of an artist's songs on a day (in UTC) that is over; of the most played artists of that day. */
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

/** The plays of a genre on a day (in UTC) that is over; songs without a genre count under an empty one. */
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

/** The bytes of a table's files as a day (in UTC) ended, or as they were seen last on it. */
@Entity({ tableName: 'daily_stored_bytes' })
export class DailyStoredBytes {
  [EntityName]?: 'DailyStoredBytes';
  [PrimaryKeyProp]?: ['tableName', 'day'];

  @PrimaryKey({ type: 'text' })
  tableName!: string;

  @PrimaryKey({ type: 'date' })
  day!: string;

  @Property({ type: new BigIntType('string') })
  bytes!: string;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof DailyStoredBytes> {}
}

/** How many of the users who registered in a quarter hour played something on a later day of theirs. Such days have 24 hours each
 * from their registration on, so the quarter hours can be added up to the days of any time zone. */
@Entity({ tableName: 'returned_users' })
export class ReturnedUsers {
  [EntityName]?: 'ReturnedUsers';
  [PrimaryKeyProp]?: ['quarter', 'age'];

  /** Of the registration, as `quarterHour` numbers them. */
  @PrimaryKey({ type: 'integer' })
  quarter!: number;

  /** Whole days since then: one of `returnDays`. */
  @PrimaryKey({ type: 'smallint' })
  age!: number;

  @Property({ type: 'integer' })
  users!: number;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof ReturnedUsers> {}
}
