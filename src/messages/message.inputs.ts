import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { DateTime } from '../api/date-time.scalar.ts';
import { PageArguments } from '../api/page.queries.ts';

@InputType({ description: 'A new message.' })
export class SendMessageInput {
  @Field(() => ID, { description: 'The receiver; not the viewer.' })
  receiverId!: string;

  @Field(() => String, {
    description: '1 to 10,000 characters; surrounding white space is removed.',
  })
  content!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "An id of the client's choice, 1 to 100 characters. Sending the same message again with the same id returns the first message and sends nothing; another receiver or content is a CONFLICT.",
  })
  clientId?: string | null;
}

@InputType({
  description: 'Filters messages. All conditions must hold; omitted or null conditions are ignored.',
})
export class MessageFilter {
  @Field(() => ID, { nullable: true, description: 'Sent or received by this user.' })
  userId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Part of the text, case-insensitive. One or two letters match only the beginning of the text.',
  })
  content?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Sent at or after this time.' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Sent before this time.' })
  until?: Date | null;
}

@ArgsType()
export class MessagesArguments extends PageArguments {
  @Field(() => ID, {
    nullable: true,
    description: 'Only messages exchanged with this user. Default: all messages of the viewer.',
  })
  withUserId?: string | null;
}

@ArgsType()
export class MessageLogArguments extends PageArguments {
  @Field(() => MessageFilter, { nullable: true, description: 'Default: all messages.' })
  filter?: MessageFilter | null;
}
