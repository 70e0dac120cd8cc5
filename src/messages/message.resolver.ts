import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { User } from '../accounts/user.entity.ts';
import { Auth } from '../api/auth.decorator.ts';
import { pageCost } from '../api/cost.model.ts';
import { encodeCursor } from '../api/cursor.model.ts';
import { DeletePayload } from '../api/delete-payload.type.ts';
import { parseId } from '../api/identifier.checks.ts';
import { RateLimit, WriteLimit } from '../api/rate-limit.decorator.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { Role } from '../api/viewer.model.ts';
import { Message } from './message.entity.ts';
import { MessageLogArguments, MessagesArguments, SendMessageInput } from './message.inputs.ts';
import { messageOrder } from './message.orders.ts';
import type { MessageRow } from './message.rows.ts';
import { deleteMessage, listMessageLog, listMessages, sendMessage } from './message.service.ts';
import { MessageConnection } from './message-connections.type.ts';
import { MessagePayload } from './message-payloads.type.ts';
import { personOf } from './message-people.loaders.ts';

/** Ten a second, which nobody types; a program that catches up after a time without a network may. */
const SendLimit = () => RateLimit(600, 60);

@Resolver(() => Message)
export class MessageResolver {
  @Auth()
  @Query(() => MessageConnection, {
    description:
      'Between the viewer and one other user; with no `withUserId`, all of the viewer. The latest first: what came after a message that one has is before its cursor.',
    complexity: pageCost,
  })
  messages(@Args(() => MessagesArguments) given: MessagesArguments, @Ctx() context: RequestContext) {
    return listMessages(context, given);
  }

  @Auth(Role.ADMIN)
  @Query(() => MessageConnection, {
    description: 'Every message on the platform, for moderation. The latest first.',
    complexity: pageCost,
  })
  messageLog(@Args(() => MessageLogArguments) given: MessageLogArguments, @Ctx() context: RequestContext) {
    return listMessageLog(context, given);
  }

  @FieldResolver(() => User, { description: 'Who wrote it.' })
  sender(@Root() { senderId }: MessageRow, @Ctx() context: RequestContext) {
    return personOf(context, senderId);
  }

  @FieldResolver(() => User, { description: 'To whom it was written.' })
  receiver(@Root() { receiverId }: MessageRow, @Ctx() context: RequestContext) {
    return personOf(context, receiverId);
  }

  @FieldResolver(() => String, {
    description:
      'Its place in every list of messages, for `after` and `before`; also where it did not come from a list.',
  })
  cursor(@Root() message: MessageRow) {
    return encodeCursor(messageOrder, message);
  }

  @Auth()
  @SendLimit()
  @Mutation(() => MessagePayload, {
    description:
      'Sends a message. INVALID for a text that may not be sent, NOT_FOUND for an unknown receiver, CONFLICT for a `clientId` of another message.',
  })
  async sendMessage(
    @Arg('input', () => SendMessageInput) input: SendMessageInput,
    @Ctx() context: RequestContext,
  ) {
    return { message: await sendMessage(context, input) };
  }

  @Auth()
  @WriteLimit()
  @Mutation(() => DeletePayload, {
    description:
      'Deletes a message for both sides: a sender its own, an administrator any. NOT_FOUND for all others.',
  })
  async deleteMessage(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return { deletedId: await deleteMessage(context, parseId(id)) };
  }
}
