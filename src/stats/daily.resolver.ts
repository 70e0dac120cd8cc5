import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { RequestContext } from '../api/request-context.service.ts';
import { arrivalsByDay, listeningByDay } from './stats.loaders.ts';
import { DailyStats } from './stats.type.ts';

@Resolver(() => DailyStats)
export class DailyStatsResolver {
  @FieldResolver(() => Int, { description: 'Plays that were recorded, up to this moment.' })
  async plays(@Root() { day }: DailyStats, @Ctx() context: RequestContext) {
    return (await context.loader(listeningByDay).load(day))?.plays ?? 0;
  }

  @FieldResolver(() => Int, { description: 'Users who registered, up to this moment.' })
  async newUsers(@Root() { day }: DailyStats, @Ctx() context: RequestContext) {
    return (await context.loader(arrivalsByDay).load(day))?.newUsers ?? 0;
  }

  @FieldResolver(() => Int, { description: 'Messages that were sent, up to this moment.' })
  async messages(@Root() { day }: DailyStats, @Ctx() context: RequestContext) {
    return (await context.loader(arrivalsByDay).load(day))?.messages ?? 0;
  }

  @FieldResolver(() => Int, { description: 'Users who played something, each counted once a day.' })
  async activeListeners(@Root() { day }: DailyStats, @Ctx() context: RequestContext) {
    return (await context.loader(listeningByDay).load(day))?.activeListeners ?? 0;
  }
}
