import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { User } from '../../accounts/user.entity.ts';
import { pageCost } from '../../api/cost.model.ts';
import { PageArguments } from '../../api/page.queries.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { PlaylistConnection } from './playlist.type.ts';
import { listPlaylistsOf } from './playlist-lists.service.ts';

@Resolver(() => User)
export class PlaylistOwnerResolver {
  @FieldResolver(() => PlaylistConnection, {
    description: "The user's playlists, newest first; of other users, only public ones.",
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
