import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { RequestContext } from '../api/request-context.service.ts';
import { arrivalsByDay, listeningByDay } from './stats.loaders.ts';
import { DailyStats } from './stats.type.ts';

@Resolver(() => DailyStats)
export class DailyStatsResolver {
  @FieldResolver(() => Int, { description: 'Plays recorded so far.' })
  async plays(@Root() day: DailyStats, @Ctx() context: RequestContext) {
    return (await context.loader(listeningByDay).load(day))?.plays ?? 0;
  }

  @FieldResolver(() => Int, { description: 'Users registered so far.' })
  async newUsers(@Root() day: DailyStats, @Ctx() context: RequestContext) {
    return (await context.loader(arrivalsByDay).load(day))?.newUsers ?? 0;
  }

  @FieldResolver(() => Int, { description: 'Messages sent so far.' })
  async messages(@Root() day: DailyStats, @Ctx() context: RequestContext) {
    return (await context.loader(arrivalsByDay).load(day))?.messages ?? 0;
  }

  @FieldResolver(() => Int, { description: 'Users who played at least one song, each counted once a day.' })
  async activeListeners(@Root() day: DailyStats, @Ctx() context: RequestContext) {
    return (await context.loader(listeningByDay).load(day))?.activeListeners ?? 0;
  }
}
