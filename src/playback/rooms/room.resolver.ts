import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { User } from '../../accounts/user.entity.ts';
import { Auth } from '../../api/auth.decorator.ts';
import { listCost, lookUpCost, pageCost } from '../../api/cost.model.ts';
import { DeletePayload } from '../../api/delete-payload.type.ts';
import { PageArguments } from '../../api/page.queries.ts';
import { WriteLimit } from '../../api/rate-limit.decorator.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { Secret } from '../../api/secret.decorator.ts';
import { Url } from '../../api/url.scalar.ts';
import { parseId } from '../../api/validation.checks.ts';
import { Role } from '../../api/viewer.model.ts';
import { personOf } from '../../messages/message.loaders.ts';
import { PlayQueue } from '../play-queue.type.ts';
import { Room } from './room.entity.ts';
import { CreateRoomInput, UpdateRoomInput } from './room.inputs.ts';
import { queueByRoom, roomById } from './room.loaders.ts';
import { mayControl } from './room.policy.ts';
import type { RoomRow } from './room.rows.ts';
import { closeRoom, createRoom, listRooms, renewInvitation, updateRoom } from './room.service.ts';
import { RoomConnection, RoomMember, RoomPayload } from './room.type.ts';
import { shownMembers, standingOf } from './room-members.service.ts';
import { roomServices } from './room-services.key.ts';

const usualMembers = 5;

/** The page of the player to which invitation links lead. */
const invitationPath = (token: string) => `/rooms/join/${token}`;

@Resolver(() => Room)
export class RoomResolver {
  @Auth(Role.USER, 'ADMIN')
  @Query(() => Room, {
    nullable: true,
    description: 'A room that the viewer is in or invited to; null for all others.',
  })
  room(@Arg('id', () => ID, { description: 'Id of the room.' }) id: string, @Ctx() context: RequestContext) {
    return context.loader(roomById).load(parseId(id));
  }

  @Auth(Role.USER, 'ADMIN')
  @Query(() => RoomConnection, {
    nullable: true,
    description: 'Rooms that the viewer is in or invited to, the latest first.',
    complexity: pageCost,
  })
  rooms(@Args(() => PageArguments) given: PageArguments, @Ctx() context: RequestContext) {
    return listRooms(context, given);
  }

  @FieldResolver(() => User, {
    description:
      'The user who leads the room. If the host leaves, or is away for a minute while others listen, another member becomes it.',
  })
  host(@Root() { hostId }: RoomRow, @Ctx() context: RequestContext) {
    return personOf(context, hostId ?? '');
  }

  @FieldResolver(() => [RoomMember], {
    description:
      'Those who are in it, in the order in which they came, then those who are invited; at most 100. A user with whom the viewer has a block is missing.',
    complexity: listCost(usualMembers),
  })
  members(@Root() room: RoomRow, @Ctx() context: RequestContext) {
    return shownMembers(context, room);
  }

  @FieldResolver(() => Int, { description: 'The number of those who are in it.', complexity: lookUpCost })
  async memberCount(@Root() room: RoomRow, @Ctx() context: RequestContext) {
    const members = await shownMembers(context, room);
    return members.filter(({ joined }) => joined).length;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer is in it; false for one who is only invited.',
    complexity: lookUpCost,
  })
  async joined(@Root() room: RoomRow, @Ctx() context: RequestContext) {
    return (await standingOf(context, room))?.state === 'JOINED';
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether all members control the queue, or only the host and those whom the host lets.',
  })
  shared(@Root() { shared }: RoomRow) {
    return shared;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer changes the queue and invites others.',
    complexity: lookUpCost,
  })
  async controlled(@Root() room: RoomRow, @Ctx() context: RequestContext) {
    const standing = await standingOf(context, room);
    return standing !== undefined && mayControl(room, standing);
  }

  @FieldResolver(() => PlayQueue, {
    description:
      "What its members hear, by the server's clock: nobody's device has to go on to the next song. Changed by the mutations of the viewer's own queue, with `roomId`.",
    complexity: lookUpCost,
  })
  queue(@Root() { id }: RoomRow, @Ctx() context: RequestContext) {
    return context.loader(queueByRoom).load(id);
  }

  @Secret()
  @FieldResolver(() => Url, {
    nullable: true,
    description:
      'A link by which everybody with an account may come in; null for members who do not control the room, and after the secret of the server was replaced, until it is renewed.',
    complexity: lookUpCost,
  })
  async inviteUrl(@Root() room: RoomRow, @Ctx() context: RequestContext) {
    const { tokens } = context.service(roomServices);
    const standing = await standingOf(context, room);
    if (!standing || !mayControl(room, standing) || room.keyId !== tokens.keyId) return null;
    return `${context.origin}${invitationPath(tokens.open(room.id, room.sealedToken))}`;
  }

  @Auth(Role.USER, 'ADMIN')
  @WriteLimit()
  @Mutation(() => RoomPayload, {
    description: 'Opens a room, whose host is the viewer: at most 10 at a time.',
  })
  async createRoom(
    @Arg('input', () => CreateRoomInput, { description: 'How to call it, and what to begin with.' })
    input: CreateRoomInput,
    @Ctx() context: RequestContext,
  ) {
    return { room: await createRoom(context, input) };
  }

  @Auth(Role.USER, 'ADMIN')
  @WriteLimit()
  @Mutation(() => RoomPayload, { description: 'Renames a room, or shares control with all. For its host.' })
  async updateRoom(
    @Arg('input', () => UpdateRoomInput, { description: 'The room and its changes.' })
    input: UpdateRoomInput,
    @Ctx() context: RequestContext,
  ) {
    return { room: await updateRoom(context, input) };
  }

  @Auth(Role.USER, 'ADMIN')
  @WriteLimit()
  @Mutation(() => RoomPayload, {
    description: 'Makes a new invitation link; the previous one leads nowhere from then on. For the host.',
  })
  async renewRoomInvitation(
    @Arg('roomId', () => ID, { description: 'Id of the room.' }) roomId: string,
    @Ctx() context: RequestContext,
  ) {
    return { room: await renewInvitation(context, parseId(roomId, 'roomId')) };
  }

  @Auth(Role.USER, 'ADMIN')
  @WriteLimit()
  @Mutation(() => DeletePayload, {
    description: 'Closes a room for all, with its queue and its chat. For its host.',
  })
  async closeRoom(
    @Arg('id', () => ID, { description: 'Id of the room.' }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return { deletedId: await closeRoom(context, parseId(id)) };
  }
}
