import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionType } from '../../api/connection.type.ts';
import { MutationPayload } from '../../api/user-errors.type.ts';
import { Report, ReportReason, ReportState } from './report.entity.ts';

export const ReportConnection = connectionType('Report', Report);

const text = 'At most 2,000 characters; may contain line breaks.';

@InputType({ description: 'A report to the administrators.' })
export class ReportInput {
  @Field(() => ID, {
    description:
      'A user, a message that the viewer received or that is in a room of the viewer, or a playlist of somebody else.',
  })
  targetId!: string;

  @Field(() => ReportReason, { description: 'Why it is reported.' })
  reason!: ReportReason;

  @Field(() => String, { nullable: true, description: `What the administrators should know. ${text}` })
  note?: string | null;
}

@InputType({ description: 'A decision on a report.' })
export class ResolveReportInput {
  @Field(() => ID, { description: 'Id of the report.' })
  id!: string;

  @Field(() => ReportState, { description: 'RESOLVED or DISMISSED; OPEN takes a decision back.' })
  state!: ReportState;

  @Field(() => String, { nullable: true, description: `What was done, for other administrators. ${text}` })
  resolution?: string | null;
}

@ObjectType({ implements: MutationPayload, simpleResolvers: true, description: 'The report.' })
export class ReportPayload extends MutationPayload {
  @Field(() => Report, { nullable: true, description: 'Null when there are errors.' })
  report?: object | null;
}
