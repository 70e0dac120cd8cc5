import {
  Arg,
  Ctx,
  FieldResolver,
  ID,
  Resolver,
  Root,
  type SubscribeResolverData,
  Subscription,
} from 'type-graphql';
import { User } from '../../../accounts/user.entity.ts';
import { userById } from '../../../accounts/user.loaders.ts';
import { Auth } from '../../../api/auth.decorator.ts';
import { RequestContext } from '../../../api/request-context.service.ts';
import { parseId } from '../../../api/validation.checks.ts';
import { Role } from '../../../api/viewer.model.ts';
import { songById } from '../../../catalog/catalog.loaders.ts';
import { Song } from '../../../catalog/songs/song.entity.ts';
import { eventBus } from '../../../events/event-bus.service.ts';
import { followEdits } from './playlist-edit.service.ts';
import { PlaylistEdit, type PlaylistEditRow } from './playlist-edit.type.ts';

@Resolver(() => PlaylistEdit)
export class PlaylistEditResolver {
  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who did it, the viewer included; null if the account is gone.',
  })
  by(@Root() { byId }: PlaylistEditRow, @Ctx() context: RequestContext) {
    return context.loader(userById).load(byId);
  }

  @FieldResolver(() => Song, {
    nullable: true,
    description: 'The song of the first item concerned; null if it is gone by now.',
  })
  song(@Root() { songId }: PlaylistEditRow, @Ctx() context: RequestContext) {
    return context.loader(songById).load(songId);
  }

  @Auth(Role.USER, 'READ', 'LISTEN')
  @Subscription(() => PlaylistEdit, {
    description:
      'Who adds, moves and removes items of a playlist that the viewer may change, for a line on the page: edits that were missed are not sent later, and `playlistChanged` tells of the playlist itself. Ends when the viewer may no longer change it.',
    subscribe: ({ args, context }: SubscribeResolverData<unknown, { playlistId: string }, RequestContext>) =>
      followEdits(context, context.service(eventBus), parseId(args.playlistId)),
  })
  playlistEdited(
    @Root() edit: PlaylistEditRow,
    @Arg('playlistId', () => ID, { description: 'Id of the playlist.' }) _playlistId: string,
  ) {
    return edit;
  }
}
