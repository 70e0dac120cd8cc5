import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { User } from '../../accounts/user.entity.ts';
import { Auth } from '../../api/auth.decorator.ts';
import { lookUpCost } from '../../api/cost.model.ts';
import { DeletePayload } from '../../api/delete-payload.type.ts';
import { RateLimit, WriteLimit } from '../../api/rate-limit.decorator.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { parseId } from '../../api/validation.checks.ts';
import { Role } from '../../api/viewer.model.ts';
import { personOf } from '../../messages/message.loaders.ts';
import { JoinRoomInput } from './room.inputs.ts';
import type { RoomRow } from './room.rows.ts';
import { findByToken } from './room.service.ts';
import { RoomPayload, RoomPreview } from './room.type.ts';
import {
  handRoomOver,
  inviteToRoom,
  joinRoom,
  leaveRoom,
  removeFromRoom,
  setRoomControl,
} from './room-member.service.ts';
import { shownMembers, standingOf } from './room-members.service.ts';

@Resolver()
export class RoomMemberResolver {
  @Auth(Role.USER, 'ADMIN')
  @WriteLimit()
  @Mutation(() => RoomPayload, {
    description:
      'Invites users to a room that the viewer controls. FORBIDDEN for users who do not want to be written to by the viewer.',
  })
  async inviteToRoom(
    @Arg('roomId', () => ID, { description: 'Id of the room.' }) roomId: string,
    @Arg('userIds', () => [ID], { description: '1 to 100 users.' }) userIds: string[],
    @Ctx() context: RequestContext,
  ) {
    return { room: await inviteToRoom(context, { roomId, userIds }) };
  }

  @Auth(Role.USER, 'ADMIN')
  @WriteLimit()
  @Mutation(() => RoomPayload, {
    description:
      'Comes into a room by an invitation or a link. NOT_FOUND if there is none, and for those who were put out.',
  })
  async joinRoom(
    @Arg('input', () => JoinRoomInput, { description: 'The room.' }) input: JoinRoomInput,
    @Ctx() context: RequestContext,
  ) {
    return { room: await joinRoom(context, input) };
  }

  @Auth(Role.USER, 'ADMIN')
  @WriteLimit()
  @Mutation(() => DeletePayload, {
    description:
      'Leaves a room, or declines an invitation. If the viewer is its host, the next member becomes the host; without one, the room closes.',
  })
  async leaveRoom(
    @Arg('id', () => ID, { description: 'Id of the room.' }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return { deletedId: await leaveRoom(context, parseId(id)) };
  }

  @Auth(Role.USER, 'ADMIN')
  @WriteLimit()
  @Mutation(() => RoomPayload, {
    description:
      'Puts a user out of a room at once, or takes an invitation back. The link does not let the user in again, an invitation does. For the host.',
  })
  async removeFromRoom(
    @Arg('roomId', () => ID, { description: 'Id of the room.' }) roomId: string,
    @Arg('userId', () => ID, { description: 'The user.' }) userId: string,
    @Ctx() context: RequestContext,
  ) {
    return { room: await removeFromRoom(context, { roomId, userId }) };
  }

  @Auth(Role.USER, 'ADMIN')
  @WriteLimit()
  @Mutation(() => RoomPayload, {
    description: 'Shares control of a room with one member, or ends that. For the host.',
  })
  async setRoomControl(
    @Arg('roomId', () => ID, { description: 'Id of the room.' }) roomId: string,
    @Arg('userId', () => ID, { description: 'The member.' }) userId: string,
    @Arg('controls', () => Boolean, { description: 'Whether the member controls the room.' })
    controls: boolean,
    @Ctx() context: RequestContext,
  ) {
    return { room: await setRoomControl(context, { roomId, userId, controls }) };
  }

  @Auth(Role.USER, 'ADMIN')
  @WriteLimit()
  @Mutation(() => RoomPayload, {
    description: 'Makes another member the host. For the host, who stays as a member.',
  })
  async handRoomOver(
    @Arg('roomId', () => ID, { description: 'Id of the room.' }) roomId: string,
    @Arg('userId', () => ID, { description: 'The member.' }) userId: string,
    @Ctx() context: RequestContext,
  ) {
    return { room: await handRoomOver(context, { roomId, userId }) };
  }
}

@Resolver(() => RoomPreview)
export class RoomPreviewResolver {
  @Auth(Role.USER, 'ADMIN')
  @RateLimit(120, 60)
  @Query(() => RoomPreview, {
    nullable: true,
    description:
      'The room to which an invitation link leads. Null if there is none, after the link was renewed, and for a viewer who was put out or has a block with the host.',
    complexity: lookUpCost,
  })
  async roomInvitation(
    @Arg('token', () => String, { description: "The last part of the link's address." }) token: string,
    @Ctx() context: RequestContext,
  ) {
    return (await findByToken(context, token)) ?? null;
  }

  @FieldResolver(() => ID, { description: 'Id of the room.' })
  roomId(@Root() { id }: RoomRow) {
    return id;
  }

  @FieldResolver(() => Int, { description: 'The number of those who are in it.', complexity: lookUpCost })
  async memberCount(@Root() room: RoomRow, @Ctx() context: RequestContext) {
    const members = await shownMembers(context, room);
    return members.filter(({ joined }) => joined).length;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer is in it already.',
    complexity: lookUpCost,
  })
  async joined(@Root() room: RoomRow, @Ctx() context: RequestContext) {
    return (await standingOf(context, room))?.state === 'JOINED';
  }

  @FieldResolver(() => User, { description: 'Its host.' })
  host(@Root() { hostId }: RoomRow, @Ctx() context: RequestContext) {
    return personOf(context, hostId ?? '');
  }
}
