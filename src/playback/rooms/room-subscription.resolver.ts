import {
  Arg,
  Args,
  ArgsType,
  Field,
  ID,
  Resolver,
  Root,
  type SubscribeResolverData,
  Subscription,
} from 'type-graphql';
import { Auth } from '../../api/auth.decorator.ts';
import type { RequestContext } from '../../api/request-context.service.ts';
import { parseId } from '../../api/validation.checks.ts';
import { Role } from '../../api/viewer.model.ts';
import { eventBus } from '../../events/event-bus.service.ts';
import type { QueueRow } from '../play-queue.model.ts';
import { PlayQueue } from '../play-queue.type.ts';
import { Room, RoomMessage } from './room.entity.ts';
import type { RoomMessageRow, RoomRow } from './room.rows.ts';
import {
  followInvitations,
  followRoom,
  followRoomMessages,
  followRoomQueue,
} from './room-following.service.ts';
import { roomServices } from './room-services.key.ts';

@ArgsType()
class RoomMessageReceivedArguments {
  @Field(() => ID, { description: 'A room that the viewer is in.' })
  roomId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Cursor of the newest message that the client has; later messages are delivered first. Default: only new messages.',
  })
  after?: string | null;
}

type Of<Args> = SubscribeResolverData<unknown, Args, RequestContext>;

@Resolver()
export class RoomSubscriptions {
  @Auth(Role.USER, 'ADMIN')
  @Subscription(() => Room, {
    description:
      'A room that the viewer is in: first as it is, then at every change of it or of its members, and after a message was deleted. The viewer counts as listening while it lasts. Ends when the room closes, or the viewer is no longer in it.',
    subscribe: ({ args, context }: Of<{ id: string }>) =>
      followRoom(
        context,
        { bus: context.service(eventBus), listeners: context.service(roomServices).listeners },
        parseId(args.id),
      ),
  })
  roomChanged(@Root() room: RoomRow, @Arg('id', () => ID, { description: 'Id of the room.' }) _id: string) {
    return room;
  }

  @Auth(Role.USER, 'ADMIN')
  @Subscription(() => PlayQueue, {
    description:
      'The queue of a room that the viewer is in: first as it is, then at every change. Ends like `roomChanged`.',
    subscribe: ({ args, context }: Of<{ roomId: string }>) =>
      followRoomQueue(context, context.service(eventBus), parseId(args.roomId, 'roomId')),
  })
  roomQueueChanged(
    @Root() queue: QueueRow,
    @Arg('roomId', () => ID, { description: 'Id of the room.' }) _id: string,
  ) {
    return queue;
  }

  @Auth(Role.USER, 'ADMIN')
  @Subscription(() => RoomMessage, {
    description: 'The messages in the chat of a room, each once, in order. Ends like `roomChanged`.',
    subscribe: ({ args, context }: Of<RoomMessageReceivedArguments>) =>
      followRoomMessages(context, context.service(eventBus), {
        ...args,
        roomId: parseId(args.roomId, 'roomId'),
      }),
  })
  roomMessageReceived(
    @Root() message: RoomMessageRow,
    @Args(() => RoomMessageReceivedArguments) _given: object,
  ) {
    return message;
  }

  @Auth(Role.USER, 'ADMIN')
  @Subscription(() => Room, {
    description: 'Rooms to which the viewer is invited, from now on.',
    subscribe: ({ context }: Of<object>) => followInvitations(context, context.service(eventBus)),
  })
  roomInvited(@Root() room: RoomRow) {
    return room;
  }
}
