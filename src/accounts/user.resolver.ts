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
import { Auth } from '../api/auth.decorator.ts';
import { listCost, pageCost } from '../api/cost.model.ts';
import { DeletePayload } from '../api/delete-payload.type.ts';
import { parseId } from '../api/identifier.checks.ts';
import { PageArguments } from '../api/page.queries.ts';
import { WriteLimit } from '../api/rate-limit.decorator.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { Role } from '../api/viewer.model.ts';
import type { UserRow } from './account.queries.ts';
import { UserPayload } from './account-payloads.type.ts';
import { Session } from './session.entity.ts';
import { User } from './user.entity.ts';
import { sessionsByUser, userById } from './user.loaders.ts';
import { deleteUser, listUsers, setUserRole } from './user.service.ts';
import { UserConnection } from './user-connection.type.ts';

@ArgsType()
class UsersArguments extends PageArguments {
  @Field(() => String, {
    nullable: true,
    description:
      'A part of the name, or for an administrator of the address, however short, without regard to case.',
  })
  search?: string | null;

  @Field(() => Role, { nullable: true, description: 'Only those of this role.' })
  role?: Role | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the viewer is in the list, too.' })
  includeViewer!: boolean;
}

const usualDevices = 10;

@Resolver(() => User)
export class UserResolver {
  @Query(() => User, { nullable: true, description: 'The signed-in user, or null.' })
  me(@Ctx() context: RequestContext) {
    return context.viewer && context.loader(userById).load(context.viewer.id);
  }

  @Auth()
  @Query(() => User, { nullable: true, description: 'One user; null when there is none with this id.' })
  user(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return context.loader(userById).load(parseId(id));
  }

  @Auth()
  @Query(() => UserConnection, {
    description: 'By name; the viewer is left out unless asked for.',
    complexity: pageCost,
  })
  users(@Args(() => UsersArguments) given: UsersArguments, @Ctx() context: RequestContext) {
    return listUsers(context, given);
  }

  @FieldResolver(() => GraphQLEmailAddress, {
    nullable: true,
    description: 'Only the user and administrators see it; null for others.',
  })
  email(@Root() user: UserRow, @Ctx() context: RequestContext) {
    return maySeePrivate(user, context) ? user.email : null;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether the address is known to receive mail. Only the user and administrators see it.',
  })
  emailVerified(@Root() user: UserRow, @Ctx() context: RequestContext) {
    return maySeePrivate(user, context) ? user.emailVerifiedAt !== null : null;
  }

  @FieldResolver(() => Role, { nullable: true, description: 'Only the user and administrators see it.' })
  role(@Root() user: UserRow, @Ctx() context: RequestContext) {
    return maySeePrivate(user, context) ? user.role : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user runs the catalog.' })
  isAdmin(@Root() user: UserRow) {
    return user.role === Role.ADMIN;
  }

  @FieldResolver(() => [Session], {
    nullable: true,
    description: "The devices on which this user is signed in, the latest used first; the viewer's own only.",
    complexity: listCost(usualDevices),
  })
  sessions(@Root() user: UserRow, @Ctx() context: RequestContext) {
    return user.id === context.viewer?.id ? context.loader(sessionsByUser).load(user.id) : null;
  }

  @Auth(Role.ADMIN)
  @WriteLimit()
  @Mutation(() => UserPayload, {
    description: 'Makes somebody an administrator or a plain user, with effect at once.',
  })
  async setUserRole(
    @Arg('userId', () => ID) userId: string,
    @Arg('role', () => Role) role: Role,
    @Ctx() context: RequestContext,
  ) {
    return { user: await setUserRole(context, parseId(userId, 'userId'), role) };
  }

  @Auth(Role.ADMIN)
  @WriteLimit()
  @Mutation(() => DeletePayload, {
    description:
      "Deletes somebody's account and all that belongs to it. Its conversations go for both sides.",
  })
  async deleteUser(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return { deletedId: await deleteUser(context, parseId(id)) };
  }
}

function maySeePrivate({ id }: UserRow, { viewer }: RequestContext): boolean {
  return viewer !== null && (viewer.id === id || viewer.role === Role.ADMIN);
}
