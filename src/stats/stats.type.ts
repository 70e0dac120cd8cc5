import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { SongRow } from '../catalog/catalog.rows.ts';
import { Song } from '../catalog/songs/song.entity.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Figures about everything. Only what is selected is looked up.',
})
export class Stats {}

@ObjectType({
  simpleResolvers: true,
  description: 'What happened on one day of UTC. It stays so, whoever and whatever is deleted later.',
})
export class DailyStats {
  /** By UTC, e.g. `2026-11-20`. */
  day!: string;

  @Field(() => GraphQLDateTime, { description: 'When the day began: midnight, UTC.' })
  date!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'How often a song was played.' })
export class SongPlays {
  @Field(() => Song, { description: 'The song.' })
  song!: SongRow;

  @Field(() => Int, { description: 'Its plays in the days that were asked for.' })
  plays!: number;
}
