import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { User } from '../../accounts/user.entity.ts';
import { userById } from '../../accounts/user.loaders.ts';
import { Auth } from '../../api/auth.decorator.ts';
import { lookUpCost, pageCost } from '../../api/cost.model.ts';
import { PageArguments } from '../../api/page.queries.ts';
import { RateLimit, WriteLimit } from '../../api/rate-limit.decorator.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { Role } from '../../api/viewer.model.ts';
import { Report, ReportState } from './report.entity.ts';
import { mayModerate } from './report.policy.ts';
import type { ReportRow } from './report.queries.ts';
import { listReports, report, resolveReport } from './report.service.ts';
import { ReportConnection, ReportInput, ReportPayload, ResolveReportInput } from './report.type.ts';

/** More than anybody meets in an hour, and few enough to be read. */
const ReportLimit = () => RateLimit(20, 3600);

@ArgsType()
class ReportsArguments extends PageArguments {
  @Field(() => ReportState, { nullable: true, description: 'Only reports in this state.' })
  state?: ReportState | null;
}

@Resolver(() => Report)
export class ReportResolver {
  @Auth(Role.ADMIN, 'ADMIN')
  @Query(() => ReportConnection, {
    nullable: true,
    description: 'What users have reported, latest first.',
    complexity: pageCost,
  })
  reports(@Args(() => ReportsArguments) given: ReportsArguments, @Ctx() context: RequestContext) {
    return listReports(context, given, given.state ?? null);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who reported it; null if the account is gone.',
    complexity: lookUpCost,
  })
  reportedBy(@Root() { reportedById }: ReportRow, @Ctx() context: RequestContext) {
    return reportedById && context.loader(userById).load(reportedById);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who decided on it. Visible to administrators only.',
    complexity: lookUpCost,
  })
  resolvedBy(@Root() { resolvedById }: ReportRow, @Ctx() context: RequestContext) {
    if (!resolvedById || !mayModerate(context.viewer)) return null;
    return context.loader(userById).load(resolvedById);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What was done. Visible to administrators only.',
  })
  resolution(@Root() { resolution }: ReportRow, @Ctx() context: RequestContext) {
    return mayModerate(context.viewer) ? resolution : null;
  }

  @Auth(Role.USER, 'ADMIN')
  @ReportLimit()
  @Mutation(() => ReportPayload, {
    description:
      'Reports a user, a message that the viewer received or read in a room, or a playlist to the administrators, also across a block. Reporting the same thing again answers the first report. NOT_FOUND if the viewer could not see it without a block, INVALID for things of the viewer.',
  })
  async report(
    @Arg('input', () => ReportInput, { description: 'What is reported, and why.' }) input: ReportInput,
    @Ctx() context: RequestContext,
  ) {
    return { report: await report(context, input) };
  }

  @Auth(Role.ADMIN, 'ADMIN')
  @WriteLimit()
  @Mutation(() => ReportPayload, { description: 'Decides on a report, or opens it again.' })
  async resolveReport(
    @Arg('input', () => ResolveReportInput, { description: 'The report and the decision.' })
    input: ResolveReportInput,
    @Ctx() context: RequestContext,
  ) {
    return { report: await resolveReport(context, input) };
  }
}
