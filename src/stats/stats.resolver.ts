import { Arg, Ctx, FieldResolver, Float, Int, Query, Resolver } from 'type-graphql';
import { Auth } from '../api/auth.decorator.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { Role } from '../api/viewer.model.ts';
import {
  daysCost,
  daysDescription,
  parseDays,
  parseTimeZone,
  parseTop,
  timeZoneDescription,
  topCost,
  topDescription,
  zonedDaysDescription,
} from './stats.inputs.ts';
import { totalByTable } from './stats.loaders.ts';
import { DailyStats, SongPlays, Stats } from './stats.type.ts';
import { statsClock } from './stats-clock.key.ts';
import { topSongs } from './top-songs.service.ts';
import { countOnline, countPlays, storedBytes } from './totals.queries.ts';
import { lastDaysIn } from './zoned-days.model.ts';

@Resolver(() => Stats)
export class StatsResolver {
  @Auth(Role.ADMIN, 'ADMIN')
  @Query(() => Stats, { nullable: true, description: 'Figures for administrators.' })
  stats() {
    return {};
  }

  @FieldResolver(() => Int, { description: 'Songs in the catalog.' })
  totalSongs(@Ctx() context: RequestContext) {
    return totalOf('song', context);
  }

  @FieldResolver(() => Int, { description: 'Albums in the catalog.' })
  totalAlbums(@Ctx() context: RequestContext) {
    return totalOf('album', context);
  }

  @FieldResolver(() => Int, { description: 'Artists in the catalog.' })
  totalArtists(@Ctx() context: RequestContext) {
    return totalOf('artist', context);
  }

  @FieldResolver(() => Int, { description: 'Users, including administrators.' })
  totalUsers(@Ctx() context: RequestContext) {
    return totalOf('account', context);
  }

  @FieldResolver(() => Int, { description: 'Messages that exist now.' })
  totalMessages(@Ctx() context: RequestContext) {
    return totalOf('message', context);
  }

  @FieldResolver(() => Int, {
    description: 'All plays ever recorded, including those of deleted listeners and songs.',
  })
  totalPlays(@Ctx() { em }: RequestContext) {
    return countPlays(em);
  }

  @FieldResolver(() => Float, {
    description:
      'Bytes of stored audio and pictures, each file counted once (a Float, because it may exceed Int). Smaller renditions of pictures do not count.',
  })
  storageBytes(@Ctx() { em }: RequestContext) {
    return storedBytes(em);
  }

  @FieldResolver(() => Int, { description: 'Users who are online, each counted once.' })
  onlineUsers(@Ctx() { em }: RequestContext) {
    return countOnline(em);
  }

  @FieldResolver(() => [DailyStats], {
    description:
      'One entry per day of `timeZone`, oldest first, today last; days without activity are included. A day has 24 hours, or more or less when clocks change.',
    complexity: daysCost,
  })
  daily(
    @Arg('days', () => Int, { defaultValue: 30, description: zonedDaysDescription }) days: number,
    @Arg('timeZone', () => String, { defaultValue: 'UTC', description: timeZoneDescription })
    timeZone: string,
    @Ctx() context: RequestContext,
  ): DailyStats[] {
    return lastDaysIn(parseTimeZone(timeZone), context.service(statsClock).now(), parseDays(days));
  }

  @FieldResolver(() => [SongPlays], {
    description:
      'The most played songs of the last days, most played first, ties broken by id; deleted songs are left out. Exact while no day has more than 1,000 different songs, or 10,000 if up to 40 days are requested; of a past day with more, only that many, the most played songs of that day, count.',
    complexity: topCost,
  })
  topSongs(
    @Arg('days', () => Int, { defaultValue: 30, description: daysDescription }) days: number,
    @Arg('limit', () => Int, { defaultValue: 10, description: topDescription }) limit: number,
    @Ctx() context: RequestContext,
  ) {
    return topSongs(context, context.service(statsClock).now(), parseDays(days), parseTop(limit));
  }
}

async function totalOf(table: string, context: RequestContext): Promise<number> {
  return (await context.loader(totalByTable).load(table))?.rows ?? 0;
}
