import { GraphQLDateTime } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArguments } from '../api/page.queries.ts';

@InputType({ description: 'A new message.' })
export class SendMessageInput {
  @Field(() => ID, { description: 'To whom; not to oneself.' })
  receiverId!: string;

  @Field(() => String, {
    description: '1 to 10,000 characters without the white space around, which is cut off.',
  })
  content!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Chosen by the client, 1 to 100 characters: sending the same message again with the same one returns the first and sends nothing. Another receiver or content is CONFLICT.',
  })
  clientId?: string | null;
}

@InputType({
  description:
    'Which messages are wanted. All conditions must hold; what is left out or null does not count.',
})
export class MessageFilter {
  @Field(() => ID, { nullable: true, description: 'Sent or received by this user.' })
  userId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A part of the text, without regard to case. One or two letters match only where the text begins with them.',
  })
  content?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Sent at this moment or later.' })
  from?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Sent before this moment.' })
  until?: Date | null;
}

@ArgsType()
export class MessagesArguments extends PageArguments {
  @Field(() => ID, {
    nullable: true,
    description: 'Only those exchanged with this user; all of the viewer when left out.',
  })
  withUserId?: string | null;
}

@ArgsType()
export class MessageLogArguments extends PageArguments {
  @Field(() => MessageFilter, { nullable: true, description: 'Which messages; all when left out.' })
  filter?: MessageFilter | null;
}
