import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../api/connection.type.ts';
import { DateTime } from '../api/date-time.scalar.ts';
import { Node } from '../api/node.type.ts';
import { MutationPayload } from '../api/user-errors.type.ts';

export enum JobState {
  WAITING = 'WAITING',
  RUNNING = 'RUNNING',
  FAILED = 'FAILED',
  SCHEDULED = 'SCHEDULED',
}
registerEnumType(JobState, {
  name: 'JobState',
  description: 'What a job does now.',
  valuesConfig: {
    WAITING: { description: 'Its time has come; it runs as soon as a server is free.' },
    RUNNING: { description: 'A server works on it.' },
    FAILED: {
      description: 'All its attempts failed, or it was cancelled. It runs again only by `retryJob`.',
    },
    SCHEDULED: { description: 'It waits for its time, such as that of the next attempt.' },
  },
});

/** A row of the queue, as the API shows it. */
export interface JobRow {
  id: string;
  /** In the queue. */
  number: number;
  kind: string;
  state: JobState;
  attempts: number;
  maxAttempts: number;
  lastError: string | null;
  createdAt: Date;
  runAt: Date;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'Work that the server does besides requests. It is gone once it is done.',
})
export class Job extends Node {
  @Field(() => ID, { description: 'A UUID.' })
  declare id: string;

  @Field(() => String, { description: 'What is done, such as `accounts:send_reset`.' })
  kind!: string;

  @Field(() => JobState, { description: 'What it does now.' })
  state!: JobState;

  @Field(() => Int, { description: 'Attempts that have begun.' })
  attempts!: number;

  @Field(() => Int, { description: 'Attempts after which it has failed.' })
  maxAttempts!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why the last attempt failed; null if none did. At most 2,000 characters.',
  })
  lastError!: string | null;

  @Field(() => DateTime, { description: 'When it was added.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it may begin, or could have begun.' })
  runAt!: Date;
}

export const JobConnection = connectionType('Job', Job);

@ObjectType({ implements: MutationPayload, simpleResolvers: true, description: 'The job.' })
export class JobPayload extends MutationPayload {
  @Field(() => Job, { nullable: true, description: 'Null when there are errors.' })
  job?: object | null;
}
