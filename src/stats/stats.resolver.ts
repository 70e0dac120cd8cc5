import { Arg, Ctx, FieldResolver, Float, Int, Query, Resolver } from 'type-graphql';
import { Auth } from '../api/auth.decorator.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { Role } from '../api/viewer.model.ts';
import { countOnline } from './online.queries.ts';
import { statsTools } from './stats.context.ts';
import { daysCost, daysDescription, parseDays, parseTop, topCost, topDescription } from './stats.inputs.ts';
import { totalByTable } from './stats.loaders.ts';
import { DailyStats, SongPlays, Stats } from './stats.type.ts';
import { topSongs } from './top-songs.service.ts';
import { countPlays, storedBytes } from './totals.queries.ts';
import { lastDays, startOf } from './utc-days.model.ts';

@Resolver(() => Stats)
export class StatsResolver {
  @Auth(Role.ADMIN)
  @Query(() => Stats, { description: 'Figures for administrators.' })
  stats() {
    return {};
  }

  @FieldResolver(() => Int, { description: 'Songs of the catalog, at this moment.' })
  totalSongs(@Ctx() context: RequestContext) {
    return totalOf('song', context);
  }

  @FieldResolver(() => Int, { description: 'Albums of the catalog, at this moment.' })
  totalAlbums(@Ctx() context: RequestContext) {
    return totalOf('album', context);
  }

  @FieldResolver(() => Int, { description: 'Artists of the catalog, at this moment.' })
  totalArtists(@Ctx() context: RequestContext) {
    return totalOf('artist', context);
  }

  @FieldResolver(() => Int, { description: 'Users, administrators among them, at this moment.' })
  totalUsers(@Ctx() context: RequestContext) {
    return totalOf('account', context);
  }

  @FieldResolver(() => Int, { description: 'Messages that are there, at this moment.' })
  totalMessages(@Ctx() context: RequestContext) {
    return totalOf('message', context);
  }

  @FieldResolver(() => Int, {
    description: 'Plays that were ever recorded, also of listeners and songs that were deleted since.',
  })
  totalPlays(@Ctx() { em }: RequestContext) {
    return countPlays(em);
  }

  @FieldResolver(() => Float, {
    description:
      'Bytes of audio and pictures stored, each file once (a Float, since it outgrows Int). Smaller renditions of pictures, which can be made again, do not count.',
  })
  storageBytes(@Ctx() { em }: RequestContext) {
    return storedBytes(em);
  }

  @FieldResolver(() => Int, { description: 'Users who are online, each counted once.' })
  onlineUsers(@Ctx() { em }: RequestContext) {
    return countOnline(em);
  }

  @FieldResolver(() => [DailyStats], {
    description: 'One entry a day, by UTC, the oldest first, today last; days with nothing included.',
    complexity: daysCost,
  })
  daily(
    @Arg('days', () => Int, { defaultValue: 30, description: daysDescription }) days: number,
    @Ctx() context: RequestContext,
  ): DailyStats[] {
    const wanted = lastDays(context.service(statsTools).now(), parseDays(days));
    return wanted.map((day) => ({ day, date: startOf(day) }));
  }

  @FieldResolver(() => [SongPlays], {
    description:
      'The songs that were played most in the last days, up to this moment, the most played first, ties by id; without those that were deleted. Exact while no day has more than 1,000 different songs, or 10,000 where up to 40 days are asked for; of a day that is over and had more, only so many, the most played ones of that day, count.',
    complexity: topCost,
  })
  topSongs(
    @Arg('days', () => Int, { defaultValue: 30, description: daysDescription }) days: number,
    @Arg('limit', () => Int, { defaultValue: 10, description: topDescription }) limit: number,
    @Ctx() context: RequestContext,
  ) {
    return topSongs(context, parseDays(days), parseTop(limit));
  }
}

async function totalOf(table: string, context: RequestContext): Promise<number> {
  return (await context.loader(totalByTable).load(table))?.rows ?? 0;
}
