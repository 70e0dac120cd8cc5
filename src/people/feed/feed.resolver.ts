import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { User } from '../../accounts/user.entity.ts';
import { userById } from '../../accounts/user.loaders.ts';
import { Auth } from '../../api/auth.decorator.ts';
import { lookUpCost, pageCost } from '../../api/cost.model.ts';
import { PageArguments } from '../../api/page.queries.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { Role } from '../../api/viewer.model.ts';
import { Activity, ActivityConnection, type ActivityRow, ActivitySubject } from './activity.type.ts';
import { listActivities, subjectOf } from './feed.service.ts';

@Resolver(() => Activity)
export class FeedResolver {
  @Auth(Role.USER, 'READ')
  @Query(() => ActivityConnection, {
    nullable: true,
    description:
      'What those whom the viewer follows did in the last 90 days, the latest first, and new albums of followed artists. At most 1,000 entries are counted in `totalCount`.',
    complexity: pageCost,
  })
  activityFeed(@Args(() => PageArguments) given: PageArguments, @Ctx() context: RequestContext) {
    return listActivities(context, given);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who did it; null for a new album.',
    complexity: lookUpCost,
  })
  actor(@Root() { actorId }: ActivityRow, @Ctx() context: RequestContext) {
    return actorId && context.loader(userById).load(actorId);
  }

  @FieldResolver(() => ActivitySubject, {
    description: 'What it is about; of several, the latest.',
    complexity: lookUpCost,
  })
  subject(@Root() activity: ActivityRow, @Ctx() context: RequestContext) {
    return subjectOf(context, activity);
  }
}
