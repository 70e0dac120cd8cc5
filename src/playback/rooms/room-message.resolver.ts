import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { User } from '../../accounts/user.entity.ts';
import { Auth } from '../../api/auth.decorator.ts';
import { pageCost } from '../../api/cost.model.ts';
import { encodeCursor } from '../../api/cursor.model.ts';
import { DeletePayload } from '../../api/delete-payload.type.ts';
import { PageArguments } from '../../api/page.queries.ts';
import { RateLimit, WriteLimit } from '../../api/rate-limit.decorator.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { parseId } from '../../api/validation.checks.ts';
import { Role } from '../../api/viewer.model.ts';
import { personOf } from '../../messages/message.loaders.ts';
import { Room, RoomMessage } from './room.entity.ts';
import { SendRoomMessageInput } from './room.inputs.ts';
import { roomMessageOrder } from './room.orders.ts';
import type { RoomMessageRow, RoomRow } from './room.rows.ts';
import { RoomMessageConnection, RoomMessagePayload } from './room.type.ts';
import { deleteRoomMessage, listRoomMessages, sendRoomMessage } from './room-message.service.ts';

/** As for other messages. */
const SendLimit = () => RateLimit(600, 60);

@Resolver(() => Room)
export class RoomChatResolver {
  @FieldResolver(() => RoomMessageConnection, {
    description: 'The chat, the latest message first; empty for those who are only invited.',
    complexity: pageCost,
  })
  messages(
    @Root() { id }: RoomRow,
    @Args(() => PageArguments) given: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return listRoomMessages(context, id, given);
  }
}

@Resolver(() => RoomMessage)
export class RoomMessageResolver {
  @FieldResolver(() => User, { description: 'The user who sent it.' })
  sender(@Root() { senderId }: RoomMessageRow, @Ctx() context: RequestContext) {
    return personOf(context, senderId);
  }

  @FieldResolver(() => String, {
    description:
      'Position in the chat, for `after` and `before`; valid even if the message did not come from a list.',
  })
  cursor(@Root() message: RoomMessageRow) {
    return encodeCursor(roomMessageOrder, message);
  }

  @Auth(Role.USER, 'ADMIN')
  @SendLimit()
  @Mutation(() => RoomMessagePayload, {
    description:
      'Writes in the chat of a room that the viewer is in. INVALID if the text is not allowed, CONFLICT if `clientId` belongs to another message.',
  })
  async sendRoomMessage(
    @Arg('input', () => SendRoomMessageInput, { description: 'The room and the text.' })
    input: SendRoomMessageInput,
    @Ctx() context: RequestContext,
  ) {
    return { message: await sendRoomMessage(context, input) };
  }

  @Auth(Role.USER, 'ADMIN')
  @WriteLimit()
  @Mutation(() => DeletePayload, {
    description:
      'Deletes a message of the chat for all. Senders may delete their own messages, the host any, administrators those that were reported; all others get NOT_FOUND.',
  })
  async deleteRoomMessage(
    @Arg('id', () => ID, { description: 'Id of the message.' }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return { deletedId: await deleteRoomMessage(context, parseId(id)) };
  }
}
