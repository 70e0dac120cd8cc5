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
import { Role } from '../api/viewer.model.ts';
import { eventBus } from '../events/event-bus.service.ts';
import { Conversation } from './conversation.entity.ts';
import { Message } from './message.entity.ts';
import type { ConversationRow, MessageRow } from './message.rows.ts';
import { followMessages, followReads } from './message-following.service.ts';

@ArgsType()
class MessageReceivedArguments {
  @Field(() => ID, { nullable: true, description: 'Only messages from this user.' })
  fromUserId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Cursor (from `messages`) of the newest message the client has; later messages are delivered first. Default: only new messages.',
  })
  after?: string | null;
}

@Resolver()
export class MessageSubscriptions {
  @Auth(Role.USER, 'ADMIN')
  @Subscription(() => Message, {
    description:
      'Messages sent to the viewer, and by the viewer on other devices: each once, in order within a conversation.',
    subscribe: ({
      args,
      context,
    }: SubscribeResolverData<unknown, MessageReceivedArguments, RequestContext>) =>
      followMessages(context, context.service(eventBus), args),
  })
  messageReceived(@Root() message: MessageRow, @Args(() => MessageReceivedArguments) _given: object) {
    return message;
  }

  @Auth(Role.USER, 'ADMIN')
  @Subscription(() => Conversation, {
    description: "Fires when another user has read the viewer's messages, with the current conversation.",
    subscribe: ({ context }: SubscribeResolverData<unknown, object, RequestContext>) =>
      followReads(context, context.service(eventBus)),
  })
  conversationRead(@Root() conversation: ConversationRow) {
    return conversation;
  }
}
