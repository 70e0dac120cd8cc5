import { Arg, Args, ArgsType, Ctx, Field, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Auth } from '../api/auth.decorator.ts';
import { pageCost } from '../api/cost.model.ts';
import { PageArguments } from '../api/page.queries.ts';
import { WriteLimit } from '../api/rate-limit.decorator.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { Role } from '../api/viewer.model.ts';
import { cancelJob, listJobs, retryJob } from './job.service.ts';
import { Job, JobConnection, JobPayload, JobState } from './job.type.ts';

@ArgsType()
class JobsArguments extends PageArguments {
  @Field(() => JobState, { nullable: true, description: 'Only jobs in this state.' })
  state?: JobState | null;
}

@Resolver(() => Job)
export class JobResolver {
  @Auth(Role.ADMIN, 'ADMIN')
  @Query(() => JobConnection, {
    nullable: true,
    description: 'Work besides requests that is not done, the latest first.',
    complexity: pageCost,
  })
  jobs(@Args(() => JobsArguments) given: JobsArguments, @Ctx() context: RequestContext) {
    return listJobs(context, given, given.state ?? null);
  }

  @Auth(Role.ADMIN, 'ADMIN')
  @WriteLimit()
  @Mutation(() => JobPayload, {
    description:
      'Lets a job begin at once, with all its attempts. CONFLICT while it is running; NOT_FOUND if it is done.',
  })
  async retryJob(
    @Arg('id', () => ID, { description: 'Id of the job.' }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return { job: await retryJob(context, id) };
  }

  @Auth(Role.ADMIN, 'ADMIN')
  @WriteLimit()
  @Mutation(() => JobPayload, {
    description:
      'Ends a job: it fails, and can be tried again by `retryJob`. One that is running stops within a few seconds; what it has done stays. One that has failed is removed, and answered as it was.',
  })
  async cancelJob(
    @Arg('id', () => ID, { description: 'Id of the job.' }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return { job: await cancelJob(context, id) };
  }
}
