import { GraphQLEmailAddress } from 'graphql-scalars';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { AlwaysPublic, Auth } from '../api/auth.decorator.ts';
import { listCost, pageCost } from '../api/cost.model.ts';
import { DeletePayload } from '../api/delete-payload.type.ts';
import { DirectLookUp } from '../api/direct.decorator.ts';
import { PageArguments } from '../api/page.queries.ts';
import { WriteLimit } from '../api/rate-limit.decorator.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { parseId } from '../api/validation.checks.ts';
import { Role } from '../api/viewer.model.ts';
import { networkOf } from './access/devices/network.model.ts';
import type { SessionRow, UserRow } from './account.queries.ts';
import { UserConnection, UserPayload } from './account.type.ts';
import { Session } from './session.entity.ts';
import { maySeeSessions } from './session.policy.ts';
import { User } from './user.entity.ts';
import { findUser, sessionsByUser, userById } from './user.loaders.ts';
import { maySeePrivateFields } from './user.policy.ts';
import { deleteUser, listUsers, setUserRole } from './user.service.ts';

@Resolver(() => Session)
export class SessionResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The network it was last used from, such as `192.0.2.*` or `2001:db8:1::*`.',
  })
  place(@Root() { ipAddress }: SessionRow) {
    return ipAddress && networkOf(ipAddress);
  }

  @FieldResolver(() => Boolean, { description: 'Whether this request uses this session.' })
  current(@Root() { id }: SessionRow, @Ctx() { viewer }: RequestContext) {
    return id === viewer?.sessionId;
  }
}

@ArgsType()
class UsersArguments extends PageArguments {
  @Field(() => String, {
    nullable: true,
    description:
      'Part of the name (for administrators, also of the address), of any length, case-insensitive.',
  })
  search?: string | null;

  @Field(() => Role, { nullable: true, description: 'Only users with this role.' })
  role?: Role | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether to include the viewer.' })
  includeViewer!: boolean;
}

const usualDevices = 10;

@Resolver(() => User)
export class UserResolver {
  @AlwaysPublic('READ', 'LISTEN')
  @Query(() => User, { nullable: true, description: 'The signed-in user, or null.' })
  me(@Ctx() context: RequestContext) {
    return context.viewer && context.loader(userById).load(context.viewer.id);
  }

  @Auth(Role.USER, 'READ')
  @Query(() => User, {
    nullable: true,
    description: 'The user with this id; null if it does not exist, or is suspended.',
  })
  @DirectLookUp('id')
  user(@Arg('id', () => ID, { description: 'Id of the user.' }) id: string, @Ctx() context: RequestContext) {
    return findUser(context, parseId(id));
  }

  @Auth(Role.USER, 'READ')
  @Query(() => UserConnection, {
    nullable: true,
    description: 'Users by name, without the viewer by default.',
    complexity: pageCost,
  })
  users(@Args(() => UsersArguments) given: UsersArguments, @Ctx() context: RequestContext) {
    return listUsers(context, given);
  }

  @FieldResolver(() => GraphQLEmailAddress, {
    nullable: true,
    description: 'Visible to the user and administrators only; null for others.',
  })
  email(@Root() user: UserRow, @Ctx() context: RequestContext) {
    return maySeePrivateFields(context.viewer, user) ? user.email : null;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether the address is confirmed. Visible to the user and administrators only.',
  })
  emailVerified(@Root() user: UserRow, @Ctx() context: RequestContext) {
    return maySeePrivateFields(context.viewer, user) ? user.emailVerifiedAt !== null : null;
  }

  @FieldResolver(() => Role, { nullable: true, description: 'Visible to the user and administrators only.' })
  role(@Root() user: UserRow, @Ctx() context: RequestContext) {
    return maySeePrivateFields(context.viewer, user) ? user.role : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user is an administrator.' })
  isAdmin(@Root() user: UserRow) {
    return user.role === Role.ADMIN;
  }

  @FieldResolver(() => [Session], {
    nullable: true,
    description:
      'The devices on which this user is signed in, most recently used first. Visible to the user only.',
    complexity: listCost(usualDevices),
  })
  sessions(@Root() user: UserRow, @Ctx() context: RequestContext) {
    return maySeeSessions(context.viewer, user) ? context.loader(sessionsByUser).load(user.id) : null;
  }

  @Auth(Role.ADMIN, 'ADMIN')
  @WriteLimit()
  @Mutation(() => UserPayload, {
    description: 'Makes a user an administrator or a regular user, effective immediately.',
  })
  async setUserRole(
    @Arg('userId', () => ID, { description: 'Id of the user.' }) userId: string,
    @Arg('role', () => Role, { description: 'The new role.' }) role: Role,
    @Ctx() context: RequestContext,
  ) {
    return { user: await setUserRole(context, parseId(userId, 'userId'), role) };
  }

  @Auth(Role.ADMIN, 'ADMIN')
  @WriteLimit()
  @Mutation(() => DeletePayload, {
    description:
      "Deletes a user's account and everything that belongs to it. Conversations are deleted for both sides.",
  })
  async deleteUser(
    @Arg('id', () => ID, { description: 'Id of the user.' }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return { deletedId: await deleteUser(context, parseId(id)) };
  }
}
