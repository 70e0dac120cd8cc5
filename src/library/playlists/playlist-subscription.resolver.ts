import { Arg, ID, Resolver, Root, type SubscribeResolverData, Subscription } from 'type-graphql';
import { Auth } from '../../api/auth.decorator.ts';
import type { RequestContext } from '../../api/request-context.service.ts';
import { parseId } from '../../api/validation.checks.ts';
import { Role } from '../../api/viewer.model.ts';
import { eventBus } from '../../events/event-bus.service.ts';
import { Playlist } from './playlist.entity.ts';
import type { PlaylistRow } from './playlist.rows.ts';
import { followPlaylist } from './playlist-following.service.ts';

@Resolver()
export class PlaylistSubscriptions {
  @Auth(Role.USER, 'READ', 'LISTEN')
  @Subscription(() => Playlist, {
    description:
      'A playlist that the viewer may see, after every change of it, its items or its collaborators. Ends when it is deleted, or when the viewer may no longer see it.',
    subscribe: ({ args, context }: SubscribeResolverData<unknown, { id: string }, RequestContext>) =>
      followPlaylist(context, context.service(eventBus), parseId(args.id)),
  })
  playlistChanged(
    @Root() playlist: PlaylistRow,
    @Arg('id', () => ID, { description: 'Id of the playlist.' }) _id: string,
  ) {
    return playlist;
  }
}
