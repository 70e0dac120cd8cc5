import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Auth } from '../api/auth.decorator.ts';
import { DateTime } from '../api/date-time.scalar.ts';
import { WriteLimit } from '../api/rate-limit.decorator.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { parseId } from '../api/validation.checks.ts';
import { Role } from '../api/viewer.model.ts';
import type { UserRow } from './account.queries.ts';
import { UserPayload } from './account.type.ts';
import { reinstateUser, suspendUser } from './suspension.service.ts';
import { User } from './user.entity.ts';
import { isSuspended, maySeePrivateFields } from './user.policy.ts';

@Resolver(() => User)
export class SuspensionResolver {
  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether the user is suspended at present: signed out everywhere, and unable to sign in. Visible to the user and administrators only.',
  })
  suspended(@Root() user: UserRow, @Ctx() context: RequestContext) {
    return maySeePrivateFields(context.viewer, user) ? isSuspended(user) : null;
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description:
      'When the suspension ends by itself; null if it does not, or if there is none. Visible to the user and administrators only.',
  })
  suspendedUntil(@Root() user: UserRow, @Ctx() context: RequestContext) {
    return maySeePrivateFields(context.viewer, user) && isSuspended(user) ? user.suspendedUntil : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Why the user is suspended, as told at sign-in. Visible to the user and administrators only.',
  })
  suspensionReason(@Root() user: UserRow, @Ctx() context: RequestContext) {
    return maySeePrivateFields(context.viewer, user) && isSuspended(user) ? user.suspensionReason : null;
  }

  @Auth(Role.ADMIN, 'ADMIN')
  @WriteLimit()
  @Mutation(() => UserPayload, {
    description:
      "Signs a user out everywhere immediately, and keeps the user out until a time, or for good. Meanwhile, others see neither the user's profile nor its public playlists. Given again, it replaces time and reason. INVALID for the viewer, CONFLICT for the last administrator.",
  })
  async suspendUser(
    @Arg('userId', () => ID, { description: 'Id of the user.' }) userId: string,
    @Arg('until', () => DateTime, {
      nullable: true,
      description: 'When the suspension ends by itself, in the future; for good if left out.',
    })
    until: Date | null | undefined,
    @Arg('reason', () => String, {
      nullable: true,
      description: 'Told to the user at sign-in; at most 500 characters.',
    })
    reason: string | null | undefined,
    @Ctx() context: RequestContext,
  ) {
    const given = { until: until ?? null, reason: reason ?? null };
    return { user: await suspendUser(context, parseId(userId, 'userId'), given) };
  }

  @Auth(Role.ADMIN, 'ADMIN')
  @WriteLimit()
  @Mutation(() => UserPayload, {
    description: 'Ends the suspension of a user, who can sign in again. Does nothing if there is none.',
  })
  async reinstateUser(
    @Arg('userId', () => ID, { description: 'Id of the user.' }) userId: string,
    @Ctx() context: RequestContext,
  ) {
    return { user: await reinstateUser(context, parseId(userId, 'userId')) };
  }
}
