import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { User } from '../accounts/user.entity.ts';
import { Auth } from '../api/auth.decorator.ts';
import { pageCost } from '../api/cost.model.ts';
import { encodeCursor } from '../api/cursor.model.ts';
import { DeletePayload } from '../api/delete-payload.type.ts';
import { Direct } from '../api/direct.decorator.ts';
import { projectionOfNodes } from '../api/projection.model.ts';
import { RateLimit, WriteLimit } from '../api/rate-limit.decorator.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { parseId } from '../api/validation.checks.ts';
import { Role } from '../api/viewer.model.ts';
import { eventBus } from '../events/event-bus.service.ts';
import { Message } from './message.entity.ts';
import { MessageLogArguments, MessagesArguments, SendMessageInput } from './message.inputs.ts';
import { personOf } from './message.loaders.ts';
import { messageOrder } from './message.orders.ts';
import type { MessageRow } from './message.rows.ts';
import { deleteMessage, listMessageLog, listMessages, sendMessage } from './message.service.ts';
import { MessageConnection, MessagePayload } from './message.type.ts';

/** Ten a second: more than a person types, but enough for a program that catches up after being offline. */
const SendLimit = () => RateLimit(600, 60);

@Resolver(() => Message)
export class MessageResolver {
  @Auth(Role.USER, 'ADMIN')
  @Query(() => MessageConnection, {
    nullable: true,
    description:
      'Messages between the viewer and one other user, or all messages of the viewer without `withUserId`. Latest first, so newer messages are before the cursor of a message.',
    complexity: pageCost,
  })
  messages(
    @Args(() => MessagesArguments) given: MessagesArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listMessages(context, given, projectionOfNodes(info));
  }

  @Auth(Role.ADMIN, 'ADMIN')
  @Query(() => MessageConnection, {
    nullable: true,
    description: 'All messages on the platform, for moderation; latest first.',
    complexity: pageCost,
  })
  messageLog(@Args(() => MessageLogArguments) given: MessageLogArguments, @Ctx() context: RequestContext) {
    return listMessageLog(context, given);
  }

  @Direct()
  @FieldResolver(() => User, { description: 'The user who sent it.' })
  sender(@Root() { senderId }: MessageRow, @Ctx() context: RequestContext) {
    return personOf(context, senderId);
  }

  @Direct()
  @FieldResolver(() => User, { description: 'The user who received it.' })
  receiver(@Root() { receiverId }: MessageRow, @Ctx() context: RequestContext) {
    return personOf(context, receiverId);
  }

  @Direct()
  @FieldResolver(() => String, {
    description:
      'Position in every list of messages, for `after` and `before`; valid even if the message did not come from a list.',
  })
  cursor(@Root() message: MessageRow) {
    return encodeCursor(messageOrder, message);
  }

  @Auth(Role.USER, 'ADMIN')
  @SendLimit()
  @Mutation(() => MessagePayload, {
    description:
      'Sends a message. INVALID if the text is not allowed, NOT_FOUND if the receiver does not exist or has blocked the viewer, BLOCKED if the viewer has blocked the receiver, FORBIDDEN if the receiver does not want the viewer to begin a conversation, CONFLICT if `clientId` belongs to another message.',
  })
  async sendMessage(
    @Arg('input', () => SendMessageInput, { description: 'The receiver and the text.' })
    input: SendMessageInput,
    @Ctx() context: RequestContext,
  ) {
    return { message: await sendMessage(context, context.service(eventBus), input) };
  }

  @Auth(Role.USER, 'ADMIN')
  @WriteLimit()
  @Mutation(() => DeletePayload, {
    description:
      'Deletes a message for both sides. Senders may delete their own messages, administrators any; all others get NOT_FOUND.',
  })
  async deleteMessage(
    @Arg('id', () => ID, { description: 'Id of the message.' }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return { deletedId: await deleteMessage(context, parseId(id)) };
  }
}
