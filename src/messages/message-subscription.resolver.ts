import {
  Args,
  ArgsType,
  Field,
  ID,
  Resolver,
  Root,
  type SubscribeResolverData,
  Subscription,
} from 'type-graphql';
import { Auth } from '../api/auth.decorator.ts';
import type { RequestContext } from '../api/request-context.service.ts';
import { Conversation } from './conversation.entity.ts';
import { Message } from './message.entity.ts';
import type { ConversationRow, MessageRow } from './message.rows.ts';
import { followMessages, followReads } from './message-following.service.ts';

@ArgsType()
class MessageReceivedArguments {
  @Field(() => ID, { nullable: true, description: 'Only what this user sends.' })
  fromUserId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The cursor, of `messages`, of the newest message that the client has: what came since is delivered first. From now on when left out.',
  })
  after?: string | null;
}

@Resolver()
export class MessageSubscriptions {
  @Auth()
  @Subscription(() => Message, {
    description:
      'Messages sent to the viewer, and by the viewer on other devices: each once, those of a conversation in its order.',
    subscribe: ({
      args,
      context,
    }: SubscribeResolverData<unknown, MessageReceivedArguments, RequestContext>) =>
      followMessages(context, args),
  })
  messageReceived(@Root() message: MessageRow, @Args(() => MessageReceivedArguments) _given: object) {
    return message;
  }

  @Auth()
  @Subscription(() => Conversation, {
    description: "The viewer's messages that the other side has read: the conversation as it is now.",
    subscribe: ({ context }: SubscribeResolverData<unknown, object, RequestContext>) => followReads(context),
  })
  conversationRead(@Root() conversation: ConversationRow) {
    return conversation;
  }
}
