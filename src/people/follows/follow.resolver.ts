import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { UserRow } from '../../accounts/account.queries.ts';
import { UserConnection, UserPayload } from '../../accounts/account.type.ts';
import { followedByViewer } from '../../accounts/follows/follow.loaders.ts';
import { User } from '../../accounts/user.entity.ts';
import { Auth } from '../../api/auth.decorator.ts';
import { lookUpCost, pageCost } from '../../api/cost.model.ts';
import { PageArguments } from '../../api/page.queries.ts';
import { WriteLimit } from '../../api/rate-limit.decorator.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { parseId } from '../../api/validation.checks.ts';
import { Role } from '../../api/viewer.model.ts';
import { Artist } from '../../catalog/artists/artist.entity.ts';
import type { ArtistRow } from '../../catalog/catalog.rows.ts';
import { ArtistConnection, ArtistPayload } from '../../catalog/catalog.type.ts';
import { eventBus } from '../../events/event-bus.service.ts';
import {
  countFollows,
  followArtist,
  followUser,
  listFollowedArtists,
  listFollows,
  unfollowArtist,
  unfollowUser,
} from './follow.service.ts';
import { followedByArtist, followTotalsByTarget } from './follow-list.loaders.ts';

@Resolver(() => User)
export class UserFollowResolver {
  @FieldResolver(() => UserConnection, {
    description: 'Those who follow the user, latest first. Empty for viewers who are signed out.',
    complexity: pageCost,
  })
  followers(
    @Root() user: UserRow,
    @Args(() => PageArguments) given: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return listFollows(context, 'followers', user, given);
  }

  @FieldResolver(() => UserConnection, {
    description: 'Those whom the user follows, latest first. Empty for viewers who are signed out.',
    complexity: pageCost,
  })
  following(
    @Root() user: UserRow,
    @Args(() => PageArguments) given: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return listFollows(context, 'following', user, given);
  }

  @FieldResolver(() => Int, { description: 'Number of its followers.', complexity: lookUpCost })
  followerCount(@Root() user: UserRow, @Ctx() context: RequestContext) {
    return countFollows(context, user, 'USER_FOLLOWERS');
  }

  @FieldResolver(() => Int, {
    description: 'Number of users whom the user follows.',
    complexity: lookUpCost,
  })
  followingCount(@Root() user: UserRow, @Ctx() context: RequestContext) {
    return countFollows(context, user, 'USER_FOLLOWING');
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer follows the user; false when signed out.',
    complexity: lookUpCost,
  })
  followed(@Root() { id }: UserRow, @Ctx() context: RequestContext) {
    return context.loader(followedByViewer).load(id);
  }

  @Auth(Role.USER, 'ADMIN')
  @WriteLimit()
  @Mutation(() => UserPayload, {
    description:
      'Follows a user, whose activity then shows in `activityFeed`. Following again changes nothing. INVALID for the viewer, NOT_FOUND if there is no such user or the user has blocked the viewer, BLOCKED if the viewer has blocked the user, CONFLICT if the viewer follows 10,000.',
  })
  async followUser(
    @Arg('userId', () => ID, { description: 'Id of the user.' }) userId: string,
    @Ctx() context: RequestContext,
  ) {
    return { user: await followUser(context, context.service(eventBus), parseId(userId, 'userId')) };
  }

  @Auth(Role.USER, 'ADMIN')
  @WriteLimit()
  @Mutation(() => UserPayload, { description: 'Stops following a user, if the viewer does.' })
  async unfollowUser(
    @Arg('userId', () => ID, { description: 'Id of the user.' }) userId: string,
    @Ctx() context: RequestContext,
  ) {
    return { user: await unfollowUser(context, context.service(eventBus), parseId(userId, 'userId')) };
  }
}

@Resolver(() => Artist)
export class ArtistFollowResolver {
  @Auth(Role.USER, 'READ')
  @Query(() => ArtistConnection, {
    nullable: true,
    description: 'The artists whom the viewer follows, latest first.',
    complexity: pageCost,
  })
  followedArtists(@Args(() => PageArguments) given: PageArguments, @Ctx() context: RequestContext) {
    return listFollowedArtists(context, given);
  }

  @FieldResolver(() => Int, {
    description: 'Number of users who follow the artist.',
    complexity: lookUpCost,
  })
  async followerCount(@Root() { id }: ArtistRow, @Ctx() context: RequestContext) {
    return (await context.loader(followTotalsByTarget).load(id)).get('ARTIST_FOLLOWERS') ?? 0;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer follows the artist; false when signed out.',
    complexity: lookUpCost,
  })
  followed(@Root() { id }: ArtistRow, @Ctx() context: RequestContext) {
    return context.loader(followedByArtist).load(id);
  }

  @Auth(Role.USER, 'ADMIN')
  @WriteLimit()
  @Mutation(() => ArtistPayload, {
    description:
      'Follows an artist, whose new albums then show in `activityFeed`. Following again changes nothing. CONFLICT if the viewer follows 10,000.',
  })
  async followArtist(
    @Arg('artistId', () => ID, { description: 'Id of the artist.' }) artistId: string,
    @Ctx() context: RequestContext,
  ) {
    return { artist: await followArtist(context, parseId(artistId, 'artistId')) };
  }

  @Auth(Role.USER, 'ADMIN')
  @WriteLimit()
  @Mutation(() => ArtistPayload, { description: 'Stops following an artist, if the viewer does.' })
  async unfollowArtist(
    @Arg('artistId', () => ID, { description: 'Id of the artist.' }) artistId: string,
    @Ctx() context: RequestContext,
  ) {
    return { artist: await unfollowArtist(context, parseId(artistId, 'artistId')) };
  }
}
