import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { User } from '../../accounts/user.entity.ts';
import { RequestContext } from '../../shared/context.ts';
import { pageCost } from '../../shared/cost.ts';
import { PageArguments } from '../../shared/page.ts';
import { PlaylistConnection } from './playlist.connections.ts';
import { listPlaylistsOf } from './playlist.lists.ts';

@Resolver(() => User)
export class PlaylistOwnerResolver {
  @FieldResolver(() => PlaylistConnection, {
    description: "The user's playlists, newest first: all of one's own, the public ones of others.",
    complexity: pageCost,
  })
  playlists(
    @Root() { id }: { id: string },
    @Args(() => PageArguments) given: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return listPlaylistsOf(context, id, given);
  }
}
