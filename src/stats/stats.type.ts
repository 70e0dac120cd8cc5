import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../api/date-time.scalar.ts';
import type { SongRow } from '../catalog/catalog.rows.ts';
import { Song } from '../catalog/songs/song.entity.ts';
import type { ZonedDay } from './zoned-days.model.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Figures about the whole platform. Only selected fields are computed.',
})
export class Stats {}

@ObjectType({
  simpleResolvers: true,
  description: 'Figures for one day of a time zone. Later deletions do not change them.',
})
export class DailyStats implements ZonedDay {
  first!: number;
  until!: number;

  @Field(() => DateTime, { description: 'Start of the day: usually midnight in its time zone.' })
  date!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'Number of plays of a song.' })
export class SongPlays {
  @Field(() => Song, { description: 'The song.' })
  song!: SongRow;

  @Field(() => Int, { description: 'Number of plays in the requested days.' })
  plays!: number;
}
