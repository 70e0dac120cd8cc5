import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { UserRow } from '../../accounts/account.queries.ts';
import { UserConnection, UserPayload } from '../../accounts/account.type.ts';
import { blockWith } from '../../accounts/blocks/block.loaders.ts';
import { User } from '../../accounts/user.entity.ts';
import { Auth } from '../../api/auth.decorator.ts';
import { lookUpCost, pageCost } from '../../api/cost.model.ts';
import { PageArguments } from '../../api/page.queries.ts';
import { WriteLimit } from '../../api/rate-limit.decorator.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { parseId } from '../../api/validation.checks.ts';
import { Role } from '../../api/viewer.model.ts';
import { eventBus } from '../../events/event-bus.service.ts';
import { blockUser, listBlocked, unblockUser } from './block-change.service.ts';

@Resolver(() => User)
export class BlockResolver {
  @Auth(Role.USER, 'ADMIN')
  @Query(() => UserConnection, {
    nullable: true,
    description:
      'The users whom the viewer has blocked, latest first. Only their names and pictures are shown.',
    complexity: pageCost,
  })
  blockedUsers(@Args(() => PageArguments) given: PageArguments, @Ctx() context: RequestContext) {
    return listBlocked(context, given);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer has blocked the user; false when signed out.',
    complexity: lookUpCost,
  })
  async blocked(@Root() { id, inBlocks }: UserRow, @Ctx() context: RequestContext) {
    if (inBlocks === false) return false;
    return (await context.loader(blockWith).load(id))?.byOne ?? false;
  }

  @Auth(Role.USER, 'ADMIN')
  @WriteLimit()
  @Mutation(() => UserPayload, {
    description:
      'Ends what there is between the two (follows, collaboration on their own playlists), and keeps each from seeing, finding or writing to the other: the blocked user is told NOT_FOUND, the one who blocked BLOCKED. Their conversation rests, hidden from both, until the block is undone. On a playlist of somebody else, both stay, and neither sees the other. Reporting remains possible. INVALID for the viewer, NOT_FOUND if there is no such user or the user has blocked the viewer.',
  })
  async blockUser(
    @Arg('userId', () => ID, { description: 'Id of the user.' }) userId: string,
    @Ctx() context: RequestContext,
  ) {
    return { user: await blockUser(context, context.service(eventBus), parseId(userId, 'userId')) };
  }

  @Auth(Role.USER, 'ADMIN')
  @WriteLimit()
  @Mutation(() => UserPayload, {
    description: 'Undoes a block of the viewer, if there is one. Messages come back; follows do not.',
  })
  async unblockUser(
    @Arg('userId', () => ID, { description: 'Id of the user.' }) userId: string,
    @Ctx() context: RequestContext,
  ) {
    return { user: await unblockUser(context, context.service(eventBus), parseId(userId, 'userId')) };
  }
}
